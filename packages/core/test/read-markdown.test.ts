import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readMarkdown } from '../src/model/read-markdown.ts';
import { OBJECT, sourceSpan } from '../src/text/flat-text.ts';
import { anyText } from './helpers/arbitraries.ts';

const blocksOf = (text: string) => readMarkdown(text, 0).blocks.map(({ kind, flat }) => [kind, flat.text]);

describe('readMarkdown', () => {
  test.each([
    ['# Root *cause*', [['heading', 'Root cause']]],
    ['Title\n=====', [['heading', 'Title']]],
    ['> quoted\n> twice', [['paragraph', 'quoted\ntwice']]],
    [
      '- one\n- two',
      [
        ['item', 'one'],
        ['item', 'two'],
      ],
    ],
    ['a &amp; b \\* c', [['paragraph', 'a & b * c']]],
    ['see `code` and ![x](y.png)', [['paragraph', `see ${OBJECT} and ${OBJECT}`]]],
    ['    indented by four', [['paragraph', 'indented by four']]],
    ['```\ncode\n```', [['code', 'code']]],
    [
      '| a | b |\n| - | - |\n| c |  |',
      [
        ['cell', 'a'],
        ['cell', 'b'],
        ['cell', 'c'],
      ],
    ],
    ['one\rtwo', [['paragraph', 'one\ntwo']]],
    ['\uFEFF# Head', [['heading', 'Head']]],
    ['x\u0000y', [['paragraph', 'x\uFFFDy']]],
  ])('reads %j', (text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  it('finds the way back through entities, escapes, soft breaks and quotes', () => {
    const text = '> We **will** reply &amp;\r\n> answer \\*fast\\*.';
    const flat = readMarkdown(text, 0).blocks[0]?.flat ?? { text: '', runs: [] };
    const back = (words: string): string => {
      const at = flat.text.indexOf(words);
      const { start, end } = sourceSpan(flat, at, at + words.length);
      return text.slice(start, end);
    };
    expect(flat.text).toBe('We will reply &\nanswer *fast*.');
    expect(back('will')).toBe('will');
    expect(back('&')).toBe('&amp;');
    expect(back('answer')).toBe('answer');
    expect(back('*fast*')).toBe('*fast\\*');
    expect(back('reply &\nanswer')).toBe('reply &amp;\r\n> answer');
  });

  it('reads links with the place of their target', () => {
    const text = 'See [Annex 1](evidence/a.pdf).';
    const link = readMarkdown(text, 0).links[0];
    expect(link?.target).toBe('evidence/a.pdf');
    expect(text.slice(link?.targetSpan.start, link?.targetSpan.end)).toBe('evidence/a.pdf');
  });

  it('tells comments from other HTML', () => {
    const { comments, lost } = readMarkdown('<!-- a -->\n\ntext <!-- b --> <b>x</b>\n\n`<!-- c -->`', 0);
    expect(comments.map(({ value }) => value)).toEqual(['<!-- a -->', '<!-- b -->']);
    expect(lost.map(({ what }) => what)).toEqual(['html', 'html']);
  });

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['bracket pairs', '[]('.repeat(30_000)],
    ['backticks', Array.from({ length: 2000 }, (_, index) => '`'.repeat((index % 40) + 1)).join(' a ')],
    ['nested emphasis', '*a _b '.repeat(30_000)],
    ['nested quotes', '> '.repeat(50_000)],
    ['nested lists', '- '.repeat(50_000)],
    ['lists nested by indentation', Array.from({ length: 800 }, (_, index) => `${'  '.repeat(index)}- a\n`).join('')],
    ['lists nested by tabs', Array.from({ length: 300 }, (_, index) => `${'\t'.repeat(index)}- a\n`).join('')],
  ])('degrades on %s and says so', (_, text) => {
    expect(readMarkdown(text, 0).reduced).toBe('tangle');
  });

  it('reads only lines and headings of a text that is too large', () => {
    const text = `# Root cause\n${'We will reply in time.\n'.repeat(100_000)}`;
    const { reduced, blocks } = readMarkdown(text, 0);
    expect(reduced).toBe('size');
    expect(blocks[0]).toMatchObject({ kind: 'heading', depth: 1 });
  });

  it('maps every unit of flat text into the source, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { flat, span } of readMarkdown(text, 0).blocks) {
          let last = 0;
          for (let at = 0; at < flat.text.length; at += 1) {
            const { start, end } = sourceSpan(flat, at, at + 1);
            expect(start).toBeGreaterThanOrEqual(Math.max(last, 0));
            expect(end).toBeLessThanOrEqual(text.length);
            expect(end).toBeGreaterThan(start);
            last = start;
          }
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
