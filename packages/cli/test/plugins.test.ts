import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, runIn } from './harness.ts';

/** A pack brings its own copy of zod. */
const zod = pathToFileURL(join(import.meta.dirname, '..', '..', 'core', 'node_modules', 'zod', 'index.js')).href;

interface PackParts {
  readonly id?: string;
  readonly name?: string;
  /** JavaScript before the pack. */
  readonly before?: string;
  readonly flagged?: string;
  /** The options of the rule, as JavaScript. */
  readonly options?: string;
}

/** A pack with one rule that flags the words “Acme Corp”, `options.most` of them aside. */
function packWith({
  id = 'acme/brand-name',
  name = 'acme',
  before = '',
  flagged = 'We at «Acme Corp» pack jars.',
  options = '',
}: PackParts = {}): string {
  return `${before}
const words = { en: 'Name the seller by the name Amazon knows.', zh: '请写亚马逊上的卖家名称。' };
export default {
  name: ${JSON.stringify(name)},
  rules: [{
    id: ${JSON.stringify(id)},
    severity: 'error',
    kinds: ['poa', 'follow-up'],
    summary: words,
    why: words,
    messages: { named: { en: '“{words}” is no seller on Amazon.', zh: '“{words}”不是亚马逊卖家。' } },
    ${options}
    examples: [{ letter: ${JSON.stringify(flagged)} }, { letter: 'We pack jars.' }],
    *check({ letter }, { most = 0 }) {
      const found = [...letter.text.matchAll(/Acme Corp/g)].slice(most);
      for (const { 0: words, index } of found) {
        yield { message: 'named', span: { start: index, end: index + words.length }, data: { words } };
      }
    },
  }],
};
`;
}

const letter = '---\nkind: follow-up\n---\n\nAcme Corp sent the plan on 3 March 2026.\n';
const config = (more: object = {}): string => JSON.stringify({ plugins: ['./packs/acme.mjs'], ...more });
const files = { 'a.md': letter, 'appeal-lint.config.json': config(), 'packs/acme.mjs': packWith() };

