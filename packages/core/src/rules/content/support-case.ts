import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { supportEn } from '../../lexicon/en/dialogue.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { supportZh } from '../../lexicon/zh/dialogue.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import { deleteSentence } from '../findings.ts';
import { plan } from '../kinds.ts';
import { wordsIn } from '../words-in.ts';

const search = searchBoth(familyMatcher('en', supportEn, englishSets), familyMatcher('zh', supportZh, chineseSets));

export default defineRule({
  id: 'content/support-case',
  severity: 'info',
  kinds: [...plan, 'dispute', 'documents'],
  summary: {
    en: 'A letter stands alone, without support cases, calls and chats.',
    zh: '信要独立成文，不提客服工单、电话和聊天。',
  },
  why: {
    en: 'Amazon’s help page asks sellers to remove references to ongoing support cases. Whoever reads the letter does not look them up.',
    zh: '亚马逊帮助页面要求删除正在处理的客服工单。审核人员不会去查。',
  },
  messages: {
    refers: {
      en: '“{words}” refers to a support case, a call or an earlier mail. Delete it, and state the fact itself.',
      zh: '“{words}”提到客服工单、通话或之前的邮件。请删除，并直接写事实。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    {
      letter: 'Six labels were swapped. Details are in «case 9988776655».',
      fixed: 'Six labels were swapped.',
    },
    { letter: 'I «called Seller Support» twice.' },
    { letter: '«Your representative said» that the plan is fine.' },
    { letter: '贴错6张面单。详情见«case 9988776655»。', fixed: '贴错6张面单。' },
    { letter: '我们提交了«工单»。' },
    { letter: '«账户健康专员说»计划没有问题。' },
    { letter: 'The show case, SKU CASE-31, was repacked.' },
    { letter: 'In case of a broken seal, the unit is set aside.' },
    { letter: 'Complaint 1122334455 was retracted on 3 May.' },
    { letter: '手机壳（phone case）已重新贴标。' },
    { letter: '投诉编号1122334455已撤回。' },
    { letter: '如封条破损，商品另放。' },
  ],

  *check({ letter }, { allow }) {
    for (const { sentence, words, span } of wordsIn(letter, search, allow)) {
      yield { message: 'refers', span, data: { words }, fixes: [deleteSentence(letter, sentence)] };
    }
  },
});
