import type { FamilySearch, Hit } from '../lexicon/families.ts';
import type { Letter, Sentence } from '../model/letter.ts';
import { isAllowed } from './findings.ts';
import { sourceSpan } from '../text/flat-text.ts';
import type { Span } from '../text/span.ts';

/** Words of a family in a sentence of the letter. */
export interface Found {
  readonly sentence: Sentence;
  readonly hit: Hit;
  readonly words: string;
  readonly span: Span;
}

/** The words that a search, or the config, finds in the writer's own sentences: the first of each sentence, and none it may keep. */
export function* wordsIn(letter: Letter, search: FamilySearch, allow: readonly string[]): Generator<Found> {
  for (const sentence of letter.sentences) {
    const found = firstIn(sentence, search, allow);
    if (found !== null) yield found;
  }
}

/** The first words of one sentence that a search, or the config, finds and the writer has not allowed. */
export function firstIn(sentence: Sentence, search: FamilySearch, allow: readonly string[]): Found | null {
  const found = search(sentence.plain);
  const { flagged = [] } = sentence;
  const hits = flagged.length === 0 ? found : [...found, ...flagged].toSorted((a, b) => a.start - b.start);
  for (const hit of hits) {
    const words = sentence.text.slice(hit.start, hit.end);
    if (isAllowed(words, allow)) continue;
    return { sentence, hit, words, span: sourceSpan(sentence.flat, hit.start, hit.end) };
  }
  return null;
}
