import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import type { Disorder } from '../../model/case.ts';
import type { Letter } from '../../model/letter.ts';
import type { Span } from '../../text/span.ts';
import { anchorOf } from '../anchor.ts';
import { letters, messages as messageKinds } from '../kinds.ts';
import { fileName } from '../names.ts';

function placeOf(letter: Letter, { key }: Disorder): Span {
  const entry = letter.frontMatter.entries.find((one) => one.key === key);
  return entry?.valueSpan ?? anchorOf(letter);
}

export default defineRule({
  id: 'case/order',
  severity: 'warning',
  kinds: [...letters, ...messageKinds],
  summary: { en: 'The files of a case tell in which order they came.', zh: '案件中的文件要能看出先后顺序。' },
  why: {
    en: 'A letter is judged by the message it answers and by the letters before it; in the wrong order it is judged by the wrong ones.',
    zh: '信件按其回复的通知和之前的信件检查；顺序错了，就会对照错误的文件。',
  },
  messages: {
    cycle: {
      en: '“{words}” leads back to this file. Let “answers” name the file that came directly before.',
      zh: '“{words}”又指回本文件。请让“answers”写上紧接在前的文件。',
    },
    twin: {
      en: 'This file has the same number as {other}. Give it the next number, or say in “answers” which letter it replies to.',
      zh: '本文件与{other}的编号相同。请改用下一个编号，或在“answers”中写明它回复哪封信。',
    },
    orphan: {
      en: 'No letter stands before this reply. Name the letter it replies to in “answers”, or number the reply behind it.',
      zh: '这封回复之前没有信件。请在“answers”中写明它回复的信，或把编号排在该信之后。',
    },
    backwards: {
      en: '“{words}” lies before {other}, which this file answers. Correct the day or the name.',
      zh: '“{words}”早于本文件所回复的{other}。请更正日期或文件名。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '---\nanswers: «01-reply.md»\n---\n\nWe refunded nine buyers.',
      name: '02-appeal.md',
      beside: { '01-reply.md': '---\nanswers: 02-appeal.md\n---\n\nPlease send more details.' },
    },
    {
      letter: '«Your account has been deactivated.»',
      kind: 'notice',
      name: '00-notice-b.md',
      beside: { '00-notice-a.md': 'Your listing has been removed.' },
    },
    {
      letter: '«Please send more details.»',
      kind: 'reply',
      name: '01-reply.md',
      beside: { '00-notice.md': 'Your account has been deactivated.', '02-appeal.md': 'We refunded nine buyers.' },
    },
    {
      letter: '---\nkind: reply\nreceived: «2026-03-02»\n---\n\nPlease send more details.',
      name: '01-reply.md',
      beside: { '01-appeal.md': '---\nsubmitted: 2026-03-04\n---\n\nWe refunded nine buyers.' },
    },
    {
      letter: '---\nanswers: «01-回复.md»\n---\n\n我们已给九位买家退款。',
      name: '02-申诉信.md',
      beside: { '01-回复.md': '---\nanswers: 02-申诉信.md\n---\n\n请提供更多信息。' },
    },
    {
      letter: '«您的账户已被停用。»',
      kind: 'notice',
      name: '00-通知二.md',
      beside: { '00-通知一.md': '您的商品已被移除。' },
    },
    {
      letter: '---\nkind: reply\nreceived: «2026-03-02»\n---\n\n请提供更多信息。',
      name: '01-回复.md',
      beside: { '01-申诉信.md': '---\nsubmitted: 2026-03-04\n---\n\n我们已给九位买家退款。' },
    },
    {
      letter: '---\nanswers: 01-reply.md\n---\n\nWe refunded nine buyers.',
      name: '02-appeal.md',
      beside: {
        '01-appeal.md': 'We counted the lids.',
        '01-reply.md': '---\nanswers: 01-appeal.md\n---\n\nPlease send more details.',
      },
    },
    {
      letter: '---\nkind: reply\nanswers: 01-appeal.md\n---\n\nPlease send more details.',
      name: '01-reply-b.md',
      beside: { '01-appeal.md': 'We counted the lids.', '01-reply-a.md': 'Your appeal is under review.' },
    },
    {
      letter: 'Please send more details.',
      kind: 'reply',
      name: '01-reply.md',
      beside: { '00-notice.md': 'Your account has been deactivated.' },
    },
    {
      letter: '---\nkind: reply\nreceived: 2026-03-04\n---\n\nPlease send more details.',
      name: '01-reply.md',
      beside: { '01-appeal.md': '---\nsubmitted: 2026-03-04\n---\n\nWe refunded nine buyers.' },
    },
    {
      letter: '---\nanswers: 01-回复.md\n---\n\n我们已给九位买家退款。',
      name: '02-申诉信.md',
      beside: { '01-申诉信.md': '已清点盖子。', '01-回复.md': '---\nanswers: 01-申诉信.md\n---\n\n请提供更多信息。' },
    },
    { letter: '请提供更多信息。', kind: 'reply', name: '01-回复.md', beside: { '00-通知.md': '您的账户已被停用。' } },
    {
      letter: '---\nkind: reply\nreceived: 2026-03-05\n---\n\n请提供更多信息。',
      name: '01-回复.md',
      beside: { '01-申诉信.md': '---\nsubmitted: 2026-03-04\n---\n\n我们已给九位买家退款。' },
    },
  ],

  *check({ letter, disorder }) {
    for (const one of disorder) {
      const span = placeOf(letter, one);
      const words = letter.text.slice(span.start, span.end);
      const other = fileName(one.other ?? '');
      if (one.kind === 'cycle') yield { message: 'cycle', span, data: { words } };
      else if (one.kind === 'twin') yield { message: 'twin', span, data: { other } };
      else if (one.kind === 'orphan') yield { message: 'orphan', span };
      else yield { message: 'backwards', span, data: { words, other } };
    }
  },
});
