import type { Language } from '../text/language.ts';
import { triggerOf } from './triggers.ts';
import { simplify } from './zh/traditional.ts';

/**
 * Words of one meaning, written as patterns in which
 * - a space stands for white space or a comma between two words (in Chinese: for an optional space),
 * - `~3` stands for up to three words, commas between them or not (in Chinese: up to three characters of one clause),
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

const expansionLimit = 4;

/** Puts the words of sets in the place of their names; sets may name other sets. */
function expandSets(pattern: string, sets: WordSets): string {
  let expanded = pattern;
  for (let round = 0; round < expansionLimit && /<\w+>/.test(expanded); round += 1) {
    expanded = expanded.replace(/<(\w+)>/g, (_, name: string) => {
      const words = sets[name];
      if (words === undefined) throw new Error(`no word set “${name}”`);
      return `(${words.join('|')})`;
    });
  }
  return expanded;
}

/** The source of a regular expression for one pattern, its sets expanded. Its loops are linear. */
function patternSource(pattern: string, language: Language): string {
  const expanded = pattern.replace(/(?<!\\)\((?!\?)/g, '(?:');
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

function compile(patterns: readonly string[], language: Language, flags: string): RegExp {
  return new RegExp(patterns.map((pattern) => patternSource(pattern, language)).join('|'), flags);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

interface Pattern {
  readonly trigger: RegExp | null;
  readonly expression: () => RegExp;
}

interface Compiled {
  readonly name: string;
  readonly trigger: RegExp | null;
  readonly patterns: () => readonly Pattern[];
  readonly unless: () => RegExp | null;
}

function compilePattern(pattern: string, language: Language): Pattern {
  return { trigger: triggerOf([pattern]), expression: once(() => compile([pattern], language, 'gi')) };
}

function compileFamily({ name, words, unless }: WordFamily, language: Language, sets: WordSets): Compiled {
  const expanded = words.map((pattern) => expandSets(pattern, sets));
  return {
    name,
    trigger: triggerOf(expanded),
    patterns: once(() => expanded.map((pattern) => compilePattern(pattern, language))),
    unless: once(() =>
      unless === undefined || unless.length === 0
        ? null
        : compile(
            unless.map((pattern) => expandSets(pattern, sets)),
            language,
            'i',
          ),
    ),
  };
}

function* placesOf(expression: RegExp, text: string): Generator<{ start: number; end: number }> {
  expression.lastIndex = 0;
  // Not `matchAll`, which compiles the expression anew on each call.
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const end = match.index + match[0].length;
    if (end > match.index) yield { start: match.index, end };
    else expression.lastIndex += 1;
  }
}

/** Finds every hit of the families in a text, in order of place, none inside another. */
export type FamilySearch = (text: string) => Hit[];

function withoutOverlap(hits: readonly Hit[]): Hit[] {
  let reached = 0;
  return hits
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

/** A search through texts of one language. A pattern is compiled when a text first holds one of its words. */
export function familyMatcher(language: Language, families: readonly WordFamily[], sets: WordSets = {}): FamilySearch {
  const compiled = once(() => families.map((family) => compileFamily(family, language, sets)));
  return (given) => {
    const text = language === 'zh' ? simplify(given) : given;
    const hits: Hit[] = [];
    for (const { name, trigger, patterns, unless } of compiled()) {
      if (trigger?.test(text) === false) continue;
      const found = patterns().flatMap((pattern) =>
        pattern.trigger?.test(text) === false ? [] : [...placesOf(pattern.expression(), text)],
      );
      if (found.length === 0 || unless()?.test(text) === true) continue;
      hits.push(...found.map(({ start, end }) => ({ family: name, start, end })));
    }
    return hits.length < 2 ? hits : withoutOverlap(hits);
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
