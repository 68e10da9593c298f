import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, readIn, runIn } from './harness.ts';
import { faulty, notice, poor } from './letters.ts';

describe('init', () => {
  test('writes a config that is valid as it stands', async () => {
    const folder = folderWith({ 'letter.md': faulty });
    const { code, stdout } = await runIn(folder, ['init']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Created appeal-lint.config.json\nNext: appeal-lint lint\n' });
    expect((await runIn(folder, [])).code).toBe(1);
  });

  test('makes a case of a pasted notice, with one heading for each ask and every fact blank', async () => {
    const folder = folderWith({ 'mail.txt': notice });
    const { code, stdout } = await runIn(folder, ['init', 'cases/one', '--notice', 'mail.txt']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      'Created cases/one/00-notice.md\nCreated cases/one/01-appeal.md\n' +
        '3 asks found. Fill the blanks in cases/one/01-appeal.md, then: appeal-lint lint cases/one\n',
    );
    expect(readIn(folder, 'cases/one/00-notice.md')).toBe(notice);
    const letter = readIn(folder, 'cases/one/01-appeal.md');
    expect(letter).toMatch(/^---\nkind: poa\nanswers: 00-notice\.md\n---\n/);
    expect(letter.match(/^## .*$/gm)).toEqual(['## Root cause', '## Actions taken', '## Prevention']);
    const ran = await runIn(folder, ['cases', '-f', 'json']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('content/placeholder');
    expect(ran.stdout).not.toContain('structure/missing-section');
  });

  test('reads the notice from standard input and answers a Chinese one in Chinese', async () => {
    const folder = folderWith({});
    const stdin = '您的账户已被停用。请提供：\n\n-- 问题的根本原因\n\n-- 您为解决该问题而已采取的措施\n';
    expect((await runIn(folder, ['init', '--notice', '-'], { stdin })).code).toBe(0);
    expect(readIn(folder, '00-notice.md')).toBe(`---\nkind: notice\n---\n\n${stdin}`);
    expect(readIn(folder, '01-appeal.md')).toContain('## 根本原因');
  });

  test.each([{ there: '00-notice.md' }, { there: '01-appeal.md' }])('overwrites nothing: $there', async ({ there }) => {
    const folder = folderWith({ 'mail.txt': notice, [`case/${there}`]: 'mine' });
    const { code, stderr } = await runIn(folder, ['init', 'case', '--notice', 'mail.txt']);
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^case/${there}: This file exists`));
    expect(readdirSync(join(folder, 'case'))).toEqual([there]);
    expect(readIn(folder, `case/${there}`)).toBe('mine');
  });

  test('never overwrites a config', async () => {
    const folder = folderWith({ 'appeal-lint.config.json': 'mine' });
    expect((await runIn(folder, ['init'])).code).toBe(2);
    expect(readIn(folder, 'appeal-lint.config.json')).toBe('mine');
  });

  test.each([
    { args: ['init', '--notice', 'missing.txt'], says: 'missing.txt: There is no such file' },
    { args: ['init', '--notice', 'empty.txt'], says: 'empty.txt: The notice is empty' },
    { args: ['init', 'empty.txt'], says: 'empty.txt' },
    { args: ['init', 'a', 'b'], says: 'Name one folder' },
  ])('$args is refused', async ({ args, says }) => {
    const folder = folderWith({ 'empty.txt': ' \n' });
    const { code, stderr } = await runIn(folder, args);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
    expect(readdirSync(folder)).toEqual(['empty.txt']);
  });
});

describe('explain', () => {
  test('prints the page of a rule in both languages', async () => {
    const english = await runIn(folderWith({}), ['explain', 'structure/missing-section']);
    const chinese = await runIn(folderWith({}), ['explain', 'structure/missing-section', '--locale', 'zh']);
    expect(english.code).toBe(0);
    expect(english.stdout).toContain('structure/missing-section');
    expect(chinese.stdout).toMatch(/[\u4E00-\u9FFF]/);
  });

  test.each([
    {
      args: ['explain', 'structure/mising-section'],
      says: 'There is no rule “structure/mising-section”. Did you mean “structure/missing-section”?\n',
    },
    { args: ['explain', 'xyz'], says: 'There is no rule “xyz”. “appeal-lint rules” lists all.\n' },
    { args: ['explain'], says: 'Name one rule: appeal-lint explain RULE.\n' },
  ])('$args is refused', async ({ args, says }) => {
    expect(await runIn(folderWith({}), args)).toEqual({ code: 2, stdout: '', stderr: says });
  });
});

describe('rules', () => {
  test('lists every rule, for people and for programs', async () => {
    const people = await runIn(folderWith({}), ['rules']);
    const programs = await runIn(folderWith({}), ['rules', '--format', 'json']);
    const parsed: unknown = JSON.parse(programs.stdout);
    expect(people.stdout).toMatch(/^structure\/missing-section +error +\S/m);
    expect(parsed).toMatchObject({
      schemaVersion: 1,
      rules: expect.arrayContaining([expect.objectContaining({ id: 'structure/missing-section' })]),
    });
  });
});

describe('inspect', () => {
  test('shows people how a message and a letter are read', async () => {
    const folder = folderWith({ '00-notice.md': notice, '01-appeal.md': poor });
    const { code, stdout } = await runIn(folder, ['inspect']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^00-notice\.md {2}notice\n {2}outcome {2}deactivated \(deactivation\)\n {2}asks\n/);
    expect(stdout).toMatch(/^01-appeal\.md {2}plan of action → 00-notice\.md\n {2}parts\n {4}root-cause +missing\n/m);
  });

  test('fails for what cannot be read, after the rest', async () => {
    const { code, stdout, stderr } = await runIn(folderWith({ 'a.md': poor }), ['inspect', 'a.md', 'b.md']);
    expect(code).toBe(2);
    expect(stdout).toContain('a.md');
    expect(stderr).toContain('b.md: There is no such file');
  });
});

describe('--print-config', () => {
  const files = {
    'appeal-lint.config.json': '{\n  "locale": "zh",\n  "rules": { "content/placeholder": "warning" }\n}\n',
  };

  test('tells every value in force and where it stands', async () => {
    const { code, stdout } = await runIn(folderWith(files), ['--print-config', 'case/01-appeal.md']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^case\/01-appeal\.md {2}appeal-lint\.config\.json\n/);
    expect(stdout).toContain('\nlocale = "zh"  appeal-lint.config.json:2\n');
    expect(stdout).toContain('\nrules.content/placeholder = "warning"  appeal-lint.config.json:3\n');
    expect(stdout).toMatch(/\nrules\.structure\/missing-section = "on" {2}方案 recommended\n/);
  });

  test('names an option of the command line as an origin, and speaks JSON', async () => {
    const args = ['--print-config', 'case/01-appeal.md', '--locale', 'en'];
    const people = await runIn(folderWith(files), args);
    const programs: unknown = JSON.parse((await runIn(folderWith(files), [...args, '-f', 'json'])).stdout);
    expect(people.stdout).toContain('\nlocale = "en"  --locale\n');
    expect(programs).toMatchObject({ schemaVersion: 1, config: 'appeal-lint.config.json', selected: true });
  });

  test('fails for a broken config', async () => {
    const folder = folderWith({ 'appeal-lint.config.json': '{ "locale": "fr" }' });
    const { code, stdout, stderr } = await runIn(folder, ['--print-config', 'a.md']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^appeal-lint\.config\.json:1:\d+: .*fr/);
  });
});
