import {
  answerQuestionsEn,
  genericIssueEn,
  greaterEn,
  looseActionsEn,
  looseRootCauseEn,
  mistakeEn,
  planEn,
  policyEn,
  preventionPurposeEn,
} from '../../lexicon/en/notice-asks.ts';
import { genericIssueOther, greaterOther, planOther, policyOther } from '../../lexicon/other/notice-asks.ts';
import { genericIssueZh, greaterZh, planZh, policyZh } from '../../lexicon/zh/notice-asks.ts';
import { topicsIn } from '../../lexicon/topics.ts';
import type { Ask, AskAspect } from '../notice.ts';
import { endWithout, isHan, sentencesIn, type AskClause, type Range } from './clauses.ts';
import { namesPaper } from './papers.ts';
import { hanClauses } from './han-clauses.ts';
import { latinClauses } from './latin-clauses.ts';
import { spanIn, type Passage } from './passages.ts';
import { requestStart } from './requests.ts';

/** An ask before its topics are settled. */
export interface FoundAsk {
  readonly passage: Passage;
  readonly aspect: AskAspect | 'plan';
  readonly tense: Ask['tense'];
  readonly greater: boolean;
  readonly start: number;
  readonly end: number;
}

const silent = new Set<Passage['list']>(['consider', 'requirements', 'closing']);

/** Whether a list item may hold an ask: not under "Things to consider" and the like. */
export function mayAsk({ kind, list, section }: Passage): boolean {
  if (kind === 'row') return false;
  if (silent.has(list)) return false;
  return (
    list === 'asks' || list === 'dispute' || (section !== 'reason' && section !== 'deadline' && !silent.has(section))
  );
}

function clausesIn(text: string, start: number, relaxed: boolean): AskClause[] {
  return isHan(text.slice(start)) ? hanClauses(text, start) : latinClauses(text, start, relaxed);
}

function isGreater(text: string): boolean {
  return greaterEn.test(text) || greaterZh.test(text) || greaterOther.test(text);
}

function withSentence(passage: Passage, sentence: Range, clauses: readonly AskClause[]): FoundAsk[] {
  let from = sentence.start;
  return clauses.map(({ aspect, tense, start, end }) => {
    const greater = aspect !== 'additional' && isGreater(passage.text.slice(from, end));
    from = end;
    return { passage, aspect, tense, greater, start, end };
  });
}

const label = /^[^:,.;]{2,60}(?::| - )\s?(?=\S)/;

/** "Root cause: what led to …": the label says what is asked; what follows explains it, unless it asks for more. */
function labelledClauses(text: string): AskClause[] {
  const words = label.exec(text)?.[0];
  if (words === undefined || words.length >= text.length) return [];
  const [clause, ...others] = clausesIn(words, 0, false);
  if (clause === undefined || others.length > 0 || clausesIn(text, words.length, false).length > 1) return [];
  return [{ ...clause, end: Math.max(clause.end, endWithout(text, { start: 0, end: text.length }, /[\s.;]/)) }];
}

/** An item without a head in a list of asks: "Your process for new listings going forward". */
function looseClauses(text: string, { start, end }: Range): AskClause[] {
  const words = text.slice(start, end);
  if (words.length > 200 || isHan(words)) return [];
  const to = endWithout(text, { start, end }, /[\s.;,]/);
  if (preventionPurposeEn.test(words)) return [{ aspect: 'prevention', tense: 'none', start, end: to }];
  if (looseRootCauseEn.test(words)) return [{ aspect: 'root-cause', tense: 'none', start, end: to }];
  return looseActionsEn.test(words) ? [{ aspect: 'actions', tense: 'done', start, end: to }] : [];
}

