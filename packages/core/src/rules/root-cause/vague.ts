import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { vagueCauseEn } from '../../lexicon/en/causes.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { vagueCauseZh } from '../../lexicon/zh/causes.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import type { Sentence } from '../../model/letter.ts';
import type { Localized } from '../../text/localized.ts';
import { plan } from '../kinds.ts';
import { firstIn } from '../words-in.ts';

const search = searchBoth(
  familyMatcher('en', vagueCauseEn, englishSets),
  familyMatcher('zh', vagueCauseZh, chineseSets),
);

const facts: Localized = {
  en: 'Between ${1:date} and ${2:date}, ${3:step} failed for ${4:number} orders because ${5:gap}.',
  zh: '${1:日期}至${2:日期}，${3:哪一步}出错，涉及${4:数量}个订单，因为${5:流程缺口}。',
};

function stateFacts({ span, language }: Sentence): Fix {
  return {
    kind: 'fill-in',
    title: { en: 'State the step, the dates and the number', zh: '写明步骤、日期和数量' },
    edits: [{ span, text: facts[language] }],
  };
}

export default defineRule({
  id: 'root-cause/vague',
  severity: 'error',
  kinds: plan,
  summary: { en: 'A root cause names the step that failed.', zh: '根本原因要写明哪一步出错。' },
  why: {
    en: 'Amazon’s help page wants the facts and events that led to the issue. “An error” or “negligence” is true of every case.',
    zh: '亚马逊帮助页面要求写明导致问题的事实和经过。“失误”“疏忽”放在任何案件里都成立。',
  },
  messages: {
    empty: {
      en: '“{words}” does not say which step failed. Name the step, the dates and the number of orders.',
      zh: '“{words}”没有说明是哪一步出错。请写出哪一步、何时、涉及多少订单。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    {
      letter: '## Root cause\n\n«It was a misunderstanding».',
      fixed:
        '## Root cause\n\nBetween ${1:date} and ${2:date}, ${3:step} failed for ${4:number} orders because ${5:gap}.',
    },
    { letter: '## Root cause\n\nThe parcels were late «due to various reasons».' },
    { letter: '## Root cause\n\n«Human error caused» the complaints.' },
    {
      letter: '## 根本原因\n\n«由于一些原因»，绩效下降。',
      fixed: '## 根本原因\n\n${1:日期}至${2:日期}，${3:哪一步}出错，涉及${4:数量}个订单，因为${5:流程缺口}。',
    },
    { letter: '## 根本原因\n\n迟发«是员工的疏忽»。' },
    { letter: '## 根本原因\n\n这«是误会»。' },
    { letter: '## Root cause\n\nHuman error at the packing step: 6 labels were swapped.' },
    { letter: '## Root cause\n\nNobody compared the label with the order.' },
    { letter: '## Root cause\n\nThe script sent the wrong carrier code from 11 October on.' },
    { letter: '## 根本原因\n\n两人共用一台打印机，6张面单贴错。' },
    { letter: '## 根本原因\n\n发货前没有人核对面单。' },
    { letter: '## 根本原因\n\n5月1日起备货时间填错，31单迟发。' },
  ],

  *check({ letter }, { allow }) {
    for (const sentence of letter.sentences) {
      if (sentence.part !== 'root-cause' || sentence.quoted) continue;
      const found = firstIn(sentence, search, allow);
      if (found === null) continue;
      yield { message: 'empty', span: found.span, data: { words: found.words }, fixes: [stateFacts(sentence)] };
    }
  },
});
