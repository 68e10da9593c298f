import { businessEn } from '../lexicon/en/business.ts';
import { flatteryEn } from '../lexicon/en/flattery.ts';
import { hardshipEn } from '../lexicon/en/hardship.ts';
import { englishSets } from '../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../lexicon/families.ts';
import { roleCues, type RoleCues } from '../lexicon/role-cues.ts';
import { strongActs } from '../lexicon/weak-acts.ts';
import { businessZh } from '../lexicon/zh/business.ts';
import { flatteryZh } from '../lexicon/zh/flattery.ts';
import { hardshipZh } from '../lexicon/zh/hardship.ts';
import { chineseSets } from '../lexicon/zh/words.ts';
import type { Aspect, Language, Role, Section } from './letter.ts';
import type { Reading } from './reading.ts';

/** What roles are judged by: a sentence, where it stands and what it does. */
export interface Placed {
  readonly plain: string;
  readonly language: Language;
  readonly section: Section | null;
  /** The part that a lead-in above this list names; null outside such lists. */
  readonly led: Aspect | null;
  readonly leadIn: boolean;
  readonly listed: boolean;
  readonly quoted: boolean;
  /** Position in the letter, from 0 at the first sentence to 1 at the last. */
  readonly position: number;
  /** Nothing but closing words and signatures stands after it. */
  readonly atEnd: boolean;
  readonly first: boolean;
  readonly reading: Reading;
}

const offTheCase = searchBoth(
  familyMatcher('en', [...businessEn, ...flatteryEn, ...hardshipEn], englishSets),
  familyMatcher('zh', [...businessZh, ...flatteryZh, ...hardshipZh], chineseSets),
);

/** Praise, hardship and the history of the shop: they explain, change and prove nothing, wherever they stand. */
function isOffTheCase({ plain, language, reading }: Placed): boolean {
  if (reading.done && strongActs[language].test(plain)) return false;
  return offTheCase(plain).length > 0;
}

/** The aspect a lead-in announces, or null. */
export function leadInAspect(plain: string, language: Language, { commitment, done, future }: Reading): Aspect | null {
  const { leadIn } = roleCues[language];
  if (leadIn.prevention.test(plain)) return 'prevention';
  if (leadIn.rootCause.test(plain) && !commitment && !done) return 'root-cause';
  if (leadIn.actions.test(plain)) return 'actions';
  if (leadIn.evidence.test(plain)) return 'evidence';
  if (leadIn.rootCause.test(plain)) return 'root-cause';
  return done ? 'actions' : commitment || future !== null ? 'prevention' : null;
}

const regret = /(?:sorry|apolog|抱歉|歉意|对不起)/i;
const request = /^\W{0,3}(?:please|kindly|pls)\b/i;

/** Whether a sentence says goodbye, wherever it stands. */
export function isFarewell(plain: string, language: Language): boolean {
  const cues = roleCues[language];
  return cues.closing.test(plain) || (request.test(plain) && !cues.pointer.test(plain));
}

/** A sentence that says goodbye: only where nothing of substance follows. */
function isClosing({ plain, language, atEnd, reading, position }: Placed, cues: RoleCues): boolean {
  if (!atEnd) return false;
  if (reading.concrete && reading.commitment && !isFarewell(plain, language)) return false;
  return (
    isFarewell(plain, language) ||
    (cues.thanks.test(plain) && position > 0.3) ||
    (regret.test(plain) && position > 0.6 && !reading.commitment && !strongActs[language].test(plain))
  );
}

/** The role of a sentence under a heading or in a led list: its part, unless it belongs elsewhere beyond doubt. */
function roleUnder(part: Aspect, sentence: Placed): Role {
  const { plain, reading, listed } = sentence;
  const cues = roleCues[sentence.language];
  if (isClosing(sentence, cues)) return 'closing';
  if (!listed && isOffTheCase(sentence)) return sentence.atEnd ? 'closing' : 'other';
  if (part !== 'prevention' && !listed && reading.commitment && !reading.done && cues.horizon.test(plain))
    return 'prevention';
  if (part !== 'root-cause' && cues.plainCause.test(plain) && !reading.commitment && !reading.done) return 'root-cause';
  const reports = reading.done && strongActs[sentence.language].test(plain);
  const points = cues.pointer.test(plain) && !reports && (!reading.commitment || cues.attached.test(plain));
  if (part !== 'evidence' && points && !listed) return 'evidence';
  return part;
}

const roles = ['greeting', 'root-cause', 'actions', 'prevention', 'evidence', 'other', 'closing'] as const;

/** A few words and a colon or comma at the head of a letter: who it is written to. */
const addressee = /^(?:[^\s,:：，]+ ){0,4}[^\s,:：，]{1,16}[,:：，]$/;
const question = /[?？]\s*$/;

