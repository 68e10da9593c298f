import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Files } from '../src/model/case.ts';
import { createConfigResolver, resolveConfig, type ConfigInForce } from '../src/project/find-config.ts';
import { folderOf, joinPath, parentOf, pathIn } from '../src/project/paths.ts';
import { fakeRules } from './helpers/fake-rules.ts';

const name = 'appeal-lint.config.json';

/** Files in memory; a folder exists when something stands in it. An Error is a file that cannot be read. */
function filesOf(contents: Readonly<Record<string, unknown>>): Files & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    readText(path) {
      asked.push(`read ${path}`);
      const content = Object.hasOwn(contents, path) ? contents[path] : null;
      if (content instanceof Error) throw content;
      return content === null || typeof content === 'string' ? content : JSON.stringify(content);
    },
    exists(path) {
      asked.push(`exists ${path}`);
      return Object.keys(contents).some((one) => one === path || one.startsWith(`${path}/`));
    },
    list: () => [],
  };
}

function inForce(contents: Readonly<Record<string, unknown>>, letter: string, configPath?: string): ConfigInForce {
  const resolved = resolveConfig(filesOf(contents), letter, fakeRules, configPath === undefined ? {} : { configPath });
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return resolved;
}

/** Rules that are on, with their levels; the rule’s own level is `on`. */
const levelsOf = ({ config }: ConfigInForce): Record<string, string> =>
  Object.fromEntries(config.rules.map(({ rule, severity }) => [rule.id, severity ?? 'on']));

const allOn = { 'promise/vague': 'on', 'promise/absolute': 'on', 'evidence/type': 'on' };

describe('which config counts', () => {
  test.each([
    { name: 'none', files: {}, path: null },
    { name: 'beside the letter', files: { [`/w/a/${name}`]: {}, [`/w/${name}`]: {} }, path: `/w/a/${name}` },
    { name: 'the nearest further up', files: { [`/w/${name}`]: {}, [`/${name}`]: {} }, path: `/w/${name}` },
    { name: 'at the top', files: { [`/${name}`]: {} }, path: `/${name}` },
    { name: 'with comments', files: { [`/w/${name}c`]: '// x\n{}' }, path: `/w/${name}c` },
    { name: 'not further down', files: { [`/w/a/b/${name}`]: {} }, path: null },
    { name: 'not above a repository', files: { [`/${name}`]: {}, '/w/.git/HEAD': '' }, path: null },
    { name: 'not above a worktree', files: { [`/${name}`]: {}, '/w/a/.git': 'gitdir: x' }, path: null },
    { name: 'beside a repository', files: { [`/w/${name}`]: {}, '/w/.git/HEAD': '' }, path: `/w/${name}` },
    {
      name: 'the one that is named',
      files: { [`/w/a/${name}`]: {}, '/else.json': {} },
      configPath: '/else.json',
      path: '/else.json',
    },
  ])('$name', ({ files, path, configPath }) => {
    expect(inForce(files, '/w/a/letter.md', configPath).path).toBe(path);
  });

  test.each([
    { name: 'a relative path', letter: 'a/b/letter.md', file: `a/${name}` },
    { name: 'a relative path at its top', letter: 'letter.md', file: name },
    { name: 'a path with a dot', letter: './a/letter.md', file: name },
    { name: 'a drive', letter: 'C:/a/letter.md', file: `C:/${name}` },
  ])('upwards from $name', ({ letter, file }) => {
    expect(inForce({ [file]: {} }, letter).path).toBe(file);
  });

  test('a child inherits nothing from its parent', () => {
    const files = { [`/w/${name}`]: { locale: 'zh', rules: { 'promise/vague': 'off' } }, [`/w/a/${name}`]: {} };
    const resolved = inForce(files, '/w/a/letter.md');
    expect(resolved.config.locale).toBe('en');
    expect(levelsOf(resolved)).toEqual(allOn);
  });
});

