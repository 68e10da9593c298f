import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { ownNews, platformCopy } from '../../lexicon/platform-copy.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import { excerpt } from '../excerpt.ts';
import { deleteSentence } from '../findings.ts';
import { plan } from '../kinds.ts';

export default defineRule({
  id: 'content/platform-copy',
  severity: 'info',
  kinds: plan,
  summary: {
    en: 'A letter tells what the seller did, not what Amazon’s services do.',
    zh: '信中写卖家做了什么，而不是亚马逊的服务做什么。',
  },
  why: {
    en: 'The reviewer knows the service. What you moved there, and when, is the news.',
    zh: '审核人员了解这项服务。您转移了什么、何时转移，才是新的内容。',
  },
  messages: {
    copy: {
      en: '“{words}” tells Amazon what Amazon does. Say what you moved there, and when.',
      zh: '“{words}”在向亚马逊介绍它自己的服务。请写明您转移了什么、何时转移。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: 'The jars are at FBA. «Amazon will safely store and deliver the jars» to buyers.',
      fixed: 'The jars are at FBA.',
    },
    { letter: 'From now on «FBA will handle returns».' },
    { letter: '«Amazon customer service will manage buyer inquiries».' },
    { letter: '罐子在FBA。«亚马逊会统一仓储、包装和配送»。', fixed: '罐子在FBA。' },
    { letter: '今后«亚马逊客服会处理退货和退款»。' },
    { letter: '«FBA将负责配送»。' },
    { letter: 'FBA will handle the returns of the 3 ASINs we moved on 4 March.' },
    { letter: '38 of our 41 listings are fulfilled by Amazon since 4 March.' },
    { letter: 'Amazon informed us on 4 March that a buyer complained.' },
    { letter: '亚马逊会处理3月4日转入FBA的3个ASIN的退货。' },
    { letter: '41个listing中38个已改为FBA。' },
    { letter: '亚马逊于3月4日通知我们有买家投诉。' },
  ],

  *check({ letter }) {
    for (const sentence of letter.sentences) {
      const { plain, language, quoted, flat } = sentence;
      const match = quoted ? null : platformCopy[language].exec(plain);
      if (match === null || ownNews[language].test(plain)) continue;
      const span = sourceSpan(flat, match.index, match.index + match[0].length);
      yield {
        message: 'copy',
        span,
        data: { words: excerpt(letter.text.slice(span.start, span.end)) },
        fixes: [deleteSentence(letter, sentence)],
      };
    }
  },
});
