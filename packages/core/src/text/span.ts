/** A half-open range of UTF-16 offsets into a source text: the only kind of position the core knows. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges share at least one UTF-16 unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
