import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { ignoranceEn } from '../../lexicon/en/causes.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { ignoranceZh } from '../../lexicon/zh/causes.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import type { Sentence } from '../../model/letter.ts';
import type { Localized } from '../../text/localized.ts';
import { plan } from '../kinds.ts';
import { firstIn } from '../words-in.ts';

const search = searchBoth(familyMatcher('en', ignoranceEn, englishSets), familyMatcher('zh', ignoranceZh, chineseSets));

const control: Localized = {
  en: 'No one was assigned to ${1:read policy updates}; since ${2:date} ${3:role} does this ${4:how often}.',
  zh: '此前没有指定人员${1:跟进政策更新}；自${2:日期}起由${3:岗位}负责，${4:频率}一次。',
};

function nameControl({ span, language }: Sentence): Fix {
  return {
    kind: 'fill-in',
    title: { en: 'Name the control that was missing', zh: '写明缺少的管控' },
    edits: [{ span, text: control[language] }],
  };
}

export default defineRule({
  id: 'root-cause/ignorance',
  severity: 'warning',
  kinds: plan,
  summary: {
    en: 'Not knowing a rule, or being new, is no root cause.',
    zh: '不了解规则或刚入行不是根本原因。',
  },
  why: {
    en: 'Sellers accept the policies when they register. What a reviewer can check is the control that was missing.',
    zh: '卖家注册时已接受各项政策。审核人员能核对的是缺少了哪项管控。',
  },
  messages: {
    unaware: {
      en: '“{words}” gives not knowing the rule as the cause. Say which control was missing.',
      zh: '“{words}”把不了解规则当作原因。请写明缺少哪项管控。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    {
      letter: '## Root cause\n\n«We did not know this rule».',
      fixed:
        '## Root cause\n\nNo one was assigned to ${1:read policy updates}; since ${2:date} ${3:role} does this ${4:how often}.',
    },
    { letter: '## Root cause\n\n«Our operator is not familiar with the pesticide policy».' },
    { letter: '## Root cause\n\nThe words were used due to «lack of understanding of the policy».' },
    {
      letter: '## 根本原因\n\n我们«不了解这项规定»。',
      fixed: '## 根本原因\n\n此前没有指定人员${1:跟进政策更新}；自${2:日期}起由${3:岗位}负责，${4:频率}一次。',
    },
    { letter: '## 根本原因\n\n我们«对平台规则不熟悉»。' },
    { letter: '## 根本原因\n\n«我们是新卖家»。' },
    { letter: '## Root cause\n\nBuyers were not aware of the size, because the chart was missing.' },
    { letter: '## Root cause\n\nNo one was assigned to read policy updates.' },
    { letter: '## Root cause\n\nWe did not notify 6 buyers of the delay.' },
    { letter: '## 根本原因\n\n缺少尺码表，买家不了解尺寸。' },
    { letter: '## 根本原因\n\n没有指定人员跟进政策更新。' },
    { letter: '## 根本原因\n\n我们没有通知6位买家。' },
  ],

  *check({ letter }, { allow }) {
    for (const sentence of letter.sentences) {
      if (sentence.part !== 'root-cause' || sentence.quoted) continue;
      const found = firstIn(sentence, search, allow);
      if (found === null) continue;
      yield { message: 'unaware', span: found.span, data: { words: found.words }, fixes: [nameControl(sentence)] };
    }
  },
});
