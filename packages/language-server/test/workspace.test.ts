import type { DocumentDiagnosticReport, WorkspaceDiagnosticReport, WorkspaceEdit } from 'vscode-languageserver/node';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { describe, expect, it, test } from 'vitest';
import { files, letter, notice } from './case.ts';
import { codesOf, modern, plain, startClient, uriOf, type TestClient } from './harness.ts';

const codes = (client: TestClient, name = '01-appeal.md') => codesOf(client, name);

const related = (report: DocumentDiagnosticReport) => report.relatedDocuments?.[uriOf('appeal-lint.config.json')];

const ask = (client: TestClient, previousResultIds: object[] = [], more: object = {}) =>
  client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, ...more });

const idsIn = ({ items }: WorkspaceDiagnosticReport) =>
  items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));

const rename = (client: TestClient, from: string, to: string): Promise<WorkspaceEdit | null> =>
  client.request('workspace/willRenameFiles', { files: [{ oldUri: uriOf(from), newUri: uriOf(to) }] });

const texts = (edit: WorkspaceEdit | null) =>
  (edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change ? change.edits.flatMap((one) => ('newText' in one ? [one.newText] : [])) : [],
  );

describe('the message of a letter', () => {
  it('is read from the disk, from an unsaved document, and again from the disk', async () => {
    const client = await startClient({ files });
    await client.open('01-appeal.md', letter);
    const first = await client.pull('01-appeal.md');
    expect(JSON.stringify(first)).toContain('going forward');
    await client.open('00-notice.md', notice.replace(/-- The steps.*/, ''));
    expect(JSON.stringify(await client.pull('01-appeal.md', first.resultId))).not.toContain('going forward');
    await client.close('00-notice.md');
    expect(JSON.stringify(await client.pull('01-appeal.md'))).toContain('going forward');
  });

  it('has its letters asked for again when it changes', async () => {
    const client = await startClient({ files });
    await client.open('01-appeal.md', letter);
    await client.open('00-notice.md', notice);
    await client.pull('01-appeal.md');
    await client.replace('00-notice.md', 2, notice.replace(/-- The steps.*/, ''));
    await expect.poll(() => client.refreshed).toEqual({ diagnostic: 1, codeLens: 1 });
  });

  it('has its letters pushed again to a client that does not ask', async () => {
    const client = await startClient({ files, capabilities: plain });
    await client.open('01-appeal.md', letter);
    await client.nextPublished('01-appeal.md', ({ diagnostics }) =>
      JSON.stringify(diagnostics).includes('going forward'),
    );
    await client.open('00-notice.md', notice.replace(/-- The steps.*/, ''));
    await client.nextPublished(
      '01-appeal.md',
      ({ diagnostics }) => !JSON.stringify(diagnostics).includes('going forward'),
    );
    expect(client.published.filter(({ uri, version }) => uri === uriOf('01-appeal.md') && version === 1).length).toBe(
      2,
    );
  });
});

