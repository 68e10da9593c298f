import type { Span } from '@appeal-lint/core';
import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** How a client counts the characters of a line. */
const encodings = ['utf-16', 'utf-8', 'utf-32'] as const;
export type Encoding = (typeof encodings)[number];

/** What a client counts in: UTF-16 wherever it can, as every client must, else what it names first. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  if (offered === undefined || offered.includes('utf-16')) return 'utf-16';
  return encodings.find((encoding) => encoding === offered[0]) ?? 'utf-16';
}

/** Turns spans of a document into ranges of the client and back. */
export function rangeOf(document: TextDocument, { start, end }: Span, encoding: Encoding): Range {
  return { start: positionOf(document, start, encoding), end: positionOf(document, end, encoding) };
}

export function positionOf(document: TextDocument, offset: number, encoding: Encoding): Position {
  const position = document.positionAt(offset);
  if (encoding === 'utf-16') return position;
  const before = lineOf(document, position.line).slice(0, position.character);
  return { line: position.line, character: lengthIn(before, encoding) };
}

export function spanOf(document: TextDocument, { start, end }: Range, encoding: Encoding): Span {
  return { start: offsetOf(document, start, encoding), end: offsetOf(document, end, encoding) };
}

/** Places outside the text count as the nearest place in it. */
export function offsetOf(document: TextDocument, position: Position, encoding: Encoding): number {
  if (encoding === 'utf-16') return document.offsetAt(position);
  const { line } = position;
  const character = unitsIn(lineOf(document, line), position.character, encoding);
  return document.offsetAt({ line, character });
}

function lineOf(document: TextDocument, line: number): string {
  return document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
}

/** A lone surrogate counts as the three bytes that replace it. */
function widthOf(codePoint: number, encoding: Encoding): number {
  if (encoding === 'utf-32') return 1;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x8_00) return 2;
  return codePoint < 0x1_00_00 ? 3 : 4;
}

function lengthIn(text: string, encoding: Encoding): number {
  let length = 0;
  for (const character of text) length += widthOf(character.codePointAt(0) ?? 0, encoding);
  return length;
}

/** How many UTF-16 units the first `length` units of another encoding are; the start of a character it cuts. */
function unitsIn(line: string, length: number, encoding: Encoding): number {
  let units = 0;
  let passed = 0;
  for (const character of line) {
    passed += widthOf(character.codePointAt(0) ?? 0, encoding);
    if (passed > length) return units;
    units += character.length;
  }
  return units;
}