describe('lint with rule packs', () => {
  test('runs no code without the flag, and says the way out', async () => {
    const folder = folderWith({
      ...files,
      'packs/acme.mjs': `import { writeFileSync } from 'node:fs'; writeFileSync(new URL('ran', import.meta.url), '');${packWith()}`,
    });
    const { code, stdout, stderr } = await runIn(folder, ['a.md']);
    expect(code).toBe(2);
    expect(stdout).not.toContain('acme/brand-name');
    expect(stderr).toBe(
      'appeal-lint.config.json:1:13: The config names the rule pack “./packs/acme.mjs”, which is code. Nothing was run. ' +
        'Read the pack, then run again with --allow-plugins, or remove it from “plugins”.\n',
    );
    expect(existsSync(join(folder, 'packs/ran'))).toBe(false);
    expect((await runIn(folder, ['inspect', 'a.md'])).code).toBe(2);
    expect((await runIn(folder, ['--print-config', 'a.md'])).code).toBe(2);
  });

  test('judges by them with the flag', async () => {
    const { code, stdout, stderr } = await runIn(folderWith(files), ['a.md', '--allow-plugins']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/acme\/brand-name/);
    expect(stdout).toContain('“Acme Corp” is no seller on Amazon.');
  });

  test.each([
    { rules: { 'acme/brand-name': 'off' }, code: 0, says: '' },
    { rules: { 'acme/brand-name': 'warning' }, code: 0, says: '' },
    { rules: { 'acme/brand-nam': 'off' }, code: 2, says: 'Did you mean “acme/brand-name”?' },
    { rules: { 'acme/brand-name': ['on', { most: 1 }] }, code: 0, says: '' },
    {
      rules: { 'acme/brand-name': ['on', { most: 'x' }] },
      code: 2,
      says: ': “x” is not of the right type. Use a number.',
    },
  ])('checks their settings: $rules', async ({ rules, code, says }) => {
    const options = 'options: z.strictObject({ most: z.number().default(0) }),';
    const pack = packWith({ before: `import * as z from ${JSON.stringify(zod)};`, options });
    const folder = folderWith({ ...files, 'packs/acme.mjs': pack, 'appeal-lint.config.json': config({ rules }) });
    const ran = await runIn(folder, ['a.md', '--allow-plugins']);
    expect(ran.stderr).toContain(says);
    expect(ran.code).toBe(code);
  });

  test('takes each letter by its own config', async () => {
    const folder = folderWith({
      'one/a.md': letter,
      'one/appeal-lint.config.json': '{"plugins": ["../packs/acme.mjs"]}',
      'two/a.md': letter,
      'two/appeal-lint.config.json': '{}',
      'packs/acme.mjs': packWith(),
    });
    const { stdout } = await runIn(folder, ['one', 'two', '--allow-plugins', '-f', 'json']);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      files: [
        {
          path: 'one/a.md',
          diagnostics: expect.arrayContaining([expect.objectContaining({ ruleId: 'acme/brand-name' })]),
        },
        { path: 'two/a.md' },
      ],
    });
    expect(stdout.match(/acme\/brand-name/g)).toHaveLength(1);
  });

  test('finds packs where the config that is extended stands', async () => {
    const folder = folderWith({
      'case/a.md': letter,
      'case/appeal-lint.config.json': '{"extends": "../base/base.json"}',
      'base/base.json': '{"plugins": ["./acme.mjs"], "rules": {"acme/brand-name": "error"}}',
      'base/acme.mjs': packWith(),
    });
    expect((await runIn(folder, ['case', '--allow-plugins'])).stdout).toContain('acme/brand-name');
  });

  test.each([
    { name: 'a main file', manifest: { main: 'index.mjs' } },
    { name: 'an entry for import alone', manifest: { exports: { '.': { types: './x.d.ts', import: './index.mjs' } } } },
  ])('finds installed packages: $name', async ({ manifest }) => {
    const folder = folderWith({
      'cases/a.md': letter,
      'cases/appeal-lint.config.json': '{"plugins": ["@acme/rules"]}',
      'node_modules/@acme/rules/package.json': JSON.stringify({ name: '@acme/rules', version: '1.0.0', ...manifest }),
      'node_modules/@acme/rules/index.mjs': packWith(),
    });
    expect((await runIn(folder, ['cases', '--allow-plugins'])).stdout).toContain('acme/brand-name');
  });
});

describe('a pack that cannot be used', () => {
  test.each([
    { name: 'is not there', pack: {}, says: 'There is no rule pack “./packs/acme.mjs”. A path begins with ./' },
    {
      name: 'throws',
      pack: { 'packs/acme.mjs': 'throw new Error("no luck");' },
      says: 'failed while it was loaded (no luck).',
    },
    { name: 'throws nothing', pack: { 'packs/acme.mjs': 'throw null;' }, says: 'failed while it was loaded (null).' },
    { name: 'is no JavaScript', pack: { 'packs/acme.mjs': 'export default {' }, says: 'failed while it was loaded (' },
    { name: 'exports nothing', pack: { 'packs/acme.mjs': 'export {};' }, says: 'was refused. export default: ' },
    {
      name: 'has another shape',
      pack: { 'packs/acme.mjs': 'export default { name: "acme", rules: [{ id: "x" }] };' },
      says: 'was refused. rules[0].id: “x” is not valid here: group/name in small letters. (',
    },
    {
      name: 'has an id of ours',
      pack: { 'packs/acme.mjs': packWith({ id: 'promise/vague' }) },
      says: 'was refused. There is a rule “promise/vague” already. Put the name of the pack before it.',
    },
    {
      name: 'fails its examples',
      pack: { 'packs/acme.mjs': packWith({ flagged: 'We at «Acme» Corp.' }) },
      says:
        'was refused: 1 of its examples do not hold. acme/brand-name, example 1: Other words are flagged than «» mark. ' +
        'See all: appeal-lint test-rules packs/acme.mjs',
    },
  ])('judges nothing when it $name', async ({ pack, says }) => {
    const folder = folderWith({ 'a.md': letter, 'appeal-lint.config.json': config(), ...pack });
    const { code, stdout, stderr } = await runIn(folder, ['a.md', '--allow-plugins']);
    expect(stderr).toMatch(/^appeal-lint\.config\.json:1:13: /);
    expect(stderr).toContain(says);
    expect(stdout).not.toContain('a.md:');
    expect(code).toBe(2);
  });

  test('clashes with another pack', async () => {
    const both = { plugins: ['./packs/acme.mjs', './packs/other.mjs', './packs/acme.mjs'] };
    const folder = folderWith({
      ...files,
      'packs/other.mjs': packWith({ name: 'other' }),
      'appeal-lint.config.json': JSON.stringify(both),
    });
    const { code, stderr } = await runIn(folder, ['a.md', '--allow-plugins', '--locale', 'zh']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'appeal-lint.config.json:1:32: 规则包“other”和“acme”都有规则“acme/brand-name”。请只用其中一个。\n',
    );
  });
});