/** The asks of one list item: its first sentence asks by standing there, the others must request. */
function itemAsks(passage: Passage): FoundAsk[] {
  const found: FoundAsk[] = [];
  const isAsked = passage.list === 'asks' || passage.list === 'dispute';
  sentencesIn(passage.unquoted).forEach((sentence, index) => {
    const text = passage.unquoted.slice(0, sentence.end);
    const shown = text.slice(sentence.start);
    const requests = requestStart(shown) !== null;
    if (index > 0 && !requests && !(isAsked && shown.endsWith('?'))) return;
    const labelled = index === 0 ? labelledClauses(shown) : [];
    if (index === 0 && labelled.length === 0 && label.test(shown) && !isAsked && !requests) return;
    const clauses =
      labelled.length > 0
        ? labelled.map((clause) => ({
            ...clause,
            start: clause.start + sentence.start,
            end: clause.end + sentence.start,
          }))
        : clausesIn(text, sentence.start, isAsked && passage.kind === 'item');
    const isLoose = index === 0 && clauses.length === 0 && isAsked && passage.kind === 'item' && !namesPaper(shown);
    for (const ask of withSentence(passage, sentence, isLoose ? looseClauses(text, sentence) : clauses)) {
      if (index === 0 || !found.some(({ aspect }) => aspect === ask.aspect)) found.push(ask);
    }
  });
  return found;
}

/** The asks of running text: only where a sentence requests something. */
function proseAsks(passage: Passage): FoundAsk[] {
  return sentencesIn(passage.unquoted).flatMap((sentence) => {
    const text = passage.unquoted.slice(0, sentence.end);
    const start = requestStart(text.slice(sentence.start));
    if (start === null) return [];
    const isDispute = mistakeEn.test(text.slice(sentence.start, sentence.start + start));
    const clauses = clausesIn(text, sentence.start + start, true).map((clause) =>
      isDispute && /^(?:why|为什么|为何)/i.test(text.slice(clause.start))
        ? { ...clause, aspect: 'dispute' as const }
        : clause,
    );
    return withSentence(passage, sentence, clauses);
  });
}

/** Direct questions in the part that says what to send: "What caused the delays? What have you done?" */
function questionAsks(passage: Passage): FoundAsk[] {
  return sentencesIn(passage.unquoted).flatMap((sentence) => {
    const text = passage.unquoted.slice(0, sentence.end);
    return text.endsWith('?') ? withSentence(passage, sentence, clausesIn(text, sentence.start, false)) : [];
  });
}

function passageAsks(passage: Passage, areQuestions: boolean): FoundAsk[] {
  if (passage.kind === 'heading') {
    const isQuestion = passage.list === 'asks' && passage.text.endsWith('?');
    return isQuestion ? questionAsks(passage) : [];
  }
  if (passage.kind === 'item') return mayAsk(passage) ? itemAsks(passage) : [];
  if (passage.kind === 'row') return [];
  const prose = proseAsks(passage);
  if (prose.length > 0 || !mayAsk(passage)) return prose;
  if (passage.listed && passage.list === 'asks') {
    const listed = itemAsks(passage);
    if (listed.length > 0) return listed;
  }
  return areQuestions || passage.section === 'asks' || passage.list === 'asks' ? questionAsks(passage) : [];
}

const planAspects: readonly AskAspect[] = ['root-cause', 'actions', 'prevention'];

function isPlanAspect(aspect: FoundAsk['aspect']): boolean {
  return planAspects.some((one) => one === aspect);
}

/** The first request for a plan as a whole, for messages that name none of its parts. */
function planAsk(passages: readonly Passage[]): FoundAsk | null {
  for (const passage of passages) {
    if (passage.kind === 'row' || silent.has(passage.list)) continue;
    for (const sentence of sentencesIn(passage.unquoted)) {
      const words = passage.unquoted.slice(sentence.start, sentence.end);
      const start = passage.kind === 'item' && mayAsk(passage) ? 0 : requestStart(words);
      if (start === null) continue;
      const match =
        planZh.exec(words.slice(start)) ?? planEn.exec(words.slice(start)) ?? planOther.exec(words.slice(start));
      if (match === null) continue;
      const from = sentence.start + start + match.index;
      const leading = /^\s*/.exec(match[0])?.[0].length ?? 0;
      return {
        passage,
        aspect: 'plan',
        tense: 'none',
        greater: isGreater(words),
        start: from + leading,
        end: from + endWithout(match[0], { start: 0, end: match[0].length }, /[\s,.;:]/),
      };
    }
  }
  return null;
}

