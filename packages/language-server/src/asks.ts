import { overlaps } from '@appeal-lint/core';
import type { Coverage, Letter, Section, Span } from '@appeal-lint/core';
import type { Analysis } from './analyses.ts';
import { folderOf, nameOf } from './paths.ts';
import type { Session } from './session.ts';

/** One ask or document that a message wants, and how far a letter answers it. */
export interface AnsweredAsk {
  /** From 1, in the order of the message; topics of one ask share it. */
  readonly number: number;
  readonly aspect: string;
  readonly quote: string;
  /** In the message. */
  readonly span: Span;
  readonly answered: 'yes' | 'weak' | 'no';
  /** In the letter. */
  readonly by: readonly Span[];
}

const worst = { yes: 2, weak: 1, no: 0 } as const;

/**
 * What the linked message wants of a letter, in the order of the message. Topics of one ask share its words: the worst
 * answered of them speaks for it. What is only welcome ("additional details") never makes a letter incomplete.
 */
export function asksOf({ coverage, subject }: Pick<Analysis, 'coverage' | 'subject'>): readonly AnsweredAsk[] {
  if (coverage === null) return [];
  const byPlace = new Map<string, Omit<AnsweredAsk, 'number'>>();
  for (const one of wantedIn(coverage, subject.letter.kind)) {
    const key = `${one.span.start} ${one.span.end}`;
    const known = byPlace.get(key);
    const answered = known === undefined || worst[one.answered] < worst[known.answered] ? one.answered : known.answered;
    byPlace.set(key, { ...one, answered, by: [...(known?.by ?? []), ...one.by] });
  }
  return [...byPlace.values()]
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((one, index) => ({ ...one, number: index + 1 }));
}

function wantedIn({ asks, documents }: Coverage, kind: string): Omit<AnsweredAsk, 'number'>[] {
  return [
    ...asks
      .filter(({ ask: { aspect } }) => aspect !== 'additional' && (aspect !== 'dispute' || kind === 'dispute'))
      .map(({ ask, answered, by }) => ({ aspect: ask.aspect, quote: ask.quote, span: ask.span, answered, by })),
    ...documents.map(({ document, answered, by }) => ({
      aspect: 'documents',
      quote: document.quote,
      span: document.span,
      answered,
      by,
    })),
  ];
}

/** The headings of the writer, each with all that stands under it. One that is quoted is Amazon's. */
export function sectionsOf({ sections, blocks }: Letter): readonly Section[] {
  const quotes = blocks.filter(({ quoted }) => quoted);
  const own = sections.filter(({ titleSpan }) => !quotes.some(({ span }) => overlaps(span, titleSpan)));
  return own.map((section, index) => {
    const end = own[index + 1]?.span.start ?? sections.at(-1)?.span.end ?? section.span.end;
    return { ...section, span: { start: section.span.start, end } };
  });
}

/** The letters in the folder of a message that answer it. */
export function lettersAnswering({ files, analyses }: Session, noticePath: string): readonly Analysis[] {
  const folder = folderOf(noticePath);
  return files
    .list(folder)
    .filter((name) => name !== nameOf(noticePath) && /\.(?:md|markdown)$/i.test(name))
    .flatMap((name) => analyses.of(`${folder}/${name}`) ?? [])
    .filter(({ subject }) => subject.answers?.path === noticePath);
}
