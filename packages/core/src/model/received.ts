import { dateHeader } from '../lexicon/mail.ts';
import { daysIn, exists } from './dates.ts';
import { readFrontMatter } from './front-matter.ts';
import { isIsoDate } from './iso-date.ts';
import { frontMatterValue } from './kind.ts';
import { frontMatterEnd } from './notice/lines.ts';
import { plainUnits, simplifiedUnits } from './notice/units.ts';
import { ownWords } from './paste/own-words.ts';
import { readPaste } from './paste/read-paste.ts';

/**
 * When a message came: `received:` in its front matter, else the date among the headers of a pasted mail. As
 * `2026-03-04`, or with a time; null where nothing says.
 */
export function receivedOn(text: string): string | null {
  const value = frontMatterValue(readFrontMatter(text), 'received');
  if (typeof value === 'string' && isIsoDate(value)) return value;
  const pasted = readPaste(text, frontMatterEnd(plainUnits(text)))?.mapped.text ?? text;
  const units = simplifiedUnits(plainUnits(pasted));
  const { start, body } = ownWords(units, frontMatterEnd(units));
  for (const line of units.slice(start, body).split('\n')) {
    if (!dateHeader.test(line)) continue;
    const day = daysIn(line.slice(0, 200)).find((one) => one.year !== null && exists(one));
    if (day !== undefined) return [day.year, day.month, day.day].map((part) => String(part).padStart(2, '0')).join('-');
  }
  return null;
}
