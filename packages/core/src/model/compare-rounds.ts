import type { FiledLetter, LinkedNotice } from './case.ts';
import { commitmentsOf, type Commitment } from './commitments.ts';
import { figuresOf, isSameFact, type Figure } from './figures.ts';
import { ledgerOf, type LedgerEntry } from './ledger.ts';
import type { AskAspect } from './notice.ts';
import { copyCover } from './said-before.ts';

/** A letter and the message it answers. */
export interface AnsweringLetter extends FiledLetter {
  readonly answers: LinkedNotice | null;
}

/** One ask in two rounds; null where the round does not have it. */
export interface AskChange {
  readonly aspect: AskAspect;
  readonly topic: string;
  readonly before: LedgerEntry['answered'];
  readonly after: LedgerEntry['answered'];
  readonly state: 'dropped' | 'new' | 'repeated';
}

export interface FigureChange {
  readonly thing: string;
  readonly before: Figure | null;
  readonly after: Figure | null;
  readonly state: 'changed' | 'same' | 'gone' | 'new';
}

/** What is different between two rounds of a case. */
export interface RoundComparison {
  readonly asks: readonly AskChange[];
  /** The promises of the earlier letter, followed into the later one, and those that are new. */
  readonly promises: readonly Commitment[];
  readonly figures: readonly FigureChange[];
  /** The share of the later letter that stood in the earlier one, from 0 to 1. */
  readonly copied: number;
}

/** Compares the letters of two rounds with what each was asked. */
export function compareRounds(before: AnsweringLetter, after: AnsweringLetter): RoundComparison {
  return {
    asks: askChanges(entriesOf(before), entriesOf(after)),
    promises: commitmentsOf([before, after]),
    figures: figureChanges(figuresOf(before.letter), figuresOf(after.letter)),
    copied: copyCover(after.letter, before.letter),
  };
}

function entriesOf({ path, letter, answers }: AnsweringLetter): readonly LedgerEntry[] {
  return ledgerOf({ rounds: [], path, letter, answers }).at(-1)?.entries ?? [];
}

function keyOf({ aspect, topic }: LedgerEntry): string {
  return `${aspect} ${topic}`;
}

function askChanges(before: readonly LedgerEntry[], after: readonly LedgerEntry[]): AskChange[] {
  const later = new Map(after.map((entry) => [keyOf(entry), entry]));
  const earlier = new Map(before.map((entry) => [keyOf(entry), entry]));
  return [
    ...before.map((entry): AskChange => {
      const same = later.get(keyOf(entry));
      return {
        aspect: entry.aspect,
        topic: entry.topic,
        before: entry.answered,
        after: same?.answered ?? null,
        state: same === undefined ? 'dropped' : 'repeated',
      };
    }),
    ...after
      .filter((entry) => !earlier.has(keyOf(entry)))
      .map(({ aspect, topic, answered }): AskChange => ({
        aspect,
        topic,
        before: null,
        after: answered,
        state: 'new',
      })),
  ];
}

function figureChanges(before: readonly Figure[], after: readonly Figure[]): FigureChange[] {
  const open = [...after];
  const take = (index: number): Figure | null => (index < 0 ? null : (open.splice(index, 1)[0] ?? null));
  const changes = before.map((figure): FigureChange => {
    const equal = take(open.findIndex(({ thing, value }) => thing === figure.thing && value === figure.value));
    if (equal !== null) return { thing: figure.thing, before: figure, after: equal, state: 'same' };
    const other = take(open.findIndex((one) => isSameFact(figure, one)));
    return { thing: figure.thing, before: figure, after: other, state: other === null ? 'gone' : 'changed' };
  });
  return [
    ...changes,
    ...open.map((figure): FigureChange => ({ thing: figure.thing, before: null, after: figure, state: 'new' })),
  ];
}
