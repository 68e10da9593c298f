import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, runIn } from './harness.ts';
import { clean } from './letters.ts';

describe('text that is only strange is checked', () => {
  test.each([
    { name: 'an empty file', text: '' },
    { name: 'only a byte order mark', text: '\uFEFF' },
    { name: 'a byte order mark', text: `\uFEFF${clean}` },
    { name: 'CRLF', text: clean.replaceAll('\n', '\r\n') },
    { name: 'a line of a megabyte', text: 'We refunded the buyer. '.repeat(45_000) },
    { name: '100,000 brackets', text: '['.repeat(100_000) },
    { name: 'a NUL', text: clean.replace('reply', 're\0ply') },
    { name: 'no line end at the end', text: clean.trimEnd() },
  ])('$name', async ({ text }) => {
    const folder = folderWith({ 'letter.md': text });
    const { code, stderr } = await runIn(folder, ['lint', 'letter.md', '--exit-zero', '-f', 'json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('what is no text is named, with the way out', () => {
  test.each([
    { name: 'UTF-16', bytes: Buffer.from(`\uFEFF${clean}`, 'utf16le'), says: /UTF-16\. Save it as UTF-8/ },
    { name: 'binary', bytes: Buffer.from([1, 0, 0, 0, 2, 0, 0, 0, 3]), says: /binary data/ },
    { name: 'a lone surrogate', bytes: Buffer.from([0x0a, 0xed, 0xa0, 0x80]), says: /Line 2 is not UTF-8\. Save/ },
    { name: 'a PDF', bytes: Buffer.from('%PDF-1.7'), says: /a PDF file, not text\. Save/ },
  ])('$name', async ({ bytes, says }) => {
    const folder = folderWith({ 'a.md': bytes, 'b.md': clean });
    const { code, stdout, stderr } = await runIn(folder, ['lint']);
    expect(code).toBe(2);
    expect(stdout).toContain('in 1 file');
    expect(stderr).toMatch(says);
    expect(stderr).toMatch(/^a\.md: /);
  });
});

test('links in a circle, links to nowhere and folders named like files', async () => {
  const folder = folderWith({ 'case/letter.md': clean });
  symlinkSync('..', join(folder, 'case/up'));
  expect((await runIn(folder, ['case', '--exit-zero'])).code).toBe(0);

  symlinkSync('circle.md', join(folder, 'case/circle.md'));
  symlinkSync('gone.md', join(folder, 'case/dangling.md'));
  mkdirSync(join(folder, 'case/folder.md'));
  const { code, stdout, stderr } = await runIn(folder, ['case']);
  expect(code).toBe(2);
  expect(stdout).toContain('in 1 file');
  expect(stderr).toBe(
    'case/circle.md: The link leads back to itself. Mend or remove it.\n' +
      'case/dangling.md: The link leads nowhere. Mend or remove it.\n',
  );
});
