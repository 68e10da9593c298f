import { others, roles, sellerPronouns, staff, suppliers, titles } from '../../../lexicon/en/people.ts';
import type { Token } from './tokens.ts';
import {
  beForms,
  determiners,
  isAdverb,
  modals,
  pastBe,
  prepositions,
  subjectPronouns,
  type VerbForm,
  wouldBe,
} from './words.ts';

/** Who a clause speaks of. `staff` holds named roles and people too; `thing` is anything done something to. */
export type Subject = 'seller' | 'staff' | 'supplier' | 'other' | 'they' | 'it' | 'thing' | 'none';

/** The tense of the verb that carries a clause. `can-not` forbids; `should` admits a duty. */
export type Finite =
  | 'will'
  | 'going-to'
  | 'must'
  | 'can'
  | 'can-not'
  | 'should'
  | 'would'
  | 'perfect'
  | 'past'
  | 'present'
  | 'participle'
  | 'imperative'
  | 'none';

export interface Predicate {
  readonly subject: Subject;
  /** Index of the head noun of the subject, or -1. */
  readonly head: number;
  readonly finite: Finite;
  /** Where the binding words stand: "we will", "are going to"; half-open token indexes. */
  readonly bindFrom: number;
  readonly bindTo: number;
  /** Index of the main verb, or -1; and that verb. */
  readonly verb: number;
  readonly form: VerbForm | undefined;
  readonly negative: boolean;
  readonly passive: boolean;
  /** The verb stands without an auxiliary. */
  readonly bare: boolean;
}

interface Found {
  readonly finite: Finite;
  readonly at: number;
  /** Where to look for the main verb. */
  readonly after: number;
  /** Where the subject ends, if not at the verb. */
  readonly subjectTo?: number;
}

/** Finds who does what in the tokens [from, to) of one clause. */
export function readPredicate(tokens: readonly Token[], from: number, to: number): Predicate {
  const found = findFinite(tokens, from, to);
  if (found === undefined) {
    const head = headBefore(tokens, from, to);
    return {
      subject: 'none',
      head,
      finite: 'none',
      bindFrom: from,
      bindTo: from,
      verb: -1,
      form: undefined,
      negative: startsWithNo(tokens, from),
      passive: false,
      bare: true,
    };
  }
  const subjectTo = found.subjectTo ?? found.at;
  const head = headBefore(tokens, from, subjectTo);
  const subject = subjectOf(tokens, from, subjectTo, head);
  const main = mainVerb(tokens, found, to);
  const pronoun = head >= 0 && sellerPronouns.has(tokens[head]?.text ?? '');
  return {
    subject,
    head,
    finite: found.finite,
    bindFrom: pronoun && found.at - head <= 3 ? head : found.at,
    bindTo: found.after,
    verb: main.verb,
    form: tokens[main.verb]?.verb,
    negative: main.negative || startsWithNo(tokens, from) || negatedBetween(tokens, Math.max(head, from), main.verb),
    passive: main.passive,
    bare: main.verb === found.at,
  };
}

/** "no longer", "never" before a verb that has no auxiliary. */
function negatedBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const text = tokens[index]?.text;
    if (text === 'never' || text === 'not' || (text === 'no' && tokens[index + 1]?.text === 'longer')) return true;
  }
  return false;
}

function startsWithNo(tokens: readonly Token[], from: number): boolean {
  return ['no', 'none', 'nobody', 'never', 'not', 'neither', 'nothing'].includes(tokens[from]?.text ?? '');
}

/**
 * The first auxiliary or verb that carries tense. A verb inside the subject does not count if another follows: "every item
 * we have listed will", "a developer who skips it loses", "the SKUs concerned go".
 */