describe('what it amounts to', () => {
  const letter = '/w/cases/a/letter.md';
  const levels = (config: unknown, more: Readonly<Record<string, unknown>> = {}) =>
    levelsOf(inForce({ [`/w/${name}`]: config, ...more }, letter));

  test('without a config', () => {
    const { config, selected } = inForce({}, letter);
    expect(config).toMatchObject({ locale: 'en', language: 'auto', kind: 'poa', strict: false });
    expect(config.rules.map(({ rule, severity, options }) => [rule.id, severity, options])).toEqual([
      ['promise/vague', null, { allow: [], most: 3 }],
      ['promise/absolute', null, {}],
      ['evidence/type', null, { types: ['pdf'] }],
    ]);
    expect(selected).toBe(true);
  });

  test.each([
    { name: 'an empty config is the profile recommended', config: {}, levels: allOn },
    {
      name: 'a level',
      config: { rules: { 'promise/vague': 'error' } },
      levels: { ...allOn, 'promise/vague': 'error' },
    },
    {
      name: 'off',
      config: { rules: { 'promise/vague': 'off', 'evidence/type': ['off'] } },
      levels: { 'promise/absolute': 'on' },
    },
    { name: 'everything off', config: { extends: 'appeal-lint:off' }, levels: {} },
    {
      name: 'everything off but one',
      config: { extends: 'appeal-lint:off', rules: { 'promise/vague': 'on' } },
      levels: { 'promise/vague': 'on' },
    },
    {
      name: 'an override',
      config: {
        rules: { 'promise/vague': 'error' },
        overrides: [{ files: ['cases/**'], rules: { 'promise/vague': 'hint' } }],
      },
      levels: { ...allOn, 'promise/vague': 'hint' },
    },
    {
      name: 'the last of two overrides',
      config: {
        overrides: [
          { files: ['**/*.md'], rules: { 'promise/vague': 'hint' } },
          { files: ['cases/a/*'], rules: { 'promise/vague': 'off' } },
        ],
      },
      levels: { 'promise/absolute': 'on', 'evidence/type': 'on' },
    },
    {
      name: 'an override of other letters',
      config: { overrides: [{ files: ['*.md'], rules: { 'promise/vague': 'off' } }] },
      levels: allOn,
    },
    {
      name: 'an override that leaves the letter out',
      config: { overrides: [{ files: ['**'], ignore: ['cases/*/letter.md'], rules: { 'promise/vague': 'off' } }] },
      levels: allOn,
    },
    {
      name: 'an override with a dot before it',
      config: { overrides: [{ files: ['./cases/**'], rules: { 'promise/vague': 'off', 'promise/absolute': 'off' } }] },
      levels: { 'evidence/type': 'on' },
    },
  ])('$name', ({ config, levels: expected }) => {
    expect(levels(config)).toEqual(expected);
  });

  test('folders that begin with a dot are matched as well', () => {
    const files = { [`/w/${name}`]: { overrides: [{ files: ['**/*.md'], rules: { 'promise/vague': 'off' } }] } };
    expect(levelsOf(inForce(files, '/w/.drafts/.letter.md'))).not.toHaveProperty('promise/vague');
  });

  test.each([
    {
      name: 'what is extended, in its order, below its own',
      config: { extends: ['./one.json', 'two.json'], rules: { 'evidence/type': 'hint' } },
      more: {
        '/w/one.json': { rules: { 'promise/vague': 'error', 'promise/absolute': 'error', 'evidence/type': 'error' } },
        '/w/two.json': { rules: { 'promise/absolute': 'info', 'evidence/type': 'info' } },
      },
      levels: { 'promise/vague': 'error', 'promise/absolute': 'info', 'evidence/type': 'hint' },
    },
    {
      name: 'profiles below files, wherever they stand',
      config: { extends: ['./one.json', 'appeal-lint:off'] },
      more: { '/w/one.json': { rules: { 'promise/vague': 'error' } } },
      levels: { 'promise/vague': 'error' },
    },
    {
      name: 'its own rules over overrides of what is extended',
      config: { extends: './one.json', rules: { 'promise/vague': 'error' } },
      more: {
        '/w/one.json': { overrides: [{ files: ['**'], rules: { 'promise/vague': 'off', 'promise/absolute': 'off' } }] },
      },
      levels: { 'promise/vague': 'error', 'evidence/type': 'on' },
    },
    {
      name: 'a chain of two',
      config: { extends: '../base/one.json' },
      more: {
        '/base/one.json': { extends: './deeper/two.json' },
        '/base/deeper/two.json': { rules: { 'promise/vague': 'hint' } },
      },
      levels: { ...allOn, 'promise/vague': 'hint' },
    },
    {
      name: 'a file that two others extend counts once, where it is strongest',
      config: { extends: ['./one.json', './two.json'] },
      more: {
        '/w/one.json': { extends: './base.json', rules: { 'promise/vague': 'error' } },
        '/w/two.json': { extends: './base.json' },
        '/w/base.json': { rules: { 'promise/vague': 'hint' } },
      },
      levels: { ...allOn, 'promise/vague': 'hint' },
    },
  ])('$name', ({ config, more, levels: expected }) => {
    expect(levels(config, more)).toEqual(expected);
  });

  test.each([
    {
      name: 'relative to the file they stand in',
      config: { extends: '../base.json' },
      glob: 'w/cases/**',
      matches: true,
    },
    {
      name: 'not relative to the file that extends it',
      config: { extends: '../base.json' },
      glob: 'cases/**',
      matches: false,
    },
  ])('globs of an extended file are $name', ({ config, glob, matches }) => {
    const files = { '/base.json': { overrides: [{ files: [glob], rules: { 'promise/vague': 'hint' } }] } };
    expect(levels(config, files)['promise/vague']).toBe(matches ? 'hint' : 'on');
  });

  test('globs of a file from elsewhere are relative to the config found', () => {
    const files = { '/shared/base.json': { overrides: [{ files: ['cases/**'], rules: { 'promise/vague': 'hint' } }] } };
    expect(levels({ extends: '../shared/base.json' }, files)['promise/vague']).toBe('hint');
  });

  test.each([
    {
      name: 'completed by their defaults',
      setting: ['on', { most: 5 }],
      over: undefined,
      options: { allow: [], most: 5 },
    },
    { name: 'kept by a level alone', setting: ['on', { most: 5 }], over: 'error', options: { allow: [], most: 5 } },
    {
      name: 'kept by a level in a list',
      setting: ['on', { most: 5 }],
      over: ['error'],
      options: { allow: [], most: 5 },
    },
    {
      name: 'replaced as a whole',
      setting: ['on', { most: 5 }],
      over: ['error', { allow: ['x'] }],
      options: { allow: ['x'], most: 3 },
    },
    {
      name: 'kept when the rule is on again',
      setting: ['off', { most: 5 }],
      over: 'on',
      options: { allow: [], most: 5 },
    },
  ])('options are $name', ({ setting, over, options }) => {
    const rules = over === undefined ? {} : { 'promise/vague': over };
    const { config } = inForce(
      { [`/w/${name}`]: { rules: { 'promise/vague': setting }, overrides: [{ files: ['**'], rules }] } },
      letter,
    );
    expect(config.rules.find(({ rule }) => rule.id === 'promise/vague')?.options).toEqual(options);
  });

  test.each([
    { extends: 'appeal-lint:strict', config: { strict: true, kind: 'poa' } },
    { extends: 'appeal-lint:recommended', config: { strict: false } },
    { extends: ['appeal-lint:strict', 'appeal-lint:recommended'], config: { strict: false } },
    { extends: 'appeal-lint:claim-appeal', config: { strict: false, kind: 'claim-appeal' } },
    { extends: ['appeal-lint:dispute', 'appeal-lint:strict'], config: { strict: true, kind: 'dispute' } },
    { extends: 'appeal-lint:documents', config: { kind: 'documents' } },
  ])('$extends', ({ extends: profiles, config }) => {
    expect(inForce({ [`/w/${name}`]: { extends: profiles } }, letter).config).toMatchObject(config);
  });

  test('locale, language and kind, for the file and for some letters', () => {
    const config = {
      locale: 'zh',
      language: 'en',
      kind: 'dispute',
      overrides: [{ files: ['cases/b/**'], locale: 'en', kind: 'documents', language: 'zh' }],
    };
    const files = { [`/w/${name}`]: config };
    expect(inForce(files, letter).config).toMatchObject({ locale: 'zh', language: 'en', kind: 'dispute' });
    expect(inForce(files, '/w/cases/b/x.md').config).toMatchObject({ locale: 'en', language: 'zh', kind: 'documents' });
  });

  test.each([
    { name: 'without a word', config: {}, selected: true },
    { name: 'taken in', config: { files: ['cases/**/*.md'] }, selected: true },
    { name: 'not taken in', config: { files: ['letters/**'] }, selected: false },
    { name: 'left out', config: { files: ['**'], ignore: ['**/a/**'] }, selected: false },
    { name: 'left out by what is extended', config: { extends: './base.json', files: ['**'] }, selected: false },
    { name: 'taken in again', config: { extends: './base.json', ignore: [] }, selected: true },
  ])('a letter is selected: $name', ({ config, selected }) => {
    const files = { [`/w/${name}`]: config, '/w/base.json': { ignore: ['cases/**'] } };
    expect(inForce(files, letter).selected).toBe(selected);
  });
});

