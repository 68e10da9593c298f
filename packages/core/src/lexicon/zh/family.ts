/** Words that mean the same to the reader of a sentence. */
export interface Family<Tag extends string> {
  readonly tag: Tag;
  /** Separated by white space. Simplified script, half-width, lower case: what `normalise` makes of a letter. */
  readonly words: string;
  /** The word does not count directly after one of these. */
  readonly notAfter?: string;
  /** The word does not count directly before one of these. */
  readonly notBefore?: string;
}
