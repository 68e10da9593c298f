import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connectionOptions, openToldFiles, serve } from '../src/server.ts';

const folder = 'file:///cases';

/** What a modern editor says of itself. */
export const modern: ClientCapabilities = {
  textDocument: {
    diagnostic: {
      relatedDocumentSupport: true,
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, isPreferredSupport: true },
    completion: { completionItem: { snippetSupport: true } },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    textDocumentContent: { dynamicRegistration: false },
  },
};

/** An editor that knows little: it takes what is pushed and applies plain edits. */
export const plain: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};

export interface Setup {
  readonly capabilities?: ClientCapabilities;
  /** Files behind the open documents, by their name in the folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the client answers to `workspace/configuration`. */
  readonly settings?: Readonly<Record<string, unknown>> | null;
  /** Answers `workspace/configuration` in place of `settings`. */
  readonly whenAsked?: () => Promise<unknown>;
  /** Leaves out `initialized`. */
  readonly silent?: boolean;
  readonly params?: Partial<InitializeParams>;
}

/** A client over streams in memory, with everything that the server sends to it. */
export interface TestClient {
  readonly rpc: ProtocolConnection;
  readonly result: InitializeResult;
  readonly published: readonly PublishDiagnosticsParams[];
  readonly registered: readonly string[];
  readonly refreshed: Readonly<Record<string, number>>;
  readonly logged: readonly string[];
  readonly progress: readonly unknown[];
  settings: Readonly<Record<string, unknown>> | null;
  open(name: string, text: string, version?: number, languageId?: string): Promise<string>;
  change(name: string, version: number, contentChanges: readonly object[]): Promise<void>;
  replace(name: string, version: number, text: string): Promise<void>;
  close(name: string): Promise<void>;
  /** Changes the files behind the documents. */
  tell(files: Readonly<Record<string, string | null>>): void;
  /** Changes them and tells of it as a watcher does. */
  write(files: Readonly<Record<string, string | null>>): Promise<void>;
  pull(name: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(name: string): Promise<Diagnostic[]>;
  nextPublished(name: string, wanted: (params: PublishDiagnosticsParams) => boolean): Promise<Diagnostic[]>;
  actions(name: string, line: number, character: number, only?: readonly string[]): Promise<CodeAction[]>;
  request<Result>(method: string, params: unknown, token?: CancellationToken): Promise<Result>;
}

export function uriOf(name: string): string {
  return name.includes(':') ? name : `${folder}/${name}`;
}

/** What a client without a disk tells of files; null for one that is gone. */
function tell(named: Readonly<Record<string, string | null>>): object {
  return {
    files: Object.entries(named).map(([name, text]) =>
      text === null ? { uri: uriOf(name), deleted: true } : { uri: uriOf(name), text },
    ),
  };
}

export async function startClient(setup: Setup = {}): Promise<TestClient> {
  const { capabilities = modern, files = {}, params = {} } = setup;
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
    connectionOptions,
  );
  const told = openToldFiles();
  told.take(tell(files));
  serve(server, { store: told.store, run: 'test' });

  const rpc = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const published: PublishDiagnosticsParams[] = [];
  const registered: string[] = [];
  const logged: string[] = [];
  const progress: unknown[] = [];
  const refreshed: Record<string, number> = {};
  let listeners: (() => void)[] = [];
  const state = { settings: setup.settings ?? null };
  rpc.onNotification('textDocument/publishDiagnostics', (one: PublishDiagnosticsParams) => {
    published.push(one);
    for (const listener of listeners) listener();
  });
  rpc.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
  rpc.onNotification('$/progress', (one: unknown) => void progress.push(one));
  rpc.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
    registered.push(...registrations.map(({ method }) => method));
    return null;
  });
  rpc.onRequest(
    'workspace/configuration',
    ({ items }: { items: unknown[] }) => setup.whenAsked?.() ?? items.map(() => state.settings),
  );
  for (const what of ['diagnostic', 'codeLens', 'inlayHint', 'semanticTokens']) {
    rpc.onRequest(`workspace/${what}/refresh`, () => {
      refreshed[what] = (refreshed[what] ?? 0) + 1;
      return null;
    });
  }
  rpc.listen();
  onTestFinished(() => {
    rpc.dispose();
    server.dispose();
  });

  const request = <Result>(method: string, value: unknown, token?: CancellationToken): Promise<Result> =>
    token === undefined ? rpc.sendRequest<Result>(method, value) : rpc.sendRequest<Result>(method, value, token);
  const result = await request<InitializeResult>('initialize', {
    processId: null,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'cases' }],
    capabilities,
    ...params,
  });
  if (setup.silent !== true) await rpc.sendNotification('initialized', {});

  const pull: TestClient['pull'] = (name, previousResultId) =>
    request('textDocument/diagnostic', {
      textDocument: { uri: uriOf(name) },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  const change: TestClient['change'] = (name, version, contentChanges) =>
    rpc.sendNotification('textDocument/didChange', { textDocument: { uri: uriOf(name), version }, contentChanges });

  return {
    rpc,
    result,
    published,
    registered,
    refreshed,
    logged,
    progress,
    get settings() {
      return state.settings;
    },
    set settings(value) {
      state.settings = value;
    },
    async open(name, text, version = 1, languageId = name.endsWith('.json') ? 'json' : 'markdown') {
      const uri = uriOf(name);
      await rpc.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
      return uri;
    },
    change,
    replace: (name, version, text) => change(name, version, [{ text }]),
    close: (name) => rpc.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(name) } }),
    tell: (named) => void told.take(tell(named)),
    async write(named) {
      told.take(tell(named));
      const changes = Object.entries(named).map(([name, text]) => ({ uri: uriOf(name), type: text === null ? 3 : 2 }));
      await rpc.sendNotification('workspace/didChangeWatchedFiles', { changes });
    },
    pull,
    async diagnostics(name) {
      const report = await pull(name);
      return report.kind === 'full' ? report.items : [];
    },
    nextPublished(name, wanted) {
      const find = () => published.findLast((one) => one.uri === uriOf(name) && wanted(one));
      const known = find();
      if (known !== undefined) return Promise.resolve(known.diagnostics);
      return new Promise((resolve) => {
        const listener = (): void => {
          const found = find();
          if (found === undefined) return;
          listeners = listeners.filter((one) => one !== listener);
          resolve(found.diagnostics);
        };
        listeners.push(listener);
      });
    },
    actions: (name, line, character, only) =>
      request('textDocument/codeAction', {
        textDocument: { uri: uriOf(name) },
        range: { start: { line, character }, end: { line, character } },
        context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
      }),
    request,
  };
}

/** The text after the plain edits of an action, as an editor without snippets applies them. */
export function applied(text: string, action: CodeAction | undefined): string {
  const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
  const edits = Object.values(action?.edit?.changes ?? {}).flat();
  return TextDocument.applyEdits(document, edits satisfies TextEdit[]);
}

/** The words that a diagnostic stands on. */
export function wordsAt(text: string, { range }: Diagnostic): string {
  return TextDocument.create('file:///a.md', 'markdown', 1, text).getText(range);
}

/** The ids of the remarks on a document. */
export async function codesOf(client: TestClient, name: string): Promise<unknown[]> {
  return (await client.diagnostics(name)).map(({ code }) => code);
}

/** Everything that can be asked about one document. */
export const requests = [
  'textDocument/diagnostic',
  'textDocument/codeAction',
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/codeLens',
  'textDocument/documentSymbol',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentLink',
  'textDocument/foldingRange',
  'textDocument/semanticTokens/full',
  'textDocument/inlayHint',
];
