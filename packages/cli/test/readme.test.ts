import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readIn, runIn } from './harness.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test.each([
  ['README.md', []],
  ['README.zh-CN.md', ['--locale', 'zh']],
])('the first screen of %s shows what the tool says today', async (file, locale) => {
  const shown = /```console\n(.*?)\n```/s.exec(readIn(root, file))?.[1] ?? '';
  const { stdout } = await runIn(root, ['--exit-zero', ...locale, 'examples']);
  const printed = stdout.split('\n');
  const lines = shown.split('\n').filter((line) => !line.startsWith('$ ') && line !== '…');
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => !printed.includes(line))).toEqual([]);
});
