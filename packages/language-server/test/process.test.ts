import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  SocketMessageReader,
  SocketMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
} from 'vscode-languageserver/node';

const entry = fileURLToPath(new URL('../dist/node.js', import.meta.url));
const letter = '---\nanswers: 00-notice.md\n---\n\n## Prevention\n\nWe will reply in time.\n';

function start(args: readonly string[], stdio: 'pipe' | readonly ('pipe' | 'ipc')[] = 'pipe'): ChildProcess {
  const child = spawn(process.execPath, [entry, ...args], { stdio: typeof stdio === 'string' ? stdio : [...stdio] });
  onTestFinished(() => void child.kill());
  return child;
}

async function codeOf(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null) return child.exitCode;
  const [code]: readonly unknown[] = await once(child, 'exit');
  return code;
}

function overStreams(child: ChildProcess): ProtocolConnection {
  if (child.stdin === null || child.stdout === null) throw new Error('The process has no streams.');
  return createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
}

function textOf(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value;
}

/** Introduces itself, has a letter checked and gives what was found. */
async function checkLetter(rpc: ProtocolConnection): Promise<unknown[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'appeal-lint-lsp-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, '00-notice.md'), 'Please send a plan of action with:\n\n-- The root cause of the issue\n');
  const uri = pathToFileURL(join(folder, '01-appeal.md')).href;
  rpc.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  await rpc.sendRequest<InitializeResult>('initialize', { processId: process.pid, rootUri: null, capabilities });
  await rpc.sendNotification('initialized', {});
  const textDocument = { uri, languageId: 'markdown', version: 1, text: letter };
  await rpc.sendNotification('textDocument/didOpen', { textDocument });
  const report = await rpc.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
  return report.kind === 'full' ? report.items.map(({ code, message }) => `${code} ${textOf(message)}`) : [];
}

/** What the letter lacks, and what the message beside it on disk asks for. */
const expected = expect.arrayContaining([
  expect.stringMatching(/^promise\/vague/),
  expect.stringContaining('“The root cause of the issue” asks for'),
]);

describe('over the standard streams', () => {
  test.each([[['--stdio']], [[]]])('with the arguments %j: a letter is checked, and the end is clean', async (args) => {
    const child = start(args);
    const rpc = overStreams(child);
    expect(await checkLetter(rpc)).toEqual(expected);
    await rpc.sendRequest('shutdown');
    await rpc.sendNotification('exit');
    expect(await codeOf(child)).toBe(0);
  });

  test.each([[['--locale=zh']], [['--locale', 'zh']]])('%j asks for the language of the remarks', async (args) => {
    const found = await checkLetter(overStreams(start(args)));
    expect(found.join('\n')).toMatch(/[\u3400-\u9FFF]/);
  });

  it('ends with 1 when the client leaves without a word', async () => {
    const child = start(['--stdio']);
    const rpc = overStreams(child);
    await checkLetter(rpc);
    child.stdin?.end();
    expect(await codeOf(child)).toBe(1);
  });

  it('ends with the process that the client names', async () => {
    const client = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 200)']);
    const child = start(['--stdio', `--clientProcessId=${client.pid}`]);
    expect(await codeOf(child)).toBe(1);
  }, 15_000);

  it('lives on after bodies that are no messages', async () => {
    const child = start(['--stdio']);
    for (const body of ['{"jsonrpc": "2.0", "id": 7, "method": ', '[]', 'null', '"x"']) {
      child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }
    expect(await checkLetter(overStreams(child))).toEqual(expected);
  });
});

test('over the channel to a parent process', async () => {
  const child = start(['--node-ipc'], ['pipe', 'pipe', 'pipe', 'ipc']);
  const rpc = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  expect(await checkLetter(rpc)).toEqual(expected);
  child.disconnect();
  expect(await codeOf(child)).toBe(1);
});

async function listening(server: Server, place: number | string): Promise<void> {
  onTestFinished(() => void server.close());
  server.listen(place);
  await once(server, 'listening');
}

async function checkOverSocket(server: Server): Promise<{ readonly found: unknown[]; readonly leave: () => void }> {
  const socket = await new Promise<Socket>((resolve) => void server.once('connection', resolve));
  const rpc = createProtocolConnection(new SocketMessageReader(socket), new SocketMessageWriter(socket));
  return { found: await checkLetter(rpc), leave: () => void socket.destroy() };
}

test('over a socket', async () => {
  const server = createServer();
  await listening(server, 0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The socket has no port.');
  const child = start([`--socket=${address.port}`]);
  const { found, leave } = await checkOverSocket(server);
  expect(found).toEqual(expected);
  leave();
  expect(await codeOf(child)).toBe(1);
});

test('over a named pipe', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'appeal-lint-pipe-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const name = process.platform === 'win32' ? String.raw`\\.\pipe\appeal-lint-${process.pid}` : join(folder, 'lsp');
  const server = createServer();
  await listening(server, name);
  const child = start(['--pipe', name]);
  const { found, leave } = await checkOverSocket(server);
  expect(found).toEqual(expected);
  leave();
  expect(await codeOf(child)).toBe(1);
});
