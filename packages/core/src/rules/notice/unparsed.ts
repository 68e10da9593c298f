import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { anchorOf } from '../anchor.ts';
import { messages } from '../kinds.ts';

export default defineRule({
  id: 'notice/unparsed',
  severity: 'info',
  kinds: messages,
  summary: { en: 'A message says what Amazon decided or asks for.', zh: '通知要写明亚马逊的决定或要求。' },
  why: {
    en: 'Silence would look like a clean result, though nothing was understood.',
    zh: '什么都没有读懂时保持沉默，会被误认为一切正常。',
  },
  messages: {
    unparsed: {
      en: 'No ask and no outcome was recognised in this message. Letters that answer it are checked for cause, actions and prevention.',
      zh: '未能识别这封通知的要求和结果。回复它的信件将按原因、措施、预防三部分检查。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { kind: 'notice', letter: '«Dear seller, the details are in the attached file.»' },
    { kind: 'reply', letter: '«Thank you for calling us today.»' },
    { kind: 'notice', letter: '«Ez az üzenet a fiókjáról szól, köszönjük.»' },
    { kind: 'notice', letter: '«尊敬的卖家，详情见附件。»' },
    { kind: 'reply', letter: '«您好，祝您生意兴隆。»' },
    { kind: 'notice', letter: '«卖家您好，周末愉快。»' },
    { kind: 'reply', letter: 'Your account has been reinstated.' },
    { kind: 'notice', letter: '1. Description of the problems that caused the returns.' },
    { kind: 'notice', letter: 'Please upload an invoice from your supplier.' },
    { kind: 'reply', letter: '您的账户已重新激活。' },
    { kind: 'notice', letter: '1. 问题的根本原因' },
    { kind: 'notice', letter: '请上传供应商开具的发票。' },
  ],

  *check({ letter, message }) {
    if (message?.unparsed !== true || letter.sentences.length === 0) return;
    yield { message: 'unparsed', span: anchorOf(letter) };
  },
});
