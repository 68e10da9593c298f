import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { deadlinesOf, type DueDate } from '../../model/due-dates.ts';
import type { Letter } from '../../model/letter.ts';
import { frontMatterValue } from '../../model/kind.ts';
import { receivedOn } from '../../model/received.ts';
import type { Localized } from '../../text/localized.ts';
import type { Span } from '../../text/span.ts';
import { anchorOf } from '../anchor.ts';
import { sent } from '../kinds.ts';

/** The `answers:` line, as the deadline is that of the message named there. */
function placeOf(letter: Letter): Span {
  const { entries } = letter.frontMatter;
  const entry = entries.find(({ key }) => key === 'answers') ?? entries[0];
  return entry?.keySpan ?? anchorOf(letter);
}

function isNear({ daysLeft, window }: DueDate, days: number): boolean {
  return daysLeft !== null && daysLeft <= Math.max(days, (window ?? 0) / 4);
}

function leftOf(days: number): Localized {
  if (days === 0) return { en: 'Today is the last day', zh: '今天是最后一天' };
  return { en: days === 1 ? '1 day is left' : `${days} days are left`, zh: `还剩${days}天` };
}

const message = '---\nreceived: 2026-03-01\n---\nPlease send your plan within 17 days.\n';
const messageZh = '---\nreceived: 2026-03-01\n---\n请在17天内提交行动计划。\n';

export default defineRule({
  id: 'case/deadline',
  severity: 'warning',
  kinds: sent,
  summary: { en: 'A letter goes out before the deadline of its message.', zh: '申诉信要在通知的期限之前提交。' },
  why: {
    en: 'Windows of 48 hours to 90 days have been seen; a late answer is mostly no answer.',
    zh: '期限短则48小时，长则90天；迟到的答复大多等于没有答复。',
  },
  messages: {
    near: {
      en: '{left}, until {date} (“{quote}”). Send what is ready.',
      zh: '{left}，截止{date}（“{quote}”）。请尽快提交已准备好的内容。',
    },
    past: {
      en: 'The last day, {date} (“{quote}”), has passed. Send the letter at once, or ask what is still open.',
      zh: '期限{date}（“{quote}”）已过。请立即提交，或确认还能做什么。',
    },
  },
  options: z.strictObject({
    days: z
      .int()
      .min(0)
      .max(365)
      .default(3)
      .describe('How many days before a deadline to speak. A quarter of the whole window counts too.'),
  }),
  examples: [
    { letter: '---\n«answers»: 00-notice.md\n---\n\nDear Amazon,', notice: message, now: '2026-03-16' },
    { letter: '«The cause was a wrong size chart.»', notice: message, now: '2026-03-18' },
    { letter: '## «Root cause»\n\nThe chart was wrong.', notice: message, now: '2026-03-19', severity: 'error' },
    {
      letter: '---\n«answers»: 00-notice.md\n---\n\nDear Amazon,',
      notice: '---\nreceived: 2026-03-01\n---\nYou must reply within 72 hours.',
      now: '2026-03-05',
      severity: 'error',
    },
    { letter: '---\n«answers»: 00-通知.md\n---\n\n尊敬的亚马逊：', notice: messageZh, now: '2026-03-15' },
    { letter: '«尺码表有误。»', notice: messageZh, now: '2026-03-18' },
    { letter: '## «根本原因»\n\n尺码表有误。', notice: messageZh, now: '2026-04-02', severity: 'error' },
    { letter: 'The cause was a wrong size chart.', notice: message, now: '2026-03-04' },
    { letter: '---\nstatus: closed\n---\n\nDear Amazon,', notice: message, now: '2026-03-19' },
    { letter: 'The cause was a wrong size chart.', notice: message },
    {
      letter: 'The cause was a wrong size chart.',
      notice: 'Please send your plan within 17 days.',
      now: '2026-03-19',
    },
    { letter: '尺码表有误。', notice: messageZh, now: '2026-03-04' },
    {
      letter: '根本原因是尺码表有误。',
      beside: {
        '00-通知.md': messageZh,
        '01-申诉信.md': '尺码表有误。',
        '01-回复.md': '---\nreceived: 2026-03-10\n---\n请在收到最初通知后14天内补充根本原因。',
      },
      name: '02-申诉信.md',
      now: '2026-03-11',
    },
    { letter: '---\nstatus: submitted\n---\n\n尊敬的亚马逊：', notice: messageZh, now: '2026-03-19' },
    { letter: '尺码表有误。', notice: messageZh },
  ],

  *check({ letter, answers, rounds, now }, { days }) {
    const status = frontMatterValue(letter.frontMatter, 'status');
    if (answers === null || now === undefined || status === 'closed' || status === 'submitted') return;
    const { notice, text, path } = answers;
    const opening = rounds[0]?.answers?.text ?? text;
    const [first] = deadlinesOf(notice, { received: receivedOn(text), original: receivedOn(opening), now });
    if (first === undefined || !(first.overdue === true || isNear(first, days))) return;
    const { due: date, deadline, daysLeft } = first;
    const found = {
      span: placeOf(letter),
      quote: deadline.quote,
      related: [{ path, span: deadline.span, message: { en: 'The message says so here.', zh: '通知在此处写明。' } }],
    };
    if (first.overdue === true) {
      yield { ...found, message: 'past', severity: 'error', data: { date, quote: deadline.quote } };
    } else {
      yield { ...found, message: 'near', data: { left: leftOf(daysLeft ?? 0), date, quote: deadline.quote } };
    }
  },
});
