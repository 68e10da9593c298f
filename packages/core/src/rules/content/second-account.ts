import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { secondAccountEn } from '../../lexicon/en/dialogue.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { secondAccountZh } from '../../lexicon/zh/dialogue.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import { letters } from '../kinds.ts';
import { wordsIn } from '../words-in.ts';

const search = searchBoth(
  familyMatcher('en', secondAccountEn, englishSets),
  familyMatcher('zh', secondAccountZh, chineseSets),
);

export default defineRule({
  id: 'content/second-account',
  severity: 'error',
  kinds: letters,
  summary: {
    en: 'Do not open or use another selling account, and do not announce it.',
    zh: '不要开立或使用另一个销售账户，也不要宣布这样做。',
  },
  why: {
    en: 'Amazon’s “Seller Code of Conduct” allows one account for each region unless there is a business need. Accounts opened after a removal are closed.',
    zh: '亚马逊《卖家行为准则》规定，除非有业务需要，每个地区只能有一个账户。停用后新开的账户会被关闭。',
  },
  messages: {
    another: {
      en: '“{words}” speaks of another selling account. Do not open or use one, and get advice before you send this.',
      zh: '“{words}”提到另一个销售账户。请勿开立或使用，发送前请先咨询。',
    },
  },
  options: z.strictObject({
    allow: z
      .array(z.string())
      .default([])
      .describe('Phrases to accept, such as the name of an account that Amazon knows.'),
  }),
  examples: [
    { letter: 'We «opened another account» in May.' },
    { letter: 'We «sell under my brother’s account» now.' },
    { letter: 'Then we will «register a new store».' },
    { letter: '我们«又开了一个账户»。' },
    { letter: '我们先«用朋友的账户继续销售»。' },
    { letter: '我们«还有一个亚马逊店铺»。' },
    { letter: 'We have never used a second account.' },
    { letter: 'A new bank account was entered on 3 May.' },
    { letter: 'The related account “Example Shop” was reactivated on 3 May.' },
    { letter: '我们从未使用第二个账户。' },
    { letter: '5月3日更新了收款银行账户。' },
    { letter: '关联账户“示例店”已于5月3日恢复。' },
  ],

  *check({ letter }, { allow }) {
    for (const { words, span } of wordsIn(letter, search, allow)) {
      yield { message: 'another', span, data: { words } };
    }
  },
});
