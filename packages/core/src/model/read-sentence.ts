import type { Language } from './letter.ts';
import { readChinese } from './reading/chinese/read-chinese.ts';
import { readEnglish } from './reading/english/read-english.ts';
import type { Reading, ReadingContext } from './reading.ts';

/** What is read in words that are not the seller's own, or not read at all. */
export const nothingRead: Reading = {
  clauses: [],
  cues: [],
  anchors: [],
  commitment: false,
  done: false,
  concrete: false,
  future: null,
  open: [],
  absolute: [],
};

/** What a sentence does, by the grammar of its language. */
export function readSentence(plain: string, language: Language, context: ReadingContext): Reading {
  return language === 'zh' ? readChinese(plain, context) : readEnglish(plain, context);
}