describe('the other commands', () => {
  test('list and explain the rules of packs that are allowed', async () => {
    const folder = folderWith(files);
    expect((await runIn(folder, ['rules'])).stdout).not.toContain('acme/brand-name');
    expect((await runIn(folder, ['rules', '--allow-plugins'])).stdout).toContain('acme/brand-name');
    expect((await runIn(folder, ['explain', 'acme/brand-name', '--allow-plugins'])).stdout).toContain(
      '# acme/brand-name',
    );
    expect((await runIn(folder, ['explain', 'acme/brand-name'])).code).toBe(2);
    expect((await runIn(folder, ['--print-config', 'a.md', '--allow-plugins'])).stdout).toContain(
      'rules.acme/brand-name = "on"',
    );
  });

  test('fail for a pack that cannot be used', async () => {
    const folder = folderWith({ ...files, 'packs/acme.mjs': 'throw 1;' });
    expect((await runIn(folder, ['rules', '--allow-plugins'])).code).toBe(2);
    expect((await runIn(folder, ['explain', 'promise/vague', '--allow-plugins'])).code).toBe(2);
  });
});

describe('test-rules', () => {
  test('says which rules pass', async () => {
    expect(await runIn(folderWith(files), ['test-rules', 'packs/acme.mjs'])).toEqual({
      code: 0,
      stdout: 'packs/acme.mjs  acme\n  pass  acme/brand-name  2 examples\n1 rules pass, 0 fail.\n',
      stderr: '',
    });
  });

  test('shows what an example expects, and what it got', async () => {
    const folder = folderWith({ 'acme.mjs': packWith({ flagged: 'To whom\nit may concern: «Acme» Corp.' }) });
    expect(await runIn(folder, ['test-rules', './acme.mjs'])).toEqual({
      code: 1,
      stdout: `./acme.mjs  acme
  fail  acme/brand-name  2 examples
      example 1: Other words are flagged than «» mark.
        expected  To whom
                  it may concern: «Acme» Corp.
        received  To whom
                  it may concern: «Acme Corp».
0 rules pass, 1 fail.
`,
      stderr: '',
    });
  });

  test.each([
    { args: [], says: 'Name at least one rule pack: appeal-lint test-rules PACK.\n' },
    { args: ['gone.mjs'], says: 'gone.mjs: There is no rule pack “gone.mjs”' },
    { args: ['node:fs'], says: 'node:fs: There is no rule pack “node:fs”' },
    { args: ['packs'], says: 'packs: There is no rule pack' },
    { args: ['bad.mjs', 'packs/acme.mjs'], says: 'failed while it was loaded (oh)' },
  ])('is not done as asked: $args', async ({ args, says }) => {
    const folder = folderWith({ ...files, 'bad.mjs': 'throw new Error("oh");' });
    const { code, stdout, stderr } = await runIn(folder, ['test-rules', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
    expect(stdout.includes('pass  acme/brand-name')).toBe(args.length === 2);
  });
});
