import { expect, test } from 'vitest';
import { numeralLike, numeralPattern, numeralValue } from '../src/lexicon/numerals.ts';
import { pointCounter } from '../src/model/enumeration.ts';
import { parseLetter } from '../src/model/parse-letter.ts';

/** The points behind the first lead-in of a letter. */
function points(text: string): number {
  const letter = parseLetter(text);
  const leadIn = letter.sentences.find((sentence) => sentence.leadIn);
  if (leadIn === undefined) throw new Error('no lead-in');
  return pointCounter(letter)(leadIn);
}

test.each([
  ['bullets', 'There are reasons:\n\n- one\n- two\n- three', 3],
  ['numbers', 'There are reasons:\n\n1. one\n2. two', 2],
  ['points of points', 'There are reasons:\n\n1. one\n   - inner\n   - inner\n2. two', 2],
  ['roman numbers typed by hand', 'There are reasons:\n\nI. One is long.\n\nII. Two is long.\n\nIII. Three.', 3],
  ['numbers with text between', 'There are reasons:\n\n1. One.\n\nMore on it.\n\n2. Two.\n\n3. Three.', 3],
  ['lines of one paragraph', '原因如下：\n（1）盖子松动\n（2）外箱太薄', 2],
  ['circled numbers', '原因如下：\n\n①盖子松动\n\n②外箱太薄', 2],
  ['Chinese numbers', '原因如下：\n\n一、盖子松动\n\n二、外箱太薄', 2],
  ['letters', 'There are reasons:\n\nA) one is this\n\nB) two is this', 2],
  ['a new heading ends it', 'There are reasons:\n\n- one\n- two\n\n## Actions taken\n\n- three', 2],
  ['a list that starts anew', 'There are reasons:\n\n1. one\n2. two\n\nWe did:\n\n1. three', 2],
  ['two lists of bullets: unclear', 'There are reasons:\n\n- one\n\nand also\n\n- two', 0],
  ['nothing', 'There are reasons:\n\nThe lid was loose.', 0],
])('%s', (_, text, count) => {
  expect(points(text)).toBe(count);
});

test('reads and writes numbers as they were written', () => {
  expect(['3', 'Three', '两', '十二', '二'].map(numeralValue)).toEqual([3, 3, 2, 12, 2]);
  expect(numeralValue('many')).toBeNull();
  expect(numeralLike('2', 14)).toBe('14');
  expect(numeralLike('Two', 4)).toBe('Four');
  expect(numeralLike('two', 40)).toBe('40');
  expect(numeralLike('三', 2)).toBe('两');
  expect(numeralLike('两', 12)).toBe('十二');
  expect(new RegExp(`^${numeralPattern.zh}$`).test('十一')).toBe(true);
});

test('says nothing on lists that nobody counts', () => {
  expect(points(`There are two reasons:\n\n${'- one\n'.repeat(300)}`)).toBe(0);
});
