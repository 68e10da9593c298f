import {
  imperativeEn,
  requestEn,
  softRequestEn,
  subordinateEn,
  subordinateOnlyEn,
} from '../../lexicon/en/notice-asks.ts';
import { requestOther, speaksOther } from '../../lexicon/other/notice-asks.ts';
import { notRequestZh, requestZh, subordinateZh } from '../../lexicon/zh/notice-asks.ts';
import { readyPattern } from '../../text/ready.ts';
import { isHan } from './clauses.ts';

const negationBefore =
  /\b(?:do not|don't|does not|need not|never|no need to|cannot|not|without|would|nicht|ne pas)\s*(?:\w+ ){0,2}$/i;
const considerBefore =
  /\b(?:consider|think about|you may|you might|you could|you can|it may|it might|it can|sellers|they)\b[^.;:]{0,60}$/i;

/** Where the request of a running sentence in a Latin script begins, or null if it requests nothing. */
function latinRequest(sentence: string): number | null {
  const subordinate = readyPattern(subordinateEn).exec(sentence)?.[0].length ?? 0;
  if (subordinate === 0 && subordinateOnlyEn.test(sentence) && sentence.search(readyPattern(softRequestEn)) < 0)
    return null;
  let start: number | null = null;
  const patterns = speaksOther.test(sentence) ? [requestEn, requestOther, imperativeEn] : [requestEn, imperativeEn];
  for (const pattern of patterns) {
    for (const match of sentence.matchAll(readyPattern(pattern))) {
      if (match.index + match[0].length <= subordinate) continue;
      const before = sentence.slice(
        Math.max(0, match.index - 40),
        match.index + (/^[,:;(. ]*/.exec(match[0])?.[0].length ?? 0),
      );
      if (negationBefore.test(before) || considerBefore.test(before)) continue;
      const isPassive = /(?:needed|required|missing)$/i.test(match[0]) && !/^what/i.test(match[0]);
      const at = isPassive ? subordinate : match.index;
      if (start === null || at < start) start = at;
      break;
    }
  }
  for (const match of sentence.matchAll(readyPattern(softRequestEn))) {
    const end = match.index + match[0].length;
    if (end > subordinate && (start === null || match.index < start)) return end;
  }
  return start;
}

/** The same in Chinese or Japanese. */
function hanRequest(sentence: string): number | null {
  const subordinate = subordinateZh.exec(sentence)?.[0].length ?? 0;
  for (const match of sentence.matchAll(readyPattern(requestZh, 'han'))) {
    const end = match.index + match[0].length;
    if (end <= subordinate) continue;
    if (notRequestZh.test(sentence.slice(end, end + 6))) continue;
    return match.index;
  }
  return null;
}

/**
 * Where in a sentence the words begin that request something; null for a sentence that reports, warns or advises.
 * What stands before ("If you wish to sell again, …") is not requested.
 */
export function requestStart(sentence: string): number | null {
  const shown = sentence.slice(0, 3000);
  return isHan(shown) ? (hanRequest(shown) ?? latinRequest(shown)) : latinRequest(shown);
}
