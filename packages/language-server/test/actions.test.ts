import type { CodeAction } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it, test } from 'vitest';
import { files, letter, placeOf } from './case.ts';
import { applied, codesOf, plain, startClient } from './harness.ts';

const text =
  '## Prevention\n\nWe will reply in time, and it will NEVER HAPPEN AGAIN.\n\nPLEASE READ our plan of 4 March.\n';

function titled(actions: readonly CodeAction[], title: RegExp): CodeAction | undefined {
  return actions.find((action) => title.test(action.title));
}

describe('quick fixes', () => {
  it('stand in the order fix, rewrite, suppress, and exactly one is preferred', async () => {
    const client = await startClient({ files });
    await client.open('02-appeal.md', text);
    const actions = await client.actions('02-appeal.md', 2, 16);
    expect(actions.map(({ kind }) => kind)).toEqual([
      'quickfix',
      'quickfix',
      'quickfix.suppressRule.appealLint',
      'quickfix.suppressRule.appealLint',
    ]);
    expect(actions.filter(({ isPreferred }) => isPreferred === true)).toHaveLength(1);
    expect(actions[0]?.diagnostics).toMatchObject([{ code: 'promise/vague' }]);
  });

  it('come from the remarks of the server, whatever the client sends back', async () => {
    const client = await startClient();
    await client.open('02-appeal.md', `前言 🙂 ${text}`);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: 'file:///cases/02-appeal.md' },
      range: { start: { line: 2, character: 14 }, end: { line: 2, character: 21 } },
      context: {
        diagnostics: [
          {
            range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } },
            message: 'x',
            code: 'promise/vague',
          },
        ],
      },
    });
    expect(actions[0]?.edit?.documentChanges).toMatchObject([
      { edits: [{ range: { start: { line: 2, character: 14 }, end: { line: 2, character: 21 } } }] },
    ]);
  });

  it('carry the version that they were made for', async () => {
    const client = await startClient();
    await client.open('02-appeal.md', text, 7);
    await client.replace('02-appeal.md', 9, text);
    const [fix] = await client.actions('02-appeal.md', 2, 16);
    expect(fix?.edit?.documentChanges).toMatchObject([{ textDocument: { version: 9 } }]);
  });

  it('of safe kind can be applied for a whole rule, and all at once on request', async () => {
    const loud = 'We NEVER sold used goods.\n\nThe boxes were BRAND NEW and sealed.\n';
    const client = await startClient({ capabilities: plain });
    await client.open('02-appeal.md', loud);
    const here = await client.actions('02-appeal.md', 0, 4);
    const ofRule = titled(here, /^Apply all safe fixes of tone\/shouting$/);
    expect(applied(loud, ofRule)).toBe('We never sold used goods.\n\nThe boxes were brand new and sealed.\n');
    const all = await client.actions('02-appeal.md', 0, 0, ['source.fixAll']);
    expect(all.map(({ kind }) => kind)).toEqual(['source.fixAll.appealLint']);
    expect(applied(loud, all[0])).toBe(applied(loud, ofRule));
    expect(titled(here, /^Apply all safe fixes$/)).toBeUndefined();
  });

  it('move a sentence to its part', async () => {
    const misplaced =
      '## Root cause\n\nReplies were late.\n\n## Prevention\n\nWe have one agent, and she answers all messages.\n';
    const client = await startClient({ capabilities: plain });
    await client.open('02-appeal.md', misplaced);
    const [move] = await client.actions('02-appeal.md', 6, 3, ['refactor.move']);
    expect(move?.kind).toBe('refactor.move.appealLint');
    expect(applied(misplaced, move)).toContain('Replies were late. We have one agent');
    expect(await client.actions('02-appeal.md', 6, 3, ['refactor.extract'])).toEqual([]);
  });

  it('are not given to a client that takes commands only', async () => {
    const client = await startClient({ capabilities: {} });
    await client.open('02-appeal.md', text);
    expect(await client.actions('02-appeal.md', 2, 16)).toEqual([]);
  });

  it('are not given for a letter that was sent', async () => {
    const client = await startClient();
    await client.open('02-appeal.md', `---\nstatus: submitted\n---\n\n${text}`);
    expect(await client.diagnostics('02-appeal.md')).toEqual([]);
    expect(await client.actions('02-appeal.md', 6, 16)).toEqual([]);
  });
});

