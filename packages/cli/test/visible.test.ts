import { expect, test } from 'vitest';
import { openPaint, wantsColor } from '../src/paint.ts';
import { oneLine, visible, visibleLine } from '../src/visible.ts';

test.each([
  { text: '\u001B[31mred\u001B[0m', shown: '␛[31mred␛[0m' },
  { text: 'a\u0007b\u0000c\u007Fd\u009Be', shown: 'a␇b␀c\uFFFDd\uFFFDe' },
  { text: 'over\rwritten', shown: 'over␍written' },
  { text: '\u202Egnorw', shown: 'gnorw' },
  { text: 'half \uD83D', shown: 'half \uFFFD' },
  { text: 'whole 🙂 中文', shown: 'whole 🙂 中文' },
])('$shown is safe to print', ({ text, shown }) => {
  expect(visible(text)).toBe(shown);
});

test('no text can pretend to be another line', () => {
  expect(visibleLine('a\r\nb\n\tc')).toBe('a b c');
});

test.each([
  { text: 'short', columns: 10, line: 'short' },
  { text: 'exactly 10', columns: 10, line: 'exactly 10' },
  { text: 'more than ten', columns: 10, line: 'more than…' },
  { text: '  two\n lines ', columns: 10, line: 'two lines' },
  { text: '中文字符占两列', columns: 10, line: '中文字符…' },
  { text: '', columns: 10, line: '' },
])('$line fits', ({ text, columns, line }) => {
  expect(oneLine(text, columns)).toBe(line);
});

test('a line of a megabyte is cut without being read whole', () => {
  expect(oneLine('x'.repeat(1_000_000), 76)).toBe(`${'x'.repeat(75)}…`);
});

test.each([
  { env: {}, isTTY: true, options: [], wanted: true },
  { env: {}, isTTY: false, options: [], wanted: false },
  { env: { TERM: 'dumb' }, isTTY: true, options: [], wanted: false },
  { env: { NO_COLOR: '1' }, isTTY: true, options: [], wanted: false },
  { env: { NO_COLOR: '' }, isTTY: true, options: [], wanted: true },
  { env: { FORCE_COLOR: '1' }, isTTY: false, options: [], wanted: true },
  { env: { FORCE_COLOR: '0' }, isTTY: true, options: [], wanted: false },
  { env: { FORCE_COLOR: '1' }, isTTY: true, options: ['no-color'], wanted: false },
  { env: { NO_COLOR: '1' }, isTTY: false, options: ['color'], wanted: true },
])('colour with $env, terminal $isTTY, $options: $wanted', ({ env, isTTY, options, wanted }) => {
  expect(wantsColor({ env }, { isTTY }, (name) => options.some((option) => option === name))).toBe(wanted);
});

test('without colour nothing is added', () => {
  expect(openPaint(false).red('x')).toBe('x');
  expect(openPaint(true).red('x')).toBe('\u001B[31mx\u001B[39m');
});
