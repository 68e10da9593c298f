import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { circulatingRuns } from '../../lexicon/circulating-runs.ts';
import type { Sentence } from '../../model/letter.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import { fingerprintedRuns, runAt, unitsOf, weightOf, type KnownRuns } from '../../text/word-runs.ts';
import { excerpt } from '../excerpt.ts';
import { plan } from '../kinds.ts';

/** Shorter phrases of the writer's own would fire by chance; longer ones are found by their first words. */
const shortest = 3;
const longest = 40;

function knownWith(phrases: readonly string[]): KnownRuns {
  const known = new Map(circulatingRuns.map(({ words, fingerprints }) => [words, new Set(fingerprints)]));
  for (const phrase of phrases) {
    const units = unitsOf(phrase);
    const run = runAt(units, 0, Math.min(weightOf(units), longest));
    const weight = run === null ? 0 : weightOf(units.slice(0, run.to));
    if (run === null || weight < shortest) continue;
    known.set(weight, new Set(known.get(weight)).add(fingerprint(run.key)));
  }
  return known;
}

function ownFacts({ span, language }: Sentence): Fix {
  return {
    kind: 'fill-in',
    title: { en: 'Write what you did', zh: '写明您做了什么' },
    edits: [
      {
        span,
        text:
          language === 'zh'
            ? '我们已于${1:日期}${2:做了什么}（${3:数量}）。'
            : 'On ${1:date} we ${2:what you did} (${3:number}).',
      },
    ],
  };
}

export default defineRule({
  id: 'content/boilerplate',
  severity: 'warning',
  kinds: plan,
  summary: { en: 'A letter has sentences of its own.', zh: '信件要用自己的句子。' },
  why: {
    en: 'Guides name copied letters as a reason for refusal. A sentence that fits every case says nothing about this one.',
    zh: '许多指南把照搬的申诉信列为被拒原因。适用于任何案件的句子，对本案没有说明什么。',
  },
  messages: {
    known: {
      en: '“{words}” has circulated in sample letters for years. Say it with the facts of your own case.',
      zh: '“{words}”是流传多年的范文句子。请用本案的事实改写。',
    },
  },
  options: z.strictObject({
    phrases: z.array(z.string()).default([]).describe('Worn phrases of three or more words, to flag as well.'),
  }),
  examples: [
    {
      letter: 'From May on we will «more aggressively monitor our performance metrics».',
      fixed: 'On ${1:date} we ${2:what you did} (${3:number}).',
    },
    { letter: 'In May we fell «below both Amazon’s and our own standards of quality».' },
    {
      letter: 'At our shop «the customer is the sun we turn to», in May too.',
      options: { phrases: ['The customer is the sun we turn to.'] },
    },
    {
      letter: '五月起，«全面核查产品图文描述准确性»。',
      fixed: '我们已于${1:日期}${2:做了什么}（${3:数量}）。',
    },
    { letter: '经查，«主要问题源于沟通不足导致»两起索赔。' },
    {
      letter: '我们一直«把每位客人当作太阳»来对待。',
      options: { phrases: ['把每位客人当作太阳'] },
    },
    { letter: 'Our order defect rate was 2.78% against a target of 1%.' },
    { letter: 'The QC lead reads the performance metrics every Monday.' },
    {
      letter: 'We turn the sun lamp off at night.',
      options: { phrases: ['The customer is the sun we turn to.', 'sun'] },
    },
    { letter: '我们的订单缺陷率为2.78%，目标为低于1%。' },
    { letter: '质检主管每周一核对38个详情页的图片。' },
    { letter: '每位客人都收到了回复。', options: { phrases: ['把每位客人当作太阳'] } },
  ],

  *check({ letter }, { phrases }) {
    const known = knownWith(phrases);
    for (const sentence of letter.sentences) {
      if (sentence.quoted) continue;
      const [found] = fingerprintedRuns(sentence.text, known);
      if (found === undefined) continue;
      const span = sourceSpan(sentence.flat, found.start, found.end);
      yield {
        message: 'known',
        span,
        data: { words: excerpt(letter.text.slice(span.start, span.end)) },
        fixes: [ownFacts(sentence)],
      };
    }
  },
});
