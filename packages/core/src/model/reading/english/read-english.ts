import { cuesEn } from '../../../lexicon/en/cues.ts';
import type { Anchor, CueClass, Reading, ReadingContext } from '../../reading.ts';
import { absoluteRanges } from './absolutes.ts';
import { actAnchors } from './acts.ts';
import { roleAnchors } from './anchors-of-people.ts';
import { thingAnchors } from './anchors-of-things.ts';
import { timeAnchors, type TokenAnchor } from './anchors-of-time.ts';
import { splitClauses } from './clauses.ts';
import { binds, openPlaces, type TokenCue } from './decide.ts';
import { type ReadClause, readModes } from './modes.ts';
import { findPhrases, phraseGraph } from './phrase-graph.ts';
import { textAt, type Token, tokenise } from './tokens.ts';
import { isOnlyTopic } from './topics-of-care.ts';

const cueClasses: readonly CueClass[] = [
  'urgency',
  'frequency',
  'manner',
  'effort',
  'absolute',
  'comparison',
  'quantity',
  'fluff',
  'measure',
  'weak-act',
  'boast',
  'sure',
];
const cueGraph = phraseGraph(cueClasses.flatMap((name) => cuesEn[name].map(({ phrase }) => [phrase, name] as const)));

/** A sentence this long is no sentence: what lies behind is not read. */
const limit = 2000;

/**
 * Reads one English sentence, list item or table cell: who binds himself to what, and what of it could be checked. Pure
 * and total; offsets are UTF-16 units into `text`.
 */
export function readEnglish(text: string, context: ReadingContext): Reading {
  const tokens = tokenise(text.slice(0, limit));
  const clauses = readModes(tokens, splitClauses(tokens), context);
  const cues = withoutInner(
    findPhrases(cueGraph, tokens).map(({ tag, from, to }) => ({ class: tag, from, to })),
  ).filter(
    // "Not any more" compares nothing.
    ({ class: kind, from }) => kind !== 'comparison' || textAt(tokens, from - 1) !== 'any',
  );
  const clauseAt = (at: number): ReadClause | undefined => clauses.find(({ from, to }) => from <= at && at < to);
  const times = timeAnchors(tokens).filter(({ kind, from }) => kind !== 'frequency' || !isIdle(clauses, from));
  // The 1 of "1 June" and the 12 of "12 hours" count nothing besides.
  const things = [
    ...times,
    ...thingAnchors(tokens).filter(
      (thing) =>
        (thing.kind !== 'quantity' || !times.some((time) => time.from <= thing.from && thing.from < time.to)) &&
        !isOnlyTopic(tokens, thing, clauseAt(thing.from), cues),
    ),
  ];
  const weakened = (at: number, light = false): boolean => {
    const clause = clauseAt(at);
    return (
      clause !== undefined &&
      cues.some(
        ({ class: kind, from }) =>
          (light || kind !== 'absolute') && kind !== 'sure' && clause.from <= from && from < clause.to,
      )
    );
  };
  const idles = (at: number): boolean => {
    const clause = clauseAt(at);
    return (
      clause !== undefined &&
      cues.some(({ class: kind, from }) => kind === 'weak-act' && clause.from <= from && from < clause.to)
    );
  };
  const acts = actAnchors(tokens, clauses, weakened);
  const roles = roleAnchors(tokens).filter(({ from }) => hasTask(tokens, clauses, from) && !idles(from));
  const anchors = [...things, ...roles, ...acts, ...fallbacks(clauses, acts)].toSorted(
    (a, b) => a.from - b.from || a.to - b.to,
  );
  const commitment = clauses.some(binds) && !asks(tokens);
  const absolute = absoluteRanges(
    tokens,
    context.part === 'root-cause' ? clauses.filter(({ mode }) => mode === 'commit' || mode === 'perform') : clauses,
    anchors,
  );
  const open = commitment ? openPlaces(tokens, clauses, [...cues, ...assured(cues, absolute)], anchors) : [];
  const place = ({ from, to }: { readonly from: number; readonly to: number }): { start: number; end: number } => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? tokens[from]?.end ?? 0,
  });
  return {
    clauses: clauses.map((clause) => ({ ...place(clause), mode: clause.mode })),
    cues: cues.map((cue) => ({ class: cue.class, ...place(cue) })),
    anchors: anchors.map((anchor): Anchor => ({ kind: anchor.kind, ...place(anchor) })),
    commitment,
    done: clauses.some((clause) => isReport(tokens, clause)),
    concrete: open.length === 0 && isConcrete([...things, ...roles], commitment, context),
    future: clauses.some((clause) => isReport(tokens, clause)) ? null : futureOf(clauses, place),
    open: open
      .toSorted((a, b) => a.from - b.from || a.to - b.to)
      .map((each) => ({ class: each.class, ...place(each) })),
    absolute: absolute.map(place),
  };
}

