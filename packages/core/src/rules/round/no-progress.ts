import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { isSameMessage } from '../../model/ledger.ts';
import { anchorOf } from '../anchor.ts';

const asks = {
  en: 'We do not have enough information to reactivate your account. Please send:\n\n-- Greater detail on the root cause(s) of the late shipments',
  zh: '我们没有足够的信息来重新激活您的账户。请提供：\n\n-- 更详细地说明延迟发货的根本原因',
};

export default defineRule({
  id: 'round/no-progress',
  severity: 'info',
  kinds: ['reply'],
  summary: { en: 'A reply asks for something else than the one before.', zh: '新的回复与上一封不同。' },
  why: {
    en: 'The same reply twice means that the letter in between was not taken as an answer to any of it.',
    zh: '两次相同的回复说明，中间那封信没有被视为回答了其中任何一项。',
  },
  messages: {
    same: {
      en: 'This reply repeats the one before it word for word. The last letter closed none of its asks.',
      zh: '这封回复与上一封完全相同。上一封申诉没有满足任何一项要求。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      kind: 'reply',
      letter: asks.en.replace(/Greater.*/, '«$&»'),
      name: '02-reply.md',
      beside: { '01-appeal.md': 'One.', '01-reply.md': asks.en, '02-appeal.md': 'Two.' },
    },
    {
      kind: 'reply',
      letter: '«Please send the root cause of the late shipments.»',
      name: '02-reply.md',
      beside: {
        '01-appeal.md': 'One.',
        '01-reply.md': '---\nreceived: 2026-03-05\n---\n\nPlease send  the root cause\nof the late shipments.\n',
        '02-appeal.md': 'Two.',
      },
    },
    {
      kind: 'reply',
      letter: '«Please send the invoice of your supplier.»',
      name: '03-reply.md',
      beside: {
        '01-appeal.md': 'One.',
        '01-reply.md': 'Please send a plan.',
        '02-appeal.md': 'Two.',
        '02-reply.md': 'Please send the invoice of your supplier.',
        '03-appeal.md': 'Three.',
      },
    },
    {
      kind: 'reply',
      letter: asks.zh.replace(/更详细.*/, '«$&»'),
      name: '02-回复.md',
      beside: { '01-申诉信.md': '一。', '01-回复.md': asks.zh, '02-申诉信.md': '二。' },
    },
    {
      kind: 'reply',
      letter: '«请提供延迟发货的根本原因。»',
      name: '02-回复.md',
      beside: {
        '01-申诉信.md': '一。',
        '01-回复.md': '---\nreceived: 2026-03-05\n---\n\n请提供延迟发货的根本原因。\n',
        '02-申诉信.md': '二。',
      },
    },
    {
      kind: 'reply',
      letter: '«请提供供应商的发票。»',
      name: '02-回复.md',
      beside: { '01-申诉信.md': '一。', '01-回复.md': '请提供供应商的发票。', '02-申诉信.md': '二。' },
    },
    {
      kind: 'reply',
      letter: asks.en,
      name: '02-reply.md',
      beside: {
        '01-appeal.md': 'One.',
        '01-reply.md': `${asks.en}\n-- Greater detail on the actions you have taken to resolve the late shipments`,
        '02-appeal.md': 'Two.',
      },
    },
    {
      kind: 'reply',
      letter: 'Please send the invoice of your supplier.',
      name: '02-reply.md',
      beside: { '01-appeal.md': 'One.', '01-reply.md': 'Please send a plan.', '02-appeal.md': 'Two.' },
    },
    {
      kind: 'reply',
      letter: asks.en,
      name: '01-reply.md',
      beside: { '00-notice.md': asks.en, '01-appeal.md': 'One.' },
    },
    {
      kind: 'reply',
      letter: asks.zh,
      name: '02-回复.md',
      beside: {
        '01-申诉信.md': '一。',
        '01-回复.md': `${asks.zh}\n-- 更详细地说明您已采取的措施`,
        '02-申诉信.md': '二。',
      },
    },
    {
      kind: 'reply',
      letter: '请提供供应商的发票。',
      name: '02-回复.md',
      beside: { '01-申诉信.md': '一。', '01-回复.md': '请提供行动计划。', '02-申诉信.md': '二。' },
    },
    { kind: 'reply', letter: asks.zh, name: '01-回复.md', beside: { '01-申诉信.md': '一。' } },
  ],

  *check({ letter, rounds }) {
    const before = rounds.at(-1)?.answers ?? null;
    if (before === null || before.notice.kind !== 'reply' || !isSameMessage(letter.text, before.text)) return;
    yield {
      message: 'same',
      span: anchorOf(letter),
      related: [
        {
          path: before.path,
          span: { start: 0, end: before.text.length },
          message: { en: 'The reply before.', zh: '上一封回复。' },
        },
      ],
    };
  },
});
