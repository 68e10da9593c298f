import type {
  CodeLens,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  SemanticTokens,
} from 'vscode-languageserver/node';
import { describe, expect, it, test } from 'vitest';
import { files, letter, notice, placeOf } from './case.ts';
import { modern, startClient, uriOf, type Setup, type TestClient } from './harness.ts';

async function withCase(setup: Setup = {}): Promise<TestClient> {
  const client = await startClient({ files, ...setup });
  await client.open('00-notice.md', notice);
  await client.open('01-appeal.md', letter);
  return client;
}

function at(name: string, text: string, words: string): object {
  return { textDocument: { uri: uriOf(name) }, position: placeOf(text, words) };
}

const whole = { textDocument: { uri: uriOf('01-appeal.md') } };

const titles = async (client: TestClient, name: string): Promise<(string | undefined)[]> => {
  const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uriOf(name) } });
  return lenses.map(({ command }) => command?.title);
};

const go = (client: TestClient, method: string, place: object): Promise<Location[]> => client.request(method, place);

const tokens = (client: TestClient): Promise<SemanticTokens> =>
  client.request('textDocument/semanticTokens/full', whole);

describe('hover', () => {
  it('gives the reason, an example and the way out of a remark', async () => {
    const client = await startClient();
    await client.open('02-appeal.md', '## Prevention\n\nWe will reply in time.\n');
    const found = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: uriOf('02-appeal.md') },
      position: { line: 2, character: 16 },
    });
    expect(found.range?.start).toEqual({ line: 2, character: 14 });
    const text = JSON.stringify(found.contents);
    expect(text).toContain('promise/vague');
    expect(text).toContain('Example:');
    expect(text).toContain('plaintext');
  });

  it('links Amazon’s own line where there is one, in Markdown for a client that shows it', async () => {
    const capabilities = {
      ...modern,
      textDocument: { ...modern.textDocument, hover: { contentFormat: ['markdown' as const] } },
    };
    const client = await withCase({ capabilities });
    const remark = (await client.diagnostics('01-appeal.md')).find(({ relatedInformation }) => relatedInformation);
    const position = remark?.range.start;
    const found = await client.request<Hover>('textDocument/hover', { ...whole, position });
    expect(found.contents).toMatchObject({ kind: 'markdown' });
    expect(JSON.stringify(found.contents)).toMatch(/\[00\\+-notice\.md:14\]\(file:\/\/\/cases\/00-notice\.md#L14\)/);
  });

  it('tells on a heading what the message asks of this part', async () => {
    const client = await withCase();
    const found = await client.request<Hover>('textDocument/hover', at('01-appeal.md', letter, 'Root cause'));
    expect(JSON.stringify(found.contents)).toMatch(/✓ answered: 00-notice\.md:10: “The root cause of the issue”/);
  });

  it('tells on an ask of a message which letters answer it, and where', async () => {
    const client = await withCase();
    const answered = await client.request<Hover>('textDocument/hover', at('00-notice.md', notice, 'root cause of'));
    expect(JSON.stringify(answered.contents)).toContain('✓ answered: 01-appeal.md:12');
    const open = await client.request<Hover>('textDocument/hover', at('00-notice.md', notice, 'steps you have'));
    expect(JSON.stringify(open.contents)).toContain('○ open: 01-appeal.md');
  });

  it('tells in a config what a key is', async () => {
    const client = await startClient();
    const config = '{ "rules": { "promise/vague": "error" }, "locale": "en" }';
    await client.open('appeal-lint.config.json', config);
    const ask = (words: string) =>
      client.request<Hover>('textDocument/hover', at('appeal-lint.config.json', config, words));
    expect(JSON.stringify((await ask('promise/vague')).contents)).toContain('can be neither kept nor broken');
    expect(JSON.stringify((await ask('locale')).contents)).toContain('Language of the remarks');
    expect(await ask('"error"')).toBeNull();
  });

  it('is silent everywhere else', async () => {
    const client = await withCase();
    const silent = await client.request<Hover | null>('textDocument/hover', at('01-appeal.md', letter, 'kind: poa'));
    expect(silent).toBeNull();
  });
});

describe('code lens', () => {
  it('tells how many asks a letter answers, and each part which', async () => {
    const client = await withCase();
    expect(await titles(client, '01-appeal.md')).toEqual([
      '2 of 3 asks of 00-notice.md answered · open: 3',
      'answers ask 1 of 3',
      'answers ask 2 of 3',
    ]);
  });

  it('tells in the message where each ask is answered', async () => {
    const client = await withCase();
    expect(await titles(client, '00-notice.md')).toEqual([
      'answered in 01-appeal.md',
      'answered in 01-appeal.md',
      'open in 01-appeal.md',
    ]);
  });

  it('is silent where it is switched off, and where nothing is asked', async () => {
    expect(await titles(await withCase({ settings: { codeLens: false } }), '01-appeal.md')).toEqual([]);
    const alone = await startClient();
    await alone.open('01-appeal.md', letter);
    expect(await titles(alone, '01-appeal.md')).toEqual([]);
  });
});

