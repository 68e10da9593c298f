import { titles } from '../../../lexicon/en/people.ts';
import { partConditions } from './conditions.ts';
import { type Link, linkAt } from './links.ts';
import { holdsVerb, opensClause } from './openings.ts';
import { textAt, type Token } from './tokens.ts';

/** Token indexes, half-open. `from` stands after the linking words. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly link: Link;
  /** Whether it opens after a full stop of thought (start, `;`, `:`), so that an earlier subject no longer holds. */
  readonly fresh: boolean;
}

/** Keeps the type wide where assignments in closures are not seen. */
function openLink(link: Link): Link {
  return link;
}

/** Cuts a sentence into clauses, each with what links it. Punctuation and linking words belong to no clause. */
export function splitClauses(tokens: readonly Token[]): Segment[] {
  const raw: { from: number; to: number; link: Link; fresh: boolean; comma: boolean }[] = [];
  let from = 0;
  let link = openLink('main');
  /** What the words around a parenthesis hang on: they go on in it. */
  let around = openLink('main');
  let fresh = true;
  let comma = false;
  const close = (to: number): void => {
    if (to > from) raw.push({ from, to, link, fresh, comma });
  };
  const open = (at: number, next: Link, isFresh = false, afterComma = false): void => {
    from = at;
    link = next;
    fresh = isFresh;
    comma = afterComma;
  };

  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const { text, kind } = token;
    if (kind === 'mark') {
      if (
        text === ';' ||
        text === ':' ||
        (text === '.' && !titles.has(textAt(tokens, at - 1))) ||
        text === '—' ||
        text === '–' ||
        text === '!' ||
        text === '?' ||
        text === '|'
      ) {
        close(at);
        open(at + 1, 'main', true);
      } else if (
        text === '-' &&
        tokens[at - 1] !== undefined &&
        (tokens[at - 1]?.end ?? 0) < token.start &&
        (tokens[at + 1]?.start ?? 0) > token.end
      ) {
        close(at);
        open(at + 1, 'main', true);
      } else if (text === '(') {
        close(at);
        around = link === 'aside' ? around : link;
        open(at + 1, 'aside');
      } else if (text === ')') {
        close(at);
        open(at + 1, link === 'aside' ? around : link, false, true);
      } else if (text === ',') {
        close(at);
        open(at + 1, 'main', false, true);
      }
      continue;
    }
    const opening = linkAt(tokens, at, from);
    if (opening !== undefined) {
      close(at);
      open(at + opening.words, opening.link, false, comma && at === from);
      at += opening.words - 1;
    } else if (
      (text === 'and' || text === 'or' || text === 'but' || text === 'so' || text === 'then') &&
      at > from &&
      opensClause(tokens, at + 1, tokens.length)
    ) {
      close(at);
      open(at + 1, 'main');
    }
  }
  close(tokens.length);
  return partConditions(tokens, merge(tokens, raw));
}

/** Joins stretches without a verb to their neighbours: "Every batch, we open …", "… on Monday, Tuesday, Friday". */
function merge(
  tokens: readonly Token[],
  raw: readonly { from: number; to: number; link: Link; fresh: boolean; comma: boolean }[],
): Segment[] {
  const merged: { from: number; to: number; link: Link; fresh: boolean }[] = [];
  let pending: { from: number; fresh: boolean } | null = null;
  for (const [index, { from, to, link, fresh, comma }] of raw.entries()) {
    const previous = merged.at(-1);
    if (link === 'main' && !holdsVerb(tokens, from, to)) {
      const next = raw[index + 1];
      if (
        previous !== undefined &&
        !fresh &&
        comma &&
        previous.link !== 'trigger' &&
        previous.link !== 'background' &&
        previous.link !== 'purpose' &&
        pending === null
      ) {
        previous.to = to;
        continue;
      }
      if (next !== undefined && next.link === 'main' && !next.fresh) {
        pending ??= { from, fresh };
        continue;
      }
    }
    merged.push({ from: pending?.from ?? from, to, link, fresh: pending?.fresh ?? fresh });
    pending = null;
  }
  return merged;
}
