import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeText, readTextFile } from '../src/read-text.ts';
import { folderWith } from './harness.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  { name: 'nothing', text: '' },
  { name: 'a byte order mark', text: '\uFEFFDear Amazon,' },
  { name: 'CRLF', text: 'a\r\nb\r\n' },
  { name: 'Chinese and emoji', text: '我们已退款 🙂' },
  { name: 'a single NUL', text: 'a\0b' },
])('reads $name as it stands', ({ text }) => {
  expect(decodeText(utf8(text))).toMatchObject({ ok: true, text });
});

test.each([
  { name: 'UTF-16 with a mark', bytes: Buffer.from('\uFEFFDear Amazon', 'utf16le'), message: 'utf16' },
  { name: 'UTF-16 without one', bytes: Buffer.from('Dear Amazon, we refunded', 'utf16le'), message: 'utf16' },
  { name: 'big-endian UTF-16', bytes: Buffer.from('Dear Amazon, we refunded', 'utf16le').swap16(), message: 'utf16' },
  { name: 'many NULs', bytes: Buffer.from('ab\0\0\0cd\0efg'), message: 'binary' },
  { name: 'a PDF', bytes: Buffer.from('%PDF-1.7\n'), message: 'otherFormat' },
  { name: 'a Word file', bytes: Buffer.from('PK\u0003\u0004rest'), message: 'otherFormat' },
  { name: 'GB 18030', bytes: Buffer.from([0x0a, 0xce, 0xd2, 0xc3, 0xc7]), message: 'notUtf8' },
  { name: 'a lone surrogate', bytes: Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62]), message: 'notUtf8' },
  { name: 'a cut character', bytes: Buffer.from([0x61, 0xe6, 0x88]), message: 'notUtf8' },
])('says what is wrong with $name', ({ bytes, message }) => {
  expect(decodeText(bytes)).toMatchObject({ ok: false, missing: false, message });
});

test('names the line of the first byte that is not UTF-8', () => {
  expect(decodeText(Buffer.from([0x61, 0x0a, 0x62, 0x0a, 0xff]))).toMatchObject({ data: { line: 3 } });
});

test('tells a missing file, a folder and links that lead nowhere or in a circle apart', () => {
  const folder = folderWith({ 'a.md': 'text' });
  mkdirSync(join(folder, 'folder.md'));
  symlinkSync('gone.md', join(folder, 'dangling.md'));
  symlinkSync('circle.md', join(folder, 'circle.md'));
  const read = (name: string): object => readTextFile(join(folder, name));
  expect(read('a.md')).toMatchObject({ ok: true, text: 'text' });
  expect(read('b.md')).toMatchObject({ missing: true, message: 'missingPath' });
  expect(read('a.md/b.md')).toMatchObject({ missing: true, message: 'missingPath' });
  expect(read('folder.md')).toMatchObject({ missing: false, message: 'isFolder' });
  expect(read('dangling.md')).toMatchObject({ missing: true, message: 'missingPath' });
  expect(read('circle.md')).toMatchObject({ missing: false, message: 'linkLoop' });
});
