import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** Lowest first: a file may import from its own layer and from those before it. */
const layers = ['text', 'lexicon', 'model', 'engine', 'rules', 'project', 'entry'];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

const layerOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : 'entry');

const importsOf = (path: string): string[] =>
  [...readFileSync(join(source, path), 'utf8').matchAll(/(?:from|import)\s+'([^']+)'|import\('([^']+)'\)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );

/** Folders of these are pure data or pure functions of one layer; `project` stands beside `rules` and knows no rule. */
const forbidden: Readonly<Record<string, readonly string[]>> = { project: ['rules'], engine: ['rules', 'project'] };

describe.each(files)('%s', (path) => {
  const own = layerOf(path);
  const imports = importsOf(path);

  it('stands in a known layer', () => {
    expect(layers).toContain(own);
  });

  test('imports no Node module, so that it runs in browsers and workers', () => {
    expect(imports.filter((name) => name.startsWith('node:') || name === 'fs' || name === 'path')).toEqual([]);
  });

  test('imports only from its own layer and those below', () => {
    const above = imports
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(source, join(source, dirname(path), name)).replaceAll('\\', '/'))
      .filter((target) => {
        const layer = layerOf(target);
        return layers.indexOf(layer) > layers.indexOf(own) || (forbidden[own] ?? []).includes(layer);
      });
    expect(above).toEqual([]);
  });

  test('uses neither clock nor chance nor the network', () => {
    const text = readFileSync(join(source, path), 'utf8');
    expect(text).not.toMatch(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bprocess\.[a-z]|\bglobalThis\b/);
  });

  test('takes zod as a namespace, so that its languages are left out of bundles', () => {
    expect(readFileSync(join(source, path), 'utf8')).not.toMatch(/import \{[^}]*\} from 'zod'/);
  });
});
