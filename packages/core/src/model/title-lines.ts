import type { Aspect, Block } from './letter.ts';
import type { Line } from './lines.ts';
import { ordinalOf } from './ordinals.ts';
import {
  isAmazonAsk,
  isEmphasised,
  isNeutralTitle,
  isPlainTitle,
  isStatement,
  joinsParts,
  looksLikeTitle,
  titleAspect,
  unframed,
} from './titles.ts';

/** Titles whose part something else than their words has told, by `titleKey`; they are titles even as plain lines. */
export type NamedTitles = ReadonlyMap<string, Aspect>;

/** Names a line of the letter, for good: lines of one block differ by where they start. */
export function titleKey({ block, start }: { readonly block: number; readonly start: number }): string {
  return `${block} ${start}`;
}

export interface Title {
  readonly title: string;
  /** Flat range of the title in its block. */
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly aspect: Aspect | null;
  readonly form: 'heading' | 'label';
  /** How it stands out from the text around it; null for Markdown headings, labels and plain lines. */
  readonly style: 'bold' | 'capitals' | null;
  /** What is in front of it. */
  readonly marker: string;
}

export interface OpenSection {
  readonly depth: number;
  readonly aspect: Aspect | null;
  /** The list its title stands in, -1 outside. */
  readonly group: number;
  readonly style: Title['style'];
  readonly form: Title['form'];
  readonly marker: string;
}

/** Titles without Markdown stand below every Markdown heading; those that name no part stand below those that do. */
export const plainDepth = 7;
export const unnamedDepth = 8;

const han = /[\u3400-\u9FFF]/;
const chineseMarker = /^[(（]?[一二三四五六七八九十]{1,3}/;

function isBold(block: Block, start: number, end: number): boolean {
  return block.strong.some((range) => range.start <= start + 1 && range.end >= end - 1);
}

function isCapitals(text: string): boolean {
  if (/[a-z\u3400-\u9FFF]/.test(text)) return false;
  // Whole words only: "B0CDEFGH12" is an ASIN.
  return (text.match(/\b[A-Z]{2,}\b/g)?.join('').length ?? 0) >= 5;
}

/** Whether something stands under the line, so that it may head it: a deeper list, or prose outside the list. */
export function headsSomething(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block === undefined || next === undefined) return false;
  const before = blocks[index - 1];
  const alone = next.group !== block.group && before?.group !== block.group;
  return next.nesting > block.nesting || (alone && next.kind !== 'heading');
}

/**
 * Whether a line that names no part goes on where the title above it left off: a few words alone, with the next number
 * of the same look ("3. Our new rules" after "2. Actions taken") or, without numbers, alone in a paragraph or list as
 * that one is, and with prose behind it.
 */
function isNextTitle(blocks: readonly Block[], line: Line, raw: string, above: OpenSection): boolean {
  if (above.depth !== plainDepth || above.form === 'label' || above.style !== null || !isFewWords(raw)) return false;
  const block = blocks[line.block];
  const next = blocks[line.block + 1];
  if (block === undefined || next === undefined || next.kind === 'heading') return false;
  const before = ordinalOf(above.marker);
  const own = ordinalOf(line.marker);
  if (before !== null) return own?.shape === before.shape && own.value === before.value + 1;
  const isAlone = line.marker === '' && line.start === 0 && line.end === block.flat.text.trimEnd().length;
  if (!isAlone || next.flat.text.length < 30) return false;
  return above.group < 0 ? block.kind === 'paragraph' : block.kind === 'item' && headsSomething(blocks, line.block);
}

function isFewWords(line: string): boolean {
  if (isStatement(line)) return false;
  return han.test(line) ? line.length <= 14 : line.split(/\s+/).length <= 6;
}

export interface TitlePlace {
  readonly blocks: readonly Block[];
  readonly line: Line;
  /**
   * The title it stands under. Under a heading of a part that is itself no item of a list, items are statements
   * ("Resolution within one day") unless something stands under them.
   */
  readonly above: OpenSection | undefined;
  readonly named: NamedTitles;
}

