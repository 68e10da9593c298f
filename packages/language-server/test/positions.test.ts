import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { modern, startClient, type TestClient } from './harness.ts';

const phrase = 'in time';
const before = '🙂 客服说，“é”: ';
const letter = `## Prevention\r\n\r\n${before}We will respond to the buyer's message ${phrase}.\r\n`;

/** How far the phrase stands from the start of its line, in each way of counting. */
const places = (() => {
  const head = `${before}We will respond to the buyer's message `;
  return { 'utf-16': head.length, 'utf-8': Buffer.byteLength(head), 'utf-32': Array.from(head).length };
})();

async function clientCounting(encodings: readonly string[]): Promise<TestClient> {
  return startClient({ capabilities: { ...modern, general: { positionEncodings: [...encodings] } } });
}

describe.each([
  { offered: ['utf-8'], chosen: 'utf-8' },
  { offered: ['utf-32'], chosen: 'utf-32' },
  { offered: ['utf-8', 'utf-16', 'utf-32'], chosen: 'utf-16' },
  { offered: ['utf-7'], chosen: 'utf-16' },
] as const)('a client that offers $offered', ({ offered, chosen }) => {
  it(`counts in ${chosen}, before and after an edit`, async () => {
    const client = await clientCounting(offered);
    expect(client.result.capabilities.positionEncoding).toBe(chosen);
    await client.open('01-appeal.md', letter);
    const place = async () => (await client.diagnostics('01-appeal.md')).find(({ code }) => code === 'promise/vague');
    const character = places[chosen];
    expect((await place())?.range).toEqual({
      start: { line: 2, character },
      end: { line: 2, character: character + phrase.length },
    });
    const at = { line: 2, character };
    const words = 'when 😀 permits and ';
    await client.change('01-appeal.md', 2, [{ range: { start: at, end: at }, text: words }]);
    const width = { 'utf-16': words.length, 'utf-8': Buffer.byteLength(words), 'utf-32': Array.from(words).length }[
      chosen
    ];
    expect((await place())?.range.start).toEqual({ line: 2, character: character + width });
    const [fix] = await client.actions('01-appeal.md', 2, character + width);
    expect(fix?.edit?.documentChanges).toMatchObject([
      { edits: [{ range: { start: { line: 2, character: character + width } } }] },
    ]);
  });
});

const piece = fc.constantFrom('a', ' ', '\n', '\r\n', '\r', '中', '🙂', '\uD83D', 'in time', '## Prevention\n\n', '“');
const pieces = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));

/** The offset of a place as a client counts, which knows line ends as the protocol has them. */
function offsetIn(text: string, line: number, character: number): number {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
  return Math.min((starts[line] ?? text.length) + character, text.length);
}

test('after any edits the server has the text that the client has', async () => {
  const client = await startClient();
  let number = 0;
  await fc.assert(
    fc.asyncProperty(pieces, fc.array(fc.tuple(fc.nat(), fc.nat(), pieces), { maxLength: 8 }), async (first, edits) => {
      number += 1;
      const name = `${number}-appeal.md`;
      await client.open(name, first);
      let text = first;
      for (const [index, [a, b, words]] of edits.entries()) {
        const lines = text.split(/\r\n|\r|\n/);
        const line = a % lines.length;
        const from = b % ((lines[line]?.length ?? 0) + 1);
        const range = { start: { line, character: from }, end: { line, character: lines[line]?.length ?? 0 } };
        // eslint-disable-next-line no-await-in-loop
        await client.change(name, index + 2, [{ range, text: words }]);
        const [start, end] = [offsetIn(text, line, from), offsetIn(text, line, range.end.character)];
        text = text.slice(0, start) + words + text.slice(end);
      }
      const control = `control-${number}.md`;
      await client.open(control, text);
      const strip = async (one: string) =>
        (await client.diagnostics(one)).map(({ code, range, message }) => ({ code, range, message }));
      expect(await strip(name)).toEqual(await strip(control));
      await Promise.all([client.close(name), client.close(control)]);
    }),
    { numRuns: 60 },
  );
});

it('leaves out a change that is not newer than the text, and says so in the log', async () => {
  const client = await startClient();
  await client.open('01-appeal.md', letter, 5);
  await client.replace('01-appeal.md', 5, '');
  await client.replace('01-appeal.md', 4, '');
  expect((await client.diagnostics('01-appeal.md')).map(({ code }) => code)).toContain('promise/vague');
  expect(client.logged).toHaveLength(2);
});
