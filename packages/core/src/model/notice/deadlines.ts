import {
  afterLatin,
  amazonTime,
  appealTime,
  attemptsLatin,
  dateHan,
  dateLatin,
  months,
  numberWords,
  otherTime,
  periodHan,
  periodLatin,
  windowBefore,
} from '../../lexicon/notice-deadlines.ts';
import type { Deadline } from '../notice.ts';
import { readyPattern } from '../../text/ready.ts';
import { sentencesIn, type Range } from './clauses.ts';
import { spanIn, type Passage } from './passages.ts';

interface Found extends Range {
  readonly amount: number | null;
  readonly unit: Deadline['unit'];
  readonly from: Deadline['from'];
  readonly date: string | null;
}

function amountOf(words: string): number {
  return numberWords[words.toLowerCase()] ?? Number(words);
}

function startOf(words: string): Deadline['from'] {
  if (/original|first|initial|原始|最初|首次|ursprünglich/i.test(words)) return 'original-notice';
  return /this|receiv|receipt|收到|收悉|此|本|dieser|cet/i.test(words) ? 'this-message' : 'notice';
}

function periodsIn(text: string): Found[] {
  const found: Found[] = [];
  for (const pattern of [periodLatin, afterLatin, periodHan]) {
    for (const match of text.matchAll(readyPattern(pattern))) {
      const start = match.index + (/^(?:[\s请請在于於自从]|须|必须|应)+/.exec(match[0])?.[0].length ?? 0);
      const end = match.index + match[0].length;
      const amount = amountOf(match.groups?.['amount'] ?? '');
      if (Number.isNaN(amount) || found.some((one) => one.start < end && start < one.end)) continue;
      if (windowBefore.test(text.slice(Math.max(0, start - 30), start))) continue;
      const unit = /^(?:h|st|小|時)/i.test(match.groups?.['unit'] ?? '') ? 'hour' : 'day';
      found.push({ amount, unit, from: startOf(match[0]), date: null, start, end });
    }
  }
  return found;
}

function isoDate(year: string, month: string, day: string): string | null {
  const number = /^\d+$/.test(month) ? Number(month) : months.findIndex((name) => name.test(month)) + 1;
  if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function datesIn(text: string): Found[] {
  return [dateLatin, dateHan].flatMap((pattern) =>
    [...text.matchAll(readyPattern(pattern))].flatMap((match): Found[] => {
      const { iso, year, month, day, year2, month2, day2 } = match.groups ?? {};
      const date = iso ?? isoDate(year ?? year2 ?? '', month ?? month2 ?? '', day ?? day2 ?? '');
      if (date === null) return [];
      return [
        { amount: null, unit: 'date', from: 'notice', date, start: match.index, end: match.index + match[0].length },
      ];
    }),
  );
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
