import type { FiledLetter, LinkedNotice } from '../model/case.ts';
import { coverageOf } from '../model/coverage.ts';
import type { Letter, Section } from '../model/letter.ts';
import { nameOf } from './case-files.ts';
import { skeletonOf, type SkeletonPart } from './skeleton.ts';

/** A letter that is to be written, beside the message it answers. */
export interface NextLetter {
  readonly name: string;
  readonly text: string;
}

/**
 * The letter that answers a reply: one heading for each ask, in the language and with the headings of the last letter,
 * and what that letter already says on it. Every new fact is a blank.
 *
 * @param last The letter before, or null for the first.
 */
export function nextLetter(reply: LinkedNotice, last: FiledLetter | null): NextLetter {
  const name = nextName(nameOf(reply.path), last === null ? null : nameOf(last.path));
  const { notice } = reply;
  if (last === null) return { name, text: skeletonOf(notice, nameOf(reply.path)) };
  const { letter, path } = last;
  const text = skeletonOf(notice, nameOf(reply.path), {
    language: letter.language,
    heading: headingStyle(letter),
    carried: carriedFrom(letter, nameOf(path), reply),
  });
  return { name, text };
}

const number = /^\d{1,6}/;
const day = /^\d{4}-\d{1,2}-\d{1,2}/;

/** The name of the last letter with the number behind the reply's; of names with days, the day of the reply. */
function nextName(reply: string, last: string | null): string {
  const rest = (last ?? 'appeal.md')
    .replace(day, '')
    .replace(number, '')
    .replace(/^[-_. ]/, '');
  const replied = day.exec(reply)?.[0];
  if (replied !== undefined) return `${replied}-${rest}`;
  const digits = number.exec(reply)?.[0] ?? number.exec(last ?? '')?.[0] ?? '1';
  return `${String(Number(digits) + 1).padStart(Math.max(2, digits.length), '0')}-${rest}`;
}

const chineseNumbers = '一二三四五六七八九十'.split('');
const romanNumbers = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const counter = /(?:\d{1,2}|[一二三四五六七八九十]|[IVX]{1,4})(?=[.．、)）:：])/;

function countLike(sample: string, index: number): string {
  if (/\d/.test(sample)) return String(index + 1);
  return (/[IVX]/.test(sample) ? romanNumbers : chineseNumbers)[index] ?? String(index + 1);
}

/** How the letter writes the headings of its parts: marks, numbers and capitals. */
function headingStyle({ sections, text }: Letter): (title: string, index: number) => string {
  const model = sections.find(({ aspect, form }) => aspect !== null && form === 'heading');
  if (model === undefined) return (title) => `## ${title}`;
  const { before, after, isUpper } = frameOf(text, model);
  return (title, index) => {
    const lead = before.replace(counter, (sample) => countLike(sample, index));
    return `${lead}${isUpper ? title.toUpperCase() : title}${after}`;
  };
}

interface Frame {
  readonly before: string;
  readonly after: string;
  readonly isUpper: boolean;
}

function frameOf(text: string, { titleSpan, title }: Section): Frame {
  const lineStart =
    Math.max(text.lastIndexOf('\n', titleSpan.start - 1), text.lastIndexOf('\r', titleSpan.start - 1)) + 1;
  const own = /^[(（]?(?:\d{1,2}|[一二三四五六七八九十]|[IVX]{1,4})[.．、)）:：]\s?/.exec(title)?.[0] ?? '';
  const rest = /^[^\n\r]{0,10}/.exec(text.slice(titleSpan.end))?.[0] ?? '';
  const isUpper = /[A-Z]{2}/.test(title) && title === title.toUpperCase();
  return { before: text.slice(lineStart, titleSpan.start) + own, after: rest.trimEnd(), isUpper };
}

function isAsked(said: string, quote: string): boolean {
  return said.replace(/\s+/g, ' ').trim() === quote;
}

/** What the last letter says on an ask, with a comment that says where it comes from. */
function carriedFrom(
  letter: Letter,
  name: string,
  { notice }: LinkedNotice,
): (part: SkeletonPart) => readonly string[] {
  const { asks, documents } = coverageOf(letter, notice);
  const comment =
    letter.language === 'zh'
      ? `<!-- 以下来自 ${name}，请改写，并补充此后的新情况。 -->`
      : `<!-- From ${name}: say it anew, with what has changed since. -->`;
  return ({ aspect, quote }) => {
    const answers = [
      ...asks.filter(({ ask }) => ask.aspect === aspect && isAsked(ask.quote, quote)),
      ...documents.filter(({ document }) => aspect === 'documents' && isAsked(document.quote, quote)),
    ].filter(({ answered }) => answered === 'yes');
    const spans = new Map(answers.flatMap(({ by }) => by).map((span) => [span.start, span]));
    const lines = [...spans.values()].map(
      ({ start, end }) => `- ${letter.text.slice(start, end).replace(/\s+/g, ' ')}`,
    );
    return lines.length === 0 ? [] : [comment, lines.join('\n')];
  };
}
