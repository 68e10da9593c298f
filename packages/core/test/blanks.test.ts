import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hasBlanks,
  parseBlanks,
  toPlain,
  toSnippet,
  toTitle,
  writeBlanks,
  type BlankPart,
} from '../src/text/blanks.ts';

const cases = [
  {
    name: 'a suggestion',
    text: 'within ${1:24} hours',
    plain: 'within [24] hours',
    title: 'within … hours',
    snippet: 'within ${1:24} hours',
  },
  {
    name: 'a choice',
    text: '每${2|天,周|}检查',
    plain: '每[天/周]检查',
    title: '每…检查',
    snippet: '每${2|天,周|}检查',
  },
  {
    name: 'money and braces in the words',
    text: 'We refunded $40 {all} to C:\\orders on ${1:date}.',
    plain: 'We refunded $40 {all} to C:\\orders on [date].',
    title: 'We refunded $40 {all} to C:\\orders on ….',
    snippet: 'We refunded \\$40 {all\\} to C:\\\\orders on ${1:date}.',
  },
  {
    name: 'money in a suggestion',
    text: '${1:$40 \\ item}',
    plain: '[$40 \\ item]',
    title: '…',
    snippet: '${1:\\$40 \\\\ item}',
  },
  { name: 'an empty suggestion', text: 'a ${1:} b', plain: 'a [] b', title: 'a … b', snippet: 'a ${1:} b' },
  { name: 'no blank', text: 'plain', plain: 'plain', title: 'plain', snippet: 'plain' },
  {
    name: 'what only looks like a blank',
    text: '${x:1} ${1} $1 ${1:a',
    plain: '${x:1} ${1} $1 ${1:a',
    title: '${x:1} ${1} $1 ${1:a',
    snippet: '\\${x:1\\} \\${1\\} \\$1 \\${1:a',
  },
  { name: 'a backslash in a choice', text: '${1|a\\b,c|}', plain: '[a\\b/c]', title: '…', snippet: '${1|a\\\\b,c|}' },
];

describe.each(cases)('$name', ({ text, plain, title, snippet }) => {
  test('as plain text', () => expect(toPlain(text)).toBe(plain));
  test('as a title', () => expect(toTitle(text)).toBe(title));
  test('as a snippet', () => expect(toSnippet(text)).toBe(snippet));
  test('back to itself', () => expect(writeBlanks(parseBlanks(text))).toBe(text));
});

test('the parts of a text', () => {
  expect(parseBlanks('每${2|天,周|}，${1:谁}。')).toEqual([
    { kind: 'words', text: '每' },
    { kind: 'choice', stop: 2, choices: ['天', '周'] },
    { kind: 'words', text: '，' },
    { kind: 'blank', stop: 1, placeholder: '谁' },
    { kind: 'words', text: '。' },
  ]);
});

test.each([
  { text: 'within ${1:24} hours', has: true },
  { text: 'a ${1|x,y|}', has: true },
  { text: '$24', has: false },
  { text: '', has: false },
])('hasBlanks: $text', ({ text, has }) => {
  expect(hasBlanks(text)).toBe(has);
  expect(hasBlanks(text)).toBe(has);
});

const stop = fc.integer({ min: 0, max: 99 });
const part: fc.Arbitrary<BlankPart> = fc.oneof(
  fc.record({
    kind: fc.constant('words' as const),
    text: fc.string({ minLength: 1 }).filter((text) => !text.includes('$')),
  }),
  fc.record({
    kind: fc.constant('blank' as const),
    stop,
    placeholder: fc.string().filter((text) => !/[{}]/.test(text)),
  }),
  fc.record({
    kind: fc.constant('choice' as const),
    stop,
    choices: fc.array(
      fc.string().filter((text) => !/[{}|,]/.test(text)),
      { minLength: 1, maxLength: 4 },
    ),
  }),
);

function joinWords(parts: readonly BlankPart[]): BlankPart[] {
  const joined: BlankPart[] = [];
  for (const one of parts) {
    const last = joined.at(-1);
    if (last?.kind === 'words' && one.kind === 'words')
      joined.splice(-1, 1, { kind: 'words', text: last.text + one.text });
    else joined.push(one);
  }
  return joined;
}

test('parts written come back', () => {
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(parseBlanks(writeBlanks(parts))).toEqual(joinWords(parts));
    }),
  );
});

test('any text is the sum of its parts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(writeBlanks(parseBlanks(text))).toBe(text);
    }),
  );
});

/** What an editor shows for a snippet without choices: escapes resolved, suggestions filled in. */
function shown(snippet: string): string {
  return snippet.replace(
    /\\([\\$}])|\$\{\d+:((?:\\[\\$}]|[^\\}])*)\}/g,
    (_, escaped?: string, inner?: string) => escaped ?? (inner ?? '').replace(/\\([\\$}])/g, '$1'),
  );
}

test('an editor shows the words of a snippet unchanged', () => {
  const withoutChoice = fc.array(part.filter(({ kind }) => kind !== 'choice'));
  fc.assert(
    fc.property(withoutChoice, (parts) => {
      const expected = parts
        .map((one) => (one.kind === 'words' ? one.text : one.kind === 'blank' ? one.placeholder : ''))
        .join('');
      expect(shown(toSnippet(writeBlanks(parts)))).toBe(expected);
    }),
  );
});

test('50 KB of beginnings of blanks take no time', () => {
  const text = '${1:'.repeat(12_500);
  expect(parseBlanks(text)).toEqual([{ kind: 'words', text }]);
  expect(parseBlanks('${1|'.repeat(12_500))).toHaveLength(1);
});
