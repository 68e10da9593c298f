import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic, Severity } from '@appeal-lint/core';
import type { Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import { isTooLarge, type Analysis } from '../analyses.ts';
import { nameOf } from '../paths.ts';
import type { Session } from '../session.ts';
import { documentOf, source, toConfigDiagnostic, toDiagnostic } from '../to-lsp.ts';
import { say } from '../words.ts';

/** The remarks on one document as the client shows them. */
export interface Report {
  /** The same as long as everything is the same that the remarks depend on. */
  readonly id: string;
  /** null for a file that is not open. */
  readonly version: number | null;
  readonly diagnostics: LspDiagnostic[];
}

/** What is wrong with a letter, a message or a config; nothing for any other file. */
export function reportOf(session: Session, path: string): Report {
  const { analyses, configs, files } = session;
  const analysis = analyses.of(path);
  if (analysis !== null) {
    return { id: analysis.id, version: analysis.version, diagnostics: diagnosticsOf(session, analysis) };
  }
  const version = files.documentAt(path)?.version ?? null;
  if (!configs.isConfig(path)) return { id: '', version, diagnostics: sizeNote(session, path) };
  const diagnostics = configDiagnostics(session, path);
  return { id: JSON.stringify(diagnostics), version, diagnostics };
}

/** Silence would look like a clean result. */
function sizeNote({ files, client }: Session, path: string): LspDiagnostic[] {
  const document = files.documentAt(path);
  if (document?.languageId !== 'markdown' || !isTooLarge(document.getText())) return [];
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return [{ range, severity: DiagnosticSeverity.Information, source, message: say(client.locale, 'tooLarge') }];
}

function diagnosticsOf(session: Session, analysis: Analysis): LspDiagnostic[] {
  const { diagnostics, path, document, inForce } = analysis;
  const { locale } = inForce.config;
  const { maxDiagnostics } = session.settings.of(path);
  const shown = mostSevere(diagnostics, maxDiagnostics);
  const atTop = { start: document.positionAt(0), end: document.positionAt(0) };
  const notes: string[] = [];
  const [problem] = inForce.problems;
  if (problem !== undefined) {
    notes.push(say(locale, 'brokenConfig', { path: nameOf(problem.path), message: problem.message[locale] }));
  }
  if (shown.length < diagnostics.length) {
    notes.push(say(locale, 'moreRemarks', { count: diagnostics.length - shown.length }));
  }
  return [
    ...notes.map((message) => ({ range: atTop, severity: DiagnosticSeverity.Information, source, message })),
    ...shown.map((one) => toDiagnostic(session, analysis, one)),
  ];
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 };

/** The most severe ones, in the order of the text. */
function mostSevere(diagnostics: readonly Diagnostic[], limit: number): readonly Diagnostic[] {
  if (diagnostics.length <= limit) return diagnostics;
  const kept = new Set(diagnostics.toSorted((a, b) => rank[a.severity] - rank[b.severity]).slice(0, limit));
  return diagnostics.filter((one) => kept.has(one));
}

function configDiagnostics(session: Session, path: string): LspDiagnostic[] {
  const { client, configs, settings } = session;
  const asked = settings.of(path).locale;
  const locale = asked === 'auto' ? client.locale : asked;
  const document = documentOf(session, path);
  const notes = configs.packsIn(path).map(({ name, problem }) => {
    const message = { en: say('en', 'packNotRun', { name }), zh: say('zh', 'packNotRun', { name }) };
    return toConfigDiagnostic(session, document, problem(message, null), { locale, severity: 'info' });
  });
  const faults = configs.problemsIn(path).map((one) => toConfigDiagnostic(session, document, one, { locale }));
  return [...faults, ...notes];
}
