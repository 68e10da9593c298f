import { lineIndex, toPlain, toSnippet } from '@appeal-lint/core';
import type { Diagnostic as Remark, DiagnosticFix, Locale, Severity } from '@appeal-lint/core';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Diagnostic, Range, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from './analyses.ts';
import { toUri } from './paths.ts';
import { rangeOf } from './positions.ts';
import { pageUri } from './rule-pages.ts';
import { uriOf, type Session } from './session.ts';

export const source = 'appeal-lint';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Puts one remark into the terms of the client. No fix goes with it: code actions ask the same analysis. */
export function toDiagnostic(session: Session, analysis: Analysis, remark: Remark): Diagnostic {
  const { client } = session;
  const { document, inForce } = analysis;
  const related = client.relatesDiagnostics ? relatedOf(session, analysis, remark) : [];
  const { ruleId } = remark;
  return {
    range: rangeOf(document, remark.span, client.encoding),
    severity: severities[remark.severity],
    code: ruleId,
    ...(client.describesCodes && client.opensContent && hasPage(ruleId)
      ? { codeDescription: { href: pageUri(ruleId, inForce.config.locale) } }
      : {}),
    source,
    message: remark.message,
    ...(client.tagsDiagnostics && isSuperfluous(remark) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}

/** What the engine itself says has no page. */
export function hasPage(ruleId: string): boolean {
  return !ruleId.startsWith('internal/') && !ruleId.startsWith('directive/');
}

function relatedOf(session: Session, analysis: Analysis, { related }: Remark) {
  return related.map(({ path, span, message }) => ({
    location: locationOf(session, analysis, path, span),
    message,
  }));
}

/** A place in the file judged (`path` null) or in another one. */
export function locationOf(
  session: Session,
  { document, path: own, subject }: Analysis,
  path: string | null,
  span: Remark['span'],
): { uri: string; range: Range } {
  const { encoding } = session.client;
  if (path === null || path === own || path === subject.path) {
    return { uri: document.uri, range: rangeOf(document, span, encoding) };
  }
  return { uri: uriOf(session, path), range: rangeOf(documentOf(session, path), span, encoding) };
}

/** The document of a path, open or not; empty where there is no such file. */
export function documentOf({ files }: Session, path: string): TextDocument {
  return files.documentAt(path) ?? TextDocument.create(toUri(path), 'markdown', 0, files.readText(path) ?? '');
}

/** Whether the words are to go without anything in their place. */
function isSuperfluous({ span, fixes }: Remark): boolean {
  return fixes.some(
    ({ edits }) =>
      edits.length > 0 &&
      edits.every(({ text }) => text === '') &&
      edits.some((edit) => edit.span.start <= span.start && span.end <= edit.span.end),
  );
}

/**
 * The change of a fix, for the version that was judged: a client refuses it once the text has moved on.
 *
 * Blanks become tab stops where the client knows them, else words in brackets, which stay flagged until they are filled.
 */
export function toWorkspaceEdit(
  { client }: Session,
  { document, version }: Pick<Analysis, 'document' | 'version'>,
  edits: DiagnosticFix['edits'],
  hasBlanks: boolean,
): WorkspaceEdit {
  const { uri } = document;
  const plain = (): TextEdit[] =>
    edits.map(({ span, text }) => ({
      range: rangeOf(document, span, client.encoding),
      newText: hasBlanks ? toPlain(text) : text,
    }));
  if (!client.documentChanges) return { changes: { [uri]: plain() } };
  const snippets = (): SnippetTextEdit[] =>
    edits.map(({ span, text }) => ({
      range: rangeOf(document, span, client.encoding),
      snippet: { kind: 'snippet', value: toSnippet(text) },
    }));
  const isSnippet = hasBlanks && client.snippetEdits;
  return { documentChanges: [{ textDocument: { uri, version }, edits: isSnippet ? snippets() : plain() }] };
}

/** A problem of a config file as a diagnostic of it. */
export function toConfigDiagnostic(
  { client }: Session,
  document: TextDocument,
  problem: {
    readonly span: Remark['span'];
    readonly message: Record<Locale, string>;
    readonly hint: Record<Locale, string> | null;
  },
  { locale, severity = 'error' }: { readonly locale: Locale; readonly severity?: Severity },
): Diagnostic {
  const { span, message, hint } = problem;
  const whole = span.start === span.end ? { start: 0, end: lineIndex(document.getText()).lineSpan(1).end } : span;
  return {
    range: rangeOf(document, whole, client.encoding),
    severity: severities[severity],
    code: 'config',
    source,
    message: hint === null ? message[locale] : `${message[locale]} ${hint[locale]}`,
  };
}
