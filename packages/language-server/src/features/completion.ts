import { rules, skeletonOf, skeletonParts } from '@appeal-lint/core';
import type { SkeletonPart } from '@appeal-lint/core';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import type { Analysis } from '../analyses.ts';
import { nameOf, toPath } from '../paths.ts';
import { offsetOf, rangeOf } from '../positions.ts';
import { analysisOf, type Session } from '../session.ts';
import { say } from '../words.ts';
import { configCompletion } from './config-help.ts';
import { factItems, fileItems } from './case-completion.ts';
import { frontMatterItems, isInFrontMatter } from './front-matter-completion.ts';
import { endingIn, type Writing } from './writing.ts';

/** Characters that open the list by themselves: headings, links, comments, keys, ids. */
export const triggerCharacters = ['#', '(', '/', ' ', ':', '"', '-'];

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
  if (/^#{1,6} ?[^#]{0,40}$/.test(before)) return headingItems(writing);
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

/** The parts that the message asks for and the letter has not, in the language and at the depth of its headings. */
function headingItems(writing: Writing): CompletionItem[] {
  const { analysis, before, item } = writing;
  const { letter, answers, message } = analysis.subject;
  if (message !== null) return [];
  const typed = before.replace(/^#+ ?/, '');
  const there = new Set(
    letter.sections.filter(({ titleSpan }) => !isAt(writing, titleSpan)).map(({ aspect }) => aspect),
  );
  const lineEnd = lineEndOf(letter.text);
  const gap = before.endsWith('#') ? ' ' : '';
  return skeletonParts(answers?.notice ?? null, letter.language)
    .filter(
      ({ aspect }) => !(aspect !== 'documents' && aspect !== 'dispute' && aspect !== 'additional' && there.has(aspect)),
    )
    .map((part, index) =>
      item(part.title, typed.length, {
        kind: CompletionItemKind.Struct,
        detail: reasonFor(analysis, part),
        sortText: String(index).padStart(3, '0'),
        filterText: part.title,
        ...insertion(
          writing,
          `${gap}${part.title}${lineEnd}${lineEnd}${part.bullets.map((one) => `- ${one}`).join(lineEnd)}`,
        ),
      }),
    );
}

function isAt({ offset, before }: Writing, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return offset - before.length <= start && end >= offset - before.length && start <= offset;
}

function reasonFor({ inForce }: Analysis, { quote }: SkeletonPart): string {
  const { locale } = inForce.config;
  return quote === '' ? say(locale, 'partUsual') : say(locale, 'partAsked', { quote });
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

/** A text with blanks in brackets: tab stops where the client has them. They are flagged until they are filled. */
function insertion({ session }: Writing, text: string): Partial<CompletionItem> {
  if (!session.client.snippetCompletion) return { insertText: text };
  let stop = 0;
  const insertText = text.replace(/[\\$}]/g, String.raw`\$&`).replace(/\[[^\]]{1,60}\]/g, (blank) => {
    stop += 1;
    return `\${${stop}:${blank}}`;
  });
  return { insertText, insertTextFormat: InsertTextFormat.Snippet };
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
