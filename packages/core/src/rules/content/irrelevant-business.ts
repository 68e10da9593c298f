import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { boastsEn } from '../../lexicon/en/boasts.ts';
import { businessEn } from '../../lexicon/en/business.ts';
import { hardshipEn } from '../../lexicon/en/hardship.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { boastsZh } from '../../lexicon/zh/boasts.ts';
import { businessZh } from '../../lexicon/zh/business.ts';
import { hardshipZh } from '../../lexicon/zh/hardship.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import { deleteSentence } from '../findings.ts';
import { sent } from '../kinds.ts';
import { faultsIn } from '../faults-in.ts';

const search = searchBoth(
  familyMatcher('en', [...businessEn, ...boastsEn, ...hardshipEn], englishSets),
  familyMatcher('zh', [...businessZh, ...boastsZh, ...hardshipZh], chineseSets),
);

export default defineRule({
  id: 'content/irrelevant-business',
  severity: 'warning',
  kinds: sent,
  summary: {
    en: 'A letter is about the case, not about the business and its owner.',
    zh: '信写的是本案，不是公司和店主的情况。',
  },
  why: {
    en: 'Amazon’s help page asks for facts and events, not for an introduction of products, business or customers. Sales, age and plans of a business explain, fix and prove nothing.',
    zh: '亚马逊帮助页面要求写事实和经过，不要介绍产品、公司或客户。销量、年限和规划既不能说明原因，也不能解决问题或证明什么。',
  },
  messages: {
    business: {
      en: '“{words}” is about the business or its owner, not about the case. Delete the sentence.',
      zh: '“{words}”讲的是公司或店主的情况，与本案无关。请删除这句话。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    {
      letter: 'One packer swapped 6 labels. We «sell on Amazon since 2018».',
      fixed: 'One packer swapped 6 labels.',
    },
    { letter: 'Our «company has 80 employees» in two cities.' },
    { letter: 'We «plan to expand our business next year».' },
    { letter: '5月3日贴错6张面单。我们«做亚马逊已经六年»。', fixed: '5月3日贴错6张面单。' },
    { letter: '我们计划«开拓欧洲市场»。' },
    { letter: '本公司«荣获出口先进企业称号»。' },
    { letter: 'Of 1,204 orders in May, 31 had a late label.' },
    { letter: 'The supplier was founded in 2011 (licence attached).' },
    { letter: 'This SKU was also sold on Walmart, and the stock did not sync.' },
    { letter: '5月共1,204单，其中31单迟发。' },
    { letter: '供应商成立于2011年（营业执照见附件）。' },
    { letter: '该SKU同时在沃尔玛销售，库存没有同步。' },
  ],

  *check({ letter }, { allow }) {
    for (const { sentence, words, span } of faultsIn(letter, search, { allow, fault: 'off-topic' })) {
      yield { message: 'business', span, data: { words }, fixes: [deleteSentence(letter, sentence)] };
    }
  },
});
