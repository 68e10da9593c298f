import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { lengthOf } from '../../text/length.ts';
import { plan } from '../kinds.ts';

export default defineRule({
  id: 'length/sentence',
  severity: 'hint',
  kinds: plan,
  summary: { en: 'A sentence can be read in one breath.', zh: '句子不要太长。' },
  why: { en: 'Reviewers read quickly.', zh: '审核人员阅读很快。' },
  messages: {
    long: {
      en: 'This sentence has {n} words. Split it.',
      zh: '这句话有{n}字。请拆分。',
    },
  },
  options: z.strictObject({
    words: z.int().min(1).default(40).describe('Words of an English sentence.'),
    characters: z.int().min(1).default(80).describe('Characters of a Chinese sentence.'),
  }),
  examples: [
    { letter: '«The lid of each jar was loose in May and June.» We changed it.', options: { words: 9 } },
    { letter: '- «the box was thin and the label was late and the lid was loose»', options: { words: 12 } },
    {
      letter:
        '«In May the factory sent a new lid that is two millimetres thinner than the one before, and because nobody of our team measured the first batch when it came in, the lids of nine jars were loose when they reached the buyers.»',
    },
    { letter: '«五月和六月，每个罐子的盖子都没有拧紧。»我们已更换。', options: { characters: 12 } },
    { letter: '- «外箱太薄而且面单太迟而且盖子松动»', options: { characters: 12 } },
    {
      letter:
        '«五月工厂换了一种比以前薄两毫米的新盖子，而第一批到货的时候我们的团队里没有任何人去量过它的厚度，也没有人和旧盖子放在一起比较过，结果有九个罐子的盖子在送到买家手里的时候已经完全松动，里面的东西也漏了出来。»',
    },
    { letter: 'The lid of each jar was loose in May and June. We changed it.' },
    {
      letter: 'Refunded: 111-1234567-1234567, 111-7654321-7654321, 111-2345678-2345678, 111-3456789-3456789.',
      options: { words: 3 },
    },
    { letter: '> The lid of each jar was loose in May and June.', options: { words: 3 } },
    { letter: '五月和六月，每个罐子的盖子都没有拧紧。我们已更换。' },
    { letter: '已退款：111-1234567-1234567、111-7654321-7654321。', options: { characters: 4 } },
    { letter: '> 五月和六月，每个罐子的盖子都没有拧紧。', options: { characters: 4 } },
  ],

  *check({ letter }, { words, characters }) {
    for (const { text, language, span, quoted } of letter.sentences) {
      const count = quoted ? 0 : lengthOf(text, language);
      if (count > (language === 'zh' ? characters : words)) yield { message: 'long', span, data: { n: count } };
    }
  },
});
