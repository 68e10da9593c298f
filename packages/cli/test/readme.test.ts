import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readIn, runIn } from './harness.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test.each([
  ['README.md', []],
  ['README.zh-CN.md', ['--locale', 'zh']],
])('the first screen of %s shows what the tool says today', async (file, locale) => {
  const shown = /```console\n(.*?)\n```/s.exec(readIn(root, file))?.[1] ?? '';
  const { stdout } = await runIn(root, ['--exit-zero', ...locale, 'examples/2026-03-odr-us']);
  const printed = stdout.split('\n');
  const lines = shown.split('\n').filter((line) => !line.startsWith('$ ') && line !== '…');
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => !printed.includes(line))).toEqual([]);
});

test.each([
  ['README.md', []],
  ['README.zh-CN.md', ['--locale', 'zh']],
])('the table of cases in %s is what status prints', async (file, locale) => {
  const shown = /```console\n\$ \S+ \S+ status [^\n]*\n(.*?)\n```/s.exec(readIn(root, file))?.[1];
  const { stdout, code } = await runIn(root, ['status', 'examples', '--now', '2026-03-12', ...locale]);
  expect(`${shown ?? ''}\n`).toBe(stdout);
  expect(code).toBe(0);
});
