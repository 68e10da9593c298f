import { roles, staff } from '../../../lexicon/en/people.ts';
import { measures, pointNouns, timeUnits, units } from '../../../lexicon/en/things.ts';
import { documentAt, methodAt, toolAt } from './anchors-of-tools.ts';
import { isAmount, type TokenAnchor } from './anchors-of-time.ts';
import { textAt, type Token } from './tokens.ts';
import { determiners, prepositions } from './words.ts';

/** Amounts, ids, papers, tools and ways: what a reviewer can count, open or ask for. */
export function thingAnchors(tokens: readonly Token[]): TokenAnchor[] {
  const found: TokenAnchor[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const anchor =
      idAt(tokens, at) ??
      rangeAt(tokens, at) ??
      quantityAt(tokens, at) ??
      documentAt(tokens, at) ??
      toolAt(tokens, at) ??
      methodAt(tokens, at);
    if (anchor !== undefined) found.push(anchor);
  }
  return found;
}

function idAt(tokens: readonly Token[], at: number): TokenAnchor | undefined {
  const token = tokens[at];
  if (token?.kind === 'id') return { kind: 'id', from: at, to: at + 1 };
  if (
    token?.kind === 'blank' &&
    /\*/.test(token.text) &&
    ['id', 'asin', 'order', 'number', ':'].includes(textAt(tokens, at - 1))
  )
    return { kind: 'id', from: at, to: at + 1 };
  const before = textAt(tokens, at - 1);
  if (
    token?.kind === 'number' &&
    [
      'batch',
      'lot',
      'clause',
      'attachment',
      'annex',
      'exhibit',
      'appendix',
      'file',
      'section',
      'invoice',
      'shipment',
      'form',
      'no',
    ].includes(before)
  ) {
    return {
      kind: before === 'batch' || before === 'lot' || before === 'shipment' ? 'id' : 'document',
      from: at - 1,
      to: at + 1,
    };
  }
  return undefined;
}

function rangeAt(tokens: readonly Token[], at: number): TokenAnchor | undefined {
  if (tokens[at]?.text !== 'from' || !countable(tokens[at + 1])) return undefined;
  for (let index = at + 2; index < Math.min(tokens.length, at + 6); index++) {
    if (textAt(tokens, index) === 'to' && countable(tokens[index + 1]))
      return { kind: 'range', from: at, to: index + 2 };
  }
  return undefined;
}

function countable(token: Token | undefined): boolean {
  return (
    isAmount(token) ||
    token?.kind === 'percent' ||
    token?.kind === 'money' ||
    token?.kind === 'clock' ||
    token?.text === 'zero' ||
    token?.text === 'one'
  );
}

const comparers = new Set([
  'below',
  'under',
  'above',
  'over',
  'than',
  'to',
  'at',
  'by',
  'within',
  'exceeds',
  'exceed',
  'least',
  'of',
  'from',
  'reaches',
  'is',
  'was',
  'falls',
  'least',
]);

/** A number that counts something, or a share of something measured. "100 %", "200 % more" and "14 policies" count nothing. */
function quantityAt(tokens: readonly Token[], at: number): TokenAnchor | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const kind = 'quantity';
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (token.kind === 'money') return { kind, from: at, to: at + 1 };
  if (token.kind === 'percent') {
    if (/^100(?:\.0*)?%$/.test(token.text)) return undefined;
    return ['more', 'better', 'stricter', 'faster', 'effort', 'higher'].includes(next?.text ?? '') &&
      !comparers.has(before?.text ?? '')
      ? undefined
      : { kind, from: at, to: at + 1 };
  }
  // "3.3 A workshop …": the paragraph's own number.
  if (at === 0 && token.kind === 'number' && (next?.capital === true || next?.kind === 'mark')) return undefined;
  if (
    (token.text === 'one' || token.text === '1') &&
    ['per', 'for'].includes(textAt(tokens, at + 2)) &&
    next?.kind === 'word'
  )
    return { kind, from: at, to: Math.min(at + 4, tokens.length) };
  const one =
    token.text === 'one' &&
    before?.text !== 'this' &&
    before?.text !== 'any' &&
    before?.text !== 'no' &&
    next?.text !== 'of' &&
    next?.text !== 'by' &&
    units.has(next?.text ?? '');
  if (
    !isAmount(token) &&
    !(
      one &&
      (before === undefined ||
        before.text === 'only' ||
        before.text === 'than' ||
        before.text === 'if' ||
        before.text === 'exactly' ||
        before.text === 'has')
    )
  )
    return undefined;
  if (token.text === 'both' || token.text === 'half' || token.text === 'double') {
    if (
      token.text !== 'both' ||
      next === undefined ||
      (!roles.has(next.text) && !units.has(next.text) && next.text !== 'tabs')
    )
      return undefined;
  }
  if (
    token.kind === 'number' &&
    /^(?:19|20)\d\d$/.test(token.text) &&
    (next === undefined || !(units.has(next.text) || measures.has(next.text)))
  )
    return undefined;
  // "Buyer two", "step 1", "page 3": a number behind its noun names, it does not count.
  if (
    before !== undefined &&
    [
      'step',
      'reason',
      'point',
      'buyer',
      'question',
      'part',
      'number',
      'page',
      'rule',
      'level',
      'section',
      'chapter',
      'problem',
      'measure',
      'control',
      'phase',
      'stage',
      'no',
      'top',
    ].includes(before.text)
  )
    return undefined;
  let index = at + 1;
  while (index < tokens.length && index < at + 5) {
    const word = tokens[index];
    if (word === undefined || (word.kind === 'mark' && word.text !== '-')) break;
    if (measures.has(word.text)) return { kind, from: at, to: index + 1 };
    if (word.text === 'more' || word.text === 'times') return undefined;
    if (determiners.has(word.text)) break;
    if (pointNouns.has(word.text) || word.text === 'percent' || timeUnits.has(word.text)) return undefined;
    if (prepositions.has(word.text) && word.text !== 'of') break;
    if (idlePeople(tokens, at, index)) return undefined;
    if (['policies', 'rules', 'guidelines', 'core', 'values'].includes(word.text)) return undefined;
    index++;
  }
  if (before?.text === '=' || before?.text === '#') return undefined;
  return { kind, from: at, to: Math.min(at + 2, tokens.length) };
}

/** "Our 3 managers will pay more attention": people one has anyway count nothing unless they are new or hired. */
function idlePeople(tokens: readonly Token[], at: number, noun: number): boolean {
  const text = textAt(tokens, noun);
  if (!staff.has(text) && !roles.has(text)) return false;
  const owner = textAt(tokens, at - 1);
  return owner === 'our' || owner === 'my' || owner === 'the' || owner === 'all';
}
