import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import type { Sentence } from '../../model/letter.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import { suspectedIn } from '../faults-in.ts';
import { deleteSentence, isAllowed } from '../findings.ts';
import { plan } from '../kinds.ts';

export default defineRule({
  id: 'promise/absolute',
  severity: 'warning',
  kinds: [...plan, 'dispute'],
  summary: { en: 'No assurance without limit.', zh: '不作无限保证。' },
  why: {
    en: 'One counter-example refutes it, and the reviewer has the complaints on the screen.',
    zh: '一个反例就能推翻它，而审核人员的屏幕上正是这些投诉。',
  },
  messages: {
    absolute: {
      en: '“{words}” is an assurance nobody can keep. Replace it by the control behind it.',
      zh: '“{words}”是无法兑现的保证。请改写为背后的具体做法。',
    },
  },
  options: z.strictObject({ allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.') }),
  examples: [
    { letter: 'A wrong label will «never» leave our warehouse.' },
    { letter: 'We «guarantee» that each charger is genuine.' },
    { letter: 'Late parcels will «not happen again».' },
    { letter: 'I assure you that buyers will be «100%» happy.' },
    { letter: '«我们保证»所有商品都是正品。' },
    { letter: '我们«绝不会再»发错货。' },
    { letter: '此类问题«不会再次»发生。' },
    { letter: 'The buyer filed an A-to-z guarantee claim.' },
    { letter: 'We have never bought from that distributor.' },
    { letter: 'To prevent this from happening again, the picker scans both barcodes.' },
    { letter: 'The sheet is 100% cotton, see the lab report.' },
    { letter: '买家提交了亚马逊商城交易保障索赔。' },
    { letter: '为防止此类问题再次发生，拣货员扫描两次条码。' },
    { letter: '面料为100%纯棉，检测报告见附件2。' },
  ],

  *check({ letter }, { allow }) {
    for (const sentence of letter.sentences) {
      const { reading, quoted, question, flat } = sentence;
      if (quoted || question) continue;
      const fixes = [nameTheControl(sentence), deleteSentence(letter, sentence)];
      const suspected = reading.absolute.length > 0 ? null : suspectedIn(sentence, { allow, fault: 'absolute' });
      if (suspected !== null)
        yield { message: 'absolute', span: suspected.span, data: { words: suspected.words }, fixes };
      for (const { start, end } of reading.absolute) {
        const span = sourceSpan(flat, start, end);
        const words = letter.text.slice(span.start, span.end);
        if (isAllowed(words, allow)) continue;
        yield { message: 'absolute', span, data: { words }, fixes };
      }
    }
  },
});

function nameTheControl({ span, language }: Sentence): Fix {
  return {
    kind: 'fill-in',
    title: { en: 'Name the control behind it', zh: '写出背后的控制措施' },
    edits: [
      {
        span,
        text:
          language === 'zh'
            ? '为防止再次发生，由${1:岗位}${2|每天,每周一,每批|}${3:控制措施}；如${4:指标}超过${5:上限}，则${6:如何处理}。'
            : 'To stop this recurring, ${1:role} now ${2:control} ${3|every day,every Monday,for each batch|}; if ${4:metric} passes ${5:limit}, ${6:what follows}.',
      },
    ],
  };
}
