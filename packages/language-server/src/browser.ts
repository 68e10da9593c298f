/**
 * Starts the server in a web worker. There is no disk: the client tells of files with `appeal-lint/files`.
 *
 * @module
 */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { connectionOptions } from './cancellation.ts';
import { newRun, today } from './clock.ts';
import { serve } from './server.ts';
import { openToldFiles } from './told-files.ts';

const [reader, writer] = [new BrowserMessageReader(self), new BrowserMessageWriter(self)];
const connection = createConnection(ProposedFeatures.all, reader, writer, connectionOptions);
const told = openToldFiles();
serve(connection, { store: told.store, run: newRun(), today, told });
