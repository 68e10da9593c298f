import { describe, expect, it, test } from 'vitest';
import { deadlinesOf } from '../src/model/due-dates.ts';
import { parseNotice } from '../src/model/parse-notice.ts';

const told = (text: string): string[] =>
  parseNotice(text).deadlines.map(({ amount, unit, from, date, quote }) =>
    [amount ?? date ?? '?', unit, from, quote].join(' | '),
  );

describe('deadlines in the words of a message', () => {
  test.each([
    ['Send your appeal within 17 days of this notice.', '17 | day | notice | within 17 days of this notice'],
    ['Reply within 14 days of this message.', '14 | day | this-message | within 14 days of this message'],
    ['Submit it within 14 days of the original notification.', '14 | day | original-notice'],
    ['You have 90 days after receiving this notification to appeal.', '90 | day | this-message'],
    ['Please reply within seventy-two (72) hours.', '72 | hour | notice | within seventy-two (72) hours'],
    ['You have 48 hours to respond to this claim.', '48 | hour | notice | 48 hours'],
    ['Send the documents within two weeks.', '14 | day | notice | within two weeks'],
    ['Send the documents within 5 business days.', '5 | day | notice | within 5 business days'],
    ['Please send your plan by 3 March.', '? | date | notice | by 3 March'],
    ['Please send your plan by the end of the day on March 3rd, 2026.', '2026-03-03 | date'],
    ['Your deadline is Tuesday, 3 March 2026.', '2026-03-03 | date'],
    ['请在30天内提交申诉。', '30 | day | notice | 30天内'],
    ['请在收到本通知后十七天内提交行动计划。', '17 | day | this-message'],
    ['请于72小时内回复。', '72 | hour | notice'],
    ['请在五个工作日内提供文件。', '5 | day | notice'],
    ['请在两周内提供文件。', '14 | day | notice'],
    ['请于3月3日前提交计划。', '? | date | notice | 请于3月3日前'],
    ['提交截止日期：2026年3月3日。', '2026-03-03 | date'],
    ['Bitte senden Sie uns die Dokumente innerhalb von siebzehn Tagen.', '17 | day | notice'],
    ['Reichen Sie den Plan bis zum 3. März 2026 ein.', '2026-03-03 | date'],
    ['Reichen Sie die Dokumente bis 03.03.2026 ein.', '2026-03-03 | date'],
    ['Veuillez envoyer les documents sous 72 heures.', '72 | hour | notice'],
    ['改善計画書を17日以内にご提出ください。', '17 | day | notice'],
    ['2026年3月3日までに請求書を提出してください。', '2026-03-03 | date'],
  ])('%s', (text, wanted) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text)[0]).toContain(wanted);
  });

  test.each([
    'Please send invoices issued in the last 365 days.',
    'We will answer within 2 days.',
    'Funds are held for 90 days.',
    'You can download your reports until December 31.',
    'Please send it by 30 February 2026.',
    '我们会在两天内回复您。',
    '请提供过去90天内的账单。',
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

const due = (text: string, days: Parameters<typeof deadlinesOf>[1]): unknown[] =>
  deadlinesOf(parseNotice(text), days).map(({ due: last, window, daysLeft, overdue }) => ({
    due: last,
    window,
    daysLeft,
    overdue,
  }));

describe('due dates', () => {
  it.each([
    ['within 17 days', '2026-03-01', '2026-03-16', '2026-03-18', 2, false],
    ['within 17 days', '2026-03-01', '2026-03-18', '2026-03-18', 0, false],
    ['within 17 days', '2026-03-01', '2026-03-19', '2026-03-18', -1, true],
    ['within 30 days', '2026-02-14', '2026-03-01', '2026-03-16', 15, false],
    ['within 72 hours', '2026-03-01', '2026-03-03', '2026-03-04', 1, false],
    ['within 5 business days', '2026-03-05', '2026-03-06', '2026-03-12', 6, false],
    ['by 3 March', '2026-02-20', '2026-03-01', '2026-03-03', 2, false],
    ['by 3 January', '2026-12-20', '2026-12-31', '2027-01-03', 3, false],
    ['by 3 March 2026', null, '2026-03-01', '2026-03-03', 2, false],
  ])('%s from %s, on %s', (words, received, now, expected, daysLeft, overdue) => {
    expect(due(`Please send your plan ${words}.`, { received, now })).toMatchObject([
      { due: expected, daysLeft, overdue },
    ]);
  });

  it('counts hours from a known time to the minute, whatever the zone', () => {
    const days = { received: '2026-03-01T10:00:00+02:00', now: '2026-03-03T08:30:00Z' };
    expect(due('Please reply within 48 hours.', days)).toEqual([
      { due: '2026-03-03T08:00Z', window: 2, daysLeft: 0, overdue: true },
    ]);
  });

  it('counts from the first message where the words say so', () => {
    const text = 'Please reply within 14 days of the original notification.';
    expect(due(text, { received: '2026-03-09', original: '2026-03-01', now: '2026-03-10' })).toMatchObject([
      { due: '2026-03-15', daysLeft: 5 },
    ]);
    expect(due(text, { received: '2026-03-09', now: '2026-03-10' })).toEqual([]);
  });

  it('says only what it can know', () => {
    const text = 'Please reply within 17 days, or after two unsuccessful appeals.';
    expect(due(text, { received: null, now: '2026-03-10' })).toEqual([]);
    expect(due(text, { received: 'yesterday', now: '2026-03-10' })).toEqual([]);
    expect(due(text, { received: '2026-03-01' })).toEqual([
      { due: '2026-03-18', window: 17, daysLeft: null, overdue: null },
    ]);
  });

  it('tells the earliest first', () => {
    const text = 'Please send invoices within 30 days.\n\nPlease send your plan within 72 hours.';
    expect(due(text, { received: '2026-03-01' })).toMatchObject([{ due: '2026-03-04' }, { due: '2026-03-31' }]);
  });
});
