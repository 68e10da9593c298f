import type { Span } from '../../text/span.ts';

/** A text taken out of another one: decoded, without tags, in another order. It knows where each unit came from. */
export interface MappedText {
  readonly text: string;
  /** Where each unit begins in the source. */
  readonly starts: readonly number[];
  /** Where it ends there: one unit may come from several (`=C3=A9`, `&amp;`). */
  readonly ends: readonly number[];
}

/** Where a range of the text stands in the source. */
export function placeOf({ starts, ends }: Pick<MappedText, 'starts' | 'ends'>, { start, end }: Span): Span {
  const first = starts[start] ?? ends.at(-1) ?? 0;
  return { start: first, end: Math.max(first, ends[end - 1] ?? first) };
}

/** A part of a text, by the units of that text. */
export function partOf({ text, starts, ends }: MappedText, from: number, to: number): MappedText {
  return { text: text.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to) };
}

/** A text as it stands, its units counted from `offset`. */
export function asItStands(text: string, offset = 0): MappedText {
  const starts = Array.from({ length: text.length }, (_, index) => offset + index);
  return { text, starts, ends: starts.map((start) => start + 1) };
}

/** Collects pieces into one text. */
export interface TextCollector {
  /** Adds a text that comes from one range: unit by unit where both are equally long, else as a whole. */
  add(text: string, from: Span): void;
  append(piece: MappedText): void;
  /** The last unit added, or "". */
  last(): string;
  collected(): MappedText;
}

export function collectText(): TextCollector {
  const texts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = '';
  return {
    add: (text, { start, end }) => {
      if (text === '') return;
      const isSame = text.length === end - start;
      for (let index = 0; index < text.length; index += 1) {
        starts.push(isSame ? start + index : start);
        ends.push(isSame ? start + index + 1 : end);
      }
      texts.push(text);
      last = text.slice(-1);
    },
    append: (piece) => {
      if (piece.text === '') return;
      texts.push(piece.text);
      for (const start of piece.starts) starts.push(start);
      for (const end of piece.ends) ends.push(end);
      last = piece.text.slice(-1);
    },
    last: () => last,
    collected: () => ({ text: texts.join(''), starts, ends }),
  };
}
