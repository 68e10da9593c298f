import { roleCues } from '../../lexicon/role-cues.ts';
import { simplify } from '../../lexicon/zh/traditional.ts';
import type { Aspect, Language, Role } from '../letter.ts';
import type { Reading } from '../reading.ts';
import { classedWords, classesOfWord } from './classes.ts';

/** What the learned weights see of a sentence. Nothing else may change a decision. */
export interface Seen {
  /** What the seller says himself, quotes masked. */
  readonly plain: string;
  readonly language: Language;
  readonly reading: Reading;
  readonly listed: boolean;
  readonly leadIn: boolean;
  readonly quoted: boolean;
  /** The part that a heading, label or lead-in names; null where nothing tells. */
  readonly part: Aspect | null;
  /** Its role, once that is decided; null before. */
  readonly role: Role | null;
  /** A heading stands above it that names no part. */
  readonly underOther: boolean;
  /** From 0 at the first sentence of the letter to 1 at the last; null in a fragment, where it says nothing. */
  readonly position: number | null;
}

/** A property of a sentence by its place among the weights, and the words that show it (empty for the whole sentence). */
export interface Feature {
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

/** Number of weights of each label: features fall into this many places by their hash. */
export const places = 1 << 15;

/** FNV-1a over UTF-16 units, folded into the places. The same in every runtime. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (places - 1);
}

// A pasted wall of characters without a stop is judged by its head.
const longest = 600;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly classes: readonly string[];
}

const englishToken = /[a-z]+(?:['’][a-z]+)?|\d+|[!?:$%&\uFFFC]/g;

function englishTokens(text: string): Token[] {
  return [...text.toLowerCase().matchAll(englishToken)].map(({ 0: found, index }) => {
    const word = /^\d/.test(found) ? '0' : found.replace('’', "'");
    return { text: word, start: index, end: index + found.length, classes: classesOfWord(word) };
  });
}

function englishFeatures(text: string): Feature[] {
  const features: Feature[] = [];
  const tokens = englishTokens(text);
  tokens.forEach(({ text: word, start, end, classes }, index) => {
    const before = tokens[index - 1];
    const twoBefore = tokens[index - 2];
    const add = (name: string, from: number): void => {
      features.push({ place: placeOf(name), start: from, end });
    };
    add(`w ${word}`, start);
    add(`b ${before?.text ?? '^'} ${word}`, before?.start ?? start);
    if (twoBefore !== undefined) add(`s ${twoBefore.text} ${word}`, twoBefore.start);
    if (word.length > 5) add(`p ${word.slice(0, 5)}`, start);
    if (word.length > 4) add(`e ${word.slice(-3)}`, start);
    if (index === tokens.length - 1) add(`b ${word} $`, start);
    for (const name of classes) {
      add(`k ${name}`, start);
      if (index === 0) add(`first ${name}`, start);
      for (const other of before?.classes ?? []) add(`kk ${other} ${name}`, before?.start ?? start);
      for (const other of twoBefore?.classes ?? []) add(`ks ${other} ${name}`, twoBefore?.start ?? start);
    }
  });
  return features;
}

const chineseToken = /\d+|[a-z]+|[^\s\da-z]/g;

function chineseFeatures(given: string): Feature[] {
  const features: Feature[] = [];
  const simplified = simplify(given).toLowerCase();
  const tokens = [...simplified.matchAll(chineseToken)].map(({ 0: text, index }) => ({
    text: /^\d/.test(text) ? '0' : text,
    start: index,
    end: index + text.length,
  }));
  tokens.forEach(({ text, start, end }, index) => {
    const before = tokens[index - 1];
    const twoBefore = tokens[index - 2];
    features.push({ place: placeOf(`c ${text}`), start, end });
    features.push({ place: placeOf(`d ${before?.text ?? '^'}${text}`), start: before?.start ?? start, end });
    if (twoBefore !== undefined && before !== undefined)
      features.push({ place: placeOf(`t ${twoBefore.text}${before.text}${text}`), start: twoBefore.start, end });
    if (index === tokens.length - 1) features.push({ place: placeOf(`d ${text}$`), start, end });
  });
  const classed = classedWords(simplified);
  classed.forEach(({ start, end, classes }, index) => {
    const before = classed[index - 1];
    for (const name of classes) {
      features.push({ place: placeOf(`k ${name}`), start, end });
      if (index === 0) features.push({ place: placeOf(`first ${name}`), start, end });
      for (const other of before?.classes ?? [])
        features.push({ place: placeOf(`kk ${other} ${name}`), start: before?.start ?? start, end });
    }
  });
  return features;
}

const cueNames = [
  'greeting',
  'closing',
  'thanks',
  'cause',
  'plainCause',
  'lapse',
  'complaint',
  'prevention',
  'evidence',
  'horizon',
  'pointer',
  'attached',
  'goesOn',
  'other',
  'receipt',
] as const;

/** What the reading and the place of a sentence say about it as a whole. */
function wholeFeatures(seen: Seen): string[] {
  const { reading, part, role, underOther, listed, leadIn, quoted, plain, language, position } = seen;
  const { commitment, done, concrete, future } = reading;
  const state = [commitment && 'bound', done && 'done', concrete && 'concrete', future !== null && 'future']
    .filter((word) => word !== false)
    .join(' ');
  const above = part ?? (underOther ? 'unknown' : 'none');
  const size = language === 'zh' ? plain.length / 2 : plain.length / 6;
  const cues = roleCues[language];
  return [
    'bias',
    `state ${state}`,
    `under ${above}`,
    `under ${above} ${state}`,
    ...(position === null ? [] : [`at ${Math.min(9, Math.floor(position * 10))}`]),
    `size ${Math.min(6, Math.floor(Math.log2(size + 1)))}`,
    ...(position === 0 ? ['first'] : []),
    ...(position === 1 ? ['last'] : []),
    ...(listed ? ['listed'] : []),
    ...(leadIn ? ['lead-in'] : []),
    ...(quoted ? ['quoted'] : []),
    ...(/[!！]/.test(plain) ? ['cry'] : []),
    ...(/\b[A-Z]{3,20}\s[A-Z]{2,20}\b/.test(plain) ? ['capitals'] : []),
    ...(reading.absolute.length > 0 ? ['absolute'] : []),
    ...reading.anchors.map(({ kind }) => `anchor ${kind}`),
    ...reading.clauses.map(({ mode }) => `mode ${mode}`),
    ...reading.open.map((open) => `open ${open.class}`),
    ...reading.cues.map((cue) => `cue ${cue.class}`),
    ...cueNames.filter((name) => cues[name].test(plain)).map((name) => `says ${name}`),
    ...(role === null ? [] : [`as ${role}`, `as ${role} ${state}`]),
  ];
}

/** The features of the words of a sentence, each place once. They hang on nothing but the words. */
export function wordFeatures(plain: string, language: Language): Feature[] {
  const text = plain.slice(0, longest);
  const found = new Map<number, Feature>();
  for (const feature of language === 'zh' ? chineseFeatures(text) : englishFeatures(text))
    if (!found.has(feature.place)) found.set(feature.place, feature);
  return [...found.values()];
}

/** The places of everything else that counts. */
export function wholePlaces(seen: Seen): number[] {
  return [...new Set(wholeFeatures(seen).map(placeOf))];
}
