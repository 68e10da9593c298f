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

/** Ranges of `text` made of runs that `isKnown`, joined where they touch. Linear in the text. */
export function knownRuns(
  text: string,
  words: number,
  isKnown: (key: string) => boolean,
): { readonly start: number; readonly end: number }[] {
  const units = unitsOf(text);
  const found: { start: number; end: number }[] = [];
  units.forEach(({ start }, from) => {
    const run = runAt(units, from, words);
    if (run === null || !isKnown(run.key)) return;
    const end = units[run.to - 1]?.end ?? start;
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else found.push({ start, end });
  });
  return found;
}
