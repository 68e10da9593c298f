import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { MessageId } from './messages.ts';

/** Why bytes could not be taken as text: a message id and what it speaks of. */
export interface Unreadable {
  readonly ok: false;
  /** Whether there is nothing at that path, against something that cannot be read. */
  readonly missing: boolean;
  readonly message: MessageId;
  readonly data: Readonly<Record<string, string | number>>;
}

export interface ReadText {
  readonly ok: true;
  /** The text as it stands, a byte order mark included: offsets count from its first unit. */
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** No letter is longer, and a string this long still fits in memory several times. */
const largestFile = 64 * 1024 * 1024;

const signatures: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'Word/zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'Word' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'PNG' },
  { bytes: [0xff, 0xd8, 0xff], name: 'JPEG' },
];

function refuse(message: MessageId, data: Unreadable['data'] = {}): Unreadable {
  return { ok: false, missing: false, message, data };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Every second byte of Latin text in UTF-16 is zero, always on the same side. */
function looksUtf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  const head = bytes.subarray(0, 1024);
  if (head.length < 8 || head.length % 2 === 1) return false;
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.min(even, odd) === 0 && Math.max(even, odd) > head.length / 4;
}

function zerosIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) count += 1;
  return count;
}

/** The line of the first byte that is not UTF-8: what stands before it decodes. */
function firstBadLine(bytes: Uint8Array): number {
  const replaced = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return replaced.slice(0, replaced.indexOf('\uFFFD')).split('\n').length;
}

/** Takes bytes as UTF-8 text, or says what they are instead and the way out. A few NULs are left to the reader of letters. */
export function decodeText(bytes: Uint8Array): ReadText | Unreadable {
  const known = signatures.find((signature) => startsWith(bytes, signature.bytes));
  if (known !== undefined) return refuse('otherFormat', { format: known.name });
  if (looksUtf16(bytes)) return refuse('utf16');
  const zeros = zerosIn(bytes);
  if (zeros > 2 && zeros > bytes.length / 100) return refuse('binary', { zeros });
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), bytes };
  } catch {
    return refuse('notUtf8', { line: firstBadLine(bytes) });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}

/** Why the system refused, as a message. */
export function unreadable(error: unknown): Unreadable {
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { ok: false, missing: true, message: 'missingPath', data: {} };
    case 'EISDIR':
      return refuse('isFolder');
    case 'ELOOP':
      return refuse('linkLoop');
    case 'EACCES':
    case 'EPERM':
      return refuse('noPermission');
    default:
      return refuse('cannotRead', { reason: code });
  }
}

/** Reads a file as UTF-8. Never throws. */
export function readTextFile(path: string): ReadText | Unreadable {
  try {
    const file = openSync(path, 'r');
    try {
      const stats = fstatSync(file);
      if (stats.isDirectory()) return refuse('isFolder');
      if (stats.size > largestFile) return refuse('tooLarge', { megabytes: Math.ceil(stats.size / 1024 / 1024) });
      return decodeText(readFileSync(file));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return unreadable(error);
  }
}
