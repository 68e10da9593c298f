import { months, numberWords, timeUnits, units, weekdays } from '../../../lexicon/en/things.ts';
import type { AnchorKind } from '../../reading.ts';
import { textAt, type Token } from './tokens.ts';

/** An anchor in token indexes, half-open. */
export interface TokenAnchor {
  readonly kind: AnchorKind;
  readonly from: number;
  readonly to: number;
}

const deadlineWords = new Set([
  'within',
  'under',
  'in',
  'inside',
  'after',
  'before',
  'than',
  'least',
  'most',
  'for',
  'every',
  'last',
  'past',
  'next',
  'first',
  'max',
  'maximum',
  'over',
  'until',
  'to',
  'of',
  'by',
  'exceed',
]);
const rhythms = new Set(
  'daily weekly fortnightly biweekly monthly bimonthly quarterly yearly annually hourly nightly overnight'.split(' '),
);

/** Whether a token counts: a figure, or a number word that is no idle "one". */
export function isAmount(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === 'number' || token.kind === 'span' || (token.kind === 'word' && numberWords.has(token.text));
}

function isTimeUnit(token: Token | undefined): boolean {
  return token?.kind === 'word' && (timeUnits.has(token.text) || token.text === 'am' || token.text === 'pm');
}

/** Deadlines, rhythms, ranges of hours and dates. Blanks are none: "within ____ hours" says nothing yet. */
export function timeAnchors(tokens: readonly Token[]): TokenAnchor[] {
  const found: TokenAnchor[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const anchor = frequencyAt(tokens, at) ?? dateAt(tokens, at) ?? deadlineAt(tokens, at) ?? clockAt(tokens, at);
    if (anchor === undefined) continue;
    found.push(anchor);
    at = Math.max(at, anchor.to - 1);
  }
  return found;
}

function frequencyAt(tokens: readonly Token[], at: number): TokenAnchor | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return undefined;
  const kind = 'frequency';
  if (token.kind === 'nonstop') return { kind, from: at, to: at + 1 };
  if (token.kind !== 'word') return amountPer(tokens, at);
  if (rhythms.has(token.text)) return { kind, from: at, to: at + 1 };
  if (token.text === 'every' || token.text === 'each') {
    let end = at + 1;
    while (
      end < tokens.length &&
      end < at + 4 &&
      (isAmount(tokens[end]) ||
        tokens[end]?.kind === 'ordinal' ||
        [
          'single',
          'other',
          'second',
          'third',
          'working',
          'business',
          'work',
          'calendar',
          'one',
          'new',
          'time',
        ].includes(textAt(tokens, end)))
    )
      end++;
    const unit = tokens[end];
    if (unit !== undefined && (isTimeUnit(unit) || weekdays.has(unit.text) || months.has(unit.text))) {
      // "each time" and "every moment" are no rhythm.
      return { kind, from: at, to: end + 1 };
    }
    if (isAmount(tokens[end - 1]) && units.has(unit?.text ?? '')) return { kind, from: at, to: end + 1 };
    return undefined;
  }
  if (token.text === 'per' || token.text === 'a' || token.text === 'an') {
    const before = tokens[at - 1];
    const counted =
      before !== undefined &&
      (['once', 'twice', 'times', 'time', 'thrice'].includes(before.text) ||
        (token.text === 'per' && isAmount(tokens[at - 2])));
    return counted && (isTimeUnit(next) || units.has(next?.text ?? ''))
      ? { kind, from: at - 1, to: at + 2 }
      : undefined;
  }
  if (weekdays.has(token.text)) {
    const plural = token.text.endsWith('days');
    return { kind: plural ? kind : 'date', from: at, to: at + 1 };
  }
  if (['nights', 'mornings', 'evenings'].includes(token.text)) return { kind, from: at, to: at + 1 };
  if (
    (token.text === 'day' || token.text === 'round' || token.text === 'around') &&
    textAt(tokens, at + 1) === (token.text === 'day' ? 'and' : 'the')
  ) {
    const last = tokens[at + 2]?.text;
    return last === 'clock' ? { kind, from: at, to: at + 3 } : undefined;
  }
  return undefined;
}

function amountPer(tokens: readonly Token[], at: number): TokenAnchor | undefined {
  if (!isAmount(tokens[at])) return undefined;
  const times = textAt(tokens, at + 1) === 'times' || textAt(tokens, at + 1) === 'x';
  const article = tokens[at + 2]?.text;
  return times &&
    (article === 'a' || article === 'per' || article === 'every' || article === 'each') &&
    isTimeUnit(tokens[at + 3])
    ? { kind: 'frequency', from: at, to: at + 4 }
    : undefined;
}

