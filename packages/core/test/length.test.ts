import { expect, test } from 'vitest';
import { lengthOf } from '../src/text/length.ts';

test.each([
  ["We didn't check the five-layer box.", 'en', 6],
  ['111-1234567-1234567, B0EXAMPLE1, https://example.com/a', 'en', 0],
  ['The word 盖子 counts', 'en', 4],
  ['盖子松动，见FBA记录。', 'zh', 8],
] as const)('%s', (text, language, length) => {
  expect(lengthOf(text, language)).toBe(length);
});
