import { adjectives, hopeOpeners, performatives, receiving, relying } from '../../../lexicon/en/binding.ts';
import type { Mode, ReadingContext } from '../../reading.ts';
import { announces, expands, isFeeling, isTelling } from './announcements.ts';
import type { Segment } from './clauses.ts';
import { already, finished, isHeadline, isLeftAlone, runsOn } from './finished.ts';
import { fragment, fromNowOn, imperative, lastingWords, present } from './practices.ts';
import { type Predicate, readPredicate } from './predicate.ts';
import { isRemark } from './remarks.ts';
import {
  assuresPolitely,
  bindsOther,
  denies,
  hopes,
  isPlanOnly,
  offersMore,
  performs,
  reports,
  restsAssured,
} from './speakers.ts';
import { textAt, type Token } from './tokens.ts';

/** A clause with its verb and what it does to whom it binds. Token indexes. */
export interface ReadClause extends Segment {
  readonly predicate: Predicate;
  readonly mode: Mode;
}

interface Carried {
  /** Mode of the last main clause: coordinated and relative clauses go on in it. */
  mode: Mode;
  predicate: Predicate | undefined;
  /** Somebody else's words run to the end of the sentence. */
  reported: boolean;
  /** Hopes, thanks and requests run on through "and". */
  asking: boolean;
  /** "We hope and will …": a hope of two words leaves the next verb free. */
  brief: boolean;
  /** The sentence is this one clause. */
  readonly alone: boolean;
  /** "From now on" holds for every clause of its sentence. */
  readonly lasting: boolean;
}

/** Reads clauses from left to right; each knows what stood before it. */
export function readModes(
  tokens: readonly Token[],
  segments: readonly Segment[],
  context: ReadingContext,
): ReadClause[] {
  const carried: Carried = {
    mode: 'none',
    predicate: undefined,
    reported: false,
    asking: false,
    brief: false,
    alone: segments.length === 1,
    lasting: fromNowOn(tokens),
  };
  const clauses = segments.map((segment) => {
    const predicate = readPredicate(tokens, segment.from, segment.to);
    if (segment.fresh && tokens[segment.from - 1]?.text !== ':') {
      carried.asking = false;
      carried.mode = 'none';
      if (tokens[segment.from - 1]?.text !== ';') carried.reported = false;
    }
    const mode = modeOf(tokens, segment, predicate, carried, context);
    if (segment.link === 'main') {
      carried.mode = mode;
      carried.predicate = predicate;
    }
    return { ...segment, predicate, mode };
  });
  return context.part === 'prevention' && !tokens.some(({ text }) => hopeOpeners.has(text))
    ? withMain(clauses)
    : clauses;
}

/** Where every clause seems a condition, the last one holds the main clause that was not told apart. */
function withMain(clauses: ReadClause[]): ReadClause[] {
  const last = clauses.at(-1);
  if (last?.link !== 'trigger' || !clauses.every(({ link }) => link === 'trigger')) return clauses;
  return [...clauses.slice(0, -1), { ...last, mode: 'standing' }];
}

function modeOf(
  tokens: readonly Token[],
  segment: Segment,
  predicate: Predicate,
  carried: Carried,
  context: ReadingContext,
): Mode {
  if (carried.reported) return 'other';
  if (segment.link === 'background') return 'background';
  if (segment.link === 'trigger') return 'trigger';
  if (segment.link === 'purpose') return carried.alone ? soleInfinitive(predicate, context) : 'purpose';
  if (
    segment.link === 'aside' &&
    context.part === 'actions' &&
    (predicate.finite === 'participle' || predicate.finite === 'past')
  )
    return 'done';
  if (segment.link === 'relative' || segment.link === 'aside') return carried.mode;
  const opening = tokens[segment.from];
  if (hopes(tokens, segment, predicate)) {
    carried.asking = true;
    carried.brief = segment.to - segment.from <= 3;
    return 'other';
  }
  if (segment.link === 'that') return subordinate(tokens, predicate, carried);
  if (reports(tokens, segment, predicate)) {
    carried.reported = true;
    return 'other';
  }
  if (carried.asking && predicate.subject === 'none' && !(carried.brief && predicate.finite === 'will')) return 'other';
  if (carried.asking) carried.mode = 'none';
  carried.asking = false;
  if (opening === undefined) return 'none';
  if (opening.text === 'rest' && textAt(tokens, segment.from + 1) === 'assured') return 'perform';
  if (context.part === null && offersMore(tokens, segment, predicate)) return 'other';
  return mainMode(tokens, segment, predicate, carried, context);
}

/** What follows "that", "whether", "how": bound only where the words before bind. */
function subordinate(tokens: readonly Token[], predicate: Predicate, { mode, predicate: outer }: Carried): Mode {
  if (mode === 'perform' || mode === 'commit' || mode === 'standing') return mode;
  if (
    outer?.form?.kind === 'mind' &&
    mode === 'none' &&
    predicate.finite === 'will' &&
    predicate.subject === 'seller'
  ) {
    return outer.form.lemma === 'know' || outer.form.lemma === 'understand' || outer.negative ? 'none' : 'commit';
  }
  return mode === 'done' ? 'none' : mode;
}

/** "The chargers are to be collected." */
function isToBe(tokens: readonly Token[], { bindTo }: Predicate): boolean {
  return textAt(tokens, bindTo - 1) === 'to' && ['is', 'are', 'am'].includes(textAt(tokens, bindTo - 2));
}