/** "as soon as possible" holds "soon": of one class the longer words stand. */
function withoutInner(cues: readonly TokenCue[]): TokenCue[] {
  return cues.filter(
    (cue) =>
      !cues.some(
        (outer) =>
          outer !== cue &&
          outer.class === cue.class &&
          outer.from <= cue.from &&
          cue.to <= outer.to &&
          outer.to - outer.from > cue.to - cue.from,
      ),
  );
}

/** Assurances that are no cue of their own ("the last time") leave open what shows them all the same. */
function assured(
  cues: readonly TokenCue[],
  absolute: readonly { readonly from: number; readonly to: number }[],
): TokenCue[] {
  return absolute
    .filter(({ from, to }) => !cues.some((cue) => cue.class === 'absolute' && cue.from < to && from < cue.to))
    .map(({ from, to }) => ({ class: 'absolute', from, to }));
}

function asks(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.text === '?' && !tokens.some(({ text }) => text === '(');
}

/** "Make progress every day": a rhythm of something nobody can look up. */
function isIdle(clauses: readonly ReadClause[], at: number): boolean {
  const lemma = clauses.find(({ from, to }) => from <= at && at < to)?.predicate.form?.lemma ?? '';
  return idleVerbs.has(lemma);
}

/** What befalls a person is no task. */
const undergoing = new Set([
  'get',
  'receive',
  'lose',
  'forget',
  'fail',
  'miss',
  'leave',
  'copy',
  'come',
  'go',
  'stay',
  'need',
  'want',
]);

const idleVerbs = new Set([
  'improve',
  'progress',
  'learn',
  'study',
  'strive',
  'try',
  'grow',
  'enhance',
  'think',
  'reflect',
]);

/** A post counts with its task: something it does, signs or is handed, and not mere diligence. */
function hasTask(tokens: readonly Token[], clauses: readonly ReadClause[], at: number): boolean {
  const clause = clauses.find(({ from, to }) => from <= at && at < to);
  if (clause === undefined) return false;
  const { form, finite, passive, head } = clause.predicate;
  const consent = tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ text }) => ['consent', 'approval', 'signature', 'permission', 'without'].includes(text));
  const byAgent =
    ['by', 'to'].includes(textAt(tokens, at - 1)) ||
    ['by', 'to'].includes(textAt(tokens, at - 2)) ||
    ['by', 'to'].includes(textAt(tokens, at - 3));
  if (byAgent || consent) return true;
  if (finite === 'none') return true;
  if (passive || (head !== at && head >= 0 && Math.abs(head - at) > 2)) return false;
  return (
    (form !== undefined && !['weak', 'mind', 'state'].includes(form.kind) && !undergoing.has(form.lemma)) ||
    form?.lemma === 'have' ||
    form?.lemma === 'agree'
  );
}

/** "If there is no answer within 48 hours, we issue the refund": what happens where the first way fails. */
function fallbacks(clauses: readonly ReadClause[], acts: readonly TokenAnchor[]): TokenAnchor[] {
  const found: TokenAnchor[] = [];
  for (const [index, clause] of clauses.entries()) {
    if (clause.link !== 'trigger' || (index === 0 && clauses.length === 1)) continue;
    const then = clauses.slice(index + 1).find(binds);
    if (then === undefined || !acts.some(({ from }) => then.from <= from && from < then.to)) continue;
    if (clause.predicate.negative || index > 0) found.push({ kind: 'fallback', from: clause.from, to: clause.to });
  }
  return found;
}

/** Papers and tools count where they have a task: in a commitment, or as proof. */
function isConcrete(anchors: readonly TokenAnchor[], commitment: boolean, { part }: ReadingContext): boolean {
  return anchors.some(({ kind }) => {
    if (kind === 'method') return commitment;
    return (kind !== 'document' && kind !== 'tool') || commitment || part === 'evidence';
  });
}

/** "We will refund them (no return required)": what is noted in brackets reports no act of its own. */
function isReport(tokens: readonly Token[], { mode, from }: ReadClause): boolean {
  return mode === 'done' && !(textAt(tokens, from - 1) === '(' && /^(?:no|not|without)$/.test(textAt(tokens, from)));
}

function futureOf(
  clauses: readonly ReadClause[],
  place: (range: { readonly from: number; readonly to: number }) => { start: number; end: number },
): Reading['future'] {
  const clause = clauses.find(
    ({ mode, link, predicate }) =>
      (mode === 'commit' || (mode === 'meta' && (predicate.finite === 'will' || predicate.finite === 'going-to'))) &&
      (link === 'main' || clauses.length === 1) &&
      predicate.subject !== 'other' &&
      predicate.subject !== 'it',
  );
  return clause === undefined
    ? null
    : place({ from: clause.predicate.bindFrom, to: Math.max(clause.predicate.bindTo, clause.predicate.bindFrom + 1) });
}
