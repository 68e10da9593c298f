import { sourceSpan } from '@appeal-lint/core';
import type { Letter, Span } from '@appeal-lint/core';
import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { SemanticTokens, SemanticTokensParams } from 'vscode-languageserver';
import { rangeOf } from '../positions.ts';
import { analysisOf, type Session } from '../session.ts';

/** What a reviewer looks for: finished acts, promises, what in them is vague, and what can be looked up. */
export const tokenTypes = ['done', 'planned', 'vague', 'evidence'] as const;
type TokenType = (typeof tokenTypes)[number];

interface Token {
  readonly span: Span;
  readonly type: TokenType;
}

export function semanticTokens(session: Session, { textDocument }: SemanticTokensParams): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const analysis = analysisOf(session, textDocument.uri);
  if (analysis === null || !session.settings.of(analysis.path).semanticTokens) return builder.build();
  const { document, subject } = analysis;
  for (const { span, type } of withoutOverlap(tokensIn(subject.letter))) {
    const { start, end } = rangeOf(document, span, session.client.encoding);
    // Few clients take a token of several lines.
    if (start.line === end.line) {
      builder.push(start.line, start.character, end.character - start.character, tokenTypes.indexOf(type), 0);
    }
  }
  return builder.build();
}

/** Details first: they stand out of the sentence they are in. */
function tokensIn({ sentences, evidence, text }: Letter): Token[] {
  const details: Token[] = [
    ...evidence.map(({ span }): Token => ({ span, type: 'evidence' })),
    ...sentences.flatMap(({ reading, flat }) =>
      reading.open.map(({ start, end }): Token => ({ span: sourceSpan(flat, start, end), type: 'vague' })),
    ),
  ];
  const whole = sentences.flatMap(({ reading, span, quoted }): Token[] => {
    if (quoted || (!reading.done && !reading.commitment)) return [];
    return [{ span, type: reading.done ? 'done' : 'planned' }];
  });
  return [...details, ...whole].flatMap((token) => linesOf(token, text));
}

function linesOf({ span, type }: Token, text: string): Token[] {
  const tokens: Token[] = [];
  let { start } = span;
  for (const line of text.slice(span.start, span.end).split(/(?<=\n)/)) {
    const words = line.trimEnd();
    if (words !== '') tokens.push({ span: { start, end: start + words.length }, type });
    start += line.length;
  }
  return tokens;
}

/** What comes first in the list keeps its place; what it covers is cut out of the others. */
function withoutOverlap(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    let rest = [token.span];
    for (const { span } of kept) {
      if (span.start >= token.span.end || span.end <= token.span.start) continue;
      rest = rest.flatMap((one) => cut(one, span));
    }
    kept.push(...rest.map((span) => ({ span, type: token.type })));
  }
  return kept.toSorted((a, b) => a.span.start - b.span.start);
}

function cut(span: Span, hole: Span): Span[] {
  if (hole.start >= span.end || hole.end <= span.start) return [span];
  return [
    { start: span.start, end: hole.start },
    { start: hole.end, end: span.end },
  ].filter(({ start, end }) => end > start);
}
