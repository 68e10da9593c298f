const isoPattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

/** Whether a text is a day that exists as `2026-03-04`, with or without a time. */
export function isIsoDate(text: string): boolean {
  const match = isoPattern.exec(text);
  return match !== null && isDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Ways of writing a day that can mean only one; `03/04/2026` is none of them. */
const readings: readonly {
  readonly pattern: RegExp;
  readonly order: readonly [year: number, month: number, day: number];
}[] = [
  { pattern: /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日号]?$/, order: [1, 2, 3] },
  { pattern: /^(\d{4})(\d{2})(\d{2})$/, order: [1, 2, 3] },
  { pattern: /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i, order: [3, 1, 2] },
  { pattern: /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i, order: [3, 2, 1] },
  { pattern: /^(1[3-9]|2\d|3[01])[-/.](\d{1,2})[-/.](\d{4})$/, order: [3, 2, 1] },
  { pattern: /^(\d{1,2})[-/.](1[3-9]|2\d|3[01])[-/.](\d{4})$/, order: [3, 1, 2] },
];

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/** The day that a text can only mean, as `2026-03-04`; null when it is no day or may be two. */
export function toIsoDate(text: string): string | null {
  for (const { pattern, order } of readings) {
    const match = pattern.exec(text.trim());
    if (match === null) continue;
    const [year, month, day] = [Number(match[order[0]]), monthOf(match[order[1]] ?? ''), Number(match[order[2]])];
    if (!isDay(year, month, day)) return null;
    return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  }
  return null;
}
