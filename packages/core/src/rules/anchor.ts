import type { Letter, Sentence } from '../model/letter.ts';
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

/**
 * Where something can be added to a letter: behind all that it says and before its closing words and signature; its last
 * line where it has none of these.
 */
export function endOf({ text, blocks, sections, sentences }: Letter): number {
  const end = blocks.at(-1)?.span.end ?? text.trimEnd().length;
  const last = sentences.findLastIndex((sentence) => !isParting(sentence));
  if (last < 0 || !sentences.slice(last + 1).some(({ role }) => role === 'closing')) return end;
  const block = blocks[sentences[last]?.block ?? -1];
  if (block === undefined) return end;
  const said = block.kind === 'cell' ? lineEndFrom(text, block.span.end) : block.span.end;
  const heading = sections.findLast(({ aspect, form }) => aspect !== null && form === 'heading')?.titleSpan.end ?? 0;
  return heading > said ? lineEndFrom(text, heading) : said;
}

/** Closing words, and the names under them, whatever heading they stand under. */
function isParting({ role, text, listed, cell, reading }: Sentence): boolean {
  if (role === 'closing') return true;
  return !listed && !cell && !reading.done && !reading.commitment && isName(text);
}

function isName(text: string): boolean {
  return /^[^.!?。！？\d]{1,40}$/.test(text) && text.split(/\s+/).length <= 4;
}

/** The end of the line on which an offset stands. */
export function lineEndFrom(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return text[at - 1] === '\r' ? at - 1 : at;
}

/** The line end that the file uses. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
