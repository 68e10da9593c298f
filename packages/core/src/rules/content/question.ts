import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { addressedEn, echoEn, requestEn } from '../../lexicon/en/dialogue.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { addressedZh, echoZh, requestZh } from '../../lexicon/zh/dialogue.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import type { Letter, Sentence } from '../../model/letter.ts';
import { deleteSentence, isAllowed } from '../findings.ts';
import { sent } from '../kinds.ts';
import { firstIn } from '../words-in.ts';

const requests = searchBoth(familyMatcher('en', requestEn, englishSets), familyMatcher('zh', requestZh, chineseSets));
const addressed = searchBoth(
  familyMatcher('en', addressedEn, englishSets),
  familyMatcher('zh', addressedZh, chineseSets),
);
const echoes = searchBoth(familyMatcher('en', echoEn, englishSets), familyMatcher('zh', echoZh, chineseSets));

/** A "why" or "how" that the next sentence of the same paragraph answers. */
function isAnswered({ sentences }: Letter, { index, block, plain }: Sentence): boolean {
  const next = sentences[index + 1];
  if (next === undefined || next.block !== block || next.question) return false;
  return /^\W{0,3}(?:why|how|and why|but why|so why)\b|为什么|为何|怎么会/i.test(plain);
}

function isAsked(letter: Letter, sentence: Sentence): boolean {
  if (!sentence.question) return false;
  if (isAnswered(letter, sentence)) return false;
  return addressed(sentence.plain).length > 0 && echoes(sentence.plain).length === 0;
}

/** A line that opens like a heading ("Why did you close our store?"); "What did we do?" heads the answer. */
function isAskedInTitle(title: string): boolean {
  return (
    /[?？]\s*$/.test(title) &&
    /\b(?:you|your|amazon)\b|您|你们|贵司|亚马逊|还需要|还要/i.test(title) &&
    echoes(title).length === 0
  );
}

export default defineRule({
  id: 'content/question',
  severity: 'warning',
  kinds: sent,
  summary: { en: 'A letter answers questions; it asks none.', zh: '信回答问题，不提问题。' },
  why: {
    en: 'Amazon’s help page asks sellers to remove other questions. Nobody answers them within an appeal.',
    zh: '亚马逊帮助页面要求删除其他问题。申诉中的提问不会得到回答。',
  },
  messages: {
    asks: {
      en: '“{words}” asks Amazon something. Turn it into a statement, or send it as a follow-up.',
      zh: '“{words}”向亚马逊提问。请改为陈述，或另发跟进邮件。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    {
      letter: 'Six labels were swapped. «When will you open our store?»',
      fixed: 'Six labels were swapped.',
    },
    { letter: '«Please tell us» which order it was.' },
    { letter: '«Is there any news about our appeal?»' },
    { letter: '贴错6张面单。«请问什么时候恢复账户？»', fixed: '贴错6张面单。' },
    { letter: '«请告知»是哪个订单。' },
    { letter: '«我们还要补充哪些资料？»' },
    { letter: 'Why were labels swapped? Two packers shared one printer.' },
    { letter: 'The buyer wrote: “Can you send a new one?”' },
    { letter: 'What steps have you taken?\n\nWe relabelled 6 parcels.' },
    { letter: '为什么贴错？因为两人共用一台打印机。' },
    { letter: '买家写道：“能换货吗？”' },
    { letter: '根本原因是什么？\n\n两人共用一台打印机。' },
  ],

  *check({ letter }, { allow }) {
    for (const { title, titleSpan } of letter.sections) {
      if (!isAskedInTitle(title) || isAllowed(title, allow)) continue;
      yield { message: 'asks', span: titleSpan, data: { words: title } };
    }
    for (const sentence of letter.sentences) {
      if (sentence.quoted) continue;
      const fixes = [deleteSentence(letter, sentence)];
      if (isAsked(letter, sentence) && !isAllowed(sentence.text, allow)) {
        yield { message: 'asks', span: sentence.span, data: { words: sentence.text }, fixes };
        continue;
      }
      const found = echoes(sentence.plain).length > 0 ? null : firstIn(sentence, requests, allow);
      if (found !== null) yield { message: 'asks', span: found.span, data: { words: found.words }, fixes };
    }
  },
});
