import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { ServerCapabilities } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { actionKinds } from './features/code-actions.ts';
import { triggerCharacters } from './features/completion.ts';
import { tokenTypes } from './features/tokens.ts';
import { pageScheme } from './rule-pages.ts';

/** Letters, messages, evidence, and the folders they lie in. */
const renamed = [{ pattern: { glob: '**/*' } }];

/** What the server offers to this client. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { willRename: { filters: renamed } },
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
    hoverProvider: true,
    completionProvider: { triggerCharacters },
    codeLensProvider: {},
    documentSymbolProvider: { label: 'appeal-lint' },
    definitionProvider: true,
    referencesProvider: true,
    documentLinkProvider: {},
    foldingRangeProvider: true,
    semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true },
    inlayHintProvider: true,
  };
}
