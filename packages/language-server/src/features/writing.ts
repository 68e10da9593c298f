import { InsertTextFormat } from 'vscode-languageserver';
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

/** A text with blanks in brackets: tab stops where the client has them. They are flagged until they are filled. */
export function insertion({ session }: Writing, text: string): Partial<CompletionItem> {
  if (!session.client.snippetCompletion) return { insertText: text };
  let stop = 0;
  const insertText = text.replace(/[\\$}]/g, String.raw`\$&`).replace(/\[[^\]]{1,60}\]/g, (blank) => {
    stop += 1;
    return `\${${stop}:${blank}}`;
  });
  return { insertText, insertTextFormat: InsertTextFormat.Snippet };
}

/** The line end that a letter uses. */
export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
