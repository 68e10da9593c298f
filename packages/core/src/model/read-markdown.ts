import type { Code, Html, List, Paragraph, Root, RootContent, Table } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { OBJECT } from '../text/flat-text.ts';
import type { Span } from '../text/span.ts';
import { flatten, flattenValue, spanOf, type Flattened } from './flatten.ts';
import type { Block, Letter, Link, Lost } from './letter.ts';

/** What a reader gives to the rest of the model. Whatever reads a letter has to give exactly this. */
export interface MarkdownReading {
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly lost: readonly Lost[];
  readonly comments: readonly { readonly span: Span; readonly value: string }[];
  readonly reduced: Letter['reduced'];
}

function tables(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

const processor = unified().use(remarkParse).use(tables).freeze();

/** Above this many units only headings and lines are read: remark needs about a second for each million. */
const sizeLimit = 2_000_000;
/** Of such a text every heading is read, and of its lines those that begin within this many units. */
const firstUnits = 200_000;
/** remark's time grows with the square of these in one paragraph; no letter comes near. */
const delimiterLimit = 600;
/** Containers opened on one line ("> - > - …"): the tree gets as deep, and walking it recurses. */
const containerLimit = 60;

const delimiters = /[[\]`*_<]/g;
const blankLine = /\n[ \t]*\n|\r\n[ \t]*\r\n|\r[ \t]*\r/g;

function blankOut(text: string, units: RegExp): string {
  return text.replace(units, OBJECT);
}

function untangleInline(text: string): string {
  const chunks: string[] = [];
  let from = 0;
  const close = (to: number): void => {
    const chunk = text.slice(from, to);
    const tangled = chunk.length > delimiterLimit && (chunk.match(delimiters)?.length ?? 0) > delimiterLimit;
    chunks.push(tangled ? blankOut(chunk, delimiters) : chunk);
    from = to;
  };
  for (const match of text.matchAll(blankLine)) close(match.index);
  close(text.length);
  return chunks.join('');
}

function untangleContainers(text: string): string {
  return text.replace(/^(?:[ \t]{0,12}(?:[>*+-]|\d{1,9}[.)])){61,}/gm, (prefix) => {
    let seen = 0;
    return prefix.replace(/[>*+\-.)]/g, (mark) => ((seen += 1) > containerLimit ? OBJECT : mark));
  });
}

/** Columns of white space; a tab is four. */
function columns(space: string): number {
  return space.length + 3 * (space.match(/\t/g)?.length ?? 0);
}

/** Lists nested by indentation: remark's time grows with depth times length. Each level takes two columns or more. */
function untangleIndents(text: string): string {
  return text.replace(/^([ \t]{20,})([*+-]|\d{1,9}[.)])(?=[ \t])/gm, (line, space: string, mark: string) =>
    columns(space) > 2 * containerLimit ? space + OBJECT.repeat(mark.length) : line,
  );
}

/** Letter by letter the same length, without what makes remark slow or its tree too deep. */
function untangle(text: string): string {
  return untangleIndents(untangleContainers(untangleInline(text)));
}

interface Collector {
  readonly source: string;
  readonly blocks: Block[];
  readonly links: Link[];
  readonly lost: Lost[];
  readonly comments: { span: Span; value: string }[];
  groups: number;
}

interface Place {
  readonly nesting: number;
  readonly quoted: boolean;
  readonly group: number;
}

const outside: Place = { nesting: 0, quoted: false, group: -1 };

function addHtml(collector: Collector, span: Span, value: string): void {
  let rest = value;
  for (const match of value.matchAll(/<!--[^]*?-->/g)) {
    const start = span.start + match.index;
    collector.comments.push({ span: { start, end: start + match[0].length }, value: match[0] });
    rest = rest.replace(match[0], '');
  }
  if (rest.trim() !== '') collector.lost.push({ what: 'html', span });
}

function addInline(collector: Collector, { links, html }: Flattened): void {
  collector.links.push(...links);
  for (const link of links) if (link.kind === 'image') collector.lost.push({ what: 'image', span: link.span });
  for (const { span, value } of html) addHtml(collector, span, value);
}

function addProse(
  collector: Collector,
  node: Extract<RootContent, { type: 'paragraph' | 'heading' }>,
  place: Place,
): void {
  const flattened = flatten(node.children, collector.source);
  addInline(collector, flattened);
  collector.blocks.push({
    kind: node.type === 'heading' ? 'heading' : place.nesting > 0 ? 'item' : 'paragraph',
    span: spanOf(node),
    flat: flattened.flat,
    depth: node.type === 'heading' ? node.depth : 0,
    ...place,
    row: -1,
    column: -1,
    strong: flattened.strong,
  });
}

function addTable(collector: Collector, table: Table, place: Place): void {
  const group = (collector.groups += 1);
  collector.lost.push({ what: 'table', span: spanOf(table) });
  table.children.forEach((tableRow, row) => {
    tableRow.children.forEach((cell, column) => {
      const flattened = flatten(cell.children, collector.source);
      addInline(collector, flattened);
      if (flattened.flat.text.trim() === '') return;
      collector.blocks.push({
        kind: 'cell',
        span: spanOf(cell),
        flat: flattened.flat,
        depth: 0,
        ...place,
        group,
        row,
        column,
        strong: flattened.strong,
      });
    });
  });
}

/** Word processors and Chinese typesetting indent paragraphs by four spaces: that is prose, not code. */
function addCode(collector: Collector, node: Code, place: Place): void {
  const span = spanOf(node);
  const fenced = /^(?:`{3,}|~{3,})/.test(collector.source.slice(span.start, span.start + 3));
  collector.blocks.push({
    kind: fenced ? 'code' : place.nesting > 0 ? 'item' : 'paragraph',
    span,
    flat: flattenValue(node.value, collector.source, span),
    depth: 0,
    ...place,
    row: -1,
    column: -1,
    strong: [],
  });
}

