import type { Aspect, Letter } from '../model/letter.ts';
import { aspectHeadings } from './names.ts';

const chineseNumbers = ['一', '二', '三', '四', '五', '六', '七', '八'];

/** A heading for a part, in the style and language the letter already uses, followed by an empty line. */
export function headingFor(letter: Letter, aspect: Aspect, lineEnd: string): string {
  const title = aspectHeadings[aspect][letter.language];
  const model = letter.sections.find((section) => section.aspect !== null && section.form === 'heading');
  if (model === undefined) return `## ${title}${lineEnd}${lineEnd}`;
  const lineStart =
    Math.max(
      letter.text.lastIndexOf('\n', model.titleSpan.start - 1),
      letter.text.lastIndexOf('\r', model.titleSpan.start - 1),
    ) + 1;
  const before = letter.text.slice(lineStart, model.titleSpan.start);
  const count = letter.sections.filter((section) => section.aspect !== null).length;
  if (/^#{1,6}\s*$/.test(before)) return `${before}${title}${lineEnd}${lineEnd}`;
  if (before.includes('**')) return `**${title}**${lineEnd}${lineEnd}`;
  if (letter.text[model.titleSpan.start] === '【') return `【${title}】${lineEnd}${lineEnd}`;
  const chinese = /^([(（]?)[一二三四五六七八]([)）]?[、.．]?)\s*$/.exec(before);
  if (chinese !== null)
    return `${chinese[1] ?? ''}${chineseNumbers[count] ?? '八'}${chinese[2] ?? ''}${title}${lineEnd}${lineEnd}`;
  const numbered = /^([(（]?)\d{1,2}([)）.、]\s*)$/.exec(before);
  if (numbered !== null) return `${numbered[1] ?? ''}${count + 1}${numbered[2] ?? ''}${title}${lineEnd}${lineEnd}`;
  return `## ${title}${lineEnd}${lineEnd}`;
}
