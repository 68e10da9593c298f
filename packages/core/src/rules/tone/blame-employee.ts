import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { findEmployeeBlameEn } from '../../lexicon/en/blame.ts';
import { searchBoth } from '../../lexicon/families.ts';
import { findEmployeeBlameZh } from '../../lexicon/zh/blame.ts';
import type { Sentence } from '../../model/letter.ts';
import type { Localized } from '../../text/localized.ts';
import { plan } from '../kinds.ts';
import { suspectedBlame } from '../blamed-party.ts';
import { wordsIn } from '../words-in.ts';

const search = searchBoth(findEmployeeBlameEn, findEmployeeBlameZh);

const gap: Localized = {
  en: 'One ${1:role} handled all ${2:task} with no ${3|backup,daily check,written procedure|}; ${4:number} ${5:items} were missed between ${6:date} and ${7:date}.',
  zh: '${2:工作}全部由一名${1:岗位}负责，没有${3|备岗,每日核对,书面流程|}；${6:日期}至${7:日期}遗漏了${4:数量}${5:件}。',
};

function describeGap({ span, language }: Sentence): Fix {
  return {
    kind: 'fill-in',
    title: { en: 'Describe the gap in the process', zh: '写明流程上的缺口' },
    edits: [{ span, text: gap[language] }],
  };
}

export default defineRule({
  id: 'tone/blame-employee',
  severity: 'error',
  kinds: plan,
  summary: {
    en: 'The fault is not put on an employee.',
    zh: '不责怪员工。',
  },
  why: {
    en: 'Replacing a person leaves the process as it was; the next person can fail the same way.',
    zh: '换人并不改变流程，下一个人还会犯同样的错。',
  },
  messages: {
    blames: {
      en: '“{words}” blames a person. Describe the gap in the process that let one person fail.',
      zh: '“{words}”责怪员工。请写明流程上的缺口：为什么一个人出错就造成问题。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    {
      letter: 'Our «packer was careless» in March.',
      fixed:
        'One ${1:role} handled all ${2:task} with no ${3|backup,daily check,written procedure|}; ${4:number} ${5:items} were missed between ${6:date} and ${7:date}.',
    },
    { letter: 'We «fired him» after the second complaint.' },
    { letter: '«It was her fault» alone.' },
    { letter: '我们的«客服太懒»了。' },
    { letter: '我们已经«开除了这名员工»。' },
    { letter: '这次漏发«都是打包员的错»。' },
    { letter: 'Our agent did not answer for 6 days.' },
    { letter: 'One packer handled all orders, and nobody checked them.' },
    { letter: 'We hired two agents on 3 March.' },
    { letter: '客服没有在24小时内回复。' },
    { letter: '打包岗位只有一人，没有人复核。' },
    { letter: '我们于3月3日新增两名客服。' },
  ],

  *check({ letter }, { allow }) {
    for (const { sentence, words, span } of wordsIn(letter, search, allow)) {
      yield { message: 'blames', span, data: { words }, fixes: [describeGap(sentence)] };
    }
    for (const { sentence, words, span } of suspectedBlame(letter, 'employee', allow)) {
      const fixes = [describeGap(sentence)];
      yield { message: 'blames', span, data: { words }, severity: 'warning', fixes };
    }
  },
});
