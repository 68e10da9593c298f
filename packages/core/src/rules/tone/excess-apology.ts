import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { apologyEn } from '../../lexicon/en/dialogue.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { apologyZh } from '../../lexicon/zh/dialogue.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import { deleteSentence } from '../findings.ts';
import { sent } from '../kinds.ts';
import { wordsIn } from '../words-in.ts';

const search = searchBoth(familyMatcher('en', apologyEn, englishSets), familyMatcher('zh', apologyZh, chineseSets));

export default defineRule({
  id: 'tone/excess-apology',
  severity: 'info',
  kinds: sent,
  summary: { en: 'Two apologies are more than enough for one letter.', zh: '一封信最多道歉两次。' },
  why: {
    en: 'One sentence of ownership is enough. Every further apology takes the place of something you did.',
    zh: '一句承担责任的话就够了。多余的道歉占去了写措施的位置。',
  },
  messages: {
    again: {
      en: '“{words}” is apology number {n}. Keep the first, and use the room for what you did.',
      zh: '“{words}”是第{n}次道歉。请只保留第一次，把篇幅留给措施。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
    most: z.int().min(0).default(2).describe('How many apologies a letter may hold.'),
  }),
  examples: [
    {
      letter: 'We are sorry. We apologize for the late parcels. We are «sorry» again. The scanner was replaced.',
      fixed: 'We are sorry. We apologize for the late parcels. The scanner was replaced.',
    },
    { letter: 'Sorry for this. Please accept our apologies. We «apologize» once more.' },
    { letter: 'We are sorry.\n\nOur apologies to Amazon.\n\nVery «sorry» again.' },
    { letter: '对不起。非常抱歉。再次表示«歉意»。已更换扫描枪。', fixed: '对不起。非常抱歉。已更换扫描枪。' },
    { letter: '我们很抱歉。我们深表歉意。在此再次«致歉»。' },
    { letter: '抱歉。\n\n对不起。\n\n真的很«抱歉»。' },
    { letter: 'We apologized to the 6 buyers. We sent them an apology. We wrote to each buyer that we are sorry.' },
    { letter: 'We are sorry for the late parcels.' },
    { letter: 'We are sorry. Our apologies for the swapped labels.' },
    { letter: '我们已向6位买家道歉。致歉信见附件1。我们再次向买家表示歉意。' },
    { letter: '我们对迟发深表歉意。' },
    { letter: '对不起。非常抱歉。' },
  ],

  *check({ letter }, { allow, most }) {
    let count = 0;
    for (const { sentence, words, span } of wordsIn(letter, search, allow)) {
      count += 1;
      if (count > most)
        yield { message: 'again', span, data: { words, n: count }, fixes: [deleteSentence(letter, sentence)] };
    }
  },
});
