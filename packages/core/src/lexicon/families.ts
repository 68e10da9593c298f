import type { Language } from '../text/language.ts';

/**
 * Words of one meaning, written as patterns in which
 * - a space stands for white space or a comma between two words (in Chinese: for an optional space),
 * - `~3` stands for up to three words (in Chinese: characters) of the same clause,
 * - `sorr*` stands for a word with any ending,
 * - `<name>` stands for one of the words of a set, and
 * - parentheses, `|`, `?` and look-arounds mean what they mean in a regular expression.
 *
 * English patterns match whole words, whatever their case. A straight apostrophe stands for an apostrophe or none, a
 * curly one for one that must be there: `we’re` is not "were".
 */
export interface WordFamily {
  /** The meaning the words share. */
  readonly name: string;
  readonly words: readonly string[];
  /** Look-alikes: the family is silent in a text that holds one of these. */
  readonly unless?: readonly string[];
}

export interface Hit {
  readonly family: string;
  readonly start: number;
  readonly end: number;
}

export type WordSets = Readonly<Record<string, readonly string[]>>;

// Words and separators share no unit, so these loops are linear; `{1,30}` in their place is unrolled by the engine and
// made the first use of a family three times slower.
const separator = String.raw`(?:[\s,]+)`;
const gapWord = String.raw`[^\s,.;:!?\uFFFC]+`;
const gapCharacter = String.raw`[^，。；：！？,;:!?\n\uFFFC]`;

function expandSets(pattern: string, sets: WordSets): string {
  return pattern.replace(/<(\w+)>/g, (_, name: string) => {
    const words = sets[name];
    if (words === undefined) throw new Error(`no word set “${name}”`);
    return `(${words.join('|')})`;
  });
}

/** The source of a regular expression for one pattern. Its loops are linear. */
export function patternSource(pattern: string, language: Language, sets: WordSets = {}): string {
  const expanded = expandSets(expandSets(pattern, sets), sets).replace(/(?<!\\)\((?!\?)/g, '(?:');
  if (language === 'zh') {
    return expanded
      .replace(/~(\d{1,2})/g, (_, count: string) => `${gapCharacter}{0,${count}}`)
      .replace(/ /g, String.raw`\s{0,2}`);
  }
  const source = expanded
    .replace(/ ~(\d{1,2}) /g, (_, count: string) => `${separator}(?:${gapWord}${separator}){0,${count}}`)
    .replace(/ /g, separator)
    .replace(/(?<=[a-z])\*/gi, '[a-z]*')
    .replace(/['’]/g, (mark) => (mark === "'" ? "['’]?" : "['’]"));
  return String.raw`(?<!\w)(?:${source})(?!\w)`;
}

function compile(patterns: readonly string[], language: Language, sets: WordSets, flags: string): RegExp {
  return new RegExp(patterns.map((pattern) => patternSource(pattern, language, sets)).join('|'), flags);
}

interface Compiled {
  readonly any: RegExp;
  readonly each: readonly { readonly name: string; readonly words: RegExp; readonly unless: RegExp | null }[];
}

function compileAll(families: readonly WordFamily[], language: Language, sets: WordSets): Compiled {
  return {
    any: compile(
      families.flatMap(({ words }) => words),
      language,
      sets,
      'i',
    ),
    each: families.map(({ name, words, unless }) => ({
      name,
      words: compile(words, language, sets, 'gi'),
      unless: unless === undefined ? null : compile(unless, language, sets, 'i'),
    })),
  };
}

/** Finds every hit of the families in a text, in order of place, none inside another. */
export type FamilySearch = (text: string) => Hit[];

/** A search through texts of one language. Compiles on first use. */
export function familyMatcher(language: Language, families: readonly WordFamily[], sets: WordSets = {}): FamilySearch {
  let compiled: Compiled | null = null;
  return (text) => {
    compiled ??= compileAll(families, language, sets);
    if (!compiled.any.test(text)) return [];
    const hits: Hit[] = [];
    for (const { name, words, unless } of compiled.each) {
      if (unless?.test(text) === true) continue;
      for (const match of text.matchAll(words)) {
        if (match[0] !== '') hits.push({ family: name, start: match.index, end: match.index + match[0].length });
      }
    }
    let reached = 0;
    return hits
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ start, end }) => {
        if (start < reached) return false;
        reached = end;
        return true;
      });
  };
}

const latin = /[A-Za-z]{2}/;
const han = /[\u3400-\u9FFF]/;

/** A search through texts that may mix both languages: each script is searched with the families of its language. */
export function searchBoth(english: FamilySearch, chinese: FamilySearch): FamilySearch {
  return (text) => {
    const hits = latin.test(text) ? english(text) : [];
    if (!han.test(text)) return hits;
    return [...hits, ...chinese(text)].toSorted((a, b) => a.start - b.start);
  };
}
