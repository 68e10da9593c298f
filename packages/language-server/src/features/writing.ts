import type { CompletionItem } from 'vscode-languageserver';
import type { Analysis } from '../analyses.ts';
import type { Session } from '../session.ts';

/** What is being written: the line up to the caret, and how to replace the end of it. */
export interface Writing {
  readonly session: Session;
  readonly analysis: Analysis;
  readonly offset: number;
  /** The line up to the caret, or the end of it where it is long. */
  readonly before: string;
  /** Makes an item that replaces the last `length` units before the caret. */
  readonly item: (label: string, length: number, more?: Partial<CompletionItem>) => CompletionItem;
}

/** The end of a text that consists of such characters. */
export function endingIn(text: string, character: RegExp): string {
  let start = text.length;
  while (start > 0 && character.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start);
}
