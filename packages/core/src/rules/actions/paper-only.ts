import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import type { Letter } from '../../model/letter.ts';
import { addPoint } from '../add-point.ts';
import { lackOf } from '../finished-acts.ts';
import { plan } from '../kinds.ts';

function addAct(letter: Letter): Fix {
  const text =
    letter.language === 'zh'
      ? '自${1:日期}起，${2:哪一步}改为${3:怎样做}，记录见${4:文件}。'
      : 'Since ${1:date} ${2:step} works differently: ${3:how}; record: ${4:file}.';
  return {
    kind: 'fill-in',
    title: { en: 'Add a change in the process', zh: '补充流程上的改动' },
    edits: [addPoint(letter, 'actions', text)],
  };
}

export default defineRule({
  id: 'actions/paper-only',
  severity: 'info',
  kinds: plan,
  summary: { en: 'Actions are more than reading, meetings and training.', zh: '措施不只是学习、开会和培训。' },
  why: {
    en: 'Seller University asks for measures that are specific, factual and long-term. Reading leaves no trace in the work.',
    zh: '卖家大学要求措施具体、真实、长期。学习本身在工作中不留痕迹。',
  },
  messages: {
    lack: {
      en: '“{words}” is all that was done: reading, meetings, training. Add a change in the process, with its record.',
      zh: '“{words}”都是学习、开会或培训。请补充流程上的改动及其记录。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '## Actions taken\n\nWe «studied» the packaging policy.',
      fixed:
        '## Actions taken\n\nWe studied the packaging policy.\n\nSince ${1:date} ${2:step} works differently: ${3:how}; record: ${4:file}.',
    },
    { letter: '## Actions taken\n\n- We held a «meeting» on 4 March.\n- We trained all packers.' },
    { letter: '## Actions taken\n\nOn 4 March we «trained» two packers for 3 hours.' },
    {
      letter: '## 已采取的措施\n\n我们已«学习»包装政策。',
      fixed: '## 已采取的措施\n\n我们已学习包装政策。\n\n自${1:日期}起，${2:哪一步}改为${3:怎样做}，记录见${4:文件}。',
    },
    { letter: '## 已采取的措施\n\n3月4日我们召开了«会议»。' },
    { letter: '## 已采取的措施\n\n1. 3月4日已对两名打包员进行«培训»。\n2. 我们已开会总结。' },
    { letter: '## Actions taken\n\nWe trained two packers on 4 March. The box was changed on 5 March.' },
    { letter: '## Actions taken\n\nAfter the meeting of 4 March we removed 6 listings.' },
    { letter: '## Prevention\n\nWe trained two packers on 4 March.' },
    { letter: '## 已采取的措施\n\n3月4日培训了两名打包员，3月5日更换了外箱，改为五层。' },
    { letter: '## 已采取的措施\n\n3月4日会议后我们下架了6个listing。' },
    { letter: '## 预防措施\n\n3月4日我们培训了两名打包员。' },
  ],

  *check({ letter }) {
    const found = lackOf(letter);
    if (found?.lack !== 'paper-only') return;
    const { span } = found.act;

    yield {
      message: 'lack',
      span,
      data: { words: letter.text.slice(span.start, span.end) },

      fixes: [addAct(letter)],
    };
  },
});
