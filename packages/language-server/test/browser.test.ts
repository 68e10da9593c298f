import { Worker } from 'node:worker_threads';
import { build } from 'rolldown';
import { expect, onTestFinished, test } from 'vitest';
import {
  createProtocolConnection,
  PortMessageReader,
  PortMessageWriter,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { files, letter } from './case.ts';
import { modern, uriOf } from './harness.ts';

/** What a browser gives a worker, over the port of a Node worker. */
const surroundings = `
  const { parentPort } = require('node:worker_threads');
  globalThis.self = globalThis;
  self.addEventListener = () => {};
  self.postMessage = (message) => parentPort.postMessage(message);
  Object.defineProperty(self, 'onmessage', { set: (listener) => parentPort.on('message', (data) => listener({ data })) });
`;

/** The entry as an extension bundles it: one file, nothing of Node in it. */
async function bundle(): Promise<string> {
  const { output } = await build({
    input: new URL('../src/browser.ts', import.meta.url).pathname,
    platform: 'browser',
    resolve: { conditionNames: ['appeal-lint:source', 'worker', 'browser', 'import', 'default'] },
    output: { format: 'iife' },
    write: false,
    logLevel: 'silent',
  });
  const [first] = output;
  return first.code;
}

test('the server runs in a worker, knows the files it is told of, and needs nothing of Node', async () => {
  const code = await bundle();
  expect(code).not.toMatch(/require\(["'](?:node:)?(?:fs|path|net|child_process)["']\)/);
  const worker = new Worker(`${surroundings}\n${code}`, { eval: true });
  const failed = new Promise<never>((_, reject) => void worker.once('error', reject));
  onTestFinished(async () => void (await worker.terminate()));
  const rpc = createProtocolConnection(new PortMessageReader(worker), new PortMessageWriter(worker));
  rpc.onRequest('client/registerCapability', () => null);
  rpc.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  rpc.onRequest('workspace/diagnostic/refresh', () => null);
  rpc.listen();
  const introduced = rpc.sendRequest('initialize', { processId: null, rootUri: null, capabilities: modern });
  await Promise.race([introduced, failed]);
  await rpc.sendNotification('initialized', {});
  const told = Object.entries(files).map(([name, text]) => ({ uri: uriOf(name), text }));
  await rpc.sendNotification('appeal-lint/files', { files: told });
  const textDocument = { uri: uriOf('01-appeal.md'), languageId: 'markdown', version: 1, text: letter };
  await rpc.sendNotification('textDocument/didOpen', { textDocument });
  const report = await rpc.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
  expect(JSON.stringify(report)).toContain('The steps you have taken to prevent the issue going forward');
  expect(JSON.stringify(report)).not.toContain('evidence/missing-file');
});
