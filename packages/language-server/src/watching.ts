import { configNames } from '@appeal-lint/core';
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { section } from './settings.ts';

/** What letters are judged by besides themselves: configs and what they extend, messages, evidence. */
const watched = [
  ...configNames.map((name) => `**/${name}`),
  '**/*.{json,jsonc,md,markdown}',
  '**/*.{pdf,png,jpg,jpeg,gif,tif,tiff,csv,xls,xlsx,doc,docx,mp4,zip,txt}',
];

/** Asks the client to tell of changes on disk and in its settings. */
export async function watch(connection: Connection, client: Client): Promise<void> {
  if (client.watchesFiles) {
    const watchers = watched.map((globPattern) => ({ globPattern }));
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
  if (client.followsSettings) await connection.client.register(DidChangeConfigurationNotification.type, { section });
}
