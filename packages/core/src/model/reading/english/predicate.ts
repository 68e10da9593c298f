import { sellerPronouns } from '../../../lexicon/en/people.ts';
import { type Finite, findFinite, type Found } from './finite.ts';
import { headBefore, type Subject, subjectOf } from './subject.ts';
import { textAt, type Token } from './tokens.ts';
import { beForms, isAdverb, pastBe, type VerbForm } from './words.ts';

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
  const pronoun = head >= 0 && sellerPronouns.has(textAt(tokens, head));
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
    if (text === 'never' || text === 'not' || (text === 'no' && textAt(tokens, index + 1) === 'longer')) return true;
  }
  return false;
}

function startsWithNo(tokens: readonly Token[], from: number): boolean {
  return ['no', 'none', 'nobody', 'never', 'not', 'neither', 'nothing'].includes(textAt(tokens, from));
}

/** The full verb behind an auxiliary, over adverbs, "be", "been", "try to". */
function mainVerb(
  tokens: readonly Token[],
  { finite, at, after }: Found,
  to: number,
): { verb: number; negative: boolean; passive: boolean } {
  let negative = finite === 'can-not';
  let be =
    (finite === 'present' || finite === 'past') && (beForms.has(textAt(tokens, at)) || pastBe.has(textAt(tokens, at)));
  for (let index = after; index < to; index++) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'mark' && token.text !== ',' && token.text !== '-')) break;
    const { text, verb } = token;
    if (text === 'not' || text === 'never' || (text === 'no' && textAt(tokens, index + 1) === 'longer'))
      negative = true;
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
