import { describe, expect, it, test } from 'vitest';
import { maskQuotes, quotedRanges } from '../src/model/quotes.ts';
import { OBJECT } from '../src/text/flat-text.ts';

const quotesIn = (text: string): string[] => quotedRanges(text).map(({ start, end }) => text.slice(start, end));

describe('quotedRanges', () => {
  test.each<[string, string, string[]]>([
    ['straight', 'He wrote "it broke" and left.', ['"it broke"']],
    ['curly', 'He wrote “it broke” and left.', ['“it broke”']],
    ['curly single', 'He wrote ‘it broke’ and left.', ['‘it broke’']],
    ['curly single around an apostrophe', 'He wrote ‘it doesn’t work’ and left.', ['‘it doesn’t work’']],
    ['corners', '买家说「坏了」，要退款。', ['「坏了」']],
    ['double corners', '买家说『坏了』，要退款。', ['『坏了』']],
    ['guillemets', 'Il écrit «cassé» et part.', ['«cassé»']],
    ['Chinese around straight ones', '买家说"坏了"，要退款。', ['"坏了"']],
    ['two', '"A" and "B".', ['"A"', '"B"']],
    ['a straight opening and a curly end', 'He wrote "it broke” and left.', ['"it broke”']],
    ['whole text', '"We will reply."', ['"We will reply."']],
    ['after a bracket', '("late")', ['("late")'.slice(1, -1)]],
    ['across a line', 'He wrote "it\nbroke" and left.', ['"it\nbroke"']],
    ['inches', 'The 3/4" pipe and the 5" pipe were swapped.', []],
    ['inches before a quote', 'The 3/4" pipe is "late".', ['"late"']],
    ['apostrophes', 'We don’t know the buyers’ names; it’s theirs.', []],
    ['straight apostrophes', "We don't know the buyers' names.", []],
    ['an opening mark alone', 'He wrote “it broke and left.', []],
    ['a straight mark alone', 'He wrote "it broke and left.', []],
    ['a closing mark alone', 'He wrote it broke” and left.', []],
    ['closing before opening', 'a” b “c', []],
    ['the years', 'Since ’24 we sell; the ’90s are over.', []],
    ['nothing', '', []],
  ])('finds %s', (_, text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });

  it('lets a stray mark quote no more than a passage', () => {
    expect(quotesIn(`“${'word '.repeat(400)}”`)).toEqual([]);
    expect(quotesIn(`“${'word '.repeat(100)}”`)).toHaveLength(1);
  });

  it('keeps ranges in order and apart', () => {
    for (const text of ['"a" “b” 「c」 ‘d’', '“a “b” c”', '"'.repeat(999), '「"a"」', '“‘a’ b”']) {
      let last = 0;
      for (const { start, end } of quotedRanges(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start + 1);
        last = end;
      }
    }
  });
});

describe('maskQuotes', () => {
  it('masks unit by unit', () => {
    const text = 'He wrote “late”; we refunded 😀 “ok”.';
    const { plain } = maskQuotes(text);
    expect(plain).toBe(`He wrote ${OBJECT.repeat(6)}; we refunded 😀 ${OBJECT.repeat(4)}.`);
    expect(plain).toHaveLength(text.length);
  });

  test.each([
    ['An A-to-Z guarantee claim was filed.', 'guarantee'],
    ['Two AtoZ claims came.', 'claims'],
    ['The guarantee claim was denied.', 'guarantee'],
    ['We used USPS Media Mail for it.', 'Media'],
    ['The Children’s Product Certificate is attached.', 'Certificate'],
    ['买家提出了商城交易保障索赔。', '保障'],
    ['保证金已退还。', '保证'],
  ])('masks the name in %j', (text, word) => {
    const { plain } = maskQuotes(text);
    expect(plain).toHaveLength(text.length);
    expect(plain).not.toContain(word);
  });

  test.each(['We guarantee a reply.', '我们保证每天回复。', 'A to do list', 'Media coverage'])(
    'leaves %j as it is',
    (text) => {
      expect(maskQuotes(text).plain).toBe(text);
    },
  );
});
