import { inspectLetter, lineIndex } from '@appeal-lint/core';
import type { Case, Diagnostic, Files, Span } from '@appeal-lint/core';
import { shownBeside } from './paths.ts';
import type { AnswerCount, Range, RelatedPlace, Remark } from './report.ts';

function rangeOf(index: ReturnType<typeof lineIndex>, { start, end }: Span): Range {
  return { start: index.positionAt(start), end: index.positionAt(end) };
}

/** Puts the diagnostics of one file into lines and columns. */
export function toRemarks(
  diagnostics: readonly Diagnostic[],
  { subject, path, shown, files }: { subject: Case; path: string; shown: string; files: Files },
): Remark[] {
  const { text } = subject.letter;
  const index = lineIndex(text);
  const relatedPlace = (related: Diagnostic['related'][number]): RelatedPlace => {
    const other = related.path === null || related.path === path ? null : related.path;
    const words = other === null ? text : files.readText(other);
    return {
      path: other === null ? shown : shownBeside(shown, path, other),
      span: related.span,
      message: related.message,
      range: words === null ? null : rangeOf(other === null ? index : lineIndex(words), related.span),
      words: words?.slice(related.span.start, related.span.end) ?? null,
    };
  };
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    range: rangeOf(index, diagnostic.span),
    words: text.slice(diagnostic.span.start, diagnostic.span.end),
    related: diagnostic.related.map(relatedPlace),
  }));
}

/** Counts the asks that make a letter incomplete; those for additional details never do. */
export function countAnswers(subject: Case, path: string): AnswerCount | null {
  if (subject.answers === null) return null;
  const asks = inspectLetter(subject).asks.filter(
    ({ aspect }) => aspect !== 'additional' && (aspect !== 'dispute' || subject.letter.kind === 'dispute'),
  );
  return {
    path,
    all: asks.length,
    yes: asks.filter(({ answered }) => answered === 'yes').length,
    weak: asks.filter(({ answered }) => answered === 'weak').length,
  };
}
