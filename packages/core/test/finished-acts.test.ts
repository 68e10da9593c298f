import { expect, test } from 'vitest';
import { parseLetter } from '../src/model/parse-letter.ts';
import { lackOf } from '../src/rules/finished-acts.ts';

test.each([
  ['We apologized to the buyers.', 'apology-only'],
  ['We apologized to the buyers and refunded them.', 'order-level-only'],
  ['We contacted the buyers of both orders.', 'order-level-only'],
  ['We studied the rules. We held a meeting.', 'paper-only'],
  ['We refunded the buyers. We held a meeting.', undefined],
  ['We refunded the buyers. The box was changed.', undefined],
  ['We refunded the buyers and told the factory.', undefined],
  ['We trained both packers, and since then both sign.', undefined],
  ['We waved a wand.', undefined],
  ['我们已向买家道歉。', 'apology-only'],
  ['我们已为买家退款。', 'order-level-only'],
  ['我们已召开会议。', 'paper-only'],
  ['我们已为买家退款，并修改了页面。', undefined],
])('%s', (text, lack) => {
  const heading = /[一-鿿]/.test(text) ? '已采取的措施' : 'Actions taken';
  expect(lackOf(parseLetter(`## ${heading}\n\n${text}`))?.lack).toBe(lack);
});
