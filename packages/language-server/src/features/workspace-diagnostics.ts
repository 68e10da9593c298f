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
import { brokenConfigsOf, toReport, type Change } from '../diagnosis.ts';
import { folderOf, toPath } from '../paths.ts';
import { uriOf, type Session } from '../session.ts';
import { otherMessages } from '../turn.ts';
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
  const isNews = reports.some(isFull);
  if (isNews || previous.size === 0) {
    return { items: results === undefined ? reports : reports.filter((one) => !isFull(one)) };
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
  { token, progress, results }: Run,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const letters = lettersIn(session);
  const reports = new Map<string, WorkspaceDocumentDiagnosticReport>();
  const report = (path: string): void => {
    const one = reportFor(session, path, previous.get(path));
    // What is no letter has nothing to say, and said nothing before.
    const isEmpty = one.kind === DocumentDiagnosticReportKind.Full && one.items.length === 0 && !one.resultId;
    if (isEmpty && !previous.has(path)) return;
    reports.set(path, one);
    if (isFull(one)) results?.report({ items: [one] });
  };
  progress?.begin(say(session.client.locale, 'checkingWorkspace'), 0, undefined, true);
  try {
    for (const [index, path] of letters.entries()) {
      // One after the other, with a look at what the client says in between.
      // eslint-disable-next-line no-await-in-loop
      await otherMessages();
      stopIfCancelled(token);
      report(path);
      for (const config of brokenConfigsOf(session, path)) if (!reports.has(config)) report(config);
      progress?.report(Math.round(((index + 1) / letters.length) * 100), `${index + 1}/${letters.length}`);
    }
  } finally {
    progress?.done();
  }
  for (const path of previous.keys()) if (!reports.has(path)) report(path);
  return [...reports.values()];
}

function isFull({ kind }: WorkspaceDocumentDiagnosticReport): boolean {
  return kind === DocumentDiagnosticReportKind.Full;
}

function reportFor(session: Session, path: string, previousId: string | undefined): WorkspaceDocumentDiagnosticReport {
  const version = session.files.documentAt(path)?.version ?? null;
  return { ...toReport(session, path, previousId), uri: uriOf(session, path), version };
}

/** On disk and in documents. Most Markdown is no letter: what nobody has opened must belong to a case. */
function lettersIn(session: Session): string[] {
  const { workspace, store, documents } = session;
  const found = workspace.folders().flatMap(({ path }) => store.findLetters(path));
  const open = documents.keys().flatMap((uri) => toPath(uri) ?? []);
  return [...new Set([...found.filter((path) => isOfCase(session, path)), ...open])];
}

const messageName = /(?:notice|notification|reply|通知|回复|回覆)[^/]*\.(?:md|markdown)$/i;
const ownFacts = /^---\r?\n(?:[^\n]{0,200}\n){0,20}?(?:kind|answers|status):/;

/** Whether a config speaks for a file, or it says itself what it is, or a message lies beside it. */
function isOfCase({ configs, files }: Session, path: string): boolean {
  if (configs.of(path).hasFile || files.list(folderOf(path)).some((name) => messageName.test(name))) return true;
  return ownFacts.test(files.readText(path)?.slice(0, 5000) ?? '');
}

function cancelled(token: CancellationToken): Promise<'cancelled'> {
  return new Promise((resolve) => void token.onCancellationRequested(() => resolve('cancelled')));
}
