import { emptyFingerprint, extendFingerprint } from './fingerprint.ts';

/** A word, or one Chinese character, with its place. */
export interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A Chinese character says about as much as half an English word. */
  readonly weight: number;
}

const unitPattern = /[A-Za-z0-9]+(?:['’][A-Za-z]+)?|[\u3400-\u9FFF]/g;
const han = /[\u3400-\u9FFF]/;

/** The words of a text in lower case; punctuation, marks and spaces are left out. */
export function unitsOf(text: string): Unit[] {
  return [...text.matchAll(unitPattern)].map((match) => ({
    text: match[0].toLowerCase().replace('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
    weight: han.test(match[0]) ? 0.5 : 1,
  }));
}

/** A run of units as one text that is equal where the words are, and the index behind its last unit. */
interface WordRun {
  readonly key: string;
  readonly to: number;
}

/** The shortest run from `from` on that weighs as much as `words` English words; null where too little follows. */
export function runAt(units: readonly Unit[], from: number, words: number): WordRun | null {
  let weight = 0;
  let key = '';
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    weight += unit.weight;
    key += `${unit.text} `;
    if (weight >= words) return { key: key.trimEnd(), to: at + 1 };
  }
  return null;
}

/** Every run of that length in a text. */
export function runsOf(units: readonly Unit[], words: number): string[] {
  return units.map((_, from) => runAt(units, from, words)?.key).filter((key) => key !== undefined);
}

/** The weight of all units together. */
export function weightOf(units: readonly Unit[]): number {
  return units.reduce((sum, { weight }) => sum + weight, 0);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Ranges in order of their start, joined where they overlap. */
function joined(ranges: readonly Range[]): Range[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** Ranges of `text` made of runs that `isKnown`, joined where they touch. Linear in the text. */
export function knownRuns(text: string, words: number, isKnown: (key: string) => boolean): Range[] {
  const units = unitsOf(text);
  return joined(
    units.flatMap(({ start }, from): Range[] => {
      const run = runAt(units, from, words);
      return run !== null && isKnown(run.key) ? [{ start, end: units[run.to - 1]?.end ?? start }] : [];
    }),
  );
}

/** Runs that are known by their fingerprints alone, by their weight. */
export type KnownRuns = ReadonlyMap<number, ReadonlySet<number>>;

/** The same for runs of several lengths, in one pass. */
export function fingerprintedRuns(text: string, known: KnownRuns): Range[] {
  const units = unitsOf(text);
  const longest = Math.max(0, ...known.keys());
  return joined(
    units.flatMap(({ start }, from): Range[] => {
      let hash = emptyFingerprint;
      let weight = 0;
      let end = -1;
      for (let at = from; at < units.length && weight < longest; at += 1) {
        const unit = units[at];
        if (unit === undefined) break;
        hash = extendFingerprint(hash, at === from ? unit.text : ` ${unit.text}`);
        weight += unit.weight;
        if (known.get(weight)?.has(hash) === true) end = unit.end;
      }
      return end < 0 ? [] : [{ start, end }];
    }),
  );
}
