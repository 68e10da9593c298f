import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it, test } from 'vitest';
import { defaultConfig, lineIndex, lint, loadCase, type Files } from '../src/index.ts';

const folder = fileURLToPath(new URL('fixtures/letters', import.meta.url));
const names = readdirSync(folder).toSorted();

/** Letters and messages of each case; `….expected` stands beside them. */
const cases = names.flatMap((name) =>
  readdirSync(`${folder}/${name}`)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${name}/${file}`),
);

const read = (path: string): string | null => {
  try {
    return readFileSync(`${folder}/${path}`, 'utf8');
  } catch {
    return null;
  }
};

const files: Files = {
  readText: read,
  exists: (path) => read(path) !== null,
  list: (path) => readdirSync(`${folder}/${path}`),
};

/** One line for each remark: place, severity, rule, the words. Messages have tests of their own. */
function remarks(path: string): string {
  const subject = loadCase(files, path);
  if (subject === null) throw new Error(`${path} is not there`);
  const { text } = subject.letter;
  const index = lineIndex(text);
  return lint(subject, defaultConfig('en'))
    .map(({ ruleId, severity, span }) => {
      const { line, column } = index.positionAt(span.start);
      const words = text.slice(span.start, span.end).replaceAll(/\s+/g, ' ');
      return `${line}:${column} ${severity} ${ruleId} “${words.length > 60 ? `${words.slice(0, 57)}…` : words}”\n`;
    })
    .join('');
}

it('has letters', () => {
  expect(cases.length).toBeGreaterThanOrEqual(6);
});

test.each(cases)('%s', async (path) => {
  await expect(remarks(path)).toMatchFileSnapshot(`${folder}/${path}.expected`);
});