describe('where values come from', () => {
  test('files, profiles and defaults', () => {
    const files = {
      [`/w/${name}`]:
        '{\n  "extends": ["appeal-lint:strict", "./base.json"],\n  "rules": {\n    "promise/vague": "hint"\n  },\n  "overrides": [\n    {\n      "files": ["**"],\n      "kind": "dispute"\n    }\n  ]\n}',
      '/w/base.json': '{\n"rules": {"promise/vague": ["error",\n{"most": 5}]}}',
    };
    const own = (line: number) => ({ kind: 'file', path: `/w/${name}`, line });
    expect(inForce(files, '/w/a/letter.md').origins).toEqual({
      locale: { value: 'en', source: { kind: 'default' } },
      language: { value: 'auto', source: { kind: 'default' } },
      kind: { value: 'dispute', source: own(9) },
      strict: { value: true, source: { kind: 'profile', name: 'strict' } },
      files: { value: null, source: { kind: 'default' } },
      ignore: { value: [], source: { kind: 'default' } },
      'rules.promise/vague': { value: 'hint', source: own(4) },
      'rules.promise/vague.options': {
        value: { allow: [], most: 5 },
        source: { kind: 'file', path: '/w/base.json', line: 3 },
      },
      'rules.promise/absolute': { value: 'on', source: { kind: 'profile', name: 'strict' } },
      'rules.promise/absolute.options': { value: {}, source: { kind: 'default' } },
      'rules.evidence/type': { value: 'on', source: { kind: 'profile', name: 'strict' } },
      'rules.evidence/type.options': { value: { types: ['pdf'] }, source: { kind: 'default' } },
    });
  });

  test('without a config', () => {
    expect(inForce({}, 'letter.md').origins['rules.promise/vague']).toEqual({
      value: 'on',
      source: { kind: 'profile', name: 'recommended' },
    });
  });
});

