import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import {
  createConfigResolver,
  explain,
  lint,
  loadCase,
  parseLetter,
  readPlugin,
  rules,
  rulesWith,
  type Files,
  type Plugin,
} from '../src/index.ts';
import { definePlugin, defineRule, familyMatcher, wordsIn } from '../src/rule.ts';
import { checkPlugin } from '../src/testing.ts';

const words = { en: 'Acme words.', zh: '示例。' };
const search = familyMatcher('en', [{ name: 'acme', words: ['Acme Corp'] }]);

const rule = defineRule({
  id: 'acme/brand-name',
  severity: 'warning',
  kinds: ['poa'],
  summary: words,
  why: words,
  messages: { named: { en: '“{words}” is our own name.', zh: '“{words}”是自己的名称。' } },
  options: z.strictObject({ allow: z.array(z.string()).default([]), most: z.int().min(0).default(0) }),
  phrases: 'words',
  examples: [{ letter: 'We at «Acme Corp» pack jars.' }, { letter: 'We pack jars.' }],
  *check({ letter }, { allow, most }) {
    const found = [...wordsIn(letter, search, allow)];
    for (const { span, words: named } of found.slice(most)) yield { message: 'named', span, data: { words: named } };
  },
});
const pack = definePlugin({ name: 'acme', rules: [rule] });
const packOf = (more: object): object => ({ name: 'acme', rules: [{ ...rule, ...more }] });

function filesOf(texts: Readonly<Record<string, string>>): Files {
  return { readText: (path) => texts[path] ?? null, exists: (path) => path in texts, list: () => [] };
}

