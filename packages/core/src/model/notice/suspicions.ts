import { amazonEndings, exemptLabel, fileEndings, harmlessContext, suspiciousWords } from '../../lexicon/suspicions.ts';
import type { Suspicion } from '../notice.ts';
import { readyPattern } from '../../text/ready.ts';
import { plainUnits } from './units.ts';

const address = /[\w.+%-]{0,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z][a-z0-9-]{1,23}/gi;
const link =
  /\b(?:https?:\/\/|www\.)(?:[^\s/@<>"']{1,80}@)?((?:[a-z0-9\u00A1-\uFFFF-]{1,63}\.){1,8}[a-z][a-z0-9-]{1,23})/gi;
const bareHost = /(?<![\w@./-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?![\w@-])/gi;

/** Whether a host is one of Amazon's stores, with or without sub-domain. */
export function isAmazonHost(host: string): boolean {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  return [1, 2].some((count) => {
    const ending = labels.slice(-count).join('.');
    return amazonEndings.has(ending) && labels.at(-count - 1) === 'amazon';
  });
}

/** Amazon's own pages outside its stores, as official messages link them. */
function isKnownHost(host: string): boolean {
  return isAmazonHost(host) || /(?:^|\.)(?:sellercentral\.amazon\.[a-z.]{2,6}|amazon\.com\.be)$/i.test(host);
}

function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return text.slice(Math.max(start, at - 160), at);
}

/** An address or host on a line that says whose it is, or under a label line of its own. */
function isExempt(text: string, at: number): boolean {
  const own = lineAround(text, at);
  if (exemptLabel.test(own)) return true;
  if (own.trim() !== '') return false;
  const before = text.slice(Math.max(0, at - 120), at).trimEnd();
  return exemptLabel.test(before.slice(before.lastIndexOf('\n') + 1));
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = /[^.!?。！？\n]{0,160}$/.exec(text.slice(Math.max(0, start - 160), start))?.[0] ?? '';
  const after = /^[^.!?。！？\n]{0,80}/.exec(text.slice(end, end + 80))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

function overlapsAny(found: readonly Suspicion[], start: number, end: number): boolean {
  return found.some(({ span }) => span.start < end && start < span.end);
}

/**
 * Signs that a text does not come from Amazon, or quotes such a text: foreign mail domains and hosts, and what Amazon
 * never asks for by mail. `from` skips what stands before, such as front matter.
 */
export function suspicionsIn(text: string, from = 0): readonly Suspicion[] {
  const units = plainUnits(text);
  const found: Suspicion[] = [];
  const seen: { start: number; end: number }[] = [];
  const add = (kind: Suspicion['kind'], start: number, end: number): void => {
    found.push({ kind, words: text.slice(start, end), span: { start, end } });
  };
  for (const match of units.matchAll(address)) {
    const start = match.index;
    const end = start + match[0].length;
    const host = match[0].slice(match[0].indexOf('@') + 1);
    seen.push({ start, end });
    if (start >= from && !isKnownHost(host) && !isExempt(units, start)) add('sender', start, end);
  }
  for (const match of units.matchAll(link)) {
    const host = match[1] ?? '';
    const start = match.index + match[0].length - host.length;
    seen.push({ start: match.index, end: match.index + match[0].length });
    if (start < from || overlapsAny(found, start, start + host.length)) continue;
    if (!isKnownHost(host) && !isExempt(units, match.index)) add('host', start, start + host.length);
  }
  for (const match of units.matchAll(bareHost)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start < from || !/amazon|amzn/i.test(match[0]) || seen.some((one) => one.start < end && start < one.end))
      continue;
    const ending = match[0].slice(match[0].lastIndexOf('.') + 1).toLowerCase();
    if (!fileEndings.has(ending) && !isKnownHost(match[0]) && !isExempt(units, start)) add('host', start, end);
  }
  for (const pattern of suspiciousWords) {
    for (const match of units.matchAll(readyPattern(pattern))) {
      const start = match.index;
      const end = start + match[0].length;
      if (start < from || overlapsAny(found, start, end)) continue;
      if (!harmlessContext.test(sentenceAround(units, start, end))) add('wording', start, end);
    }
  }
  return found.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