function findFinite(tokens: readonly Token[], from: number, to: number): Found | undefined {
  let first: Found | undefined;
  let inside = -1;
  for (let at = from; at < to; at++) {
    const found = finiteAt(tokens, at, from, to);
    if (found === undefined) continue;
    if (first === undefined) {
      first = found;
      inside = insideSubject(tokens, found, from);
      // A statement already complete keeps its own tense whatever follows: "We asked them to tell us if they will".
      if (inside < 0) return first;
      at = Math.max(at, found.after - 1);
      continue;
    }
    if (found.finite === 'imperative' || found.finite === 'participle') continue;
    if (subjectPronouns.has(tokens[at - 1]?.text ?? '') && !relatives.has(tokens[inside]?.text ?? '')) continue;
    return first.finite === 'participle' && inside === first.at && inside <= from + 1
      ? found
      : { ...found, subjectTo: inside };
  }
  return first;
}

const relatives = new Set(['who', 'which', 'that']);

/** A noun phrase of at most four words, then an auxiliary. */
function nounBeforeAuxiliary(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 5; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || determiners.has(token.text) || prepositions.has(token.text))
      return false;
    if (index > at && (modals.has(token.text) || ['is', 'are', 'must', 'can'].includes(token.text))) return true;
  }
  return false;
}

/** Where the subject ends if the verb found belongs to it, or -1 if it is the verb of the clause. */
function insideSubject(tokens: readonly Token[], { finite, at }: Found, from: number): number {
  if (startsZeroRelative(tokens, at, from)) {
    let index = at - 1;
    while (isAdverb(tokens[index]?.text ?? '')) index--;
    return index;
  }
  let index = at - 1;
  while (index > from && isAdverb(tokens[index]?.text ?? '')) index--;
  if (index > from && relatives.has(tokens[index]?.text ?? '')) return index;
  const verb = tokens[at]?.verb;
  // "Broken bottles will be …": an adjective, if a noun and an auxiliary follow.
  if (finite === 'participle' && index < from && verb?.nounLike !== true && nounBeforeAuxiliary(tokens, at + 1))
    return at;
  const afterNoun = index >= from && !subjectPronouns.has(tokens[index]?.text ?? '');
  if (finite === 'participle') return afterNoun ? at : -1;
  if (finite === 'past' && afterNoun && verb !== undefined && verb.participle) return at;
  return finite === 'present' && verb?.nounLike === true && afterNoun ? at : -1;
}

/** "Every item we have …": a pronoun directly behind a noun that nothing ties to the left. */
function startsZeroRelative(tokens: readonly Token[], at: number, from: number): boolean {
  let index = at - 1;
  while (index > from && isAdverb(tokens[index]?.text ?? '')) index--;
  const pronoun = tokens[index];
  const before = tokens[index - 1];
  if (pronoun === undefined || before === undefined || index - 1 < from) return false;
  if (!['we', 'i', 'they', 'you', 'he', 'she', 'it'].includes(pronoun.text)) return false;
  if (before.kind !== 'word' || isAdverb(before.text) || prepositions.has(before.text) || before.verb?.gerund === true)
    return false;
  const opening = tokens[from]?.text ?? '';
  return (
    !prepositions.has(opening) &&
    !['and', 'but', 'so', 'then', 'next', 'this', 'last'].includes(opening) &&
    before.text !== 'time'
  );
}

