import { describe, expect, it, test } from 'vitest';
import { createPluginFinder, type Files } from '../src/index.ts';

const words = { en: 'Words.', zh: '词。' };

function filesOf(texts: Readonly<Record<string, string>>): Files {
  return { readText: (path) => texts[path] ?? null, exists: (path) => path in texts, list: () => [] };
}

/** The packs that the config of `case/a.md` names, with where. */
function find(texts: Readonly<Record<string, string>>): string[] {
  return createPluginFinder(filesOf(texts))('case/a.md').map(({ name, folder, problem }) => {
    const { path, line, column } = problem(words, null);
    return `${name} of ${folder}, ${path}:${line}:${column}`;
  });
}

describe('createPluginFinder', () => {
  test.each([
    { name: 'no config', texts: {}, found: [] },
    { name: 'none named', texts: { 'appeal-lint.config.json': '{}' }, found: [] },
    {
      name: 'named in the nearest config, whatever else is wrong with it',
      texts: {
        'appeal-lint.config.json': '{"plugins": ["other"]}',
        'case/appeal-lint.config.json': '{\n "plugins": ["./acme.mjs", "pack"],\n "rules": {"acme/x": 5}}',
      },
      found: [
        './acme.mjs of case, case/appeal-lint.config.json:2:14',
        'pack of case, case/appeal-lint.config.json:2:28',
      ],
    },
    {
      name: 'named in what it extends, in a circle',
      texts: {
        'case/appeal-lint.config.jsonc': '{"extends": ["appeal-lint:strict", "../base/one.json", "./gone.json"],}',
        'base/one.json': '{"extends": "../case/appeal-lint.config.jsonc", "plugins": ["../x.mjs"]}',
      },
      found: ['../x.mjs of base, base/one.json:1:61'],
    },
    { name: 'a broken config', texts: { 'appeal-lint.config.json': '{"plugins": ["a"' }, found: [] },
    { name: 'a wrong type', texts: { 'appeal-lint.config.json': '{"plugins": "a"}' }, found: [] },
  ])('finds packs: $name', ({ texts, found }) => {
    expect(find(texts)).toEqual(found);
  });

  it('lets a door that throws be told by others', () => {
    const files: Files = {
      readText: () => {
        throw new Error('no');
      },
      exists: () => true,
      list: () => [],
    };
    expect(createPluginFinder(files, { configPath: 'x.json' })('a.md')).toEqual([]);
  });
});
