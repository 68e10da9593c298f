import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken } from 'vscode-languageserver';
import { stopIfCancelled } from './cancellation.ts';
import type { Diagnosis } from './diagnosis.ts';
import { codeActions } from './features/code-actions.ts';
import { codeLenses } from './features/code-lens.ts';
import { completion } from './features/completion.ts';
import { foldingRanges } from './features/folding.ts';
import { inlayHints } from './features/hints.ts';
import { hover } from './features/hover.ts';
import { definitions, documentLinks, references } from './features/links.ts';
import { renameEdits } from './features/rename.ts';
import { documentSymbols } from './features/symbols.ts';
import { semanticTokens } from './features/tokens.ts';
import { workspaceReport } from './features/workspace-diagnostics.ts';
import { pageAt } from './rule-pages.ts';
import type { Session } from './session.ts';

/**
 * Answers the requests of the client.
 *
 * @param ready Ends once the settings of the client are known: what it asks before is not answered by the defaults.
 */
export function serveFeatures(session: Session, diagnosis: Diagnosis, ready: Promise<void>): void {
  const { connection } = session;
  const { diagnostics } = connection.languages;

  /** Settings first, and nothing for a client that has changed its mind meanwhile. */
  const whenReady = async (token: CancellationToken): Promise<void> => {
    await ready;
    stopIfCancelled(token);
  };

  diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    await whenReady(token);
    return diagnosis.pull(textDocument.uri, previousResultId);
  });
  diagnostics.onWorkspace(async (params, token, progress, results) => {
    await whenReady(token);
    return workspaceReport(session, { params, token, progress, results, nextChange: () => diagnosis.nextChange() });
  });
  connection.onCodeAction(async (params, token) => {
    await whenReady(token);
    return codeActions(session, params);
  });
  connection.onHover(async (params, token) => {
    await whenReady(token);
    return hover(session, params);
  });
  connection.onCompletion(async (params, token) => {
    await whenReady(token);
    return completion(session, params);
  });
  connection.onCodeLens(async (params, token) => {
    await whenReady(token);
    return codeLenses(session, params);
  });
  connection.onDocumentSymbol(async (params, token) => {
    await whenReady(token);
    return documentSymbols(session, params);
  });
  connection.onDefinition(async (params, token) => {
    await whenReady(token);
    return definitions(session, params);
  });
  connection.onReferences(async (params, token) => {
    await whenReady(token);
    return references(session, params);
  });
  connection.onDocumentLinks(async (params, token) => {
    await whenReady(token);
    return documentLinks(session, params);
  });
  connection.onFoldingRanges(async (params, token) => {
    await whenReady(token);
    return foldingRanges(session, params);
  });
  connection.languages.semanticTokens.on(async (params, token) => {
    await whenReady(token);
    return semanticTokens(session, params);
  });
  connection.languages.inlayHint.on(async (params, token) => {
    await whenReady(token);
    return inlayHints(session, params);
  });
  connection.workspace.onWillRenameFiles(async ({ files }, token) => {
    await whenReady(token);
    return renameEdits(session, files);
  });
  connection.workspace.textDocumentContent.on(({ uri }) => {
    const text = pageAt(uri);
    if (text === null) throw new ResponseError(LSPErrorCodes.RequestFailed, `There is no page ${uri}.`);
    return { text };
  });
}
