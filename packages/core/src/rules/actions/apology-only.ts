import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import type { Letter } from '../../model/letter.ts';
import { addPoint } from '../add-point.ts';
import { lackOf } from '../finished-acts.ts';
import { plan } from '../kinds.ts';

function addAct(letter: Letter): Fix {
  const text =
    letter.language === 'zh'
      ? '我们已于${1:日期}为${2:数量}个订单退款（${3:订单号}）。'
      : 'We refunded ${1:number} orders on ${2:date} (${3:ids}).';
  return {
    kind: 'fill-in',
    title: { en: 'Say what the buyers received', zh: '写明买家得到了什么' },
    edits: [addPoint(letter, 'actions', text)],
  };
}

export default defineRule({
  id: 'actions/apology-only',
  severity: 'info',
  kinds: plan,
  summary: { en: 'The buyers got more than an apology.', zh: '买家得到的不只是道歉。' },
  why: {
    en: 'An apology repairs nothing that can be checked.',
    zh: '道歉没有补救任何可以核对的事。',
  },
  messages: {
    lack: {
      en: '“{words}” gives the buyers an apology only. Say what they received: refund, replacement or answer.',
      zh: '“{words}”只是向买家道歉。请写明买家得到了什么：退款、补发或答复。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '## Actions taken\n\nWe «apologized» to the nine buyers.',
      fixed:
        '## Actions taken\n\nWe apologized to the nine buyers.\n\nWe refunded ${1:number} orders on ${2:date} (${3:ids}).',
    },
    { letter: '## Actions taken\n\n- We «sent an explanation» to the buyer on 4 March.' },
    { letter: '## Actions taken\n\nWe «expressed our regret» to all buyers. We held a meeting on 4 March.' },
    {
      letter: '## 已采取的措施\n\n我们已向九位买家«道歉»。',
      fixed: '## 已采取的措施\n\n我们已向九位买家道歉。\n\n我们已于${1:日期}为${2:数量}个订单退款（${3:订单号}）。',
    },
    { letter: '## 已采取的措施\n\n3月4日我们已向买家«致歉»并说明情况。' },
    { letter: '## 已采取的措施\n\n我们已联系买家«解释»了原因。' },
    { letter: '## Actions taken\n\nWe apologized to the nine buyers and refunded them on 4 March.' },
    { letter: '## Actions taken\n\nWe apologized to the nine buyers. The box was changed on 4 March.' },
    { letter: '## Root cause\n\nWe apologized too late.' },
    { letter: '## 已采取的措施\n\n我们已道歉，并于3月4日为九位买家退款。' },
    { letter: '## 已采取的措施\n\n我们已向买家道歉。3月4日更换了外箱，并修改了页面。' },
    { letter: '## 根本原因\n\n我们道歉得太晚。' },
  ],

  *check({ letter }) {
    const found = lackOf(letter);
    if (found?.lack !== 'apology-only') return;
    const { span } = found.act;

    yield {
      message: 'lack',
      span,
      data: { words: letter.text.slice(span.start, span.end) },

      fixes: [addAct(letter)],
    };
  },
});