function dateAt(tokens: readonly Token[], at: number): TokenAnchor | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'date') return { kind: 'date', from: at, to: at + 1 };
  const next = tokens[at + 1];
  const numbered = token.kind === 'number' || token.kind === 'ordinal';
  if (numbered && next?.text === 'of' && months.has(textAt(tokens, at + 2)))
    return { kind: 'date', from: at, to: at + 3 };
  if (numbered && next !== undefined && (months.has(next.text) || (next.text === 'may' && next.capital)))
    return { kind: 'date', from: at, to: at + 2 };
  if (
    token.kind === 'ordinal' &&
    (textAt(tokens, at - 1) === 'the' || textAt(tokens, at - 1) === 'on') &&
    (next === undefined || next.kind === 'mark')
  )
    return { kind: 'date', from: at, to: at + 1 };
  if (token.kind === 'ordinal' && (next?.text === 'of' || next?.text === 'day' || next?.text === 'and'))
    return { kind: 'frequency', from: at, to: at + 2 };
  const month =
    token.kind === 'word' &&
    (months.has(token.text) ||
      (token.text === 'may' &&
        token.capital &&
        (at === 0 ||
          ['in', 'since', 'until', 'of', 'by', 'from', 'and', 'on', 'early', 'late', 'mid', 'to'].includes(
            textAt(tokens, at - 1),
          ) ||
          next?.kind === 'number')));
  // "march" and "may" in small letters are verbs, and "mar" and "sun" nobody writes alone.
  if (month && (token.capital || next?.kind === 'number' || next?.kind === 'ordinal')) {
    if (at === 0 && next?.kind !== 'number' && next?.kind !== 'ordinal' && token.text === 'may') return undefined;
    const day = next?.kind === 'number' || next?.kind === 'ordinal' || next?.kind === 'span' ? 1 : 0;
    return { kind: 'date', from: at, to: at + 1 + day };
  }
  if (token.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text)) {
    const before = textAt(tokens, at - 1);
    const ahead = textAt(tokens, at + 2);
    // "In 2019 we will work harder" dates nothing that could be looked up.
    return ['since', 'from', 'until', 'of', 'in', 'by'].includes(before) && ahead !== 'will' && ahead !== 'shall'
      ? { kind: 'date', from: at, to: at + 1 }
      : undefined;
  }
  if (token.text === 'q' && next?.kind === 'number') return { kind: 'date', from: at, to: at + 2 };
  return undefined;
}

function deadlineAt(tokens: readonly Token[], at: number): TokenAnchor | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const { text } = token;
  // "one business day" is a deadline behind a preposition, "one day" a daydream.
  const amount =
    isAmount(token) ||
    ((text === 'one' || text === 'an' || text === 'a' || text === '1') && deadlineWords.has(textAt(tokens, at - 1)));
  if (amount) {
    let end = at + 1;
    while (
      (end < at + 4 &&
        ['business', 'working', 'calendar', 'full', '-', 'or', 'to', 'whole', 'single', 'half', 'few'].includes(
          textAt(tokens, end),
        )) ||
      isAmount(tokens[end])
    )
      end++;
    if (textAt(tokens, end - 1) === 'few') return undefined;
    if (isTimeUnit(tokens[end])) {
      const experience =
        ['of', 'in'].includes(textAt(tokens, end + 1)) &&
        ['experience', 'history', 'selling', 'business'].includes(textAt(tokens, end + 2));
      const spent = [2, 3, 4, 5].some(
        (back) =>
          ['spend', 'invest', 'devote', 'dedicate'].includes(tokens[at - back]?.verb?.lemma ?? '') ||
          ['spend', 'invest', 'devote'].includes(tokens[at - 1]?.verb?.lemma ?? ''),
      );
      return experience || spent ? undefined : { kind: 'deadline', from: at, to: end + 1 };
    }
  }
  const next = textAt(tokens, at + 1);
  if (
    (text === 'same' || text === 'next' || text === 'following') &&
    (next === 'day' ||
      next === 'business' ||
      next === 'working' ||
      next === 'week' ||
      next === 'month' ||
      next === 'shift' ||
      next === 'evening' ||
      next === 'morning' ||
      next === 'hour' ||
      weekdays.has(next))
  ) {
    return { kind: 'deadline', from: at, to: at + 2 };
  }
  if (
    text === 'end' &&
    next === 'of' &&
    (isTimeUnit(tokens[at + 2]) ||
      months.has(textAt(tokens, at + 2)) ||
      (isTimeUnit(tokens[at + 3]) &&
        ['the', 'this', 'each', 'every', 'next', 'business'].includes(textAt(tokens, at + 2))))
  ) {
    return { kind: 'deadline', from: at, to: at + 3 };
  }
  if (
    (text === 'this' || text === 'by') &&
    (next === 'week' || next === 'month' || next === 'tomorrow' || next === 'tonight' || next === 'noon')
  )
    return { kind: 'deadline', from: at, to: at + 2 };
  if (text === 'today' && tokens[at - 1]?.text !== 'from') return { kind: 'deadline', from: at, to: at + 1 };
  if (text === 'tomorrow' || text === 'tonight') return { kind: 'deadline', from: at, to: at + 1 };
  return undefined;
}

function clockAt(tokens: readonly Token[], at: number): TokenAnchor | undefined {
  const token = tokens[at];
  const hour =
    token?.kind === 'clock' ||
    (token?.kind === 'number' &&
      (textAt(tokens, at + 1) === 'am' || textAt(tokens, at + 1) === 'pm' || textAt(tokens, at + 1) === "o'clock"));
  const bare =
    token?.kind === 'number' &&
    textAt(tokens, at - 1) === 'at' &&
    tokens[at + 1]?.kind !== 'word' &&
    /^\d{1,2}$/.test(token.text);
  if (token === undefined || !(hour || bare)) return undefined;
  const middle = textAt(tokens, at + 1);
  if ((middle === 'to' || middle === '-' || middle === '–' || middle === 'until') && tokens[at + 2]?.kind === 'clock')
    return { kind: 'range', from: at, to: at + 3 };
  return { kind: 'deadline', from: at, to: at + (token.kind === 'clock' || bare ? 1 : 2) };
}
