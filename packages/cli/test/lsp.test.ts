import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith, runIn } from './harness.ts';

const entry = fileURLToPath(new URL('../dist/main.js', import.meta.url));

function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

test.each([[['lsp']], [['lsp', '--stdio']]])('%j serves an editor until it leaves', async (args) => {
  const child = spawn(process.execPath, [entry, ...args], { stdio: 'pipe' });
  onTestFinished(() => void child.kill());
  let said = '';
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  child.stdin.write(
    framed({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }),
  );
  await expect.poll(() => said, { timeout: 30_000 }).toContain('"serverInfo":{"name":"appeal-lint"');
  child.stdin.write(framed({ id: 2, method: 'shutdown' }) + framed({ method: 'exit' }));
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('takes the options of a server and no others', async () => {
  const { code, stderr } = await runIn(folderWith({}), ['lsp', '--fix']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: '--fix does not belong to “lsp”.\nSee appeal-lint lsp --help.\n',
  });
});
