import { genericIssueEn, policyEn } from '../../lexicon/en/notice-asks.ts';
import { genericIssueOther, policyOther } from '../../lexicon/other/notice-asks.ts';
import { topicsIn } from '../../lexicon/topics.ts';
import { genericIssueZh, policyZh } from '../../lexicon/zh/notice-asks.ts';
import type { Ask } from '../notice.ts';
import { silent, type FoundAsk } from './asks.ts';
import { sentencesIn } from './clauses.ts';
import { spanIn, type Passage } from './passages.ts';
import { requestStart } from './requests.ts';

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
