import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import type { Letter } from '../../model/letter.ts';
import { lengthOf } from '../../text/length.ts';
import { anchorOf } from '../anchor.ts';
import { sentAndFollowUp } from '../kinds.ts';

function wordsOf({ blocks, language }: Letter): number {
  return blocks.reduce((sum, { flat }) => sum + lengthOf(flat.text, language), 0);
}

const limit = z.int().min(1);

export default defineRule({
  id: 'length/too-long',
  severity: 'warning',
  kinds: sentAndFollowUp,
  summary: { en: 'A letter is no longer than it has to be.', zh: '信件不要过长。' },
  why: {
    en: 'Reviewers read many letters, and length is the fault that most guides name. A short letter is never at fault.',
    zh: '审核人员要读很多信，过长是多数指南提到的毛病。短信从来不是问题。',
  },
  messages: {
    long: {
      en: 'The letter has {n} words; the limit set is {limit}. Cut what no ask calls for.',
      zh: '信件共{n}字（词），设定上限为{limit}。请删去没有被要求的内容。',
    },
  },
  options: z.strictObject({
    words: limit.default(800).describe('Words of an English letter.'),
    characters: limit.default(1600).describe('Characters of a Chinese letter.'),
    followUpWords: limit.default(120).describe('Words of an English follow-up.'),
    followUpCharacters: limit.default(240).describe('Characters of a Chinese follow-up.'),
  }),
  examples: [
    { letter: '## «Root cause»\n\nThe lid of each jar was loose in May and June.', options: { words: 10 } },
    {
      letter: '«We wrote to you on 4 May and would like to know where our appeal stands.»',
      kind: 'follow-up',
      options: { followUpWords: 12 },
    },
    { letter: '«The lid was loose.»\n\n- the box was thin\n- the label was late', options: { words: 8 } },
    { letter: '一、«根本原因»\n\n五月和六月，每个罐子的盖子都没有拧紧。', options: { characters: 10 } },
    { letter: '«我们于5月4日提交了申诉，想了解目前的进展。»', kind: 'follow-up', options: { followUpCharacters: 12 } },
    { letter: '«盖子松动。»\n\n- 外箱太薄\n- 面单太迟', options: { characters: 8 } },
    { letter: '## Root cause\n\nThe lid of each jar was loose in May and June.' },
    { letter: 'We wrote to you on 4 May.', kind: 'follow-up' },
    {
      letter: 'Refunded: 111-1234567-1234567, 111-7654321-7654321, 111-2345678-2345678, 111-3456789-3456789.',
      options: { words: 3 },
    },
    { letter: '一、根本原因\n\n五月和六月，每个罐子的盖子都没有拧紧。' },
    { letter: '我们于5月4日提交了申诉。', kind: 'follow-up' },
    { letter: '已退款：111-1234567-1234567、111-7654321-7654321。', options: { characters: 4 } },
  ],

  *check({ letter }, { words, characters, followUpWords, followUpCharacters }) {
    const isFollowUp = letter.kind === 'follow-up';
    const most =
      letter.language === 'zh' ? (isFollowUp ? followUpCharacters : characters) : isFollowUp ? followUpWords : words;
    const count = wordsOf(letter);
    if (count > most) yield { message: 'long', span: anchorOf(letter), data: { n: count, limit: most } };
  },
});
