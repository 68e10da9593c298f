import type { Aspect, Letter, Section } from '../model/letter.ts';
import { aspectHeadings } from './names.ts';

const chineseNumbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const romanNumbers = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The number or letter that ends what stands in front of a title: "1. ", "（一）", "**II) ". */
const enumerator =
  /(\d{1,2}|[一二三四五六七八九十]|[IVX]{1,4}|[ivx]{1,4}|[A-Ha-h]|[①-⑨])(?=(?:[)）.．、:：]|\*{1,2}|\s){0,4}$|$)/;

function successor(number: string): string {
  if (/^\d/.test(number)) return String(Number(number) + 1);
  for (const numbers of [chineseNumbers, romanNumbers, romanNumbers.map((roman) => roman.toLowerCase())]) {
    const at = numbers.indexOf(number);
    if (at >= 0) return numbers[at + 1] ?? number;
  }
  return String.fromCodePoint((number.codePointAt(0) ?? 0) + 1);
}

/** What stands around the words of a title in its line; a number inside a Markdown heading counts as in front. */
function frameOf({ text }: Letter, { titleSpan, title }: Section): { readonly before: string; readonly after: string } {
  const lineStart =
    text
      .slice(Math.max(0, titleSpan.start - 200), titleSpan.start)
      .split(/[\n\r]/)
      .at(-1) ?? '';
  const own = /^[(（]?(?:\d{1,2}|[一二三四五六七八九十]|[IVX]{1,4}|[A-H])[)）.．、:：]\s*/.exec(title)?.[0] ?? '';
  const lineEnd = /^[^\n\r]*/.exec(text.slice(titleSpan.end, titleSpan.end + 20))?.[0] ?? '';
  return { before: lineStart + own, after: lineEnd.trimEnd() };
}

/**
 * A heading for a part, in the style and language the letter already uses and with the next number, followed by an
 * empty line.
 */
export function headingFor(letter: Letter, aspect: Aspect, lineEnd: string): string {
  const words = aspectHeadings[aspect][letter.language];
  const named = letter.sections.filter((section) => section.aspect !== null && section.form === 'heading');
  const model = named[0];
  if (model === undefined) return `## ${words}${lineEnd}${lineEnd}`;
  const { before, after } = frameOf(letter, named.findLast(({ depth }) => depth === model.depth) ?? model);
  const lead = before.replace(enumerator, successor);
  const title = /[A-Z]/.test(model.title) && model.title === model.title.toUpperCase() ? words.toUpperCase() : words;
  const isUnderlined = model.depth <= 6 && !before.includes('#');
  const heading = isUnderlined ? `${'#'.repeat(model.depth)} ${lead}${title}` : `${lead}${title}${after}`;
  return `${heading}${lineEnd}${lineEnd}`;
}
