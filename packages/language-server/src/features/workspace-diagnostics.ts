import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type {
  CancellationToken,
  ResultProgressReporter,
  WorkDoneProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { stopIfCancelled } from '../cancellation.ts';
import { toReport, type Change } from '../diagnosis.ts';
import { toPath } from '../paths.ts';
import { uriOf, type Session } from '../session.ts';
import { say } from '../words.ts';

export interface WorkspaceRequest {
  readonly params: WorkspaceDiagnosticParams;
  readonly token: CancellationToken;
  readonly progress: WorkDoneProgressReporter;
  readonly results: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
  /** Ends when something has changed that remarks may depend on, or when nothing will any more. */
  readonly nextChange: () => Promise<Change>;
}

/**
 * The remarks on every letter of the workspace, one after the other, so that a client may stop at any of them.
 *
 * Clients ask again as soon as they are answered. Where nothing is new the answer waits for something that is.
 */
export async function workspaceReport(
  session: Session,
  { params, token, progress, results, nextChange }: WorkspaceRequest,
): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map(params.previousResultIds.flatMap(({ uri, value }) => entryOf(uri, value)));
  return untilNews(session, previous, { token, progress, results, nextChange });
}

type Run = Omit<WorkspaceRequest, 'params' | 'progress'> & { readonly progress: WorkDoneProgressReporter | null };

async function untilNews(
  session: Session,
  previous: ReadonlyMap<string, string>,
  run: Run,
): Promise<WorkspaceDiagnosticReport> {
  const { token, results, nextChange } = run;
  const change = nextChange();
  const reports = await reportAll(session, previous, run);
  const isNews = reports.some(({ kind }) => kind === DocumentDiagnosticReportKind.Full);
  if (isNews || previous.size === 0) {
    results?.report({ items: reports });
    return { items: results === undefined ? reports : [] };
  }
  const next = await Promise.race([change, cancelled(token)]);
  stopIfCancelled(token);
  if (next === 'stopped') return { items: [] };
  return untilNews(session, previous, { ...run, progress: null });
}

function entryOf(uri: string, value: string): [string, string][] {
  const path = toPath(uri);
  return path === null ? [] : [[path, value]];
}

async function reportAll(
  session: Session,
  previous: ReadonlyMap<string, string>,
  { token, progress }: Run,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const paths = pathsIn(session);
  const reports: WorkspaceDocumentDiagnosticReport[] = [];
  progress?.begin(say(session.client.locale, 'checkingWorkspace'), 0, undefined, true);
  try {
    for (const [index, path] of paths.entries()) {
      // One after the other, with a look at what the client says in between.
      // eslint-disable-next-line no-await-in-loop
      await otherMessages();
      stopIfCancelled(token);
      reports.push(reportFor(session, path, previous.get(path)));
      progress?.report(Math.round(((index + 1) / paths.length) * 100), `${index + 1}/${paths.length}`);
    }
  } finally {
    progress?.done();
  }
  const gone = [...previous.keys()].filter((path) => !paths.includes(path));
  return [...reports, ...gone.map((path) => reportFor(session, path, undefined))];
}

function reportFor(session: Session, path: string, previousId: string | undefined): WorkspaceDocumentDiagnosticReport {
  const version = session.files.documentAt(path)?.version ?? null;
  return { ...toReport(session, path, previousId), uri: uriOf(session, path), version };
}

/** Letters on disk and in documents, and the configs that they are judged by. */
function pathsIn({ workspace, store, documents, analyses }: Session): string[] {
  const letters = [
    ...workspace.folders().flatMap(({ path }) => store.findLetters(path)),
    ...documents.keys().flatMap((uri) => toPath(uri) ?? []),
  ];
  const broken = letters.flatMap((path) => analyses.of(path)?.inForce.problems ?? []).map(({ path }) => path);
  return [...new Set([...letters, ...broken])];
}

/** Lets a cancellation be read. */
async function otherMessages(): Promise<void> {
  await new Promise((resolve) => void setTimeout(resolve, 0));
}

function cancelled(token: CancellationToken): Promise<'cancelled'> {
  return new Promise((resolve) => void token.onCancellationRequested(() => resolve('cancelled')));
}
