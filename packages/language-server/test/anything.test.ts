import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import { notice } from './case.ts';
import { applied, modern, plain, requests, startClient, uriOf } from './harness.ts';

const piece = fc.constantFrom(
  '---\nkind: poa\nanswers: 00-notice.md\n---\n\n',
  '---\n',
  '## Root cause\n\n',
  '## 预防措施\r\n\r\n',
  '> The root cause of the issue\n>\n> and more\n\n',
  'We will reply in time. ',
  '我们会及时回复。',
  '🙂',
  '\uD83D',
  '\n',
  '\r',
  '- ',
  '1. ',
  '| a | b |\n| - | - |\n| We will try harder | c |\n',
  '<!-- appeal-lint-disable-next-line promise/vague -- why -->\n',
  '<!-- appeal-lint-disable',
  '[list](evidence/a.pdf) ',
  '](',
  '111-2223334-5556667 ',
  '```\ncode\n```\n',
  'NEVER AGAIN!!! ',
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const place = fc.record({ line: fc.nat(20), character: fc.nat(60) });

test('every request about any text at any place is answered, and every place in the answers is in the text', async () => {
  const settings = { semanticTokens: true, inlayHints: true };
  const files = { '00-notice.md': notice, 'evidence/a.pdf': '' };
  const client = await startClient({ files, settings });
  let number = 0;
  await fc.assert(
    fc.asyncProperty(text, place, place, async (words, start, end) => {
      number += 1;
      const uri = await client.open(`${number}-appeal.md`, words);
      const params = {
        textDocument: { uri },
        position: start,
        range: { start, end },
        context: { diagnostics: [], includeDeclaration: true },
      };
      const answers = await Promise.allSettled(requests.map((method) => client.request(method, params)));
      const refused = answers.flatMap((one, index) =>
        one.status === 'fulfilled' ? [] : [[requests[index], one.reason]],
      );
      expect(refused).toEqual([]);
      const last = words.split(/\r\n|\r|\n/).length - 1;
      const lines = [...JSON.stringify(answers).matchAll(/"(?:line|startLine|endLine)":(\d+)/g)].map((one) =>
        Number(one[1]),
      );
      expect(Math.max(0, ...lines)).toBeLessThanOrEqual(Math.max(last, notice.split('\n').length));
      await client.close(`${number}-appeal.md`);
    }),
    { numRuns: 60 },
  );
  expect(client.logged).toEqual([]);
});

test('every action for any text applies to it as plain edits, and can be judged afterwards', async () => {
  const client = await startClient({ capabilities: { ...plain, textDocument: { ...modern.textDocument } } });
  let number = 0;
  await fc.assert(
    fc.asyncProperty(text, async (words) => {
      number += 1;
      const name = `${number}-appeal.md`;
      await client.open(name, words);
      const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: uriOf(name) },
        range,
        context: { diagnostics: [] },
      });
      const [first] = actions;
      for (const action of actions) expect(() => applied(words, action)).not.toThrow();
      await client.replace(name, 2, applied(words, first));
      expect((await client.diagnostics(name)).map(({ code }) => code)).not.toContain('internal/rule-failed');
      await client.close(name);
    }),
    { numRuns: 60 },
  );
});
