import { describe, expect, it, test } from 'vitest';
import { wordClassesEn } from '../src/lexicon/en/word-classes.ts';
import { wordClassesZh } from '../src/lexicon/zh/word-classes.ts';
import { simplify } from '../src/lexicon/zh/traditional.ts';

type Classes = readonly (readonly [name: string, words: readonly string[]])[];

const listed = (classes: Readonly<Record<string, string>>): Classes =>
  Object.entries(classes).map(([name, words]) => [name, words.split(' ')]);

const twice = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index);

/** The words of all classes that stand in more than two: they no longer tell one class from another. */
function spread(classes: Classes): string[] {
  const count = new Map<string, number>();
  for (const word of classes.flatMap(([, words]) => words)) count.set(word, (count.get(word) ?? 0) + 1);
  return [...count].filter(([, classesOfWord]) => classesOfWord > 2).map(([word]) => word);
}

const english = listed(wordClassesEn);
const chinese = listed(wordClassesZh);

describe.each([
  ['English', english],
  ['Chinese', chinese],
] as const)('%s word classes', (_, classes) => {
  test.each(classes)('%s holds words, each once', (_name, words) => {
    expect(words.filter((word) => word === '')).toEqual([]);
    expect(twice(words)).toEqual([]);
  });

  it('puts no word into more than two classes', () => {
    expect(spread(classes)).toEqual([]);
  });
});

it('writes English words as the letter is cut into words: small letters, at most one apostrophe inside', () => {
  const words = english.flatMap(([, own]) => own);
  expect(words.filter((word) => !/^[a-z]+(?:'[a-z]+)?$/.test(word))).toEqual([]);
});

it('writes Chinese words as the letter is normalised: up to five simplified characters, or a Latin name', () => {
  const words = chinese.flatMap(([, own]) => own);
  expect(words.filter((word) => !/^(?:\p{Script=Han}{1,5}|[a-z]+)$/u.test(word))).toEqual([]);
  expect(words.filter((word) => simplify(word) !== word)).toEqual([]);
});

it('names the classes alike in both languages', () => {
  expect(chinese.map(([name]) => name).toSorted()).toEqual(english.map(([name]) => name).toSorted());
});
