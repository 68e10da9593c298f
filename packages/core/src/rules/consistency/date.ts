import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { dayNumber, daysIn, exists, type NamedDay } from '../../model/dates.ts';
import { isIsoDate } from '../../model/iso-date.ts';
import type { Letter, Sentence } from '../../model/letter.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import { sent } from '../kinds.ts';

/** The day the letter was or will be sent, from its front matter; null where it is not said. */
function sentOn({ frontMatter }: Letter): { iso: string; number: number } | null {
  const value = frontMatter.entries.find(({ key }) => key === 'submitted')?.value;
  if (typeof value !== 'string' || !isIsoDate(value)) return null;
  const [year, month, day] = value.slice(0, 10).split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return { iso: value.slice(0, 10), number: dayNumber({ year, month, day }, 0) };
}

/** Words by which a day bounds what follows or what a thing is: "valid until 4 May", "the orders of 4 May". */
const boundBefore =
  /(?:\b(?:until|till|by|before|to|through|from|since|starting|start|begins?|effective|valid|due|expir\w+|next|of|after|scheduled|planned)\b[\w ]{0,12}|至|到|截至|自|从|預計|预计|计划|将于|將於|会在|起|原定)\s?(?:on |the )?$/i;
const boundAfter = /^(?:\s?(?:起|前|之前|以前|到期|截止|开始|生效)|\s(?:deadline|onwards|on\b|order|delivery))/i;
/** A day on which something is to be done. */
const dueBefore = /(?:\b(?:by|on|until|before)\s(?:the )?|将于\s?|將於\s?|会在\s?|会于\s?|将在\s?)$/i;
const dueAfter = /^\s?(?:前|之前|以前)/;

/** What a day of a sentence says against the day of the letter. */
function clashOf({ plain, reading }: Sentence, day: NamedDay, letterDay: number): boolean {
  const clause = reading.clauses.find(({ start, end }) => start <= day.start && day.end <= end);
  const before = plain.slice(Math.max(0, day.start - 30), day.start);
  const after = plain.slice(day.end, day.end + 12);
  const number = dayNumber(day, letterDay);
  if (reading.done && reading.future === null && !reading.commitment && clause?.mode === 'done') {
    return number > letterDay && !boundBefore.test(before) && !boundAfter.test(after);
  }
  const isDue = dueBefore.test(before) || dueAfter.test(after);
  return clause?.mode === 'commit' && reading.future !== null && isDue && number < letterDay;
}

export default defineRule({
  id: 'consistency/date',
  severity: 'warning',
  kinds: sent,
  summary: { en: 'Dates fit the calendar and the date of the letter.', zh: '日期要真实，并与信件日期相符。' },
  why: {
    en: 'A date that cannot be right makes the evidence doubtful.',
    zh: '不可能的日期会让证据受到怀疑。',
  },
  messages: {
    clash: {
      en: '“{words}” does not fit the date of the letter ({date}). Correct one of them.',
      zh: '“{words}”与信件日期（{date}）不符。请更正。',
    },
    impossible: {
      en: '“{words}” is no day of the calendar. Correct it.',
      zh: '日历上没有“{words}”这一天。请更正。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { letter: '---\nsubmitted: 2026-05-04\n---\n\nOn «12 May» we refunded nine orders.' },
    { letter: 'On «31 April» we refunded nine orders.' },
    { letter: '---\nsubmitted: 2026-05-04\n---\n\n## Prevention\n\nWe will send the jars to FBA by «2 May 2026».' },
    { letter: '---\nsubmitted: 2026-05-04\n---\n\n我们已于«5月12日»为九个订单退款。' },
    { letter: '我们已于«2月30日»退款。' },
    { letter: '---\nsubmitted: 2026-05-04\n---\n\n## 预防措施\n\n我们将于«5月2日»前把罐子发到FBA。' },
    { letter: '---\nsubmitted: 2026-05-04\n---\n\nOn 2 May we refunded nine orders.' },
    { letter: '---\nsubmitted: 2026-05-04\n---\n\n## Prevention\n\nWe will send the jars to FBA by 12 May.' },
    { letter: '---\nsubmitted: 2026-01-04\n---\n\nOn 28 December we hired two agents, who start on 12 January.' },
    { letter: 'We signed a contract on 2 May 2026 that is valid until 29 February 2028.' },
    { letter: '---\nsubmitted: 2026-05-04\n---\n\n我们已于5月2日为九个订单退款。' },
    { letter: '---\nsubmitted: 2026-05-04\n---\n\n## 预防措施\n\n我们将于5月12日前把罐子发到FBA。' },
    { letter: '---\nsubmitted: 2026-05-04\n---\n\n我们已签订合同，有效期至2027年5月1日。' },
  ],

  *check({ letter }) {
    const sentDay = sentOn(letter);
    for (const sentence of letter.sentences) {
      if (sentence.quoted) continue;
      for (const day of daysIn(sentence.plain)) {
        const span = sourceSpan(sentence.flat, day.start, day.end);
        const words = letter.text.slice(span.start, span.end);
        if (!exists(day)) yield { message: 'impossible', span, data: { words } };
        else if (sentDay !== null && clashOf(sentence, day, sentDay.number)) {
          yield { message: 'clash', span, data: { words, date: sentDay.iso } };
        }
      }
    }
  },
});
