import type { Span } from '../../text/span.ts';
import { decodeBase64, decodeQuotedPrintable, isKnownCharset } from './bytes.ts';
import { decodeWords } from './encoded-words.ts';
import { htmlText } from './html.ts';
import { collectText, partOf, type MappedText, type TextCollector } from './mapped-text.ts';

/** Why nothing of a mail can be read: its letters are in an unknown character set, or it holds no text at all. */
export type Unread = 'encoding' | 'no-text';

export interface MailText {
  readonly mapped: MappedText;
  readonly links: readonly Span[];
  readonly unread: Unread | null;
}

interface Header {
  readonly name: string;
  readonly value: MappedText;
}

interface Part {
  readonly headers: readonly Header[];
  readonly body: MappedText;
}

const headerLine = /^[A-Za-z][A-Za-z0-9-]{0,60}:/;
const structural =
  /^(?:mime-version|content-type|content-transfer-encoding|received|message-id|return-path|dkim-signature|delivered-to|x-[a-z])/i;
const mostHeaders = 400;

/** Whether a text is a mail as it travels: header lines, of which at least one is no human's concern, and a blank line. */
export function isMail(text: string): boolean {
  const lines = text
    .trimStart()
    .slice(0, 40_000)
    .split(/\r\n|\n|\r/, mostHeaders);
  const end = lines.findIndex((line) => line.trim() === '');
  const head = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !/^(?:[ \t]|From )/.test(line));
  return head.length >= 2 && head.every((line) => headerLine.test(line)) && head.some((line) => structural.test(line));
}

/** Reads a mail: its main headers in plain words, a blank line, and its text decoded and freed of tags. */
export function mailText(source: MappedText): MailText {
  const collector = collectText();
  const links: Span[] = [];
  const seen = writeMail(source, { collector, links, depth: 0 });
  return { mapped: collector.collected(), links, unread: seen };
}

interface Writing {
  readonly collector: TextCollector;
  readonly links: Span[];
  readonly depth: number;
}

/** Mails in mails, parts in parts: nobody nests deeper. */
const deepest = 6;
const mostParts = 100;
const shown = ['from', 'reply-to', 'date', 'subject'] as const;

function writeMail(source: MappedText, writing: Writing): Unread | null {
  const mail = splitPart(source);
  const { collector } = writing;
  for (const name of shown) {
    const value = mail.headers.find((header) => header.name === name)?.value;
    if (value === undefined) continue;
    const words = decodeWords(value);
    const place = { start: words.starts[0] ?? 0, end: words.ends.at(-1) ?? 0 };
    collector.add(`${name.charAt(0).toUpperCase()}${name.slice(1)}: `, place);
    collector.append(words);
    collector.add('\n', place);
  }
  const end = mail.body.starts[0] ?? source.ends.at(-1) ?? 0;
  collector.add('\n', { start: end, end: end + 1 });
  return writeText(mail, writing);
}

/** Writes what a part says, and tells why where it says nothing. */
function writeText(part: Part, writing: Writing): Unread | null {
  const leaves = leavesOf(part, writing.depth);
  const texts = leaves.filter((leaf) => !isAttached(leaf) && typeOf(leaf).startsWith('text/'));
  const chosen = chooseText(texts);
  let unread: Unread | null = 'no-text';
  for (const leaf of chosen) {
    if (!isKnownCharset(charsetOf(leaf))) {
      unread = unread === null ? null : 'encoding';
      continue;
    }
    if (writeLeaf(leaf, writing)) unread = null;
  }
  if (writing.depth >= deepest) return unread;
  for (const leaf of leaves.filter((one) => typeOf(one) === 'message/rfc822')) {
    const at = leaf.body.starts[0] ?? 0;
    writing.collector.add('\n\n---------- Forwarded message ----------\n', { start: at, end: at + 1 });
    const inner = writeMail(decodedBody(leaf), { ...writing, depth: writing.depth + 1 });
    unread = unread === null || inner === null ? null : inner;
  }
  return unread;
}

/** Of a text in two forms the plain one, unless it only says that there is another; else all that is no attachment. */
function chooseText(texts: readonly Part[]): readonly Part[] {
  const plain = texts.filter((part) => typeOf(part) !== 'text/html');
  const html = texts.filter((part) => typeOf(part) === 'text/html');
  if (html.length === 0) return plain;
  const length = plain.reduce((sum, { body }) => sum + body.text.trim().length, 0);
  return length >= 80 ? plain : html;
}

