import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { recurrenceEn } from '../../lexicon/en/causes.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { recurrenceZh } from '../../lexicon/zh/causes.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import { deleteSentence } from '../findings.ts';
import { plan } from '../kinds.ts';
import { wordsIn } from '../words-in.ts';

const search = searchBoth(
  familyMatcher('en', recurrenceEn, englishSets),
  familyMatcher('zh', recurrenceZh, chineseSets),
);

export default defineRule({
  id: 'promise/concedes-recurrence',
  severity: 'warning',
  kinds: plan,
  summary: {
    en: 'A plan does not say that the fault will come back.',
    zh: '行动计划不能说问题还会再发生。',
  },
  why: {
    en: 'It takes back the part on prevention. What happens to a unit that slips through is a fact a reviewer can use.',
    zh: '这等于收回预防措施。漏检的商品如何处理才是审核人员需要的事实。',
  },
  messages: {
    again: {
      en: '“{words}” says that it will happen again. Delete it, and say what happens to a unit that slips through.',
      zh: '“{words}”等于说还会再发生。请删除，并写明漏检的商品如何处理。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    {
      letter: 'Two packers sign each slip. Some mistakes are «inevitable».',
      fixed: 'Two packers sign each slip.',
    },
    { letter: 'In a large stock «there will always be» a few bad units.' },
    { letter: 'We «cannot completely avoid» damage.' },
    { letter: '每单两人签字。但出错«在所难免»。', fixed: '每单两人签字。' },
    { letter: '破损«不可避免»。' },
    { letter: '«人都会犯错»。' },
    { letter: 'Each unit is double-boxed to avoid damage.' },
    { letter: 'The 3 delays could have been avoided by an earlier cut-off.' },
    { letter: 'If an error happens, the shift lead refunds the order within 24 hours.' },
    { letter: '为避免破损，每件商品双层包装。' },
    { letter: '这一错误本可避免。' },
    { letter: '如有破损，班组长24小时内退款。' },
  ],

  *check({ letter }, { allow }) {
    for (const { sentence, words, span } of wordsIn(letter, search, allow)) {
      yield { message: 'again', span, data: { words }, fixes: [deleteSentence(letter, sentence)] };
    }
  },
});
