import { negated, plainVerb, previousAllowsVerb, skipAdverbs } from './plain-verb.ts';
import { textAt, type Token } from './tokens.ts';
import { beForms, determiners, isAdverb, modals, pastBe, prepositions, subjectPronouns, wouldBe } from './words.ts';

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

export interface Found {
  readonly finite: Finite;
  readonly at: number;
  /** Where to look for the main verb. */
  readonly after: number;
  /** Where the subject ends, if not at the verb. */
  readonly subjectTo?: number;
}

/**
 * The first auxiliary or verb that carries tense. A verb inside the subject does not count if another follows: "every item
 * we have listed will", "a developer who skips it loses", "the SKUs concerned go".
 */
export function findFinite(tokens: readonly Token[], from: number, to: number): Found | undefined {
  let first: Found | undefined;
  let inside = -1;
  for (let at = from; at < to; at++) {
    const found = finiteAt(tokens, at, from, to);
    if (found === undefined || isPluralNoun(tokens, found, from)) continue;
    if (first === undefined) {
      first = found;
      inside = insideSubject(tokens, found, from);
      // A statement already complete keeps its own tense whatever follows: "We asked them to tell us if they will".
      if (inside < 0) return first;
      at = Math.max(at, found.after - 1);
      continue;
    }
    if (found.finite === 'imperative' || found.finite === 'participle' || textAt(tokens, found.at) === 'to') continue;
    if (subjectPronouns.has(textAt(tokens, at - 1)) && !relatives.has(textAt(tokens, inside))) continue;
    return first.finite === 'participle' && inside === first.at && inside <= from + 1
      ? found
      : { ...found, subjectTo: inside };
  }
  return first;
}

/** "Retries will be …", "used copies are …": directly before an auxiliary stands no verb but a noun. */
function isPluralNoun(tokens: readonly Token[], { finite, at }: Found, from: number): boolean {
  if (finite !== 'present' || tokens[at]?.verb?.third !== true || subjectPronouns.has(textAt(tokens, at - 1)))
    return false;
  if (at > from && relatives.has(textAt(tokens, at - 1))) return false;
  return modals.has(textAt(tokens, at + 1)) || auxiliaries.has(textAt(tokens, at + 1));
}

const auxiliaries = new Set(['is', 'are', 'was', 'were', 'must', 'can', 'cannot', 'has', 'have', 'should', 'may']);
const relatives = new Set(['who', 'which', 'that']);

const beforeNoun = new Set(['is', 'are', 'must', 'can', 'go', 'goes', 'get', 'gets', 'come', 'comes', 'stay', 'stays']);

/** A noun phrase of at most four words, then an auxiliary. */
function nounBeforeAuxiliary(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 5; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || determiners.has(token.text) || prepositions.has(token.text))
      return false;
    if (index > at && (modals.has(token.text) || beforeNoun.has(token.text))) return true;
  }
  return false;
}

/** Where the subject ends if the verb found belongs to it, or -1 if it is the verb of the clause. */
function insideSubject(tokens: readonly Token[], { finite, at }: Found, from: number): number {
  if (startsZeroRelative(tokens, at, from)) {
    let index = at - 1;
    while (isAdverb(textAt(tokens, index))) index--;
    return index;
  }
  let index = at - 1;
  while (index > from && isAdverb(textAt(tokens, index))) index--;
  if (index > from && relatives.has(textAt(tokens, index))) return index;
  if (index === from && ['whoever', 'whatever', 'what'].includes(textAt(tokens, index))) return index;
  const verb = tokens[at]?.verb;
  // "Broken bottles will be …": an adjective, if a noun and an auxiliary follow.
  if (finite === 'participle' && index < from && verb?.nounLike !== true && nounBeforeAuxiliary(tokens, at + 1))
    return at;
  const afterNoun = index >= from && !subjectPronouns.has(textAt(tokens, index));
  if (finite === 'participle') return afterNoun ? at : -1;
  if (finite === 'past' && afterNoun && verb !== undefined && verb.participle) return at;
  return finite === 'present' && verb?.nounLike === true && afterNoun ? at : -1;
}

/** "Every item we have …": a pronoun directly behind a noun that nothing ties to the left. */
function startsZeroRelative(tokens: readonly Token[], at: number, from: number): boolean {
  let index = at - 1;
  while (index > from && isAdverb(textAt(tokens, index))) index--;
  const pronoun = tokens[index];
  const before = tokens[index - 1];
  if (pronoun === undefined || before === undefined || index - 1 < from) return false;
  if (!['we', 'i', 'they', 'you', 'he', 'she', 'it'].includes(pronoun.text)) return false;
  if (before.kind !== 'word' || isAdverb(before.text) || prepositions.has(before.text) || before.verb?.gerund === true)
    return false;
  const opening = textAt(tokens, from);
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
  if (text === 'may' && ['only', 'nobody', 'no', 'none', 'neither'].includes(textAt(tokens, from)))
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
    if (after === 'going' && textAt(tokens, index + 1) === 'to' && tokens[index + 2]?.verb?.base === true)
      return { finite: 'going-to', at, after: index + 2 };
    if (after === 'to' && tokens[index + 1]?.verb?.base === true) return { finite: 'must', at, after: index + 1 };
    if (
      (after === 'about' || after === 'planning' || after === 'willing' || after === 'ready' || after === 'prepared') &&
      textAt(tokens, index + 1) === 'to'
    )
      return { finite: 'going-to', at, after: index + 2 };
    if (
      (after === 'required' || after === 'obliged' || after === 'bound' || after === 'supposed') &&
      textAt(tokens, index + 1) === 'to'
    )
      return { finite: 'must', at, after: index + 2 };
    // "To be discussed", "monitoring to be extended": still to come.
    if (text === 'be' && previous?.text === 'to') return { finite: 'going-to', at: at - 1, after: at };
    return { finite: text === 'be' ? 'imperative' : 'present', at, after: at + 1 };
  }
  if (pastBe.has(text)) return text === 'been' ? undefined : { finite: 'past', at, after: at + 1 };
  if (text === 'have' || text === 'has' || text === 'had') {
    if (previous?.text === 'to' || previous?.text === 'will') return undefined;
    if (next?.text === 'to' || (next?.text === 'got' && textAt(tokens, at + 2) === 'to'))
      return { finite: text === 'had' ? 'past' : 'must', at, after: at + (next?.text === 'to' ? 2 : 3) };
    const index = skipAdverbs(tokens, at + 1, to);
    const participle = tokens[index];
    if (
      text !== 'had' &&
      ['decided', 'resolved', 'determined', 'committed', 'undertaken', 'pledged', 'agreed'].includes(
        participle?.text ?? '',
      ) &&
      textAt(tokens, index + 1) === 'to'
    )
      return { finite: 'going-to', at, after: index + 2 };
    if (text === 'had') return { finite: 'past', at, after: at + 1 };
    if (
      participle !== undefined &&
      index < to &&
      (participle.text === 'been' || participle.verb?.participle === true) &&
      !(participle.verb?.nounLike === true && determiners.has(textAt(tokens, index - 1)))
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
