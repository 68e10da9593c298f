import { sourceSpan } from '../text/flat-text.ts';
import { firstFrom, type Span } from '../text/span.ts';
import type { Block, Letter, Sentence } from './letter.ts';
import { linesOf } from './lines.ts';

type Style = 'bullet' | 'digits' | 'roman' | 'letter' | 'chinese';

/** Nobody announces more points than this. */
const mostRows = 200;

interface Marked {
  readonly style: Style;
  /** 1 for the first; 0 for bullets. */
  readonly value: number;
  readonly nesting: number;
  readonly group: number;
}

const chineseDigits = '一二三四五六七八九十';
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const circled = '①②③④⑤⑥⑦⑧⑨⑩';

function readMarker(marker: string): { style: Style; value: number } | null {
  const bare = marker.replaceAll(/[\s()（）.、．:：)第,，]/g, '');
  if (bare === '') return null;
  if (/^\d{1,2}$/.test(bare)) return { style: 'digits', value: Number(bare) };
  if (circled.includes(bare)) return { style: 'digits', value: circled.indexOf(bare) + 1 };
  if (bare.length === 1 && chineseDigits.includes(bare)) {
    return { style: 'chinese', value: chineseDigits.indexOf(bare) + 1 };
  }
  const roman = romans.indexOf(bare.toLowerCase());
  if (roman >= 0) return { style: 'roman', value: roman + 1 };
  if (/^[A-Ha-h]$/.test(bare)) return { style: 'letter', value: bare.toLowerCase().charCodeAt(0) - 96 };
  return { style: 'bullet', value: 0 };
}

/** The marker in the file before an item of a Markdown list; empty for a second paragraph of the same item. */
function itemMarker(text: string, block: Block): string {
  const lineStart = text.lastIndexOf('\n', block.span.start - 1) + 1;
  return text.slice(lineStart, block.span.start).trim();
}

interface Row {
  readonly span: Span;
  /** `end` where no enumeration goes on: a heading, a table. */
  readonly marked: Marked | null | 'end';
}

/** Every line of a letter with the marker it opens with. */
function rowsOf({ blocks, text, sections }: Letter): Row[] {
  const titles = sections.filter(({ form }) => form === 'heading').map(({ titleSpan }) => ({ span: titleSpan }));
  return blocks.flatMap((block, index): Row[] => {
    if (block.kind === 'heading' || block.kind === 'cell') return [{ span: block.span, marked: 'end' }];
    if (block.kind === 'code' || block.quoted) return [];
    const title = titles[firstFrom(titles, block.span.start)];
    const isTitle = block.kind !== 'item' && title !== undefined && title.span.end <= block.span.end;
    return linesOf(block, index).map((line): Row => {
      const read = readMarker(line.marker === '' && block.kind === 'item' ? itemMarker(text, block) : line.marker);
      const marked = read === null ? null : { ...read, nesting: block.nesting, group: block.group };
      return {
        span: sourceSpan(block.flat, line.start, line.end),
        marked: marked === null && isTitle ? 'end' : marked,
      };
    });
  });
}

function countPoints(rows: readonly Row[], from: number): number {
  const first = rows[from]?.marked ?? null;
  if (first === null || first === 'end' || first.value > 1) return 0;
  let count = 0;
  let interrupted = false;
  for (let at = from; at < rows.length; at += 1) {
    const marked = rows[at]?.marked ?? null;
    if (marked === 'end') break;
    if (at - from >= mostRows) return 0;
    if (marked === null) {
      interrupted = true;
      continue;
    }
    if (marked.nesting > first.nesting) continue;
    if (marked.style !== first.style) {
      // Numbers behind bullets are something else; "(1)" under "一、" is a point of a point.
      if (first.style === 'bullet') return count;
      continue;
    }
    if (first.style === 'bullet') {
      if (interrupted && marked.group !== first.group) return 0;
      count += 1;
    } else if (marked.value === count + 1) count += 1;
    else break;
  }
  return count;
}

/**
 * Counts the points of the enumeration that stands behind a sentence, bulleted or numbered by Markdown or by hand; 0 when
 * none follows at once, or when it cannot be told where it ends.
 */
export function pointCounter(letter: Letter): (sentence: Sentence) => number {
  const rows = rowsOf(letter);
  return ({ span }) => countPoints(rows, firstFrom(rows, span.start + 1));
}
