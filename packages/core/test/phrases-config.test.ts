import { describe, expect, it, test } from 'vitest';
import { createConfigResolver, lint, loadCase, rules, type Files } from '../src/index.ts';
import { promiseClasses } from '../src/lexicon/promise-classes.ts';
import { languageOf, phraseSearch, type FlaggedPhrase } from '../src/engine/phrases.ts';
import { toJsonSchema } from '../src/engine/config.ts';

const configName = 'appeal-lint.config.json';

function filesOf(texts: Readonly<Record<string, string>>): Files {
  return { readText: (path) => texts[path] ?? null, exists: (path) => path in texts, list: () => [] };
}

/** What these rules say about a letter under a config: the words marked, and the message. */
function remarks(letter: string, config: object, others: Readonly<Record<string, string>> = {}): string[][] {
  const files = filesOf({ [configName]: JSON.stringify(config), 'a.md': letter, ...others });
  const resolved = createConfigResolver(files, rules)('a.md');
  const subject = loadCase(files, 'a.md');
  if (subject === null || !resolved.ok) throw new Error(JSON.stringify(resolved));
  const asked = new Set(['promise/vague', 'promise/absolute', 'tone/flattery', 'tone/blame-buyer', 'root-cause/vague']);
  return lint(subject, resolved.config)
    .filter(({ ruleId }) => asked.has(ruleId))
    .map(({ ruleId, span }) => [ruleId, letter.slice(span.start, span.end)]);
}

/** The words of the config each problem stands on, with what is said in English. */
function problems(phrases: unknown, more: object = {}): (string | undefined)[][] {
  const text = JSON.stringify({ phrases, ...more });
  const resolved = createConfigResolver(filesOf({ [configName]: text }), rules)('a.md');
  if (resolved.ok) return [];
  return resolved.problems.map(({ span, message, hint }) => [text.slice(span.start, span.end), message.en, hint?.en]);
}

const promise = { phrase: 'in a jiffy', class: 'urgency', hit: 'We will reply in a jiffy.' } as const;
const flag = (...entries: readonly object[]) => ({ phrases: { 'promise/vague': { flag: entries } } });

describe('a phrase that makes a promise vague', () => {
  const config = flag(promise, { phrase: '马不停蹄', class: 'urgency', hit: '我们会马不停蹄地回复买家。' });

  test.each([
    { letter: '## Prevention\n\nThe team will answer every buyer In A  Jiffy.', words: ['In A  Jiffy'] },
    { letter: '## 预防措施\n\n今后我们会马不停蹄地回复买家。', words: ['马不停蹄'] },
  ])('is flagged in a commitment: $letter', ({ letter, words }) => {
    expect(remarks(letter, config)).toEqual(words.map((one) => ['promise/vague', one]));
  });

  test.each([
    { name: 'no commitment', letter: '## Root cause\n\nThe courier left in a jiffy.' },
    { name: 'an answer to its class', letter: '## Prevention\n\nWe will reply in a jiffy, within 12 hours.' },
    { name: 'part of a word', letter: '## Prevention\n\nWe will reply within 12 hours by main a jiffybag.' },
    { name: 'quoted', letter: '## Prevention\n\nThe sign “in a jiffy” was removed from the packing desk on 3 May.' },
  ])('passes: $name', ({ letter }) => {
    expect(remarks(letter, config)).toEqual(remarks(letter, {}));
    expect(remarks(letter, config).flat()).not.toContain('in a jiffy');
  });

  it('asks the question of its class and offers its blank', () => {
    const files = filesOf({
      [configName]: JSON.stringify(config),
      'a.md': '## Prevention\n\nWe will reply in a jiffy.',
    });
    const resolved = createConfigResolver(files, rules)('a.md');
    const subject = loadCase(files, 'a.md');
    const found = subject !== null && resolved.ok ? lint(subject, resolved.config) : [];
    const remark = found.find(({ ruleId }) => ruleId === 'promise/vague');
    expect(remark?.message).toBe('“in a jiffy” cannot be checked. By when, or within how many hours?');
    expect(remark?.fixes[0]?.edits).toMatchObject([{ text: 'within ${1:24} hours' }]);
  });
});