function addNode(collector: Collector, node: RootContent | Paragraph | List | Html, place: Place): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      addProse(collector, node, place);
      break;
    case 'blockquote':
      for (const child of node.children) addNode(collector, child, { ...place, quoted: true });
      break;
    case 'list': {
      const group = (collector.groups += 1);
      for (const item of node.children) {
        for (const child of item.children) {
          addNode(collector, child, { ...place, nesting: place.nesting + 1, group });
        }
      }
      break;
    }
    case 'table':
      addTable(collector, node, place);
      break;
    case 'code':
      addCode(collector, node, place);
      break;
    case 'html':
      addHtml(collector, spanOf(node), node.value);
      break;
    default:
  }
}

/** Headings and lines only, for texts too large to be read as Markdown. */
export function readLines(text: string, from: number, reduced: Letter['reduced']): MarkdownReading {
  const blocks: Block[] = [];
  for (const match of text.slice(from).matchAll(/[^\r\n]+/g)) {
    const heading = /^ {0,3}(#{1,6})[ \t]+/.exec(match[0]);
    const skip = heading?.[0].length ?? 0;
    const start = from + match.index + skip;
    const line = match[0].slice(skip);
    if (line.trim() === '' || (reduced === 'size' && heading === null && start > from + firstUnits)) continue;
    blocks.push({
      kind: heading === null ? 'paragraph' : 'heading',
      span: { start: from + match.index, end: start + line.length },
      flat: { text: line, runs: [{ flat: 0, length: line.length, source: start, sourceLength: line.length }] },
      depth: heading?.[1]?.length ?? 0,
      ...outside,
      row: -1,
      column: -1,
      strong: [],
    });
  }
  return { blocks, links: [], lost: [], comments: [], reduced };
}

/**
 * The reference reader: remark with tables.
 *
 * @param text The whole file.
 * @param from Where the letter starts, after its front matter, in UTF-16 units.
 */
export function readMarkdown(text: string, from: number): MarkdownReading {
  if (text.length - from > sizeLimit) return readLines(text, from, 'size');
  // Same length, so that offsets hold: remark does not count a byte order mark, and front matter is no prose.
  const head = text.slice(0, from).replace(/[^\r\n]/g, ' ');
  const body = text.slice(from).replace(/^\uFEFF/, ' ');
  const safe = untangle(body);
  const source = head + safe;
  const collector: Collector = { source, blocks: [], links: [], lost: [], comments: [], groups: -1 };
  const root: Root = processor.parse(source);
  for (const node of root.children) addNode(collector, node, outside);
  return {
    blocks: collector.blocks,
    links: collector.links,
    lost: collector.lost,
    comments: collector.comments,
    reduced: safe === body ? null : 'tangle',
  };
}
