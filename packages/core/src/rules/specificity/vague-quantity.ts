import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { vagueAmountEn } from '../../lexicon/en/amounts.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { vagueAmountZh } from '../../lexicon/zh/amounts.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import type { Sentence } from '../../model/letter.ts';
import type { Span } from '../../text/span.ts';
import { plan } from '../kinds.ts';
import { firstIn } from '../words-in.ts';

const search = searchBoth(
  familyMatcher('en', vagueAmountEn, englishSets),
  familyMatcher('zh', vagueAmountZh, chineseSets),
);

/** The Chinese aspect of a finished act, where no heading tells the part. */
const finished = /了(?!解)|已/;

/** Where a statement can be counted: not in promises, thanks and greetings. */
function isStatement({ part, role, section, reading, plain }: Sentence): boolean {
  if (role === 'greeting' || role === 'closing' || section?.aspect === 'prevention') return false;
  return part !== 'prevention' || reading.done || finished.test(plain);
}

function countIt(span: Span, words: string, { language }: Sentence): Fix {
  const moment =
    /^(?:recent|late|not long|some time|these|the other|in the)/i.test(words) || /近|前|段|不久|日/.test(words);
  const share = /^(?:most|the majority|nearly|almost|part|a portion)/i.test(words) || /大|部分|多数|几乎/.test(words);
  const english = moment ? 'On ${1:date}' : share ? '${1:n} of ${2:total}' : '${1:number}';
  const chinese = moment ? '${1:日期}' : share ? '${1:总数}中${2:数量}' : '${1:数量}';
  return {
    kind: 'fill-in',
    title: moment ? { en: 'Give the date', zh: '写明日期' } : { en: 'Give the number', zh: '写明数量' },
    edits: [{ span, text: language === 'zh' ? chinese : english }],
  };
}

export default defineRule({
  id: 'specificity/vague-quantity',
  severity: 'info',
  kinds: [...plan, 'dispute'],
  summary: { en: 'What can be counted is given as a number.', zh: '可以数清的要写数字。' },
  why: {
    en: 'A number makes a statement checkable. “Some listings” can be one or a hundred.',
    zh: '有数字才能核对。“一些商品”可以是一个，也可以是一百个。',
  },
  messages: {
    uncounted: {
      en: '“{words}” can be counted. Give the number, or the date.',
      zh: '“{words}”可以数清。请写出数量或日期。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Words to accept as they are.'),
  }),
  examples: [
    {
      letter: '## Actions taken\n\nWe refunded «several» buyers.',
      fixed: '## Actions taken\n\nWe refunded ${1:number} buyers.',
    },
    {
      letter: '## Actions taken\n\n«Most» labels were reprinted.',
      fixed: '## Actions taken\n\n${1:n} of ${2:total} labels were reprinted.',
    },
    { letter: '## Root cause\n\n«Many» messages had no reply.' },
    {
      letter: '## 已采取的措施\n\n我们下架了«部分»商品。',
      fixed: '## 已采取的措施\n\n我们下架了${1:总数}中${2:数量}商品。',
    },
    { letter: '## 已采取的措施\n\n«近期»已回复买家。', fixed: '## 已采取的措施\n\n${1:日期}已回复买家。' },
    { letter: '## 根本原因\n\n«很多»订单贴错面单。' },
    { letter: '## Actions taken\n\nWe refunded 6 buyers.' },
    { letter: '## Actions taken\n\nMost labels (38 of 41) were reprinted.' },
    { letter: '## Prevention\n\nThe shift lead opens some parcels of each batch.' },
    { letter: '## 已采取的措施\n\n我们下架了6个商品。' },
    { letter: '## 已采取的措施\n\n部分批次（14个中的9个）已销毁。' },
    { letter: '## 预防措施\n\n组长每天抽查一些包裹。' },
  ],

  *check({ letter }, { allow }) {
    for (const sentence of letter.sentences) {
      if (!isStatement(sentence)) continue;
      const found = firstIn(sentence, search, allow);
      if (found === null) continue;
      const { span, words } = found;
      yield { message: 'uncounted', span, data: { words }, fixes: [countIt(span, words, sentence)] };
    }
  },
});