const problems = (contents: Readonly<Record<string, unknown>>, configPath?: string) => {
  const resolved = resolveConfig(
    filesOf(contents),
    '/w/a/letter.md',
    fakeRules,
    configPath === undefined ? {} : { configPath },
  );
  return resolved.ok
    ? []
    : resolved.problems.map(({ path, line, column, message }) => [path, line, column, message.en]);
};

describe('what keeps a config from being used', () => {
  const cycle = 'This file extends itself, directly or through others.';
  const missing = 'There is no such file.';

  test.each([
    {
      name: 'two in one folder',
      files: { [`/w/${name}`]: {}, [`/w/${name}c`]: {} },
      problems: [[`/w/${name}c`, 1, 1, 'Both a .json and a .jsonc config stand in this folder.']],
    },
    {
      name: 'one that cannot be read',
      files: { [`/w/${name}`]: new Error('EACCES') },
      problems: [[`/w/${name}`, 1, 1, 'The file cannot be read. (EACCES)']],
    },
    { name: 'a named one that is missing', files: {}, configPath: '/x.json', problems: [['/x.json', 1, 1, missing]] },
    {
      name: 'an extended one that is missing',
      files: { [`/w/${name}`]: '{\n "extends": "./x.json"}' },
      problems: [[`/w/${name}`, 2, 13, missing]],
    },
    {
      name: 'an extended one that cannot be read',
      files: { [`/w/${name}`]: '{"extends": ["./x.json"]}', '/w/x.json': new Error('EISDIR') },
      problems: [[`/w/${name}`, 1, 14, 'The file cannot be read. (EISDIR)']],
    },
    {
      name: 'one that extends itself',
      files: { [`/w/${name}`]: { extends: `./${name}` } },
      problems: [[`/w/${name}`, 1, 12, cycle]],
    },
    {
      name: 'a circle',
      files: { [`/w/${name}`]: { extends: '../b.json' }, '/b.json': { extends: `w/../w/${name}` } },
      problems: [['/b.json', 1, 12, cycle]],
    },
    {
      name: 'a fault in an extended one',
      files: { [`/w/${name}`]: { extends: './b.json' }, '/w/b.json': '{\n"rules": {"x": "on"}}' },
      problems: [['/w/b.json', 2, 11, 'There is no rule “x”.']],
    },
    {
      name: 'all of it at once',
      files: { [`/w/${name}`]: { extends: ['./b.json', './x.json'] }, '/w/b.json': { locale: 'de' } },
      problems: [
        [`/w/${name}`, 1, 24, missing],
        ['/w/b.json', 1, 11, '“de” is none of the possible values.'],
      ],
    },
  ])('$name', ({ files, problems: expected, configPath }) => {
    expect(problems(files, configPath)).toEqual(expected);
  });

  test('a chain without end', () => {
    const files = Object.fromEntries(
      Array.from({ length: 80 }, (_, index) => [`/w/${index}.json`, { extends: `./${index + 1}.json` }]),
    );
    expect(problems({ ...files, [`/w/${name}`]: { extends: './0.json' } })).toEqual([
      ['/w/48.json', 1, 12, 'Too many files extend one another.'],
    ]);
  });
});

