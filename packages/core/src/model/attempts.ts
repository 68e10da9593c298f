import type { Round } from './case.ts';
import type { Outcome } from './notice.ts';

const accepted: ReadonlySet<Outcome | null> = new Set<Outcome>(['reactivated', 'reactivated-review']);
const undecided: ReadonlySet<Outcome | null> = new Set<Outcome>(['under-review']);

/** Whether Amazon answered a letter and asked again, or said no. What is not answered yet was not refused. */
export function wasRefused({ sent, reply, outcome }: Round): boolean {
  if (!sent || accepted.has(outcome) || undecided.has(outcome)) return false;
  return reply !== null || (outcome !== null && outcome !== 'unknown');
}

/** The rounds whose letters were refused, oldest first. */
export function refusedOf(rounds: readonly Round[]): Round[] {
  return rounds.filter(wasRefused);
}
