import { describe, expect, it, test } from 'vitest';
import { applied, plain, startClient, wordsAt } from './harness.ts';

const letter = "## Prevention\n\nWe will respond to the buyer's message in time.\n";
const line = 2;

describe('from an open letter to a fix', () => {
  it('shows a remark on the words at fault and offers to fill in what is missing', async () => {
    const client = await startClient();
    const uri = await client.open('01-appeal.md', letter);
    const found = (await client.diagnostics('01-appeal.md')).find(({ code }) => code === 'promise/vague');
    expect(found).toMatchObject({ source: 'appeal-lint', severity: 2 });
    expect(found?.codeDescription?.href).toBe('appeal-lint:/en/promise/vague.md');
    const at = letter.split('\n')[line]?.indexOf('in time') ?? 0;
    const [fix] = await client.actions('01-appeal.md', line, at);
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true });
    expect(fix?.edit?.documentChanges).toMatchObject([
      {
        textDocument: { uri, version: 1 },
        edits: [{ snippet: { kind: 'snippet', value: expect.stringContaining('${1:') } }],
      },
    ]);
  });

  it('pushes to a client that does not ask, with the version, and gives it plain edits', async () => {
    const client = await startClient({ capabilities: plain });
    await client.open('01-appeal.md', letter);
    const diagnostics = await client.nextPublished('01-appeal.md', ({ version }) => version === 1);
    const found = diagnostics.find(({ code }) => code === 'promise/vague');
    expect(found && wordsAt(letter, found)).toBe('in time');
    const [fix] = await client.actions('01-appeal.md', line, found?.range.start.character ?? 0);
    expect(applied(letter, fix)).toMatch(/message within \[\d+\] /);
  });
});

test('what is pulled is never pushed', async () => {
  const client = await startClient();
  await client.open('01-appeal.md', letter);
  await client.diagnostics('01-appeal.md');
  await new Promise((resolve) => void setTimeout(resolve, 120));
  expect(client.published).toEqual([]);
});

it('follows incremental edits', async () => {
  const client = await startClient();
  await client.open('01-appeal.md', letter);
  const at = letter.split('\n')[line]?.indexOf('in time') ?? 0;
  await client.change('01-appeal.md', 2, [
    { range: { start: { line, character: at }, end: { line, character: at + 7 } }, text: 'within 12 hours' },
  ]);
  expect((await client.diagnostics('01-appeal.md')).map(({ code }) => code)).not.toContain('promise/vague');
});

it('says that nothing is new as long as nothing is', async () => {
  const client = await startClient();
  await client.open('01-appeal.md', letter);
  const first = await client.pull('01-appeal.md');
  expect(first.kind).toBe('full');
  const again = await client.pull('01-appeal.md', first.resultId);
  expect(again).toEqual({ kind: 'unchanged', resultId: first.resultId });
  await client.replace('01-appeal.md', 2, letter);
  expect((await client.pull('01-appeal.md', first.resultId)).kind).toBe('full');
});

it('knows nothing of a document that is not open and not there', async () => {
  const client = await startClient();
  expect(await client.pull('nowhere.md')).toEqual({ kind: 'full', items: [] });
  expect(await client.actions('nowhere.md', 0, 0)).toEqual([]);
});

test.each([
  ['a README', 'README.md', 'markdown'],
  ['a source file', 'letter.ts', 'typescript'],
  ['plain text that no config names', 'notes.txt', 'plaintext'],
])('%s is no letter', async (_, name, languageId) => {
  const client = await startClient();
  await client.open(name, letter, 1, languageId);
  expect(await client.diagnostics(name)).toEqual([]);
});

it('judges a document that was never saved', async () => {
  const client = await startClient();
  await client.open('untitled:Untitled-1', letter, 1, 'plaintext');
  expect((await client.diagnostics('untitled:Untitled-1')).map(({ code }) => code)).toContain('promise/vague');
});

it('speaks the language of the client, then that of the config, then that of the settings', async () => {
  const client = await startClient({ params: { locale: 'zh-cn' } });
  await client.open('01-appeal.md', letter);
  const message = async (): Promise<unknown> =>
    (await client.diagnostics('01-appeal.md')).find(({ code }) => code === 'promise/vague')?.message;
  expect(await message()).toMatch(/[\u3400-\u9FFF]/);
  await client.write({ 'appeal-lint.config.json': '{ "locale": "en" }' });
  expect(await message()).not.toMatch(/[\u3400-\u9FFF]/);
  client.settings = { locale: 'zh' };
  await client.rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await expect.poll(message).toMatch(/[\u3400-\u9FFF]/);
});

it('gives the page of a rule to a client that opens such documents', async () => {
  const client = await startClient();
  expect(client.result.capabilities.workspace?.textDocumentContent).toEqual({ schemes: ['appeal-lint'] });
  const { text } = await client.request<{ text: string }>('workspace/textDocumentContent', {
    uri: 'appeal-lint:/zh/promise/vague.md',
  });
  expect(text).toContain('# promise/vague');
  await expect(client.request('workspace/textDocumentContent', { uri: 'appeal-lint:/en/no/such.md' })).rejects.toThrow(
    'There is no page',
  );
});

it('shows at most so many remarks, the most severe ones, and says how many more there are', async () => {
  const client = await startClient({ settings: { maxDiagnostics: 3 } });
  await client.open('01-appeal.md', letter.repeat(5));
  const diagnostics = await client.diagnostics('01-appeal.md');
  expect(diagnostics).toHaveLength(4);
  expect(diagnostics[0]?.message).toMatch(/^\d+ more remarks/);
});

it('speaks of a document by the URI that the client has for it', async () => {
  const client = await startClient();
  const uri = await client.open('file:///cases/my%20case/%E4%BF%A1%20(1).md', letter);
  const [fix] = await client.actions(uri, line, 42);
  expect(fix?.edit?.documentChanges).toMatchObject([{ textDocument: { uri } }]);
});
