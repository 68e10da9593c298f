import { isAlias, isMap, isScalar, parseDocument, type Document, type Node, type ParsedNode, type Scalar } from 'yaml';
import type { Span } from '../text/span.ts';

/** One `key: value` of the front matter with its places. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** Strings, numbers, booleans, null, and lists and maps of them. Dates stay the strings they are. */
  readonly value: unknown;
  /** The value as written, quotation marks included; empty, after the key, where there is none. */
  readonly valueSpan: Span;
}

/** The YAML block at the head of a file. Facts about one letter stand here. */
export interface FrontMatter {
  /** The block with its fences, without the line end after them; null when the file has none. */
  readonly span: Span | null;
  readonly entries: readonly FrontMatterEntry[];
  /** What YAML could not read, in YAML's words. */
  readonly error: { readonly message: string; readonly span: Span } | null;
}

const none: FrontMatter = { span: null, entries: [], error: null };

/** A block that has not ended by then is a letter that opens with a rule. */
const longest = 64 * 1024;
/** Aliases let a short text stand for a huge value; facts about a letter need none. */
const aliasLimit = 10;

const byteOrderMark = '\uFEFF';
const opening = /^---[ \t]*(?:\r\n|\n|\r)/;
const closing = /(?:^|[\n\r])(?:---|\.\.\.)[ \t]*(?=[\n\r]|$)/;
/**
 * A letter may open with a rule and have a second one below: its prose must not vanish as front matter. Keys are one
 * word; a full-width colon after a Latin word is a slip that YAML reports.
 */
const keyLine = /^["']?[\p{L}\p{N}_$-]+["']?[ \t]*:(?:[ \t]|$)|^[\w-]+[ \t]*：/mu;

/**
 * YAML readers recurse, and a stack that overflows inside a regular expression ends the whole process: nesting is
 * bounded before reading. Facts about a letter are far from these limits.
 */
const bracketLimit = 200;
const indentLimit = 200;
const indicatorLimit = 20;

interface Fenced {
  readonly span: Span;
  readonly content: Span;
}

function findBlock(text: string): Fenced | null {
  const start = text.startsWith(byteOrderMark) ? 1 : 0;
  const head = text.slice(start, start + longest);
  const open = opening.exec(head);
  if (open === null) return null;
  const rest = head.slice(open[0].length);
  const close = closing.exec(rest);
  if (close === null) return null;
  const cutOff = close.index + close[0].length === rest.length && head.length < text.length - start;
  if (cutOff) return null;
  const from = start + open[0].length;
  return {
    span: { start, end: from + close.index + close[0].length },
    content: { start: from, end: from + close.index },
  };
}

/**
 * Reads the block between `---` and `---` (or `...`) at the head of a file. Never throws. LF, CRLF and a lone CR end
 * lines; a byte order mark may stand before. Text between two rules that is no list of keys is no front matter.
 *
 * Offsets are UTF-16 units into `text`.
 */
export function readFrontMatter(text: string): FrontMatter {
  const block = findBlock(text);
  if (block === null) return none;
  const { span, content } = block;
  // YAML knows no lone CR; the replacement keeps the length, so offsets hold.
  const source = text.slice(content.start, content.end).replace(/\r(?!\n)/g, '\n');
  const isEmpty = source.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
  if (!isEmpty && !keyLine.test(source)) return none;
  if (isTooNested(source)) return { span, entries: [], error: { message: 'too deeply nested', span: content } };
  try {
    const document = parseDocument(source, {
      schema: 'core',
      uniqueKeys: false,
      resolveKnownTags: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const entries = entriesOf(document, source, content.start);
    return { span, entries, error: errorOf(document, content) ?? repeatedKey(entries) };
  } catch (error) {
    return {
      span,
      entries: [],
      error: { message: error instanceof Error ? error.message : String(error), span: content },
    };
  }
}

function isTooNested(source: string): boolean {
  if ((source.match(/[[{]/g)?.length ?? 0) > bracketLimit) return true;
  return source.split('\n').some((line) => {
    const indent = line.length - line.trimStart().length;
    return indent > indentLimit || (line.match(/[-?:](?=\s|$)/g)?.length ?? 0) > indicatorLimit;
  });
}

type YamlDocument = Document.Parsed<ParsedNode, boolean>;

function errorOf({ errors, contents }: YamlDocument, content: Span): FrontMatter['error'] {
  const first = errors[0];
  if (first === undefined) {
    const isFine = contents === null || (isMap(contents) && contents.items.every(({ key }) => isWord(key)));
    return isFine ? null : { message: 'expected "key: value" lines', span: content };
  }
  const start = Math.min(content.start + first.pos[0], content.end);
  return {
    message: first.message,
    span: { start, end: Math.min(Math.max(start, content.start + first.pos[1]), content.end) },
  };
}

/** Whether a key is written and no list or map. */
function isWord(key: ParsedNode | null): key is Scalar.Parsed {
  return isScalar(key) && key.range[1] > key.range[0];
}

/** YAML's own check for repeated keys compares each key with every other. */
function repeatedKey(entries: readonly FrontMatterEntry[]): FrontMatter['error'] {
  const seen = new Set<string>();
  for (const { key, keySpan } of entries) {
    if (seen.has(key)) return { message: `“${key}” stands twice`, span: keySpan };
    seen.add(key);
  }
  return null;
}

function entriesOf(document: YamlDocument, source: string, base: number): FrontMatterEntry[] {
  const { contents } = document;
  const spanOf = ({ range }: Node): Span | null => {
    if (range == null) return null;
    const [start, end] = range;
    return { start: base + start, end: base + start + source.slice(start, end).trimEnd().length };
  };
  if (!isMap(contents)) return [];
  const entries: FrontMatterEntry[] = [];
  for (const { key, value } of contents.items) {
    if (!isWord(key)) continue;
    const keySpan = spanOf(key);
    if (keySpan === null) continue;
    const written = value === null ? null : spanOf(value);
    entries.push({
      key: String(key.value),
      keySpan,
      value: value === null ? null : valueOf(value, document),
      valueSpan: written ?? { start: keySpan.end, end: keySpan.end },
    });
  }
  return entries;
}

/** The value of a node; what cannot be resolved (an alias to nothing, an alias bomb) is null. */
function valueOf(node: Node, document: YamlDocument): unknown {
  if (isScalar(node)) return node.value;
  if (isAlias(node) && node.resolve(document) === undefined) return null;
  try {
    const value: unknown = node.toJS(document, { maxAliasCount: aliasLimit });
    return value;
  } catch {
    return null;
  }
}
