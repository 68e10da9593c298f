import { fillInRemarks, referenceWords, slotWords, slotWordsChinese } from '../lexicon/slots.ts';
import type { Span } from '../text/span.ts';
import { quotedRanges } from './quotes.ts';
import { titleAspect } from './titles.ts';

/** A place of a template that was never filled, or something that was masked. Offsets are units of the text searched. */
export interface Slot extends Span {
  readonly words: string;
}

/** Units that stand for something left out, with what they are glued to: "***", "____", "B0XXXXXXXX", "XX%", "某某". */
const runs =
  /[\w-]{0,24}\*{3,200}[\w-]{0,24}|[\w-]{0,24}_{3,200}[\w-]{0,24}|[＊＿×■□○〇█●]{2,200}|(?<=[:：]\s{0,3})\.{5,200}|(?<![\w#])#{3,60}(?![\w#])|(?<![A-Za-z])[\w-]{0,20}X{2,40}[\w-]{0,20}|(?<![\w.-])x{2,40}(?![\w.-])|(?<![\w-])[\d-]{1,16}-x{3,16}(?:-x{3,16})?(?!\w)|某某|某(?=年|月|日)|(?<![A-Za-z\d-])[Xx](?=\s?(?:年|月|日|个|单|件|天|小时|位|名|份|%))|(?<=\b(?:of|on|within|to|for|all|in|the|by)\s)X(?=\s(?:orders?|units?|days?|hours?|customers?|buyers?|listings?|items?|messages?)\b)/g;
const marks =
  /\b(?:TODO|TBD|TBC|FIXME|PLACEHOLDER)\b|\blorem ipsum\b|\b[Yy]our (?:[Ff]ull |[Cc]ompany |[Ss]tore |[Bb]usiness |[Ss]eller )?[Nn]ame(?: [Hh]ere)?(?=\s{0,3}$)|待补充|待填写/g;
const brackets = /\[([^[\]\n]{1,120})\]|［([^［］\n]{1,60})］|【([^【】\n]{1,60})】|〔([^〔〕\n]{1,60})〕/g;
const braces = /\$?\{{1,2}([^{}\n]{1,60})\}{1,2}|(?<![<\w])<(?![\d\s])([^<>\n@:/=]{1,60})>|%[A-Z_]{3,30}%/g;

/** Garment sizes and Roman numbers are made of the same letters. */
const lookAlike = /^(?:\d{0,2}X{1,6}[LS]|X{2,3}(?:[IV]{1,4})?|X{1,3}-(?:Large|Small|Long|L|S))$/i;
const beforeRoman = /(?:article|section|chapter|part|volume|title|size|sizes|century|第|尺码|尺寸|码)\s{0,2}$/i;

function isRunBlank(text: string, start: number, found: string): boolean {
  if (/[*＊_＿×■□○〇█●]/.test(found)) return true;
  if (found === 'X' || !/X/.test(found)) return true;
  if (/^X{2,3}(?:[IV]{1,4})?$/.test(found))
    return (
      !beforeRoman.test(text.slice(Math.max(0, start - 12), start)) && (found.length === 3 || /^X{2}$/.test(found))
    );
  if (lookAlike.test(found)) return false;
  // "B0XXXXXXXX", "112-XXXXXXX": what is left out is longer than a letter of a model name like "MAXX-2".
  return /X{3}/.test(found) || /^X{2}(?:[^A-Za-z]|$)/.test(found);
}

/** Emphasis that Markdown did not take as such, because a mark follows it without a space: "***原因：***我们". */
const strayEmphasis = /(?<!\S)\*{3}(?=[^\s*])[^*\n]{1,80}\*{3}/g;

/** "[24] hours" waits to be confirmed; "[3]" alone is a reference. */
const number = /^\s{0,2}\d[\d.,]{0,9}\s{0,2}$/;
const unit =
  /^\s?(?:(?:minute|hour|day|week|month|order|unit|buyer|item|listing|message|parcel|piece)s?\b|%|percent\b|小时|小時|天|周|个|個|单|單|件|位|名|分钟|分鐘)/i;

function isSlotName(content: string, quoted: boolean, heading: boolean): boolean {
  const bare = content.trim();
  if (bare === '' || /^(?:x|✓|√|v|-|\d[\d\s,.–-]*|[a-z]|[ivx]+)$/i.test(bare)) return false;
  if (referenceWords.test(bare) || (titleAspect(bare) !== null && !/insert|enter|describe|here|填写|此处/i.test(bare)))
    return false;
  if (/[\u3400-\u9FFF]/.test(bare)) return slotWordsChinese.test(bare) || /X{2}|\*{2}/.test(bare);
  if (/^(?:…|\.{2,6}|\?{1,4})$/.test(bare)) return true;
  if (slotWords.test(bare)) return quoted ? bare.split(' ').length <= 3 && !/^(?:the|our|your)\b/i.test(bare) : true;
  // Square brackets are rare in letters; short words alone in them are nearly always a blank of a template.
  return !quoted && !heading && !/\d/.test(bare) && bare.split(' ').length <= 4;
}

/** 【订单号】111-… is a label; 【订单号】 alone is a blank. */
function isLabel(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, text.lastIndexOf('\n', start - 1) + 1), start).trim();
  const after = text.slice(end, end + 2).trim();
  return before === '' && after !== '' && !/^[,.，。;；、)）]/.test(after);
}

/**
 * The blanks in a text, in order. Reads quotes too.
 *
 * @param isHeading Bracketed words in a heading are part of its look: "[Root cause]".
 */
export function slotsIn(text: string, isHeading: boolean): Slot[] {
  const found: Slot[] = [];
  const add = (start: number, words: string): void => {
    if (!found.some((slot) => start < slot.end && slot.start < start + words.length))
      found.push({ start, end: start + words.length, words });
  };
  const quoted = text.includes('[') || text.includes('【') ? quotedRanges(text) : [];
  for (const match of text.matchAll(brackets)) {
    const [words, square] = match;
    const content = square ?? match[2] ?? match[3] ?? match[4] ?? '';
    const inQuote = quoted.some(({ start, end }) => start < match.index && match.index < end);
    const isAmount =
      number.test(content) && unit.test(text.slice(match.index + words.length, match.index + words.length + 12));
    if (!isAmount && !isSlotName(content, inQuote, isHeading)) continue;
    if (!words.startsWith('[') && isLabel(text, match.index, match.index + words.length)) continue;
    add(match.index, words);
  }
  for (const match of text.matchAll(braces)) if (/[A-Za-z\u3400-\u9FFF_…]/.test(match[0])) add(match.index, match[0]);
  for (const match of text.matchAll(fillInRemarks)) add(match.index, match[0]);
  for (const match of text.matchAll(marks)) add(match.index, match[0]);
  const emphasis = [...text.matchAll(strayEmphasis)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const match of text.matchAll(runs)) {
    if (emphasis.some(({ start, end }) => start <= match.index && match.index < end)) continue;
    if (isRunBlank(text, match.index, match[0])) add(match.index, match[0]);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Asterisks and notes on what was left out hide something that is there; every other blank hides nothing. */
const masked = /^[\w-]{0,24}[*＊×■█●]{2,200}[\w-]{0,24}$|省略|略去|隐去|omitted|redacted|masked/i;

/** Whether a text still waits for its writer: "because [reason]". A masked order id does not. */
export function holdsBlank(text: string): boolean {
  return slotsIn(text, false).some(({ words }) => !masked.test(words));
}
