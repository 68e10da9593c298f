import { frontMatterKeys, rules } from '@appeal-lint/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { CompletionItem } from 'vscode-languageserver';
import { folderOf, nameOf } from '../paths.ts';
import { endingIn, type Writing } from './writing.ts';

/** Front matter that is longer is none. */
const longest = 4000;

/** Whether an offset stands in front matter, closed or still being written. */
export function isInFrontMatter(text: string, offset: number): boolean {
  if (offset > longest) return false;
  const head = text.slice(0, offset).replace(/^\uFEFF/, '');
  if (!/^---[ \t]*\r?\n/.test(head)) return false;
  return !/\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.test(head.slice(3));
}

/** Keys that are not there yet; behind a key its values. */
export function frontMatterItems(writing: Writing): CompletionItem[] {
  const { before, item, analysis } = writing;
  const key = /^[\w-]+(?=:)/.exec(before)?.[0];
  if (key !== undefined) return valueItems(writing, key, before.slice(key.length + 1).trimStart());
  if (!/^[\w-]*$/.test(before)) return [];
  const lines = analysis.document.getText().slice(0, longest).split('\n');
  const written = new Set(lines.map((line) => line.slice(0, Math.max(line.indexOf(':'), 0))));
  return frontMatterKeys()
    .filter((one) => !written.has(one.key))
    .map((one) =>
      item(one.key, before.length, {
        kind: CompletionItemKind.Property,
        detail: one.description,
        insertText: `${one.key}: `,
      }),
    );
}

function valueItems({ session, analysis, item }: Writing, key: string, typed: string): CompletionItem[] {
  if (key === 'appeal-lint-disable') {
    const last = endingIn(typed, /[^\s,[\]"']/);
    return rules.map(({ id, summary }) =>
      item(id, last.length, { kind: CompletionItemKind.EnumMember, detail: summary[session.client.locale] }),
    );
  }
  if (key === 'answers') {
    const own = analysis.subject.path ?? analysis.path;
    return session.files
      .list(folderOf(own))
      .filter((name) => /\.(?:md|markdown)$/i.test(name) && name !== nameOf(own))
      .map((name) => item(name, typed.length, { kind: CompletionItemKind.File }));
  }
  const choices = frontMatterKeys().find((one) => one.key === key)?.choices ?? [];
  return choices.map((choice) => item(choice, typed.length, { kind: CompletionItemKind.EnumMember }));
}