function finiteAt(tokens: readonly Token[], at: number, from: number, to: number): Found | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const { text, verb } = token;
  const next = tokens[at + 1];
  const previous = at > from ? tokens[at - 1] : undefined;
  if (text === 'forward' && previous?.verb?.gerund === true) return undefined;
  if (modals.has(text)) {
    if (
      previous !== undefined &&
      ((determiners.has(previous.text) &&
        !['this', 'that', 'these', 'those', 'all', 'both', 'each', 'some', 'her', 'either', 'neither'].includes(
          previous.text,
        )) ||
        previous.text === 'good' ||
        previous.text === 'free')
    )
      return undefined;
    const can = next?.text === 'can' ? 2 : 1;
    return { finite: 'will', at, after: at + can };
  }
  if (text === 'must') return { finite: 'must', at, after: at + 1 };
  if (text === 'should') return { finite: 'should', at, after: at + 1 };
  if (text === 'may' && ['only', 'nobody', 'no', 'none', 'neither'].includes(tokens[from]?.text ?? ''))
    return { finite: 'can', at, after: at + 1 };
  if (wouldBe.has(text))
    return text === 'may' && token.capital && at > from ? undefined : { finite: 'would', at, after: at + 1 };
  if (text === 'can') return { finite: negated(tokens, at + 1, to) ? 'can-not' : 'can', at, after: at + 1 };
  if (text === 'ought') return { finite: 'should', at, after: at + 2 };
  if (text === 'going' && next?.text === 'to' && tokens[at + 2]?.verb?.base === true)
    return { finite: 'going-to', at, after: at + 2 };
  if (beForms.has(text) && text !== 'being') {
    if (
      text === "'s" &&
      !(previous !== undefined && ['it', 'that', 'there', 'he', 'she', 'what', 'here'].includes(previous.text))
    )
      return undefined;
    const index = skipAdverbs(tokens, at + 1, to);
    const after = tokens[index]?.text;
    if (after === 'going' && tokens[index + 1]?.text === 'to' && tokens[index + 2]?.verb?.base === true)
      return { finite: 'going-to', at, after: index + 2 };
    if (after === 'to' && tokens[index + 1]?.verb?.base === true) return { finite: 'must', at, after: index + 1 };
    if (
      (after === 'about' || after === 'planning' || after === 'willing' || after === 'ready' || after === 'prepared') &&
      tokens[index + 1]?.text === 'to'
    )
      return { finite: 'going-to', at, after: index + 2 };
    if (
      (after === 'required' || after === 'obliged' || after === 'bound' || after === 'supposed') &&
      tokens[index + 1]?.text === 'to'
    )
      return { finite: 'must', at, after: index + 2 };
    return { finite: text === 'be' ? 'imperative' : 'present', at, after: at + 1 };
  }
  if (pastBe.has(text)) return text === 'been' ? undefined : { finite: 'past', at, after: at + 1 };
  if (text === 'have' || text === 'has' || text === 'had') {
    if (previous?.text === 'to' || previous?.text === 'will') return undefined;
    if (next?.text === 'to' || (next?.text === 'got' && tokens[at + 2]?.text === 'to'))
      return { finite: text === 'had' ? 'past' : 'must', at, after: at + (next?.text === 'to' ? 2 : 3) };
    const index = skipAdverbs(tokens, at + 1, to);
    const participle = tokens[index];
    if (
      text !== 'had' &&
      ['decided', 'resolved', 'determined', 'committed', 'undertaken', 'pledged', 'agreed'].includes(
        participle?.text ?? '',
      ) &&
      tokens[index + 1]?.text === 'to'
    )
      return { finite: 'going-to', at, after: index + 2 };
    if (text === 'had') return { finite: 'past', at, after: at + 1 };
    if (
      participle !== undefined &&
      index < to &&
      (participle.text === 'been' || participle.verb?.participle === true) &&
      !(participle.verb?.nounLike === true && determiners.has(tokens[index - 1]?.text ?? ''))
    )
      return { finite: 'perfect', at, after: at + 1 };
    return { finite: 'present', at, after: at };
  }
  if (text === 'do' || text === 'does') {
    if (negated(tokens, at + 1, to)) return { finite: at === from ? 'imperative' : 'present', at, after: at + 2 };
    return at === from
      ? { finite: 'imperative', at, after: at }
      : previousAllowsVerb(tokens, at, from)
        ? { finite: 'present', at, after: at }
        : undefined;
  }
  if (text === 'did') return { finite: 'past', at, after: at + 1 };
  if (
    (text === 'plan' ||
      text === 'mean' ||
      text === 'plans' ||
      text === 'intend' ||
      text === 'intends' ||
      text === 'planning' ||
      text === 'intending') &&
    next?.text === 'to' &&
    verb !== undefined
  )
    return { finite: 'going-to', at, after: at + 2 };
  if ((text === 'need' || text === 'needs') && next?.text === 'to') return { finite: 'must', at, after: at + 2 };
  if (verb === undefined || (verb.gerund && !verb.base)) return undefined;
  return plainVerb(tokens, at, from, to, verb);
}

