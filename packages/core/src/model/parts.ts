import { topicsIn } from '../lexicon/topics.ts';
import { sourceSpan } from '../text/flat-text.ts';
import type { Aspect, Block, Section } from './letter.ts';
import { linesOf, type Line } from './lines.ts';
import { isEmphasised, isNeutralTitle, isPlainTitle, joinsParts, looksLikeTitle, titleAspect } from './titles.ts';

/** A line of prose and the section it stands in. */
export interface PlacedLine extends Line {
  readonly section: Section | null;
}

export interface Outline {
  readonly sections: readonly Section[];
  /** Everything that is no heading, in order. */
  readonly lines: readonly PlacedLine[];
}

interface Title {
  readonly title: string;
  /** Flat range of the title in its block. */
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly aspect: Aspect | null;
  readonly form: 'heading' | 'label';
  /** How it stands out from the text around it; null for Markdown headings, labels and plain lines. */
  readonly style: 'bold' | 'capitals' | null;
}

/** Titles without Markdown stand below every Markdown heading; those that name no part stand below those that do. */
const plainDepth = 7;
const unnamedDepth = 8;

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
function headsSomething(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block === undefined || next === undefined) return false;
  const before = blocks[index - 1];
  const alone = next.group !== block.group && before?.group !== block.group;
  return next.nesting > block.nesting || (alone && next.kind !== 'heading');
}

/**
 * The title that a line is, or null.
 *
 * @param underPart The line stands under a heading of a part that is itself no item of a list: items under it are
 * statements ("Resolution within one day") unless something stands under them.
 */
function titleOf(blocks: readonly Block[], block: Block, line: Line, underPart: boolean): Title | null {
  const raw = block.flat.text.slice(line.start, line.end);
  if (block.kind === 'heading') {
    return {
      title: raw,
      start: line.start,
      end: line.end,
      depth: block.depth,
      aspect: titleAspect(raw),
      form: 'heading',
      style: null,
    };
  }
  if (block.kind === 'cell' || block.quoted) return null;
  const style = isBold(block, line.start, line.end) ? 'bold' : isCapitals(raw) ? 'capitals' : null;
  const whole = (title: string, aspect: Aspect | null): Title => ({
    title: title.replace(/[:：]\s{0,9}$/, '').trim(),
    start: line.start,
    end: line.end,
    depth: aspect === null && !joinsParts(title) && !isNeutralTitle(title) ? unnamedDepth : plainDepth,
    aspect,
    form: 'heading',
    style,
  });
  const bracketed = /^【([^】]{1,40})】\s{0,3}[:：]?$/.exec(raw)?.[1];
  if (bracketed !== undefined && titleAspect(bracketed) !== null) return whole(bracketed, titleAspect(bracketed));
  if (!looksLikeTitle(raw)) return null;
  const aspect = titleAspect(raw);
  if (style !== null && (aspect !== null || block.kind !== 'item')) return whole(raw, aspect);
  if (aspect === null && isNeutralTitle(raw)) return whole(raw, null);
  if (aspect === null) return joinsParts(raw) && isPlainTitle(raw) ? whole(raw, null) : null;
  if (block.kind === 'item') {
    return headsSomething(blocks, line.block) || (isPlainTitle(raw) && !underPart) ? whole(raw, aspect) : null;
  }
  const numbered = line.marker !== '' && chineseMarker.test(line.marker) && han.test(raw) && raw.length <= 20;
  return isPlainTitle(raw) || (numbered && !/我们(?:会|将|已)|我們(?:會|將|已)/.test(raw)) ? whole(raw, aspect) : null;
}

