import { describe, expect, it, test } from 'vitest';
import { familyMatcher, searchBoth } from '../src/lexicon/families.ts';
import { triggerOf } from '../src/lexicon/triggers.ts';

const words = (patterns: readonly string[], text: string, unless: readonly string[] = []): string[] =>
  familyMatcher('en', [{ name: 'family', words: patterns, unless }], { we: ['I', 'we'] })(text).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('English patterns', () => {
  test.each([
    ['give us ~2 chance', 'Please give us one more chance.', ['give us one more chance']],
    ['give us ~1 chance', 'Please give us one more chance.', []],
    ['sorr*', 'We are sorry and SORROWFUL.', ['sorry', 'SORROWFUL']],
    ['art', 'The artist is no art.', ['art']],
    ["can't|n’t", 'We cant, we can’t.', ['cant', 'can’t']],
    ['<we> (really )?beg', 'We really beg; I beg.', ['We really beg', 'I beg']],
    ['chance(?! of)', 'A chance of rain, a chance.', ['chance']],
  ] as const)('%s in “%s”', (pattern, text, expected) => {
    expect(words([pattern], text)).toEqual(expected);
  });

  it('does not let a gap cross a sentence', () => {
    expect(words(['give ~3 chance'], 'We give it. A chance; give: chance.')).toEqual([]);
  });

  it('is silent where a look-alike stands', () => {
    expect(words(['famil*'], 'The family pack.', ['family pack'])).toEqual([]);
    expect(words(['famil*'], 'The family waits.', ['family pack'])).toEqual(['family']);
  });
});

describe('Chinese patterns', () => {
  const search = familyMatcher('zh', [{ name: '家', words: ['(给|放)~4机会', '求求?你'] }]);

  it('counts characters and stops at marks', () => {
    expect(search('请给我们机会，求你').map(({ start, end }) => [start, end])).toEqual([
      [1, 6],
      [7, 9],
    ]);
    expect(search('请给我们，机会')).toEqual([]);
  });

  it('reads traditional script with patterns in simplified, and keeps the places', () => {
    expect(search('請給我們機會').map(({ start, end }) => [start, end])).toEqual([[1, 6]]);
  });

  it('searches each script with its own families', () => {
    const english = familyMatcher('en', [{ name: 'beg', words: ['beg you'] }]);
    expect(searchBoth(english, search)('We beg you 求你').map(({ family }) => family)).toEqual(['beg', '家']);
  });
});

describe('triggers', () => {
  test.each([
    [['(bank|my|our) ~2 loans?'], 'loan'],
    [['sorr* ~2 (a|b)'], 'sorr'],
    [['(?<!x)恳求|央求'], '央求|恳求'],
    [['(再|能|请)~6(给|给予)~10机会'], '机会'],
    [['[0-9]{1,3}(多)?年'], '年'],
    [['colou?r ~1 wrong(ly)?'], 'wrong'],
  ] as const)('%j needs %s', (patterns, pieces) => {
    expect(triggerOf(patterns)?.source).toBe(pieces);
  });

  it('knows nothing of a pattern without letters', () => {
    expect(triggerOf([String.raw`\d{3}-\d{7}`, 'order'])?.source).toBe('-|order');
    expect(triggerOf([String.raw`\d{3}`])).toBeNull();
  });
});
