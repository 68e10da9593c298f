import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineIndex } from '../src/text/line-index.ts';
import { anyText } from './helpers/arbitraries.ts';

describe('positionAt', () => {
  test.each([
    { name: 'an empty text', text: '', offset: 0, line: 1, column: 1 },
    { name: 'the first unit', text: 'ab\ncd', offset: 0, line: 1, column: 1 },
    { name: 'the end of a line', text: 'ab\ncd', offset: 2, line: 1, column: 3 },
    { name: 'after LF', text: 'ab\ncd', offset: 3, line: 2, column: 1 },
    { name: 'after CRLF', text: 'ab\r\ncd', offset: 4, line: 2, column: 1 },
    { name: 'between CR and LF', text: 'ab\r\ncd', offset: 3, line: 1, column: 4 },
    { name: 'after a lone CR', text: 'ab\rcd', offset: 3, line: 2, column: 1 },
    { name: 'LF CR are two line ends', text: 'a\n\rb', offset: 3, line: 3, column: 1 },
    { name: 'the end of the text', text: 'ab\ncd', offset: 5, line: 2, column: 3 },
    { name: 'after the last line end', text: 'ab\n', offset: 3, line: 2, column: 1 },
    { name: 'behind the text', text: 'ab\ncd', offset: 99, line: 2, column: 3 },
    { name: 'before the text', text: 'ab\ncd', offset: -5, line: 1, column: 1 },
    { name: 'a byte order mark is a column', text: '\uFEFFab', offset: 1, line: 1, column: 2 },
    { name: 'an emoji is two columns', text: '😀a', offset: 2, line: 1, column: 3 },
    { name: 'a line separator ends no line', text: 'a\u2028b', offset: 2, line: 1, column: 3 },
  ])('$name', ({ text, offset, line, column }) => {
    expect(lineIndex(text).positionAt(offset)).toEqual({ line, column });
  });
});

describe('offsetAt', () => {
  test.each([
    { name: 'a column behind its line', line: 1, column: 99, offset: 2 },
    { name: 'a line behind the text', line: 9, column: 1, offset: 5 },
    { name: 'a line before the text', line: 0, column: 3, offset: 0 },
    { name: 'a column before its line', line: 2, column: 0, offset: 3 },
    { name: 'a place in the text', line: 2, column: 2, offset: 4 },
  ])('$name', ({ line, column, offset }) => {
    expect(lineIndex('ab\ncd').offsetAt({ line, column })).toBe(offset);
  });
});

test('a line span leaves out the line end', () => {
  const index = lineIndex('ab\r\n\rcd');
  expect([1, 2, 3, 4].map((line) => index.lineSpan(line))).toEqual([
    { start: 0, end: 2 },
    { start: 4, end: 4 },
    { start: 5, end: 7 },
    { start: 5, end: 7 },
  ]);
  expect(index.lineCount).toBe(3);
});

test('every offset comes back from its position', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const index = lineIndex(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        expect(index.offsetAt(index.positionAt(offset))).toBe(offset);
      }
    }),
  );
});

test('lines are those that splitting gives', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const index = lineIndex(text);
      const lines = Array.from({ length: index.lineCount }, (_, line) => index.lineSpan(line + 1));
      expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(text.split(/\r\n|\n|\r/));
    }),
  );
});

test('a long text is indexed once', () => {
  const text = 'a\n'.repeat(200_000);
  const index = lineIndex(text);
  expect(index.positionAt(399_998)).toEqual({ line: 200_000, column: 1 });
});
