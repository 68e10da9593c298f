import { rules, skeletonOf } from '@appeal-lint/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { nameOf, toPath } from '../paths.ts';
import { offsetOf, rangeOf } from '../positions.ts';
import { analysisOf, type Session } from '../session.ts';
import { say } from '../words.ts';
import { configCompletion } from './config-help.ts';
import { factItems, fileItems } from './case-completion.ts';
import { frontMatterItems, isInFrontMatter } from './front-matter-completion.ts';
import { headingAt, headingItems } from './heading-completion.ts';
import { endingIn, insertion, lineEndOf, type Writing } from './writing.ts';

/** Characters that open the list by themselves: headings, links, comments, keys, ids. */
export const triggerCharacters = ['#', '*', '、', '(', '/', ' ', ':', '"', '-'];

/** Lines of prose are long; what is completed is not. */
const longest = 400;

/** What can be written here: never a fact that nobody gave, only what stands in the case, and blanks. */
export function completion(session: Session, { textDocument, position }: CompletionParams): CompletionItem[] {
  const { encoding } = session.client;
  const path = toPath(textDocument.uri);
  const document = session.documents.get(textDocument.uri);
  if (path === null || document === undefined) return [];
  const offset = offsetOf(document, position, encoding);
  if (session.configs.isConfig(path)) return configCompletion(session, document, offset);
  const analysis = analysisOf(session, textDocument.uri);
  if (analysis === null) return [];
  const line = document.getText({ start: { line: position.line, character: 0 }, end: document.positionAt(offset) });
  const before = line.slice(-longest);
  const item: Writing['item'] = (label, length, { insertText = label, ...more } = {}) => ({
    label,
    kind: CompletionItemKind.Value,
    ...more,
    textEdit: {
      range: rangeOf(document, { start: offset - length, end: offset }, encoding),
      newText: insertText,
    },
  });
  return itemsAt({ session, analysis, offset, before, item });
}

function itemsAt(writing: Writing): CompletionItem[] {
  const { analysis, before, offset } = writing;
  if (isInFrontMatter(analysis.document.getText(), offset)) return frontMatterItems(writing);
  if (/<!--[^>]*$/.test(before)) return commentItems(writing);
  if (/\]\([^()\s]*$/.test(before)) return fileItems(writing);
  const heading = headingAt(writing);
  if (heading !== null) return headingItems(writing, heading);
  if (analysis.document.getText().trim() === before.trim() && before.length <= 40) return skeletonItems(writing);
  return factItems(writing);
}

const directives = ['disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file'];

function commentItems({ before, item, session }: Writing): CompletionItem[] {
  const opened = /<!--\s*([\w-]*)$/.exec(before)?.[1];
  if (opened !== undefined) {
    return directives.map((name) =>
      item(`appeal-lint-${name}`, opened.length, {
        kind: CompletionItemKind.Keyword,
        insertText: `appeal-lint-${name} `,
      }),
    );
  }
  const comment = before.slice(before.lastIndexOf('<!--') + 4);
  if (!/^\s*appeal-lint-(?:disable|enable)/.test(comment) || comment.includes(' --')) return [];
  const typed = endingIn(comment, /[^\s,]/);
  return rules.map(({ id, summary }) =>
    item(id, typed.length, { kind: CompletionItemKind.EnumMember, detail: summary[session.client.locale] }),
  );
}

/** A whole letter, where nothing is written yet. */
function skeletonItems(writing: Writing): CompletionItem[] {
  const { analysis, before, item } = writing;
  const { answers, message, letter } = analysis.subject;
  if (message !== null || answers === null) return [];
  const text = skeletonOf(answers.notice, nameOf(answers.path)).replaceAll('\n', lineEndOf(letter.text));
  const { locale } = analysis.inForce.config;
  return [
    item('appeal', before.length, {
      kind: CompletionItemKind.Snippet,
      detail: say(locale, 'whatSkeleton'),
      ...insertion(writing, text),
    }),
  ];
}
