import { FoldingRangeKind } from 'vscode-languageserver';
import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { analysisOf, type Session } from '../session.ts';

/** Quoted words of Amazon can be folded away: they are there to be answered, not read again. */
export function foldingRanges(session: Session, { textDocument }: FoldingRangeParams): FoldingRange[] {
  const analysis = analysisOf(session, textDocument.uri);
  if (analysis === null) return [];
  const { document, subject } = analysis;
  const ranges: FoldingRange[] = [];
  for (const { quoted, span } of subject.letter.blocks) {
    if (!quoted) continue;
    const startLine = document.positionAt(span.start).line;
    const endLine = document.positionAt(span.end).line;
    const last = ranges.at(-1);
    // A quote of several paragraphs has a line with a mark alone between them.
    if (last !== undefined && startLine - last.endLine <= 2) last.endLine = endLine;
    else ranges.push({ startLine, endLine, kind: FoldingRangeKind.Region });
  }
  return ranges.filter(({ startLine, endLine }) => endLine > startLine);
}
