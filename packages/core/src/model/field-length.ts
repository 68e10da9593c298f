import type { Letter, Section } from './letter.ts';

/** How many characters a part has as it is pasted into a form: no heading, no Markdown, one line end between paragraphs. */
export function fieldLength({ blocks }: Letter, { titleSpan, span }: Section): number {
  const inside = blocks.filter((block) => block.span.start > titleSpan.end && block.span.end <= span.end);
  return inside.map(({ flat }) => flat.text).join('\n').length;
}
