import { SymbolKind } from 'vscode-languageserver';
import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import type { Section, Span } from '@appeal-lint/core';
import type { Analysis } from '../analyses.ts';
import { asksOf, sectionsOf } from '../asks.ts';
import { rangeOf } from '../positions.ts';
import { analysisOf, type Session } from '../session.ts';
import { say, type WordId } from '../words.ts';

/**
 * The parts of a letter with the asks that each answers, and the asks of a message. Headings as such are left to the
 * outline of the editor, which has them already.
 */
export function documentSymbols(session: Session, { textDocument }: DocumentSymbolParams): DocumentSymbol[] {
  const analysis = analysisOf(session, textDocument.uri);
  if (analysis === null) return [];
  const { document, subject } = analysis;
  const range = (span: Span) => rangeOf(document, span, session.client.encoding);
  if (subject.message !== null) {
    const { asks, documents } = subject.message;
    return [...asks, ...documents]
      .toSorted((a, b) => a.span.start - b.span.start)
      .map(({ quote, span }) => symbol(quote, SymbolKind.Event, { range: range(span), selectionRange: range(span) }));
  }
  return sectionsOf(subject.letter).flatMap((section) => {
    if (section.aspect === null) return [];
    const ranges = { range: range(section.span), selectionRange: range(section.titleSpan) };
    return [
      {
        ...symbol(section.title, SymbolKind.Field, ranges),
        detail: stateOf(analysis, section),
        children: asksIn(analysis, section).map(({ quote, by }) => {
          const place = range(by[0] ?? section.titleSpan);
          return symbol(quote, SymbolKind.Event, { range: place, selectionRange: place });
        }),
      },
    ];
  });
}

/** A name is one line, and never empty: some editors refuse the whole list for one of them. */
function symbol(
  name: string,
  kind: SymbolKind,
  ranges: Pick<DocumentSymbol, 'range' | 'selectionRange'>,
): DocumentSymbol {
  const words = name.replace(/\s+/g, ' ').trim();
  return { name: words === '' ? '…' : words, kind, ...ranges };
}

function stateOf({ subject, inForce }: Analysis, { aspect }: Section): string {
  const state = subject.letter.aspects.find((one) => one.aspect === aspect)?.state ?? 'missing';
  const id: WordId = `part-${state}`;
  return say(inForce.config.locale, id);
}

/** Asks whose answer begins in a section, with the places in it. */
function asksIn(analysis: Analysis, { span }: Section) {
  return asksOf(analysis).flatMap((ask) => {
    const by = ask.by.filter((one) => span.start <= one.start && one.end <= span.end);
    return by.length === 0 ? [] : [{ ...ask, by }];
  });
}
