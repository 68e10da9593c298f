import {
  askHeadsEn,
  doneEn,
  howDoneEn,
  howFutureEn,
  keptPrefixEn,
  plannedEn,
  prefixWordsEn,
  preventionPurposeEn,
  repairPurposeEn,
  secondPurposeEn,
  stockWordsEn,
  wholePlanEn,
  type HeadKind,
} from '../../lexicon/en/notice-asks.ts';
import {
  askHeadsOther,
  doneOther,
  keptPrefixOther,
  plannedOther,
  prefixWordsOther,
  preventionPurposeOther,
  repairPurposeOther,
  secondPurposeOther,
  speaksOther,
} from '../../lexicon/other/notice-asks.ts';
import { readyPattern } from '../../text/ready.ts';
import { clauseLimit, endWithout, type AskClause, type ClauseAspect, type Range } from './clauses.ts';

const allHeads = [...askHeadsEn, ...askHeadsOther];

interface Head extends Range {
  readonly kind: HeadKind;
  readonly strong: boolean;
}

interface Segment extends Range {
  readonly kind: HeadKind;
  readonly head: Range;
}

function headsIn(text: string): Head[] {
  const found: Head[] = [];
  const heads = speaksOther.test(text) ? allHeads : askHeadsEn;
  heads.forEach(({ kind, words, strong }) => {
    for (const match of text.matchAll(readyPattern(words))) {
      found.push({ kind, strong: strong === true, start: match.index, end: match.index + match[0].length });
    }
  });
  const order: readonly HeadKind[] = [
    'stop',
    'dispute',
    'additional',
    'prevention',
    'root-cause',
    'evidence',
    'generic',
    'how',
  ];
  return found.toSorted((a, b) => a.start - b.start || order.indexOf(a.kind) - order.indexOf(b.kind));
}

