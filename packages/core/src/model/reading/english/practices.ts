import { commentAdjectives, intentions, planNouns, receiving, relying } from '../../../lexicon/en/binding.ts';
import { praising } from '../../../lexicon/en/intangibles.ts';
import type { Mode, ReadingContext } from '../../reading.ts';
import type { Segment } from './clauses.ts';
import { isSolid } from './objects.ts';
import type { Predicate } from './predicate.ts';
import { givesWord, isCommitted, performs } from './speakers.ts';
import { textAt, type Token } from './tokens.ts';

/** A practice in the present is offered as a measure in a prevention part; elsewhere only with words that say so. */
export function present(
  tokens: readonly Token[],
  segment: Segment,
  predicate: Predicate,
  { part }: ReadingContext,
): Mode {
  const { subject, form, negative, passive, head } = predicate;
  if (givesWord(tokens, segment, predicate)) return 'perform';
  if (part !== 'root-cause' && intends(tokens, segment, predicate)) return 'perform';
  if (
    performs(tokens, predicate) &&
    (subject === 'seller' || subject === 'none' || subject === 'staff' || (subject === 'it' && passive))
  ) {
    return part === 'root-cause' ? 'none' : 'perform';
  }
  if (subject === 'seller' && isCommitted(tokens, segment)) return 'perform';
  if (subject === 'other' && fromNowOn(tokens.slice(segment.from, segment.from + 2))) return 'standing';
  if (subject === 'other')
    return (passive && part === 'prevention') ||
      (part === 'prevention' && form !== undefined && receiving.has(form.lemma))
      ? 'standing'
      : 'other';
  if (part === 'prevention' && subject === 'seller' && (form?.lemma === 'want' || form?.lemma === 'wish'))
    return staying.has(textAt(tokens, predicate.verb + 2)) ? 'none' : 'commit';
  if (
    form?.kind === 'mind' &&
    !form.gerund &&
    !(part === 'prevention' && prizes(tokens, predicate)) &&
    !negative &&
    (subject === 'seller' || subject === 'none' || subject === 'it')
  )
    return 'none';
  const headWord = textAt(tokens, head);
  if (
    ['this', 'that', 'these', 'those'].includes(headWord) ||
    (planNouns.has(headWord) && !passive && subject === 'thing')
  )
    return 'none';
  if (part === 'prevention') return comments(tokens, segment, predicate) ? 'none' : 'standing';
  if (part === 'root-cause' || part === 'evidence') return 'none';
  const lasting = lastingWords(tokens, segment);
  const doing =
    form !== undefined && form.kind !== 'state' && form.kind !== 'mind' && !negative && form.lemma !== 'have';
  if (part === 'actions')
    return lasting && doing && (subject === 'seller' || subject === 'staff') ? 'standing' : 'none';
  return (subject === 'seller' || (subject === 'staff' && head >= 0)) && doing && lasting ? 'standing' : 'none';
}

/** "We value every buyer" is conduct, "we value your time" a courtesy. */
function prizes(tokens: readonly Token[], { form, verb }: Predicate): boolean {
  return (
    (form?.lemma === 'value' || form?.lemma === 'cherish') &&
    ['every', 'each', 'all'].includes(textAt(tokens, verb + 1))
  );
}

/** "We want to stay with you": a wish about the shop. */
const staying = new Set(
  'stay sell continue grow remain apologise apologize thank say be see hear know survive live work keep come'.split(
    ' ',
  ),
);

export function imperative(tokens: readonly Token[], predicate: Predicate, { part, listed }: ReadingContext): Mode {
  if (performs(tokens, predicate)) return 'perform';
  if (part === 'prevention' && relying.has(predicate.form?.lemma ?? '')) return 'perform';
  if (part === 'prevention')
    return predicate.form?.kind === 'mind' && predicate.form.lemma !== 'value' ? 'none' : 'standing';
  return part === 'actions' && listed ? 'standing' : 'none';
}

/** "From now on", "every day", "within 12 hours", "24*7": what turns a present into a practice. */
export function lastingWords(tokens: readonly Token[], { from, to }: Segment): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (
      token.kind === 'nonstop' ||
      ['every', 'each', 'daily', 'weekly', 'monthly', 'within', 'always'].includes(token.text)
    )
      return true;
    if (
      (token.text === 'from' || token.text === 'going' || token.text === 'moving') &&
      ['now', 'forward', 'today'].includes(textAt(tokens, index + 1))
    )
      return true;
  }
  return false;
}

