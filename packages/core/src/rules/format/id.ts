import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import type { Block } from '../../model/letter.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import type { Localized } from '../../text/localized.ts';
import { isAllowed } from '../findings.ts';
import { sent } from '../kinds.ts';

const orderId: Localized = { en: 'order id', zh: '订单号' };
const asin: Localized = { en: 'ASIN', zh: 'ASIN' };

/** Digits in three groups that nothing else is written in: phone numbers and dates have shorter ones. */
const orderShape = /(?<![\w-])\d{2,4}-\d{5,9}-\d{5,9}(?![\w-])/g;
const orderLabel =
  /(?<=\b[Oo]rders?(?: [Ii][Dd]s?| [Nn]umbers?| [Nn]o\.?)?\s?[:：#]?\s?|订单(?:号|编号|ID)?\s?[:：]?\s?)(?:\d{1,12}-[\d-]{4,24}\d|\d{14,20})(?![\w-])/g;
const asinShape = /(?<![\w-])B0[A-Z0-9]{5,12}(?![\w-])/g;
const asinLabel = /(?<=\bASINs?\s?[:：#]?\s?)(?=[A-Z]{0,12}\d)[A-Z0-9]{6,14}(?![\w-])/g;

const validOrder = /^\d{3}-\d{7}-\d{7}$/;
const validAsin = /^(?:B[A-Z0-9]{9}|\d{9}[\dX])$/;
/** A blank is another fault. */
const masked = /X{3}|0{7}/;

function* badIds({ flat }: Block): Generator<{ start: number; words: string; kind: Localized }> {
  const seen = new Set<number>();
  for (const [pattern, valid, kind] of [
    [orderShape, validOrder, orderId],
    [orderLabel, validOrder, orderId],
    [asinShape, validAsin, asin],
    [asinLabel, validAsin, asin],
  ] as const) {
    for (const match of flat.text.matchAll(pattern)) {
      const [words] = match;
      if (seen.has(match.index) || valid.test(words) || masked.test(words)) continue;
      // Years and day ranges ("orders 2026-05-01") are dates.
      if (/^(?:19|20)\d\d-\d{1,2}(?:-|$)/.test(words)) continue;
      seen.add(match.index);
      yield { start: match.index, words, kind };
    }
  }
}

export default defineRule({
  id: 'format/id',
  severity: 'warning',
  kinds: sent,
  summary: { en: 'Order ids and ASINs are written as Amazon writes them.', zh: '订单号和ASIN要按亚马逊的格式书写。' },
  why: { en: 'An id that finds nothing proves nothing.', zh: '查不到的编号不能证明什么。' },
  messages: {
    malformed: {
      en: '“{words}” is not a valid {kind}. An order id has 3-7-7 digits, an ASIN ten characters.',
      zh: '“{words}”不是有效的{kind}。订单号为3-7-7位数字，ASIN为10位。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Numbers that look like an id and are none.'),
  }),
  examples: [
    { letter: 'Order «111-1234567-123456» was relabelled.' },
    { letter: 'ASIN «B0CX9L4» was corrected.' },
    { letter: 'Order ID: «1111234567-1234567»' },
    { letter: '订单«111-1234567-123456»已重新贴标。' },
    { letter: '商品«B0CX9L4TQ2X»已下架。' },
    { letter: '订单号：«111-123-1234567»' },
    { letter: 'Order 111-1234567-1234567 and ASIN B0CX9L4TQ2 were checked.' },
    { letter: 'The book, ASIN 0306406152, was relisted.' },
    { letter: 'Orders 2026-05-01 to 2026-05-14 were exported; call 555-214-9087.' },
    { letter: '订单111-1234567-1234567已退款。' },
    { letter: '投诉编号1234567890已撤回。' },
    { letter: 'ASIN B0CX9L4TQ2已下架。' },
  ],

  *check({ letter }, { allow }) {
    for (const block of letter.blocks) {
      if (block.kind === 'code') continue;
      for (const { start, words, kind } of badIds(block)) {
        if (isAllowed(words, allow)) continue;
        yield {
          message: 'malformed',
          span: sourceSpan(block.flat, start, start + words.length),
          data: { words, kind },
        };
      }
    }
  },
});
