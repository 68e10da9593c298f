import { accountUntouched } from '../../lexicon/notice-outcomes.ts';
import { stateWordsEn, stateWordsZh, type StateWords } from '../../lexicon/account-states.ts';
import type { Effect } from '../notice.ts';
import { isHan } from './clauses.ts';
import { requestStart } from './requests.ts';

type State =
  /** Up or down as a fact. */
  | 'up'
  | 'down'
  /** Down, and it was before. */
  | 'kept'
  /** Down is supposed or threatened. */
  | 'threat'
  /** A single listing is down. */
  | 'listing';

/** What else the sentences of a message say about it. */
type Said = State | 'warns' | 'refuses' | 'lacks' | 'waits';

const longestSentence = 600;
const breaks = /[,;:]| - |\b(?:and|but|yet|while|because|since)\b|[,;:、]/i;

/**
 * What a message does to the account, read from what it says is up, down, lacking or refused. Only for messages whose
 * wording is none that is known: the words here are weaker. Null where they say nothing.
 */
export function effectByStates(
  sentences: readonly string[],
  { wanted, isReply }: { readonly wanted: 'plan' | 'papers' | 'nothing'; readonly isReply: boolean },
): Effect | null {
  const said = new Set<Said>();
  let subject: Subject = null;
  for (const sentence of sentences) {
    const read = readSentence(sentence.slice(0, longestSentence), subject);
    for (const one of read.said) said.add(one);
    ({ subject } = read);
  }
  const asks = wanted !== 'nothing';
  const isBack = said.has('up') && !said.has('kept') && !said.has('refuses') && !said.has('warns');
  if (isBack && !asks) return 'reactivation';
  const isDown = said.has('down') || said.has('kept');
  if (said.has('lacks') && asks && (isReply || !said.has('down'))) return 'more-info';
  if (isReply && asks && !isDown && !said.has('warns') && !said.has('threat') && !said.has('listing'))
    return 'more-info';
  if (said.has('refuses') || (said.has('kept') && !asks)) return asks && !said.has('refuses') ? 'more-info' : 'denial';
  if (said.has('kept')) return 'more-info';
  if (said.has('waits') && !isDown && !said.has('threat')) return 'other';
  if (said.has('warns') || said.has('threat')) return said.has('down') ? 'deactivation' : 'warning';
  if (said.has('down')) return isReply && !asks ? 'denial' : 'deactivation';
  if (said.has('listing')) return 'warning';
  // A figure beside another one, and nothing done: a reminder of the target.
  return sentences
    .join(' ')
    .slice(0, 4000)
    .match(/\d(?:\.\d{1,3})? ?%/g)?.length === 2
    ? 'warning'
    : null;
}

/** Whether a message says in whatever words that its decision stands. */
export function refusesByStates(sentences: readonly string[]): boolean {
  return sentences.some((sentence) => readSentence(sentence.slice(0, longestSentence), null).said.has('refuses'));
}

type Subject = 'thing' | 'listing' | 'burden' | null;

function readSentence(
  sentence: string,
  before: Subject,
): { readonly said: ReadonlySet<Said>; readonly subject: Subject } {
  const words = isHan(sentence) ? stateWordsZh : stateWordsEn;
  const said = new Set<Said>();
  for (const one of ['warns', 'refuses', 'lacks', 'waits'] as const) {
    if (words[one].test(sentence)) said.add(one);
  }
  // What is asked for tells nothing about what is.
  const asked = requestStart(sentence);
  const told = asked === null ? sentence : sentence.slice(0, asked);
  const supposed = words.supposes.exec(told)?.index ?? told.length;
  let subject: Subject = null;
  let reached = 0;
  for (const clause of told.split(breaks)) {
    const start = told.indexOf(clause, reached);
    reached = start + clause.length;
    subject = subjectOf(clause, words) ?? subject ?? (words.pointing.test(clause) ? before : null);
    const state = stateOf(clause, { subject, words, isSupposed: start >= supposed });
    if (state !== null) said.add(state);
  }
  // "You can go on selling the others": nothing came back, as nothing else was gone.
  if (accountUntouched.test(told)) said.delete('up');
  return { said, subject: subject ?? before };
}

function subjectOf(clause: string, words: StateWords): Subject {
  if (words.burdens.test(clause)) return 'burden';
  if (words.listings.test(clause)) return 'listing';
  return words.things.test(clause) ? 'thing' : null;
}

const ahead = /\b(?:won't|will|would)\b/i;

interface About {
  readonly subject: Subject;
  readonly words: StateWords;
  readonly isSupposed: boolean;
}

function stateOf(clause: string, { subject, words, isSupposed }: About): State | null {
  const barred = words.barred.exec(clause);
  if (barred !== null) {
    const isAhead = isSupposed || words.open.test(clause.slice(0, barred.index)) || ahead.test(barred[0]);
    if (isAhead) return 'threat';
    return subject === 'listing' ? 'listing' : 'down';
  }
  const free = words.free.exec(clause);
  if (free !== null) return isSupposed || words.not.test(clause.slice(0, free.index)) ? null : 'up';
  if (subject === null) return null;
  const down = words.down.exec(clause);
  const up = words.up.exec(clause);
  const first = down !== null && (up === null || down.index <= up.index) ? down : up;
  if (first === null) return null;
  const head = clause.slice(0, first.index);
  const isNegated = words.not.test(head);
  const isOpen = isSupposed || words.open.test(head);
  // A block that is off is good; so is an account that is not closed.
  const isUp = (subject === 'burden' ? first === down : first !== down) !== isNegated;
  if (isUp) return isOpen ? null : 'up';
  if (words.kept.test(clause)) return 'kept';
  if (isOpen) return 'threat';
  return subject === 'listing' ? 'listing' : 'down';
}