/** "Root cause: one agent …", "**Prevention.** Every Monday …", "【整改】…": a title and its text in one line. */
function labelOf(block: Block, line: Line): Title | null {
  if (block.kind === 'heading' || block.kind === 'cell' || block.quoted) return null;
  const raw = block.flat.text.slice(line.start, line.end);
  const bold = block.strong.find(
    (range) => range.start <= line.start + 1 && range.end < line.end - 1 && range.end > line.start,
  );
  const end =
    bold !== undefined
      ? bold.end - line.start
      : (/^(?:【[^】]{1,30}】|[A-Z][A-Z'’ ]{3,40}\.(?=\s)|[^:：.。!?？！]{1,60}[:：])/.exec(raw)?.[0].length ?? 0);
  if (end === 0) return null;
  if (bold !== undefined && isEmphasised(raw.slice(0, end))) return null;
  const title = raw
    .slice(0, end)
    .replace(/[【】]/g, '')
    .replace(/[:：.。]\s{0,9}$/, '')
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
  };
}

function isShortLabel(title: string): boolean {
  if (han.test(title)) return title.length <= 12 && !/[，,]/.test(title) && isPlainTitle(title);
  return title.split(/\s+/).length <= 5 && isPlainTitle(title);
}

/** Says of itself that it reports what is done. */
const reported = /\b(?:taken|done|did|completed)\b|已/i;

/**
 * "Actions" and then "Steps", "已采取的措施" and then "步骤": where a letter names its actions twice in a row and prevention
 * never, the second are the steps to come. Sub-headings go with the title they stand under.
 */
function nameStepsToCome(found: readonly Section[]): Section[] {
  const named = found.filter(({ title, aspect }) => aspect !== null && titleAspect(title) === aspect);
  const steps = named.filter(({ aspect }) => aspect === 'actions');
  const last = steps[1];
  const isPlain =
    steps.length === 2 &&
    last !== undefined &&
    last.depth === steps[0]?.depth &&
    !reported.test(last.title) &&
    named.indexOf(last) === named.indexOf(steps[0]) + 1 &&
    named.every(({ aspect }) => aspect !== 'prevention');
  if (!isPlain) return [...found];
  const from = found.indexOf(last);
  const behind = found.findIndex(
    ({ depth, title }, index) => index > from && (depth <= last.depth || titleAspect(title) !== null),
  );
  const to = behind < 0 ? found.length : behind;
  return found.map((section, index) => (index >= from && index < to ? { ...section, aspect: 'prevention' } : section));
}

/**
 * The one label of a letter that is otherwise prose ("Why it happened: …" in the middle of it), or -1. Labels that divide a
 * letter come in numbers; a lonely one speaks for its own paragraph.
 */
function lonelyLabel(found: readonly Section[]): number {
  const first = found.findIndex(({ aspect }) => aspect !== null);
  const others = found.some(({ aspect }, index) => aspect !== null && index !== first);
  return first >= 0 && !others && found[first]?.form === 'label' ? first : -1;
}

interface OpenSection {
  readonly depth: number;
  readonly aspect: Aspect | null;
  /** The list its title stands in, -1 outside. */
  readonly group: number;
  readonly style: Title['style'];
}

/**
 * Whether a title that names no part stands beside the titles of parts, not under one: it looks like them and names
 * nothing that a part may be divided into ("**Thank you**" after "**Prevention**").
 */
function isSibling({ aspect, depth, style, title }: Title, stack: readonly OpenSection[]): boolean {
  if (aspect !== null || style === null || depth !== unnamedDepth) return false;
  return stack.some((above) => above.style === style) && topicsIn(title).length === 0;
}

/** A section ends where the next one of its depth or above begins; one pass from the end, for ten thousand headings. */
function closeSections(found: readonly Section[], textLength: number): Section[] {
  const nextAtDepth = Array.from({ length: unnamedDepth + 1 }, () => textLength);
  return found
    .toReversed()
    .map((section) => {
      const end = Math.min(...nextAtDepth.slice(0, section.depth + 1));
      nextAtDepth[section.depth] = section.span.start;
      return { ...section, span: { start: section.span.start, end } };
    })
    .toReversed();
}

/** Finds the headings of a letter in every form people use, and places each line under the one it stands under. */
export function outlineOf(blocks: readonly Block[], textLength: number): Outline {
  const found: Section[] = [];
  const lines: { line: Line; sectionIndex: number }[] = [];
  const stack: OpenSection[] = [];
  let current = -1;

  const open = (block: Block, title: Title): number => {
    const depth = isSibling(title, stack) ? plainDepth : title.depth;
    while ((stack.at(-1)?.depth ?? -1) >= depth) stack.pop();
    const aspect = title.aspect ?? (joinsParts(title.title) ? null : (stack.at(-1)?.aspect ?? null));
    stack.push({ depth, aspect, group: block.group, style: title.style });
    // The words alone: no marker, bracket or colon, and no text after a label.
    const within = block.flat.text.slice(title.start, title.end).indexOf(title.title);
    const at = title.start + Math.max(within, 0);
    const titleSpan = sourceSpan(block.flat, at, Math.min(title.end, at + title.title.length));
    found.push({
      aspect,
      form: title.form,
      title: title.title,
      titleSpan,
      span: { start: titleSpan.start, end: textLength },
      depth,
    });
    return found.length - 1;
  };

  blocks.forEach((block, index) => {
    if (block.kind === 'code') return;
    for (const line of linesOf(block, index)) {
      const above = stack.at(-1);
      const underPart = above !== undefined && above.aspect !== null && above.group < 0;
      const title = titleOf(blocks, block, line, underPart);
      if (title !== null) {
        current = open(block, title);
        continue;
      }
      const label = labelOf(block, line);
      if (label === null) {
        lines.push({ line, sectionIndex: current });
        continue;
      }
      const outer = current;
      const depths = [...stack];
      current = open(block, label);
      lines.push({ line: { ...line, start: label.end }, sectionIndex: current });
      // A label inside a list speaks for its own item only.
      if (block.kind === 'item' && outer >= 0 && found[outer]?.aspect !== null) {
        current = outer;
        stack.splice(0, stack.length, ...depths);
      }
    }
  });

  const sections = closeSections(nameStepsToCome(found), textLength);
  const lonely = lonelyLabel(found);
  const labelled = lines.find(({ sectionIndex }) => sectionIndex === lonely)?.line.block;
  return {
    sections,
    lines: lines.map(({ line, sectionIndex }) => {
      const isBehind = sectionIndex >= 0 && sectionIndex === lonely && line.block !== labelled;
      return { ...line, section: isBehind ? null : (sections[sectionIndex] ?? null) };
    }),
  };
}