/** "To look at bundles next.": a plan if it stands alone, unless it only names an aim. */
function soleInfinitive({ form }: Predicate, { part }: ReadingContext): Mode {
  const aim = ['prevent', 'avoid', 'ensure', 'show', 'prove', 'conclude', 'sum', 'be'].includes(form?.lemma ?? '');
  return !aim && (part === 'actions' || part === 'prevention') ? 'commit' : 'purpose';
}

function mainMode(
  tokens: readonly Token[],
  segment: Segment,
  predicate: Predicate,
  carried: Carried,
  context: ReadingContext,
): Mode {
  const { finite, subject, form } = predicate;
  if (isPlanOnly(tokens, segment, predicate)) return 'meta';
  if (context.part === null && isFeeling(predicate)) return 'none';
  if (isTelling(tokens, segment, predicate) || expands(tokens, segment, predicate)) return 'none';
  if ((context.part === 'actions' || context.part === 'prevention') && announces(tokens, segment, predicate))
    return 'commit';
  if (context.part === 'prevention' && isRemark(tokens, segment, predicate)) return 'none';
  const coordinated = subject === 'none' && !segment.fresh && carried.predicate !== undefined;
  switch (finite) {
    case 'will':
    case 'going-to':
      if (
        subject === 'none' &&
        coordinated &&
        carried.mode === 'other' &&
        !(predicate.passive && context.part === 'prevention')
      )
        return 'other';
      if (
        context.part === null &&
        subject === 'thing' &&
        !predicate.passive &&
        !denies(tokens, predicate) &&
        form !== undefined &&
        finite === 'will'
      )
        return 'other';
      return bindsOther(tokens, predicate, context.part) ? 'other' : 'commit';
    case 'must':
      if (context.part === 'actions' && isToBe(tokens, predicate)) return subject === 'other' ? 'other' : 'commit';
      if (bindsOther(tokens, predicate, context.part) || context.part === 'root-cause') return 'other';
      return context.part === 'prevention' || context.part === 'actions' || subject !== 'thing' ? 'standing' : 'none';
    case 'should':
      return context.part === 'prevention' && (subject === 'staff' || subject === 'none' || predicate.passive)
        ? 'standing'
        : 'none';
    case 'would':
      return subject === 'seller' && assuresPolitely(tokens, segment) ? 'perform' : 'none';
    case 'can':
      if (
        subject === 'other' &&
        form !== undefined &&
        (textAt(tokens, predicate.head) === 'you' ? relying : receiving).has(form.lemma) &&
        context.part !== 'root-cause'
      )
        return 'perform';
      return performs(tokens, predicate) || restsAssured(tokens, segment, predicate)
        ? 'perform'
        : context.part === 'prevention' && subject !== 'it' && subject !== 'other'
          ? 'standing'
          : 'none';
    case 'can-not':
      if (form !== undefined && (performatives.has(form.lemma) || form.kind === 'mind')) return 'none';
      return context.part === 'prevention' && subject !== 'it' && subject !== 'other' ? 'standing' : 'none';
    case 'perfect':
    case 'past':
    case 'participle':
      if (
        coordinated &&
        finite === 'participle' &&
        (carried.mode === 'commit' || carried.mode === 'standing' || carried.mode === 'perform')
      )
        return carried.mode;
      if (subject === 'other' && !predicate.passive && !isLeftAlone(segment, predicate)) return 'other';
      if (form?.lemma === 'attach' && predicate.verb === segment.from) return 'none';
      if (context.part === 'prevention' && subject === 'none' && form?.base === true && form.past)
        return imperative(tokens, predicate, context);
      if (
        context.part === 'prevention' &&
        carried.mode !== 'done' &&
        (isHeadline(tokens, segment, predicate) || runsOn(tokens, segment, predicate))
      )
        return 'standing';
      return finished(predicate) ? 'done' : 'none';
    case 'imperative':
      if (
        context.part === 'actions' &&
        form !== undefined &&
        (form.past || already(tokens, segment)) &&
        form.lemma !== 'let'
      )
        return 'done';
      if (
        coordinated &&
        carried.mode !== 'none' &&
        carried.mode !== 'meta' &&
        !(carried.mode === 'done' && performs(tokens, predicate))
      )
        return carried.mode;
      return imperative(tokens, predicate, context);
    case 'present':
      if (carried.lasting && context.part !== 'root-cause' && (subject === 'thing' || predicate.passive))
        return subject === 'it' ? 'none' : 'standing';
      if (context.part === 'actions' && subject === 'seller' && form?.past === true && form.base) return 'done';
      if (
        context.part === 'actions' &&
        (already(tokens, segment) ||
          (predicate.passive &&
            form !== undefined &&
            form.kind !== 'weak' &&
            !adjectives.has(textAt(tokens, predicate.verb)))) &&
        subject !== 'other' &&
        !lastingWords(tokens, segment)
      )
        return 'done';
      if (coordinated && (carried.mode === 'commit' || carried.mode === 'other') && form?.base === true)
        return carried.mode;
      return present(tokens, segment, predicate, context);
    default:
      return coordinated || (!segment.fresh && carried.mode !== 'none')
        ? carried.mode
        : fragment(tokens, segment, context);
  }
}
