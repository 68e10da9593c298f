import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test.each([
  ['README.md', []],
  ['README.zh-CN.md', ['--locale', 'zh']],
])('the first screen of %s shows what the tool says today', (file, locale) => {
  const shown = /```console\n(.*?)\n```/s.exec(readFileSync(`${root}${file}`, 'utf8'))?.[1] ?? '';
  const printed = execFileSync('node', ['packages/cli/dist/main.js', '--exit-zero', ...locale, 'examples'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  }).split('\n');
  const lines = shown.split('\n').filter((line) => !line.startsWith('$ ') && line !== '…');
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => !printed.includes(line))).toEqual([]);
});
