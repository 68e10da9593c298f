import { applyFixes, hasBlanks } from '@appeal-lint/core';
import type { Diagnostic, DiagnosticFix, Span } from '@appeal-lint/core';
import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionContext, CodeActionParams } from 'vscode-languageserver';
import type { Analysis } from '../analyses.ts';
import { spanOf } from '../positions.ts';
import { analysisOf, type Session } from '../session.ts';
import { hasPage, toDiagnostic, toWorkspaceEdit } from '../to-lsp.ts';
import { say } from '../words.ts';
import { fileSuppression, lineSuppression } from './suppress.ts';

const kinds = {
  quickFix: CodeActionKind.QuickFix,
  rewrite: CodeActionKind.RefactorRewrite,
  move: `${CodeActionKind.RefactorMove}.appealLint`,
  suppress: `${CodeActionKind.QuickFix}.suppressRule.appealLint`,
  fixAll: `${CodeActionKind.SourceFixAll}.appealLint`,
} as const;

/** The kinds of actions there are, as the client is told them. */
export const actionKinds: string[] = Object.values(kinds);

type Kind = (typeof kinds)[keyof typeof kinds];

/**
 * What can be done about the remarks in a range, in the order fix, rewrite, fix all of a rule, suppress. Remarks are
 * those of the server's own analysis: what a client sends back may be counted in other units or be out of date.
 */
export function codeActions(session: Session, { textDocument, range, context }: CodeActionParams): CodeAction[] {
  const { client } = session;
  const analysis = analysisOf(session, textDocument.uri);
  // Without literals a client takes commands only, and no fix is one.
  if (analysis === null || analysis.version === null || !client.literalActions) return [];
  const wants = (kind: Kind): boolean => isWanted(kind, context);
  const here = remarksIn(analysis, spanOf(analysis.document, range, client.encoding));
  const actions = here.flatMap((remark) => fixActions(session, analysis, remark)).filter(({ kind }) => wants(kind));
  const preferred = actions.find(({ isSure }) => isSure);
  return [
    ...[
      ...actions.filter(({ kind }) => kind === kinds.quickFix),
      ...actions.filter(({ kind }) => kind !== kinds.quickFix),
    ].map((action): CodeAction => {
      const { title, kind, diagnostics, edit } = action;
      return { title, kind, diagnostics, edit, ...(action === preferred ? { isPreferred: true } : {}) };
    }),
    ...(wants(kinds.quickFix) ? fixesOfRules(session, analysis, here) : []),
    ...(wants(kinds.suppress) ? suppressions(session, analysis, here) : []),
    ...(wants(kinds.fixAll) && context.only !== undefined ? fixAll(session, analysis) : []),
  ];
}

/** Whether a client that asks for certain kinds means this one: a kind stands for all that are below it. */
function isWanted(kind: Kind, { only }: CodeActionContext): boolean {
  return only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
}

/** Remarks that a range touches; a caret touches what it stands at. */
function remarksIn({ diagnostics }: Analysis, { start, end }: Span): readonly Diagnostic[] {
  return diagnostics.filter(({ span }) => span.start <= end && start <= span.end);
}

interface FixAction extends Required<Pick<CodeAction, 'title' | 'diagnostics' | 'edit'>> {
  readonly kind: Kind;
  /** Whether an editor may apply it unseen, or with blanks that show what is missing. */
  readonly isSure: boolean;
}

function fixActions(session: Session, analysis: Analysis, remark: Diagnostic): FixAction[] {
  return remark.fixes.map((fix) => ({
    title: fix.title,
    kind: kindOf(remark, fix),
    diagnostics: [toDiagnostic(session, analysis, remark)],
    edit: toWorkspaceEdit(session, analysis, fix.edits, holdsBlanks(fix)),
    isSure: fix.kind !== 'rewrite',
  }));
}

function holdsBlanks({ kind, edits }: DiagnosticFix): boolean {
  return kind === 'fill-in' && edits.some(({ text }) => hasBlanks(text));
}

function kindOf({ ruleId }: Diagnostic, { kind }: DiagnosticFix): Kind {
  if (kind !== 'rewrite') return kinds.quickFix;
  return ruleId === 'structure/misplaced' || ruleId === 'structure/order' ? kinds.move : kinds.rewrite;
}

/** For each rule with a safe fix here and another one elsewhere: all of them at once. */
function fixesOfRules(session: Session, analysis: Analysis, here: readonly Diagnostic[]): CodeAction[] {
  const { locale } = analysis.inForce.config;
  const rules = [...new Set(here.filter((one) => safeFix(one) !== undefined).map(({ ruleId }) => ruleId))];
  return rules.flatMap((rule) => {
    const same = analysis.diagnostics.filter(({ ruleId }) => ruleId === rule);
    if (same.filter((one) => safeFix(one) !== undefined).length < 2) return [];
    return safeEdits(session, analysis, same, { title: say(locale, 'fixAllOfRule', { rule }), kind: kinds.quickFix });
  });
}

function fixAll(session: Session, analysis: Analysis): CodeAction[] {
  const title = say(analysis.inForce.config.locale, 'fixAll');
  return safeEdits(session, analysis, analysis.diagnostics, { title, kind: kinds.fixAll });
}

function safeFix({ fixes }: Diagnostic): DiagnosticFix | undefined {
  return fixes.find(({ kind }) => kind === 'safe');
}

function safeEdits(
  session: Session,
  analysis: Analysis,
  remarks: readonly Diagnostic[],
  action: { readonly title: string; readonly kind: Kind },
): CodeAction[] {
  const fixes = remarks.map(safeFix).filter((fix) => fix !== undefined);
  const { applied } = applyFixes(analysis.subject.letter.text, fixes);
  const edits = applied.flatMap((fix) => fix.edits);
  return edits.length === 0 ? [] : [{ ...action, edit: toWorkspaceEdit(session, analysis, edits, false) }];
}

function suppressions(session: Session, analysis: Analysis, here: readonly Diagnostic[]): CodeAction[] {
  const { letter } = analysis.subject;
  const { locale } = analysis.inForce.config;
  const reason = say(locale, 'reason');
  const seen = new Set<string>();
  return here.flatMap((remark) => {
    const { ruleId } = remark;
    if (!hasPage(ruleId) || seen.has(ruleId)) return [];
    seen.add(ruleId);
    const line = lineSuppression(letter, remark, reason);
    const action = (id: 'suppressLine' | 'suppressFile', edit: Exclude<typeof line, null>): CodeAction => ({
      title: say(locale, id, { rule: ruleId }),
      kind: kinds.suppress,
      diagnostics: [toDiagnostic(session, analysis, remark)],
      edit: toWorkspaceEdit(session, analysis, [edit], true),
    });
    return [
      ...(line === null ? [] : [action('suppressLine', line)]),
      action('suppressFile', fileSuppression(letter, ruleId, reason)),
    ];
  });
}
