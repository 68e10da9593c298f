import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Locale } from '@appeal-lint/core';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { openAnalyses } from './analyses.ts';
import { capabilitiesFor } from './capabilities.ts';
import { readClient } from './client.ts';
import { openConfigs } from './configs.ts';
import { openDiagnosis, type Diagnosis } from './diagnosis.ts';
import { openDocuments } from './documents.ts';
import { serveFeatures } from './features.ts';
import { logWarning } from './log.ts';
import { openFiles } from './open-files.ts';
import { liesIn, toPath } from './paths.ts';
import type { Session } from './session.ts';
import { openSettings } from './settings.ts';
import type { Store } from './store.ts';
import { filesNotification, type ToldFiles } from './told-files.ts';
import { watch } from './watching.ts';
import { openWorkspace, pathNamed } from './workspace.ts';

export { connectionOptions } from './cancellation.ts';
export { openToldFiles } from './told-files.ts';
export type { Store } from './store.ts';

/** How long requests wait for the settings of a client, and for it to say that it is ready. */
const settingsWait = 1000;

export interface ServerOptions {
  /** The files behind the open documents. */
  readonly store: Store;
  /** Tells this run from an earlier one, whose results a client may still hold. */
  readonly run: string;
  /** The day that deadlines are judged by, such as `2026-03-04`; left out, they are not judged. */
  readonly today?: () => string;
  /** The language of the remarks where neither settings nor a config ask for one; left out, that of the client. */
  readonly locale?: Locale;
  /** Where the store knows only what the client tells. */
  readonly told?: ToldFiles;
}

/**
 * Serves one client: judges the letters that it has open and those in its folders. The caller picks the transport and
 * the files; this starts to listen.
 */
export function serve(connection: Connection, { store, run, today, locale, told }: ServerOptions): void {
  let session: Session | null = null;
  const documents = openDocuments(connection, () => session?.client.encoding ?? 'utf-16');

  connection.onInitialize((params) => {
    if (session !== null) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    session = openSession(params);
    const capabilities = capabilitiesFor(session.client);
    start(session, told);
    return { capabilities, serverInfo: { name: 'appeal-lint' } };
  });

  const openSession = (params: InitializeParams): Session => {
    const announced = readClient(params);
    const client = { ...announced, locale: locale ?? announced.locale };
    const workspace = openWorkspace();
    const { workspaceFolders, rootUri } = params;
    workspace.add(workspaceFolders?.map(({ uri }) => uri) ?? (rootUri == null ? [] : [rootUri]));
    const settings = openSettings(connection, params.initializationOptions, () => client.configuration);
    const files = openFiles(documents, store);
    const configs = openConfigs({
      files,
      settingsOf: (path) => settings.of(path),
      configPath: (named, path) => pathNamed(workspace, named, path),
      clientLocale: () => client.locale,
    });
    const analyses = openAnalyses({ files, configs, workspace, run, today: () => today?.() ?? null });
    return { connection, client, documents, store, files, settings, workspace, configs, analyses };
  };

  documents.listen(connection);
  connection.listen();
}

/** Wires one client once it has introduced itself. */
function start(session: Session, told: ToldFiles | undefined): void {
  const { connection } = session;
  const diagnosis = openDiagnosis(session);
  const ready = new Promise<void>((resolve) => {
    connection.onInitialized(() => {
      follow(session, diagnosis)
        .catch((error: unknown) => logWarning(connection, error))
        .finally(resolve);
    });
    setTimeout(resolve, settingsWait);
  });
  connection.onShutdown(() => diagnosis.stop());
  serveFeatures(session, diagnosis, ready);
  followDocuments(session, diagnosis);
  if (told === undefined) return;
  connection.onNotification(filesNotification, (value: unknown) => {
    for (const path of told.take(value)) session.files.fileChanged(path);
    diagnosis.changed(null);
  });
}

/** Asks for settings and follows what changes outside the documents. */
async function follow(session: Session, diagnosis: Diagnosis): Promise<void> {
  const { connection, client, settings, workspace, files } = session;
  const rejudge = (): void => {
    forget(session);
    diagnosis.changed(null);
  };
  const askAgain = async (): Promise<void> => {
    if (await settings.refresh(workspace.folders())) rejudge();
  };
  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    if (client.configuration) askAgain().catch((error: unknown) => logWarning(connection, error));
    else if (settings.take(pushed)) rejudge();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      const path = toPath(uri);
      if (path !== null) files.fileChanged(path);
    }
    diagnosis.changed(null);
  });
  if (client.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      workspace.remove(removed.map(({ uri }) => uri));
      workspace.add(added.map(({ uri }) => uri));
      rejudge();
      askAgain().catch((error: unknown) => logWarning(connection, error));
    });
  }
  await Promise.all([askAgain(), watch(connection, client)]);
}

function forget({ configs, analyses }: Session): void {
  configs.forget();
  analyses.forget();
}

function followDocuments(session: Session, diagnosis: Diagnosis): void {
  const { documents, files, client, workspace, analyses } = session;
  const changed = ({ document }: { readonly document: { readonly uri: string } }): void => {
    diagnosis.changed(toPath(document.uri));
  };
  const isWatched = (uri: string): boolean => {
    const path = toPath(uri);
    return client.watchesFiles && path !== null && workspace.folders().some((folder) => liesIn(folder.path, path));
  };
  // Else nobody tells of changes on disk; whoever opens, saves or closes a document may have made some.
  const mayHaveChanged = ({ document: { uri } }: { readonly document: { readonly uri: string } }): void => {
    if (!isWatched(uri)) files.allChanged();
  };
  documents.onDidChangeContent(changed);
  documents.onDidOpen(mayHaveChanged);
  documents.onDidSave((event) => {
    mayHaveChanged(event);
    changed(event);
  });
  documents.onDidClose((event) => {
    mayHaveChanged(event);
    const path = toPath(event.document.uri);
    if (path !== null) analyses.forgetOne(path);
    changed(event);
  });
}
