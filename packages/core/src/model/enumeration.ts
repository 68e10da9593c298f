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

interface Title {
  readonly span: Span;
}

/** The marker in the file before an item of a Markdown list; empty for a second paragraph of the same item. */
function itemMarker(text: string, block: Block): string {
  const lineStart = text.lastIndexOf('\n', block.span.start - 1) + 1;
  return text.slice(lineStart, block.span.start).trim();
}

/** Every line behind a sentence, up to the next heading, with the marker it opens with. */
function rowsAfter({ blocks, text }: Letter, sentence: Sentence, titles: readonly Title[]): (Marked | null)[] {
  const rows: (Marked | null)[] = [];
  for (let index = sentence.block; index < blocks.length && rows.length < mostRows; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.kind === 'heading' || block.kind === 'cell') break;
    if (block.kind === 'code' || block.quoted) continue;
    const title = titles[firstFrom(titles, block.span.start)];
    const isTitle = title !== undefined && title.span.end <= block.span.end;
    for (const line of linesOf(block, index)) {
      if (index === sentence.block && sourceSpan(block.flat, line.start, line.end).start <= sentence.span.start)
        continue;
      const read = readMarker(line.marker === '' && block.kind === 'item' ? itemMarker(text, block) : line.marker);
      if (read === null && block.kind !== 'item' && isTitle) return rows;
      rows.push(read === null ? null : { ...read, nesting: block.nesting, group: block.group });
    }
  }
  return rows;
}

function countPoints(rows: readonly (Marked | null)[]): number {
  const first = rows[0] ?? null;
  if (first === null || first.value > 1 || rows.length >= mostRows) return 0;
  let count = 0;
  let interrupted = false;
  for (const marked of rows) {
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
  const titles = letter.sections.filter(({ form }) => form === 'heading').map(({ titleSpan }) => ({ span: titleSpan }));
  return (sentence) => countPoints(rowsAfter(letter, sentence, titles));
}
