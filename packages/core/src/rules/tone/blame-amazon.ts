import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { findAmazonBlameEn } from '../../lexicon/en/blame.ts';
import { searchBoth } from '../../lexicon/families.ts';
import { findAmazonBlameZh } from '../../lexicon/zh/blame.ts';
import { deleteSentence } from '../findings.ts';
import { plan } from '../kinds.ts';
import { suspectedBlame } from '../blamed-party.ts';
import { wordsIn } from '../words-in.ts';

const search = searchBoth(findAmazonBlameEn, findAmazonBlameZh);

export default defineRule({
  id: 'tone/blame-amazon',
  severity: 'error',
  kinds: [...plan, 'dispute'],
  summary: {
    en: 'Amazon is not accused.',
    zh: '不指责亚马逊。',
  },
  why: {
    en: 'Complaints about Amazon are among the reasons for refusal that guidance names. Where Amazon erred, proof says so better.',
    zh: '抱怨亚马逊是常见的被拒原因之一。如果亚马逊确有失误，证据更有说服力。',
  },
  messages: {
    accuses: {
      en: '“{words}” accuses Amazon. Delete it; if Amazon erred, state the fact with its proof in a letter of kind dispute.',
      zh: '“{words}”指责亚马逊。请删除；如确有误判，请在 dispute 类信件中用证据陈述事实。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    { letter: 'We sold 12 units. «This suspension is unfair».', fixed: 'We sold 12 units.' },
    { letter: '«Amazon made a mistake».' },
    { letter: '«Your team did not even read» our appeal.' },
    { letter: '我们卖了12件。«这次封号很不公平»。' },
    { letter: '«是亚马逊误判»。' },
    { letter: '«你们根本没有看»我们的申诉。' },
    { letter: 'We made a mistake in the listing on Amazon.' },
    { letter: 'Amazon informed us on 1 March that our ODR was 2.78%.' },
    { letter: 'FBA will handle the returns.' },
    { letter: '我们违反了亚马逊的商品状况指南。' },
    { letter: '亚马逊于3月1日通知我们 ODR 为2.78%。' },
    { letter: '我们的系统出错，导致库存没有同步。' },
    { letter: '«Amazon made a mistake»: invoice 4471 covers all 40 units.', kind: 'dispute', severity: 'info' },
  ],

  *check({ letter }, { allow }) {
    for (const { sentence, words, span } of wordsIn(letter, search, allow)) {
      const finding = { message: 'accuses', span, data: { words }, fixes: [deleteSentence(letter, sentence)] } as const;
      yield letter.kind === 'dispute' ? { ...finding, severity: 'info' } : finding;
    }
    for (const { sentence, words, span } of suspectedBlame(letter, 'amazon', allow)) {
      yield { message: 'accuses', span, data: { words }, fixes: [deleteSentence(letter, sentence)] };
    }
  },
});
