import type { Span } from './span.ts';

/**
 * Stands in flat text for one inline object that is not prose (code, image, HTML), so that no phrase matches across
 * it, and for every masked unit.
 */
export const OBJECT = '\uFFFC';

/**
 * A stretch of flat text and the source it came from. If both lengths are equal, units correspond one to one; else the
 * stretch came from something longer or shorter (an entity, inline code) and only maps as a whole.
 */
export interface Run {
  readonly flat: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** Text freed of Markdown syntax, with the way back to the file. All offsets are UTF-16 units. */
export interface FlatText {
  readonly text: string;
  /** In order of `flat`, without gaps. */
  readonly runs: readonly Run[];
}

/** Index of the run that holds a flat offset. */
function runIndex(runs: readonly Run[], flat: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.flat <= flat) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The source range of the flat range [start, end); an empty range maps to the place before `start`. */
export function sourceSpan({ runs }: FlatText, start: number, end: number): Span {
  const first = runs[runIndex(runs, start)];
  const last = end > start ? runs[runIndex(runs, end - 1)] : first;
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  const from = first.length === first.sourceLength ? first.source + (start - first.flat) : first.source;
  if (end <= start) return { start: from, end: from };
  const to = last.length === last.sourceLength ? last.source + (end - last.flat) : last.source + last.sourceLength;
  return { start: from, end: to };
}

/** The part [start, end) of a flat text, itself a flat text. */
export function sliceFlat(flat: FlatText, start: number, end: number): FlatText {
  const runs: Run[] = [];
  for (let index = runIndex(flat.runs, start); index < flat.runs.length; index += 1) {
    const run = flat.runs[index];
    if (run === undefined || run.flat >= end) break;
    const from = Math.max(run.flat, start);
    const to = Math.min(run.flat + run.length, end);
    if (from >= to) continue;
    const even = run.length === run.sourceLength;
    runs.push({
      flat: from - start,
      length: to - from,
      source: even ? run.source + (from - run.flat) : run.source,
      sourceLength: even ? to - from : run.sourceLength,
    });
  }
  return { text: flat.text.slice(start, end), runs };
}
