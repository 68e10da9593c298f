import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { prohibitedEn } from '../../lexicon/en/dialogue.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { prohibitedZh } from '../../lexicon/zh/dialogue.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import type { Localized } from '../../text/localized.ts';
import { letters } from '../kinds.ts';
import { wordsIn } from '../words-in.ts';

const search = searchBoth(
  familyMatcher('en', prohibitedEn, englishSets),
  familyMatcher('zh', prohibitedZh, chineseSets),
);

const policies: Readonly<Record<string, Localized>> = {
  reviews: { en: 'the customer review policies', zh: '买家评论政策' },
  'contact outside Amazon': { en: 'the communication guidelines', zh: '沟通指南' },
  documents: { en: 'the rules on documents', zh: '关于文件真实性的规定' },
};
const conduct: Localized = { en: 'the Seller Code of Conduct', zh: '卖家行为准则' };

/** Having stopped it, refusing it and reporting it turn the sentence around. */
const stopped =
  /\b(?:stop(?:s|ped|ping)?|no longer|not|n['’]t|dont|didnt|never|nor|without|remov(?:e|ed|ing) the|withdrew from|ceased?|ended|quit|cancel(?:l?ed)? the|terminat\w{1,5}|destroyed|threw away|forbid\w{0,5}|forbade|prohibit\w{0,5}|banned|against|violat\w{1,6}|report(?:ed)? the|policy|(?:supplier|manufacturer|factory) (?:to|reissued?|sent|has))\b|停止|不再|从未|没有|未曾|不会|绝不|不得|禁止|取消|移除|撤下|销毁|终止|杜绝|严禁|(?:供应商|厂家)(?:重新|提供|补)|要求重新|重新开具|换开/i;

export default defineRule({
  id: 'content/prohibited-action',
  severity: 'error',
  kinds: letters,
  summary: {
    en: 'A fix must not itself be against Amazon’s policies.',
    zh: '措施本身不能违反亚马逊的政策。',
  },
  why: {
    en: 'The letter would report a new violation. The review policies know no tolerance, and what an agency does counts as the seller’s act.',
    zh: '这等于报告一项新的违规。评论政策零容忍，服务商的行为也算卖家的行为。',
  },
  messages: {
    forbidden: {
      en: '“{words}” is itself against {policy}. Stop it, undo it, and describe the permitted way.',
      zh: '“{words}”本身违反{policy}。请停止并纠正，改写为允许的做法。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    { letter: 'We «asked two buyers to change their review».' },
    { letter: 'We «refunded the buyer by PayPal».' },
    { letter: 'We «edited the invoice to» match our name.' },
    { letter: '我们«请买家修改差评»。' },
    { letter: '我们«通过微信联系了买家»。' },
    { letter: '我们«修改了发票»抬头。' },
    { letter: 'The cards that asked for reviews were taken out; we stopped printing them on 3 May.' },
    { letter: 'The supplier reissued the invoice with our legal name.' },
    { letter: 'We replied in Buyer-Seller Messaging and refunded 6 orders.' },
    { letter: '我们已于5月3日停止使用索评卡。' },
    { letter: '供应商重新开具了发票。' },
    { letter: '我们在买家消息中回复并退款6单。' },
  ],

  *check({ letter }, { allow }) {
    for (const { sentence, hit, words, span } of wordsIn(letter, search, allow)) {
      // A cause admits what was done; only as a measure would it be a new fault.
      if (sentence.section?.aspect === 'root-cause' || stopped.test(sentence.plain)) continue;
      yield { message: 'forbidden', span, data: { words, policy: policies[hit.family] ?? conduct } };
    }
  },
});
