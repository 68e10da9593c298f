import type { Localized } from '../text/localized.ts';
import type { Span } from '../text/span.ts';

/** Something in a config that keeps it from being used. */
export interface ConfigProblem {
  readonly path: string;
  /** From 1, for people; UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Half-open UTF-16 offsets into the text of the file; empty where the file as a whole is meant. */
  readonly span: Span;
  readonly message: Localized;
  /** What to do, where that can be told. */
  readonly hint: Localized | null;
}

/** Keys and indexes from the outermost value of a config to an inner one. */
export type KeyPath = readonly PropertyKey[];
