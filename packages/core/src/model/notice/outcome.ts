import { outcomesEn } from '../../lexicon/en/notice-outcomes.ts';
import {
  accountUntouched,
  conditional,
  hypothetical,
  letterOfSeller,
  letterToCome,
  replyWords,
  strongReplyWords,
  type OutcomePattern,
  type OutcomeWords,
} from '../../lexicon/notice-outcomes.ts';
import { outcomesOther } from '../../lexicon/other/notice-outcomes.ts';
import { outcomesZh } from '../../lexicon/zh/notice-outcomes.ts';
import { readyPattern } from '../../text/ready.ts';
import type { Effect, Notice, Outcome } from '../notice.ts';
import { effectByStates, refusesByStates } from './account-states.ts';
import { isHan, sentencesIn } from './clauses.ts';
import type { Passage } from './passages.ts';
import { requestStart } from './requests.ts';

const longestSentence = 600;

/** The sentences that may tell what happens: headings too, but no advice and nothing about deadlines. */
function tellingSentences(passages: readonly Passage[]): string[] {
  return passages
    .filter(({ kind, text, list, section }) => {
      if (kind === 'heading') return !text.endsWith('?');
      return list !== 'consider' && section !== 'consider' && section !== 'deadline' && section !== 'channel';
    })
    .flatMap(({ unquoted }) =>
      sentencesIn(unquoted).map(({ start, end }) => unquoted.slice(start, Math.min(end, start + longestSentence))),
    );
}

// In Chinese the "may" can stand well before the verb: "可能导致账户被停用".
const possible = /可能|风险|風險|否则|避免|防止|即将|(?:将|会|可)导致|再次发生|如再/;

function isPossible(sentence: string, start: number, length: number): boolean {
  return possible.test(sentence.slice(Math.max(0, start - 16), start + length + 8));
}

const listingWords = /\b(?:listings?|offers?|asins?|product pages?)\b|\bB0[A-Z0-9]{8}\b|商品/i;

// What stands may be told with its end: "cannot be found until you add the label".
const facts: ReadonlySet<OutcomeWords> = new Set(['deactivated', 'listing-removed']);
const refusals: ReadonlySet<OutcomeWords> = new Set(['refused', 'unable', 'needs-more']);

const latinRun = /\b[a-z]{2,20} [a-z]{2,20} [a-z]{2,20}/i;

/** The patterns a sentence may match: those of scripts and languages it does not have are never compiled. */
function patternsFor(sentence: string, language: Notice['language']): OutcomePattern[] {
  return [
    ...(isHan(sentence) ? outcomesZh : []),
    ...(latinRun.test(sentence) ? outcomesEn : []),
    ...(language === 'en' || language === 'zh' ? [] : outcomesOther),
  ];
}

const innerSpace = /(?<=[\u3400-\u9FFF]) | (?=[\u3400-\u9FFF])/g;

function saidIn(sentences: readonly string[], language: Notice['language']): ReadonlySet<OutcomeWords> {
  const said = new Set<OutcomeWords>();
  for (const spaced of sentences) {
    // Chinese is written with and without spaces around foreign words.
    const sentence = isHan(spaced) ? spaced.replaceAll(innerSpace, '') : spaced;
    const isConditional = readyPattern(conditional).test(sentence);
    const isSupposed = hypothetical.test(sentence);
    const isUntouched = readyPattern(accountUntouched).test(sentence);
    for (const pattern of patternsFor(sentence, language)) {
      const { says, unconditional, words } = pattern;
      const isOpen = facts.has(says) || refusals.has(says) ? isSupposed : unconditional && isConditional;
      if (isOpen || said.has(says)) continue;
      const match = readyPattern(words, outcomesZh.includes(pattern) ? 'han' : 'latin').exec(sentence);
      if (match === null || (says === 'deactivated' && isPossible(sentence, match.index, match[0].length))) continue;
      // "You can go on selling the others": nothing came back, as nothing else was gone.
      if (says === 'reactivated' && isUntouched) continue;
      said.add(says);
    }
    if (isUntouched) said.delete('deactivated');
  }
  return said;
}

/** Whether a message by its words answers a letter; `weak` if it only speaks of papers or data that were sent. */
function answerOf(sentences: readonly string[], said: ReadonlySet<string>): 'no' | 'weak' | 'strong' {
  if (said.has('reactivated') || said.has('refused') || said.has('declined') || said.has('rejected')) return 'strong';
  const replies = sentences.filter(
    (sentence) => !hypothetical.test(sentence) && readyPattern(replyWords).test(sentence),
  );
  const isRead = sentences.some(
    (sentence) =>
      readyPattern(letterOfSeller).test(sentence) &&
      !readyPattern(letterToCome).test(sentence) &&
      requestStart(sentence) === null,
  );
  if (isRead) return 'strong';
  if (replies.length === 0) return 'no';
  return replies.some((sentence) => readyPattern(strongReplyWords).test(sentence)) ? 'strong' : 'weak';
}

interface Told {
  readonly said: ReadonlySet<string>;
  readonly isReply: boolean;
  /** Tells a refusal with work to do from one without. */
  readonly hasAsks: boolean;
}

