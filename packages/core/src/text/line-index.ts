import type { Span } from './span.ts';

/** A place in a text as people count: the first line is 1, the first column is 1, columns are UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns and back. */
export interface LineIndex {
  readonly lineCount: number;
  /** Offsets outside the text count as its nearest end. */
  positionAt(offset: number): Position;
  /** Lines and columns outside the text count as the nearest place in it. */
  offsetAt(position: Position): number;
  /** The line without its line end; lines outside the text count as the nearest one. */
  lineSpan(line: number): Span;
}

const lineEnd = /\r\n|\n|\r/g;

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** Index of the last start that is not behind `offset`. */
function lineBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Indexes the lines of a text: LF, CRLF and a lone CR each end one.
 *
 * A byte order mark counts as the first column of line 1, since every other offset counts it too. A place between the
 * CR and the LF of one line end belongs to the line they end.
 */
export function lineIndex(text: string): LineIndex {
  const starts: number[] = [0];
  const ends: number[] = [];
  for (const match of text.matchAll(lineEnd)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);

  const lineSpan = (line: number): Span => {
    const index = clamp(line, 1, starts.length) - 1;
    return { start: starts[index] ?? 0, end: ends[index] ?? text.length };
  };
  return {
    lineCount: starts.length,
    positionAt(offset) {
      const at = clamp(offset, 0, text.length);
      const index = lineBefore(starts, at);
      return { line: index + 1, column: at - (starts[index] ?? 0) + 1 };
    },
    offsetAt({ line, column }) {
      if (line < 1) return 0;
      if (line > starts.length) return text.length;
      const { start } = lineSpan(line);
      return clamp(start + column - 1, start, (starts[line] ?? text.length + 1) - 1);
    },
    lineSpan,
  };
}
