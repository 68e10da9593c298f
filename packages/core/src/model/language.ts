import type { Language } from './letter.ts';

const han = /[\u3400-\u9FFF\uF900-\uFAFF]/g;
const latinWord = /[A-Za-z]{2,}/g;

/**
 * The language of a stretch of prose. One Chinese character says about as much as half an English word, and Chinese
 * letters are full of English terms (listing, ASIN, FBA), so few characters weigh more than few words.
 */
export function languageOf(text: string): Language {
  const characters = text.match(han)?.length ?? 0;
  if (characters === 0) return 'en';
  const words = text.match(latinWord)?.length ?? 0;
  return characters >= words ? 'zh' : 'en';
}