/** The title that a line is, or null. */
export function titleOf({ blocks, line, above, named }: TitlePlace): Title | null {
  const block = blocks[line.block];
  if (block === undefined) return null;
  const told = named.get(titleKey(line));
  const raw = block.flat.text.slice(line.start, line.end);
  if (block.kind === 'heading') {
    return {
      title: raw,
      start: line.start,
      end: line.end,
      depth: block.depth,
      aspect: told ?? titleAspect(raw),
      form: 'heading',
      style: null,
      marker: '',
    };
  }
  if (block.kind === 'cell') return null;
  const { words, framed } = unframed(raw);
  const style = isBold(block, line.start, line.end) ? 'bold' : isCapitals(raw) ? 'capitals' : null;
  const whole = (title: string, aspect: Aspect | null): Title => ({
    title: title.replace(/[:：]\s{0,9}$/, '').trim(),
    start: line.start,
    end: line.end,
    depth: aspect === null && !joinsParts(title) && !isNeutralTitle(title) ? unnamedDepth : plainDepth,
    aspect,
    form: 'heading',
    style,
    marker: line.marker,
  });
  if (told !== undefined) return whole(words, told);
  if (isAmazonAsk(words)) return whole(words, titleAspect(words));
  if (block.quoted || !looksLikeTitle(words)) return null;
  const aspect = titleAspect(words);
  if (aspect !== null && framed) return whole(words, aspect);
  if (style !== null && (aspect !== null || block.kind !== 'item')) return whole(words, aspect);
  if (aspect === null && isNeutralTitle(words)) return whole(words, null);
  if (aspect === null) {
    const continues = above !== undefined && isNextTitle(blocks, line, words, above);
    return continues || (joinsParts(words) && isPlainTitle(words)) ? whole(words, null) : null;
  }
  if (block.kind === 'item') {
    const isUnderPart = above !== undefined && above.aspect !== null && above.group < 0;
    return headsSomething(blocks, line.block) || (isPlainTitle(words) && !isUnderPart) ? whole(words, aspect) : null;
  }
  const numbered = line.marker !== '' && chineseMarker.test(line.marker) && han.test(raw) && raw.length <= 20;
  return isPlainTitle(words) || (numbered && !/我们(?:会|将|已)|我們(?:會|將|已)/.test(raw))
    ? whole(words, aspect)
    : null;
}

/** Words in brackets, or a few words and then a colon, a dash or a full stop. */
const labelPattern =
  /^(?:【[^】]{1,30}】|[^:：.。!?？！—–]{1,60}?(?:[:：]|\s{0,3}[—–]{1,2}|\s-{1,2}(?=\s)|[.。](?=\s|[\u3400-\u9FFF])))/;

/** "Root cause: one agent …", "**Prevention.** Every Monday …", "【整改】…": a title and its text in one line. */
export function labelOf(block: Block, line: Line): Title | null {
  if (block.kind === 'heading' || block.kind === 'cell' || block.quoted) return null;
  const raw = block.flat.text.slice(line.start, line.end);
  const bold = block.strong.find(
    (range) => range.start <= line.start + 1 && range.end < line.end - 1 && range.end > line.start,
  );
  const end = bold !== undefined ? bold.end - line.start : (labelPattern.exec(raw)?.[0].length ?? 0);
  if (end === 0) return null;
  if (bold !== undefined && isEmphasised(raw.slice(0, end))) return null;
  const title = raw
    .slice(0, end)
    .replace(/[【】]/g, '')
    .replace(/[:：.。—–-]{1,2}\s{0,9}$/, '')
    .trim();
  const aspect = titleAspect(title);
  if (aspect === null || !looksLikeTitle(title)) return null;
  if (bold === undefined && !raw.startsWith('【') && !isShortLabel(title)) return null;
  // Asterisks stay in the text where Chinese punctuation keeps them from closing: "**原因：**只有".
  const rest = /^[\s:：.。—–*-]*/.exec(raw.slice(end))?.[0].length ?? 0;
  if (end + rest >= raw.length) return null;
  return {
    title,
    start: line.start,
    end: line.start + end + rest,
    depth: plainDepth,
    aspect,
    form: 'label',
    style: null,
    marker: line.marker,
  };
}

function isShortLabel(title: string): boolean {
  if (han.test(title)) return title.length <= 12 && !/[，,]/.test(title) && isPlainTitle(title);
  return title.split(/\s+/).length <= 5 && isPlainTitle(title);
}
