import { CancellationTokenSource, ErrorCodes, LSPErrorCodes } from 'vscode-languageserver/node';
import { describe, expect, it, test } from 'vitest';
import { files, letter, notice } from './case.ts';
import { codesOf, plain, requests, startClient, uriOf } from './harness.ts';

const anywhere = {
  position: { line: 999, character: 999 },
  range: { start: { line: 0, character: 0 }, end: { line: 999, character: 999 } },
  context: { diagnostics: [], includeDeclaration: true },
};

const oddUris = ['file:///cases/none.md', 'untitled:none', 'nonsense', '', 'file:///%zz', 'http://[', 'x-y://host'];

describe.each(requests)('%s', (method) => {
  it('is answered for documents that are not there', async () => {
    const client = await startClient();
    const answers = oddUris.map((uri) => client.request(method, { textDocument: { uri }, ...anywhere }));
    expect((await Promise.allSettled(answers)).map(({ status }) => status)).toEqual(oddUris.map(() => 'fulfilled'));
  });

  it('is answered with an error where it is malformed, and the server goes on', async () => {
    const client = await startClient({ files });
    await client.open('01-appeal.md', letter);
    const broken: unknown[] = [null, 42, {}, { textDocument: null }, { textDocument: { uri: 1 } }, [1, 2]];
    const answers = await Promise.allSettled(broken.map((params) => client.request(method, params)));
    for (const answer of answers) expect(answer.status === 'fulfilled' || answer.reason instanceof Error).toBe(true);
    expect(await client.diagnostics('01-appeal.md')).not.toEqual([]);
  });

  it('is answered for a letter, wherever the caret is', async () => {
    const client = await startClient({ files, settings: { semanticTokens: true, inlayHints: true } });
    await client.open('01-appeal.md', letter);
    await expect(
      client.request(method, { textDocument: { uri: uriOf('01-appeal.md') }, ...anywhere }),
    ).resolves.toBeDefined();
  });
});

it('goes on after notifications that make no sense', async () => {
  const client = await startClient({ files });
  const params: unknown[] = [
    null,
    {},
    { textDocument: {} },
    { textDocument: { uri: uriOf('x.md'), version: 9 }, contentChanges: [{ text: 'x' }] },
  ];
  for (const method of [
    'textDocument/didChange',
    'textDocument/didOpen',
    'textDocument/didClose',
    'workspace/didChangeWatchedFiles',
    'no/such',
    '$/no',
  ])
    for (const one of params) void client.rpc.sendNotification(method, one);
  await client.open('01-appeal.md', letter);
  expect(await client.diagnostics('01-appeal.md')).not.toEqual([]);
  await expect(client.request('no/such', {})).rejects.toMatchObject({ code: ErrorCodes.MethodNotFound });
});

it('answers requests that are taken back, each of them, and goes on', async () => {
  const client = await startClient({ files });
  await client.open('01-appeal.md', letter.repeat(40));
  const source = new CancellationTokenSource();
  const params = { textDocument: { uri: uriOf('01-appeal.md') }, ...anywhere };
  const sent = Array.from({ length: 40 }, (_, index) =>
    client.request(requests[index % requests.length] ?? '', params, source.token).then(
      () => 'answered',
      ({ code }: { code: number }) => code,
    ),
  );
  source.cancel();
  const answers = await Promise.all(sent);
  expect(answers.every((one) => one === 'answered' || one === LSPErrorCodes.RequestCancelled)).toBe(true);
  expect(answers.filter((one) => one === LSPErrorCodes.RequestCancelled).length).toBeGreaterThan(20);
  expect(await client.diagnostics('01-appeal.md')).not.toEqual([]);
});

it('says of a paste of 10 MB that it is not checked, and checks what replaces it', async () => {
  const client = await startClient();
  await client.open('01-appeal.md', letter);
  await client.replace('01-appeal.md', 2, 'We will reply in time. '.repeat(450_000));
  const [note, ...others] = await client.diagnostics('01-appeal.md');
  expect(note?.message).toMatch(/^This file is too large/);
  expect(others).toEqual([]);
  await client.replace('01-appeal.md', 3, letter);
  expect(await codesOf(client, '01-appeal.md')).toContain('structure/missing-section');
});

test('200 open letters are each judged', async () => {
  const client = await startClient({ capabilities: plain });
  const names = Array.from({ length: 200 }, (_, index) => `${index}/01-appeal.md`);
  await Promise.all(names.map((name) => client.open(name, letter)));
  const judged = names.map((name) => client.nextPublished(name, ({ diagnostics }) => diagnostics.length > 0));
  expect(await Promise.all(judged)).toHaveLength(200);
  await client.replace('7/01-appeal.md', 2, '## Prevention\n\nWe will reply in time.\n');
  await client.nextPublished('7/01-appeal.md', ({ version }) => version === 2);
  expect(client.published).toHaveLength(201);
}, 60_000);

it('refuses a second introduction and takes a second farewell', async () => {
  const client = await startClient();
  const again = client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
  await expect(again).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
  await client.request('shutdown', undefined);
  await expect(client.request('shutdown', undefined)).resolves.toBeNull();
});

test.each([
  ['never tells its settings', () => new Promise(() => {})],
  ['refuses to tell its settings', () => Promise.reject(new Error('No.'))],
])('a client that %s is served all the same', async (_, answer) => {
  const client = await startClient({ whenAsked: answer });
  await client.open('01-appeal.md', letter);
  expect(await client.diagnostics('01-appeal.md')).not.toEqual([]);
});

it('answers a client that never says that it is ready', async () => {
  const client = await startClient({ silent: true });
  await client.open('01-appeal.md', letter);
  expect(await client.diagnostics('01-appeal.md')).not.toEqual([]);
});

it('reads the disk again for a letter outside the folders that are watched', async () => {
  const outside = 'file:///elsewhere/01-appeal.md';
  const client = await startClient({ files: { 'file:///elsewhere/00-notice.md': notice } });
  await client.open(outside, letter);
  expect(JSON.stringify(await client.pull(outside))).toContain('going forward');
  client.tell({ 'file:///elsewhere/00-notice.md': null });
  await client.rpc.sendNotification('textDocument/didSave', { textDocument: { uri: outside } });
  expect(JSON.stringify(await client.pull(outside))).not.toContain('going forward');
});
