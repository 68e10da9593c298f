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

const wordUnit = /[\p{L}\p{N}]/u;
const space = /\s/;

/** What a unit counts as: white space is one kind, straight and curly apostrophes too, case is none. */
function foldUnit(unit: string): string {
  if (space.test(unit)) return ' ';
  if (unit === '’') return "'";
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

interface Folded {
  readonly units: readonly string[];
  /** Where each unit stands in the text, and one more for its end. */
  readonly offsets: readonly number[];
}

/** A text as it is compared, runs of white space as one. */
function fold(text: string): Folded {
  const units: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = foldUnit(text.charAt(at));
    if (unit === ' ' && units.at(-1) === ' ') continue;
    units.push(unit);
    offsets.push(at);
  }
  return { units, offsets: [...offsets, text.length] };
}

/** A step from unit to unit through all phrases at once: a text is walked once, however many there are. */
interface Node {
  readonly next: Map<string, Node>;
  readonly ends: FlaggedPhrase[];
}

function treeOf(phrases: readonly FlaggedPhrase[]): Node {
  const root: Node = { next: new Map(), ends: [] };
  for (const phrase of phrases) {
    let node = root;
    for (const unit of fold(phrase.phrase.trim()).units) {
      const next: Node = node.next.get(unit) ?? { next: new Map(), ends: [] };
      node.next.set(unit, next);
      node = next;
    }
    if (node !== root) node.ends.push(phrase);
  }
  return root;
}

/** The longest phrase that begins at a unit, and the unit behind it. */
function phraseAt(root: Node, { units }: Folded, from: number): { phrase: FlaggedPhrase; to: number } | null {
  const begins = !wordUnit.test(units[from - 1] ?? '');
  let found: { phrase: FlaggedPhrase; to: number } | null = null;
  let node = root.next.get(units[from] ?? '');
  for (let to = from + 1; node !== undefined; to += 1) {
    const behind = units[to] ?? '';
    const isWhole = begins && !wordUnit.test(behind);
    const phrase = node.ends.find(({ language }) => language === 'zh' || isWhole);
    if (phrase !== undefined) found = { phrase, to };
    node = node.next.get(behind);
  }
  return found;
}

/** A search for phrases, the same for all letters. Takes time by the length of the text and of the longest phrase. */
export function phraseSearch(phrases: readonly FlaggedPhrase[]): PhraseSearch {
  const root = treeOf(phrases);
  return (text) => {
    const folded = fold(text);
    const { units, offsets } = folded;
    const places: PhrasePlace[] = [];
    for (let from = 0; from < units.length; from += 1) {
      const found = phraseAt(root, folded, from);
      if (found === null) continue;
      const { phrase, to } = found;
      places.push({ class: phrase.class, start: offsets[from] ?? 0, end: (offsets[to - 1] ?? 0) + 1 });
      from = to - 1;
    }
    return places;
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