/** Everything a message asks for, in its order; plans asked for as a whole are three asks. */
export function findAsks(passages: readonly Passage[]): FoundAsk[] {
  const areQuestions = passages.some(
    ({ kind, unquoted, list }) =>
      kind === 'paragraph' && list === null && answerQuestionsEn.test(unquoted) && !unquoted.endsWith(':'),
  );
  const found = passages.flatMap((passage) => passageAsks(passage, areQuestions));
  const specific = found.filter(({ aspect }) => aspect !== 'plan');
  if (specific.some(({ aspect }) => isPlanAspect(aspect))) return specific;
  const plan = found.find(({ aspect }) => aspect === 'plan') ?? planAsk(passages);
  if (plan === null || plan === undefined) return specific;
  return [...specific, ...planAspects.map((aspect) => ({ ...plan, aspect, tense: 'none' as const }))];
}

function isGeneric(text: string): boolean {
  return genericIssueEn.test(text) || genericIssueZh.test(text) || genericIssueOther.test(text);
}

function isPolicy(text: string): boolean {
  return policyEn.test(text) || policyZh.test(text) || policyOther.test(text);
}

function distinct(topics: readonly string[]): string[] {
  return [...new Set(topics)];
}

const finding =
  /\b(?:review|found|find|indicates?|because|received|reported?|reports?|complain\w*|said|related|violat\w*|exceed\w*|due to|above|below|misuse\w*|listed|sold|infring\w*|not permitted|may be|claims?|concern\w*)\b|因为|因為|由于|收到|投诉|发现|發現|违反|違反|涉及|可能|超过|高于|低于|关联|停用|举报|beschwer|verst|réclamation|signal/i;

/** What the message found wrong, as told before it asks for anything. */
function findingTopics(passages: readonly Passage[], first: Passage | undefined): string[] {
  const before = first === undefined ? passages : passages.slice(0, passages.indexOf(first) + 1);
  const topics = before
    .filter(({ list, section }) => !silent.has(list) && section !== 'deadline')
    .flatMap(({ text }) => sentencesIn(text).map(({ start, end }) => text.slice(start, end)))
    .filter((sentence) => finding.test(sentence) && requestStart(sentence) === null)
    .flatMap((sentence) => topicsIn(sentence).map(({ topic }) => topic));
  return distinct(topics);
}

/**
 * Gives every ask its topics. Words that only point ("the issue", "it", "our policies") take the topics of the asks
 * beside them, else what the message found; the asks after one that took those stay with "the issue".
 */
export function settleAsks(found: readonly FoundAsk[], passages: readonly Passage[], source: string): Ask[] {
  const findings = findingTopics(passages, found[0]?.passage);
  let beside: string[] = [];
  let isFindingTaken = false;
  return found.flatMap(({ passage, aspect, tense, greater, start, end }) => {
    if (aspect === 'plan') return [];
    const span = spanIn(passage, start, end);
    const quote = source.slice(span.start, span.end);
    const words = passage.text.slice(start, end);
    const topicsOf = (): string[] => {
      if (aspect === 'additional') return ['unspecified'];
      const named = distinct(topicsIn(words).map(({ topic }) => topic));
      if (named.length > 0) {
        if (aspect !== 'evidence') beside = named;
        return named;
      }
      if (aspect === 'evidence') return isPolicy(words) || !isGeneric(words) ? ['policy'] : ['issue'];
      if (beside.length > 0) return beside;
      if (findings.length === 0 || isFindingTaken) return isPolicy(words) && !isGeneric(words) ? ['policy'] : ['issue'];
      if (isPolicy(words) && !isGeneric(words)) isFindingTaken = true;
      return findings;
    };
    return topicsOf().map((topic): Ask => ({ aspect, topic, tense, greater, quote, span }));
  });
}