const joints = new Set(['and', 'or', 'plus', 'und', 'sowie', 'et', 'ou']);
// After a first ask these belong to it: "the actions taken, including what was done with the stock".
const lateWords = new Set(['include', 'includes', 'including', 'included', 'such', 'following']);
const token = /[\p{L}\d_'~]+(?:-[\p{L}\d]+)*|[,;:.?!|/]|-+/gu;
const prefixLimit = 160;

/**
 * Where the clause of a head begins: behind the separator or "and" before it, if only words stand between that may
 * introduce an ask. Null where the head hangs on other words: "the issue that caused the complaints".
 */
function clauseStart(text: string, head: Range, from: number, isFirst: boolean): number | null {
  const begin = Math.max(from, head.start - prefixLimit);
  const tokens = [...text.slice(begin, head.start).matchAll(token)].toReversed();
  for (const { 0: word, index } of tokens) {
    const name = word.toLowerCase();
    if (/^[,;:.?!|/-]|^(?:\d{1,2}|[b-h]|i{1,3}|iv|vi?)$/.test(name) || joints.has(name))
      return begin + index + word.length;
    if (name.startsWith('~')) continue;
    const isKnown = prefixWordsEn.has(name) || prefixWordsOther.has(name);
    if (!isKnown || (!isFirst && lateWords.has(name))) return null;
  }
  return begin === from && isFirst ? from : null;
}

function isNear(text: string, from: number, head: Head): boolean {
  if (!head.strong) return false;
  const gap = text.slice(from, head.start);
  return gap.length <= 110 && !/\b(?:that|which|who|because|not|whether|if|unless)\b|[.;?!]/i.test(gap);
}

/** The clauses of a request, each with its head. Words of sending end a clause, and open none. */
function segmentsIn(text: string, from: number, relaxed: boolean): Segment[] {
  const segments: { kind: HeadKind; head: Range; start: number; end: number }[] = [];
  let behind = from;
  for (const head of headsIn(text)) {
    if (head.start < behind) continue;
    const isFirst = segments.length === 0;
    if (isFirst && head.kind === 'stop') continue;
    const strict = clauseStart(text, head, behind, isFirst);
    const start = strict ?? (isFirst && relaxed && isNear(text, from, head) ? head.start : null);
    if (start === null) continue;
    const last = segments.at(-1);
    if (last !== undefined) last.end = start;
    segments.push({ kind: head.kind, head, start, end: text.length });
    behind = head.end;
  }
  return segments;
}

const edge = /[\s,;:.!?~-]/;
const danglingJoint = /\b(?:and|or|und|et|sowie|as well as|plus|also)$/i;

/** The end without punctuation and without the "and" that leads to the next ask. */
function trimEnd(text: string, start: number, end: number): number {
  const to = endWithout(text, { start, end }, edge);
  const joint = danglingJoint.exec(text.slice(Math.max(start, to - 20), to))?.[0].length ?? 0;
  return joint === 0 ? to : trimEnd(text, start, to - joint);
}

function quoteStart(text: string, from: number, head: number): number {
  const before = text.slice(Math.max(from, head - 90), head);
  const kept = Math.max(
    readyPattern(keptPrefixEn).exec(before)?.[0].length ?? 0,
    keptPrefixOther.exec(before)?.[0].length ?? 0,
  );
  const start = head - kept;
  return start + (/^\s*/.exec(text.slice(start, head))?.[0].length ?? 0);
}

function tenseOf(text: string): AskClause['tense'] {
  const done = place(text, [doneEn, doneOther]);
  const planned = place(text, [plannedEn, plannedOther]);
  if (done === planned) return 'none';
  return done < planned ? 'done' : 'planned';
}

const fixed: Readonly<Record<Exclude<HeadKind, 'generic' | 'how' | 'stop'>, ClauseAspect>> = {
  'root-cause': 'root-cause',
  prevention: 'prevention',
  evidence: 'evidence',
  dispute: 'dispute',
  additional: 'additional',
};

/** Where the first of the patterns matches, or infinity. */
function place(text: string, patterns: readonly RegExp[]): number {
  return Math.min(...patterns.map((pattern) => readyPattern(pattern).exec(text)?.index ?? Number.POSITIVE_INFINITY));
}

const correctiveHead = /^(?:correct|fix|repair|remed|refund|compens|clean)/i;
const preventiveAdjective = /\b(?:prevent\w{1,6}|long-term|lasting|permanent|future|systemic|structural) $/i;

/** "Actions", "steps" and "what you have done": actions, prevention or, with two purposes, both. */
function genericClauses(text: string, { head }: Segment, start: number, end: number): AskClause[] {
  const rest = text.slice(head.end, end);
  const whole = text.slice(start, end);
  const tense = tenseOf(whole);
  const prevention = place(rest, [preventionPurposeEn, preventionPurposeOther]);
  const second = readyPattern(secondPurposeEn).exec(rest) ?? secondPurposeOther.exec(rest);
  if (second !== null) {
    const first = rest.slice(0, second.index);
    const isOwnPurpose =
      place(first, [repairPurposeEn, repairPurposeOther]) < first.length ||
      /\b(?:to|about|for|with|pour|zur)\b/.test(first);
    if (isOwnPurpose && place(first, [preventionPurposeEn, preventionPurposeOther]) >= first.length) {
      const firstEnd = trimEnd(text, start, head.end + second.index);
      const secondStart = head.end + second.index + second[0].length;
      return [
        { aspect: 'actions', tense, start, end: firstEnd },
        { aspect: 'prevention', tense, start: secondStart, end },
      ];
    }
  }
  const repair = correctiveHead.test(text.slice(head.start, head.end))
    ? -1
    : place(rest, [repairPurposeEn, repairPurposeOther]);
  if (preventiveAdjective.test(text.slice(start, head.start))) return [{ aspect: 'prevention', tense, start, end }];
  const isPlannedOnly = tense === 'planned' && repair === Number.POSITIVE_INFINITY;
  const prevents = prevention < repair || (isPlannedOnly && prevention === Number.POSITIVE_INFINITY);
  return [{ aspect: prevents ? 'prevention' : 'actions', tense, start, end }];
}

/** "How the orders …": how it came about, unless the words speak of the future or of a repair. */
function howClause(text: string, start: number, end: number): AskClause {
  const words = text.slice(start, end);
  if (readyPattern(howFutureEn).test(words)) return { aspect: 'prevention', tense: tenseOf(words), start, end };
  if (readyPattern(howDoneEn).test(words)) return { aspect: 'actions', tense: 'done', start, end };
  return { aspect: 'root-cause', tense: 'none', start, end };
}

function clausesOf(text: string, segment: Segment): AskClause[] {
  const start = quoteStart(text, segment.start, segment.head.start);
  const stop = text.indexOf(';', segment.head.end);
  const end = trimEnd(text, start, stop < 0 ? segment.end : Math.min(stop, segment.end));
  if (end <= start || segment.kind === 'stop') return [];
  const whole = readyPattern(wholePlanEn).exec(text.slice(start, end));
  if (whole !== null && whole.index === 0) return [{ aspect: 'plan', tense: 'planned', start, end }];
  if (segment.kind === 'generic') return genericClauses(text, segment, start, end);
  if (segment.kind === 'how') return [howClause(text, start, end)];
  const aspect = fixed[segment.kind];
  return [{ aspect, tense: aspect === 'prevention' ? tenseOf(text.slice(start, end)) : 'none', start, end }];
}

/** "Why it happened, what you did and what you have changed": after a cause and actions, more actions are what lasts. */
export function isLasting(asked: readonly { readonly aspect: string }[], index: number): boolean {
  return index === 2 && asked.map(({ aspect }) => aspect).join() === 'root-cause,actions,actions';
}

/**
 * What a clause in English, German or French asks for, one entry for each aspect. `relaxed` lets the first head stand
 * after words nobody foresaw, where it is certain that something is asked.
 */
export function latinClauses(text: string, from: number, relaxed: boolean): AskClause[] {
  const shown = text
    .slice(0, from + clauseLimit)
    .replaceAll(readyPattern(stockWordsEn), (words) => '~'.repeat(words.length));
  const asked = segmentsIn(shown, from, relaxed).flatMap((segment) => clausesOf(shown, segment));
  const clauses: AskClause[] = [];
  asked.forEach((clause, index) => {
    const last = clauses.at(-1);
    // "Why it happened and what caused the others" is one aspect, asked once.
    if (last?.aspect === clause.aspect && !isLasting(asked, index))
      clauses[clauses.length - 1] = { ...last, end: clause.end };
    else clauses.push(isLasting(asked, index) ? { ...clause, aspect: 'prevention' } : clause);
  });
  return clauses;
}