describe('a phrase of another rule', () => {
  test.each([
    { rule: 'tone/flattery', phrase: 'shop of wonders', hit: 'The page is called a shop of wonders.' },
    { rule: 'tone/blame-buyer', phrase: '无理取闹的人', hit: '他是无理取闹的人。' },
    { rule: 'promise/absolute', phrase: 'hand on heart', hit: 'Hand on heart, we will pack well.' },
    { rule: 'root-cause/vague', phrase: 'a hiccup', hit: 'There was a hiccup.' },
  ])('$rule judges “$phrase” like its own words', ({ rule, phrase, hit }) => {
    const letter = rule === 'root-cause/vague' ? `## Root cause\n\n${hit}` : hit;
    const found = remarks(letter, { phrases: { [rule]: { flag: [{ phrase, hit }] } } });
    expect(found.map(([id, words]) => [id, words?.toLowerCase()])).toContainEqual([rule, phrase]);
    expect(remarks(letter, {}).map(([id]) => id)).not.toContain(rule);
  });

  it('keeps to the part that the rule is about', () => {
    const config = { phrases: { 'root-cause/vague': { flag: [{ phrase: 'a hiccup', hit: 'There was a hiccup.' }] } } };
    expect(remarks('## Actions taken\n\nThere was a hiccup on 3 May.', config)).toEqual([]);
  });

  it('is taken by every rule that says so', () => {
    const takers = rules.filter(({ phrases }) => phrases !== undefined).map(({ id }) => id);
    expect(takers.length).toBeGreaterThan(15);
    const entry = { phrase: 'zebra crossing', hit: 'We will pack a zebra crossing.' };
    const outcomes = takers.map((id) => {
      const one = id === 'promise/vague' ? { ...entry, class: 'fluff' } : entry;
      return [id, problems({ [id]: { flag: [one] } })];
    });
    expect(outcomes.filter(([, wrong]) => wrong?.length !== 0)).toEqual([]);
  });
});

describe('where phrases come from', () => {
  const letter = '## Prevention\n\nWe will reply in a jiffy. We will pack like pros.';
  const pros = { phrase: 'like pros', class: 'manner', hit: 'We will pack like pros.' };

  it('adds up what files and overrides say, each for its letters', () => {
    const base = JSON.stringify(flag(promise));
    const config = {
      extends: './base.json',
      overrides: [
        { files: ['a.md'], ...flag(pros) },
        { files: ['b.md'], phrases: { 'promise/vague': { allow: ['in a jiffy'] } } },
      ],
    };
    const marked = remarks(letter, config, { 'base.json': base }).map(([, words]) => words);
    expect(marked).toEqual(['in a jiffy', 'like pros']);
  });

  it('accepts phrases besides those in the options', () => {
    const config = {
      rules: { 'promise/vague': ['warning', { allow: ['like pros'] }] },
      phrases: { 'promise/vague': { flag: [promise, pros], allow: ['A Jiffy'] } },
    };
    expect(remarks(letter, config)).toEqual([]);
  });

  it('tells them among the origins', () => {
    const text = JSON.stringify({ phrases: { 'promise/vague': { allow: ['in time'] } } }, null, 1);
    const resolved = createConfigResolver(filesOf({ [configName]: text }), rules)('a.md');
    expect(resolved.ok && resolved.origins['phrases.promise/vague']).toEqual({
      value: { flag: [], allow: ['in time'] },
      source: { kind: 'file', path: configName, line: 3 },
    });
  });
});