describe('a suppression', () => {
  const cases = [
    ['a paragraph', 'Hello.\n\nWe will reply in time.\n'],
    ['the first line', 'We will reply in time.\n'],
    ['the middle of a paragraph', 'The lead reads the list.\nWe will reply in time.\nAnna signs it.\n'],
    ['a list', '## Prevention\n\n- One.\n- We will reply in time.\n- Three.\n'],
    ['a numbered list', '## Prevention\n\n1. One.\n2. We will reply in time.\n'],
    ['an indented item', '## Prevention\n\n- One.\n  We will reply in time.\n'],
    ['a file with CRLF', 'Hello.\r\n\r\nWe will reply in time.\r\n'],
    ['a file with front matter', '---\nkind: poa\n---\n\nWe will reply in time.\n'],
    ['a file with a byte order mark', '\uFEFFWe will reply in time.\n'],
    ['Chinese', '## 预防措施\n\n我们会及时回复买家消息。\n'],
  ] as const;

  test.each(cases.flatMap(([where, words]) => ['here', 'in this file'].map((scope) => [where, scope, words] as const)))(
    'in %s silences the remark %s, changes nothing else, and asks for a reason',
    async (_, scope, words) => {
      const client = await startClient({ capabilities: plain });
      await client.open('02-appeal.md', words);
      const before = await client.nextPublished('02-appeal.md', ({ version }) => version === 1);
      const remark = before.find(({ code }) => code === 'promise/vague');
      const { line = 0, character = 0 } = remark?.range.start ?? {};
      const actions = await client.actions('02-appeal.md', line, character);
      const text2 = applied(words, titled(actions, new RegExp(`^Allow promise/vague ${scope}`)));
      expect(text2).toContain('-- [reason] -->');
      await client.replace('02-appeal.md', 2, text2);
      const after = await client.nextPublished('02-appeal.md', ({ version }) => version === 2);
      const others = (list: typeof before) => list.map(({ code }) => code).filter((code) => code !== 'promise/vague');
      expect(after.map(({ code }) => code)).toEqual(others(before));
    },
  );

  it('has a tab stop for the reason where the client knows them', async () => {
    const client = await startClient();
    await client.open('02-appeal.md', text);
    const line = titled(await client.actions('02-appeal.md', 2, 16), /here/);
    expect(JSON.stringify(line?.edit)).toContain('-- ${1:reason} -->');
  });

  it('cannot stand in a table', async () => {
    const client = await startClient({ capabilities: plain });
    const table = '## Prevention\n\n| step | who |\n| --- | --- |\n| We will reply in time. | Anna |\n';
    await client.open('02-appeal.md', table);
    const actions = await client.actions('02-appeal.md', 4, placeOf(table, 'in time').character);
    expect(titled(actions, /promise\/vague here/)).toBeUndefined();
    expect(titled(actions, /promise\/vague in this file/)).toBeDefined();
  });
});

test('applying every fix of the example letter leaves a text that can be judged', async () => {
  const client = await startClient({ capabilities: plain, files });
  await client.open('01-appeal.md', letter);
  const document = TextDocument.create('file:///cases/01-appeal.md', 'markdown', 1, letter);
  const range = { start: { line: 0, character: 0 }, end: document.positionAt(letter.length) };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: 'file:///cases/01-appeal.md' },
    range,
    context: { diagnostics: [] },
  });
  expect(actions.length).toBeGreaterThan(1);
  for (const [index, action] of actions.entries()) {
    const name = `fixed/${index}-appeal.md`;
    // eslint-disable-next-line no-await-in-loop
    await client.open(name, applied(letter, action));
  }
  expect(await codesOf(client, 'fixed/0-appeal.md')).not.toContain('internal/rule-failed');
});