/** How well each role fits a sentence on its own; higher is better. Weights are ordinal choices, not probabilities. */
export function fitOf(sentence: Placed): Record<Role, number> {
  const { plain, reading, position, first, leadIn, quoted, language, listed } = sentence;
  const cues = roleCues[language];
  const lapseAt = plain.search(cues.lapse);
  const actAt = plain.search(strongActs[language]);
  // A state that is told as it stands ("we have no second agent") reads like a practice, and is none.
  const binds = reading.clauses.some(({ mode }) => mode === 'commit' || mode === 'perform');
  const lapse = lapseAt >= 0 && (!reading.commitment || (!binds && position < 0.5));
  // "We refunded those who had not received it" is an act; "nobody answered" is none.
  const strong = actAt >= 0 && (lapseAt < 0 || actAt < lapseAt);
  const result: Record<Role, number> = {
    greeting: 0,
    'root-cause': 0,
    actions: 0,
    prevention: 0,
    evidence: 0,
    other: 0.4,
    closing: 0,
  };
  if (cues.greeting.test(plain) && position < 0.3) result.greeting += 4;
  if (position === 0 && addressee.test(plain)) result.greeting += 4;
  if (first && cues.thanks.test(plain)) result.greeting += 2.5;
  if (isClosing(sentence, cues)) result.closing += 4;
  if (cues.cause.test(plain)) result['root-cause'] += 1.2;
  if (lapse) result['root-cause'] += 1.4;
  if (cues.plainCause.test(plain)) result['root-cause'] += 2;
  if (cues.complaint.test(plain)) result['root-cause'] += 0.7;
  if (quoted) result['root-cause'] += 1;
  // A report of what went wrong is a report too: only acts that change something, or that nothing speaks against, count.
  if (reading.done) result.actions += strong ? 2.6 : lapse ? 0.4 : 1.4;
  else if (strong && reading.concrete && !reading.commitment) result.actions += 0.8;
  if (reading.commitment) result.prevention += lapse ? 0.6 : 2.2;
  if (cues.horizon.test(plain)) result.prevention += 1.6;
  // What is told early and changes nothing is told to explain.
  if (reading.done && !strong && position < 0.4) result['root-cause'] += 1;
  if (cues.prevention.test(plain)) result.prevention += 0.9;
  if (cues.evidence.test(plain)) result.evidence += 0.6;
  if (cues.pointer.test(plain)) result.evidence += reading.done && strong ? 0.8 : 2;
  if (cues.other.test(plain)) result.other += 1.8;
  if (cues.receipt.test(plain) && !listed && !(reading.done && strong)) result.other += 2.6;
  if (question.test(plain) && !listed) result.other += 2.5;
  if (isOffTheCase(sentence)) result[sentence.atEnd ? 'closing' : 'other'] += 3;
  if (position < 0.4 && !reading.commitment) result['root-cause'] += 0.4;
  if (leadIn) {
    const aspect = leadInAspect(plain, language, reading);
    if (aspect !== null) result[aspect] += 3;
  }
  return result;
}

const order: Readonly<Record<Role, number>> = {
  greeting: 0,
  other: 1,
  'root-cause': 1,
  actions: 2,
  prevention: 3,
  evidence: 3,
  closing: 5,
};

/**
 * Letters move forward: greeting, cause, actions, prevention, closing; and they stay with a part for a while.
 *
 * @param goesOn The sentence says that it continues the one before ("also", 同时).
 */
function transition(from: Role, to: Role, goesOn: boolean): number {
  if (from === to) return (from === 'other' ? 0.2 : from === 'greeting' ? 0 : 0.9) + (goesOn ? 0.9 : 0);
  const step = order[to] - order[from];
  if (from === 'closing') return -3;
  if (to === 'greeting') return -3;
  return step >= 0 ? 0 : -0.5;
}

/**
 * The best sequence of roles for sentences without a heading above them (Viterbi).
 *
 * @param before The role of the sentence in front of them, or null at the head of the letter.
 */
function bestSequence(sentences: readonly Placed[], before: Role | null): Role[] {
  const columns: { role: Role; score: number; path: number }[][] = [];
  for (const sentence of sentences) {
    const fit = fitOf(sentence);
    const goesOn = roleCues[sentence.language].goesOn.test(sentence.plain);
    const previous = columns.at(-1);
    columns.push(
      roles.map((role) => {
        if (previous === undefined) {
          return { role, score: fit[role] + (before === null ? 0 : transition(before, role, goesOn)), path: -1 };
        }
        let path = 0;
        let score = Number.NEGATIVE_INFINITY;
        previous.forEach((cell, index) => {
          const through = cell.score + transition(cell.role, role, goesOn);
          if (through > score) {
            score = through;
            path = index;
          }
        });
        return { role, score: score + fit[role], path };
      }),
    );
  }
  const chosen: Role[] = [];
  let at = -1;
  for (const cells of columns.toReversed()) {
    if (at < 0) at = cells.reduce((top, cell, index) => (cell.score > (cells[top]?.score ?? 0) ? index : top), 0);
    const cell = cells[at];
    chosen.push(cell?.role ?? 'other');
    at = cell?.path ?? -1;
  }
  return chosen.toReversed();
}

/** The role of each sentence: by its heading or lead-in where there is one, else by what it says and where. */
export function rolesOf(sentences: readonly Placed[]): Role[] {
  const result: Role[] = sentences.map((sentence) => {
    const part = sentence.section?.aspect ?? sentence.led;
    return part === null ? 'other' : roleUnder(part, sentence);
  });
  let from = 0;
  while (from < sentences.length) {
    const isFree = (index: number): boolean => {
      const sentence = sentences[index];
      return sentence !== undefined && sentence.section?.aspect == null && sentence.led === null;
    };
    if (!isFree(from)) {
      from += 1;
      continue;
    }
    let to = from;
    while (isFree(to)) to += 1;
    bestSequence(sentences.slice(from, to), from === 0 ? null : (result[from - 1] ?? null)).forEach((role, index) => {
      result[from + index] = role;
    });
    from = to;
  }
  return result;
}