/** A full verb without auxiliary: fragments open with it, statements have a subject before it. */
function plainVerb(tokens: readonly Token[], at: number, from: number, to: number, verb: VerbForm): Found | undefined {
  const first = skipAdverbs(tokens, from, to) === at || onlyLead(tokens, from, at);
  const next = tokens[at + 1];
  if (first) {
    if (verb.base && (!verb.nounLike || tokens[at]?.text === 'let' || takesObject(tokens, at, to))) {
      // "Read the policy", "Put them aside": past and base look alike, and a bare list item orders.
      return { finite: 'imperative', at, after: at };
    }
    if (
      verb.past &&
      !(verb.nounLike && !takesObject(tokens, at, to) && !(next !== undefined && prepositions.has(next.text)))
    )
      return { finite: 'participle', at, after: at };
    if (verb.participle) return { finite: 'participle', at, after: at };
    return verb.third && !verb.nounLike ? { finite: 'present', at, after: at } : undefined;
  }
  if (!previousAllowsVerb(tokens, at, from)) return undefined;
  const previous = tokens[at - 1];
  const pronoun = subjectPronouns.has(previous?.text ?? '');
  if (verb.past && !verb.base) {
    // "orders shipped by the carrier": a participle behind its noun carries no tense if a real one follows.
    return {
      finite: verb.participle && !pronoun ? (verb.lemma === 'read' ? 'past' : pastOrParticiple(tokens, at)) : 'past',
      at,
      after: at,
    };
  }
  if (verb.participle && !verb.base) return { finite: 'participle', at, after: at };
  if (verb.nounLike && !pronoun && !properName(previous)) {
    const object =
      next !== undefined &&
      at + 1 < to &&
      (determiners.has(next.text) || next.kind === 'number' || next.text === 'it' || next.text === 'them');
    if (!object) return undefined;
  }
  if (verb.base && verb.past && pronoun) return { finite: 'present', at, after: at };
  return { finite: 'present', at, after: at };
}

function pastOrParticiple(tokens: readonly Token[], at: number): Finite {
  const next = tokens[at + 1];
  return next !== undefined &&
    (next.text === 'by' || next.text === 'from' || next.text === 'with' || next.text === 'in')
    ? 'participle'
    : 'past';
}

function takesObject(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= to) return false;
  return (
    determiners.has(next.text) ||
    next.kind === 'number' ||
    ['it', 'them', 'us', 'up', 'out', 'off', 'with', 'one', 'two', 'three'].includes(next.text)
  );
}

/** Whether only a date, a time or a linking word stands before: "Then remove …", "October 11 : pulled …". */
function onlyLead(tokens: readonly Token[], from: number, at: number): boolean {
  for (let index = from; index < at; index++) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (
      token.kind === 'number' ||
      token.kind === 'date' ||
      token.kind === 'ordinal' ||
      token.kind === 'mark' ||
      token.kind === 'clock'
    )
      continue;
    if (
      !['and', 'then', 'also', 'but', 'or', 'so', 'please', 'first', 'on', 'to', 'next'].includes(token.text) &&
      !isAdverb(token.text)
    )
      return false;
  }
  return true;
}

function previousAllowsVerb(tokens: readonly Token[], at: number, from: number): boolean {
  let index = at - 1;
  while (index >= from && isAdverb(tokens[index]?.text ?? '')) index--;
  const previous = tokens[index];
  if (previous === undefined || index < from) return true;
  if (
    previous.text === 'to' ||
    (determiners.has(previous.text) &&
      previous.text !== 'all' &&
      previous.text !== 'both' &&
      previous.text !== 'each' &&
      previous.text !== 'this' &&
      previous.text !== 'that')
  )
    return false;
  if (prepositions.has(previous.text) && previous.text !== 'up' && previous.text !== 'out') return false;
  return !(previous.verb !== undefined && previous.verb.base && !previous.verb.nounLike);
}

function properName(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.capital && !token.capitals;
}

function skipAdverbs(tokens: readonly Token[], at: number, to: number): number {
  let index = at;
  while (index < to && (isAdverb(tokens[index]?.text ?? '') || tokens[index]?.text === 'not')) index++;
  return index;
}

