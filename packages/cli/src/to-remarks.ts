import { coverageOf, lineIndex } from '@appeal-lint/core';
import type { Case, Diagnostic, Files, Span } from '@appeal-lint/core';
import { shownBeside } from './paths.ts';
import type { AnswerCount, OpenAsk, Range, RelatedPlace, Remark } from './report.ts';

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

/** How far a letter answers its message; asks for additional details never make it incomplete. */
export function countAnswers({ letter, answers }: Case, path: string): AnswerCount | null {
  if (answers === null) return null;
  const { asks, documents } = coverageOf(letter, answers.notice);
  const wanted = [
    ...asks
      .filter(({ ask: { aspect } }) => aspect !== 'additional' && (aspect !== 'dispute' || letter.kind === 'dispute'))
      .map(({ ask, answered }) => ({ quote: ask.quote, span: ask.span, answered })),
    ...documents.map(({ document, answered }) => ({ quote: document.quote, span: document.span, answered })),
  ];
  const index = lineIndex(answers.text);
  const open = new Map<string, OpenAsk>();
  for (const { quote, span, answered } of wanted) {
    // Topics of one ask share its words: the worst of them speaks for it.
    if (answered !== 'yes' && open.get(quote)?.answered !== 'no') {
      open.set(quote, { quote, answered, range: rangeOf(index, span) });
    }
  }
  return {
    path,
    all: wanted.length,
    yes: wanted.filter(({ answered }) => answered === 'yes').length,
    weak: wanted.filter(({ answered }) => answered === 'weak').length,
    open: [...open.values()],
  };
}
