import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { htmlElements } from '../../lexicon/slots.ts';
import type { Letter } from '../../model/letter.ts';
import { slotsIn } from '../../model/slots.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import type { Span } from '../../text/span.ts';
import { isAllowed } from '../findings.ts';
import { sentAndFollowUp } from '../kinds.ts';

/** "<date>" is an unknown HTML element to Markdown, and gone from the prose. */
function* htmlSlots({ text, lost }: Letter): Generator<{ span: Span; words: string }> {
  for (const { what, span } of lost) {
    if (what !== 'html') continue;
    for (const match of text
      .slice(span.start, span.end)
      .matchAll(/<([A-Za-z][\w-]{0,30})((?:\s[\w-]{1,30}){0,5})\s?>/g)) {
      if (htmlElements.test(match[1] ?? '')) continue;
      const start = span.start + match.index;
      yield { span: { start, end: start + match[0].length }, words: match[0] };
    }
  }
}

function fillIn(span: Span, words: string): Fix {
  const name = words
    .replace(/[^\p{L}\p{N} ,.%-]/gu, '')
    .replace(/(?:^|[\s-])[Xx]{2,40}\b/g, '')
    .trim();
  return {
    kind: 'fill-in',
    title: { en: 'Turn it into a blank to fill in', zh: '改为待填写的空格' },
    edits: [{ span, text: `\${1:${name === '' ? '…' : name}}` }],
  };
}

export default defineRule({
  id: 'content/placeholder',
  severity: 'error',
  kinds: sentAndFollowUp,
  summary: { en: 'No blank of a template may be left in a letter.', zh: '信中不能留下模板的空白。' },
  why: {
    en: 'A letter with a blank in it shows that nobody read it before it went out, and the fact that belongs there is missing.',
    zh: '信中留有空白，说明发出前没有人读过，应有的事实也缺失了。',
  },
  messages: {
    blank: {
      en: '“{words}” is a blank that was never filled. Fill it in, or delete the sentence.',
      zh: '“{words}”是未填写的空白。请填写，或删除这句话。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Words that look like a blank and are none, such as a model name.'),
  }),
  examples: [
    {
      letter: 'The label of order «*******» was printed twice.',
      fixed: 'The label of order ${1:…} was printed twice.',
    },
    { letter: 'The supplier is «[name of supplier]».', fixed: 'The supplier is ${1:name of supplier}.' },
    { letter: 'We refunded «XX» buyers on «<date>».' },
    { letter: 'ASIN «B0XXXXXXXX» was relabelled by «{{name}}».' },
    { letter: 'Replies now take at most «____» hours.' },
    { letter: 'We reply to every message within «[24]» hours.' },
    { letter: '我们会在«[24]»小时内回复每条消息。' },
    { letter: '我们于«【填写日期】»下架了该商品。', fixed: '我们于${1:填写日期}下架了该商品。' },
    { letter: '供应商为«××»公司，发票见附件2。' },
    { letter: '«（此处省略8个单号）»' },
    { letter: '负责人：«______»' },
    { letter: 'The test report [3] names the alloy.' },
    { letter: '检测报告[3]写明了合金牌号。' },
    { letter: 'Sizes XL, XXL and 3XL were measured again.' },
    { letter: 'The list is [Annex 3](evidence/annex-3.csv).\n\n- [x] 14 listings corrected' },
    { letter: 'The screw M5*20 was missing in 4 sets.\n\n* * *\n\n***Prevention***' },
    { letter: '尺码XXL的吊牌已于5月6日更换。' },
    { letter: '【附件2】检测报告，编号2026-118。' },
    { letter: '【整改措施】5月6日起每箱抽检5件。' },
  ],

  *check({ letter }, { allow }) {
    for (const block of letter.blocks) {
      if (block.kind === 'code') continue;
      for (const { start, end, words } of slotsIn(block.flat.text, block.kind === 'heading')) {
        if (isAllowed(words, allow)) continue;
        const span = sourceSpan(block.flat, start, end);
        yield { message: 'blank', span, data: { words }, fixes: [fillIn(span, words)] };
      }
    }
    for (const { span, words } of htmlSlots(letter)) {
      if (!isAllowed(words, allow)) yield { message: 'blank', span, data: { words }, fixes: [fillIn(span, words)] };
    }
  },
});
