import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { threatEn } from '../../lexicon/en/pressure.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { threatZh } from '../../lexicon/zh/pressure.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import { deleteSentence } from '../findings.ts';
import { sent } from '../kinds.ts';
import { wordsIn } from '../words-in.ts';

const search = searchBoth(familyMatcher('en', threatEn, englishSets), familyMatcher('zh', threatZh, chineseSets));

export default defineRule({
  id: 'tone/legal-threat',
  severity: 'error',
  kinds: sent,
  summary: {
    en: 'A letter does not threaten with courts, authorities or the press.',
    zh: '信中不以诉讼、监管或媒体相威胁。',
  },
  why: {
    en: 'A threat moves the letter away from the people who can reactivate the account.',
    zh: '威胁会使信件离开能够恢复账户的审核人员。',
  },
  messages: {
    threat: {
      en: '“{words}” is a threat. Delete the sentence; legal steps go their own way, outside the letter.',
      zh: '“{words}”是威胁。请删除这句话；法律事务请在信外处理。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    { letter: 'Six labels were swapped. If not, we «take legal action».', fixed: 'Six labels were swapped.' },
    { letter: 'Otherwise my «lawyer will» write to you.' },
    { letter: 'We «report this to the FTC».' },
    { letter: '贴错6张面单。否则我们将«走法律程序»。', fixed: '贴错6张面单。' },
    { letter: '我们«会起诉»到底。' },
    { letter: '我们只能«向媒体曝光»。' },
    { letter: 'Our attorney compared 63 designs on 3 May; her report is Annex 2.' },
    { letter: 'Parcels under 2 pounds went by Media Mail.' },
    { letter: 'We removed the claim “legal size” from the title.' },
    { letter: '律师已于5月3日出具比对意见，见附件2。' },
    { letter: '社交媒体推广已于5月3日停止。' },
    { letter: '我们遵守目的国法律对电池的规定。' },
  ],

  *check({ letter }, { allow }) {
    for (const { sentence, words, span } of wordsIn(letter, search, allow)) {
      yield { message: 'threat', span, data: { words }, fixes: [deleteSentence(letter, sentence)] };
    }
  },
});
