import { CodeLensRefreshRequest, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type {
  Connection,
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  UnchangedDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { reportOf } from './features/diagnostics.ts';
import { logWarning } from './log.ts';
import { toPath } from './paths.ts';
import { uriOf, type Session } from './session.ts';
import { otherMessages } from './turn.ts';

/** Brings remarks to the client: on request where it asks for them, else unasked, and never both. */
export interface Diagnosis {
  /** The answer to a client that asks for one document. */
  pull(uri: string, previousId: string | undefined): DocumentDiagnosticReport;
  /** Something has changed that remarks may depend on. */
  changed(cause: Cause): void;
  /** Ends when something has changed after the call, or when nothing will change any more. */
  nextChange(): Promise<Change>;
  stop(): void;
}

/** The document that was changed; null where it was something else. */
type Cause = string | null;

export type Change = 'changed' | 'stopped';

/** Long enough for a burst of keys, too short to be felt. */
const pushDelay = 50;
/** Other letters than the one being written may wait until its writer pauses. */
const refreshDelay = 300;

export function openDiagnosis(session: Session): Diagnosis {
  const { client, connection, documents, files, analyses } = session;
  /** What was last pushed about files that are not open: a config that is broken. */
  let pushedConfigs: ReadonlySet<string> = new Set();
  /** What was last told beside the answers about letters, for the same reason. */
  let relatedConfigs: ReadonlySet<string> = new Set();
  let waiting: ((change: Change) => void)[] = [];
  let isStopped = false;
  let run = 0;
  let lastChanged: Cause = null;
  const published = new Map<string, string>();

  const openPaths = (): string[] => documents.keys().flatMap((uri) => toPath(uri) ?? []);

  /** Tells whether there was something to send. */
  const push = async (path: string): Promise<boolean> => {
    const { id, version, diagnostics } = reportOf(session, path);
    const state = `${version} ${id}`;
    if (published.get(path) === state) return false;
    published.set(path, state);
    const params = { uri: uriOf(session, path), diagnostics };
    await connection.sendDiagnostics(version === null ? params : { ...params, version });
    return true;
  };

  /** What was changed last comes first, and a later run takes over from an earlier one that is not done. */
  const pushAll = async (): Promise<void> => {
    run += 1;
    const own = run;
    const open = openPaths().toSorted((a, b) => Number(b === lastChanged) - Number(a === lastChanged));
    const broken = new Set<string>();
    for (const path of open) {
      // eslint-disable-next-line no-await-in-loop
      if (await push(path)) await otherMessages();
      if (run !== own) return;
      for (const config of brokenConfigsOf(session, path)) broken.add(config);
    }
    const told = new Set([...open, ...broken, ...pushedConfigs]);
    const configs = [...broken, ...pushedConfigs].filter((path) => !open.includes(path));
    pushedConfigs = broken;
    await Promise.all([...published.keys()].filter((path) => !told.has(path)).map(clear));
    await Promise.all(configs.map(push));
  };

  const clear = async (path: string): Promise<void> => {
    published.delete(path);
    await connection.sendDiagnostics({ uri: uriOf(session, path), diagnostics: [] });
  };

  /** Broken configs that are open nowhere, and those that no longer are broken. */
  const relatedReports = (path: string): Record<string, FullDocumentDiagnosticReport> => {
    const broken = brokenConfigsOf(session, path).filter((config) => files.documentAt(config) === undefined);
    const told = [...new Set([...broken, ...relatedConfigs])].map((config) => {
      return { config, items: reportOf(session, config).diagnostics };
    });
    relatedConfigs = new Set(told.filter(({ items }) => items.length > 0).map(({ config }) => config));
    return Object.fromEntries(
      told.map(({ config, items }) => [uriOf(session, config), { kind: DocumentDiagnosticReportKind.Full, items }]),
    );
  };

  const [pushing, refreshing] = [openPause(connection), openPause(connection)];

  /** A client asks again by itself about the document it has changed. */
  const isStaleElsewhere = (cause: Cause): boolean =>
    openPaths().some((path) => path !== cause && analyses.isStale(path));

  return {
    pull(uri, previousId) {
      const path = toPath(uri);
      if (path === null) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const report = toReport(session, path, previousId);
      const related = client.takesRelatedDocuments ? relatedReports(path) : {};
      return Object.keys(related).length === 0 ? report : { ...report, relatedDocuments: related };
    },
    changed(cause) {
      lastChanged = cause;
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake('changed');
      if (!client.pullsDiagnostics) pushing.later(pushDelay, pushAll);
      if (cause === null || isStaleElsewhere(cause)) refreshing.later(refreshDelay, () => refreshViews(session));
    },
    nextChange: () => (isStopped ? Promise.resolve('stopped') : new Promise((resolve) => void waiting.push(resolve))),
    stop() {
      isStopped = true;
      pushing.stop();
      refreshing.stop();
      for (const wake of waiting) wake('stopped');
    },
  };
}

interface Pause {
  /** Runs something once nobody has asked for a while; what was to run before does not. */
  later(delay: number, run: () => Promise<void>): void;
  stop(): void;
}

function openPause(connection: Connection): Pause {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    later(delay, run) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        Promise.resolve()
          .then(run)
          .catch((error: unknown) => logWarning(connection, error));
      }, delay);
    },
    stop: () => clearTimeout(timer),
  };
}

/** Has the client ask again for everything that it shows of letters. */
async function refreshViews({ client, connection }: Session): Promise<void> {
  const { languages } = connection;
  await Promise.all([
    client.pullsDiagnostics && client.refreshesDiagnostics ? languages.diagnostics.refresh() : null,
    client.refreshesLenses ? connection.sendRequest(CodeLensRefreshRequest.type) : null,
    client.refreshesHints ? languages.inlayHint.refresh() : null,
    client.refreshesTokens ? languages.semanticTokens.refresh() : null,
  ]);
}

/** The remarks on a file, or that they are the same as before. */
export function toReport(
  session: Session,
  path: string,
  previousId: string | undefined,
): FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport {
  const { id, diagnostics } = reportOf(session, path);
  if (id !== '' && id === previousId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
  const report: FullDocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: diagnostics };
  return id === '' ? report : { ...report, resultId: id };
}

/** Configs that keep a file from being judged as its writer wants: they may be open nowhere. */
export function brokenConfigsOf({ analyses }: Session, path: string): string[] {
  const problems = analyses.of(path)?.inForce.problems ?? [];
  return [...new Set(problems.map((problem) => problem.path))];
}
