import type { Span } from './span.ts';

/** One replacement of a range of a text. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** What applying needs to know of a fix. */
export interface ApplicableFix {
  readonly kind: 'safe' | 'fill-in' | 'rewrite';
  readonly edits: readonly TextEdit[];
}

export interface AppliedFixes<Item> {
  readonly text: string;
  /** In the order given. What is not here was not of the right kind, did not fit the text or collided with these. */
  readonly applied: readonly Item[];
}

/**
 * Applies fixes to the text they were made for.
 *
 * A fix is applied as a whole or not at all: it is left out when one of its edits collides with an edit already
 * accepted, or lies outside the text. Two edits collide when they share a unit, when one inserts inside the other, or
 * when both insert at the same place. Blanks are inserted as they stand.
 *
 * @param options.bulk Applies only `safe` fixes, as nobody looks at each; true when left out.
 */
export function applyFixes<Item extends ApplicableFix>(
  text: string,
  fixes: readonly Item[],
  { bulk = true }: { readonly bulk?: boolean } = {},
): AppliedFixes<Item> {
  let accepted: readonly TextEdit[] = [];
  const applied: Item[] = [];
  for (const fix of fixes) {
    if (bulk && fix.kind !== 'safe') continue;
    const more = acceptAll(accepted, fix.edits, text.length);
    if (more === null) continue;
    accepted = more;
    applied.push(fix);
  }
  return { text: replaceAll(text, accepted), applied };
}

/** Applies the edits of one fix; edits that collide with an earlier one of the list, or lie outside, are left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let accepted: readonly TextEdit[] = [];
  for (const edit of edits) accepted = acceptAll(accepted, [edit], text.length) ?? accepted;
  return replaceAll(text, accepted);
}

function compare(a: TextEdit, b: TextEdit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** Where an edit belongs in an ordered list. */
function placeOf(ordered: readonly TextEdit[], edit: TextEdit): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = ordered[middle];
    if (other !== undefined && compare(other, edit) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function collide(earlier: TextEdit, later: TextEdit): boolean {
  const samePlace = earlier.span.start === later.span.start && earlier.span.end === later.span.end;
  return samePlace || later.span.start < earlier.span.end;
}

/** The ordered list with all of `edits` in it, or null if one of them does not fit. */
function acceptAll(ordered: readonly TextEdit[], edits: readonly TextEdit[], length: number): TextEdit[] | null {
  const result = [...ordered];
  for (const edit of edits) {
    const { start, end } = edit.span;
    if (!(start >= 0 && start <= end && end <= length)) return null;
    const at = placeOf(result, edit);
    const before = result[at - 1];
    const after = result[at];
    if (before !== undefined && collide(before, edit)) return null;
    if (after !== undefined && collide(edit, after)) return null;
    result.splice(at, 0, edit);
  }
  return result;
}

function replaceAll(text: string, ordered: readonly TextEdit[]): string {
  let from = 0;
  const pieces: string[] = [];
  for (const { span, text: replacement } of ordered) {
    pieces.push(text.slice(from, span.start), replacement);
    from = span.end;
  }
  return pieces.join('') + text.slice(from);
}
