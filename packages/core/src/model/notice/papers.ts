import { documentWords } from '../../lexicon/notice-documents.ts';
import { readyPattern } from '../../text/ready.ts';
import { isHan, type Range } from './clauses.ts';

/** A paper named in a text, by type. */
export interface Paper extends Range {
  readonly type: string;
}

/** The papers a text names, in its order; where two patterns meet, the longer match wins. */
export function papersIn(text: string): Paper[] {
  const found: Paper[] = [];
  const hasHan = isHan(text);
  const hasLatin = /[a-z]{3}/i.test(text);
  const patternsOf = (latin: RegExp, han: RegExp | null): RegExp[] => [
    ...(hasLatin ? [readyPattern(latin)] : []),
    ...(hasHan && han !== null ? [readyPattern(han, 'han')] : []),
  ];
  for (const { type, latin, han } of documentWords) {
    for (const pattern of patternsOf(latin, han)) {
      for (const match of text.matchAll(pattern)) {
        found.push({ type, start: match.index, end: match.index + match[0].length });
      }
    }
  }
  const kept: Paper[] = [];
  for (const paper of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || paper.start >= last.end) kept.push(paper);
    else if (paper.end - paper.start > last.end - last.start) kept[kept.length - 1] = paper;
  }
  return kept;
}

/** Whether a text names a paper. */
export function namesPaper(text: string): boolean {
  return papersIn(text).length > 0;
}
