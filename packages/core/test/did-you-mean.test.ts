import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean } from '../src/text/did-you-mean.ts';

const ids = ['promise/vague', 'promise/absolute', 'tone/flattery', 'poa', 'en'];

describe('didYouMean', () => {
  test.each([
    { name: 'a letter left out', word: 'promise/vagu', expected: 'promise/vague' },
    { name: 'a letter put in', word: 'promise/vaguee', expected: 'promise/vague' },
    { name: 'a letter replaced', word: 'promise/vagie', expected: 'promise/vague' },
    { name: 'two letters swapped', word: 'pao', expected: 'poa' },
    { name: 'capital letters', word: 'TONE/Flattery', expected: 'tone/flattery' },
    { name: 'several slips in a long word', word: 'promises/absolut', expected: 'promise/absolute' },
    { name: 'too many slips', word: 'evidence/none', expected: undefined },
    { name: 'two slips in a short word', word: 'pxy', expected: undefined },
    { name: 'nothing', word: '', expected: undefined },
    { name: 'a very long word', word: 'x'.repeat(100_000), expected: undefined },
  ])('$name', ({ word, expected }) => {
    expect(didYouMean(word, ids)).toBe(expected);
  });

  test('of two equally near words the first', () => {
    expect(didYouMean('bat', ['cat', 'rat'])).toBe('cat');
    expect(didYouMean('bat', ['rat', 'cat'])).toBe('rat');
  });

  test('a word is nearest to itself', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.nat(), (candidates, index) => {
        const word = candidates[index % candidates.length] ?? '';
        expect(didYouMean(word, candidates)).toBe(word);
      }),
    );
  });

  test('a word with one letter changed is found again', () => {
    const change = fc.property(fc.stringMatching(/^[a-z]{4,20}$/), fc.nat(), (word, place) => {
      const at = place % word.length;
      expect(didYouMean(`${word.slice(0, at)}#${word.slice(at + 1)}`, [word])).toBe(word);
    });
    fc.assert(change);
  });
});
