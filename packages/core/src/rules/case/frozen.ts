import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { isAsFrozen } from '../../model/freeze.ts';
import { isSubmitted } from '../../model/kind.ts';
import { letters } from '../kinds.ts';

export default defineRule({
  id: 'case/frozen',
  severity: 'error',
  kinds: letters,
  summary: { en: 'A letter that was sent stays as it was sent.', zh: '已提交的信件保持提交时的原样。' },
  why: {
    en: 'Later letters are compared with what Amazon has in hand, not with what was changed afterwards.',
    zh: '后续信件要与亚马逊手中的版本比较，而不是与事后改过的版本比较。',
  },
  messages: {
    changed: {
      en: 'The letter has changed since it was sent (“{mark}”). Restore it, and write what is new into the next letter.',
      zh: '信件在提交之后被改动（“{mark}”）。请恢复原文，新的内容写进下一封信。',
    },
  },
  options: z.strictObject({}),
  ofSubmitted: true,
  examples: [
    {
      letter:
        '---\nstatus: submitted\nfrozen: «v1-00000000a1b2c3d4»\n---\n\nOn 4 March we refunded the nine buyers of the mug.',
    },
    {
      letter:
        '---\nkind: dispute\nstatus: submitted\nfrozen: «v1-7d05f2eae06e1ddc»\n---\n\nThe two accounts share no bank account and no address.',
    },
    {
      letter:
        '---\nstatus: submitted\nsubmitted: 2026-03-04\nfrozen: «v1-0123456789abcdef»\n---\n\n- The lids were counted.',
    },
    { letter: '---\nstatus: submitted\nfrozen: «v1-00000000a1b2c3d4»\n---\n\n我们已于3月4日给九位买家退款。' },
    {
      letter:
        '---\nkind: dispute\nstatus: submitted\nfrozen: «v1-0123456789abcdef»\n---\n\n两个账户没有共用银行卡和地址。',
    },
    { letter: '---\nstatus: submitted\nsubmitted: 2026-03-04\nfrozen: «v1-89abcdef01234567»\n---\n\n- 已清点盖子。' },
    {
      letter:
        '---\nstatus: submitted\nfrozen: v1-8e205b1a5e71d3b5\n---\n\nOn 4 March we refunded the nine buyers of the mug.',
    },
    { letter: '---\nstatus: submitted\n---\n\nOn 4 March we refunded the nine buyers of the mug.' },
    { letter: '---\nstatus: draft\nfrozen: v1-00000000a1b2c3d4\n---\n\nOn 4 March we refunded the nine buyers.' },
    { letter: '---\nstatus: submitted\nfrozen: v1-e6aa3a8d9de031f8\n---\n\n我们已于3月4日给九位买家退款。' },
    { letter: '---\nstatus: submitted\n---\n\n我们已于3月4日给九位买家退款。' },
    { letter: '---\nstatus: draft\nfrozen: v1-00000000a1b2c3d4\n---\n\n我们已于3月4日给九位买家退款。' },
  ],

  *check({ letter }) {
    const entry = letter.frontMatter.entries.find(({ key }) => key === 'frozen');
    if (typeof entry?.value !== 'string' || !isSubmitted(letter) || isAsFrozen(letter.text, entry.value)) return;
    yield { message: 'changed', span: entry.valueSpan, data: { mark: entry.value } };
  },
});
