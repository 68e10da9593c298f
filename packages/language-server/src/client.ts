import type { Locale } from '@appeal-lint/core';
import type { InitializeParams } from 'vscode-languageserver';
import { chooseEncoding, type Encoding } from './positions.ts';

/** What the client can do, read once. */
export interface Client {
  readonly encoding: Encoding;
  readonly locale: Locale;
  readonly pullsDiagnostics: boolean;
  readonly takesRelatedDocuments: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly tagsDiagnostics: boolean;
  readonly relatesDiagnostics: boolean;
  readonly describesCodes: boolean;
  readonly markdownHover: boolean;
  readonly literalActions: boolean;
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
  readonly configuration: boolean;
  readonly followsSettings: boolean;
  readonly watchesFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly opensContent: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesTokens: boolean;
  readonly snippetCompletion: boolean;
}

export function readClient({ capabilities, locale }: InitializeParams): Client {
  const { general, workspace, textDocument } = capabilities;
  const diagnostic = textDocument?.diagnostic;
  const published = textDocument?.publishDiagnostics;
  const documentChanges = workspace?.workspaceEdit?.documentChanges === true;
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    locale: /^zh\b/i.test(locale ?? '') ? 'zh' : 'en',
    pullsDiagnostics: diagnostic !== undefined,
    takesRelatedDocuments: diagnostic?.relatedDocumentSupport === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    tagsDiagnostics: diagnostic?.tagSupport !== undefined || published?.tagSupport !== undefined,
    relatesDiagnostics: diagnostic?.relatedInformation === true || published?.relatedInformation === true,
    describesCodes: diagnostic?.codeDescriptionSupport === true || published?.codeDescriptionSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    literalActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges,
    snippetEdits: documentChanges && workspace?.workspaceEdit?.snippetEditSupport === true,
    configuration: workspace?.configuration === true,
    followsSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    opensContent: workspace?.textDocumentContent !== undefined,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    snippetCompletion: textDocument?.completion?.completionItem?.snippetSupport === true,
  };
}
