import type { CompletionItem } from 'vscode-languageserver/node';
import { describe, expect, it, test } from 'vitest';
import { files, letter, notice } from './case.ts';
import { plain, startClient, uriOf, type Setup } from './harness.ts';

/** The list at the mark `|` of a text. */
async function completeAt(marked: string, name = '01-appeal.md', setup: Setup = {}): Promise<CompletionItem[]> {
  const client = await startClient({ files, ...setup });
  const text = marked.replace('|', '');
  await client.open(name, text);
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  return client.request('textDocument/completion', {
    textDocument: { uri: uriOf(name) },
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  });
}

const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);

function textOf({ textEdit }: CompletionItem): string {
  return textEdit?.newText ?? '';
}

const inConfig = (text: string) => completeAt(text, 'appeal-lint.config.json');

describe('headings', () => {
  it('are those that the message asks for and the letter has not, with blanks under them', async () => {
    const [first, ...others] = await completeAt(`${letter}\n## |`);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      label: 'Prevention',
      insertTextFormat: 2,
      detail: expect.stringContaining('asked for: “'),
    });
    expect(first && textOf(first)).toMatch(/^Prevention\n\n- .*\$\{1:\[date\]\}/);
  });

  test.each([
    ['bold', '**Root cause**\n\nNobody compared the label.\n\n**|', /^Actions taken\*\*\n\n- /],
    ['numbered', '1. Root cause\n\nNobody compared the label.\n\n2. A|', /^Actions taken\n\n- /],
    ['Chinese numbers', '一、根本原因\n\n没有人核对面单。\n\n二、|', /^已采取的措施\n\n- /],
  ])('look like the others of the letter: %s', async (_, text, expected) => {
    const [first] = await completeAt(text, '09-letter.md', { files: {} });
    expect(first && textOf(first)).toMatch(expected);
  });

  it('are not offered in prose, nor where the letter has no such headings', async () => {
    expect(
      await completeAt('## Root cause\n\nNobody compared the label.\n\n**|', '09-letter.md', { files: {} }),
    ).toEqual([]);
    expect(await completeAt('## Root cause\n\nNobody compared |', '09-letter.md', { files: {} })).toEqual([]);
  });

  it('come in Chinese for a Chinese letter, and plain for a client without snippets', async () => {
    const text = '## 根本原因\n\n包装时没有核对订单。\n\n## |\n';
    const items = await completeAt(text, '09-letter.md', { files: {}, capabilities: plain });
    expect(labels(items)).toEqual(['已采取的措施', '预防措施']);
    expect(items[0]?.insertTextFormat).toBeUndefined();
    expect(items[0] && textOf(items[0])).toContain('[日期]');
  });
});

test('an empty letter beside a message can become a whole one, every fact blank', async () => {
  const [item] = await completeAt('|');
  expect(item && textOf(item)).toMatch(/^---\nkind: poa\nanswers: 00-notice\.md\n---\n/);
});

describe('front matter', () => {
  test('has keys that are not there yet', async () => {
    const items = labels(await completeAt('---\nkind: poa\n|\n'));
    expect(items).toContain('answers');
    expect(items).not.toContain('kind');
  });

  test.each([
    ['---\nkind: |\n---\n', 'questionnaire'],
    ['---\nanswers: |\n---\n', '00-notice.md'],
    ['---\nappeal-lint-disable: [promise/vague, |]\n---\n', 'tone/shouting'],
  ])('has values: %j', async (text, label) => {
    expect(labels(await completeAt(text))).toContain(label);
  });
});

describe('suppressions', () => {
  test.each([
    ['Text.\n\n<!-- |', 'appeal-lint-disable-next-line'],
    ['Text.\n\n<!-- appeal-lint-disable-next-line |', 'promise/vague'],
    ['Text.\n\n<!-- appeal-lint-disable-line promise/vague, tone/|', 'tone/shouting'],
  ])('%j', async (text, label) => {
    expect(labels(await completeAt(text))).toContain(label);
  });

  it('leave the reason to the writer', async () => {
    expect(await completeAt('Text.\n\n<!-- appeal-lint-disable-line promise/vague -- because |')).toEqual([]);
  });
});

test('a link is completed with the files of the case', async () => {
  const items = await completeAt(`${letter}\nSee [the list](|`);
  expect(labels(items)).toEqual(['evidence/refunds.pdf']);
  const inside = await completeAt(`${letter}\nSee [the list](evidence/re|`);
  expect(inside.map(textOf)).toEqual(['evidence/refunds.pdf']);
});

describe('facts', () => {
  test.each([
    ['The kettle B0|', 'B0KTTL4821'],
    ['Order 111|', '111-2223334-5556667'],
    ['On 2026|', '2026-03-02'],
  ])('%j is completed from the message', async (end, label) => {
    const [item] = await completeAt(`${letter}\n${end}`);
    expect(item).toMatchObject({ label, detail: 'from 00-notice.md' });
  });

  it('are never offered where nothing of them is typed, or where no message names them', async () => {
    expect(await completeAt(`${letter}\nThe kettle |`)).toEqual([]);
    expect(await completeAt('The kettle B0|', '09-letter.md', { files: {} })).toEqual([]);
  });
});

describe('a config', () => {
  test.each([
    ['{ | }', 'rules', '"rules": '],
    ['{ "loc|" }', 'locale', '"locale": '],
    ['{ "locale": | }', 'zh', '"zh"'],
    ['{ "locale": "|" }', 'zh', '"zh"'],
    ['{\n  // why\n  "rules": { "promise/|" } }', 'promise/vague', '"promise/vague": '],
    ['{ "rules": { "promise/vague": "|" } }', 'off', '"off"'],
    ['{ "rules": { "promise/vague": ["|"] } }', 'warning', '"warning"'],
    ['{ "rules": { "promise/vague": ["error", { "|" }] } }', 'allow', '"allow": '],
    ['{ "overrides": [{ "kind": "|" }] }', 'dispute', '"dispute"'],
    ['{ "extends": "|" }', 'appeal-lint:strict', '"appeal-lint:strict"'],
  ])('%j offers %s', async (text, label, newText) => {
    const items = await inConfig(text);
    expect(items.map((item) => [item.label, textOf(item)])).toContainEqual([label, newText]);
  });

  it('offers no key twice, and no colon where one stands', async () => {
    expect(labels(await inConfig('{ "locale": "en", "|" }'))).not.toContain('locale');
    expect((await inConfig('{ "|": "en" }')).map(textOf)).toContain('"locale"');
  });
});

test('a message and a letter without a message offer nothing of their own', async () => {
  expect(await completeAt(`${notice}\n## |`, '00-notice.md')).toEqual([]);
  expect(await completeAt('|', '09-letter.md', { files: {} })).toEqual([]);
});