function writeLeaf(leaf: Part, { collector, links }: Writing): boolean {
  const body = decodedBody(leaf);
  const html = typeOf(leaf) === 'text/html' ? htmlText(body) : null;
  if (html !== null) links.push(...html.links);
  const { text, starts, ends } = html === null ? body : html.mapped;
  collector.append({ text, starts, ends });
  const end = ends.at(-1) ?? 0;
  collector.add('\n', { start: Math.max(0, end - 1), end });
  return text.trim() !== '';
}

function decodedBody(part: Part): MappedText {
  const encoding = valueOf(part, 'content-transfer-encoding').trim().toLowerCase();
  if (encoding === 'base64') return decodeBase64(part.body, charsetOf(part));
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(part.body, charsetOf(part)) : part.body;
}

/** Cuts a mail or a part of one at its first blank line. */
function splitPart(source: MappedText): Part {
  const lead = source.text.length - source.text.trimStart().length;
  const rest = source.text.slice(lead);
  const gap = /\r?\n[ \t]{0,80}\r?\n|\r\r/.exec(rest.slice(0, 100_000));
  const end = lead + (gap === null ? Math.min(rest.length, 100_000) : gap.index);
  const body = gap === null ? end : end + gap[0].length;
  return {
    headers: headersIn(partOf(source, lead, end)),
    body: partOf(source, body, source.text.length),
  };
}

function headersIn(head: MappedText): Header[] {
  const headers: Header[] = [];
  // A line that begins with a space goes on with the header above it.
  const field = /^([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]*((?:[^\r\n]|\r?\n[ \t])*)/gm;
  for (const match of head.text.matchAll(field)) {
    if (headers.length >= mostHeaders) break;
    const end = match.index + match[0].length;
    headers.push({ name: (match[1] ?? '').toLowerCase(), value: partOf(head, end - (match[2] ?? '').length, end) });
  }
  return headers;
}

function valueOf({ headers }: Part, name: string): string {
  return headers.find((header) => header.name === name)?.value.text ?? '';
}

function parameterOf(part: Part, name: string): string {
  const value = valueOf(part, 'content-type');
  const match = new RegExp(String.raw`;\s{0,20}${name}\s{0,3}=\s{0,3}(?:"([^"]{1,200})"|([^\s;"]{1,200}))`, 'i').exec(
    value,
  );
  return match?.[1] ?? match?.[2] ?? '';
}

function typeOf(part: Part): string {
  const type = /^[\w.+-]{1,60}\/[\w.+-]{1,60}/.exec(valueOf(part, 'content-type').trim())?.[0];
  return type === undefined ? 'text/plain' : type.toLowerCase();
}

function charsetOf(part: Part): string {
  const charset = parameterOf(part, 'charset');
  return charset === '' ? 'utf-8' : charset;
}

function isAttached(part: Part): boolean {
  return /^\s*attachment/i.test(valueOf(part, 'content-disposition'));
}

/** The parts of a mail that hold no further parts. */
function leavesOf(part: Part, depth: number): Part[] {
  const boundary = typeOf(part).startsWith('multipart/') ? parameterOf(part, 'boundary') : '';
  if (boundary === '' || depth >= deepest) return [part];
  const leaves: Part[] = [];
  for (const inner of partsBetween(part.body, `--${boundary}`)) {
    if (leaves.length >= mostParts) break;
    leaves.push(...leavesOf(splitPart(keepBlankHead(inner)), depth + 1));
  }
  return leaves;
}

/** A part without headers of its own begins with its blank line, which must not be taken for white space. */
function keepBlankHead(inner: MappedText): MappedText {
  if (!/^[ \t]*\r?\n/.test(inner.text)) return inner;
  const at = inner.starts[0] ?? 0;
  const collector = collectText();
  collector.add('Content-Type: text/plain\n', { start: at, end: at + 1 });
  collector.append(inner);
  return collector.collected();
}

function partsBetween(body: MappedText, mark: string): MappedText[] {
  const parts: MappedText[] = [];
  let from = -1;
  for (let at = lineStart(body.text, mark, 0); at >= 0; at = lineStart(body.text, mark, at + mark.length)) {
    if (from >= 0) parts.push(partOf(body, from, at));
    const end = body.text.indexOf('\n', at);
    if (body.text.startsWith('--', at + mark.length) || end < 0 || parts.length >= mostParts) return parts;
    from = end + 1;
  }
  if (from >= 0) parts.push(partOf(body, from, body.text.length));
  return parts;
}

/** The next place where a line begins with these words, or -1. */
function lineStart(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r') return at;
  }
  return -1;
}
