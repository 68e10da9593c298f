/**
 * A pattern of words: `(a|b)` chooses, `(a|)` may be left out. Every entry carries its test: a sentence in which it
 * must be found and, where words look alike, one in which it must not.
 */
export interface Entry {
  readonly phrase: string;
  readonly hit: string;
  readonly miss?: string;
}
