import { assurances, ofMaterials } from '../../../lexicon/en/assurances.ts';
import type { Mode } from '../../reading.ts';
import type { TokenAnchor } from './anchors-of-time.ts';
import type { ReadClause } from './modes.ts';
import { findPhrases, phraseGraph } from './phrase-graph.ts';
import { textAt, type Token } from './tokens.ts';
import { isAdverb } from './words.ts';

export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** `limitless` binds wherever the seller does; `outcome` says by itself that something will not come back. */
const graph = phraseGraph(
  Object.entries(assurances).flatMap(([tag, entries]) => entries.map(({ phrase }) => [phrase, tag] as const)),
);
const binding: ReadonlySet<Mode> = new Set<Mode>(['commit', 'perform', 'standing']);
/** Far enough for "not let the same kind of thing happen to any buyer again". */
const gap = 9;
const returning = new Set([
  'happen',
  'happens',
  'occur',
  'occurs',
  'recur',
  'recurs',
  'reoccur',
  'repeat',
  'repeated',
  'appear',
  'arise',
  'again',
  'anymore',
]);

/** Assurances without limit: never, always, guarantee, 100 %, "will not happen again". */
export function absoluteRanges(
  tokens: readonly Token[],
  clauses: readonly ReadClause[],
  anchors: readonly TokenAnchor[],
): TokenRange[] {
  const ranges: TokenRange[] = [];
  const clauseAt = (index: number): ReadClause | undefined =>
    clauses.find(({ from, to }) => from <= index && index < to);
  for (const { tag, from, to } of findPhrases(graph, tokens)) {
    const clause = clauseAt(from) ?? clauseAt(to - 1);
    // "Better late than never"
    if (clause === undefined || textAt(tokens, from - 1) === 'than') continue;
    const told = tag === 'outcome' && (clause.mode === 'none' || clause.mode === 'done');
    if (
      tag === 'guarantee' ? guarantees(tokens, from, clause, clauses) : told || speaks(tokens, from, clause, clauses)
    ) {
      if (tag !== 'limitless' || !controlled(tokens, from, to, clause, anchors)) ranges.push({ from, to });
    }
  }
  for (let at = 0; at < tokens.length; at++) {
    if (!denying.has(textAt(tokens, at))) continue;
    const clause = clauseAt(at);
    const end =
      clause === undefined
        ? undefined
        : ((plainNo.has(textAt(tokens, at)) ? returnsWithin(tokens, at, clause.to) : undefined) ??
          everWithin(tokens, at, clause));
    if (clause === undefined || end === undefined || !speaks(tokens, at, clause, clauses)) continue;
    ranges.push({ from: at, to: end });
  }
  return joined(ranges);
}

const plainNo = new Set(['not', 'never', 'no']);
const denying = new Set([...plainNo, 'none', 'nobody', 'nothing']);

/** "None will ever be bought", "not a single order will be late". */
function everWithin(tokens: readonly Token[], at: number, { to, predicate }: ReadClause): number | undefined {
  if (predicate.finite !== 'will' && predicate.finite !== 'going-to') return undefined;
  const next = textAt(tokens, at + 1);
  if (textAt(tokens, at) === 'not' && (next === 'one' || (next === 'a' && textAt(tokens, at + 2) === 'single')))
    return at + (next === 'one' ? 2 : 3);
  for (let index = at + 1; index < Math.min(to, at + gap); index++)
    if (textAt(tokens, index) === 'ever') return index + 1;
  return undefined;
}

/** Where "… happen again" ends, looking a bounded way ahead. */
function returnsWithin(tokens: readonly Token[], at: number, to: number): number | undefined {
  let end: number | undefined;
  let verb = false;
  for (let index = at + 1; index < Math.min(to, at + gap + 2); index++) {
    const text = textAt(tokens, index);
    if (!returning.has(text)) continue;
    if (text !== 'again' && text !== 'anymore') verb = true;
    end = index + 1;
  }
  // "not write again" forbids one thing; it takes a verb of coming back to speak of outcomes.
  const done = tokens
    .slice(at + 1, at + 5)
    .some(
      ({ verb: form }) =>
        form !== undefined &&
        (form.kind === 'act' || form.kind === 'change' || form.kind === 'record' || form.kind === 'look'),
    );
  return verb || (!done && end !== undefined && textAt(tokens, end - 1) === 'again') ? end : undefined;
}

/** Whether a clause binds the seller, or serves one that does. What is past, doubted or asked for does not. */
function speaks(tokens: readonly Token[], at: number, clause: ReadClause, clauses: readonly ReadClause[]): boolean {
  if (clause.mode === 'purpose') return !avoids(tokens, clause) && clauses.some(({ mode }) => binding.has(mode));
  if (binding.has(clause.mode)) return clause.predicate.finite !== 'perfect' && !avoids(tokens, clause);
  if (clause.mode === 'done' || clause.mode === 'none') return clause.predicate.finite === 'will';
  return false;
}

/** "to prevent this from happening again" repeats the ask and assures nothing. */
function avoids(tokens: readonly Token[], { from, link }: ReadClause): boolean {
  const first = tokens[from]?.verb?.lemma;
  return link === 'purpose' && (first === 'prevent' || first === 'avoid' || first === 'stop');
}

/** "guarantee" as a verb; as a noun it is a programme or a warranty. */
function guarantees(tokens: readonly Token[], at: number, clause: ReadClause, clauses: readonly ReadClause[]): boolean {
  const before = textAt(tokens, at - 1);
  const next = textAt(tokens, at + 1);
  if (['claim', 'claims', 'period', 'card', 'cards', 'programme', 'program'].includes(next)) return false;
  if (
    [
      'the',
      'a',
      'manufacturer',
      'month',
      'year',
      'z',
      'back',
      'no',
      'warranty',
      'under',
      'of',
      'product',
      'cannot',
      'not',
    ].includes(before)
  )
    return false;
  if (clause.mode === 'other' || clause.mode === 'background') return false;
  return clause.mode !== 'done' || clauses.length > 1 || clause.predicate.form?.lemma !== 'guarantee';
}

/** The control, the date or the record stands in the same clause: "never without a scan since 4 March". */
function controlled(
  tokens: readonly Token[],
  from: number,
  to: number,
  clause: ReadClause,
  anchors: readonly TokenAnchor[],
): boolean {
  if (tokens[from]?.text.startsWith('100') === true && ofMaterials.has(nextWord(tokens, to))) return true;
  return anchors.some(
    ({ kind, from: at }) =>
      (kind === 'date' || kind === 'method' || kind === 'tool') && clause.from <= at && at < clause.to,
  );
}

function nextWord(tokens: readonly Token[], at: number): string {
  let index = at;
  while (isAdverb(textAt(tokens, index)) || textAt(tokens, index) === 'organic' || textAt(tokens, index) === 'pure')
    index++;
  return textAt(tokens, index);
}

/** Overlapping and neighbouring ranges as one, in order. */
function joined(ranges: readonly TokenRange[]): TokenRange[] {
  const whole: { from: number; to: number }[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}