/** The remarks of the pack's rules about a letter under a config. */
function remarks(letter: string, config: object, plugins: readonly Plugin[] = [pack]): string[] {
  const files = filesOf({ 'appeal-lint.config.json': JSON.stringify(config), 'a.md': letter });
  const resolved = createConfigResolver(files, rulesWith(plugins))('a.md');
  const subject = loadCase(files, 'a.md');
  if (!resolved.ok) return resolved.problems.map(({ message }) => message.en);
  const found = subject === null ? [] : lint(subject, resolved.config, plugins);
  return found
    .filter(({ ruleId }) => /^(?:acme|directive|internal)\//.test(ruleId))
    .map(({ ruleId, severity, message }) => `${severity} ${ruleId} ${message}`);
}

describe('the rules of a pack', () => {
  const letter = 'We at Acme Corp pack jars.';

  test.each([
    { config: {}, says: ['warning acme/brand-name “Acme Corp” is our own name.'] },
    { config: { rules: { 'acme/brand-name': 'off' } }, says: [] },
    {
      config: { extends: 'appeal-lint:off', rules: { 'acme/brand-name': 'error' } },
      says: ['error acme/brand-name “Acme Corp” is our own name.'],
    },
    { config: { rules: { 'acme/brand-name': ['on', { most: 1 }] } }, says: [] },
    { config: { rules: { 'acme/brand-name': ['on', { most: -1 }] } }, says: ['“-1” is out of range.'] },
    { config: { rules: { 'acme/brand-names': 'off' } }, says: ['There is no rule “acme/brand-names”.'] },
    { config: { phrases: { 'acme/brand-name': { allow: ['acme'] } } }, says: [] },
    {
      config: { phrases: { 'acme/brand-name': { flag: [{ phrase: 'jars', hit: 'We pack jars.' }], allow: ['acme'] } } },
      says: ['warning acme/brand-name “jars” is our own name.'],
    },
  ])('follow the config: $config', ({ config, says }) => {
    expect(remarks(letter, config)).toEqual(says);
  });

  it('are silenced by name', () => {
    const silenced = `<!-- appeal-lint-disable-next-line acme/brand-name -- it is the legal name -->\n${letter}`;
    expect(remarks(silenced, {})).toEqual([]);
    expect(remarks(silenced, {}, [])).toEqual([expect.stringContaining('directive/unknown-rule')]);
  });

  it('are explained', () => {
    expect(explain('acme/brand-name', 'en', [pack])).toContain('# acme/brand-name');
    expect(explain('acme/brand-name', 'en')).toBeUndefined();
  });

  it('settle among themselves, and stand behind a family of ours', () => {
    const second = { ...rule, id: 'acme/other' };
    const both = (families: Plugin['families'] = []): Plugin => ({ name: 'acme', rules: [rule, second], families });
    expect(remarks(letter, {}, [both()])).toHaveLength(2);
    const own = both([{ name: 'acme', rules: ['acme/other', 'acme/brand-name'] }]);
    expect(remarks(letter, {}, [own])).toEqual([expect.stringContaining('acme/other')]);
    const behind = both([{ name: 'off the case', rules: ['acme/other', 'acme/brand-name'] }]);
    expect(remarks('You have ruined my life, Acme Corp.', {}, [behind])).toEqual([]);
  });
});

describe('checkPlugin', () => {
  it('finds nothing wrong with a pack whose examples hold', () => {
    expect(checkPlugin(pack)).toEqual([]);
  });

  const flagged = { letter: 'We at «Acme Corp» pack jars.' };
  const passed = { letter: 'We pack jars.' };
  test.each([
    {
      name: 'other words marked',
      more: { examples: [passed, { letter: 'We at «Acme» Corp.' }] },
      problem: { example: 2, expected: 'We at «Acme» Corp.', received: 'We at «Acme Corp».' },
    },
    {
      name: 'another letter after the fix',
      more: { examples: [passed, { ...flagged, fixed: 'We pack jars.' }] },
      problem: { example: 2, expected: 'We pack jars.', received: null },
    },
    {
      name: 'another severity',
      more: { examples: [passed, { ...flagged, severity: 'error' }] },
      problem: { example: 2, expected: 'error', received: 'warning' },
    },
    { name: 'no letter that passes', more: { examples: [flagged] }, problem: { example: null } },
    { name: 'no letter that is flagged', more: { examples: [passed] }, problem: { example: null } },
    {
      name: 'wrong options',
      more: { examples: [passed, { ...flagged, options: { most: 'x' } }] },
      problem: { example: 2, message: { en: expect.stringContaining('The rule failed') } },
    },
    {
      name: 'a range outside the letter',
      more: {
        examples: [passed, flagged],
        *check() {
          yield { message: 'named', span: { start: 0, end: 999 }, data: {} };
        },
      },
      problem: { example: 1, message: { en: 'A finding has a range outside the letter.' } },
    },
    {
      name: 'a message that is not there',
      more: {
        examples: [passed, flagged],
        *check() {
          yield { message: 'x', span: { start: 0, end: 1 } };
        },
      },
      problem: { example: 1, message: { en: 'A finding has no message “x”.' } },
    },
    {
      name: 'a blank without data',
      more: {
        examples: [passed, flagged],
        *check() {
          yield { message: 'named', span: { start: 0, end: 1 } };
        },
      },
      problem: { example: 1, message: { en: expect.stringContaining('the blank {words}') } },
    },
    {
      name: 'a rule that throws',
      more: {
        examples: [passed, flagged],
        check() {
          throw new Error('no luck');
        },
      },
      problem: { example: 1, message: { en: 'The rule failed (no luck).' } },
    },
  ])('tells $name', ({ more, problem }) => {
    const reading = readPlugin(packOf(more), []);
    expect(reading.ok && checkPlugin(reading.plugin)[0]).toMatchObject({ rule: 'acme/brand-name', ...problem });
  });
});

function saysOf(value: unknown): string[] {
  const reading = readPlugin(value, rules);
  return reading.ok ? [] : reading.problems.map(({ message }) => message.en);
}

describe('readPlugin', () => {
  it('takes a rule without options, and leaves out what is absent', () => {
    const { options: _, phrases: __, ...plain } = rule;
    const reading = readPlugin({ name: 'acme', rules: [plain] }, rules);
    const read = reading.ok ? reading.plugin.rules[0] : undefined;
    expect(read?.options.parse({})).toEqual({});
    expect(Object.keys(read ?? {})).not.toContain('phrases');
    expect(read?.examples).toStrictEqual(rule.examples);
  });

  test.each([
    { name: 'nothing', value: undefined, says: /^export default: / },
    { name: 'a text', value: 'acme', says: /^export default: “acme” is not of the right type/ },
    { name: 'a rule alone', value: { rules: [rule] }, says: /^name: “name” is missing here/ },
    { name: 'a bad name', value: { ...pack, name: 'Acme Corp' }, says: /^name: “Acme Corp” is not valid here/ },
    { name: 'no rules', value: { name: 'acme', rules: [] }, says: /^rules: .*Use at least 1 entry/ },
    {
      name: 'a bad id',
      value: packOf({ id: 'brand' }),
      says: /^rules\[0\]\.id: “brand” is not valid here: group\/name/,
    },
    {
      name: 'a bad severity',
      value: packOf({ severity: 'warn' }),
      says: /^rules\[0\]\.severity: “warn” .*Use error, warning/,
    },
    {
      name: 'one language',
      value: packOf({ why: { en: 'Why.' } }),
      says: /^rules\[0\]\.why\.zh: “zh” is missing here/,
    },
    { name: 'no check', value: packOf({ check: 'x' }), says: /^rules\[0\]\.check: “x” is not valid here: a function/ },
    {
      name: 'options of something else',
      value: packOf({ options: {} }),
      says: /^rules\[0\]\.options: .*a schema of zod 4/,
    },
    {
      name: 'options without defaults',
      value: packOf({ options: z.object({ a: z.string() }) }),
      says: /Give each a default/,
    },
    {
      name: 'an id of ours',
      value: packOf({ id: 'promise/vague' }),
      says: /^There is a rule “promise\/vague” already/,
    },
    {
      name: 'an id of the tool',
      value: packOf({ id: 'internal/x' }),
      says: /^“internal\/” is what the tool itself says/,
    },
    {
      name: 'an id twice',
      value: { ...pack, rules: [rule, rule] },
      says: /^There is a rule “acme\/brand-name” already/,
    },
    {
      name: 'a family with a rule of ours',
      value: { ...pack, families: [{ name: 'x', rules: ['promise/vague'] }] },
      says: /^The family “x” names “promise\/vague”/,
    },
    {
      name: 'a value that throws',
      value: {
        get name() {
          throw new Error('trap');
        },
      },
      says: /^It cannot be read \(trap\)/,
    },
  ])('refuses $name', ({ value, says }) => {
    expect(saysOf(value)).toEqual([expect.stringMatching(says)]);
  });

  it('names a value that holds itself', () => {
    const circle: { me?: unknown } = {};
    circle.me = circle;
    expect(saysOf({ name: circle, rules: [rule] })).toEqual([expect.stringContaining('“object”')]);
  });
});

it('keeps the letter that rules see as it was read', () => {
  const letter = parseLetter('We at Acme Corp pack jars.');
  expect(letter.sentences.every((sentence) => !('flagged' in sentence))).toBe(true);
});
