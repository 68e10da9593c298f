import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../src/model/front-matter.ts';
import { frontMatterShape } from '../src/model/front-matter-schema.ts';
import { isIsoDate, toIsoDate } from '../src/model/iso-date.ts';
import frontMatterRule from '../src/rules/case/front-matter.ts';
import { runExample } from '../src/testing.ts';
import { anyText } from './helpers/arbitraries.ts';

/** Keys and values with the words of the file they stand on. */
function read(text: string) {
  const { span, entries, error } = readFrontMatter(text);
  return {
    block: span === null ? null : text.slice(span.start, span.end),
    entries: entries.map(({ key, keySpan, value, valueSpan }) => [
      text.slice(keySpan.start, keySpan.end),
      key,
      text.slice(valueSpan.start, valueSpan.end),
      value,
    ]),
    error: error === null ? null : text.slice(error.span.start, error.span.end),
  };
}

describe('a block', () => {
  test.each([
    {
      name: 'plain and quoted values',
      text: '---\nkind: poa\nanswers: "00-notice.md"\nround: 2\n---\nDear Amazon',
      block: '---\nkind: poa\nanswers: "00-notice.md"\nround: 2\n---',
      entries: [
        ['kind', 'kind', 'poa', 'poa'],
        ['answers', 'answers', '"00-notice.md"', '00-notice.md'],
        ['round', 'round', '2', 2],
      ],
    },
    {
      name: 'dates stay strings',
      text: '---\nsubmitted: 2026-03-04\nreceived: !!timestamp 2026-03-05\n---\n',
      block: '---\nsubmitted: 2026-03-04\nreceived: !!timestamp 2026-03-05\n---',
      entries: [
        ['submitted', 'submitted', '2026-03-04', '2026-03-04'],
        ['received', 'received', '2026-03-05', '2026-03-05'],
      ],
    },
    {
      name: 'CRLF and a byte order mark',
      text: '\uFEFF---\r\nkind: poa\r\nlist:\r\n  - a\r\n  - b\r\n---\r\nDear Amazon',
      block: '---\r\nkind: poa\r\nlist:\r\n  - a\r\n  - b\r\n---',
      entries: [
        ['kind', 'kind', 'poa', 'poa'],
        ['list', 'list', '- a\r\n  - b', ['a', 'b']],
      ],
    },
    {
      name: 'lone CR and dots at the end',
      text: '---\rkind: poa\rround: 2\r...\rDear Amazon',
      block: '---\rkind: poa\rround: 2\r...',
      entries: [
        ['kind', 'kind', 'poa', 'poa'],
        ['round', 'round', '2', 2],
      ],
    },
    { name: 'nothing in it', text: '---\n---\nDear Amazon', block: '---\n---', entries: [] },
    { name: 'only a comment', text: '--- \n# later\n---', block: '--- \n# later\n---', entries: [] },
    {
      name: 'a key without a value',
      text: '---\nanswers:\nkind: poa\n---\n',
      block: '---\nanswers:\nkind: poa\n---',
      entries: [
        ['answers', 'answers', '', null],
        ['kind', 'kind', 'poa', 'poa'],
      ],
    },
    {
      name: 'a key that is a property of every object',
      text: '---\n__proto__: {kind: poa}\nconstructor: x\n---\n',
      block: '---\n__proto__: {kind: poa}\nconstructor: x\n---',
      entries: [
        ['__proto__', '__proto__', '{kind: poa}', { kind: 'poa' }],
        ['constructor', 'constructor', 'x', 'x'],
      ],
    },
    {
      name: 'an alias to nothing is null',
      text: '---\na: *b\nkind: poa\n---\n',
      block: '---\na: *b\nkind: poa\n---',
      entries: [
        ['a', 'a', '*b', null],
        ['kind', 'kind', 'poa', 'poa'],
      ],
    },
  ])('$name', ({ text, block, entries }) => {
    expect(read(text)).toEqual({ block, entries, error: null });
  });
});

describe('no block', () => {
  test.each([
    { name: 'an empty text', text: '' },
    { name: 'no fence', text: 'kind: poa\n---\n' },
    { name: 'a blank line before the fence', text: '\n---\nkind: poa\n---\n' },
    { name: 'a fence that does not end', text: '---\nkind: poa\n' },
    { name: 'four dashes', text: '----\nkind: poa\n----\n' },
    {
      name: 'a letter between two rules',
      text: '---\n\nDear Amazon team: we are sorry.\n\n---\nWe refunded 12 orders.\n',
    },
    { name: 'a Chinese letter between two rules', text: '---\n尊敬的亚马逊：\n我们已退款。\n---\n' },
    { name: 'a fence that ends after 64 KB', text: `---\nkind: poa\nnote: ${'x'.repeat(64 * 1024)}\n---\n` },
    { name: 'a line that only starts like a fence', text: '---\nkind: poa\n---x\n' },
  ])('$name', ({ text }) => {
    expect(readFrontMatter(text)).toEqual({ span: null, entries: [], error: null });
  });
});

