import {
  amazonSender,
  amazonSpeaks,
  forwardedLine,
  fromHeader,
  mailHeader,
  subjectHeader,
  wroteLine,
} from '../../lexicon/mail.ts';
import type { Span } from '../../text/span.ts';

/** The part of a paste that is the message. */
export interface OwnWords extends Span {
  /** Where its words begin, behind its headers. */
  readonly body: number;
}

/** A stretch of a pasted thread by one writer. */
interface Stretch extends OwnWords {
  readonly by: 'amazon' | 'other' | 'unknown';
}

interface Line extends Span {
  readonly text: string;
}

const longestLine = 400;

/**
 * The range of a pasted thread that is Amazon's message, headers included: what the seller wrote above a forwarded mail
 * and what is quoted below an answer are left out. The whole text where nothing tells the writers apart.
 *
 * @param units In the plain alphabet.
 * @param from Where the text begins behind front matter.
 */
export function ownWords(units: string, from: number): OwnWords {
  const [top, ...below] = stretchesIn(units, from);
  const whole = { start: from, body: top !== undefined && below.length === 0 ? top.body : from, end: units.length };
  if (top === undefined || below.length === 0) return whole;
  const says = (stretch: Stretch): string => units.slice(stretch.body, stretch.end);
  if (top.by !== 'other' && says(top).trim() !== '') {
    // An answer of Amazon with the thread below it.
    const isAmazon = top.by === 'amazon' || amazonSpeaks.test(says(top).slice(0, 4000));
    if (isAmazon) return top;
  }
  return below.find((stretch) => stretch.by === 'amazon' && says(stretch).trim() !== '') ?? whole;
}

function stretchesIn(units: string, from: number): Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  let body = from;
  let by: Stretch['by'] = 'unknown';
  let hasWords = false;
  const lines = linesOf(units, from);
  for (let index = 0; index < lines.length; index += 1) {
    const head = headAt(lines, index);
    if (head === null) {
      hasWords ||= lines[index]?.text.trim() !== '';
      continue;
    }
    const next = lines[index]?.start ?? from;
    if (hasWords || stretches.length > 0) stretches.push({ start, end: next, body, by });
    start = next;
    body = lines[index + head.count]?.start ?? units.length;
    by = head.by;
    hasWords = false;
    index += head.count - 1;
    if (stretches.length > 200) break;
  }
  return [...stretches, { start, end: units.length, body, by }];
}

function linesOf(units: string, from: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < units.length;) {
    const found = units.indexOf('\n', start);
    const end = found < 0 ? units.length : found;
    lines.push({ start, end, text: units.slice(start, Math.min(end, start + longestLine)).trim() });
    start = end + 1;
  }
  return lines;
}

interface Head {
  readonly count: number;
  readonly by: Stretch['by'];
}

const mostHeadLines = 14;

/** The head of a mail that begins at a line: a marker, a "wrote:" line or at least two headers; null where none does. */
function headAt(lines: readonly Line[], index: number): Head | null {
  const first = lines[index]?.text ?? '';
  const wrote = wroteLine.test(first)
    ? first
    : wroteLine.test(`${first} ${lines[index + 1]?.text ?? ''}`) && /^(?:on|am|le|在|于) /i.test(first)
      ? `${first} ${lines[index + 1]?.text ?? ''}`
      : null;
  if (wrote !== null) return { count: wrote === first ? 1 : 2, by: amazonSender.test(wrote) ? 'amazon' : 'other' };
  const isMarked = forwardedLine.test(first);
  if (!isMarked && !isHeader(first)) return null;
  let count = isMarked ? 1 : 0;
  let headers = 0;
  let sender = '';
  for (let at = index + count; at < lines.length && at < index + mostHeadLines; at += 1) {
    const line = lines[at]?.text ?? '';
    const isOpen = headers === 0 && line === '';
    // An address may stand on a line of its own under "From:".
    const goesOn = headers > 0 && /^<?[\w.+-]{1,64}@[\w.-]{1,200}>?;?$/.test(line);
    if (!isOpen && !goesOn && !isHeader(line) && !/^[|\s:-]{2,}$/.test(line)) break;
    if (isHeader(line)) headers += 1;
    if (fromHeader.test(line) || (goesOn && sender !== '' && !sender.includes('@'))) sender += ` ${line}`;
    count = at - index + 1;
  }
  if (headers < (isMarked ? 1 : 2)) return isMarked ? { count: 1, by: 'unknown' } : null;
  return { count, by: sender === '' ? 'unknown' : amazonSender.test(sender) ? 'amazon' : 'other' };
}

function isHeader(line: string): boolean {
  return mailHeader.test(line) || subjectHeader.test(line);
}
