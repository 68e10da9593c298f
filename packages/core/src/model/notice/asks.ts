import {
  answerQuestionsEn,
  gapEn,
  pointingRequestEn,
  greaterEn,
  looseActionsEn,
  looseRootCauseEn,
  mistakeEn,
  planEn,
  preventionPurposeEn,
} from '../../lexicon/en/notice-asks.ts';
import { greaterOther, planOther } from '../../lexicon/other/notice-asks.ts';
import { gapZh, greaterZh, planZh, pointingRequestZh } from '../../lexicon/zh/notice-asks.ts';
import type { Ask, AskAspect } from '../notice.ts';
import { readyPattern } from '../../text/ready.ts';
import { endWithout, isHan, sentencesIn, type AskClause, type Range } from './clauses.ts';
import { namesPaper } from './papers.ts';
import { hanClauses } from './han-clauses.ts';
import { isLasting, latinClauses } from './latin-clauses.ts';
import type { Passage } from './passages.ts';
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

/** What lists and sections announce under which nothing is asked. */
export const silent: ReadonlySet<Passage['list']> = new Set<Passage['list']>(['consider', 'requirements', 'closing']);

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
  return readyPattern(greaterEn).test(text) || greaterZh.test(text) || greaterOther.test(text);
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
  // What follows may judge the last letter instead: "the root cause: you name the season, but …".
  if (/^(?:you|your|we|our|it|this|so far|at present)\b|^(?:您|我们|目前)/i.test(text.slice(words.length)))
    return [clause];
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

const titleLimit = 40;

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
      const same = found.findIndex(({ aspect }) => aspect === ask.aspect);
      const first = found[same];
      if (index === 0 || first === undefined) found.push(ask);
      // "Root cause. Say which step failed …": a title and what it stands for.
      else if (first.end - first.start <= titleLimit) found[same] = { ...first, end: ask.end };
    }
  });
  return found;
}

/** What a sentence says is missing: "you have not told us what caused the delay". */
function gapClauses(text: string, { start, end }: Range): AskClause[] {
  const gap = readyPattern(gapEn).exec(text.slice(start, end)) ?? gapZh.exec(text.slice(start, end));
  if (gap === null) return [];
  return clausesIn(text.slice(0, end), start + gap.index + gap[0].length, true);
}

/** The asks of running text: only where a sentence requests something, be it what the one before found missing. */
function proseAsks(passage: Passage): FoundAsk[] {
  const sentences = sentencesIn(passage.unquoted);
  return sentences.flatMap((sentence, index) => {
    const text = passage.unquoted.slice(0, sentence.end);
    const words = text.slice(sentence.start);
    const start = requestStart(words);
    if (start === null) return [];
    const isDispute = mistakeEn.test(words.slice(0, start));
    const clauses = clausesIn(text, sentence.start + start, true).map((clause) =>
      isDispute && /^(?:why|为什么|为何)/i.test(text.slice(clause.start))
        ? { ...clause, aspect: 'dispute' as const }
        : clause,
    );
    const before = sentences[index - 1];
    if (
      clauses.length === 0 &&
      before !== undefined &&
      (pointingRequestEn.test(words) || pointingRequestZh.test(words))
    ) {
      const asked = passage.unquoted.slice(0, before.end);
      const question = asked.endsWith('?') ? clausesIn(asked, before.start, false) : [];
      return withSentence(passage, before, question.length > 0 ? question : gapClauses(passage.unquoted, before));
    }
    return withSentence(passage, sentence, clauses);
  });
}

/** For a message that asks for a new plan and tells what the old one lacks: the gaps are the asks. */
function gapAsks(passages: readonly Passage[]): FoundAsk[] {
  return passages
    .filter(({ kind, list, section }) => kind !== 'row' && !silent.has(list) && !silent.has(section))
    .flatMap((passage) =>
      sentencesIn(passage.unquoted).flatMap((sentence) =>
        withSentence(passage, sentence, gapClauses(passage.unquoted, sentence)),
      ),
    )
    .filter(({ aspect }) => isPlanAspect(aspect));
}

/** A title among the things to send: "Corrective action". */
function fieldAsks(passage: Passage): FoundAsk[] {
  const end = passage.unquoted.length;
  return end > 80 ? [] : withSentence(passage, { start: 0, end }, clausesIn(passage.unquoted, 0, false));
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
    // "How do I sell again?" is the voice of the seller: it announces, and asks nothing.
    if (passage.list !== 'asks' || passage.section === 'asks' || /\b(?:I|my|we)\b/.test(passage.text)) return [];
    return passage.text.endsWith('?') ? questionAsks(passage) : fieldAsks(passage);
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

/** The asks, the third of a plan read as what lasts where its words leave that open. */
function withPrevention(found: readonly FoundAsk[]): readonly FoundAsk[] {
  const plan = found.filter(({ aspect }) => isPlanAspect(aspect));
  const last = isLasting(plan, 2) ? plan[2] : undefined;
  return last === undefined
    ? found
    : found.map((ask) => (ask === last ? { ...ask, aspect: 'prevention' as const } : ask));
}

/** Everything a message asks for, in its order; plans asked for as a whole are three asks. */
export function findAsks(passages: readonly Passage[]): readonly FoundAsk[] {
  const areQuestions = passages.some(
    ({ kind, unquoted, list }) =>
      kind === 'paragraph' && list === null && answerQuestionsEn.test(unquoted) && !unquoted.endsWith(':'),
  );
  const all = passages.flatMap((passage) => passageAsks(passage, areQuestions));
  // The text under a title says it better than the title.
  const spoken = new Set(all.filter(({ passage }) => passage.kind !== 'heading').map(({ aspect }) => aspect));
  const found = all.filter(
    ({ passage, aspect }) => passage.kind !== 'heading' || passage.text.endsWith('?') || !spoken.has(aspect),
  );
  const specific = found.filter(({ aspect }) => aspect !== 'plan');
  if (specific.some(({ aspect }) => isPlanAspect(aspect))) return withPrevention(specific);
  const plan = found.find(({ aspect }) => aspect === 'plan') ?? planAsk(passages);
  if (plan === null || plan === undefined) return specific;
  const gaps = gapAsks(passages);
  if (gaps.length > 0) return [...specific, ...gaps];
  return [...specific, ...planAspects.map((aspect) => ({ ...plan, aspect, tense: 'none' as const }))];
}