describe('what YAML cannot read', () => {
  test.each([
    { name: 'a list that does not end', text: '---\nkind: [poa\nround: 1\n---\n', error: /\]/ },
    { name: 'a key that stands twice', text: '---\nkind: poa\nkind: dispute\n---\n', error: /“kind” stands twice/ },
    { name: 'a full-width colon', text: '---\nkind：poa\n---\n', error: /key: value/ },
    { name: 'a key that is a list', text: '---\nkind: poa\n? [a]\n: b\n---\n', error: /key: value/ },
    { name: 'a value without a key', text: '---\nkind: poa\n: b\n---\n', error: /key: value/ },
    { name: 'a quotation mark that does not end', text: '---\nkind: "poa\n---\n', error: /quote/i },
    { name: 'ten thousand brackets', text: `---\nkind: ${'['.repeat(10_000)}\n---\n`, error: /nested/ },
    { name: 'twenty thousand dashes', text: `---\nkind: poa\n${'- '.repeat(20_000)}\n---\n`, error: /nested/ },
    {
      name: 'a staircase',
      text: `---\nkind: poa\n${Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---\n`,
      error: /nested/,
    },
  ])('$name', ({ text, error }) => {
    const result = readFrontMatter(text);
    expect(result.error?.message).toMatch(error);
    expect(result.span).toEqual({ start: 0, end: text.length - 1 });
  });

  test('the entries that could be read are kept', () => {
    expect(read('---\nkind: poa\nkind: dispute\n---\n')).toEqual({
      block: '---\nkind: poa\nkind: dispute\n---',
      entries: [
        ['kind', 'kind', 'poa', 'poa'],
        ['kind', 'kind', 'dispute', 'dispute'],
      ],
      error: 'kind',
    });
  });
});

test('nobody’s prototype changes', () => {
  readFrontMatter('---\n__proto__: {polluted: true}\nx: {__proto__: {polluted: true}}\n---\n');
  expect(Object.prototype).not.toHaveProperty('polluted');
  const [entry] = readFrontMatter('---\nx: {__proto__: {polluted: true}}\n---\n').entries;
  expect(Object.getPrototypeOf(entry?.value)).toBe(Object.prototype);
});

test('an alias bomb stays small', () => {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [name, of] of ['b a', 'c b', 'd c', 'e d', 'f e'].map((pair) => pair.split(' '))) {
    lines.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${of}`).join(', ')}]`);
  }
  const { entries } = readFrontMatter(`---\n${lines.join('\n')}\n---\n`);
  expect(entries.at(-1)).toMatchObject({ key: 'f', value: null });
});

/** What lies outside of what it should lie in. */
function strayIn(text: string): unknown[] {
  const { span, entries, error } = readFrontMatter(text);
  if (span === null) return [...entries];
  const inner = entries.flatMap(({ keySpan, valueSpan }) => [keySpan, valueSpan]);
  if (error !== null) inner.push(error.span);
  const stray = inner.filter(({ start, end }) => !(span.start <= start && start <= end && end <= span.end));
  return text.startsWith('---', span.start) && span.end <= text.length ? stray : [...stray, span];
}

const yamlPieces = fc.array(
  fc.constantFrom(
    'kind: ',
    'poa',
    '\n',
    '\r\n',
    '\r',
    '  ',
    '- ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '&a ',
    '*a',
    '!!map ',
    '|\n',
    '>-\n',
    '#',
    '%YAML 1.1',
    '---',
    '\t',
    '：',
    '<<: ',
    '\u0000',
    '\uD800',
    '😀',
  ),
  { maxLength: 30 },
);

test.each([
  { name: 'any text', text: anyText },
  { name: 'any text between fences', text: anyText.map((text) => `---\nkind: poa\n${text}\n---\n`) },
  {
    name: 'bits of YAML between fences',
    text: yamlPieces.map((pieces) => `---\nkind: poa\n${pieces.join('')}\n---\n`),
  },
])('$name: no throw, and spans lie inside the block', ({ text }) => {
  const stray = fc.property(text, (one) => {
    expect(strayIn(one)).toEqual([]);
  });
  fc.assert(stray, { numRuns: 400 });
});

