import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { demandEn } from '../../lexicon/en/pressure.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { demandZh } from '../../lexicon/zh/pressure.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import type { Sentence } from '../../model/letter.ts';
import type { Localized } from '../../text/localized.ts';
import { sent } from '../kinds.ts';
import { wordsIn } from '../words-in.ts';

const search = searchBoth(familyMatcher('en', demandEn, englishSets), familyMatcher('zh', demandZh, chineseSets));

const request: Localized = {
  en: 'We request that you review this plan and reactivate the account.',
  zh: '请审核本行动计划并恢复账户。',
};

function requestReview({ span, language }: Sentence): Fix {
  return {
    kind: 'rewrite',
    title: { en: 'Request a review instead', zh: '改为请求审核' },
    edits: [{ span, text: request[language] }],
  };
}

export default defineRule({
  id: 'tone/demand',
  severity: 'warning',
  kinds: sent,
  summary: { en: 'Ask Amazon for a review; do not press it.', zh: '请求亚马逊审核，不要催促。' },
  why: {
    en: 'Pressure adds no fact, and it does not make the review any quicker.',
    zh: '催促不增加任何事实，也不会使审核更快。',
  },
  messages: {
    presses: {
      en: '“{words}” presses Amazon. Ask for a review instead.',
      zh: '“{words}”在催促亚马逊。请改为请求审核。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    {
      letter: '«Please reopen our store right now».',
      fixed: 'We request that you review this plan and reactivate the account.',
    },
    { letter: '«You must release» the balance.' },
    { letter: '«We demand an answer».' },
    { letter: '«请立即恢复»我们的店铺。', fixed: '请审核本行动计划并恢复账户。' },
    { letter: '«你们必须马上放款»。' },
    { letter: '«我们强烈要求亚马逊»解释。' },
    { letter: 'We immediately closed the 3 offers.' },
    { letter: 'High demand on 3 May led to 9 oversold orders.' },
    { letter: 'Please review the plan above.' },
    { letter: '我们立即关闭了3个报价。' },
    { letter: '5月3日需求激增，导致9单超卖。' },
    { letter: '请审核上述计划。' },
  ],

  *check({ letter }, { allow }) {
    for (const { sentence, words, span } of wordsIn(letter, search, allow)) {
      yield { message: 'presses', span, data: { words }, fixes: [requestReview(sentence)] };
    }
  },
});
