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
      ? '- ${1:原因}：由${2:岗位}${3:多久一次}检查${4:什么}'
      : '- ${1:cause}: ${2:role} checks ${3:what} ${4:how often}';
  return {
    kind: 'fill-in',
    title: { en: 'Add a control for it', zh: '补充针对它的做法' },
    edits: [addPoint(letter, 'prevention', point)],
  };
}

export default defineRule({
  id: 'coverage/cause-without-prevention',
  severity: 'warning',
  kinds: plan,
  summary: { en: 'Each cause that is listed has a control.', zh: '列出的每个原因都要有预防的做法。' },
  why: {
    en: 'A control for another problem is read as none: prevention has to meet the cause.',
    zh: '针对其他问题的做法等于没有：预防要对应原因。',
  },
  messages: {
    unanswered: {
      en: 'Nothing keeps the cause “{words}” from coming back. Name a control, its owner and its rhythm.',
      zh: '没有防止“{words}”再次发生的做法。请写出一项，注明负责人和频率。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter:
        '## Root cause\n\n1. Twelve messages had no reply for 3 days.\n2. «The size chart was missing on 3 pages.»\n\n## Prevention\n\nThe shift lead reads the inbox at 9:00 and 17:00.',
      fixed:
        '## Root cause\n\n1. Twelve messages had no reply for 3 days.\n2. The size chart was missing on 3 pages.\n\n## Prevention\n\nThe shift lead reads the inbox at 9:00 and 17:00.\n\n- ${1:cause}: ${2:role} checks ${3:what} ${4:how often}',
    },
    {
      letter:
        '**Root cause**\n\n- «The price of two jars was wrong.»\n- The parcels left one day late.\n\n**Prevention**\n\nParcels are shipped before 14:00 by the shift lead.',
    },
    {
      letter:
        '## Root cause\n\n- «The invoices of the jars came from a trader without authorization.»\n- The box was too thin.\n\n## Prevention\n\nThe packer drops one carton of each lot.',
    },
    {
      letter:
        '## 根本原因\n\n1. 回复太慢，12条消息3天未答。\n2. «3个页面没有尺码表。»\n\n## 预防措施\n\n客服主管每天9点查看消息。',
      fixed:
        '## 根本原因\n\n1. 回复太慢，12条消息3天未答。\n2. 3个页面没有尺码表。\n\n## 预防措施\n\n客服主管每天9点查看消息。\n\n- ${1:原因}：由${2:岗位}${3:多久一次}检查${4:什么}',
    },
    {
      letter:
        '一、根本原因\n\n1. 外箱太薄。\n2. «发票来自没有资质的贸易商。»\n\n二、预防措施\n\n每批纸箱由打包员做跌落试验。',
    },
    {
      letter:
        '【根本原因】\n\n1. «定价填错。»\n2. 面单在夜间打印。\n\n【预防措施】\n\n仓库主管每天14点前发出全部包裹。',
    },
    {
      letter:
        '## Root cause\n\n1. Twelve messages had no reply.\n2. The size chart was missing.\n\n## Prevention\n\nThe shift lead reads messages every day; a page goes live only with its chart.',
    },
    {
      letter:
        '## Root cause\n\nOne agent had no backup.\n\n## Prevention\n\nPrices are compared every Monday by the manager.',
    },
    {
      letter:
        '## Root cause\n\n1. Slow replies.\n2. A wrong price.\n\n## Prevention\n\nEach Monday the manager goes through all the above points.',
    },
    { letter: 'Root cause: slow replies; a wrong price.\n\nPrevention: the shift lead reads messages every day.' },
    {
      letter:
        '## 根本原因\n\n1. 回复太慢。\n2. 没有尺码表。\n\n## 预防措施\n\n客服主管每天查看消息；没有尺码表的页面不上线。',
    },
    { letter: '## 根本原因\n\n只有一名客服。\n\n## 预防措施\n\n经理每周一核对价格。' },
    { letter: '## 根本原因\n\n1. 回复太慢。\n2. 定价填错。\n\n## 预防措施\n\n经理每周一逐项复核上述问题。' },
  ],

  *check({ letter }) {
    for (const { text, span, answered } of causesOf(letter)) {
      if (answered.prevention !== false) continue;
      const related = letter.sections
        .filter(({ aspect }) => aspect === 'prevention')
        .map(({ titleSpan }) => ({
          path: null,
          span: titleSpan,
          message: { en: 'The preventive measures stand here.', zh: '预防措施写在这里。' },
        }));
      yield { message: 'unanswered', span, data: { words: excerpt(text) }, related, fixes: [addAnswer(letter)] };
    }
  },
});
