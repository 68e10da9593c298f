/** A day named in a text. */
export interface NamedDay {
  /** Null where the text leaves the year to the reader. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;

/** Ways of writing a day that can mean only one; `03/04/2026` is none of them. */
const patterns: readonly RegExp[] = [
  /(?<![\d-])(?<year>20\d{2})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?![\d-])/g,
  /(?<!\d)(?:(?<year>20\d{2})\s?年\s?)?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号號]/g,
  new RegExp(
    String.raw`(?<![\w-])(?<month>${monthName})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:%])(?:,? (?<year>20\d{2})(?!\d))?`,
    'gi',
  ),
  new RegExp(
    String.raw`(?<![\w.,:-])(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${monthName})(?![a-z])\.?(?:,? (?<year>20\d{2})(?!\d))?`,
    'gi',
  ),
];

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/** The days a text names, in its order, whether or not the calendar has them. */
export function daysIn(text: string): NamedDay[] {
  const found: NamedDay[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const { year, month, day } = match.groups ?? {};
      const start = match.index;
      const end = start + match[0].length;
      // "We may 4 times …": the verb.
      if (month === undefined || day === undefined || month === 'may') continue;
      // "SKU 2026-13-45" is no day that somebody got wrong.
      if (match[0].startsWith('20') && Number(month) > 12) continue;
      found.push({
        year: year === undefined ? null : Number(year),
        month: monthOf(month),
        day: Number(day),
        start,
        end,
      });
    }
  }
  let reached = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

/** Whether the calendar has the day; without a year, whether any year has it. */
export function exists({ year, month, day }: Pick<NamedDay, 'year' | 'month' | 'day'>): boolean {
  const isLeap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

const halfYear = 183;

/** Days since 1970 of a day of the calendar; one without a year is the nearest to `near`. */
export function dayNumber({ year, month, day }: Pick<NamedDay, 'year' | 'month' | 'day'>, near: number): number {
  const at = (someYear: number): number => Date.UTC(someYear, month - 1, day) / 86_400_000;
  if (year !== null) return at(year);
  const nearYear = new Date(near * 86_400_000).getUTCFullYear();
  const same = at(nearYear);
  if (same - near > halfYear) return at(nearYear - 1);
  return near - same > halfYear ? at(nearYear + 1) : same;
}
