import {
  actionsZh,
  additionalZh,
  disputeZh,
  doneZh,
  evidenceZh,
  genericEndZh,
  howZh,
  lateVerbZh,
  leadingJointZh,
  orderZh,
  paperTailZh,
  planNameZh,
  purposeZh,
  plannedZh,
  preventionZh,
  repairZh,
  rootCauseEndZh,
  rootCauseZh,
  separatorsZh,
  strippedZh,
} from '../../lexicon/zh/notice-asks.ts';
import { clauseLimit, trimmedBy, type AskClause, type ClauseAspect, type Range } from './clauses.ts';
import { namesPaper, papersIn } from './papers.ts';

function isGeneric(text: string): boolean {
  return genericEndZh.test(text) || actionsZh.test(text) || howZh.test(text);
}

/** "An invoice that shows where the goods come from" is a paper, not proof in general. */
function endsInPaper(text: string): boolean {
  const last = papersIn(text).at(-1);
  return last !== undefined && text.length - last.end <= 2;
}

/** The aspect a piece asks for as a whole: its head noun decides, else its question words. */
function aspectOf(text: string): ClauseAspect | null {
  if (orderZh.test(text)) return null;
  if (disputeZh.test(text)) return 'dispute';
  if (rootCauseEndZh.test(text)) return 'root-cause';
  const prevents = preventionZh.test(text);
  if (purposeZh.test(text) && !evidenceZh.test(text)) return 'prevention';
  if (genericEndZh.test(text) && !evidenceZh.test(text.slice(-6))) {
    if (prevents) return 'prevention';
    return 'actions';
  }
  if (evidenceZh.test(text)) return endsInPaper(text) ? null : 'evidence';
  if (additionalZh.test(text)) return 'additional';
  if (prevents && howZh.test(text)) return 'prevention';
  if (actionsZh.test(text)) return 'actions';
  if (rootCauseZh.test(text)) return 'root-cause';
  return prevents && (isGeneric(text) || /^(?:您|你)?(?:将|會|会)/.test(text)) ? 'prevention' : null;
}

const edge = /[\s,;:、。."'(!?-]/;

function trimmed(text: string, range: Range): Range {
  return trimmedBy(text, range, edge);
}

function piecesOf(text: string, { start, end }: Range, separator: RegExp): Range[] {
  const pieces: Range[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(new RegExp(separator.source, 'g'))) {
    if (match[0] === '') continue;
    pieces.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  pieces.push({ start: from, end });
  return pieces.filter((piece) => piece.end > piece.start);
}

/**
 * Cuts a range as long as more than one piece asks for something; pieces that ask for nothing stay with the next one,
 * since the head stands last, and at the end with the one before.
 */
function askedPieces(text: string, range: Range, level: number): Range[] {
  const separator = separatorsZh[level];
  if (separator === undefined) return [range];
  const pieces = piecesOf(text, range, separator);
  const asking = pieces.map((piece) => {
    const words = text.slice(piece.start, piece.end);
    return !words.trimEnd().endsWith(':') && aspectOf(words) !== null;
  });
  const only = asking.filter(Boolean).length === 1 ? pieces[asking.indexOf(true)] : undefined;
  if (only !== undefined && level <= 1) {
    // "提供能显示…的发票,并说明…的原因": the paper in the first clause would make the whole proof.
    const isProof = (piece: Range): boolean => aspectOf(text.slice(piece.start, piece.end)) === 'evidence';
    if (isProof(range) && !isProof(only)) return askedPieces(text, only, level + 1);
    // "请提供发票,并说明…": the papers before are no part of what is to be explained.
    if (only.start > range.start && namesPaper(text.slice(range.start, only.start)))
      return askedPieces(text, { start: only.start, end: range.end }, level + 1);
  }
  if (asking.filter(Boolean).length < 2) return askedPieces(text, range, level + 1);
  const groups: Range[] = [];
  let start: number | null = null;
  pieces.forEach((piece, index) => {
    if (text.slice(piece.start, piece.end).trimEnd().endsWith(':')) {
      start = null;
      return;
    }
    start ??= piece.start;
    if (asking[index] !== true) return;
    groups.push({ start, end: piece.end });
    start = null;
  });
  const last = groups.at(-1);
  const rest = last === undefined ? '' : text.slice(last.start, range.end);
  if (last !== undefined && level > 0 && aspectOf(rest) === aspectOf(text.slice(last.start, last.end))) {
    groups[groups.length - 1] = { start: last.start, end: range.end };
  }
  return groups.flatMap((group) => askedPieces(text, group, level + 1));
}

function tenseOf(text: string): AskClause['tense'] {
  if (doneZh.test(text)) return 'done';
  return plannedZh.test(text) ? 'planned' : 'none';
}

function clauseOf(text: string, range: Range): AskClause[] {
  const { start, end } = trimmed(text, range);
  const piece = text.slice(start, end);
  const aspect = aspectOf(piece);
  if (aspect === null) return [];
  const verb = strippedZh.exec(piece)?.[0].length ?? 0;
  const late = lateVerbZh.exec(piece)?.[0].length ?? 0;
  const opened = start + Math.max(verb, late);
  const joint = leadingJointZh.exec(text.slice(opened, end))?.[0].length ?? 0;
  const from = trimmed(text, { start: opened + joint, end }).start;
  const quoteStart = from < end ? from : start;
  const whole = text.slice(quoteStart, end);
  const papers = paperTailZh.exec(whole);
  const quote = papers !== null && namesPaper(papers[0]) ? whole.slice(0, papers.index) : whole;
  const quoteEnd = quoteStart + quote.length;
  const tense = aspect === 'actions' || aspect === 'prevention' ? tenseOf(quote) : 'none';
  if (aspect === 'prevention' && genericEndZh.test(piece)) {
    // One head noun with two purposes: "为解决问题并防止再次发生而采取的措施".
    const second = /(?:,|并且?|並且?|以及|和|同时){1,3}(?=(?:防止|避免|预防|預防|杜绝|杜絕|确保|確保))/.exec(quote);
    if (second !== null && repairZh.test(quote.slice(0, second.index))) {
      const cut = quoteStart + second.index;
      return [
        { aspect: 'actions', tense, start: quoteStart, end: cut },
        { aspect: 'prevention', tense, start: cut + second[0].length, end: quoteEnd },
      ];
    }
  }
  return [{ aspect, tense, start: quoteStart, end: quoteEnd }];
}

/** What a clause in Chinese asks for, one entry for each aspect. */
export function hanClauses(text: string, from: number): AskClause[] {
  const shown = text.slice(0, from + clauseLimit).replaceAll(planNameZh, (words) => '~'.repeat(words.length));
  const clauses: AskClause[] = [];
  for (const piece of askedPieces(shown, { start: from, end: shown.length }, 0)) {
    for (const clause of clauseOf(shown, piece)) {
      const last = clauses.at(-1);
      if (last?.aspect === clause.aspect) clauses[clauses.length - 1] = { ...last, end: clause.end };
      else clauses.push(clause);
    }
  }
  return clauses;
}
