import { readFrontMatter } from '../model/front-matter.ts';
import { isOutcome } from '../model/front-matter-schema.ts';
import { deadlinesOf, type DueDate } from '../model/due-dates.ts';
import type { LinkedNotice } from '../model/case.ts';
import { isIsoDate } from '../model/iso-date.ts';
import { frontMatterValue, isSubmitted } from '../model/kind.ts';
import { ledgerOf, type LedgerStep } from '../model/ledger.ts';
import type { Deadline, Outcome } from '../model/notice.ts';
import { receivedOn } from '../model/received.ts';
import type { CaseFolder } from './case-folder.ts';

/** Where a case stands. */
export interface CaseStatus {
  /** The number of the last letter; 0 before the first. */
  readonly round: number;
  /** The last letter, and whether it is a draft. */
  readonly letter: { readonly path: string; readonly sent: boolean } | null;
  /** What the last message decides; null where nothing tells. */
  readonly outcome: Outcome | null;
  /** Reactivated, or said to be closed. */
  readonly closed: boolean;
  /** The asks of the last message, and how far the last letter answers them. */
  readonly asks: { readonly all: number; readonly answered: number; readonly weak: number; readonly open: number };
  /** The next deadline of an open case whose last message is not answered yet. */
  readonly due: DueDate | null;
  readonly steps: readonly LedgerStep[];
}

/**
 * Where a case stands: its round, its asks and its next deadline. Pure: the day is handed in.
 *
 * @param now The day to count from, such as `2026-03-04`; without it the days left are not told.
 */
export function caseStatus(folder: CaseFolder, now?: string): CaseStatus {
  const { rounds, messages, about } = folder;
  const steps = ledgerOf({ rounds, messages });
  const entries = steps.at(-1)?.entries ?? [];
  const counted = (answered: 'yes' | 'weak'): number => entries.filter((entry) => entry.answered === answered).length;
  const last = rounds.at(-1);
  const message = messages.at(-1);
  const outcome = message === undefined ? null : outcomeOf(message);
  const isReactivated = outcome === 'reactivated' || outcome === 'reactivated-review';
  const closed = isReactivated || (about !== null && frontMatterValue(about, 'status') === 'closed');
  const isAnswered = last !== undefined && last.answers?.path === message?.path && isSubmitted(last.letter);
  const [answered, weak] = [counted('yes'), counted('weak')];
  return {
    round: rounds.length,
    letter: last === undefined ? null : { path: last.path, sent: last.sent },
    outcome,
    closed,
    asks: { all: entries.length, answered, weak, open: entries.length - answered - weak },
    due: closed || isAnswered ? null : dueOf(folder, now ?? null),
    steps,
  };
}

function outcomeOf({ text, notice }: LinkedNotice): Outcome | null {
  const said = frontMatterValue(readFrontMatter(text), 'outcome');
  return isOutcome(said) ? said : notice.outcome === 'unknown' ? null : notice.outcome;
}

function dueOf({ messages, about }: CaseFolder, now: string | null): DueDate | null {
  const said = about === null ? null : frontMatterValue(about, 'deadline');
  if (typeof said === 'string' && isIsoDate(said)) {
    const deadline: Deadline = {
      amount: null,
      unit: 'date',
      from: 'notice',
      date: said,
      quote: said,
      span: { start: 0, end: 0 },
    };
    return deadlinesOf({ deadlines: [deadline] }, { received: null, now })[0] ?? null;
  }
  const first = messages[0];
  const last = messages.at(-1);
  if (first === undefined || last === undefined) return null;
  const days = { received: receivedOn(last.text), original: receivedOn(first.text), now };
  return deadlinesOf(last.notice, days)[0] ?? null;
}
