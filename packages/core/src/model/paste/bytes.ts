import type { Span } from '../../text/span.ts';
import { collectText, type MappedText, type TextCollector } from './mapped-text.ts';

/** Bytes of an encoded text with the place of each in the source. */
interface PlacedBytes {
  readonly bytes: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface Decoder {
  decode(bytes: Uint8Array): string;
}

// In every browser, worker and Node; the types of the core name no platform.
declare const TextDecoder: new (label: string) => Decoder;

/** The decoder of a character set, or null for one that nobody knows. */
function decoderOf(charset: string): Decoder | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}

/** Whether texts in a character set can be read. */
export function isKnownCharset(charset: string): boolean {
  return decoderOf(charset) !== null;
}

/** How many bytes the character at a place has, by its first bytes. */
type Length = (bytes: readonly number[], at: number) => number;

const one: Length = () => 1;
const twoAboveAscii: Length = (bytes, at) => ((bytes[at] ?? 0) < 0x80 ? 1 : 2);

function utf8Length(bytes: readonly number[], at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0xc0) return 1;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

function chineseLength(bytes: readonly number[], at: number): number {
  if ((bytes[at] ?? 0) < 0x80) return 1;
  const next = bytes[at + 1] ?? 0;
  return next >= 0x30 && next <= 0x39 ? 4 : 2;
}

function japaneseLength(bytes: readonly number[], at: number): number {
  const first = bytes[at] ?? 0;
  return first < 0x80 || (first >= 0xa1 && first <= 0xdf) ? 1 : 2;
}

function lengthOf(charset: string): Length {
  if (/^utf-?8$/i.test(charset)) return utf8Length;
  if (/^(?:gb|x-gbk|hz)/i.test(charset)) return chineseLength;
  if (/^(?:shift|sjis|x-sjis|windows-31j)/i.test(charset)) return japaneseLength;
  return /^(?:big5|euc|ks_c|korean)/i.test(charset) ? twoAboveAscii : one;
}

/** Decodes bytes character by character, so that each knows its place. Empty for an unknown character set. */
function decodeBytes(placed: PlacedBytes, charset: string): MappedText {
  const decoder = decoderOf(charset);
  const collector = collectText();
  if (decoder !== null) decodeInto(collector, placed, { decoder, charset });
  return collector.collected();
}

function decodeInto(
  collector: TextCollector,
  { bytes, starts, ends }: PlacedBytes,
  { decoder, charset }: { readonly decoder: Decoder; readonly charset: string },
): void {
  const place = (from: number, to: number): Span => ({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0 });
  // Shifts between sets run through the whole text: its characters have no places of their own.
  if (/^(?:iso-2022|utf-16|utf-7)/i.test(charset)) {
    if (bytes.length > 0) collector.add(decoder.decode(Uint8Array.from(bytes)), place(0, bytes.length));
    return;
  }
  const length = lengthOf(charset);
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const count = Math.min(first < 0x80 ? 1 : length(bytes, at), bytes.length - at);
    const text =
      first < 0x80 ? String.fromCharCode(first) : decoder.decode(Uint8Array.from(bytes.slice(at, at + count)));
    collector.add(text, place(at, at + count));
    at += count;
  }
}

const hexPair = /^[\dA-Fa-f]{2}$/;

/**
 * Decodes quoted-printable. Soft line ends vanish; characters that somebody's mail program has decoded already stay.
 */
export function decodeQuotedPrintable(source: MappedText, charset: string): MappedText {
  const collector = collectText();
  let pending = emptyBytes();
  const flush = (): void => {
    if (pending.bytes.length > 0) collector.append(decodeBytes(pending, charset));
    pending = emptyBytes();
  };
  const { text, starts, ends } = source;
  for (let at = 0; at < text.length;) {
    const unit = text[at] ?? '';
    const soft = unit === '=' ? /^=[ \t]{0,9}(?:\r\n|\n|\r|$)/.exec(text.slice(at, at + 12)) : null;
    if (soft !== null) {
      at += soft[0].length;
      continue;
    }
    const pair = text.slice(at + 1, at + 3);
    const isByte = unit === '=' && hexPair.test(pair);
    const count = isByte ? 3 : 1;
    if (isByte && Number.parseInt(pair, 16) >= 0x80) {
      pending.bytes.push(Number.parseInt(pair, 16));
      pending.starts.push(starts[at] ?? 0);
      pending.ends.push(ends[at + 2] ?? 0);
    } else if (isMultibyteTail(pending.bytes, charset) && unit.charCodeAt(0) < 0x80) {
      // The second byte of a Chinese or Japanese character may be plain ASCII.
      pending.bytes.push(isByte ? Number.parseInt(pair, 16) : unit.charCodeAt(0));
      pending.starts.push(starts[at] ?? 0);
      pending.ends.push(ends[at + count - 1] ?? 0);
    } else {
      flush();
      const plain = isByte ? String.fromCharCode(Number.parseInt(pair, 16)) : unit;
      collector.add(plain, { start: starts[at] ?? 0, end: ends[at + count - 1] ?? 0 });
    }
    at += count;
  }
  flush();
  return collector.collected();
}

/** Whether the bytes end inside a character whose next byte may be below 0x80. */
function isMultibyteTail(bytes: readonly number[], charset: string): boolean {
  if (bytes.length === 0 || /^utf-?8$/i.test(charset)) return false;
  const length = lengthOf(charset);
  if (length === one) return false;
  let at = 0;
  while (at < bytes.length) at += Math.max(1, length(bytes, at));
  return at > bytes.length;
}

interface OpenBytes {
  readonly bytes: number[];
  readonly starts: number[];
  readonly ends: number[];
}

function emptyBytes(): OpenBytes {
  return { bytes: [], starts: [], ends: [] };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes base64, white space and all; the first unit that is none of it ends the text. */
export function decodeBase64({ text, starts, ends }: MappedText, charset: string): MappedText {
  const bytes = emptyBytes();
  let bits = 0;
  let held = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] ?? '';
    if (/\s/.test(unit)) continue;
    const value = alphabet.indexOf(unit);
    if (value < 0) break;
    if (bits === 0) from = starts[at] ?? 0;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.bytes.push((held >> bits) & 0xff);
    bytes.starts.push(from);
    bytes.ends.push(ends[at] ?? 0);
    from = starts[at] ?? 0;
  }
  return decodeBytes(bytes, charset);
}
