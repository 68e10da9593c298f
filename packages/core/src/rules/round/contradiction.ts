import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { sentOf } from '../../model/attempts.ts';
import type { Case } from '../../model/case.ts';
import { figuresOf, isSameFact, type Figure } from '../../model/figures.ts';
import { plan } from '../kinds.ts';
import { fileName } from '../names.ts';

interface Told {
  readonly path: string;
  readonly figure: Figure;
}

function toldIn(rounds: Case['rounds']): Told[] {
  return sentOf(rounds).flatMap(({ path, letter }) => figuresOf(letter).map((figure) => ({ path, figure })));
}

/** The last earlier figure of the same fact, where it has another value and no earlier letter has this one. */
function otherThan(told: readonly Told[], figure: Figure): Told | undefined {
  const same = told.filter((one) => isSameFact(one.figure, figure));
  return same.some((one) => one.figure.value === figure.value) ? undefined : same.at(-1);
}

const more = { en: 'Please send more details.', zh: '请提供更多信息。' };

const inRound = (letter: string): Readonly<Record<string, string>> => ({
  '01-appeal.md': letter,
  '01-reply.md': /[一-鿿]/.test(letter) ? more.zh : more.en,
});

export default defineRule({
  id: 'round/contradiction',
  severity: 'info',
  kinds: plan,
  summary: { en: 'Facts stay the same from letter to letter.', zh: '各封信中的事实要一致。' },
  why: { en: 'The reviewer sees the history of the case.', zh: '审核人员能看到案件的全部往来。' },
  messages: {
    differs: {
      en: '“{words}” differs from “{earlier}” in {file}. Make them agree, or explain the change.',
      zh: '“{words}”与{file}中的“{earlier}”不一致。请统一，或说明变化。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: 'We replied to «15 orders» without an answer in March.',
      beside: inRound('We replied to 12 orders without an answer in March.'),
    },
    {
      letter: '## Root cause\n\nOur «three agents» covered both shifts in February.',
      beside: inRound('## Root cause\n\nOne agent answered all messages in February.'),
    },
    {
      letter: '## Root cause\n\nIn May «31 units» of the blue lamp were damaged in transit.',
      beside: inRound('## Root cause\n\nIn May 13 units of the blue lamp were damaged in transit.'),
    },
    {
      letter: 'We took the blue lamp off the shelf on «6 March».',
      beside: inRound('We took the blue lamp off the shelf on 4 March.'),
    },
    {
      letter: 'In February our order defect rate was «2.8 %».',
      beside: inRound('In February our order defect rate was 2.3 %.'),
    },
    {
      letter: '三月份我们回复了«15个订单»的买家消息。',
      beside: inRound('三月份我们回复了12个订单的买家消息。'),
    },
    { letter: '## 根本原因\n\n二月份由«三名客服»轮班。', beside: inRound('## 根本原因\n\n二月份只有一名客服。') },
    {
      letter: '## 根本原因\n\n五月份有«31件商品»在运输途中破损。',
      beside: inRound('## 根本原因\n\n五月份有13件商品在运输途中破损。'),
    },
    {
      letter: 'Since 3 March three agents share the inbox.',
      beside: inRound('## Root cause\n\nOne agent answered all messages in February.'),
    },
    {
      letter: 'We replied to 3 more orders, 15 orders in all.',
      beside: inRound('We replied to 12 orders without an answer in March.'),
    },
    {
      letter: 'We replied to 12 orders without an answer in March.',
      beside: inRound('We replied to 12 orders without an answer in March.'),
    },
    {
      letter: 'We refunded 9 orders of the blue lamp.',
      beside: inRound('We replied to 12 orders without an answer in March.'),
    },
    {
      letter: 'We refunded the buyers of the red lamp on 6 March.',
      beside: inRound('We took the blue lamp off the shelf on 4 March.'),
    },
    { letter: '3月3日起由三名客服轮班。', beside: inRound('## 根本原因\n\n二月份只有一名客服。') },
    { letter: '此后又回复了3个订单，共15个订单。', beside: inRound('三月份我们回复了12个订单的买家消息。') },
    { letter: '我们已给9个订单退款。', beside: inRound('三月份我们回复了12个订单的买家消息。') },
  ],

  *check({ letter, rounds }) {
    const told = toldIn(rounds);
    if (told.length === 0) return;
    for (const figure of figuresOf(letter)) {
      const other = otherThan(told, figure);
      if (other === undefined) continue;
      yield {
        message: 'differs',
        span: figure.span,
        data: { words: figure.words, earlier: other.figure.words, file: fileName(other.path) },
        related: [
          { path: other.path, span: other.figure.span, message: { en: 'It said this before.', zh: '之前的说法。' } },
        ],
      };
    }
  },
});
