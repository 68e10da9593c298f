import type { Span } from '../text/span.ts';
import type { Case } from './case.ts';
import { coverageOf } from './coverage.ts';

/** A place in a file. */
export interface Place {
  readonly path: string;
  readonly span: Span;
}

/** An ask of a message and the sentences of the letter that answer it: each leads to the other. */
export interface AskLink {
  readonly ask: Place;
  readonly quote: string;
  readonly answered: 'yes' | 'weak' | 'no';
  readonly answers: readonly Place[];
}

/**
 * Which ask is answered where, and what a sentence answers; documents asked for stand among the asks. Empty for a letter
 * that is linked to no message or stands in no file.
 */
export function askLinksOf({ path, letter, answers }: Pick<Case, 'path' | 'letter' | 'answers'>): AskLink[] {
  if (answers === null || path === null) return [];
  const { asks, documents } = coverageOf(letter, answers.notice);
  const all = [
    ...asks.map(({ ask, answered, by }) => ({ asked: ask, answered, by })),
    ...documents.map(({ document, answered, by }) => ({ asked: document, answered, by })),
  ];
  return all.map(({ asked, answered, by }) => ({
    ask: { path: answers.path, span: asked.span },
    quote: asked.quote,
    answered,
    answers: by.map((span) => ({ path, span })),
  }));
}
