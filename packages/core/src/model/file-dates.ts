import { dayNumber, exists } from './dates.ts';

const dates =
  /(?<!\d)(?<year>20\d{2})(?:[-_.年]?(?<month>0[1-9]|1[0-2]|[1-9](?=[-_.月]))(?:[-_.月]?(?<day>0[1-9]|[12]\d|3[01]|[1-9](?!\d)))?)?(?!\d)|(?<!\d)(?<day2>0[1-9]|[12]\d|3[01])[-_.](?<month2>0[1-9]|1[0-2])[-_.](?<year2>20\d{2})(?!\d)/g;

/**
 * The last day that the name of a file can mean, in days since 1970; null when it names none. `invoice-2024-11.pdf` is
 * from 30 November at the latest, `2024.pdf` from 31 December: nobody is told off for a day that was left out.
 */
export function latestDayIn(name: string): number | null {
  const days = [...name.matchAll(dates)].flatMap(({ groups = {} }) => {
    const { year, month, day } = {
      year: Number(groups['year'] ?? groups['year2']),
      month: numberOr(groups['month'] ?? groups['month2']),
      day: numberOr(groups['day'] ?? groups['day2']),
    };
    if (month === null) return [dayNumber({ year, month: 12, day: 31 }, 0)];
    if (day === null) return [dayNumber({ year, month: month + 1, day: 0 }, 0)];
    return exists({ year, month, day }) ? [dayNumber({ year, month, day }, 0)] : [];
  });
  return days.length === 0 ? null : Math.max(...days);
}

function numberOr(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