/** A refusal that leaves work to do, in the order of how sure its words are. */
function isMoreInfo({ said, isReply, hasAsks }: Told): boolean {
  if (said.has('declined')) {
    // A decision stands even where the message tells what else could be tried.
    const isOpen = said.has('refused') || said.has('needs-more') || said.has('lacking');
    return isReply && hasAsks && isOpen && !said.has('invited') && !said.has('final');
  }
  if (said.has('refused')) return (isReply || !said.has('deactivated')) && !(said.has('final') && !hasAsks);
  if (!isReply || !hasAsks || said.has('final') || said.has('reactivated')) return false;
  return ['unable', 'needs-more', 'rejected', 'remains', 'lacking'].some((words) => said.has(words));
}

/** Most decisive first. */
function outcomeOf(told: Told): Outcome {
  const { said, isReply, hasAsks } = told;
  const isRefusal =
    said.has('refused') || ['unable', 'declined', 'rejected', 'remains'].some((words) => said.has(words));
  if (said.has('reactivated') && said.has('under-review-still') && !said.has('refused')) return 'reactivated-review';
  if (isMoreInfo(told)) return 'more-info';
  if (said.has('final')) return 'final';
  if (said.has('reactivated') && !isRefusal) return 'reactivated';
  if (isReply && isRefusal) return 'declined';
  if (said.has('reactivated')) return 'reactivated';
  if (said.has('under-review') && !said.has('deactivated')) return 'under-review';
  // An answer that asks for nothing and leaves the account down has said no.
  if (isReply && !hasAsks && said.has('deactivated') && !said.has('under-review')) return 'declined';
  if (said.has('at-risk')) return 'at-risk';
  if (isReply && hasAsks && !said.has('deactivated') && !said.has('listing-removed')) return 'more-info';
  if (said.has('deactivated')) return said.has('under-review') && !hasAsks ? 'under-review' : 'deactivated';
  if (said.has('listing-removed')) return 'listing-removed';
  if (said.has('declined')) return 'declined';
  return said.has('may-deactivate') || said.has('warning') ? 'at-risk' : 'unknown';
}

const effects: Readonly<Record<Outcome, Effect>> = {
  'reactivated-review': 'reactivation',
  reactivated: 'reactivation',
  'more-info': 'more-info',
  final: 'denial',
  declined: 'denial',
  'under-review': 'other',
  'at-risk': 'warning',
  'listing-removed': 'warning',
  deactivated: 'deactivation',
  unknown: 'other',
};

/** The outcome that stands for an effect read from weaker words. */
const outcomesOf: Readonly<Record<Exclude<Effect, 'other'>, Outcome>> = {
  reactivation: 'reactivated',
  'more-info': 'more-info',
  denial: 'declined',
  warning: 'at-risk',
  deactivation: 'deactivated',
};

interface Found {
  readonly language: Notice['language'];
  readonly wanted: 'plan' | 'papers' | 'nothing';
  readonly hasMetrics: boolean;
}

/** What a message is and does. A `kind` that is known from elsewhere wins over the words. */
export function readOutcome(
  passages: readonly Passage[],
  known: Notice['kind'] | null,
  { language, wanted, hasMetrics }: Found,
): Pick<Notice, 'kind' | 'outcome' | 'effect'> {
  const sentences = tellingSentences(passages);
  const said: ReadonlySet<string> = saidIn(sentences, language);
  const answer = answerOf(sentences, said);
  const answers = answer === 'strong' || (answer === 'weak' && !said.has('deactivated'));
  const kind = known ?? (answers ? 'reply' : 'notice');
  const isReply = answers || (known === 'reply' && !said.has('deactivated'));
  const outcome = outcomeOf({ said, isReply, hasAsks: wanted !== 'nothing' });
  if (outcome === 'unknown') {
    const told = effectByStates(sentences, { wanted, isReply });
    if (told !== null && told !== 'other') return { kind, outcome: outcomesOf[told], effect: told };
  }
  // "May" and "will" alone are weak signs of a warning.
  const isVague = outcome === 'at-risk' && !said.has('at-risk');
  if (isVague && effectByStates(sentences, { wanted, isReply }) === 'denial')
    return { kind, outcome: 'declined', effect: 'denial' };
  // An account that is down, nothing to send and no way back: the answer was no.
  if (outcome === 'deactivated' && wanted === 'nothing' && refusesByStates(sentences))
    return { kind, outcome: 'declined', effect: 'denial' };
  // Amazon asks for a plan only after it acted: against a listing if one is named, else against the account.
  if (outcome === 'unknown' && wanted === 'plan') {
    const namesListing = sentences.some((sentence) => listingWords.test(sentence));
    return { kind, outcome, effect: isReply ? 'more-info' : namesListing ? 'warning' : 'deactivation' };
  }
  if (outcome === 'unknown' && !isReply && sentences.some((sentence) => readyPattern(accountUntouched).test(sentence)))
    return { kind, outcome, effect: 'warning' };
  // A figure without a decision is a reminder to keep it.
  if (outcome === 'unknown' && hasMetrics) return { kind, outcome, effect: 'warning' };
  // A first notice that deactivates for good refuses nothing yet.
  const isFirst =
    outcome === 'final' &&
    !['declined', 'rejected', 'remains'].some((words) => said.has(words)) &&
    answer === 'no' &&
    kind === 'notice' &&
    said.has('deactivated');
  return { kind, outcome, effect: isFirst ? 'deactivation' : effects[outcome] };
}
