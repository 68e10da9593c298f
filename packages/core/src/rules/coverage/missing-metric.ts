import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { metricName, metricWords } from '../../lexicon/notice-metrics.ts';
import type { Letter } from '../../model/letter.ts';
import type { Metric } from '../../model/notice.ts';
import { addPoint } from '../add-point.ts';
import { anchorOf } from '../anchor.ts';
import { plan } from '../kinds.ts';

/** Rates that have to be high; every other has to be low. */
const highIsGood = new Set(['valid-tracking-rate', 'on-time-delivery-rate']);

/** Whether the message holds the figure against the seller; the others are shown for information. */
function isMissed({ name, value, target, unit }: Metric): boolean {
  if (value === '' || unit !== '%') return false;
  if (target === null) return true;
  return highIsGood.has(name) ? Number(value) < Number(target) : Number(value) > Number(target);
}

/** "11 of 353 orders" is 3.12 %, whether or not the letter says so. Few numbers of a sentence, so few pairs. */
function holdsRatio(text: string, value: string): boolean {
  const decimals = value.split('.')[1]?.length ?? 0;
  const numbers = [...text.matchAll(/(?<![\d.,-])\d{1,3}(?:,\d{3})+(?![\d.])|(?<![\d.,-])\d{1,7}(?![\d.,-]*\d)/g)]
    .slice(0, 12)
    .map(([number]) => Number(number.replaceAll(',', '')));
  return numbers.some((part) =>
    numbers.some((whole) => {
      if (part >= whole || whole < 10) return false;
      const percent = (part / whole) * 100;
      return [percent, 100 - percent].some((rate) => rate.toFixed(decimals) === Number(value).toFixed(decimals));
    }),
  );
}

function isStated({ sentences, text }: Letter, { name, value }: Metric): boolean {
  const short = String(Number(value));
  const figure = new RegExp(
    String.raw`(?<![\d.])(?:${value.replace('.', String.raw`\.`)}|${short.replace('.', String.raw`\.`)})(?![\d]|\.\d)`,
  );
  if (figure.test(text)) return true;
  const words = metricWords.find(({ id }) => id === name)?.words;
  return sentences.some(
    (sentence) =>
      (words !== undefined && sentence.text.search(words) >= 0 && /\d\s?%|百分之/.test(sentence.text)) ||
      holdsRatio(sentence.text, value),
  );
}

function stateIt(letter: Letter, { name, value, target, unit }: Metric): Fix {
  const metric = metricName(name);
  const text =
    letter.language === 'zh'
      ? `我们的${metric.zh}为${value}${unit}${target === null ? '' : `，目标为${target}${unit}`}，时间段为\${1:日期}至\${2:日期}。`
      : `Our ${metric.en} was ${value}${unit}${target === null ? '' : ` against a target of ${target}${unit}`} between \${1:date} and \${2:date}.`;
  return {
    kind: 'fill-in',
    title: { en: 'State the figure and its period', zh: '写明数值和时间段' },
    edits: [addPoint(letter, 'root-cause', text)],
  };
}

export default defineRule({
  id: 'coverage/missing-metric',
  severity: 'info',
  kinds: plan,
  summary: { en: 'A letter states the figure that the message is about.', zh: '信中要写出通知所说的数值。' },
  why: {
    en: 'A message about a metric is about a number; the letter shows that the same number was looked at.',
    zh: '关于指标的通知说的是一个数值；信中要表明看的是同一个数值。',
  },
  messages: {
    missing: {
      en: 'The message gives {metric} {value} (target {target}), and the letter gives no figure. State the figure and its period.',
      zh: '通知给出{metric}为{value}（目标{target}），信中没有数字。请写明数值和时间段。',
    },
    untargeted: {
      en: 'The message gives {metric} {value}, and the letter gives no figure. State the figure and its period.',
      zh: '通知给出{metric}为{value}，信中没有数字。请写明数值和时间段。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '## «Root cause»\n\nMany jars arrived broken because the box was thin.',
      notice: 'Your order defect rate is 2.31%; the target is under 1%.',
      fixed:
        '## Root cause\n\nMany jars arrived broken because the box was thin.\n\nOur order defect rate was 2.31% against a target of 1% between ${1:date} and ${2:date}.',
    },
    {
      letter: '«Labels were printed at night, so parcels left late.»',
      notice: 'Your late shipment rate is 6.2%. The target is under 4%.',
    },
    {
      letter: '## «Root cause»\n\nNumbers were typed by hand.',
      notice: 'Your Valid Tracking Rate is 88.9% (requirement: 95% or more).',
    },
    {
      letter: '一、«根本原因»\n\n外箱太薄，罐子破损。',
      notice: '您的订单缺陷率为2.31%，目标为低于1%。',
      fixed:
        '一、根本原因\n\n外箱太薄，罐子破损。\n\n我们的订单缺陷率为2.31%，目标为1%，时间段为${1:日期}至${2:日期}。',
    },
    { letter: '«面单在夜间打印，次日才发货。»', notice: '您的迟发率为6.2%（目标值：低于4%）。' },
    { letter: '【«根本原因»】\n\n库存没有同步。', notice: '您的订单取消率为3.9%（目标值：低于2.5%）。' },
    {
      letter: '## Root cause\n\nIn 60 days 56 of 2,014 orders had a defect.',
      notice: 'Your order defect rate is 2.78%; the target is under 1%.',
    },
    {
      letter: '## Root cause\n\nOur ODR rose to 2.3% because the box was thin.',
      notice: 'Your order defect rate is 2.31%; the target is under 1%.',
    },
    {
      letter: '## Root cause\n\nThe box was thin.',
      notice: 'Your late shipment rate is 2.2%; the target is under 4%.',
    },
    { letter: '一、根本原因\n\n60天2014单中56单有缺陷。', notice: '您的订单缺陷率为2.78%，目标为低于1%。' },
    {
      letter: '一、根本原因\n\n我们的迟发率为6.2%，因为面单在夜间打印。',
      notice: '您的迟发率为6.2%（目标值：低于4%）。',
    },
    { letter: '一、根本原因\n\n外箱太薄。', notice: '您的迟发率为2.2%（目标值：低于4%）。' },
  ],

  *check({ letter, answers }) {
    if (answers === null || letter.sentences.length === 0) return;
    for (const metric of answers.notice.metrics) {
      if (!isMissed(metric) || isStated(letter, metric)) continue;
      const { name, value, target, unit, quote, span } = metric;
      const common = {
        span: anchorOf(letter),
        quote,
        fixes: [stateIt(letter, metric)],
        related: [
          {
            path: answers.path,
            span,
            message: { en: 'The message gives the figure here.', zh: '通知在此处给出数值。' },
          },
        ],
      };
      const data = { metric: metricName(name), value: `${value}${unit}` };
      if (target === null) yield { message: 'untargeted', data, ...common };
      else yield { message: 'missing', data: { ...data, target: `${target}${unit}` }, ...common };
    }
  },
});
