import type { Letter } from '../model/letter.ts';
import type { Span } from '../text/span.ts';

/**
 * Visible text for a finding about something that is absent: the first heading, else the first sentence, else the
 * `answers:` line of the front matter. An empty range cannot be seen and cannot be clicked.
 */
export function anchorOf({ sections, sentences, frontMatter, text }: Letter): Span {
  const heading = sections[0]?.titleSpan;
  const sentence = sentences[0]?.span;
  if (
    heading !== undefined &&
    (sentence === undefined || heading.start <= sentence.start || sections[0]?.aspect !== null)
  )
    return heading;
  if (sentence !== undefined) return sentence;
  const answers = frontMatter.entries.find(({ key }) => key === 'answers') ?? frontMatter.entries[0];
  return answers?.keySpan ?? { start: 0, end: Math.min(1, text.length) };
}

/** Where the text of a letter ends, before trailing white space: the place for something to be added. */
export function endOf({ text, blocks }: Letter): number {
  return blocks.at(-1)?.span.end ?? text.trimEnd().length;
}

/** The line end that the file uses. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
