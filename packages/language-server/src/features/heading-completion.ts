import { lineIndex, skeletonParts } from '@appeal-lint/core';
import type { Section, SkeletonPart } from '@appeal-lint/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { CompletionItem } from 'vscode-languageserver';
import type { Analysis } from '../analyses.ts';
import { sectionsOf } from '../asks.ts';
import { say } from '../words.ts';
import { insertion, lineEndOf, type Writing } from './writing.ts';

/** A heading that is being written. */
export interface OpenHeading {
  /** The words of its title so far. */
  readonly typed: string;
  /** What has to stand before the title, where it is missing. */
  readonly gap: string;
  /** What closes it: the marks behind a bold title. */
  readonly closing: string;
}

/** Titles are short; a line with more is prose. */
const longestTitle = 40;

/** The heading at the caret: with Markdown's marks, or with those of the letter's other headings (`**`, `二、`, `2. `). */
export function headingAt(writing: Writing): OpenHeading | null {
  const { before, analysis } = writing;
  const marks = /^#{1,6} ?/.exec(before)?.[0];
  if (marks !== undefined) {
    const typed = before.slice(marks.length);
    const gap = marks.endsWith(' ') ? '' : ' ';
    return typed.length > longestTitle || typed.includes('#') ? null : { typed, gap, closing: '' };
  }
  const { letter } = analysis.subject;
  for (const section of sectionsOf(letter)) {
    const style = styleOf(letter.text, section);
    const own = style === null || isAt(writing, section) ? null : before.slice(0, style.opening.length);
    if (style === null || own === null || shapeOf(own) !== shapeOf(style.opening)) continue;
    const typed = before.slice(own.length);
    if (typed.length <= longestTitle) return { typed, gap: '', closing: style.closing };
  }
  return null;
}

interface Style {
  readonly opening: string;
  readonly closing: string;
}

/** The marks around a title on a line of its own; null where there are none before it. */
function styleOf(text: string, { form, titleSpan, aspect }: Section): Style | null {
  if (form !== 'heading' || aspect === null) return null;
  const lines = lineIndex(text);
  const { start, end } = lines.lineSpan(lines.positionAt(titleSpan.start).line);
  const opening = text.slice(start, titleSpan.start);
  const closing = text.slice(titleSpan.end, end).trimEnd();
  return opening.trim() === '' || opening.startsWith('#') || closing.length > 3 ? null : { opening, closing };
}

/** The same for every number: "一、" and "二、", "1. " and "2. ". */
function shapeOf(marks: string): string {
  return marks.replace(/\d/g, '1').replace(/[一二三四五六七八九十]/g, '一');
}

/** The parts that the message asks for and the letter has not, in the language and the look of its headings. */
export function headingItems(writing: Writing, { typed, gap, closing }: OpenHeading): CompletionItem[] {
  const { analysis, item } = writing;
  const { letter, answers, message } = analysis.subject;
  if (message !== null) return [];
  const written = sectionsOf(letter).filter((section) => !isAt(writing, section));
  const there = new Set<string | null>(written.map(({ aspect }) => aspect));
  const lineEnd = lineEndOf(letter.text);
  return skeletonParts(answers?.notice ?? null, letter.language)
    .filter(({ aspect }) => !there.has(aspect))
    .map((part, index) => {
      const bullets = part.bullets.map((one) => `- ${one}`).join(lineEnd);
      return item(part.title, typed.length, {
        kind: CompletionItemKind.Struct,
        detail: reasonFor(analysis, part),
        sortText: String(index).padStart(3, '0'),
        filterText: part.title,
        ...insertion(writing, `${gap}${part.title}${closing}${lineEnd}${lineEnd}${bullets}`),
      });
    });
}

/** Whether a section begins on the line that is being written. */
function isAt({ offset, before }: Writing, { titleSpan: { start, end } }: Section): boolean {
  const from = offset - before.length;
  return from <= end && start <= offset;
}

function reasonFor({ inForce }: Analysis, { quote }: SkeletonPart): string {
  const { locale } = inForce.config;
  return quote === '' ? say(locale, 'partUsual') : say(locale, 'partAsked', { quote });
}
