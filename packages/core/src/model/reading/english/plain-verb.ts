import type { Finite, Found } from './finite.ts';
import { properName } from './subject.ts';
import { textAt, type Token } from './tokens.ts';
import { determiners, isAdverb, prepositions, subjectPronouns, type VerbForm } from './words.ts';

/** A full verb without auxiliary: fragments open with it, statements have a subject before it. */
export function plainVerb(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  verb: VerbForm,
): Found | undefined {
  const first = skipAdverbs(tokens, from, to) === at || onlyLead(tokens, from, at);
  const next = tokens[at + 1];
  if (first) {
    if (verb.base && (!verb.nounLike || textAt(tokens, at) === 'let' || takesObject(tokens, at, to))) {
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
      (determiners.has(next.text) || next.kind === 'number' || ['it', 'them', 'us', 'me', 'you'].includes(next.text));
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

export function previousAllowsVerb(tokens: readonly Token[], at: number, from: number): boolean {
  let index = at - 1;
  while (index >= from && isAdverb(textAt(tokens, index))) index--;
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

export function skipAdverbs(tokens: readonly Token[], at: number, to: number): number {
  let index = at;
  while (index < to && (isAdverb(textAt(tokens, index)) || textAt(tokens, index) === 'not')) index++;
  return index;
}

export function negated(tokens: readonly Token[], at: number, to: number): boolean {
  for (let index = at; index < Math.min(to, at + 2); index++) {
    if (['not', 'never', 'no'].includes(textAt(tokens, index))) return true;
  }
  return false;
}
