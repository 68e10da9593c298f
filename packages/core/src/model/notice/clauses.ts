/** A range of a passage's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The range without the units at its edges that `edge` matches, one unit at a time. */
export function trimmedBy(text: string, { start, end }: Range, edge: RegExp): Range {
  let from = start;
  let to = end;
  while (from < to && edge.test(text[from] ?? '')) from += 1;
  while (to > from && edge.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

/** The end of the range without the units there that `edge` matches. */
export function endWithout(text: string, { start, end }: Range, edge: RegExp): number {
  let to = end;
  while (to > start && edge.test(text[to - 1] ?? '')) to -= 1;
  return to;
}

const hanUnit = /[\u3040-\u30FF\u3400-\u9FFF]/;

/** Whether a stretch is written in Chinese or Japanese, whatever names and numbers it holds. */
export function isHan(text: string): boolean {
  return hanUnit.test(text);
}

// A full stop ends a sentence where something that can open one follows.
const sentenceBreak =
  /[.?!]["')\]]{0,2}(?= +["'(]?[A-ZÄÖÜÉÀ\d\u3040-\u9FFF]| *$)|[?!](?=[\u3040-\u9FFF])|[。？！]["'」』)]{0,2}|\?(?= )/g;
const abbreviation = /\b(?:e\.g|i\.e|etc|no|nos|vs|approx|z\.b|bzw|incl|p\.ex|inc|ltd|co|mr|ms|dr)\.$/i;

// "bis zum 3. März": a day, not the end of a sentence.
const ordinalDay = /(?<![\w.])\d{1,2}\.$/;
const germanMonth = /^ ?(?:Jan|Jän|Feb|März|April|Mai|Jun|Jul|Aug|Sept|Okt|Nov|Dez)/;

/** The sentences of a text, without the spaces around them. */
export function sentencesIn(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  const add = (end: number): void => {
    const sentence = trimmedBy(text, { start, end }, / /);
    if (sentence.end > sentence.start) ranges.push(sentence);
    start = end;
  };
  for (const match of text.matchAll(sentenceBreak)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && abbreviation.test(text.slice(Math.max(0, end - 8), end))) continue;
    if (germanMonth.test(text.slice(end, end + 6)) && ordinalDay.test(text.slice(Math.max(0, end - 4), end))) continue;
    add(end);
  }
  add(text.length);
  return ranges;
}

/** Longest clause that is searched for asks: nobody asks for more in one breath, and it bounds the work. */
export const clauseLimit = 2000;

export type ClauseAspect = 'root-cause' | 'actions' | 'prevention' | 'evidence' | 'dispute' | 'additional' | 'plan';

/** One aspect asked for, in the shortest words that carry it. */
export interface AskClause extends Range {
  readonly aspect: ClauseAspect;
  readonly tense: 'done' | 'planned' | 'none';
}