describe('what is wrong', () => {
  test.each([
    {
      name: 'a hit without the phrase',
      entry: { ...promise, hit: 'We will reply soon.' },
      says: [
        '"We will reply soon."',
        'This “hit” does not hold “in a jiffy”.',
        'Write a sentence with the phrase in it.',
      ],
    },
    {
      name: 'a hit that promises nothing',
      entry: { ...promise, hit: 'The courier left in a jiffy.' },
      says: [
        '"The courier left in a jiffy."',
        '“in a jiffy” is not flagged in its own “hit” by promise/vague.',
        expect.stringContaining('Write a promise'),
      ],
    },
    {
      name: 'a miss that is flagged',
      entry: { ...promise, miss: 'You will be answered by us in a jiffy.' },
      says: [
        '"You will be answered by us in a jiffy."',
        '“in a jiffy” is flagged in its own “miss”.',
        'Choose a longer phrase, or another “miss”.',
      ],
    },
    { name: 'no hit', entry: { phrase: 'x', class: 'urgency' }, says: ['{', '“hit” is missing here.', undefined] },
    {
      name: 'an unknown class',
      entry: { ...promise, class: 'urgencyy' },
      says: ['"urgencyy"', '“urgencyy” is none of the possible values.', 'Did you mean “urgency”?'],
    },
    {
      name: 'no class',
      entry: { phrase: 'x', hit: 'We will x.' },
      says: ['{', '“class” is missing here.', expect.stringContaining('Use urgency, frequency')],
    },
    {
      name: 'a phrase of 10,000 characters',
      entry: { ...promise, phrase: 'x'.repeat(10_000) },
      says: [
        `"${'x'.repeat(10_000)}"`,
        expect.stringMatching(/^“x{60}…” is out of range\.$/),
        'Use at most 100 characters.',
      ],
    },
    {
      name: 'nothing but white space',
      entry: { ...promise, phrase: ' \t' },
      says: [String.raw`" \t"`, expect.stringContaining('out of range'), 'Use at least 1 character.'],
    },
  ])('$name', ({ entry, says }) => {
    expect(problems({ 'promise/vague': { flag: [entry] } })).toEqual([says]);
  });

  test.each([
    { rule: 'tone/flatery', says: 'Did you mean “tone/flattery”?' },
    { rule: 'structure/misplaced', says: undefined },
    { rule: 'toString', says: undefined },
  ])('$rule takes no phrases', ({ rule, says }) => {
    expect(problems({ [rule]: {} })).toEqual([[`"${rule}"`, `There is no rule “${rule}” that takes phrases.`, says]]);
  });

  test('a class where no promise is judged', () => {
    const entry = { phrase: 'x', class: 'urgency', hit: 'x' };
    expect(problems({ 'tone/flattery': { flag: [entry] } })).toMatchObject([
      ['"class"', '“class” is no setting here.', {}],
    ]);
  });

  test('a fault in an override stands there', () => {
    const override = { files: ['*'], ...flag({ ...promise, hit: 'Nothing.' }) };
    expect(problems({}, { overrides: [override] })).toMatchObject([
      ['"Nothing."', expect.stringContaining('does not hold'), {}],
    ]);
  });
});

function wordsFound(phrase: string, text: string): string[] {
  const entry: FlaggedPhrase = { phrase, language: languageOf(phrase), class: null };
  return phraseSearch([entry])(text).map(({ start, end }) => text.slice(start, end));
}

describe('the search', () => {
  test.each([
    { phrase: 'cat', text: 'Cat, concat, cat-like; cats 猫cat', words: ['Cat', 'cat'] },
    { phrase: 'a.b (c)*', text: 'axb (c)* a.b (c)*', words: ['a.b (c)*'] },
    { phrase: "don't  ask", text: 'We don’t\nask.', words: ['don’t\nask'] },
    { phrase: '猫', text: '大猫小猫', words: ['猫', '猫'] },
    { phrase: '猫', text: '', words: [] },
    { phrase: '$&', text: 'cost $& more', words: ['$&'] },
    { phrase: '😀', text: 'so 😀😀', words: ['😀', '😀'] },
  ])('finds $words of “$phrase”', ({ phrase, text, words }) => {
    expect(wordsFound(phrase, text)).toEqual(words);
  });

  it('is linear in the text', () => {
    const phrases = Array.from({ length: 500 }, (_, index) => ({
      phrase: `${'a '.repeat(45)}${index}`,
      language: 'en' as const,
      class: null,
    }));
    const begin = performance.now();
    expect(phraseSearch(phrases)('a '.repeat(5000))).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});

it('knows every class there is', () => {
  const enumerated = JSON.stringify(toJsonSchema(rules).$defs?.['promisePhrases']);
  expect(enumerated).toContain(JSON.stringify(Object.keys(promiseClasses)));
});
