import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { bodyEn } from '../../lexicon/en/body.ts';
import { dramaEn } from '../../lexicon/en/drama.ts';
import { emotionalEn } from '../../lexicon/en/emotional.ts';
import { hardshipEn } from '../../lexicon/en/hardship.ts';
import { needsEn } from '../../lexicon/en/needs.ts';
import { pleadingEn } from '../../lexicon/en/pleading.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { bodyZh } from '../../lexicon/zh/body.ts';
import { emotionalZh } from '../../lexicon/zh/emotional.ts';
import { hardshipZh } from '../../lexicon/zh/hardship.ts';
import { needsZh } from '../../lexicon/zh/needs.ts';
import { pleadingZh } from '../../lexicon/zh/pleading.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import { deleteSentence } from '../findings.ts';
import { sent } from '../kinds.ts';
import { faultsIn } from '../faults-in.ts';

const search = searchBoth(
  familyMatcher('en', [...emotionalEn, ...pleadingEn, ...hardshipEn, ...needsEn, ...bodyEn, ...dramaEn], englishSets),
  familyMatcher('zh', [...emotionalZh, ...pleadingZh, ...hardshipZh, ...needsZh, ...bodyZh], chineseSets),
);

export default defineRule({
  id: 'tone/emotional',
  severity: 'warning',
  kinds: sent,
  summary: {
    en: 'A letter states facts; it does not plead, complain or dramatise.',
    zh: '信中写事实，不求情、不诉苦、不渲染。',
  },
  why: {
    en: 'Amazon’s help page asks sellers to leave out emotive language. Whoever reads the letter can weigh facts only.',
    zh: '亚马逊帮助页面要求卖家不要使用情绪化语言。审核人员只能依据事实判断。',
  },
  messages: {
    feelings: {
      en: '“{words}” appeals to feelings. Delete the sentence, and leave the facts.',
      zh: '“{words}”是情绪化的语言。请删除这句话，只留事实。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    {
      letter: 'The labels were swapped on 3 May. «We beg» you to reopen the store.',
      fixed: 'The labels were swapped on 3 May.',
    },
    { letter: '«My wife and two kids live» from this store.' },
    { letter: '«Kindly give us one more chance» to sell.' },
    { letter: 'This suspension is a «nightmare».' },
    { letter: '5月3日贴错面单。我们«求求»审核人员。', fixed: '5月3日贴错面单。' },
    { letter: '«全家人都指望这家店»铺。' },
    { letter: '对此我们深感«羞愧»。' },
    { letter: 'We regret that 14 parcels were late.' },
    { letter: 'The family pack holds 6 bottles.' },
    { letter: 'The buyer was upset because the parcel was late.' },
    { letter: '给买家带来不便，我们深表歉意。' },
    { letter: '该商品为家庭装，共6瓶。' },
    { letter: '买家因包裹晚到而着急，我们已补发。' },
  ],

  *check({ letter }, { allow }) {
    for (const { sentence, words, span } of faultsIn(letter, search, { allow, fault: 'emotional' })) {
      yield { message: 'feelings', span, data: { words }, fixes: [deleteSentence(letter, sentence)] };
    }
  },
});
