import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import type { Letter } from '../../model/letter.ts';
import { addPoint } from '../add-point.ts';
import { lackOf } from '../finished-acts.ts';
import { plan } from '../kinds.ts';

function addAct(letter: Letter): Fix {
  const text =
    letter.language === 'zh'
      ? '对所有订单，我们已于${1:日期}改动了${2:哪一步}：${3:现在有何不同}。'
      : 'For all orders we changed ${1:step} on ${2:date}: ${3:what is different now}.';
  return {
    kind: 'fill-in',
    title: { en: 'Add a change for all orders', zh: '补充对所有订单的改动' },
    edits: [addPoint(letter, 'actions', text)],
  };
}

export default defineRule({
  id: 'actions/order-level-only',
  severity: 'info',
  kinds: plan,
  summary: {
    en: 'Actions change something for all orders, not only for those that went wrong.',
    zh: '措施要对所有订单有所改动，而不只处理出错的订单。',
  },
  why: {
    en: 'Messages on safety, condition and authenticity say not to limit the plan to specific orders. Order ids are good evidence and no plan.',
    zh: '关于安全、状况和真实性的通知写明，计划不要只限于个别订单。订单号是好的证据，但不是计划。',
  },
  messages: {
    lack: {
      en: 'Every action here settles single orders, such as “{words}”. Add what you changed for all orders.',
      zh: '这里的措施都只处理个别订单，如“{words}”。请补充对所有订单的改动。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '## Actions taken\n\nWe «refunded» order 111-1234567-1234567 on 4 March.',
      fixed:
        '## Actions taken\n\nWe refunded order 111-1234567-1234567 on 4 March.\n\nFor all orders we changed ${1:step} on ${2:date}: ${3:what is different now}.',
    },
    { letter: '## Actions taken\n\n- We «contacted» the two buyers.\n- We wrote to the third buyer on 4 March.' },
    {
      letter: '## Actions taken\n\nWe apologized to both buyers. We «replaced» their jars on 4 March.',
      notice:
        'Please do not limit your plan to specific orders.\n-- The actions you have taken to resolve the safety complaints',
      severity: 'warning',
    },
    {
      letter: '## 已采取的措施\n\n我们已为订单111-1234567-1234567«退款»。',
      fixed:
        '## 已采取的措施\n\n我们已为订单111-1234567-1234567退款。\n\n对所有订单，我们已于${1:日期}改动了${2:哪一步}：${3:现在有何不同}。',
    },
    { letter: '## 已采取的措施\n\n3月4日我们已«联系»两位买家。' },
    { letter: '## 已采取的措施\n\n1. 3月4日已为两位买家«补发»罐子。\n2. 3月5日已为第三位买家退款。' },
    { letter: '## Actions taken\n\nWe refunded nine orders. On 4 March the box was changed.' },
    {
      letter:
        '## Actions taken\n\nWe refunded nine orders.\n\n## Prevention\n\nOn 4 March we added a second seal to each lid.',
    },
    { letter: '## Actions taken\n\nWe refunded nine orders. Since 4 March each box has five layers.' },
    { letter: '## 已采取的措施\n\n我们已为九个订单退款，并于3月4日更换了外箱，改为五层。' },
    { letter: '## 已采取的措施\n\n我们已为九个订单退款。\n\n## 预防措施\n\n3月4日我们新增了一道封口。' },
    { letter: '## 已采取的措施\n\n我们已下架3个listing。' },
  ],

  *check({ letter, answers }) {
    const found = lackOf(letter);
    if (found?.lack !== 'order-level-only') return;
    const { span } = found.act;
    const isForbidden = answers?.notice.constraints.includes('not-order-level') === true;
    yield {
      message: 'lack',
      span,
      data: { words: letter.text.slice(span.start, span.end) },
      ...(isForbidden ? { severity: 'warning' as const } : {}),
      fixes: [addAct(letter)],
    };
  },
});
