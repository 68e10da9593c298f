import type { Span } from '../../text/span.ts';
import type { Role } from '../letter.ts';
import { places, type Feature } from './features.ts';

/** What the weights know about: the role of a sentence, and faults that no list of words holds. */
export const flags = [
  'commitment',
  'vague',
  'blame',
  'emotional',
  'off-topic',
  'flattery',
  'absolute',
  'future',
] as const;
export type Flag = (typeof flags)[number];
export const roles = ['greeting', 'root-cause', 'actions', 'prevention', 'evidence', 'other', 'closing'] as const;
type Label = Flag | `is ${Role}`;

/** How two sentences that follow each other stand: in one paragraph, under one heading, under two, or apart without any. */
export const steps = ['block', 'section', 'next section', 'next paragraph'] as const;
export type Step = (typeof steps)[number];

/** Weights as they are stored: `writeWeights` of tools/learning makes them, `readWeights` takes them apart. */
export interface StoredWeights {
  readonly labels: Readonly<Record<Label, string>>;
  /** For each step, role and next role: how much likelier the next role is than without knowing the one before. */
  readonly transitions: Readonly<Record<Step, readonly (readonly number[])[]>>;
  readonly thresholds: Thresholds;
}

/**
 * The sum of weights from which on a label is believed, chosen by `tools/learning` on letters that the weights were not
 * made from.
 */
interface Thresholds extends Readonly<Record<Flag, number>> {
  /** Below this a sentence that reads like an undertaking is none. */
  readonly noCommitment: number;
}

/** Everything that was learned from labelled letters. */
export interface Learned {
  /** The sum of the weights of a sentence: above 0 the label is likelier than not. */
  score(label: Label, sentence: readonly number[]): number;
  /** The sums of each role, in the order of `roles`. */
  roleScores(sentence: readonly number[]): readonly number[];
  transition(step: Step, from: number, to: number): number;
  readonly thresholds: Thresholds;
}

const base = 32;
const widest = 94;
/** Weights are stored in steps of this size. */
export const unit = 1 / 5;

/**
 * A weight for each place from a string of printable characters: pairs of the distance from the last place and the weight
 * in units above or below the middle of the alphabet; the highest character skips without a weight.
 */
function readColumn(stored: string): Float32Array {
  const weights = new Float32Array(places);
  let place = 0;
  for (let at = 0; at < stored.length; at += 1) {
    const distance = stored.charCodeAt(at) - base;
    place += distance;
    if (distance === widest) continue;
    at += 1;
    weights[place] = (stored.charCodeAt(at) - base - widest / 2) * unit;
  }
  return weights;
}

function sum(weights: Float32Array, sentence: readonly number[]): number {
  let total = 0;
  for (const place of sentence) total += weights[place] ?? 0;
  return total;
}

/** Opens stored weights. Each column is read when a label is first asked for. */
export function readWeights({ labels, transitions, thresholds }: StoredWeights): Learned {
  const columns = new Map<Label, Float32Array>();
  const columnOf = (label: Label): Float32Array => {
    const known = columns.get(label);
    if (known !== undefined) return known;
    const column = readColumn(labels[label]);
    columns.set(label, column);
    return column;
  };
  return {
    score: (label, sentence) => sum(columnOf(label), sentence),
    roleScores: (sentence) => roles.map((role) => sum(columnOf(`is ${role}`), sentence)),
    transition: (step, from, to) => transitions[step][from]?.[to] ?? 0,
    thresholds,
  };
}

/**
 * The words of a sentence that speak most for a label: the stretch of its features with the highest sum of weights; all
 * of its words where none do.
 */
export function reasonOf(learned: Learned, label: Label, words: readonly Feature[]): Span {
  const first = words.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const last = words.reduce((most, { end }) => Math.max(most, end), 0);
  const shares = new Float64Array(last);
  for (const { place, start, end } of words) {
    const share = learned.score(label, [place]) / (end - start);
    for (let at = start; at < end; at += 1) shares[at] = (shares[at] ?? 0) + share;
  }
  let best = 0;
  let span = { start: Math.min(first, last), end: last };
  let total = 0;
  let from = 0;
  shares.forEach((share, at) => {
    if (total <= 0) {
      total = 0;
      from = at;
    }
    total += share;
    if (total > best) {
      best = total;
      span = { start: from, end: at + 1 };
    }
  });
  return span;
}
