import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { ServerCapabilities } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { actionKinds } from './features/code-actions.ts';
import { pageScheme } from './rule-pages.ts';

/** What the server offers to this client. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(client.opensContent ? { textDocumentContent: { schemes: [pageScheme] } } : {}),
    },
    ...(client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'appeal-lint',
            interFileDependencies: true,
            workspaceDiagnostics: true,
            workDoneProgress: true,
          },
        }
      : {}),
    codeActionProvider: { codeActionKinds: actionKinds },
  };
}
