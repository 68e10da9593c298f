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
  if (said.has('up') && !said.has('kept') && !said.has('refuses') && !(asks && said.has('down'))) {
    if (!asks) return 'reactivation';
  }
  const isDown = said.has('down') || said.has('kept');
  if (said.has('lacks') && asks && (isReply || !said.has('down'))) return 'more-info';
  if (said.has('refuses') || (said.has('kept') && !asks)) return asks && !said.has('refuses') ? 'more-info' : 'denial';
  if (said.has('kept')) return 'more-info';
  if (said.has('waits') && !isDown && !said.has('threat')) return 'other';
  if (said.has('warns') || said.has('threat')) return said.has('down') ? 'deactivation' : 'warning';
  if (said.has('down')) return isReply && !asks ? 'denial' : 'deactivation';
  return said.has('listing') ? 'warning' : null;
}

type Subject = 'thing' | 'listing' | 'burden' | null;

function readSentence(sentence: string, before: Subject): { readonly said: ReadonlySet<Said>; readonly subject: Subject } {
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
  return { said, subject: subject ?? before };
}

function subjectOf(clause: string, words: StateWords): Subject {
  if (words.burdens.test(clause)) return 'burden';
  if (words.listings.test(clause)) return 'listing';
  return words.things.test(clause) ? 'thing' : null;
}

interface About {
  readonly subject: Subject;
  readonly words: StateWords;
  readonly isSupposed: boolean;
}

function stateOf(clause: string, { subject, words, isSupposed }: About): State | null {
  const barred = words.barred.exec(clause);
  if (barred !== null) {
    if (isSupposed || words.open.test(clause.slice(0, barred.index))) return 'threat';
    return subject === 'listing' ? 'listing' : 'down';
  }
  if (words.free.test(clause)) return isSupposed || words.not.test(clause) ? null : 'up';
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