describe('a config', () => {
  const off = '{ "rules": { "structure/missing-section": "off" } }';

  it('counts as soon as it is written, saved or not', async () => {
    const client = await startClient({ files });
    await client.open('01-appeal.md', letter);
    expect(await codes(client)).toContain('structure/missing-section');
    await client.open('appeal-lint.config.json', off);
    expect(await codes(client)).not.toContain('structure/missing-section');
    await client.close('appeal-lint.config.json');
    await client.write({ 'appeal-lint.config.json': off });
    expect(await codes(client)).not.toContain('structure/missing-section');
    await client.write({ 'appeal-lint.config.json': null });
    expect(await codes(client)).toContain('structure/missing-section');
  });

  it('that breaks stays in force as it was, with its fault where it stands', async () => {
    const client = await startClient({ files: { ...files, 'appeal-lint.config.json': off } });
    await client.open('01-appeal.md', letter);
    await client.open('appeal-lint.config.json', off);
    expect(await codes(client)).not.toContain('structure/missing-section');
    await client.replace('appeal-lint.config.json', 2, off.replace('missing-section', 'mising-section'));
    expect(await codes(client)).not.toContain('structure/missing-section');
    const [note] = await client.diagnostics('01-appeal.md');
    expect(note?.message).toMatch(/^appeal-lint\.config\.json cannot be used: /);
    const [fault] = await client.diagnostics('appeal-lint.config.json');
    expect(fault).toMatchObject({ severity: 1, range: { start: { line: 0, character: 13 } } });
    expect(fault?.message).toContain('Did you mean “structure/missing-section”?');
    await client.replace('appeal-lint.config.json', 3, off);
    expect(await client.diagnostics('appeal-lint.config.json')).toEqual([]);
  });

  it('that is broken and not open is told beside the letter, and taken back once it is mended', async () => {
    const client = await startClient({ files: { ...files, 'appeal-lint.config.json': '{' } });
    await client.open('01-appeal.md', letter);
    expect(related(await client.pull('01-appeal.md'))).toMatchObject({ kind: 'full', items: [{ severity: 1 }] });
    await client.write({ 'appeal-lint.config.json': '{}' });
    expect(related(await client.pull('01-appeal.md'))).toMatchObject({ kind: 'full', items: [] });
    expect(related(await client.pull('01-appeal.md'))).toBeUndefined();
  });

  it('that is broken and not open is pushed to a client that does not ask, and cleared', async () => {
    const client = await startClient({ capabilities: plain, files: { ...files, 'appeal-lint.config.json': '{' } });
    await client.open('01-appeal.md', letter);
    await client.nextPublished('appeal-lint.config.json', ({ diagnostics }) => diagnostics.length === 1);
    await client.write({ 'appeal-lint.config.json': '{}' });
    const cleared = client.nextPublished('appeal-lint.config.json', ({ diagnostics }) => diagnostics.length === 0);
    await expect(cleared).resolves.toEqual([]);
  });

  it('that names a pack of rules holds without it, and says that its code is not run', async () => {
    const rules = '"rules": { "acme/one": ["error", { "any": 1 }], "structure/missing-section": "off" }';
    const config = `{ "plugins": ["./acme.mjs"], ${rules} }`;
    const client = await startClient({ files: { ...files, 'appeal-lint.config.json': config } });
    const allowed = '<!-- appeal-lint-disable-file acme/one -- agreed with the owner -->';
    await client.open('01-appeal.md', `${letter}\n${allowed}\n`);
    await client.open('appeal-lint.config.json', config);
    const found = await codes(client);
    expect(found).not.toContain('structure/missing-section');
    expect(found).not.toContain('directive/unknown-rule');
    const [note, ...others] = await client.diagnostics('appeal-lint.config.json');
    expect(note).toMatchObject({ severity: 3, range: { start: { line: 0, character: 14 } } });
    expect(others).toEqual([]);
  });

  it('can leave files out, and name plain text as letters', async () => {
    const config = '{ "files": ["letters/*.txt"] }';
    const client = await startClient({ files: { 'appeal-lint.config.json': config } });
    await client.open('01-appeal.md', 'We will reply in time.');
    await client.open('letters/one.txt', 'We will reply in time.', 1, 'plaintext');
    expect(await codes(client)).toEqual([]);
    expect(await codes(client, 'letters/one.txt')).toContain('promise/vague');
  });

  it('that the settings name is used instead, from the folder of the workspace', async () => {
    const client = await startClient({
      files: { ...files, 'other/quiet.json': off },
      settings: { config: 'other/quiet.json' },
    });
    await client.open('01-appeal.md', letter);
    expect(await codes(client)).not.toContain('structure/missing-section');
  });
});

it('sees evidence come and go', async () => {
  const client = await startClient({ files });
  await client.open('01-appeal.md', letter);
  expect(await codes(client)).not.toContain('evidence/missing-file');
  await client.write({ 'evidence/refunds.pdf': null });
  expect(await codes(client)).toContain('evidence/missing-file');
});

it('takes each folder of a workspace with its own settings', async () => {
  const client = await startClient({
    params: {
      workspaceFolders: [
        { uri: 'file:///one', name: 'one' },
        { uri: 'file:///two', name: 'two' },
      ],
    },
  });
  const answers: Record<string, unknown> = { 'file:///two': { locale: 'zh' } };
  client.rpc.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
    items.map(({ scopeUri }) => answers[scopeUri ?? ''] ?? null),
  );
  await client.rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await client.open('file:///one/a.md', 'We will reply in time.');
  await client.open('file:///two/a.md', 'We will reply in time.');
  const words = async (name: string) =>
    (await client.diagnostics(name)).map(({ message }) => JSON.stringify(message)).join('\n');
  await expect.poll(() => words('file:///two/a.md')).toMatch(/[\u3400-\u9FFF]/);
  expect(await words('file:///one/a.md')).not.toMatch(/[\u3400-\u9FFF]/);
});

