import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { documentMentions } from '../../lexicon/document-mentions.ts';
import { dayNumber, daysIn } from '../../model/dates.ts';
import { latestDayIn } from '../../model/file-dates.ts';
import type { Letter, Sentence } from '../../model/letter.ts';
import type { Notice } from '../../model/notice.ts';
import { receivedOn } from '../../model/received.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import { filesOf, type Pointer } from '../attachments.ts';
import { sent } from '../kinds.ts';

const dayLength = 86_400_000;

function dayOf(iso: string): number {
  return Math.floor(Date.parse(iso.slice(0, 10)) / dayLength);
}

/** Windows, in days, of the kinds of paper that the message asks for. */
function windowsOf({ documents }: Notice, usual: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const windows = new Map<string, number>();
  for (const { type, windowDays } of documents) {
    const days = windowDays ?? usual[type];
    if (days !== undefined) windows.set(type, Math.max(days, windows.get(type) ?? 0));
  }
  return windows;
}

/** The window of the paper that a file is called; of several, the widest. */
function windowOf(words: string, windows: ReadonlyMap<string, number>): number | null {
  const fitting = [...windows].filter(([type]) => documentMentions[type]?.test(words) === true).map(([, days]) => days);
  return fitting.length === 0 ? null : Math.max(...fitting);
}

const longestEntry = 300;

/** The line of an annex entry: "- Annex 1 (scan.pdf): invoice of 4 May 2024". */
function lineAround(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - longestEntry);
  const next = text.indexOf('\n', end);
  return text.slice(from, Math.min(next < 0 ? text.length : next, end + longestEntry));
}

const datedBefore =
  /(?:\b(?:dated|issued|invoice|bill|statement|date)(?: (?:of|on|from))?:?|开具于|开具日期|日期)[ :：]*$/i;
const datedAfter = /^\s?(?:开具|出具|开立|的(?:发票|账单))/;

/** The day an entry gives for its paper; null where it names none or more than one. */
function dayToldIn({ plain }: Sentence): number | null {
  const days = daysIn(plain).filter(
    ({ year, start, end }) =>
      year !== null &&
      (datedBefore.test(plain.slice(Math.max(0, start - 30), start)) || datedAfter.test(plain.slice(end, end + 6))),
  );
  const [only] = days;
  return only === undefined || days.length > 1 ? null : dayNumber(only, 0);
}

function dayOfPaper({ path, span }: Pointer, { sentences }: Letter): number | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const named = latestDayIn(name);
  if (named !== null) return named;
  const sentence = sentences[firstFrom(sentences, span.start + 1) - 1];
  return sentence === undefined || sentence.span.end < span.end ? null : dayToldIn(sentence);
}

export default defineRule({
  id: 'evidence/stale',
  severity: 'warning',
  kinds: sent,
  summary: {
    en: 'Documents are as recent as the message asks.',
    zh: '文件的日期要在通知要求的期限之内。',
  },
  why: {
    en: 'Amazon counts the age of invoices and bills back from the day of its message; older ones are not accepted.',
    zh: '亚马逊从通知之日起往前计算发票和账单的期限，更早的不予接受。',
  },
  messages: {
    stale: {
      en: '“{path}” is dated {date}, {days} days before the message; Amazon asks for the last {window} days. Send a newer one.',
      zh: '“{path}”日期为{date}，早于通知{days}天；亚马逊要求最近{window}天。请换用较新的文件。',
    },
  },
  options: z.strictObject({
    windows: z
      .record(z.string(), z.int().positive())
      .default({ invoice: 365, 'utility-bill': 90 })
      .describe('Days for kinds of paper that a message asks for without saying how recent.'),
  }),
  examples: [
    {
      letter: '- Annex 1 («evidence/invoice-2024-11.pdf»): 500 units',
      notice:
        '---\nreceived: 2026-03-01\n---\nPlease provide the following:\n-- Invoices from your supplier issued in the last 365 days',
    },
    {
      letter: 'The address is shown in the [utility bill](«evidence/power-2025-10.pdf»).',
      notice: '---\nreceived: 2026-03-01\n---\nPlease provide:\n-- A copy of a utility bill issued in the last 90 days',
    },
    {
      letter: 'The [invoice](«evidence/scan.pdf») dated 4 June 2025 shows 120 units.',
      notice: '---\nreceived: 2026-03-01\n---\nPlease provide:\n-- Invoices issued in the last 180 days',
    },
    {
      letter: '- 附件1（«evidence/发票2024-11.pdf»）：500件',
      notice: '---\nreceived: 2026-03-01\n---\n请提供以下材料：\n-- 供应商在过去365天内开具的发票副本',
    },
    {
      letter: '地址见[水电费账单](«evidence/20251005.pdf»)。',
      notice: '---\nreceived: 2026-03-01\n---\n请提供以下材料：\n-- 过去90天内的水电费账单副本',
    },
    {
      letter: '[发票](«evidence/扫描.pdf»)开具日期：2025年1月4日，共120件。',
      notice: '---\nreceived: 2026-03-01\n---\n请提供以下材料：\n-- 供应商在过去365天内开具的发票副本',
    },
    {
      letter: '- Annex 1 (evidence/invoice-2025-09.pdf): 500 units',
      notice: '---\nreceived: 2026-03-01\n---\nPlease provide:\n-- Invoices issued in the last 365 days',
    },
    {
      letter: '- Annex 2 (evidence/contract-2019.pdf): supplier agreement',
      notice: '---\nreceived: 2026-03-01\n---\nPlease provide:\n-- Invoices issued in the last 365 days',
    },
    {
      letter: '- Annex 1 (evidence/invoice-2025.pdf): 500 units',
      notice: '---\nreceived: 2026-03-01\n---\nPlease provide:\n-- Invoices issued in the last 365 days',
    },
    {
      letter: '- Annex 1 (evidence/invoice-2024-11.pdf): 500 units',
      notice: 'Please provide:\n-- Invoices issued in the last 365 days',
    },
    {
      letter: '- 附件1（evidence/发票2025-09.pdf）：500件',
      notice: '---\nreceived: 2026-03-01\n---\n请提供以下材料：\n-- 供应商在过去365天内开具的发票副本',
    },
    {
      letter: '- 附件2（evidence/合同2019.pdf）：供货协议',
      notice: '---\nreceived: 2026-03-01\n---\n请提供以下材料：\n-- 供应商在过去365天内开具的发票副本',
    },
    {
      letter: '- 附件1（evidence/发票2024-11.pdf）：500件',
      notice: '---\nreceived: 2026-03-01\n---\n请说明问题的根本原因。',
    },
  ],

  *check({ letter, answers }, { windows: usual }) {
    if (answers === null) return;
    const received = receivedOn(answers.text);
    const windows = windowsOf(answers.notice, usual);
    if (received === null || windows.size === 0) return;
    for (const file of filesOf(letter)) {
      const { path, span } = file;
      const window = windowOf(`${path} ${lineAround(letter.text, span)}`, windows);
      const day = window === null ? null : dayOfPaper(file, letter);
      if (window === null || day === null) continue;
      const days = dayOf(received) - day;
      if (days <= window) continue;
      const date = new Date(day * dayLength).toISOString().slice(0, 10);
      yield { message: 'stale', span, data: { path, date, days, window } };
    }
  },
});
