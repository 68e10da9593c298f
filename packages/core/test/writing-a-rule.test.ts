import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createConfigResolver, readPlugin, rules, rulesWith, type Files } from '../src/index.ts';
import { checkPlugin } from '../src/testing.ts';

const page = readFileSync(new URL('../../../docs/writing-a-rule.md', import.meta.url), 'utf8');

/** The blocks of the page in one language. */
function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code ?? '');
}

function filesOf(config: string): Files {
  return { readText: () => config, exists: (path) => path === 'appeal-lint.config.json', list: () => [] };
}

/** Where the page imports from, as seen from anywhere. */
const places = new Map([
  ['@appeal-lint/core/rule', new URL('../src/rule.ts', import.meta.url).href],
  ['zod', new URL('../node_modules/zod/index.js', import.meta.url).href],
]);

async function defaultOf(code: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'appeal-lint-docs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'pack.mjs');
  writeFileSync(
    file,
    code.replaceAll(/from '([^']+)'/g, (_, name: string) => `from '${places.get(name) ?? name}'`),
  );
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
}

test('the pack on the page is one that loads, and its examples hold', async () => {
  const [code = '', ...others] = blocks('js');
  expect(others).toEqual([]);
  const reading = readPlugin(await defaultOf(code), rules);
  expect(reading.ok ? [] : reading.problems).toEqual([]);
  expect(reading.ok && checkPlugin(reading.plugin)).toEqual([]);

  const [config = ''] = blocks('jsonc');
  const resolved = createConfigResolver(filesOf(config), rulesWith(reading.ok ? [reading.plugin] : []))('a.md');
  expect(resolved.ok ? [] : resolved.problems).toEqual([]);
});

test('the phrases on the page do what they say', () => {
  const [config = ''] = blocks('json');
  const resolved = createConfigResolver(filesOf(config), rules)('a.md');
  expect(resolved.ok ? [] : resolved.problems).toEqual([]);
  const enabled = resolved.ok ? resolved.config.rules.filter(({ phrases }) => phrases !== undefined) : [];
  expect(enabled.map(({ rule }) => rule.id)).toEqual(['promise/vague', 'tone/flattery']);
});
