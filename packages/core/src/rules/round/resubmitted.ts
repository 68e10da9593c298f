import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { refusedOf } from '../../model/attempts.ts';
import type { Round } from '../../model/case.ts';
import { ownWords, copyCover } from '../../model/said-before.ts';
import { weightOf } from '../../text/word-runs.ts';
import { anchorOf } from '../anchor.ts';
import { plan } from '../kinds.ts';
import { fileName } from '../names.ts';

/** In a letter of a few words a share says nothing. */
const fewest = 20;

const refused = {
  en: 'Thank you for your submission. We do not have enough information to reactivate your account at this time.',
  zh: '感谢您提交的信息。我们没有足够的信息来重新激活您的账户。',
};

const first = {
  en: '## Root cause\n\nOur two packers shared one bench and swapped the labels of the blue and the green mug in March.\n\n## Actions taken\n\nWe refunded the nine buyers of the green mug on 4 March and recounted the stock of both mugs.',
  zh: '## 根本原因\n\n三月份两名打包员共用一个工位，把蓝色杯子和绿色杯子的标签贴反了。\n\n## 已采取的措施\n\n我们已于3月4日给九位绿色杯子的买家退款，并重新清点了两种杯子的库存。',
};

export default defineRule({
  id: 'round/resubmitted',
  severity: 'warning',
  kinds: plan,
  summary: { en: 'A new letter says what is new.', zh: '新的一封信要写新的内容。' },
  why: {
    en: 'The same letter gets the same answer: what was refused once leaves the same questions open.',
    zh: '同样的信得到同样的答复：未通过的内容，问题依然没有回答。',
  },
  messages: {
    resubmitted: {
      en: '{percent} % of this letter stood in {file}, which was refused. Write what has changed since.',
      zh: '本信有{percent}%与未通过的{file}相同。请写明此后有何变化。',
    },
  },
  options: z.strictObject({
    warnFrom: z.number().min(1).max(100).default(20).describe('Percent of the words from which on it is a warning.'),
    errorFrom: z.number().min(1).max(100).default(60).describe('Percent of the words from which on it is an error.'),
  }),
  examples: [
    {
      letter: first.en.replace('Root cause', '«Root cause»'),
      beside: { '01-appeal.md': first.en, '01-reply.md': refused.en },
      severity: 'error',
    },
    {
      letter: `## «Root cause»\n\nOur two packers shared one bench and swapped the labels of the blue and the green mug in March. Nobody compared the label with the order before the box was closed, and the cups stood on one shelf.\n\n## Actions taken\n\nOn 6 March we put the mugs on two shelves and gave each packer a scanner of her own.`,
      beside: { '01-appeal.md': first.en, '01-reply.md': refused.en },
    },
    {
      letter: first.en.replace('Root cause', '«Root cause»').replace('4 March', '6 March'),
      beside: { '01-appeal.md': `---\nstatus: submitted\noutcome: declined\n---\n\n${first.en}` },
      severity: 'error',
    },
    {
      letter: first.zh.replace('根本原因', '«根本原因»'),
      beside: { '01-申诉信.md': first.zh, '01-回复.md': refused.zh },
      severity: 'error',
    },
    {
      letter:
        '## «根本原因»\n\n三月份两名打包员共用一个工位，把蓝色杯子和绿色杯子的标签贴反了。封箱前没有人核对标签和订单，两种杯子放在同一个货架上，外箱也没有颜色标记。\n\n## 已采取的措施\n\n3月6日已把杯子分放两个货架，并为每名打包员配了扫码枪。',
      beside: { '01-申诉信.md': first.zh, '01-回复.md': refused.zh },
    },
    {
      letter: first.zh.replace('根本原因', '«根本原因»').replace('九位', '十位'),
      beside: { '01-申诉信.md': `---\nstatus: submitted\noutcome: declined\n---\n\n${first.zh}` },
      severity: 'error',
    },
    {
      letter:
        '## Root cause\n\nThe labels of two mugs were printed on one roll, and nobody compared them with the order. That is why 9 of 212 boxes held the other mug.',
      beside: { '01-appeal.md': first.en, '01-reply.md': refused.en },
    },
    { letter: first.en, beside: { '01-appeal.md': first.en } },
    {
      letter: first.en,
      beside: { '01-appeal.md': first.en, '01-reply.md': 'Your account has been reactivated.' },
    },
    {
      letter:
        'Dear Seller Performance Team,\n\nThe nine orders were refunded on 4 March: 111-0000001-0000001, 111-0000002-0000002, 111-0000003-0000003, 111-0000004-0000004. The refund log is annex 1.',
      beside: {
        '01-appeal.md':
          'Dear Seller Performance Team,\n\nThese orders had no reply: 111-0000001-0000001, 111-0000002-0000002, 111-0000003-0000003, 111-0000004-0000004.',
        '01-reply.md': refused.en,
      },
    },
    {
      letter: '## 根本原因\n\n两种杯子的标签打印在同一卷上，没有人与订单核对，因此212箱中有9箱装错。',
      beside: { '01-申诉信.md': first.zh, '01-回复.md': refused.zh },
    },
    { letter: first.zh, beside: { '01-申诉信.md': first.zh } },
    { letter: first.zh, beside: { '01-申诉信.md': first.zh, '01-回复.md': '您的账户已重新激活。' } },
  ],

  *check({ letter, rounds }, { warnFrom, errorFrom }) {
    if (weightOf(ownWords(letter)) < fewest) return;
    let closest: { readonly round: Round; readonly percent: number } | null = null;
    for (const round of refusedOf(rounds)) {
      const percent = Math.round(copyCover(letter, round.letter) * 100);
      if (closest === null || percent >= closest.percent) closest = { round, percent };
    }
    if (closest === null || closest.percent < warnFrom) return;
    const { round, percent } = closest;
    yield {
      message: 'resubmitted',
      span: anchorOf(letter),
      data: { percent, file: fileName(round.path) },
      ...(percent >= errorFrom ? { severity: 'error' as const } : {}),
      related: [
        {
          path: round.path,
          span: anchorOf(round.letter),
          message: { en: 'The letter that was refused.', zh: '未通过的信件。' },
        },
      ],
    };
  },
});