it('judges documents of other schemes by what is open beside them', async () => {
  const client = await startClient();
  await client.open('vscode-vfs://host/case/00-notice.md', notice);
  await client.open('vscode-vfs://host/case/01-appeal.md', letter);
  const report = await client.pull('vscode-vfs://host/case/01-appeal.md');
  expect(JSON.stringify(report)).toContain('"vscode-vfs://host/case/00-notice.md"');
});

describe('the whole workspace', () => {
  it('is checked letter by letter, open or not, with its broken config', async () => {
    const client = await startClient({
      files: { ...files, 'README.md': 'We will reply in time.', 'appeal-lint.config.json': '{' },
    });
    await client.open('01-appeal.md', letter);
    const { items } = await ask(client);
    const told = items.map((item) => [item.uri, item.version, item.kind === 'full' && item.items.length > 0]);
    expect(told).toContainEqual([uriOf('01-appeal.md'), 1, true]);
    expect(told).toContainEqual([uriOf('appeal-lint.config.json'), null, true]);
    expect(told.map(([uri]) => uri)).not.toContain(uriOf('README.md'));
  });

  it('is what belongs to a case: other Markdown that nobody has opened is left alone', async () => {
    const words = 'We will reply in time.';
    const client = await startClient({
      files: {
        'docs/guide.md': words,
        'one/letter.md': `---\nkind: poa\n---\n\n${words}`,
        'two/00-notice.md': notice,
        'two/letter.md': words,
        'three/appeal-lint.config.json': '{}',
        'three/letter.md': words,
      },
    });
    await client.open('open.md', words);
    const { items } = await ask(client);
    expect(items.map(({ uri }) => uri.slice(uriOf('').length)).toSorted()).toEqual([
      'one/letter.md',
      'open.md',
      'three/letter.md',
      'two/00-notice.md',
      'two/letter.md',
    ]);
  });

  it('answers again only when something is new, and clears what is gone', async () => {
    const client = await startClient({ files: { ...files, 'README.md': 'We sell kettles.' } });
    const first = await ask(client);
    const waiting = ask(client, idsIn(first));
    const early = await Promise.race([
      waiting,
      new Promise((resolve) => void setTimeout(() => resolve('waiting'), 100)),
    ]);
    expect(early).toBe('waiting');
    await client.write({ '01-appeal.md': null });
    const { items } = await waiting;
    expect(items).toContainEqual({ kind: 'full', items: [], uri: uriOf('01-appeal.md'), version: null });
  });

  it('shows how far it is, streams to a client that takes pieces, and stops when told', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}/01-appeal.md`, letter]));
    const client = await startClient({ files: many });
    const { items } = await ask(client, [], { workDoneToken: 'work', partialResultToken: 'part' });
    expect(items).toEqual([]);
    expect(JSON.stringify(client.progress)).toContain('Checking letters');
    expect(JSON.stringify(client.progress)).toContain('file:///cases/29/01-appeal.md');
    const source = new CancellationTokenSource();
    const cancelled = client.request('workspace/diagnostic', { previousResultIds: [] }, source.token);
    source.cancel();
    await expect(cancelled).rejects.toMatchObject({ code: -32800 });
  });

  it('leaves no request open when it is shut down', async () => {
    const client = await startClient({ files });
    const waiting = ask(client, idsIn(await ask(client)));
    await client.request('shutdown', undefined);
    await expect(waiting).resolves.toMatchObject({ items: expect.any(Array) });
  });
});

describe('renaming', () => {
  test.each([
    ['a message', '00-notice.md', '00 first notice.md', ['"00 first notice.md"']],
    ['evidence', 'evidence/refunds.pdf', 'evidence/annex 1.pdf', ['evidence/annex%201.pdf']],
    ['a folder', 'evidence', 'annexes', ['annexes/refunds.pdf']],
    ['the letter itself', '01-appeal.md', 'sent/01-appeal.md', ['../00-notice.md', '../evidence/refunds.pdf']],
    ['something else', 'other.md', 'another.md', []],
  ])('%s keeps letters pointing to it', async (_, from, to, expected) => {
    const client = await startClient({ files });
    expect(texts(await rename(client, from, to))).toEqual(expected);
  });
});

test('a client that watches files is asked to, and one that does not is not', async () => {
  const client = await startClient();
  await expect.poll(() => client.registered).toContain('workspace/didChangeWatchedFiles');
  const { didChangeWatchedFiles: _, ...workspace } = modern.workspace ?? {};
  const other = await startClient({ capabilities: { ...modern, workspace } });
  await expect.poll(() => other.registered).toEqual(['workspace/didChangeConfiguration']);
});
