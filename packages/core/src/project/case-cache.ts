import { readFrontMatter, type FrontMatter } from '../model/front-matter.ts';
import type { Kind, Language, Letter } from '../model/letter.ts';
import type { Notice } from '../model/notice.ts';
import { parseLetter } from '../model/parse-letter.ts';
import { parseNotice } from '../model/parse-notice.ts';

/** How a letter is read where the file itself does not say. */
export interface LetterReading {
  readonly kind?: Kind;
  readonly language?: Language | 'auto';
}

/**
 * What was read in files before. Handed in again, a file whose text has not changed is not read again: the letters of a
 * case share their messages and their earlier rounds, and an editor asks at every key.
 */
export interface CaseCache {
  readonly head: (path: string, text: string) => FrontMatter;
  readonly letter: (path: string, text: string, reading: LetterReading) => Letter;
  readonly notice: (path: string, text: string, kind?: Notice['kind']) => Notice;
}

/** A cache for one run or one session. It keeps what it was last asked for of each path. */
export function createCaseCache(): CaseCache {
  const heads = remembering<FrontMatter>();
  const letters = remembering<Letter>();
  const notices = remembering<Notice>();
  return {
    head: (path, text) => heads(path, text, () => readFrontMatter(text)),
    letter: (path, text, reading) =>
      letters(`${path}\n${reading.kind ?? ''}\n${reading.language ?? ''}`, text, () =>
        parseLetter(text, { path, ...reading }),
      ),
    notice: (path, text, kind) =>
      notices(`${path}\n${kind ?? ''}`, text, () => parseNotice(text, kind === undefined ? { path } : { path, kind })),
  };
}

type Remember<Value> = (key: string, text: string, read: () => Value) => Value;

function remembering<Value>(): Remember<Value> {
  const known = new Map<string, { readonly text: string; readonly value: Value }>();
  return (key, text, read) => {
    const last = known.get(key);
    if (last?.text === text) return last.value;
    const value = read();
    known.set(key, { text, value });
    return value;
  };
}
