import { OBJECT, sourceSpan, type FlatText } from '../text/flat-text.ts';
import { firstFrom, overlaps, type Span } from '../text/span.ts';
import type { Aspect, Block, Letter, Link, Lost, Section } from './letter.ts';
import { linesOf } from './lines.ts';

/** One field of the form: a part of the letter as it is pasted. */
export interface FormSection {
  /** The words of its heading; null for what stands before the first. */
  readonly title: string | null;
  readonly aspect: Aspect | null;
  readonly text: string;
  /** UTF-16 units, as forms count. */
  readonly characters: number;
}

/** Something that plain text cannot hold as it was. */
export interface FormLoss {
  /** `table`: turned into lines; all others: left out. `definition` is a link or note that nothing shows. */
  readonly what: Lost['what'] | 'definition';
  readonly span: Span;
}

/** A letter as Amazon's form takes it. */
export interface FormText {
  readonly sections: readonly FormSection[];
  /** The whole letter with its headings, for a form with one field. */
  readonly text: string;
  readonly characters: number;
  readonly losses: readonly FormLoss[];
}

/**
 * A letter as plain text: no front matter, no comments, no Markdown. Lists keep their markers, a link keeps its address
 * or file name in parentheses, a table becomes one line for each row. What is lost on the way is told.
 */
export function formTextOf(letter: Letter): FormText {
  const sections: { section: Section | null; lines: string[] }[] = [{ section: null, lines: [] }];
  const headings = fieldsOf(letter.sections).map((section) => ({ section, span: section.titleSpan }));
  for (const { text, span, gap } of formLines(letter)) {
    const heading = headings[firstFrom(headings, span.end) - 1];
    if (heading === undefined || !overlaps(heading.span, span)) sections.at(-1)?.lines.push(...(gap ? [''] : []), text);
    else if (sections.at(-1)?.section !== heading.section) sections.push({ section: heading.section, lines: [] });
  }
  const fields = sections
    .map(({ section, lines }) => ({ section, text: lines.join('\n').trim() }))
    .filter(({ section, text }) => section !== null || text !== '')
    .map(({ section, text }): FormSection => ({
      title: section?.title ?? null,
      aspect: section?.aspect ?? null,
      text,
      characters: text.length,
    }));
  const text = fields
    .map((field) => [field.title ?? '', field.text].filter((part) => part !== '').join('\n'))
    .join('\n\n');
  return { sections: fields, text, characters: text.length, losses: lossesOf(letter) };
}

/** Headings of parts, and those that stand beside them; what stands below a part belongs to it. */
function fieldsOf(sections: readonly Section[]): Section[] {
  const headings = sections.filter(({ form }) => form === 'heading');
  let top = 0;
  for (const { aspect, depth } of headings) if (aspect !== null && (top === 0 || depth < top)) top = depth;
  return headings.filter(({ depth }) => depth <= top);
}

/** A line of the letter as it is pasted. */
interface FormLine {
  readonly text: string;
  readonly span: Span;
  /** Whether an empty line stands before it. */
  readonly gap: boolean;
}

function formLines(letter: Letter): FormLine[] {
  const lines: FormLine[] = [];
  const { blocks } = letter;
  blocks.forEach((block, index) => {
    if (block.kind === 'cell') {
      // A row is written with its first cell.
      if (block.column === 0 && block.row > 0) lines.push(rowLine(letter, index));
      return;
    }
    const marker = markerOf(letter, block);
    const gap = isApart(blocks[index - 1], block);
    linesIn(block, index).forEach(({ start, end }, number) => {
      const words = writtenOut(letter, block, { start, end });
      const lead = number === 0 ? marker : ' '.repeat(marker.length);
      const text = block.quoted ? `> ${words}` : `${lead}${words}`;
      lines.push({ text: text.trimEnd(), span: sourceSpan(block.flat, start, end), gap: gap && number === 0 });
    });
  });
  return lines;
}

/** Points of one list and rows of one table stand together, all else apart. */
function isApart(before: Block | undefined, { kind, group }: Block): boolean {
  if (before === undefined) return false;
  const isListed = kind === 'item' || kind === 'cell';
  return !(isListed && before.kind === kind && (kind === 'item' || before.group === group));
}

/** The lines of a block; of a paragraph as its writer meant them, wraps joined. */
function linesIn(block: Block, index: number): Span[] {
  if (block.kind !== 'code') {
    // What no line holds, such as an image on its own, goes with the next one.
    const ends = linesOf(block, index).map(({ end }) => end);
    ends.splice(-1, 1, block.flat.text.length);
    return ends.map((end, number) => ({ start: ends[number - 1] ?? 0, end }));
  }
  let at = 0;
  return block.flat.text.split('\n').map((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return span;
  });
}

/** `- ` or `2. ` with the indentation of its level; empty outside lists and before a further paragraph of a point. */
function markerOf({ text }: Letter, { kind, span, nesting }: Block): string {
  if (kind !== 'item') return '';
  const before =
    text
      .slice(Math.max(0, span.start - 200), span.start)
      .split(/[\n\r]/)
      .at(-1) ?? '';
  const mark = /(?:[-*+]|\d{1,9}[.)])(?= {0,9}$)/.exec(before)?.[0] ?? '';
  const indent = '  '.repeat(Math.max(0, nesting - 1));
  if (mark === '') return `${indent}  `;
  return `${indent}${/\d/.test(mark) ? mark : '-'} `;
}

