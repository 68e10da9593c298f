import type { FileRename, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Analysis } from '../analyses.ts';
import { folderOf, liesIn, toPath } from '../paths.ts';
import { rangeOf } from '../positions.ts';
import type { Session } from '../session.ts';
import { mentionsIn, type FileMention } from './links.ts';

interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * The changes that keep letters pointing to files that are about to be renamed, and renamed letters pointing to what
 * stays. Names in prose are left alone: only links and `answers:` point.
 */
export function renameEdits(session: Session, renames: readonly FileRename[]): WorkspaceEdit | null {
  const moves = renames.flatMap(({ oldUri, newUri }): Move[] => {
    const [from, to] = [toPath(oldUri), toPath(newUri)];
    return from === null || to === null ? [] : [{ from, to }];
  });
  const changed = pathsIn(session).flatMap((path) => {
    const analysis = session.analyses.of(path);
    if (analysis === null) return [];
    const edits = editsIn(session, analysis, moves);
    return edits.length === 0 ? [] : [{ analysis, edits }];
  });
  if (changed.length === 0) return null;
  if (!session.client.documentChanges) {
    return { changes: Object.fromEntries(changed.map(({ analysis, edits }) => [analysis.document.uri, edits])) };
  }
  return {
    documentChanges: changed.map(({ analysis: { document, version }, edits }) => ({
      textDocument: { uri: document.uri, version },
      edits,
    })),
  };
}

function pathsIn({ workspace, store, documents }: Session): string[] {
  const found = workspace.folders().flatMap(({ path }) => store.findLetters(path));
  return [...new Set([...found, ...documents.keys().flatMap((uri) => toPath(uri) ?? [])])];
}

function movedTo(moves: readonly Move[], path: string): string {
  const move = moves.find(({ from }) => liesIn(from, path));
  return move === undefined ? path : move.to + path.slice(move.from.length);
}

function editsIn({ client }: Session, analysis: Analysis, moves: readonly Move[]): TextEdit[] {
  const { document, path } = analysis;
  const folder = folderOf(movedTo(moves, path));
  const edits = pointersIn(analysis).flatMap(({ mention, isLink }) => {
    const target = movedTo(moves, mention.path);
    if (target === mention.path && folder === folderOf(path)) return [];
    const written = relative(folder, target);
    if (written === mention.target) return [];
    const newText = isLink ? encodeLink(written) : quoteLike(document.getText(), mention, written);
    return [{ range: rangeOf(document, mention.span, client.encoding), newText }];
  });
  return edits;
}

function pointersIn(analysis: Analysis): { readonly mention: FileMention; readonly isLink: boolean }[] {
  const { letter } = analysis.subject;
  const links = new Set(letter.links.map(({ targetSpan }) => targetSpan.start));
  const block = letter.frontMatter.span;
  return mentionsIn(analysis).flatMap((mention) => {
    const isLink = links.has(mention.span.start);
    const isAnswers = block !== null && mention.span.end <= block.end;
    return isLink || isAnswers ? [{ mention, isLink }] : [];
  });
}

function relative(folder: string, path: string): string {
  const [from, to] = [folder.split('/'), path.split('/')];
  const shared = from.findIndex((part, index) => part !== to[index]);
  const common = shared < 0 ? from.length : shared;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

function encodeLink(path: string): string {
  return path.replace(
    /[\s()<>%]/g,
    (mark) => `%${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** A value keeps its quotation marks, and gets some where YAML would read more than a name. */
function quoteLike(text: string, { span }: FileMention, name: string): string {
  const mark = text[span.start];
  if (mark === "'") return `'${name.replaceAll("'", "''")}'`;
  return mark === '"' || !/^[\w\u3400-\u9FFF./-]+$/.test(name) ? JSON.stringify(name) : name;
}
