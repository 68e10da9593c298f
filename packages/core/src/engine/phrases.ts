import type { CueClass } from '../lexicon/promise-kinds.ts';
import type { Letter, Sentence } from '../model/letter.ts';
import type { Mode, OpenPlace, Reading } from '../model/reading.ts';
import { promiseClasses } from '../lexicon/promise-classes.ts';
import type { Language } from '../text/language.ts';
import { contains, type Span } from '../text/span.ts';
import type { PhraseUse } from './rule.ts';

/** Words that a config adds to those a rule flags. */
export interface FlaggedPhrase {
  readonly phrase: string;
  /** How it is found: `en` as whole words whatever their case, `zh` anywhere. */
  readonly language: Language;
  /** The question it leaves open, where it makes a promise vague; null for other rules. */
  readonly class: CueClass | null;
}

/** A place of a phrase in a text. */
interface PhrasePlace extends Span {
  readonly class: CueClass | null;
}

/** Finds phrases in a text, in order of place, none inside another. */
export type PhraseSearch = (text: string) => PhrasePlace[];

const han = /[\u3400-\u9FFF]/;

/** The language by whose rules a phrase is found, where the config does not say. */
export function languageOf(phrase: string): Language {
  return han.test(phrase) ? 'zh' : 'en';
}

/** Literal words as a pattern: white space is elastic, straight and curly apostrophes are one. Holds no nested loop. */
function sourceOf({ phrase, language }: FlaggedPhrase): string {
  const literal = phrase
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`)
    .replaceAll(/['’]/g, "['’]");
  return language === 'zh' ? literal : String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`;
}

/** A search for phrases, the same for all letters. */
export function phraseSearch(phrases: readonly FlaggedPhrase[]): PhraseSearch {
  const compiled = phrases
    .toSorted((a, b) => b.phrase.length - a.phrase.length)
    .map((phrase) => ({ words: new RegExp(sourceOf(phrase), 'giu'), class: phrase.class }));
  return (text) => {
    const places = compiled.flatMap(({ words, class: name }) =>
      [...text.matchAll(words)].map(({ 0: found, index }) => ({
        class: name,
        start: index,
        end: index + found.length,
      })),
    );
    let reached = 0;
    return places
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ start, end }) => {
        if (start < reached) return false;
        reached = end;
        return true;
      });
  };
}

/**
 * The letter as a rule sees it whose config adds phrases: they stand where the rule looks for words of its own, and the
 * rule judges them as it judges those. The letter itself where it holds none of them.
 */
export function withPhrases(letter: Letter, use: PhraseUse, search: PhraseSearch): Letter {
  let isChanged = false;
  const sentences = letter.sentences.map((sentence) => {
    const places = search(sentence.plain);
    if (places.length === 0) return sentence;
    isChanged = true;
    return marked(sentence, use, places);
  });
  return isChanged ? { ...letter, sentences } : letter;
}

function marked(sentence: Sentence, use: PhraseUse, places: readonly PhrasePlace[]): Sentence {
  const { reading } = sentence;
  if (use === 'words') {
    return { ...sentence, flagged: places.map(({ start, end }) => ({ family: 'config', start, end })) };
  }
  if (use === 'assurance') {
    return { ...sentence, reading: { ...reading, absolute: longest([...reading.absolute, ...places]) } };
  }
  return { ...sentence, reading: withOpenPlaces(reading, places) };
}

/** Places in order, without those that lie in another: the longer words say it better. */
function longest<Place extends Span>(places: readonly Place[]): Place[] {
  return places
    .filter((place, index) => {
      const isInner = (outer: Place, at: number): boolean =>
        at !== index && contains(outer, place) && (!contains(place, outer) || at < index);
      return !places.some(isInner);
    })
    .toSorted((a, b) => a.start - b.start);
}

/** Clauses in which nobody binds himself: what they hold is no promise, and answers none. */
const unbound: ReadonlySet<Mode> = new Set<Mode>(['done', 'background', 'other', 'meta', 'quoted']);

function modeAt({ clauses }: Reading, at: number): Mode {
  return clauses.find(({ start, end }) => start <= at && at < end)?.mode ?? 'none';
}

/** A phrase leaves a commitment open unless an anchor beside it answers the question of its class. */
function withOpenPlaces(reading: Reading, places: readonly PhrasePlace[]): Reading {
  if (!reading.commitment) return reading;
  const answers = new Set(
    reading.anchors.filter(({ start }) => !unbound.has(modeAt(reading, start))).map(({ kind }) => kind),
  );
  const listed = reading.open.filter(({ class: name }) => name !== 'nothing-to-check');
  const added = places.flatMap(({ class: name, start, end }): OpenPlace[] => {
    if (name === null || unbound.has(modeAt(reading, start))) return [];
    return promiseClasses[name].resolvedBy.some((kind) => answers.has(kind)) ? [] : [{ class: name, start, end }];
  });
  if (added.length === 0) return reading;
  return { ...reading, concrete: false, open: longest([...listed, ...added]) };
}
