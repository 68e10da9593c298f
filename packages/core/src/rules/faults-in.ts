import type { FamilySearch } from '../lexicon/families.ts';
import type { Fault } from '../model/learned/judge.ts';
import type { Letter, Sentence } from '../model/letter.ts';
import { sourceSpan } from '../text/flat-text.ts';
import { excerpt } from './excerpt.ts';
import { isAllowed } from './findings.ts';
import { firstIn, type Found } from './words-in.ts';

const nothing: FamilySearch = () => [];

type FaultFound = Omit<Found, 'hit'>;

interface Searched {
  readonly allow: readonly string[];
  /** What the words stand for. */
  readonly fault: Fault;
}

/**
 * As `wordsIn`, with the learned weights behind the lists: where the search finds nothing they may speak, and where they
 * rule the fault out the search is not believed. Words that the config adds always count.
 */
export function* faultsIn(letter: Letter, search: FamilySearch, { allow, fault }: Searched): Generator<FaultFound> {
  for (const sentence of letter.sentences) {
    const ruledOut = sentence.cleared.includes(fault);
    const found = firstIn(sentence, ruledOut ? nothing : search, allow) ?? suspectedIn(sentence, { allow, fault });
    if (found !== null) yield found;
  }
}

/** The words for which the learned weights suspect a fault and which the writer has not allowed. */
export function suspectedIn(sentence: Sentence, { allow, fault }: Searched): FaultFound | null {
  const suspected = sentence.suspected.find((one) => one.fault === fault);
  if (suspected === undefined || sentence.quoted) return null;
  const { start, end } = suspected;
  const words = sentence.text.slice(start, end);
  return isAllowed(words, allow)
    ? null
    : { sentence, words: excerpt(words), span: sourceSpan(sentence.flat, start, end) };
}
