import { sourceSpan } from '../text/flat-text.ts';
import { fingerprint } from '../text/fingerprint.ts';
import type { Span } from '../text/span.ts';
import { runAt, unitsOf, type Unit } from '../text/word-runs.ts';
import type { Letter, Sentence } from './letter.ts';
import { ownSentences, withoutIds } from './said-before.ts';

/** A letter of another case that says the same. Its words are not kept: one client’s text must not reach another. */
export interface Copy {
  readonly path: string;
  /** The share of the words of the letter that also stand there, from 0 to 1. */
  readonly share: number;
  /** The longest stretch of the letter that also stands there. */
  readonly span: Span;
}

/** Letters of a repository by the fingerprints of what they say. */
export interface CopyIndex {
  /**
   * @param path What a remark calls the letter.
   * @param group What its case is called; letters of one case are not compared.
   */
  add(path: string, group: string, letter: Letter): void;
  /** The letters of other cases that share the most words with this one, the closest first. */
  copiesOf(group: string, letter: Letter): readonly Copy[];
}

/** Shorter runs are shared by chance. */
const runLength = 8;
/** In a letter of a few words a share says nothing. */
const fewestWords = 20;
/** A run that so many letters hold is a form of words; a few of them are enough to tell. */
const mostHolders = 24;
const mostCopies = 5;

interface Place {
  readonly unit: Unit;
  readonly sentence: Sentence;
  /** The fingerprint of the run that begins here, and the index behind its end; null where too little follows. */
  readonly run: { readonly hash: number; readonly to: number } | null;
}

/** An index for one run or one session. Fingerprints only; linear in all that is added. */
export function createCopyIndex(): CopyIndex {
  const letters: { readonly path: string; readonly group: string; readonly runs: ReadonlySet<number> }[] = [];
  const holders = new Map<number, number[]>();
  return {
    add: (path, group, letter) => {
      const runs = new Set(placesOf(letter).flatMap(({ run }) => (run === null ? [] : [run.hash])));
      for (const hash of runs) {
        const known = holders.get(hash) ?? [];
        if (known.length < mostHolders) known.push(letters.length);
        holders.set(hash, known);
      }
      letters.push({ path, group, runs });
    },
    copiesOf: (group, letter) => {
      const places = placesOf(letter);
      const shared = new Map<number, number>();
      for (const { run } of places) {
        for (const holder of run === null ? [] : (holders.get(run.hash) ?? [])) {
          if (letters[holder]?.group !== group) shared.set(holder, (shared.get(holder) ?? 0) + 1);
        }
      }
      return [...shared]
        .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, mostCopies)
        .flatMap(([holder]) => {
          const other = letters[holder];
          return other === undefined ? [] : copyOf(other.path, places, other.runs);
        })
        .toSorted((a, b) => b.share - a.share);
    },
  };
}

function placesOf(letter: Letter): Place[] {
  const written = ownSentences(letter).flatMap((sentence) =>
    unitsOf(withoutIds(sentence.text)).map((unit) => ({ unit, sentence })),
  );
  const units = written.map(({ unit }) => unit);
  return written.map((place, at) => {
    const run = runAt(units, at, runLength);
    return { ...place, run: run === null ? null : { hash: fingerprint(run.key), to: run.to } };
  });
}

interface Stretch {
  readonly from: Place;
  readonly to: Place;
  readonly weight: number;
}

function copyOf(path: string, places: readonly Place[], runs: ReadonlySet<number>): Copy[] {
  let all = 0;
  let covered = 0;
  let reached = 0;
  let stretch: Stretch | null = null;
  let longest: Stretch | null = null;
  for (const [at, place] of places.entries()) {
    const { unit, run } = place;
    if (run !== null && runs.has(run.hash)) reached = Math.max(reached, run.to);
    all += unit.weight;
    if (at >= reached) {
      stretch = null;
      continue;
    }
    covered += unit.weight;
    stretch = extended(stretch, place);
    if (longest === null || stretch.weight > longest.weight) longest = stretch;
  }
  return all < fewestWords || longest === null ? [] : [{ path, share: covered / all, span: spanOf(longest) }];
}

function extended(stretch: Stretch | null, place: Place): Stretch {
  return { from: stretch?.from ?? place, to: place, weight: (stretch?.weight ?? 0) + place.unit.weight };
}

function spanOf({ from, to }: Stretch): Span {
  return {
    start: sourceSpan(from.sentence.flat, from.unit.start, from.unit.end).start,
    end: sourceSpan(to.sentence.flat, to.unit.start, to.unit.end).end,
  };
}
