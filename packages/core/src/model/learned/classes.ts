import { wordClassesEn } from '../../lexicon/en/word-classes.ts';
import { simplify } from '../../lexicon/zh/traditional.ts';
import { wordClassesZh } from '../../lexicon/zh/word-classes.ts';
import type { Language } from '../letter.ts';

type Classes = ReadonlyMap<string, readonly string[]>;

function indexOf(classes: Readonly<Record<string, string>>): Classes {
  const index = new Map<string, string[]>();
  for (const [name, words] of Object.entries(classes)) {
    for (const word of words.split(' ')) {
      const names = index.get(word);
      if (names === undefined) index.set(word, [name]);
      else names.push(name);
    }
  }
  return index;
}

let english: Classes | null = null;

const endings = ["'s", 's', 'es', 'ed', 'd', 'ing', 'er', 'ly', 'ers', 'ness'];

/** The word classes of an English word in lower case, with or without an ending. */
export function classesOfWord(word: string): readonly string[] {
  english ??= indexOf(wordClassesEn);
  const own = english.get(word);
  if (own !== undefined) return own;
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    const found =
      english.get(stem) ??
      english.get(`${stem}e`) ??
      (ending === 'es' || ending === 'ed' || ending === 'er' ? english.get(stem.replace(/i$/, 'y')) : undefined) ??
      english.get(stem.replace(/(.)\1$/, '$1'));
    if (found !== undefined) return found;
  }
  return [];
}

let chinese: Classes | null = null;

/** A word of a class in a Chinese text. */
export interface ClassedWord {
  readonly start: number;
  readonly end: number;
  readonly classes: readonly string[];
}

const longestChinese = 6;

/** The words of a Chinese text (simplified, small letters) that stand in a class: the longest at each place, from left to right. */
export function classedWords(text: string): ClassedWord[] {
  chinese ??= indexOf(wordClassesZh);
  const words: ClassedWord[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + longestChinese);
    let classes = chinese.get(text.slice(start, end));
    while (classes === undefined && end > start + 1) {
      end -= 1;
      classes = chinese.get(text.slice(start, end));
    }
    if (classes !== undefined) words.push({ start, end, classes });
    start = classes === undefined ? start + 1 : end;
  }
  return words;
}

/** The names of the classes whose words stand in a text. */
export function classesIn(text: string, language: Language): ReadonlySet<string> {
  const small = text.toLowerCase();
  if (language === 'zh') return new Set(classedWords(simplify(small)).flatMap(({ classes }) => classes));
  return new Set([...small.matchAll(/[a-z]+(?:'[a-z]+)?/g)].flatMap(([word]) => classesOfWord(word)));
}
