import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { causesOf } from '../../model/causes.ts';
import type { Letter } from '../../model/letter.ts';
import { addPoint } from '../add-point.ts';
import { excerpt } from '../excerpt.ts';
import { plan } from '../kinds.ts';

function addAnswer(letter: Letter): Fix {
  const point =
    letter.language === 'zh'
      ? '- ${1:原因}：${2:日期}我们${3:做了什么}（${4:数量}）'
      : '- ${1:cause}: on ${2:date} we ${3:act} (${4:number})';
  return {
    kind: 'fill-in',
    title: { en: 'Add an action for it', zh: '补充针对它的措施' },
    edits: [addPoint(letter, 'actions', point)],
  };
}

export default defineRule({
  id: 'coverage/cause-without-action',
  severity: 'warning',
  kinds: plan,
  summary: { en: 'Each cause that is listed has an action.', zh: '列出的每个原因都要有对应的措施。' },
  why: {
    en: 'Amazon’s help page asks for a response to each root cause.',
    zh: '亚马逊的帮助页面要求逐一回应每个根本原因。',
  },
  messages: {
    unanswered: {
      en: 'No action answers the cause “{words}”. Say what you did about it, and when.',
      zh: '原因“{words}”没有对应的措施。请写明针对它做了什么、何时做的。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter:
        '## Root cause\n\n1. Twelve messages had no reply for 3 days.\n2. «The size chart was missing on 3 pages.»\n\n## Actions taken\n\nWe answered the 12 messages on 4 March.',
      fixed:
        '## Root cause\n\n1. Twelve messages had no reply for 3 days.\n2. The size chart was missing on 3 pages.\n\n## Actions taken\n\nWe answered the 12 messages on 4 March.\n\n- ${1:cause}: on ${2:date} we ${3:act} (${4:number})',
    },
    {
      letter:
        '**Root cause**\n\n- The night shift handed the parcels over one day late.\n- «The price of two jars was wrong.»\n\n**Actions taken**\n\nWe shipped the 9 open orders on 4 March.',
    },
    {
      letter:
        '## Root cause\n\n- «The invoices of the jars came from a trader without authorization.»\n- The box was too thin.\n\n## Actions taken\n\nWe moved to five-layer cartons on 4 March.',
    },
    {
      letter:
        '## 根本原因\n\n1. 回复太慢，12条消息3天未答。\n2. «3个页面没有尺码表。»\n\n## 已采取的措施\n\n3月4日已回复12条消息。',
      fixed:
        '## 根本原因\n\n1. 回复太慢，12条消息3天未答。\n2. 3个页面没有尺码表。\n\n## 已采取的措施\n\n3月4日已回复12条消息。\n\n- ${1:原因}：${2:日期}我们${3:做了什么}（${4:数量}）',
    },
    {
      letter:
        '一、根本原因\n\n1. 外箱太薄。\n2. «发票来自没有资质的贸易商。»\n\n二、已采取的措施\n\n3月4日起改用五层纸箱。',
    },
    { letter: '【根本原因】\n\n1. «定价填错。»\n2. 面单在夜间打印。\n\n【已采取的措施】\n\n3月4日补发了9个包裹。' },
    {
      letter:
        '## Root cause\n\n1. Twelve messages had no reply.\n2. The size chart was missing.\n\n## Actions taken\n\nWe answered the messages on 4 March and put a chart on 3 pages.',
    },
    { letter: '## Root cause\n\nOne agent had no backup.\n\n## Actions taken\n\nWe corrected 3 prices on 4 March.' },
    {
      letter:
        '## Root cause\n\n1. Slow replies.\n2. A wrong price.\n\n## Actions taken\n\n1. Two agents answer messages since 3 March.\n2. Corrected on 4 March.',
    },
    {
      letter:
        '## Root cause\n\n1. Slow replies.\n2. A wrong price.\n\n## Actions taken\n\nBoth problems were settled on 4 March.',
    },
    {
      letter:
        '## 根本原因\n\n1. 回复太慢。\n2. 没有尺码表。\n\n## 已采取的措施\n\n3月4日已回复12条消息，并在3个页面添加尺码表。',
    },
    { letter: '## 根本原因\n\n只有一名客服。\n\n## 已采取的措施\n\n3月4日更正了3个价格。' },
    { letter: '## 根本原因\n\n1. 回复太慢。\n2. 定价填错。\n\n## 已采取的措施\n\n上述问题均已于3月4日解决。' },
  ],

  *check({ letter }) {
    for (const { text, span, answered } of causesOf(letter)) {
      if (answered.actions !== false) continue;
      const related = letter.sections
        .filter(({ aspect }) => aspect === 'actions')
        .map(({ titleSpan }) => ({
          path: null,
          span: titleSpan,
          message: { en: 'The actions stand here.', zh: '措施写在这里。' },
        }));
      yield { message: 'unanswered', span, data: { words: excerpt(text) }, related, fixes: [addAnswer(letter)] };
    }
  },
});