/** "order: 113-…; refunded: 4 March": each cell with the head of its column. */
function rowLine(letter: Letter, first: number): FormLine {
  const { blocks, language } = letter;
  const [colon, semicolon] = language === 'zh' ? ['：', '；'] : [': ', '; '];
  const start = blocks[first];
  const inRow = (block: Block): boolean => block.kind === 'cell' && block.group === start?.group;
  const cells: Block[] = [];
  for (let at = first; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || !inRow(block) || block.row !== start?.row) break;
    cells.push(block);
  }
  const written = cells.flatMap((cell) => {
    const head = headOf(blocks, first, cell);
    const words = allOf(letter, cell);
    const title = head === null ? '' : allOf(letter, head);
    return words === '' ? [] : [title === '' ? words : `${title}${colon}${words}`];
  });
  const span = { start: start?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 };
  return { text: written.join(semicolon), span, gap: start?.row === 1 };
}

function headOf(blocks: readonly Block[], from: number, { group, column }: Block): Block | null {
  for (let at = from - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.kind !== 'cell' || block.group !== group) break;
    if (block.row === 0 && block.column === column) return block;
  }
  return null;
}

function allOf(letter: Letter, block: Block): string {
  return writtenOut(letter, block, { start: 0, end: block.flat.text.length });
}

/** A flat range with its code, the targets of its links and the names of its images. */
function writtenOut(letter: Letter, { flat }: Block, { start, end }: Span): string {
  const targets = targetsIn(letter, flat);
  let words = '';
  let target = 0;
  for (let at = start; at < end; at += 1) {
    while ((targets[target]?.at ?? end) <= at) {
      if ((targets[target]?.at ?? 0) > start) words += targets[target]?.text ?? '';
      target += 1;
    }
    const unit = flat.text[at] ?? '';
    if (unit === OBJECT) words += objectText(letter, sourceSpan(flat, at, at + 1));
    else if (unit === '\n') words += letter.language === 'zh' ? '' : ' ';
    else words += unit;
  }
  for (; target < targets.length; target += 1) {
    const rest = targets[target];
    if (rest !== undefined && rest.at === end) words += rest.text;
  }
  return words.trim();
}

interface Target {
  /** Flat offset behind the words of the link. */
  readonly at: number;
  readonly text: string;
}

/** What stands behind the words of links: an address, or the name of a file. */
function targetsIn({ links }: Letter, { runs, text }: FlatText): Target[] {
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return [];
  const end = last.source + last.sourceLength;
  const found: Target[] = [];
  for (let at = firstFrom(links, first.source - 1); at < links.length; at += 1) {
    const link = links[at];
    if (link === undefined || link.span.start > end) break;
    const words = link.kind === 'link' ? targetText(link) : '';
    const next = runs.find(({ source }) => source >= link.span.end);
    if (words !== '') found.push({ at: next?.flat ?? text.length, text: words });
  }
  return found;
}

function targetText({ target, text }: Link): string {
  const shown = /^(?:https?:|mailto:)/i.test(target)
    ? target.replace(/^mailto:/i, '')
    : target.slice(target.lastIndexOf('/') + 1);
  return shown === '' || target.startsWith('#') || text.includes(shown) ? '' : ` (${shown})`;
}

/** What stands for one piece that is no prose: the words of code, the name of an image, a line end. */
function objectText({ text, links }: Letter, span: Span): string {
  const source = text.slice(span.start, span.end);
  if (source.startsWith('`')) return source.replaceAll('`', '').trim();
  if (/^<br\b/i.test(source)) return '\n';
  const image = links.find((link) => link.kind === 'image' && overlaps(link.span, span));
  if (image === undefined) return '';
  return `[${image.text === '' ? image.target.slice(image.target.lastIndexOf('/') + 1) : image.text}]`;
}

const word = /[\p{L}\p{N}]/u;

/** What Markdown loses, and lines that no block shows: definitions and notes. */
function lossesOf({ text, blocks, links, lost, frontMatter }: Letter): FormLoss[] {
  const losses: FormLoss[] = lost.map(({ what, span }) => ({ what, span }));
  const shown = [...blocks, ...lost, ...links].map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  let reached = frontMatter.span?.end ?? 0;
  const look = (until: number): void => {
    for (const match of text.slice(reached, until).matchAll(/^ {0,3}\[[^\]\n]{1,200}\]:[^\n]{0,1000}/gm)) {
      const start = reached + match.index;
      if (word.test(match[0])) losses.push({ what: 'definition', span: { start, end: start + match[0].length } });
    }
    reached = Math.max(reached, until);
  };
  for (const { start, end } of shown) {
    if (start > reached) look(start);
    reached = Math.max(reached, end);
  }
  look(text.length);
  return losses.toSorted((a, b) => a.span.start - b.span.start);
}
