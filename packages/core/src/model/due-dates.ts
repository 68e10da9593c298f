import { workingDays } from '../lexicon/notice-deadlines.ts';
import { dayNumber } from './dates.ts';
import { isIsoDate } from './iso-date.ts';
import { dateNamedIn } from './notice/deadlines.ts';
import type { Deadline, Notice } from './notice.ts';

/** Days and, where they are known, times: `2026-03-04` or `2026-03-04T10:30:00Z`. Other texts count as unknown. */
export interface DeadlineDays {
  /** When the message came. */
  readonly received: string | null;
  /** When the first message of the case came, for deadlines that count from it. */
  readonly original?: string | null;
  /** The time to judge by. Without it only `due` is told. */
  readonly now?: string | null;
}

/** Until when a message wants an answer. */
export interface DueDate {
  readonly deadline: Deadline;
  /** The last day, or, for hours from a known time, the last moment. */
  readonly due: string;
  /** Days from the receipt of the message to `due`; null where the receipt is not known. */
  readonly window: number | null;
  /** Whole days from `now` to the last day: 0 on the last day, negative after it; null without `now`. */
  readonly daysLeft: number | null;
  /** Whether `due` has passed; null without `now`. */
  readonly overdue: boolean | null;
}

const dayLength = 86_400_000;
const hourLength = 3_600_000;

/**
 * When the deadlines of a message end, the earliest first. Pure: the days are handed in.
 *
 * A period needs the day its message came. A day without a year is the first such day after the message came, and none
 * where that is unknown. "After two appeals" is no day. Business days leave out Saturdays and Sundays; holidays differ
 * by country and are not known here.
 */
export function deadlinesOf({ deadlines }: Pick<Notice, 'deadlines'>, days: DeadlineDays): DueDate[] {
  const now = momentOf(days.now);
  const received = momentOf(days.received);
  return deadlines
    .flatMap((deadline): { readonly date: DueDate; readonly at: number }[] => {
      const from = deadline.from === 'original-notice' ? momentOf(days.original ?? null) : received;
      const end = endOf(deadline, from);
      if (end === null) return [];
      const daysLeft = now === null ? null : dayOf(end) - dayOf(now);
      const isTimed = end.timed && now?.timed === true;
      const date = {
        deadline,
        due: textOf(end),
        window: received === null ? null : dayOf(end) - dayOf(received),
        daysLeft,
        overdue: now === null || daysLeft === null ? null : isTimed ? now.at > end.at : daysLeft < 0,
      };
      return [{ date, at: end.at }];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ date }) => date);
}

interface Moment {
  readonly at: number;
  /** Whether the time of day is known too. */
  readonly timed: boolean;
}

function momentOf(text: string | null | undefined): Moment | null {
  if (text === null || text === undefined || !isIsoDate(text)) return null;
  const timed = text.length > 10;
  // Without a zone the time is taken as it stands: the same everywhere, whatever the machine.
  const zoned = timed && !/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? `${text}Z` : text;
  const at = Date.parse(zoned.replace(' ', 'T'));
  return Number.isNaN(at) ? null : { at, timed };
}

function dayOf({ at }: Moment): number {
  return Math.floor(at / dayLength);
}

function textOf({ at, timed }: Moment): string {
  const text = new Date(at).toISOString();
  return timed ? `${text.slice(0, 16)}Z` : text.slice(0, 10);
}

/** The last moment of a deadline; a whole day where the time is not known. */
function endOf({ amount, unit, date, quote }: Deadline, from: Moment | null): Moment | null {
  if (unit === 'attempt') return null;
  if (unit === 'date') return date === null ? nextSuchDay(quote, from) : momentOf(date);
  if (from === null || amount === null) return null;
  if (unit === 'hour' && from.timed) return { at: from.at + amount * hourLength, timed: true };
  const days = unit === 'hour' ? Math.ceil(amount / 24) : amount;
  return {
    at: (workingDays.test(quote) ? afterWorkingDays(dayOf(from), days) : dayOf(from) + days) * dayLength,
    timed: false,
  };
}

function nextSuchDay(quote: string, from: Moment | null): Moment | null {
  const named = dateNamedIn(quote);
  if (named === null || from === null) return null;
  const year = new Date(from.at).getUTCFullYear();
  const day = dayNumber({ ...named, year }, 0);
  const next = day < dayOf(from) ? dayNumber({ ...named, year: year + 1 }, 0) : day;
  return { at: next * dayLength, timed: false };
}

function afterWorkingDays(from: number, count: number): number {
  let day = from;
  // 1 January 1970 was a Thursday: Saturdays are 2, Sundays 3.
  for (let left = Math.min(count, 999); left > 0;) {
    day += 1;
    if (day % 7 !== 2 && day % 7 !== 3) left -= 1;
  }
  return day;
}
