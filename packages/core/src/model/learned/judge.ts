import type { Reading } from '../reading.ts';
import { wholePlaces, type Feature, type Seen } from './features.ts';
import { reasonOf, type Flag, type Learned } from './learned.ts';

export type Fault = Exclude<Flag, 'commitment' | 'vague'>;

/** A fault that no list of words holds and the weights see. The range lies in `plain`. */
export interface Suspected {
  readonly fault: Fault;
  readonly start: number;
  readonly end: number;
}

const faults = ['blame', 'emotional', 'off-topic', 'flattery', 'absolute', 'future'] as const;

/** So far below zero a label is out of the question: a listed word means something else there. */
export const outOfTheQuestion = -3;

/** In a long sentence the words of one clause are outvoted by the others: nothing is ruled out there. */
export function isLong({ plain, language }: Seen): boolean {
  return plain.length > (language === 'zh' ? 36 : 120);
}

export interface Judged {
  readonly reading: Reading;
  readonly suspected: readonly Suspected[];
  readonly cleared: readonly Fault[];
}

/** What the weights add to what was read in a sentence, where the reading abstains. */
export function judge(seen: Seen, words: readonly Feature[], learned: Learned): Judged {
  const places = [...words.map(({ place }) => place), ...wholePlaces(seen)];
  const scores = faults.map((fault) => ({ fault, score: learned.score(fault, places) }));
  return {
    reading: withCommitment(seen, words, learned, places),
    suspected: scores
      .filter(({ fault, score }) => score >= learned.thresholds[fault])
      .map(({ fault }) => ({ fault, ...reasonOf(learned, fault, words) })),
    cleared: isLong(seen) ? [] : scores.filter(({ score }) => score < outOfTheQuestion).map(({ fault }) => fault),
  };
}

/** A detail that was found and checks nothing ("since 1987") takes so much more to be passed over. */
export const passedOver = 0.6;

/**
 * Whether a sentence undertakes something, and leaves open what. A listed weak word decides; where the reading has only
 * found nothing to check, or nothing at all, the weights do.
 */
function withCommitment(
  { reading }: Seen,
  words: readonly Feature[],
  learned: Learned,
  places: readonly number[],
): Reading {
  const { thresholds } = learned;
  const score = learned.score('commitment', places);
  // What is undertaken in checkable words ("since 5 April two clerks share the inbox") was read right.
  const commitment = reading.commitment
    ? reading.concrete || score > thresholds.noCommitment
    : score > thresholds.commitment;
  if (!commitment) return reading.commitment ? { ...reading, commitment, open: [] } : reading;
  const listed = reading.open.some((place) => place.class !== 'nothing-to-check');
  if (listed) return reading.commitment ? reading : { ...reading, commitment };
  const vague = learned.score('vague', places) >= thresholds.vague + (reading.concrete ? passedOver : 0);
  if (!vague) return { ...reading, commitment, open: [] };
  const open =
    reading.open.length > 0
      ? reading.open
      : [{ class: 'nothing-to-check' as const, ...reasonOf(learned, 'vague', words) }];
  return { ...reading, commitment, concrete: false, open };
}
