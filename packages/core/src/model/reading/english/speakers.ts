import { hopeOpeners, performatives, planNouns, receiving, sources, witnessing } from '../../../lexicon/en/binding.ts';
import type { ReadingContext } from '../../reading.ts';
import type { Segment } from './clauses.ts';
import type { Predicate } from './predicate.ts';
import { textAt, type Token } from './tokens.ts';

/** "We hope …", "Please …", "Thank you", "Looking forward": nobody is bound. */
export function hopes(
  tokens: readonly Token[],
  { from, to }: Segment,
  { verb, subject, finite, form }: Predicate,
): boolean {
  const own = subject === 'seller' || subject === 'none' || subject === 'staff' || subject === 'thing';
  for (let index = from; index < Math.min(to, from + 4); index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.text === 'hopefully' && own && finite === 'will') return false;
    if (hopeOpeners.has(token.text)) return polite(tokens, index);
    if (
      token.kind === 'word' &&
      token.text !== 'we' &&
      token.text !== 'i' &&
      token.text !== 'and' &&
      token.text !== 'so' &&
      !(token.text.endsWith('ly') || token.text === 'do')
    )
      break;
  }
  if (form?.lemma === 'look' && textAt(tokens, verb + 1) === 'forward') return true;
  if (
    finite === 'will' &&
    subject === 'seller' &&
    tokens
      .slice(from, to)
      .some(({ text }, index) => text === 'your' && courtesies.has(textAt(tokens, from + index + 1)))
  )
    return true;
  if (
    finite === 'will' &&
    subject === 'seller' &&
    form !== undefined &&
    ['wait', 'appreciate', 'await', 'thank', 'pray'].includes(form.lemma)
  )
    return true;
  if (
    finite === 'will' &&
    (subject === 'seller' || subject === 'none') &&
    tokens.slice(from, to).some(({ text }, index) => obliging.has(text) && textAt(tokens, from + index - 1) !== 'not')
  )
    return tokens.slice(from, to).some(({ text }) => text === 'be');
  if (
    finite === 'present' &&
    (form?.lemma === 'ask' || form?.lemma === 'need') &&
    tokens
      .slice(from, to)
      .some(({ text }) => ['chance', 'reinstatement', 'understanding', 'opportunity'].includes(text))
  )
    return true;
  // "Turn the account back on."
  if (
    finite === 'imperative' &&
    returning.has(form?.lemma ?? '') &&
    tokens
      .slice(from, to)
      .some(
        ({ text }, index) =>
          text === 'account' && ['', '.', '!', 'back', 'again', 'now'].includes(textAt(tokens, from + index + 1)),
      )
  )
    return true;
  if (textAt(tokens, from) === 'looking' && textAt(tokens, from + 1) === 'forward') return true;
  return (
    (subject === 'seller' || subject === 'none') &&
    finite === 'present' &&
    form !== undefined &&
    verb >= 0 &&
    hopeOpeners.has(form.lemma)
  );
}

/** "Please note that we will …", "kindly rest assured": what follows is said, not asked for. */
function polite(tokens: readonly Token[], at: number): boolean {
  const next = textAt(tokens, at + 1);
  return !(
    next === 'note' ||
    next === 'rest' ||
    (next === 'be' && ['assured', 'informed', 'advised'].includes(textAt(tokens, at + 2)))
  );
}

const returning = new Set([
  'turn',
  'restore',
  'open',
  'reopen',
  'give',
  'return',
  'let',
  'unlock',
  'free',
  'release',
  'put',
]);

const obliging = new Set(['happy', 'glad', 'pleased', 'grateful', 'thankful', 'honoured', 'honored', 'delighted']);

const courtesies = new Set([
  'kindness',
  'help',
  'patience',
  'support',
  'time',
  'understanding',
  'reply',
  'answer',
  'decision',
  'generosity',
]);

/** "We will provide any other document you need": a courtesy of the last line. */
export function offersMore(tokens: readonly Token[], { from, to }: Segment, { finite, form }: Predicate): boolean {
  if (
    finite !== 'will' ||
    form === undefined ||
    !['provide', 'send', 'submit', 'supply', 'give', 'answer', 'cooperate'].includes(form.lemma)
  )
    return false;
  const asked = tokens.some(({ text }) => text === 'you' || text === 'amazon');
  return (
    asked &&
    tokens
      .slice(from, to)
      .some(({ text }) =>
        /^(?:documents?|information|details?|questions?|proofs?|evidence|them|it|materials?|documentation)$/.test(text),
      )
  );
}

