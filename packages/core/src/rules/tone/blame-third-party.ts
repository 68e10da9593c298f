import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { findThirdPartyBlameEn, ownGapEn } from '../../lexicon/en/blame.ts';
import { searchBoth } from '../../lexicon/families.ts';
import { findThirdPartyBlameZh, ownGapZh } from '../../lexicon/zh/blame.ts';
import type { Letter, Role, Sentence } from '../../model/letter.ts';
import type { Localized } from '../../text/localized.ts';
import { plan } from '../kinds.ts';
import { suspectedBlame } from '../blamed-party.ts';
import { firstIn } from '../words-in.ts';

const search = searchBoth(findThirdPartyBlameEn, findThirdPartyBlameZh);
/** Parts that tell what was done or will be done with a supplier or carrier, not why something happened. */
const elsewhere: ReadonlySet<Role | null | undefined> = new Set<Role>(['actions', 'prevention', 'evidence']);

/** Words that judge somebody stay blame wherever they stand and whatever else the writer owns up to. */
const judgements: ReadonlySet<string> = new Set(['verdict', 'harm', 'transfer']);

const judging = (text: string) => search(text).filter(({ family }) => judgements.has(family));

/** The paragraphs that also name a gap of the seller’s own: there the cause does not end at the other party. */
function ownGaps({ sentences }: Letter): ReadonlySet<number> {
  return new Set(
    sentences.filter(({ plain }) => ownGapEn.test(plain) || ownGapZh.test(plain)).map(({ block }) => block),
  );
}

const ownCheck: Localized = {
  en: '${1:Supplier} changed ${2:what} on ${3:date}, and our incoming inspection did not include ${4:check}.',
  zh: '${1:供应商}于${3:日期}更换了${2:什么}，而我们的来料检验没有包括${4:检查项}。',
};

function addOwnCheck({ span, language }: Sentence): Fix {
  return {
    kind: 'fill-in',
    title: { en: 'Add what your own process did not check', zh: '补充自己的流程没有检查什么' },
    edits: [{ span, text: ownCheck[language] }],
  };
}

export default defineRule({
  id: 'tone/blame-third-party',
  severity: 'warning',
  kinds: plan,
  summary: {
    en: 'The cause does not end at a supplier, carrier or competitor.',
    zh: '原因不能停在供应商、物流商或竞争对手身上。',
  },
  why: {
    en: 'The seller answers for suppliers and carriers; the plan is about what the seller can change.',
    zh: '卖家要为供应商和物流商负责；行动计划要写的是卖家自己能改变的事。',
  },
  messages: {
    ends: {
      en: '“{words}” ends the cause at someone else. Add what your own process did not check.',
      zh: '“{words}”把原因停在他人身上。请补充自己的流程没有检查什么。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    {
      letter: 'The delay was «caused by the carrier».',
      fixed: '${1:Supplier} changed ${2:what} on ${3:date}, and our incoming inspection did not include ${4:check}.',
    },
    { letter: '«Our supplier sent us the wrong» goods.' },
    { letter: 'It was «out of our control».' },
    { letter: '«供应商发错»了货。' },
    { letter: '延误«是物流公司造成»的。' },
    { letter: '«软件故障»导致没有上传追踪编码。' },
    { letter: 'Our supplier sent a thinner fabric, and we did not inspect the first batch.' },
    { letter: 'We chose a carrier without tracking.' },
    { letter: 'The carrier scan came late because we handed parcels over after 18:00.' },
    { letter: '供应商2月2日更换了面料，而我们没有检验首批货。' },
    { letter: '我们选择了没有追踪的承运人。' },
    { letter: '我们没有核实供应商是否为授权经销商。' },
  ],

  *check({ letter }, { allow }) {
    const owned = ownGaps(letter);
    for (const sentence of letter.sentences) {
      if (sentence.quoted) continue;
      const told =
        (elsewhere.has(sentence.section?.aspect) && elsewhere.has(sentence.role)) || owned.has(sentence.block);
      const found = firstIn(sentence, told ? judging : search, allow);
      if (found === null) continue;
      const { words, span } = found;
      yield { message: 'ends', span, data: { words }, fixes: [addOwnCheck(sentence)] };
    }
    for (const { sentence, words, span } of suspectedBlame(letter, 'third party', allow)) {
      if (owned.has(sentence.block)) continue;
      yield { message: 'ends', span, data: { words }, fixes: [addOwnCheck(sentence)] };
    }
  },
});
