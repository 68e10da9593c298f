import type { Span } from '../text/span.ts';

/** One `key: value` of the front matter with its places. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: unknown;
  readonly valueSpan: Span;
}

/** The YAML block at the head of a file. Facts about one letter stand here. */
export interface FrontMatter {
  /** The block with its fences; null when the file has none. */
  readonly span: Span | null;
  readonly entries: readonly FrontMatterEntry[];
  /** What YAML could not read, in YAML's words. */
  readonly error: { readonly message: string; readonly span: Span } | null;
}
