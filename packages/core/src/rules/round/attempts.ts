import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import type { Case } from '../../model/case.ts';
import type { Letter } from '../../model/letter.ts';
import type { Span } from '../../text/span.ts';
import { anchorOf } from '../anchor.ts';
import { plan } from '../kinds.ts';

/** The front matter is about the case; without one, what stands first. */
function placeOf(letter: Letter): Span {
  return letter.frontMatter.entries[0]?.keySpan ?? anchorOf(letter);
}

/** How many appeals the messages of the case allow, with the words that say so; null where none does. */
function allowed({ rounds, answers }: Case): { readonly amount: number; readonly quote: string } | null {
  const messages = [...rounds.map((round) => round.answers), answers];
  for (const message of messages.toReversed()) {
    const limit = message?.notice.deadlines.find(({ unit, amount }) => unit === 'attempt' && amount !== null);
    if (limit?.amount != null) return { amount: limit.amount, quote: limit.quote };
  }
  return null;
}

const more = { en: 'Please send more details.', zh: '请提供更多信息。' };

const before = {
  '01-appeal.md': 'One.',
  '01-reply.md': more.en,
  '02-appeal.md': 'Two.',
  '02-reply.md': more.en,
};
const beforeZh = {
  '01-申诉信.md': '一。',
  '01-回复.md': more.zh,
  '02-申诉信.md': '二。',
  '02-回复.md': more.zh,
};
const limit = {
  en: 'Your account has been deactivated. If we do not receive a plan within 17 days, or after two unsuccessful appeals, your account stays deactivated.',
  zh: '您的账户已被停用。如果在17天内或两次申诉未通过后仍未收到行动计划，您的账户将保持停用状态。',
};

export default defineRule({
  id: 'round/attempts',
  severity: 'info',
  kinds: plan,
  summary: { en: 'From the third letter on, every open ask counts.', zh: '从第三封信起，每一项未答复的要求都很重要。' },
  why: {
    en: 'Some messages limit the number of appeals, and each refusal makes the next letter harder.',
    zh: '有些通知限制申诉次数，而每次未通过都会让下一封信更难。',
  },
  messages: {
    many: {
      en: 'This is submission number {n}. See that every open ask is answered before it goes out.',
      zh: '这是第{n}次提交。发送前请确认每一项要求都已作答。',
    },
    limit: {
      en: 'This is submission number {n}, and Amazon set a limit (“{quote}”). See that every open ask is answered before it goes out.',
      zh: '这是第{n}次提交，而亚马逊限定了次数（“{quote}”）。发送前请确认每一项要求都已作答。',
    },
  },
  options: z.strictObject({
    from: z.int().min(2).max(20).default(3).describe('The submission from which on it is said.'),
  }),
  examples: [
    { letter: '---\n«kind»: poa\n---\n\nThree.', name: '03-appeal.md', beside: before },
    { letter: '«We counted all lids.»', name: '03-appeal.md', beside: before },
    {
      letter: '---\n«kind»: poa\n---\n\nThree.',
      name: '03-appeal.md',
      beside: { '00-notice.md': limit.en, ...before },
    },
    { letter: '---\n«kind»: poa\n---\n\n第三封。', name: '03-申诉信.md', beside: beforeZh },
    { letter: '«我们已清点全部盖子。»', name: '03-申诉信.md', beside: beforeZh },
    {
      letter: '---\n«kind»: poa\n---\n\n第二封。',
      options: { from: 2 },
      name: '02-申诉信.md',
      beside: { '01-申诉信.md': '一。', '01-回复.md': more.zh },
    },
    { letter: 'Two.', name: '02-appeal.md', beside: { '01-appeal.md': 'One.', '01-reply.md': more.en } },
    { letter: 'Three.', name: '03-appeal.md', beside: { '01-appeal.md': 'One.', '02-appeal.md': 'Two.' } },
    { letter: 'Is there any news?', kind: 'follow-up', name: '03-follow-up.md', beside: before },
    { letter: '第二封。', name: '02-申诉信.md', beside: { '01-申诉信.md': '一。', '01-回复.md': more.zh } },
    { letter: '第三封。', name: '03-申诉信.md', beside: { '01-申诉信.md': '一。', '02-申诉信.md': '二。' } },
    { letter: '请问有进展吗？', kind: 'follow-up', name: '03-跟进.md', beside: beforeZh },
  ],

  *check(subject, { from }) {
    const { letter, rounds } = subject;
    if (letter.kind === 'follow-up') return;
    const n = rounds.filter(({ sent }) => sent).length + 1;
    const most = allowed(subject);
    const isUsedUp = most !== null && n > most.amount;
    if (n < from && !isUsedUp) return;
    const span = placeOf(letter);
    if (isUsedUp) yield { message: 'limit', span, data: { n, quote: most.quote } };
    else yield { message: 'many', span, data: { n } };
  },
});