/** "The buyer wrote", "your notice says", "they said they will". */
export function reports(
  tokens: readonly Token[],
  { from, to }: Segment,
  { subject, head, form, finite, verb, passive }: Predicate,
): boolean {
  if (form?.kind !== 'say' || passive || finite === 'will') return false;
  if (subject === 'other' || subject === 'they') return verb + 1 < to || tokens[to] !== undefined;
  return (
    subject === 'thing' &&
    head >= from &&
    sources.has(textAt(tokens, head)) &&
    (finite === 'present' || finite === 'past')
  );
}

/** Somebody else acts. What others receive, hear or are given binds the seller who gives it. */
export function bindsOther(tokens: readonly Token[], predicate: Predicate, part: ReadingContext['part']): boolean {
  const { subject, passive, form, head, finite, negative } = predicate;
  if (subject === 'other') {
    // "No buyer will ever wait": nobody waits because the seller sees to it.
    if (['no', 'none', 'nobody'].includes(textAt(tokens, head - 1)) && part !== 'root-cause') return false;
    if (
      textAt(tokens, head) === 'you' &&
      (part === 'prevention' || negative) &&
      form !== undefined &&
      witnessing.has(form.lemma)
    )
      return false;
    if (tokens[head]?.text.startsWith('amazon') === true || textAt(tokens, head) === 'you') return !passive;
    return !(passive || (form !== undefined && receiving.has(form.lemma)));
  }
  return (
    (subject === 'it' && finite === 'will' && form?.kind === 'mind') ||
    (part === 'root-cause' && (subject === 'thing' || subject === 'it') && !denies(tokens, predicate))
  );
}

/** "… will never come back": whatever the subject, an assurance. "Nobody will see it" is none. */
export function denies(tokens: readonly Token[], { bindFrom, verb }: Predicate): boolean {
  return tokens.slice(bindFrom, verb + 1).some(({ text }) => ['not', 'never', 'no'].includes(text));
}

export function performs(tokens: readonly Token[], { form, verb, negative }: Predicate): boolean {
  if (negative) return false;
  if (form !== undefined && performatives.has(form.lemma)) return true;
  return form?.lemma === 'make' && textAt(tokens, verb + 1) === 'sure';
}

/** "We would like to assure you …" */
export function assuresPolitely(tokens: readonly Token[], { from, to }: Segment): boolean {
  for (let index = from; index < to; index++)
    if (performatives.has(tokens[index]?.verb?.lemma ?? '') && textAt(tokens, index - 1) === 'to') return true;
  return false;
}

/** "We are, and remain, fully committed to …" */
export function isCommitted(tokens: readonly Token[], { from, to }: Segment): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ text }, index) =>
        (text === 'committed' || text === 'dedicated' || text === 'determined') &&
        textAt(tokens, from + index + 1) === 'to',
    );
}

/** "You can be sure that …" */
export function restsAssured(tokens: readonly Token[], { from, to }: Segment, { head }: Predicate): boolean {
  return (
    textAt(tokens, head) === 'you' &&
    tokens.slice(from, to).some(({ text }) => ['sure', 'certain', 'assured', 'confident'].includes(text))
  );
}

/** "We give you our word", "You have my word". */
export function givesWord(tokens: readonly Token[], { from, to }: Segment, { form }: Predicate): boolean {
  if (form === undefined || !['give', 'have', 'keep'].includes(form.lemma)) return false;
  return tokens
    .slice(from, to)
    .some(({ text }, index) => text === 'word' && ['our', 'my'].includes(textAt(tokens, from + index - 1)));
}

/** "The steps we will take:", "We will take the following measures": announces, and does nothing else. */
const speakers = new Set([
  'letter',
  'plan',
  'document',
  'appeal',
  'section',
  'following',
  'below',
  'statement',
  'message',
]);

export function isPlanOnly(
  tokens: readonly Token[],
  { from, to }: Segment,
  { form, finite, head }: Predicate,
): boolean {
  if (
    speakers.has(textAt(tokens, head)) &&
    form !== undefined &&
    ['explain', 'describe', 'show', 'find', 'outline', 'contain', 'present', 'tell'].includes(form.lemma)
  )
    return true;
  let noun = -1;
  for (let index = from; index < to; index++) if (planNouns.has(textAt(tokens, index))) noun = index;
  if (noun < 0) return false;
  const words = tokens.slice(from, to).map(({ text }) => text);
  const pointing = words.includes('following') || words.includes('below') || textAt(tokens, to) === ':';
  const taking =
    form !== undefined &&
    ['take', 'do', 'adopt', 'follow', 'implement', 'make', 'be', 'have', 'list', 'include', 'carry'].includes(
      form.lemma,
    );
  const heading =
    noun <= from + 3 && words.slice(noun - from + 1).some((word) => word === 'we' || word === 'i') && finite !== 'none';
  return (
    (pointing && (taking || finite === 'none')) ||
    (heading && !words.includes('is') && !words.includes('are') && taking)
  );
}