test('64 KB of keys are read without comparing each with every other', () => {
  const text = `---\n${Array.from({ length: 9000 }, (_, index) => `k${index}:`).join('\n')}\n---\n`;
  expect(readFrontMatter(text)).toMatchObject({ error: null });
  expect(readFrontMatter(text).entries).toHaveLength(9000);
});

describe('days', () => {
  test.each([
    ['2026-03-04', true],
    ['2026-03-04T10:00:00Z', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-3-4', false],
    ['tomorrow', false],
    ['', false],
  ])('%s can be read: %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });

  test.each([
    ['2026/3/4', '2026-03-04'],
    ['2026.03.04', '2026-03-04'],
    ['2026年3月4日', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['March 4th, 2026', '2026-03-04'],
    ['4 Mar 2026', '2026-03-04'],
    ['25/03/2026', '2026-03-25'],
    ['03/25/2026', '2026-03-25'],
    ['03/04/2026', null],
    ['2026/2/30', null],
    ['Foo 4, 2026', null],
    ['soon', null],
  ])('%s can only mean %s', (text, expected) => {
    expect(toIsoDate(text)).toBe(expected);
  });
});

describe('the rule case/front-matter', () => {
  test.each(frontMatterRule.examples.map((example, index) => [index + 1, example] as const))(
    'example %i',
    (_, example) => {
      const { letter, fixed } = runExample(frontMatterRule, example);
      expect({ letter, fixed: example.fixed === undefined ? undefined : fixed }).toEqual({
        letter: example.letter,
        fixed: example.fixed,
      });
    },
  );

  test.each([
    { head: 'kind: «dispue»', fixed: 'kind: dispute' },
    { head: 'kind: «[poa]»', fixed: undefined },
    { head: 'kind: «"appeal"»', fixed: 'kind: poa' },
    { head: 'status: «sent»', fixed: 'status: submitted' },
    { head: 'outcome: «more info»', fixed: 'outcome: more-info' },
    { head: 'submitted: «20260304»', fixed: 'submitted: 2026-03-04' },
    { head: 'submitted: «2026-02-30»', fixed: undefined },
    { head: 'round: «-1»', fixed: undefined },
    { head: '«statuss»: draft', fixed: 'status: draft' },
    { head: '«client»: Acme', fixed: undefined },
    { head: '«__proto__»: x', fixed: undefined },
    { head: '«constructor»: x', fixed: undefined },
    { head: 'answers: «00-notice»', files: ['00-notice.md'], fixed: 'answers: 00-notice.md' },
    { head: 'answers: «old/00-notise.md»', files: ['old/00-notice.md'], fixed: 'answers: old/00-notice.md' },
    { head: 'answers: «something.md»', files: ['00-notice.md'], fixed: undefined },
    { head: 'answers: «""»', files: [], fixed: undefined },
    { head: 'answers: «[00-notice.md]»', files: ['00-notice.md'], fixed: undefined },
    { head: '«kind: "poa»', fixed: undefined },
    { head: '«kind: [poa»', fixed: undefined },
    { head: 'appeal-lint-disable: «3»', fixed: undefined },
  ])('marks $head', ({ head, fixed, files }) => {
    const letter = `---\n${head}\n---\n\nDear Amazon,`;
    const result = runExample(frontMatterRule, files === undefined ? { letter } : { letter, files });
    expect(result.letter).toBe(letter);
    expect(result.fixed).toBe(fixed === undefined ? undefined : `---\n${fixed}\n---\n\nDear Amazon,`);
  });

  test('every fix is a rewrite, and says what it puts in', () => {
    const { findings } = runExample(frontMatterRule, { letter: '---\nkind: appeal\n---\n' });
    expect(findings).toMatchObject([
      {
        message: 'value',
        data: { key: 'kind', value: 'appeal', expected: { en: '“poa”', zh: '“poa”' } },
        fixes: [{ kind: 'rewrite', title: { en: 'Replace with “poa”', zh: '改为“poa”' } }],
      },
    ]);
  });

  test('every key of the schema may be left empty', () => {
    const letter = `---\n${Object.keys(frontMatterShape).join(':\n')}:\n---\n`;
    expect(runExample(frontMatterRule, { letter, files: [] }).findings).toEqual([]);
  });

  test('any front matter: no throw, and what is marked can be seen', () => {
    const unseen = fc.property(yamlPieces, (pieces) => {
      const letter = `---\nkind: poa\n${pieces.join('')}\n---\n`;
      const { findings } = runExample(frontMatterRule, { letter, files: [] });
      expect(findings.filter(({ span }) => !(span.start < span.end && span.end <= letter.length))).toEqual([]);
    });
    fc.assert(unseen, { numRuns: 300 });
  });
});
