import { aspects, type Aspect } from './letter.ts';

/** How well each part fits a title, and how well no part does; higher is better. */
export type NameScores = Readonly<Record<Aspect | 'none', number>>;

export interface Named {
  /** The part of the best sequence; null where that names none. */
  readonly aspect: Aspect | null;
  /** By how much the best sequence is ahead of the best one that says something else about this title. */
  readonly margin: number;
}

/** What stands before a title: the part that was headed last, or null before the first. */
type Last = Aspect | null;

const lasts: readonly Last[] = [null, ...aspects];
const names: readonly (Aspect | null)[] = [null, ...aspects];

/**
 * How naturally a part follows the one headed before it. Letters tell cause, acts, prevention, proof; a part is rarely headed
 * twice, and the cause hardly ever comes back. Weights are ordinal choices, not probabilities.
 */
const follows: Readonly<Record<Aspect | 'start', Readonly<Record<Aspect, number>>>> = {
  start: { 'root-cause': 1, actions: -0.4, prevention: -0.8, evidence: -1 },
  'root-cause': { 'root-cause': -1.2, actions: 1, prevention: 0, evidence: -0.6 },
  actions: { 'root-cause': -1.6, actions: -1.2, prevention: 1, evidence: 0 },
  prevention: { 'root-cause': -1.8, actions: -1.2, prevention: -1, evidence: 0.8 },
  evidence: { 'root-cause': -0.8, actions: -0.6, prevention: -0.4, evidence: -1 },
};

/** The best total that ends, or begins, with each pair of what was headed before and what this title names. */
type Totals = readonly (readonly number[])[];

/**
 * The best parts for the titles of one level, in order, and how sure each is: a sequence decision over all of them.
 *
 * @param told The part that is told in front of the first title; null for none.
 */
export function bestNames(titles: readonly NameScores[], told: Aspect | null): Named[] {
  const before = totalsBefore(titles, told);
  const behind = totalsBehind(titles);
  return titles.map((scores, index) => {
    const totals = names.map((name) =>
      best(
        lasts.map(
          (last, at) =>
            (before[index]?.[at] ?? 0) + step(scores, last, name) + (behind[index + 1]?.[after(at, name)] ?? 0),
        ),
      ),
    );
    const top = best(totals);
    const chosen = totals.indexOf(top);
    return { aspect: names[chosen] ?? null, margin: top - best(totals.filter((_, at) => at !== chosen)) };
  });
}

function best(totals: readonly number[]): number {
  return totals.reduce((top, total) => Math.max(top, total), Number.NEGATIVE_INFINITY);
}

/** What a title adds: its own score, and how well it follows. */
function step(scores: NameScores, last: Last, name: Aspect | null): number {
  return name === null ? scores.none : scores[name] + follows[last ?? 'start'][name];
}

/** The number of what was headed last, after a title. */
function after(last: number, name: Aspect | null): number {
  return name === null ? last : lasts.indexOf(name);
}

function totalsBefore(titles: readonly NameScores[], told: Aspect | null): Totals {
  let row = lasts.map((last) => (last === told ? 0 : Number.NEGATIVE_INFINITY));
  const rows = [row];
  for (const scores of titles) {
    const next = lasts.map(() => Number.NEGATIVE_INFINITY);
    lasts.forEach((last, at) => {
      for (const name of names) {
        const to = after(at, name);
        next[to] = Math.max(next[to] ?? 0, (row[at] ?? 0) + step(scores, last, name));
      }
    });
    rows.push(next);
    row = next;
  }
  return rows;
}

function totalsBehind(titles: readonly NameScores[]): Totals {
  let row = lasts.map(() => 0);
  const rows = [row];
  for (const scores of titles.toReversed()) {
    const behind = row;
    row = lasts.map((last, at) => best(names.map((name) => step(scores, last, name) + (behind[after(at, name)] ?? 0))));
    rows.push(row);
  }
  return rows.toReversed();
}
