import { promiseClasses } from '../../../lexicon/promise-classes.ts';
import type { AnchorKind, CueClass, Mode } from '../../reading.ts';
import type { TokenAnchor } from './anchors-of-time.ts';
import type { ReadClause } from './modes.ts';
import { judged } from './objects.ts';
import { textAt, type Token } from './tokens.ts';
import { prepositions } from './words.ts';

export interface TokenCue {
  readonly class: CueClass;
  readonly from: number;
  readonly to: number;
}

export interface TokenOpen {
  readonly class: CueClass | 'nothing-to-check';
  readonly from: number;
  readonly to: number;
}

const binding: ReadonlySet<Mode> = new Set<Mode>(['commit', 'perform', 'standing']);
/** Hedges take back the whole clause, wherever they stand in it; the other words of effort only what follows them. */
const hedges = /^(?:if|where|wherever|whenever|when|as|once|hopefully|within|to)\b/;

export function binds({ mode }: ReadClause): boolean {
  return binding.has(mode);
}

/**
 * What the commitments of a sentence leave open. An anchor in a binding clause, in what it hangs on (a condition, an
 * aside, its own relative clause) or beyond a colon makes the sentence checkable, unless all of it stands behind an
 * attempt. Anchors of finished acts and of reasons answer only what their class allows.
 */
export function openPlaces(
  tokens: readonly Token[],
  clauses: readonly ReadClause[],
  cues: readonly TokenCue[],
  anchors: readonly TokenAnchor[],
): TokenOpen[] {
  if (!clauses.some(binds)) return [];
  const clauseOf = (at: number): ReadClause | undefined =>
    clauses.find(({ from, to }) => from <= at && at < to) ?? clauses.findLast(({ from }) => from <= at);
  const efforts = cues.filter(({ class: kind }) => kind === 'effort');
  const inEffort = (at: number): boolean => {
    const clause = clauseOf(at);
    return efforts.some(({ from, to }) => {
      const around = clauseOf(from);
      const spread =
        around !== undefined && around.predicate.verb < 0 ? clauses[clauses.indexOf(around) + 1] : undefined;
      // "The rest will follow when we get round to it": what hangs on such a condition is as open as the condition.
      if (around?.link === 'trigger' && isHedge(tokens, from, to))
        return clauses[clauses.indexOf(around) - 1] === clause;
      if (around !== clause && spread !== clause) return false;
      return from <= at || isHedge(tokens, from, to);
    });
  };
  const checkable = anchors.filter(({ from, kind }) => {
    const clause = clauseOf(from);
    if (clause === undefined) return false;
    if (kind === 'fallback') return true;
    if (!binds(clause) && clause.mode !== 'trigger' && !(clause.link === 'purpose' && kind !== 'quantity'))
      return false;
    return !inEffort(from);
  });
  if (
    checkable.some(({ from }) => {
      const clause = clauseOf(from);
      return clause !== undefined && (binds(clause) || clause.mode === 'trigger');
    })
  )
    return [];
  const beside = new Set(anchors.filter(({ from }) => clauseOf(from)?.mode === 'done').map(({ kind }) => kind));
  const open = cues.filter(({ class: kind, from }) => {
    const clause = clauseOf(from);
    if (clause === undefined || !(binds(clause) || clause.mode === 'purpose' || clause.mode === 'trigger'))
      return false;
    return !answered(kind, beside);
  });
  if (open.length > 0) return open.map(({ class: kind, from, to }) => ({ class: kind, from, to }));
  if (
    cues.some(({ class: kind, from }) => {
      const clause = clauseOf(from);
      return clause !== undefined && binds(clause) && answered(kind, beside);
    })
  )
    return [];
  // "Returns are red now": a state that one can walk up to and see.
  const first = clauses.find(
    (clause) => binds(clause) && !isState(tokens, clause) && !isLabel(clause, clauses) && !namesThing(tokens, clause),
  );
  if (first === undefined) return [];
  const from =
    first.predicate.verb >= first.from
      ? Math.min(first.predicate.verb, Math.max(first.predicate.bindTo, first.from))
      : first.from;
  return [{ class: 'nothing-to-check', from, to: Math.max(first.to, from + 1) }];
}

/** A finished act with its date or its paper answers for an assurance or for haste, not for the rest. */
function answered(kind: CueClass, beside: ReadonlySet<AnchorKind>): boolean {
  if (kind !== 'absolute' && kind !== 'urgency') return false;
  return (beside.has('date') || beside.has('document')) && promiseClasses[kind].resolvedBy.includes('date');
}

function isHedge(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  return hedges.test(words);
}

function isState(tokens: readonly Token[], { predicate: { subject, passive, verb, finite } }: ReadClause): boolean {
  return finite === 'present' && subject === 'thing' && !passive && ['is', 'are'].includes(textAt(tokens, verb));
}

/** "No pallets": a measure without a verb that names a thing. */
function namesThing(tokens: readonly Token[], { predicate, from, to }: ReadClause): boolean {
  if (predicate.finite !== 'none' || predicate.verb >= 0) return false;
  let end = from;
  while (end < to && !prepositions.has(textAt(tokens, end)) && tokens[end]?.kind !== 'mark') end++;
  return judged(tokens, from, Math.max(end, from + 1), end).solid;
}

/** "The carts: …": a label, if what follows it has the verb. */
function isLabel({ predicate }: ReadClause, clauses: readonly ReadClause[]): boolean {
  return predicate.finite === 'none' && clauses.some((clause) => clause.predicate.finite !== 'none' && binds(clause));
}