function negated(tokens: readonly Token[], at: number, to: number): boolean {
  for (let index = at; index < Math.min(to, at + 2); index++) {
    if (['not', 'never', 'no'].includes(tokens[index]?.text ?? '')) return true;
  }
  return false;
}

/** The full verb behind an auxiliary, over adverbs, "be", "been", "try to". */
function mainVerb(
  tokens: readonly Token[],
  { finite, at, after }: Found,
  to: number,
): { verb: number; negative: boolean; passive: boolean } {
  let negative = finite === 'can-not';
  let be =
    (finite === 'present' || finite === 'past') &&
    (beForms.has(tokens[at]?.text ?? '') || pastBe.has(tokens[at]?.text ?? ''));
  for (let index = after; index < to; index++) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'mark' && token.text !== ',' && token.text !== '-')) break;
    const { text, verb } = token;
    if (text === 'not' || text === 'never' || (text === 'no' && tokens[index + 1]?.text === 'longer')) negative = true;
    if (text === 'be' || text === 'been' || text === 'being') {
      be = true;
      continue;
    }
    if (verb === undefined || isAdverb(text) || (verb.nounLike && be && !verb.participle)) {
      if (index > after + 6) break;
      continue;
    }
    if (be && !verb.participle && !verb.gerund) continue;
    if (verb.gerund && !be && index > after) continue;
    return { verb: index, negative, passive: be && verb.participle };
  }
  return { verb: be ? at : after < to && tokens[after]?.verb !== undefined ? after : -1, negative, passive: false };
}

/** The head noun of the subject: left of the tense, behind any opening phrase, before any "of …". */
function headBefore(tokens: readonly Token[], from: number, to: number): number {
  let index = to - 1;
  while (
    index >= from &&
    (isAdverb(tokens[index]?.text ?? '') || tokens[index]?.text === 'not' || tokens[index]?.kind === 'mark')
  )
    index--;
  let head = index;
  while (index >= from) {
    const token = tokens[index];
    if (token === undefined || token.text === ',' || token.text === 'and' || token.text === 'or') break;
    if (prepositions.has(token.text)) {
      // "the team in our office": the noun before the preposition is the head, unless the phrase opens the clause.
      const before = tokens[index - 1];
      if (before === undefined || index - 1 < from || before.kind === 'mark' || isAdverb(before.text)) break;
      index--;
      head = index;
      continue;
    }
    if (determiners.has(token.text) || subjectPronouns.has(token.text)) {
      const before = tokens[index - 1];
      if (before === undefined || index - 1 < from || !prepositions.has(before.text)) break;
    }
    index--;
  }
  return head >= from ? head : -1;
}

function subjectOf(tokens: readonly Token[], from: number, to: number, head: number): Subject {
  if (head < from || head < 0) return 'none';
  const token = tokens[head];
  if (token === undefined || token.kind === 'mark') return 'none';
  const { text } = token;
  if (sellerPronouns.has(text)) return 'seller';
  // A lawyer's "our client".
  if (text === 'client' && ['our', 'my', 'the'].includes(tokens[head - 1]?.text ?? '')) return 'seller';
  if (text === 'they' || text === 'them') return 'they';
  if (['it', 'this', 'that', 'these', 'there', 'which'].includes(text)) return 'it';
  const around = phraseAround(tokens, from, to, head);
  if (others.has(text) || (around[0] === 'amazon' && around[1] === "'s")) return 'other';
  if (staff.has(text) || roles.has(text))
    return around.some((word) => word === 'amazon' || word === 'your' || word === 'buyer') ? 'other' : 'staff';
  if (suppliers.has(text)) return 'supplier';
  if (titles.has(tokens[head - 1]?.text ?? '') || (properName(token) && head > from)) return 'staff';
  return 'thing';
}

function phraseAround(tokens: readonly Token[], from: number, to: number, head: number): string[] {
  const words: string[] = [];
  for (let index = Math.max(from, head - 5); index < Math.min(to, head + 4); index++)
    words.push(tokens[index]?.text ?? '');
  return words;
}
