import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { metricName, metricWords } from '../../lexicon/notice-metrics.ts';
import { knownTargets, ownTarget, statedTargets } from '../../lexicon/targets.ts';
import type { LinkedNotice } from '../../model/case.ts';
import type { Sentence } from '../../model/letter.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import { plan } from '../kinds.ts';

/** Amazon's target: what the linked message says, else what is known. */
function targetOf(metric: string, answers: LinkedNotice | null): string | undefined {
  const said = answers?.notice.metrics.find(({ name, target }) => name === metric && target !== null)?.target;
  return said ?? knownTargets[metric];
}

interface Stated {
  readonly metric: string;
  readonly value: string;
  /** Flat ranges of the whole words and of the number in them. */
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
}

/** The rate that stands nearest before the words, else the one they are said to be for. */
function metricAt(text: string, start: number, end: number): string | null {
  const named = metricWords.flatMap(({ id, words }) =>
    [...text.matchAll(words)].map((match) => ({ id, at: match.index })),
  );
  const before = named.filter(({ at }) => at <= start).toSorted((a, b) => b.at - a.at)[0];
  if (before !== undefined) return before.id;
  const goesOn = /^ (?:for|of|on) (?:the |our )?/.exec(text.slice(end, end + 12))?.[0];
  return named.find(({ at }) => goesOn !== undefined && at === end + goesOn.length)?.id ?? null;
}

function statedTarget({ plain }: Sentence): Stated | null {
  if (ownTarget.test(plain)) return null;
  for (const pattern of statedTargets) {
    const match = pattern.exec(plain);
    const value = match?.groups?.['value'];
    if (match === null || value === undefined) continue;
    const metric = metricAt(plain, match.index, match.index + match[0].length);
    if (metric === null) continue;
    const valueStart = match.index + match[0].lastIndexOf(value);
    return { metric, value, start: match.index, end: match.index + match[0].length, valueStart };
  }
  return null;
}

export default defineRule({
  id: 'consistency/threshold',
  severity: 'warning',
  kinds: plan,
  summary: { en: 'Amazon’s targets are given as they are.', zh: '亚马逊的目标值要写对。' },
  why: {
    en: 'The targets stand in Seller Central help and mostly in the message itself.',
    zh: '目标值写在卖家后台的帮助页面里，通常也写在通知里。',
  },
  messages: {
    wrong: {
      en: '“{words}” gives {value} as the target for {metric}; Amazon’s target is {target}. Correct it.',
      zh: '“{words}”把{metric}的目标写成{value}；亚马逊的目标是{target}。请更正。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: 'The order defect rate was above «the target of 3%» in May.',
      fixed: 'The order defect rate was above the target of 1% in May.',
    },
    { letter: 'A late shipment rate «must stay below 2%».' },
    {
      letter: 'Our cancellation rate passed «Amazon’s limit of 4%».',
      notice: 'Your cancellation rate is 3.9% (target: under 2.5%).',
    },
    { letter: '五月的订单缺陷率超过了«目标3%»。', fixed: '五月的订单缺陷率超过了目标1%。' },
    { letter: '迟发率«必须低于2%»。' },
    { letter: '有效追踪率«要求为90%»，五月只有88.9%。' },
    { letter: 'Our order defect rate was 2.31%; the target is under 1%.' },
    { letter: 'Our own target for the late shipment rate is 2%; an alarm rings at 1.5%.' },
    { letter: 'The late shipment rate was 6.2% against a target of 4%, the cancellation rate 3.9% (target: 2.5%).' },
    { letter: 'The parcels have a weight limit of 3%.' },
    { letter: '订单缺陷率为2.31%，目标为低于1%。' },
    { letter: '我们内部把迟发率的目标定为2%。' },
    { letter: '取消率为3.9%，目标2.5%；有效追踪率要求95%。' },
  ],

  *check({ letter, answers }) {
    for (const sentence of letter.sentences) {
      if (sentence.quoted) continue;
      const stated = statedTarget(sentence);
      if (stated === null) continue;
      const { metric, value, start, end, valueStart } = stated;
      const target = targetOf(metric, answers);
      if (target === undefined || Number(target) === Number(value)) continue;
      const span = sourceSpan(sentence.flat, start, end);
      yield {
        message: 'wrong',
        span,
        data: {
          words: letter.text.slice(span.start, span.end),
          value: `${value}%`,
          metric: metricName(metric),
          target: `${target}%`,
        },
        fixes: [
          {
            kind: 'rewrite',
            title: { en: `Write ${target}%`, zh: `改为${target}%` },
            edits: [{ span: sourceSpan(sentence.flat, valueStart, valueStart + value.length), text: target }],
          },
        ],
      };
    }
  },
});
