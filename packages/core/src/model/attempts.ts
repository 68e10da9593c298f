import type { Round } from './case.ts';
import type { Outcome } from './notice.ts';

const accepted: ReadonlySet<Outcome | null> = new Set<Outcome>(['reactivated', 'reactivated-review']);
const undecided: ReadonlySet<Outcome | null> = new Set<Outcome>(['under-review']);

/** Whether Amazon answered a letter and asked again, or said no. What is not answered yet was not refused. */
export function wasRefused({ sent, reply, outcome }: Round): boolean {
  if (!sent || accepted.has(outcome) || undecided.has(outcome)) return false;
  return reply !== null || (outcome !== null && outcome !== 'unknown');
}

/** No reviewer looks further back, and a folder of hundreds of letters stays linear. */
const furthest = 50;

/** The rounds whose letters were refused, oldest first, as far back as letters are compared. */
export function refusedOf(rounds: readonly Round[]): Round[] {
  return rounds.slice(-furthest).filter(wasRefused);
}

/** The rounds whose letters were sent, as far back as letters are compared. */
export function sentOf(rounds: readonly Round[]): Round[] {
  return rounds.slice(-furthest).filter(({ sent }) => sent);
}