describe('symbols', () => {
  it('are the parts of a letter with the asks they answer, and not its headings again', async () => {
    const client = await withCase();
    await client.replace(
      '01-appeal.md',
      2,
      letter.replace('## Root cause', '## Dear Amazon\n\nHello.\n\n## Root cause'),
    );
    const found = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', whole);
    expect(found.map(({ name, detail, children }) => [name, detail, children?.map((one) => one.name)])).toEqual([
      ['Root cause', 'present', ['The root cause of the issue']],
      ['Actions taken', 'present', ['The actions you have taken to resolve the issue']],
    ]);
  });

  it('are the asks of a message', async () => {
    const client = await withCase();
    const textDocument = { uri: uriOf('00-notice.md') };
    const found = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    expect(found.map(({ name }) => name)).toEqual([
      'The root cause of the issue',
      'The actions you have taken to resolve the issue',
      'The steps you have taken to prevent the issue going forward',
    ]);
  });
});

describe('links', () => {
  it('lead to the files that are there', async () => {
    const client = await withCase();
    const found = await client.request<DocumentLink[]>('textDocument/documentLink', whole);
    expect(found.map(({ target }) => target)).toEqual([uriOf('00-notice.md'), uriOf('evidence/refunds.pdf')]);
    await client.write({ 'evidence/refunds.pdf': null });
    expect(await client.request<DocumentLink[]>('textDocument/documentLink', whole)).toHaveLength(1);
  });

  it('lead from an answer to its ask and back', async () => {
    const client = await withCase();
    const asks = await go(client, 'textDocument/definition', at('01-appeal.md', letter, 'our packer'));
    expect(asks).toEqual([
      { uri: uriOf('00-notice.md'), range: expect.objectContaining({ start: { line: 9, character: 3 } }) },
    ]);
    const answers = await go(client, 'textDocument/definition', at('00-notice.md', notice, 'root cause'));
    expect(answers).toContainEqual({
      uri: uriOf('01-appeal.md'),
      range: expect.objectContaining({ start: placeOf(letter, 'Between 2') }),
    });
    const others = await go(client, 'textDocument/references', at('01-appeal.md', letter, 'our packer'));
    expect(others.length).toBeGreaterThan(0);
  });

  it('lead from a name to the file, and to every place that names it', async () => {
    const client = await withCase();
    const [file] = await go(client, 'textDocument/definition', at('01-appeal.md', letter, '00-notice.md'));
    expect(file?.uri).toBe(uriOf('00-notice.md'));
    const named = await go(client, 'textDocument/references', at('01-appeal.md', letter, 'evidence/refunds'));
    expect(named).toHaveLength(1);
  });
});

test('a quoted message can be folded away', async () => {
  const client = await withCase();
  const found = await client.request<FoldingRange[]>('textDocument/foldingRange', whole);
  expect(found).toEqual([{ startLine: 7, endLine: 9, kind: 'region' }]);
});

describe('semantic tokens', () => {
  it('tell done, planned, vague and evidence apart where they are switched on', async () => {
    const client = await withCase({ settings: { semanticTokens: true } });
    const text = '## Prevention\n\nOn 3 March we refunded order 111-2223334-5556667. We will check it regularly.\n';
    await client.replace('01-appeal.md', 2, text);
    const { data } = await tokens(client);
    let [line, character] = [0, 0];
    const seen: [string, string][] = [];
    for (let index = 0; index < data.length; index += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(index, index + 5);
      [line, character] = down === 0 ? [line, character + right] : [line + down, right];
      const words = text.split('\n')[line]?.slice(character, character + length) ?? '';
      seen.push([client.result.capabilities.semanticTokensProvider?.legend.tokenTypes[type] ?? '', words]);
    }
    expect(seen).toEqual([
      ['done', 'On '],
      ['evidence', '3 March'],
      ['done', ' we refunded order '],
      ['evidence', '111-2223334-5556667'],
      ['done', '.'],
      ['planned', 'We will check it '],
      ['vague', 'regularly'],
      ['planned', '.'],
    ]);
  });

  it('are off otherwise', async () => {
    expect((await tokens(await withCase())).data).toEqual([]);
  });
});

test('inlay hints tell how many characters a field still takes, once a limit is set', async () => {
  const config = '{ "rules": { "length/field": ["error", { "characters": 30 }] } }';
  const client = await startClient({ files: { 'appeal-lint.config.json': config }, settings: { inlayHints: true } });
  await client.open(
    'form.md',
    '---\nkind: questionnaire\n---\n\n## Root cause\n\nThe lid was loose.\n\n## Prevention\n\n1234567890 1234567890 1234567890 1\n',
  );
  const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
  const ask = () =>
    client.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: uriOf('form.md') }, range });
  expect((await ask()).map(({ label, position }) => [position.line, label])).toEqual([
    [4, '12 characters left'],
    [8, '4 characters too many'],
  ]);
});
