import { knowing } from '../../../lexicon/en/binding.ts';
import { months } from '../../../lexicon/en/things.ts';
import type { Segment } from './clauses.ts';
import type { Predicate } from './predicate.ts';
import { textAt, type Token } from './tokens.ts';
import { determiners, prepositions, subjectPronouns } from './words.ts';

/** Whether something was done: "there was nobody", "we have always been honest" tell how things were. */
export function finished({ form, passive, verb, subject }: Predicate): boolean {
  if (form !== undefined && terms.has(form.lemma)) return false;
  if (passive) return true;
  if (subject === 'it') return false;
  return (
    verb >= 0 &&
    form !== undefined &&
    !knowing.has(form.lemma) &&
    form.lemma !== 'be' &&
    form.lemma !== 'have' &&
    form.kind !== 'state'
  );
}

/** "(no return required)", "a scan is needed": terms of something, done by nobody. */
const terms = new Set(['require', 'need', 'want', 'expect']);

/** "Refund 12 buyers already": the past of those who do not bend their verbs. */
export function already(tokens: readonly Token[], { from, to }: Segment): boolean {
  return tokens.slice(from, to).some(({ text }) => text === 'already');
}

/** "each pallet photographed", "report kept 5 years": a participle without its auxiliary, and no day on which it was. */
export function runsOn(
  tokens: readonly Token[],
  { from, to }: Segment,
  { bare, form, subject, head, finite }: Predicate,
): boolean {
  if (
    !bare ||
    form?.participle !== true ||
    intransitive.has(form.lemma) ||
    finite === 'perfect' ||
    (subject !== 'thing' && subject !== 'none') ||
    subjectPronouns.has(textAt(tokens, head)) ||
    (head < 0 && textAt(tokens, from - 1) !== ':')
  )
    return false;
  return !tokens
    .slice(from, to)
    .some(
      ({ text, kind }, index) =>
        kind === 'date' ||
        months.has(text) ||
        ['ago', 'yesterday', 'last'].includes(text) ||
        (index > 0 &&
          determiners.has(text) &&
          text !== 'each' &&
          text !== 'every' &&
          tokens[from + index - 1]?.verb !== undefined),
    );
}

/** "all buyers contacted": a participle with nothing behind it was done to them, not by them. */
export function isLeftAlone({ to }: Segment, { bare, form, verb, finite }: Predicate): boolean {
  return bare && finite !== 'perfect' && form?.participle === true && verb + 1 >= to && !intransitive.has(form.lemma);
}

/** "Improved packaging": an adjective before its noun. */
export function isHeadline(tokens: readonly Token[], { from, to }: Segment, { verb, form, bare }: Predicate): boolean {
  const next = tokens[verb + 1];
  if (!bare || verb !== from || form?.kind !== 'weak' || next === undefined || verb + 1 >= to) return false;
  return (
    next.kind === 'word' &&
    !determiners.has(next.text) &&
    !prepositions.has(next.text) &&
    !subjectPronouns.has(next.text)
  );
}

export const intransitive = new Set([
  'fail',
  'happen',
  'arrive',
  'occur',
  'come',
  'end',
  'start',
  'begin',
  'expire',
  'change',
  'rise',
  'fall',
  'drop',
  'pass',
  'agree',
  'disappear',
  'leak',
  'break',
  'stop',
]);
