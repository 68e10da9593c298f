import type { Language } from '../text/language.ts';

const english = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
);
const chinese = '零一二三四五六七八九十'.split('');

/** Number words and figures as alternatives of a regular expression. */
export const numeralPattern: Readonly<Record<Language, string>> = {
  en: String.raw`(?:\d{1,4}|${english.slice(1).join('|')})`,
  zh: String.raw`(?:\d{1,4}|十[一二三四五]?|[一二两三四五六七八九])`,
};

/** The value of a number word or figure, or null. */
export function numeralValue(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  const value = english.indexOf(word.toLowerCase());
  if (value >= 0) return value;
  if (word === '两') return 2;
  if (/^十[一二三四五]$/.test(word)) return 10 + chinese.indexOf(word.slice(1));
  const single = chinese.indexOf(word);
  return single >= 0 ? single : null;
}

/** A number in the way another one was written: in words, with its capital, or in figures. */
export function numeralLike(word: string, value: number): string {
  if (/^\d/.test(word)) return String(value);
  if (/[一-鿿]/.test(word)) {
    if (value === 2 && word !== '二') return '两';
    return value <= 10
      ? (chinese[value] ?? String(value))
      : value <= 15
        ? `十${chinese[value - 10] ?? ''}`
        : String(value);
  }
  const name = english[value];
  if (name === undefined) return String(value);
  return /^[A-Z]/.test(word) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
