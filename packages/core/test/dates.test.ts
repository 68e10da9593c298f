import { expect, test } from 'vitest';
import { dayNumber, daysIn, exists } from '../src/model/dates.ts';

test.each([
  ['On 4 March 2026 and March 5th', ['4 March 2026', 'March 5th']],
  ['2026-03-04, 2026/3/5 and 2026.3.6', ['2026-03-04', '2026/3/5', '2026.3.6']],
  ['2026年3月4日、3月5号', ['2026年3月4日', '3月5号']],
  ['the 3rd of May, Sept. 9, 2026', ['3rd of May', 'Sept. 9, 2026']],
  ['03/04/2026 may be two days; we may 4 times', []],
  ['order 111-2026-03-04-1 and 40 marches', []],
])('days in “%s”', (text, days) => {
  expect(daysIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(days);
});

test.each([
  ['30 February', false],
  ['29 February', true],
  ['29 February 2026', false],
  ['29 February 2028', true],
  ['13月4日', false],
  ['31 April', false],
])('%s', (text, expected) => {
  expect(daysIn(text).map(exists)).toEqual([expected]);
});

test('takes the nearest year where none is given', () => {
  const january = dayNumber({ year: 2026, month: 1, day: 4 }, 0);
  expect(dayNumber({ year: null, month: 12, day: 28 }, january)).toBe(january - 7);
  expect(dayNumber({ year: null, month: 1, day: 5 }, january)).toBe(january + 1);
});
