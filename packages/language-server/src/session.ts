import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyses, Analysis } from './analyses.ts';
import type { Client } from './client.ts';
import type { Configs } from './configs.ts';
import type { OpenFiles } from './open-files.ts';
import { toPath, toUri } from './paths.ts';
import type { SettingsInForce } from './settings.ts';
import type { Store } from './store.ts';
import type { Workspace } from './workspace.ts';

/** What the features of one client share. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: TextDocuments<TextDocument>;
  readonly store: Store;
  readonly files: OpenFiles;
  readonly settings: SettingsInForce;
  readonly workspace: Workspace;
  readonly configs: Configs;
  readonly analyses: Analyses;
}

/** The analysis of a document that the client speaks of; null where it is no letter, or nothing at all. */
export function analysisOf({ analyses }: Session, uri: string): Analysis | null {
  const path = toPath(uri);
  return path === null ? null : analyses.of(path);
}

/** The URI of a path as the client spells it, where it has the document open. */
export function uriOf({ files }: Session, path: string): string {
  return files.documentAt(path)?.uri ?? toUri(path);
}
