import type { Span } from '../text/span.ts';

/** Longer "sentences" are runaway text; they are cut at a space so that every rule stays linear. */
const longest = 2000;

const abbreviation =
  /(?:^|[\s(（])(?:Dr|Mr|Mrs|Ms|Prof|St|No|Nos|vs|etc|Inc|Ltd|Co|Corp|Fig|approx|incl|excl|dept|tel|ext|pcs|qty|ref|e\.g|i\.e|a\.m|p\.m|U\.S|U\.K|E\.U|[A-Z])$/i;

/** "1" in "… these: 1. We refunded": a number that opens a point and ends nothing. */
const enumerator = /(?:^|[.:;!?]\s{1,3}|[。：；！？]\s{0,3})[(（]?\d{1,2}$/;

const opener = /[A-Z0-9"'“‘(（[【\u3400-\u9FFF\uFFFC$€£#]/;

function endsSentence(text: string, at: number): boolean {
  const unit = text[at];
  const next = text[at + 1];
  if (unit === '。' || unit === '！' || unit === '？' || unit === '；') return true;
  if (unit === ';') return /[\u3400-\u9FFF]/.test(text[at - 1] ?? '') || /[\u3400-\u9FFF]/.test(next ?? '');
  if (unit === '!' || unit === '?') return next === undefined || !/[!?)\]]/.test(next);
  if (unit === '…') return next !== '…' && next !== undefined && /\s/.test(next) && opener.test(text[at + 2] ?? '');
  if (unit !== '.') return false;
  if (next === undefined) return true;
  if (next === '.') return false;
  const before = text.slice(Math.max(0, at - 12), at);
  if (/[\u3400-\u9FFF]$/.test(before)) return !/\d/.test(next);
  // "… (see Annex 1.) Then": what closes with the sentence belongs to it.
  const closers = /^["”’」』)）\]】]{0,3}/.exec(text.slice(at + 1, at + 4))?.[0].length ?? 0;
  const after = text[at + 1 + closers];
  if (closers > 0 && after === undefined) return true;
  if (after !== undefined && /\s/.test(after)) {
    const rest = /^\s+(\S)/.exec(text.slice(at + 1 + closers, at + 12 + closers))?.[1] ?? '';
    if (rest === '') return true;
    if (enumerator.test(before)) return false;
    if (abbreviation.test(before)) return /(?:etc|p\.m|a\.m|Inc|Ltd)$/i.test(before) && /[A-Z\u3400-\u9FFF]/.test(rest);
    return opener.test(rest) || /[a-z]{2}$/.test(before);
  }
  if (closers > 0) return false;
  // "reply.We will": a space forgotten, and not "Amazon.com" or "e.g.We".
  return /[a-z)]{2}$/.test(before) && /^[A-Z][a-z]*\s/.test(text.slice(at + 1, at + 16));
}

/** Whether a unit after the end of a sentence still belongs to it. */
function trails(text: string, at: number): boolean {
  const unit = text[at] ?? '';
  if (unit === '.') return !/\d/.test(text[at + 1] ?? '');
  if (unit === '"') return /^(?:\s|$)/.test(text.slice(at + 1, at + 2));
  return /[!?。！？)）\]】”’」』]/.test(unit);
}

/**
 * Cuts prose into sentences, English and Chinese. Ranges hold no outer white space. Text inside quotation marks is not
 * cut: whoever is quoted, the sentence around the quotation is the writer's.
 *
 * @param quoted Ranges between quotation marks, in order.
 */
export function splitSentences(text: string, from: number, to: number, quoted: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let start = from;
  let quote = 0;
  const close = (end: number): void => {
    let first = start;
    let last = end;
    while (first < last && /[\s\u3000]/.test(text[first] ?? '')) first += 1;
    while (last > first && /[\s\u3000]/.test(text[last - 1] ?? '')) last -= 1;
    if (/[\p{L}\p{N}*_#$]/u.test(text.slice(first, last))) sentences.push({ start: first, end: last });
    start = end;
  };
  for (let at = from; at < to; at += 1) {
    while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= at) quote += 1;
    const range = quoted[quote];
    if (range !== undefined && range.start <= at) {
      const last = range.end - 1;
      const ends =
        /[.!?。！？]/.test(text[last - 1] ?? '') &&
        /^\s*(?:[A-Z\u3400-\u9FFF]|$)/.test(text.slice(range.end, range.end + 8));
      at = Math.min(last, to - 1);
      if (ends && range.end < to) close(range.end);
      continue;
    }
    if (endsSentence(text, at)) {
      let end = at + 1;
      while (end < to && trails(text, end)) end += 1;
      close(end);
      at = end - 1;
    } else if (at - start >= longest && /[\s,，、;；]/.test(text[at] ?? '')) {
      close(at + 1);
    } else if (at - start >= longest * 2) {
      close(at + 1);
    }
  }
  close(to);
  return sentences;
}
