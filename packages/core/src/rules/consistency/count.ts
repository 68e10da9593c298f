import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { numeralLike, numeralPattern, numeralValue } from '../../lexicon/numerals.ts';
import { pointCounter } from '../../model/enumeration.ts';
import type { Sentence } from '../../model/letter.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import type { Span } from '../../text/span.ts';
import { sent } from '../kinds.ts';

/** A number in a sentence that says how many are to follow. Ranges are flat. */
interface Announced {
  readonly start: number;
  readonly end: number;
  readonly numeral: string;
  readonly numeralStart: number;
}

const listed = {
  en: new RegExp(
    String.raw`(?<![\w.,/-])(?<!\bof (?:the |our |these )?)(?<numeral>${numeralPattern.en}) (?:\w+ ){0,2}(?:reasons|causes|steps|measures|actions|points|changes|factors|mistakes|problems|issues|things)\b`,
    'i',
  ),
  zh: new RegExp(
    String.raw`(?<![\d第.])(?<numeral>${numeralPattern.zh})(?:个|個|点|點|项|項|条|條)(?:[一-鿿]{0,4}?(?:原因|措施|步骤|步驟|问题|問題|改动|改進|改进|方面))?(?=[^一-鿿]{0,3}$|如下)`,
  ),
};

const ids = {
  en: new RegExp(
    String.raw`(?<![\w.,/-])(?<!\bof (?:the |our |these )?)(?<numeral>${numeralPattern.en}) (?:(?!of\b)\w+ ){0,2}(?<noun>orders|asins|listings|products|complaints)(?: (?:concerned|affected|of the notice|below|ids?|numbers?))?\s?[:：(（]\s?(?=B0[A-Z\d]{8}|\d{3}-\d{7})`,
    'i',
  ),
  zh: new RegExp(
    String.raw`(?<![\d第.])(?<numeral>${numeralPattern.zh})(?:个|個|笔|单|條|条|款)?(?<noun>订单|訂單|ASIN|listing|商品|链接|单)(?:号|編號|编号)?\s?[:：(（]\s?(?=B0[A-Z\d]{8}|\d{3}-\d{7})`,
    'i',
  ),
};

/** The list is a choice, or goes on elsewhere. */
const partOnly =
  /\b(?:includ\w*|e\.g|for example|for instance|such as|among|etc|more|others?|remaining|rest|examples?|each|at once|of (?:them|which))\b|…|\.{3}|例如|比如|其中|包括|等|其余|其他|另/i;

function announcedIn(text: string, pattern: RegExp): Announced | null {
  const match = pattern.exec(text);
  const numeral = match?.groups?.['numeral'];
  if (match === null || numeral === undefined) return null;
  return {
    start: match.index,
    end: match.index + match[0].replace(/\s?[:：(（]\s?$/, '').length,
    numeral,
    numeralStart: match.index + match[0].indexOf(numeral),
  };
}

const idPattern = /(?<![A-Z\d-])(?:B0[A-Z\d]{8}|\d{3}[-‐‑–]\d{7}[-‐‑–]\d{7})(?![A-Z\d-])/gi;

interface Mismatch extends Announced {
  readonly counted: number;
}

function listMismatch(sentence: Sentence, countPoints: (sentence: Sentence) => number): Mismatch | null {
  if (!sentence.leadIn || sentence.cell) return null;
  const found = announcedIn(sentence.plain, listed[sentence.language]);
  if (found === null || partOnly.test(sentence.plain)) return null;
  return { ...found, counted: countPoints(sentence) };
}

/** "12 orders: …" in one sentence. Ids of the same list are counted once each. */
function idMismatch({ plain, language, text }: Sentence): Mismatch | null {
  const found = announcedIn(plain, ids[language]);
  if (found === null || partOnly.test(plain) || /\*{3}|X{4}/.test(text)) return null;
  return { ...found, counted: new Set(plain.slice(found.end).match(idPattern)).size };
}

function correct({ flat }: Sentence, { numeral, numeralStart, counted }: Mismatch): Fix {
  const span = sourceSpan(flat, numeralStart, numeralStart + numeral.length);
  const text = numeralLike(numeral, counted);
  return { kind: 'rewrite', title: { en: `Write “${text}”`, zh: `改为“${text}”` }, edits: [{ span, text }] };
}

function spanOf({ flat }: Sentence, { start, end }: Mismatch): Span {
  return sourceSpan(flat, start, end);
}

export default defineRule({
  id: 'consistency/count',
  severity: 'warning',
  kinds: sent,
  summary: { en: 'A number agrees with the list that follows it.', zh: '数字要与后面的列表一致。' },
  why: {
    en: 'A reviewer who counts and finds another number stops trusting the rest.',
    zh: '审核人员一数就会发现数目不对，其余内容也就不可信了。',
  },
  messages: {
    count: {
      en: '“{words}” announces {n}, and {m} follow. Correct the number or the list.',
      zh: '“{words}”说有{n}项，实际列出{m}项。请更正数字或列表。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '## Root cause\n\nThere are «four reasons»:\n\n- loose lids\n- thin boxes',
      fixed: '## Root cause\n\nThere are two reasons:\n\n- loose lids\n- thin boxes',
    },
    {
      letter:
        'We found «two causes» for this:\n\nI. The lids were loose.\n\nII. The boxes were thin.\n\nIII. The label was late.',
    },
    {
      letter: 'We refunded «3 orders»: 111-1234567-1234567 and 111-7654321-7654321.',
      fixed: 'We refunded 2 orders: 111-1234567-1234567 and 111-7654321-7654321.',
    },
    {
      letter: '一、根本原因\n\n原因有«三个»：\n\n1. 盖子松动\n2. 外箱太薄',
      fixed: '一、根本原因\n\n原因有两个：\n\n1. 盖子松动\n2. 外箱太薄',
    },
    { letter: '经核查，原因有«两个»：\n（1）盖子松动\n（2）外箱太薄\n（3）面单太迟' },
    {
      letter: '已退款«3个订单»：111-1234567-1234567、111-7654321-7654321。',
      fixed: '已退款2个订单：111-1234567-1234567、111-7654321-7654321。',
    },
    { letter: 'There are two reasons:\n\n1. loose lids\n   - since March\n2. thin boxes' },
    { letter: 'Three steps followed:\n\n1. We counted.\n\nThe stock was 412.\n\n2. We sorted.\n\n3. We destroyed.' },
    { letter: 'We refunded 12 orders, for example 111-1234567-1234567.' },
    { letter: 'Two of our 6 listings (B0EXAMPLE1, B0EXAMPLE2) were closed.' },
    { letter: 'There are two reasons for this. The lids were loose.' },
    { letter: '原因有两个：\n\n1. 盖子松动\n2. 外箱太薄' },
    { letter: '已退款12个订单，其中包括111-1234567-1234567。' },
    { letter: '两个ASIN（B0EXAMPLE1、B0EXAMPLE2）已删除。' },
  ],

  *check({ letter }) {
    const countPoints = pointCounter(letter);
    for (const sentence of letter.sentences) {
      if (sentence.quoted) continue;
      const mismatch = listMismatch(sentence, countPoints) ?? idMismatch(sentence);
      if (mismatch === null || mismatch.counted === 0) continue;
      const announced = numeralValue(mismatch.numeral);
      if (announced === null || announced === mismatch.counted) continue;
      const span = spanOf(sentence, mismatch);
      yield {
        message: 'count',
        span,
        data: {
          words: letter.text.slice(span.start, span.end),
          n: announced,
          m: mismatch.counted,
        },
        fixes: [correct(sentence, mismatch)],
      };
    }
  },
});
