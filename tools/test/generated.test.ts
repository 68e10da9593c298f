import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it, test } from 'vitest';
import * as core from '@appeal-lint/core';
import { generatedFiles, ruleFiles, ruleList } from '../generate.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fresh = generatedFiles(core);

it('lists every rule file', async () => {
  expect(readFileSync(`${root}packages/core/src/rules/index.ts`, 'utf8')).toBe(ruleList(await ruleFiles()));
});

test.each([...fresh.keys()])('%s is current (else run `pnpm generate`)', (path) => {
  expect(existsSync(`${root}${path}`) ? readFileSync(`${root}${path}`, 'utf8') : null).toBe(fresh.get(path));
});

it('leaves no page of a rule that is gone', () => {
  const pages = ['docs/rules', 'docs/zh/rules'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  expect(new Set(pages)).toEqual(new Set([...fresh.keys()].filter((path) => path.endsWith('.md'))));
});

it('names each rule file after its id', async () => {
  expect(core.rules.map(({ id }) => id)).toEqual(await ruleFiles());
});
