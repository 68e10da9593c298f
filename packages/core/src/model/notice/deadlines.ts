import {
  afterLatin,
  amazonTime,
  appealTime,
  attemptsLatin,
  dateHan,
  dateLatin,
  givenLatin,
  months,
  numberWords,
  originalWords,
  otherTime,
  periodHan,
  periodLatin,
  thisWords,
  windowBefore,
} from '../../lexicon/notice-deadlines.ts';
import { readyPattern } from '../../text/ready.ts';
import { exists } from '../dates.ts';
import type { Deadline } from '../notice.ts';
import { sentencesIn, type Range } from './clauses.ts';
import { spanIn, type Passage } from './passages.ts';

interface Found extends Range {
  readonly amount: number | null;
  readonly unit: Deadline['unit'];
  readonly from: Deadline['from'];
  readonly date: string | null;
}

/** Until when a message wants an answer. Periods of documents, sales and reviews are none. */
export function findDeadlines(passages: readonly Passage[], source: string): Deadline[] {
  return passages.flatMap((passage) => {
    if (passage.list === 'consider' || passage.kind === 'row') return [];
    return sentencesIn(passage.unquoted).flatMap(({ start, end }) => {
      const words = passage.unquoted.slice(start, end).slice(0, 2000);
      if (amazonTime.test(words) || (otherTime.test(words) && !appealTime.test(words))) return [];
      if (/^(?:please )?do not\b|^请勿/i.test(words)) return [];
      return [...periodsIn(words), ...datesIn(words), ...attemptsIn(words)]
        .toSorted((a, b) => a.start - b.start)
        .map(({ amount, unit, from, date, start: first, end: last }) => {
          const span = spanIn(passage, start + first, start + last);
          return { amount, unit, from, date, quote: source.slice(span.start, span.end), span };
        });
    });
  });
}

function periodsIn(text: string): Found[] {
  const all = [periodLatin, afterLatin, givenLatin, periodHan].flatMap((pattern) =>
    [...text.matchAll(readyPattern(pattern))].flatMap((match): Found[] => {
      const start = match.index + (/^(?:[\s请請在于於自从]|须|必须|应)+/.exec(match[0])?.[0].length ?? 0);
      const count = amountOf(match.groups?.['amount'] ?? '');
      if (Number.isNaN(count) || windowBefore.test(text.slice(Math.max(0, start - 30), start))) return [];
      const words = match.groups?.['unit'] ?? '';
      const unit = /^(?:h|st|小|時|or)/i.test(words) ? 'hour' : 'day';
      const amount = /^(?:w(?!er)|sem|周|週)/i.test(words) ? count * 7 : count;
      return [{ amount, unit, from: startOf(match[0]), date: null, start, end: match.index + match[0].length }];
    }),
  );
  let reached = 0;
  return all
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

const digits = '〇一二三四五六七八九';

function amountOf(words: string): number {
  const han = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(words);
  if (han !== null && words !== '') {
    const [, first, ten, last] = han;
    const lead = first === undefined ? (ten === undefined ? 0 : 1) : first === '两' ? 2 : digits.indexOf(first);
    if (ten === undefined) return last === undefined ? lead : Number.NaN;
    return lead * 10 + (last === undefined ? 0 : digits.indexOf(last));
  }
  return numberWords.get(words.toLowerCase()) ?? Number(words);
}

function startOf(words: string): Deadline['from'] {
  if (originalWords.test(words)) return 'original-notice';
  return thisWords.test(words) ? 'this-message' : 'notice';
}

function datesIn(text: string): Found[] {
  return [dateLatin, dateHan].flatMap((pattern) =>
    [...text.matchAll(readyPattern(pattern))].flatMap((match): Found[] => {
      const day = partsOf(match.groups ?? {});
      if (day === null) return [];
      const start = match.index + (/^\s+/.exec(match[0])?.[0].length ?? 0);
      const end = match.index + match[0].length;
      return [{ amount: null, unit: 'date', from: 'notice', date: isoOf(day), start, end }];
    }),
  );
}

/** A day of the calendar, its year as the message leaves it. */
export interface NamedDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** The day that the words of a deadline name, or null. */
export function dateNamedIn(quote: string): NamedDate | null {
  for (const pattern of [dateLatin, dateHan]) {
    for (const match of quote.matchAll(pattern)) return partsOf(match.groups ?? {});
  }
  return null;
}

function partsOf(groups: Readonly<Record<string, string | undefined>>): NamedDate | null {
  const { iso } = groups;
  const [year, month, day] =
    iso === undefined ? ['year', 'month', 'day'].map((name) => firstOf(groups, name)) : iso.split('-');
  if (month === undefined || day === undefined) return null;
  const named = { year: year === undefined ? null : Number(year), month: monthOf(month), day: Number(day) };
  return exists(named) ? named : null;
}

function firstOf(groups: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  return groups[name] ?? groups[`${name}2`] ?? groups[`${name}3`];
}

function monthOf(words: string): number {
  return /^\d+$/.test(words) ? Number(words) : months.findIndex((name) => name.test(words)) + 1;
}

function isoOf({ year, month, day }: NamedDate): string | null {
  if (year === null) return null;
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function attemptsIn(text: string): Found[] {
  return [...text.matchAll(attemptsLatin)].map((match) => ({
    amount: amountOf(match.groups?.['amount'] ?? ''),
    unit: 'attempt',
    from: 'notice',
    date: null,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
