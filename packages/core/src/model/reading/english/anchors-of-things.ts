import { performatives } from '../../../lexicon/en/binding.ts';
import { roles, staff, titles } from '../../../lexicon/en/people.ts';
import {
  documents,
  measures,
  months,
  numberWords,
  pointNouns,
  timeUnits,
  tools,
  units,
  weekdays,
} from '../../../lexicon/en/things.ts';
import { isAmount, type TokenAnchor } from './anchors-of-time.ts';
import type { Token } from './tokens.ts';
import { determiners, isAdverb, modals, prepositions } from './words.ts';

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
    ['id', 'asin', 'order', 'number', ':'].includes(tokens[at - 1]?.text ?? '')
  )
    return { kind: 'id', from: at, to: at + 1 };
  const before = tokens[at - 1]?.text ?? '';
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
    if (tokens[index]?.text === 'to' && countable(tokens[index + 1])) return { kind: 'range', from: at, to: index + 2 };
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
    if (pointNouns.has(word.text) || timeUnits.has(word.text)) return undefined;
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
  const text = tokens[noun]?.text ?? '';
  if (!staff.has(text) && !roles.has(text)) return false;
  const owner = tokens[at - 1]?.text ?? '';
  return owner === 'our' || owner === 'my' || owner === 'the' || owner === 'all';
}

const idleBeforeDocument = new Set(['amazon', 'policy', 'good', 'track', 'selling', 'best', 'clean', 'perfect']);

/** A named paper, unless the word is a verb or part of an idle phrase ("keep records of success", "track record"). */
function documentAt(tokens: readonly Token[], at: number): TokenAnchor | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !documents.has(token.text)) return undefined;
  const before = tokens[at - 1]?.text ?? '';
  const next = tokens[at + 1];
  if (idleBeforeDocument.has(before) || vagueNumbers.has(before)) return undefined;
  if (
    token.text === 'tracking' &&
    !['number', 'numbers', 'id', 'ids', 'code', 'codes', 'field'].includes(next?.text ?? '')
  )
    return undefined;
  if (token.text === 'schedule' && before === 'on') return undefined;
  const asVerb =
    token.verb !== undefined &&
    (before === 'to' ||
      before === 'will' ||
      before === 'we' ||
      before === 'not' ||
      before === 'i' ||
      before === 'who' ||
      isAdverb(before)) &&
    !determiners.has(before);
  return asVerb ? undefined : { kind: 'document', from: at, to: at + 1 };
}

const vagueNumbers = new Set('multiple some several more better many various advanced professional good'.split(' '));

/** Equipment or software with a task; a capitalised name behind "in", "with", "through", "use". */
function toolAt(tokens: readonly Token[], at: number): TokenAnchor | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const before = tokens[at - 1];
  if (tools.has(token.text)) {
    // "multiple cameras" says neither how many nor where.
    for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
      const text = tokens[index]?.text ?? '';
      if (vagueNumbers.has(text)) return undefined;
      if (determiners.has(text)) break;
    }
    return token.verb !== undefined && (before?.text === 'to' || before?.text === 'will' || before?.text === 'we')
      ? undefined
      : { kind: 'tool', from: at, to: at + 1 };
  }
  if (
    token.text === 'system' &&
    [
      'refuses',
      'blocks',
      'rejects',
      'stops',
      'locks',
      'warns',
      'alerts',
      'sends',
      'hides',
      'flags',
      'prevents',
    ].includes(tokens[at + 1]?.text ?? '')
  )
    return { kind: 'tool', from: at, to: at + 1 };
  if (!token.capital || at === 0 || notNames.has(token.text) || months.has(token.text) || weekdays.has(token.text))
    return undefined;
  if (before === undefined || !['in', 'with', 'via', 'through', 'using', 'use', 'on', 'into'].includes(before.text))
    return undefined;
  return token.text.length > 2 && !determiners.has(token.text) ? { kind: 'tool', from: at, to: at + 1 } : undefined;
}

const notNames = new Set(
  'amazon amazon.com our we the my all us usa china seller sellers central account health customer performance order policy marketplace platform i fba english chinese terms service buyer buyers team eu uk germany europe january america american'.split(
    ' ',
  ),
);

/** "by …ing" or "by means of": a way somebody else can follow, unless the doing itself is idle ("by improving"). */
function methodAt(tokens: readonly Token[], at: number): TokenAnchor | undefined {
  const verb = tokens[at + 1]?.verb;
  if (
    tokens[at]?.text !== 'by' ||
    verb?.gerund !== true ||
    !(verb.kind === 'act' || verb.kind === 'change' || verb.kind === 'record' || verb.kind === 'look')
  )
    return undefined;
  const object = tokens[at + 2];
  if (object === undefined || object.kind === 'mark' || performatives.has(verb.lemma)) return undefined;
  return ['more', 'better', 'the', 'our'].includes(object.text) &&
    ['service', 'quality', 'management', 'training', 'process', 'communication'].includes(tokens[at + 3]?.text ?? '')
    ? undefined
    : { kind: 'method', from: at, to: at + 3 };
}

/** A post or a person as the one who does it: "the QC lead signs", "by the shift lead", "Mr. Qiu", "Ben initials". */
export function roleAnchors(tokens: readonly Token[]): TokenAnchor[] {
  const found: TokenAnchor[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    if (titles.has(token.text) && tokens[at + 1]?.capital === true) found.push({ kind: 'role', from: at, to: at + 2 });
    else if (roles.has(token.text)) {
      const before = tokens[at - 1]?.text ?? '';
      if (['who', 'that', 'whose'].includes(tokens[at + 1]?.text ?? '')) continue;
      if (before === 'amazon' || before === 'your' || (token.text === 'lead' && tokens[at + 1]?.text === 'to'))
        continue;
      found.push({ kind: 'role', from: at, to: at + 1 });
    } else if (
      token.capitals &&
      token.kind === 'word' &&
      tokens[at + 1]?.verb?.third === true &&
      token.verb === undefined &&
      !notNames.has(token.text)
    ) {
      found.push({ kind: 'tool', from: at, to: at + 1 });
    } else if (
      token.capital &&
      !token.capitals &&
      token.verb === undefined &&
      !numberWords.has(token.text) &&
      !modals.has(token.text) &&
      tokens[at - 1]?.capital !== true &&
      !notNames.has(token.text) &&
      !months.has(token.text) &&
      !weekdays.has(token.text)
    ) {
      const next = tokens[at + 1];
      const acting =
        next?.verb !== undefined &&
        (!next.verb.nounLike || determiners.has(tokens[at + 2]?.text ?? '')) &&
        (next.verb.third || next.verb.base) &&
        !determiners.has(token.text) &&
        !prepositions.has(token.text) &&
        !isAdverb(token.text);
      const known =
        staff.has(token.text) ||
        units.has(token.text) ||
        documents.has(token.text) ||
        tools.has(token.text) ||
        token.text.endsWith('s');
      if (acting && !known && properSentencePlace(tokens, at)) found.push({ kind: 'role', from: at, to: at + 1 });
    }
  }
  return found;
}

const openers = new Set(
  'more better less fewer what which when if before after since because while although for our my the all any each every no new from to in on at this that it they we i you and but or so not only please customer buyer quality service order problem employee everyone nobody anyone'.split(
    ' ',
  ),
);

function properSentencePlace(tokens: readonly Token[], at: number): boolean {
  return !openers.has(tokens[at]?.text ?? '');
}
