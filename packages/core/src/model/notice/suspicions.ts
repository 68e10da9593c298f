import { exemptLabel, fileEndings, harmlessContext, suspiciousWords } from '../../lexicon/suspicions.ts';
import { readyPattern } from '../../text/ready.ts';
import type { Suspicion } from '../notice.ts';
import { isKnownHost, looksLikeAmazon } from './hosts.ts';
import { plainUnits } from './units.ts';

// Letters of other European scripts are in, for look-alikes; Chinese around a host is not part of it.
const label = String.raw`[a-z0-9\u00C0-\u024F\u0370-\u052F-]{1,63}`;
const ending = '[a-z][a-z0-9-]{1,23}';
const address = new RegExp(String.raw`[\w.+%-]{0,64}@(?:${label}\.){1,8}${ending}`, 'gi');
const link =
  /\b(?:https?:\/\/|www\.)(?:[^\s/@<>"']{1,80}@)?((?:[a-z0-9\u00A1-\uFFFF-]{1,63}\.){1,8}[a-z][a-z0-9-]{1,23})/gi;
const bareHost = new RegExp(String.raw`(?<![\w@./-])(?:${label}\.){1,6}[a-z]{2,24}(?![\w@-])`, 'gi');

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Signs that a text does not come from Amazon, or quotes such a text: foreign mail domains and hosts, and what Amazon
 * never asks for by mail. `from` skips what stands before, such as front matter.
 */
export function suspicionsIn(text: string, from = 0): readonly Suspicion[] {
  const units = plainUnits(text);
  const addresses = rangesOf(units, address);
  const links = [...units.matchAll(link)].map((match) => {
    const end = match.index + match[0].length;
    return { start: match.index, end, host: end - (match[1]?.length ?? 0) };
  });
  const isForeign = (host: string, at: number): boolean => at >= from && !isKnownHost(host) && !isExempt(units, at);
  const senders = addresses.filter(({ start, end }) =>
    isForeign(units.slice(units.indexOf('@', start) + 1, end), start),
  );
  const linked = without(
    links
      .filter(({ start, end, host }) => isForeign(units.slice(host, end), start))
      .map(({ host, end }) => ({ start: host, end })),
    senders,
  );
  const bare = without(rangesOf(units, bareHost), ordered([...addresses, ...links])).filter(({ start, end }) => {
    const host = units.slice(start, end);
    if (fileEndings.has(host.slice(host.lastIndexOf('.') + 1).toLowerCase())) return false;
    return looksLikeAmazon(host) && isForeign(host, start);
  });
  const hosts = ordered([...linked, ...bare]);
  let wordings: readonly Range[] = [];
  for (const pattern of suspiciousWords) {
    const worded = rangesOf(units, readyPattern(pattern)).filter(
      ({ start, end }) => start >= from && !harmlessContext.test(sentenceAround(units, start, end)),
    );
    wordings = ordered([...wordings, ...without(worded, wordings)]);
  }
  const foreign = ordered([...senders, ...hosts]);
  return [
    ...senders.map((range) => suspicion('sender', range, text)),
    ...hosts.map((range) => suspicion('host', range, text)),
    ...without(wordings, foreign).map((range) => suspicion('wording', range, text)),
  ].toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function suspicion(kind: Suspicion['kind'], { start, end }: Range, text: string): Suspicion {
  return { kind, words: text.slice(start, end), span: { start, end } };
}

function rangesOf(units: string, pattern: RegExp): Range[] {
  return [...units.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function ordered(ranges: readonly Range[]): Range[] {
  return ranges.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The ranges that share no unit with any of the others. Both lists are in order, so one walk is enough. */
function without(ranges: readonly Range[], others: readonly Range[]): Range[] {
  let next = 0;
  let reached = 0;
  return ranges.filter(({ start, end }) => {
    for (let other = others[next]; other !== undefined && other.start < end; other = others[next]) {
      reached = Math.max(reached, other.end);
      next += 1;
    }
    return reached <= start;
  });
}

const longestLabel = 160;

/** An address or host on a line that says whose it is, or under a label line of its own. */
function isExempt(units: string, at: number): boolean {
  const before = units.slice(Math.max(0, at - longestLabel), at);
  const own = before.slice(before.lastIndexOf('\n') + 1);
  if (exemptLabel.test(own)) return true;
  if (own.trim() !== '') return false;
  const above = before.trimEnd();
  return exemptLabel.test(above.slice(above.lastIndexOf('\n') + 1));
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = /[^.!?。！？\n]{0,160}$/.exec(text.slice(Math.max(0, start - 160), start))?.[0] ?? '';
  const after = /^[^.!?。！？\n]{0,80}/.exec(text.slice(end, end + 80))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}
