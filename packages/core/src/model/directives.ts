import type { Span } from '../text/span.ts';

/** A suppression comment: `<!-- appeal-lint-disable-next-line rule -- reason -->` and its relatives. */
export interface Directive {
  readonly kind: 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file';
  /** The rules named, with their places; empty means all rules. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string | null;
  /** The whole comment, or the front-matter entry. */
  readonly span: Span;
  /** Where remarks are silenced. */
  readonly scope: Span;
}
