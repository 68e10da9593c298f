import { CompletionItemKind } from 'vscode-languageserver';
import type { CompletionItem } from 'vscode-languageserver';
import { joinPath, parseLetter, receivedOn } from '@appeal-lint/core';
import type { Evidence, LinkedNotice, Notice } from '@appeal-lint/core';
import { folderOf, nameOf } from '../paths.ts';
import { say } from '../words.ts';
import { endingIn, type Writing } from './writing.ts';

/** Folders of a case that hold files to attach. */
const evidenceFolders = ['', 'evidence', 'annexes', 'attachments', 'docs', '证据', '附件'];

/** Files beside the letter, behind `](`. */
export function fileItems({ session, analysis, before, item }: Writing): CompletionItem[] {
  const typed = endingIn(before, /[^()\s]/);
  const folder = folderOf(analysis.subject.path ?? analysis.path);
  const inside = typed.includes('/') ? [typed.slice(0, typed.lastIndexOf('/'))] : evidenceFolders;
  return inside.flatMap((sub) =>
    session.files.list(joinPath(folder, sub)).flatMap((name) => {
      const path = sub === '' ? name : `${sub}/${name}`;
      if (name.startsWith('.') || (sub === '' && /\.(?:md|markdown|jsonc?)$/i.test(name))) return [];
      const insertText = encodeURI(path).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
      return [item(path, typed.length, { kind: CompletionItemKind.File, insertText, filterText: insertText })];
    }),
  );
}

const kindsOfFacts: ReadonlySet<Evidence['kind']> = new Set(['asin', 'order-id', 'complaint-id', 'date', 'amount']);

/** Ids, days and amounts that the message names: copied by hand they go wrong. */
export function factItems({ analysis, before, item }: Writing): CompletionItem[] {
  const { answers } = analysis.subject;
  const typed = endingIn(before, /[A-Za-z0-9-]/);
  if (answers === null || typed === '') return [];
  const detail = say(analysis.inForce.config.locale, 'fromMessage', { name: nameOf(answers.path) });
  return factsIn(answers)
    .filter((text) => text.toLowerCase().startsWith(typed.toLowerCase()) && text !== typed)
    .map((text) => item(text, typed.length, { kind: CompletionItemKind.Constant, detail }));
}

const facts = new WeakMap<Notice, readonly string[]>();

function factsIn(answers: LinkedNotice): readonly string[] {
  const known = facts.get(answers.notice);
  if (known !== undefined) return known;
  const { evidence } = parseLetter(answers.text, { path: answers.path, kind: 'notice' });
  const found = [
    receivedOn(answers.text) ?? '',
    ...answers.notice.identifiers.map(({ value }) => value),
    ...evidence.filter(({ kind }) => kindsOfFacts.has(kind)).map(({ text }) => text),
  ];
  const once = [...new Set(found)].filter((text) => text !== '');
  facts.set(answers.notice, once);
  return once;
}
