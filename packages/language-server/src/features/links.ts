import { joinPath } from '@appeal-lint/core';
import type { Span } from '@appeal-lint/core';
import type { DocumentLink, DocumentLinkParams, Location, ReferenceParams } from 'vscode-languageserver';
import type { Analysis } from '../analyses.ts';
import { asksOf, lettersAnswering } from '../asks.ts';
import { folderOf } from '../paths.ts';
import { offsetOf, rangeOf } from '../positions.ts';
import { analysisOf, uriOf, type Session } from '../session.ts';
import { locationOf } from '../to-lsp.ts';

/** A place in a file that names another file of the case. */
export interface FileMention {
  readonly span: Span;
  /** As it is written, decoded. */
  readonly target: string;
  /** The path it stands for. */
  readonly path: string;
}

/** The files that a letter or message names: `answers:`, links and images, and names written out. */
export function mentionsIn({ subject, path }: Pick<Analysis, 'subject' | 'path'>): readonly FileMention[] {
  const { letter } = subject;
  const folder = folderOf(subject.path ?? path);
  const mention = (span: Span, target: string): FileMention => ({ span, target, path: joinPath(folder, target) });
  const answers = letter.frontMatter.entries.filter(
    ({ key, value }) => key === 'answers' && typeof value === 'string' && value !== '',
  );
  const written = letter.evidence.filter(({ kind, text }) => kind === 'attachment' && /\.\w{2,5}$/.test(text));
  return [
    ...answers.map(({ valueSpan, value }) => mention(valueSpan, String(value))),
    ...letter.links
      .filter(({ target }) => target !== '' && !/^(?:[a-z][a-z0-9+.-]+:|#|\/)/i.test(target))
      .map(({ targetSpan, target }) => mention(targetSpan, decoded(target.replace(/[#?].*/s, '')))),
    ...written.map(({ span, text }) => mention(span, text)),
  ];
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Links to the files that are there. What is missing is a remark, and no link. */
export function documentLinks(session: Session, { textDocument }: DocumentLinkParams): DocumentLink[] {
  const analysis = analysisOf(session, textDocument.uri);
  if (analysis === null) return [];
  return mentionsIn(analysis)
    .filter(({ path }) => session.files.exists(path))
    .map(({ span, path }) => ({
      range: rangeOf(analysis.document, span, session.client.encoding),
      target: uriOf(session, path),
    }));
}

type Place = Pick<ReferenceParams, 'textDocument' | 'position'>;

/**
 * Where a thing stands that is spoken of: from a sentence of a letter to the asks it answers, from an ask of a message
 * to the sentences that answer it, from the name of a file to the file.
 */
export function definitions(session: Session, { textDocument, position }: Place): Location[] {
  const analysis = analysisOf(session, textDocument.uri);
  if (analysis === null) return [];
  const offset = offsetOf(analysis.document, position, session.client.encoding);
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const named = mentionsIn(analysis).filter(({ span, path }) => holds(span) && session.files.exists(path));
  if (named.length > 0) return named.map(({ path }) => fileStart(uriOf(session, path)));
  return analysis.subject.message === null ? asksAt(session, analysis, holds) : answersAt(session, analysis, holds);
}

function fileStart(uri: string): Location {
  const start = { line: 0, character: 0 };
  return { uri, range: { start, end: start } };
}

type Holds = (span: Span) => boolean;

function asksAt(session: Session, analysis: Analysis, holds: Holds): Location[] {
  const { letter, answers } = analysis.subject;
  if (answers === null) return [];
  const heading = letter.sections.find(({ titleSpan }) => holds(titleSpan));
  const meant = asksOf(analysis).filter(
    ({ by, aspect }) => by.some(holds) || (heading !== undefined && heading.aspect === aspect),
  );
  return meant.map(({ span }) => locationOf(session, analysis, answers.path, span));
}

function answersAt(session: Session, { subject, path }: Analysis, holds: Holds): Location[] {
  return lettersAnswering(session, subject.path ?? path).flatMap((letter) =>
    asksOf(letter)
      .filter(({ span }) => holds(span))
      .flatMap(({ by }) => by.map((span) => locationOf(session, letter, null, span))),
  );
}

/** Every place that speaks of the same: the other sentences that answer an ask, or that name a file. */
export function references(session: Session, place: Place): Location[] {
  const analysis = analysisOf(session, place.textDocument.uri);
  if (analysis === null) return [];
  const offset = offsetOf(analysis.document, place.position, session.client.encoding);
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const file = mentionsIn(analysis).find(({ span }) => holds(span));
  if (file !== undefined) return mentionsOf(session, analysis, file.path);
  if (analysis.subject.message !== null) return answersAt(session, analysis, holds);
  const meant = asksOf(analysis).filter(({ by }) => by.some(holds));
  return meant.flatMap(({ by }) => by.map((span) => locationOf(session, analysis, null, span)));
}

/** Names of a file in the letters and messages of its case. */
function mentionsOf({ files, analyses, client }: Session, { subject, path }: Analysis, target: string): Location[] {
  const folder = folderOf(subject.path ?? path);
  return files
    .list(folder)
    .filter((name) => /\.(?:md|markdown)$/i.test(name))
    .flatMap((name) => analyses.of(`${folder}/${name}`) ?? [])
    .flatMap((analysis) =>
      mentionsIn(analysis)
        .filter((mention) => mention.path === target)
        .map(({ span }) => ({
          uri: analysis.document.uri,
          range: rangeOf(analysis.document, span, client.encoding),
        })),
    );
}