/** "It is our firm intention to …" */
function intends(tokens: readonly Token[], { from, to }: Segment, { subject }: Predicate): boolean {
  if (subject !== 'it') return false;
  const words = tokens.slice(from, to).map(({ text }) => text);
  return (
    words.some((word) => word === 'our' || word === 'my') &&
    words.some((word, index) => intentions.has(word) && words[index + 1] === 'to')
  );
}

/** "From today each customer …", "going forward", "henceforth". */
export function fromNowOn(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, at) => {
    const next = textAt(tokens, at + 1);
    if (text === 'henceforth') return true;
    if (text === 'from')
      return (
        ['now', 'today', 'here', 'tomorrow'].includes(next) ||
        (['that', 'this'].includes(next) && ['day', 'date', 'moment', 'point'].includes(textAt(tokens, at + 2)))
      );
    return (text === 'going' || text === 'moving') && next === 'forward';
  });
}

/** Remarks beside the measures: "It takes 40 seconds", "This is important", "Quality is the life of a company". */
function comments(tokens: readonly Token[], { from, to }: Segment, predicate: Predicate): boolean {
  const { subject, form, finite, verb, head, negative } = predicate;
  if (finite !== 'present' || (form === undefined && verb < 0)) return false;
  const lemma = form?.lemma;
  const be = lemma === undefined || lemma === 'be' || ['is', 'are', 'am', "'s"].includes(textAt(tokens, verb));
  if (
    (subject === 'it' || subject === 'none') &&
    (be ||
      form?.kind === 'state' ||
      ['take', 'work', 'cost', 'make', 'help', 'give', 'allow', 'save', 'let', 'bring'].includes(lemma ?? ''))
  )
    return true;
  if (!be)
    return form?.kind === 'mind' && !form.gerund && !prizes(tokens, predicate) && subject !== 'thing' && !negative;
  for (let index = verb + 1; index < to; index++) {
    const text = textAt(tokens, index);
    if (commentAdjectives.has(text)) return true;
    if (text === 'life' || text === 'key' || text === 'lifeline' || text === 'foundation') return true;
  }
  return (
    subject === 'seller' &&
    head >= from &&
    tokens[verb + 1]?.text !== 'committed' &&
    ['sorry', 'confident', 'sure', 'new', 'small', 'aware', 'grateful', 'happy'].some((word) =>
      tokens.slice(verb + 1, Math.min(to, verb + 4)).some((token) => token.text === word),
    )
  );
}

/** "Each box", "all the time", "wrong digits": when or upon what, and not what is done. */
function isOccasion(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== 'mark');
  const first = words[0]?.text ?? '';
  if (words.length > 3 || tokens.length > to - from + 1) return false;
  if (['each', 'every', 'all', 'any', 'something', 'somebody'].includes(first)) return true;
  return (
    words.length === 2 &&
    words.every(({ kind }) => kind === 'word') &&
    !['no', 'zero', 'only', 'two', 'three', 'new', 'one', 'separate', 'own'].includes(first) &&
    !praising.has(first) &&
    isSolid(tokens[to - 1]?.kind === 'mark' ? tokens[to - 2] : tokens[to - 1])
  );
}

const signingOff = new Set(['regards', 'sincerely', 'faithfully', 'respectfully', 'greetings', 'wishes']);

/** No verb at all: in a prevention part a measure with its verb left out. */
export function fragment(tokens: readonly Token[], { from, to }: Segment, { part, listed }: ReadingContext): Mode {
  const first = textAt(tokens, from);
  if (tokens.slice(from, to).some(({ text }) => signingOff.has(text))) return 'none';
  if (['this', 'that', 'it', 'there'].includes(first)) return 'none';
  const labelled = textAt(tokens, from - 1) === ':';
  if (part === 'prevention') {
    if (isOccasion(tokens, from, to)) return 'none';
    return to - from >= 2 || labelled ? 'standing' : 'none';
  }
  const forward = (first === 'going' || first === 'moving') && textAt(tokens, from + 1) === 'forward';
  const nowOn = first === 'from' && (textAt(tokens, from + 1) === 'now' || textAt(tokens, from + 1) === 'today');
  return (forward || nowOn) && to - from > 3 ? 'standing' : listed && part === 'actions' ? 'none' : 'none';
}
