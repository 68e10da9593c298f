import { awaiting, plannedStates, telling } from '../../../lexicon/en/binding.ts';
import type { Segment } from './clauses.ts';
import type { Predicate } from './predicate.ts';
import { textAt, type Token } from './tokens.ts';
import { isAdverb } from './words.ts';

/**
 * What is announced without a future tense: "a workshop is planned", "I am switching to another tool", "further steps are
 * being prepared", "replacement of all plugs to follow", "to look at bundles next".
 */
export function announces(tokens: readonly Token[], { from, to }: Segment, predicate: Predicate): boolean {
  const { finite, subject } = predicate;
  const words = tokens.slice(from, to).map(({ text }) => text);
  if (words.some((word) => stillToday.has(word))) return false;
  if (subject === 'other') return false;
  if (finite === 'none' || finite === 'participle') return closesOpen(words);
  if (finite !== 'present') return false;
  if (words.includes('next') && ['step', 'steps', 'task', 'move'].includes(textAt(tokens, predicate.head))) return true;
  if (words.some((word, index) => plannedStates.has(word) && beBefore(words, index))) return true;
  if (words.some((word, index) => word === 'being' && beBefore(words, index)))
    return subject !== 'it' && predicate.passive;
  const doing = tokens.slice(Math.max(from, predicate.bindTo), to).find(({ text }) => !isAdverb(text))?.verb;
  return (
    subject === 'seller' &&
    doing?.gerund === true &&
    !doing.base &&
    doing.kind !== 'mind' &&
    doing.kind !== 'state' &&
    !awaiting.has(doing.lemma)
  );
}

function beBefore(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some((word) => word === 'is' || word === 'are' || word === 'am');
}

/** "… to follow", "Next to come", "… planned". */
function closesOpen(words: readonly string[]): boolean {
  const [before = '', last = ''] = words.slice(-2);
  return (before === 'to' && (last === 'follow' || last === 'come')) || (words.length > 1 && plannedStates.has(last));
}

/** "I will explain how", "I'll say it again", "to be honest": words about the letter's own words. */
export function isTelling(tokens: readonly Token[], { from, to }: Segment, predicate: Predicate): boolean {
  const { finite, subject, verb, form } = predicate;
  if (finite === 'going-to' && textAt(tokens, from) === 'to' && isFrank(tokens, from + 1, to)) return true;
  if (finite === 'imperative' && form?.lemma === 'let' && ['me', 'us'].includes(textAt(tokens, verb + 1)))
    return telling.has(tokens[verb + 2]?.verb?.lemma ?? '');
  if (subject !== 'seller' || (finite !== 'will' && finite !== 'going-to')) return false;
  if (isFrank(tokens, predicate.bindTo, to)) return true;
  if (form === undefined || !telling.has(form.lemma)) return false;
  const object = textAt(tokens, verb + 1);
  return verb + 1 >= to || letterObjects.has(object);
}

/** "I will never forget", "we will lose everything", "we will be happy to": what befalls somebody. */
export function isFeeling({ finite, subject, form }: Predicate): boolean {
  if (finite !== 'will' || (subject !== 'seller' && subject !== 'none') || form === undefined) return false;
  return (form.kind === 'mind' && !giving.has(form.lemma)) || suffering.has(form.lemma);
}

const giving = new Set(['value', 'cherish', 'accept', 'agree', 'swear', 'love']);
const suffering = new Set([
  'lose',
  'suffer',
  'forget',
  'die',
  'miss',
  'fail',
  'need',
  'have',
  'get',
  'find',
  'see',
  'go',
]);

const letterObjects = new Set(
  'you it this that how what why where when again with here below honestly as so openly briefly now only first everything one'.split(
    ' ',
  ),
);

/** "be honest", "be quite frank with you": with nothing behind it to be honest in. */
function isFrank(tokens: readonly Token[], from: number, to: number): boolean {
  if (textAt(tokens, from) !== 'be') return false;
  const at = tokens.findIndex(({ text }, index) => index > from && index <= from + 2 && frank.has(text));
  return (
    at > 0 &&
    !['more', 'always'].includes(textAt(tokens, at - 1)) &&
    (at + 1 >= to || textAt(tokens, at + 1) === 'with')
  );
}

const frank = new Set(['honest', 'frank', 'brief', 'open', 'direct']);

/** "Next year we will open a second showroom": how the business will grow undertakes nothing. */
export function expands(
  tokens: readonly Token[],
  { from, to }: Segment,
  { finite, form, subject }: Predicate,
): boolean {
  if (!['will', 'going-to', 'present'].includes(finite) || (subject !== 'seller' && subject !== 'none')) return false;
  const words = tokens.slice(from, to).map(({ text }) => text);
  const later = words.some((word, at) => word === 'next' && seasons.has(words[at + 1] ?? ''));
  return later && form !== undefined && growing.has(form.lemma);
}

const seasons = new Set(['year', 'spring', 'summer', 'autumn', 'fall', 'winter', 'season']);
const growing = new Set([
  'open',
  'expand',
  'grow',
  'enter',
  'launch',
  'double',
  'move',
  'plan',
  'wish',
  'build',
  'add',
]);

const stillToday = new Set(['now', 'currently', 'already', 'since', 'still', 'presently', 'not', 'always', 'today']);
