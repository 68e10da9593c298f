import { lineIndex } from '@appeal-lint/core';
import type { Diagnostic, Letter, Span } from '@appeal-lint/core';

/** One insertion with a blank for the reason. */
export interface Suppression {
  readonly span: Span;
  readonly text: string;
}

/**
 * The comment that allows a remark in its line, with a blank for the reason; null where no comment can stand.
 *
 * A line that begins a paragraph gets the comment above it. Everywhere else it goes to the end of the line, as a line of
 * its own would cut a list or a quote in two.
 */
export function lineSuppression(letter: Letter, { ruleId, span }: Diagnostic, reason: string): Suppression | null {
  const { text, frontMatter, blocks } = letter;
  const lines = lineIndex(text);
  const { line } = lines.positionAt(span.start);
  const { start, end } = lines.lineSpan(line);
  if (frontMatter.span !== null && start < frontMatter.span.end) return null;
  const here = blocks.filter((block) => block.span.start < end && start < block.span.end);
  // A row of a table and code have no room for a comment.
  if (here.some(({ kind }) => kind === 'cell' || kind === 'code')) return null;
  const words = text.slice(start, end);
  const above = line === 1 ? '' : text.slice(lines.lineSpan(line - 1).start, lines.lineSpan(line - 1).end);
  const beginsParagraph = above.trim() === '' && /^[^\s>*+#|-]/.test(words) && !/^\d{1,9}[.)]/.test(words);
  if (beginsParagraph && line > 1) {
    const comment = `<!-- appeal-lint-disable-next-line ${ruleId} -- \${1:${reason}} -->`;
    return { span: { start, end: start }, text: `${comment}${lineEndOf(text)}` };
  }
  const at = start + words.trimEnd().length;
  return { span: { start: at, end: at }, text: ` <!-- appeal-lint-disable-line ${ruleId} -- \${1:${reason}} -->` };
}

/** The comment that allows a rule in the whole file, below the front matter. */
export function fileSuppression({ text, frontMatter }: Letter, ruleId: string, reason: string): Suppression {
  const lineEnd = lineEndOf(text);
  const comment = `<!-- appeal-lint-disable-file ${ruleId} -- \${1:${reason}} -->`;
  if (frontMatter.span === null) {
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    return { span: { start: at, end: at }, text: `${comment}${lineEnd}${lineEnd}` };
  }
  const at = frontMatter.span.end;
  return { span: { start: at, end: at }, text: `${lineEnd}${lineEnd}${comment}` };
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
