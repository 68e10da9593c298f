import type { Letter } from '../model/letter.ts';
import { contains, firstFrom, type Span } from '../text/span.ts';

/** A place where the letter points to a file of its case. */
export interface Pointer {
  /** Relative to the folder of the letter, percent signs decoded. */
  readonly path: string;
  readonly span: Span;
}

/** Links, and paths with a folder written as plain words ("Annex 2 (evidence/orders.pdf)"), in the order of the text. */
export function pointersOf({ links, evidence, text }: Letter): Pointer[] {
  const linked = links
    .filter(({ target }) => isRelative(target))
    .map(({ target, targetSpan }) => ({ path: decoded(withoutQuery(target)), span: targetSpan }));
  const ordered = links.toSorted((a, b) => a.span.start - b.span.start);
  const isLinked = (span: Span): boolean => {
    const link = ordered[firstFrom(ordered, span.start + 1) - 1];
    return link !== undefined && contains(link.span, span);
  };
  const written = evidence
    .filter(
      ({ kind, text: words, span }) =>
        kind === 'attachment' && /^[^/\\]+\//.test(words) && text.slice(span.start, span.end) === words,
    )
    .filter(({ span }) => !isLinked(span))
    .map(({ text: words, span }) => ({ path: words, span }));
  return [...linked, ...written].toSorted((a, b) => a.span.start - b.span.start);
}

/** The same, each file once, where it is pointed to first. */
export function filesOf(letter: Letter): Pointer[] {
  const seen = new Set<string>();
  return pointersOf(letter).filter(({ path }) => {
    if (seen.has(path)) return false;
    seen.add(path);
    return true;
  });
}

/** A path inside the case: no address with a scheme, no anchor inside the page, no absolute path. */
function isRelative(target: string): boolean {
  return target !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/|#|\?)/i.test(target);
}

function withoutQuery(target: string): string {
  const at = target.search(/[?#]/);
  return at < 0 ? target : target.slice(0, at);
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