test('10,000 letters do not read or ask again', () => {
  const files = filesOf({
    [`/w/${name}`]: { extends: './base.json', overrides: [{ files: ['**/1*.md'], rules: { 'promise/vague': 'off' } }] },
    '/w/base.json': {},
  });
  const resolve = createConfigResolver(files, fakeRules, {});
  const configs = new Set(
    Array.from({ length: 10_000 }, (_, index) => {
      const resolved = resolve(`/w/clients/c${index % 10}/${index}.md`);
      return resolved.ok ? resolved.config : null;
    }),
  );
  expect(configs.size).toBe(2);
  expect(files.asked.filter((one) => one.startsWith('read'))).toEqual([`read /w/${name}`, 'read /w/base.json']);
  expect(files.asked.length).toBe(new Set(files.asked).size);
});

test('files that extend one another twice at each step are read once each', () => {
  const files = filesOf({
    [`/w/${name}`]: { extends: ['./a0.json', './b0.json'] },
    ...Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => index).flatMap((index) =>
        ['a', 'b'].map((side) => [
          `/w/${side}${index}.json`,
          index === 39 ? {} : { extends: [`./a${index + 1}.json`, `./b${index + 1}.json`] },
        ]),
      ),
    ),
  });
  expect(resolveConfig(files, '/w/letter.md', fakeRules).ok).toBe(true);
  expect(files.asked.filter((one) => one.startsWith('read'))).toHaveLength(81);
});

test('any config and any path: no throw', () => {
  const config = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constant('{"extends": "./b.json"}'),
    fc.constant('{"overrides": [{"files": ["**("], "kind": "poa"}]}'),
  );
  fc.assert(
    fc.property(config, config, fc.string(), (own, other, path) => {
      const resolved = resolveConfig(filesOf({ [name]: own, 'b.json': other }), path, fakeRules);
      expect(resolved.ok || resolved.problems.length > 0).toBe(true);
    }),
  );
});

describe('paths', () => {
  test.each([
    ['/a', 'b.json', '/a/b.json'],
    ['/a', './b.json', '/a/b.json'],
    ['/a/b', '../c.json', '/a/c.json'],
    ['/a', '../../c.json', '/c.json'],
    ['/', 'c.json', '/c.json'],
    ['', 'c.json', 'c.json'],
    ['', '../c.json', '../c.json'],
    ['a', '../../c.json', '../c.json'],
    ['../a', '../c.json', '../c.json'],
    ['/a', '/b/./c.json', '/b/c.json'],
    ['C:/a', '../b.json', 'C:/b.json'],
    ['C:/a', '../../b.json', 'C:/b.json'],
    ['/a', 'D:/b.json', 'D:/b.json'],
  ])('%s and %s', (folder, path, joined) => {
    expect(joinPath(folder, path)).toBe(joined);
  });

  test.each([
    ['/a/b.md', '/a', '/'],
    ['/b.md', '/', null],
    ['a/b.md', 'a', ''],
    ['b.md', '', null],
    ['../b.md', '..', null],
    ['../../b.md', '../..', null],
    ['C:/b.md', 'C:', null],
  ])('the folder of %s, and the one above', (path, folder, parent) => {
    expect(folderOf(path)).toBe(folder);
    expect(parentOf(folder)).toBe(parent);
  });

  test.each([
    ['/a', '/a/b.md', 'b.md'],
    ['/a', '/ab/b.md', null],
    ['/', '/a.md', 'a.md'],
    ['', 'a/b.md', 'a/b.md'],
    ['', '/a.md', null],
    ['', '../a.md', null],
  ])('in %s: %s', (folder, path, relative) => {
    expect(pathIn(folder, path)).toBe(relative);
  });
});
