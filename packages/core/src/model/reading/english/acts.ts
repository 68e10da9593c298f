import { faint } from '../../../lexicon/en/intangibles.ts';
import { units } from '../../../lexicon/en/things.ts';
import type { TokenAnchor } from './anchors-of-time.ts';
import type { ReadClause } from './modes.ts';
import { type ActObject, afterBe, objectOf, solidPlace } from './objects.ts';
import { textAt, type Token } from './tokens.ts';
import { determiners, isAdverb, type VerbForm } from './words.ts';

const points = new Set('before after when on upon at prior once until during while if as'.split(' '));
const everyUnit = new Set('each every all any no both the our'.split(' '));
const softening = new Set('soon gradually step eventually future'.split(' '));

/** Observable acts on clear objects, in the clauses where the seller binds himself. */
export function actAnchors(
  tokens: readonly Token[],
  clauses: readonly ReadClause[],
  weakened: (at: number, light?: boolean) => boolean,
): TokenAnchor[] {
  const found: TokenAnchor[] = [];
  for (const clause of clauses) {
    // "We will revisit how we strap the boxes" straps nothing.
    if (clause.link === 'that' && ['how', 'what', 'why', 'whether'].includes(textAt(tokens, clause.from - 1))) continue;
    found.push(...gates(tokens, clause));
    for (let at = clause.from; at < clause.to; at++) {
      const token = tokens[at];
      const verb = token?.verb;
      if (token === undefined || verb === undefined || !verbPlace(tokens, at, clause)) continue;
      const object = objectOf(tokens, at, clause);
      if (verb.lemma === 'count' && textAt(tokens, at + 1) === 'on') continue;
      if (verb.lemma === 'stop' && holdsBack(tokens, at, clause)) continue;
      if (ceasing.has(verb.lemma) && clause.predicate.negative && object.clear) {
        found.push({ kind: 'act', from: at, to: object.to });
        continue;
      }
      if (object.idle || (routine.has(verb.lemma) && weakened(at))) continue;
      if (isObservable(tokens, at, verb, object, clause, weakened))
        found.push({ kind: 'act', from: at, to: object.to });
      else if (verb.kind === 'look' && looksAtPoint(tokens, at, clause, clauses))
        found.push({ kind: 'act', from: at, to: object.to });
    }
  }
  return found;
}

/** "Goes out only with the brake mounted": what has to be there first can be looked for. */
function gates(tokens: readonly Token[], { from, to, predicate }: ReadClause): TokenAnchor[] {
  if (predicate.subject !== 'thing') return [];
  for (let at = from; at < to; at++)
    if (textAt(tokens, at) === 'only' && gateWords.has(textAt(tokens, at + 1)))
      return [{ kind: 'act', from: at, to: at + 1 }];
  return [];
}

const gateWords = new Set(['with', 'after', 'when', 'if', 'once', 'against']);

/** Whether a reviewer could come and see it: by the kind of doing and by what it is done to. */
function isObservable(
  tokens: readonly Token[],
  at: number,
  { kind, lemma }: VerbForm,
  { clear, plain, visible, solid, abstract, trade }: ActObject,
  clause: ReadClause,
  weakened: (at: number, light?: boolean) => boolean,
): boolean {
  // "We will sell the products" is what a shop does anyway; not to sell them is not.
  const everyday = trade && trading.has(lemma) && !clause.predicate.negative;
  switch (kind) {
    case 'act':
    case 'record':
      return clear && !abstract;
    case 'change':
      return clear && plain && !weakened(at) && !softens(tokens, clause);
    case 'light':
      if (lemma === 'do' || lemma === 'have')
        return visible && clear && !weakened(at, true) && !clause.predicate.passive;
      if (!everyday && clear && visible && !weakened(at, true)) return true;
      break;
    case 'plain':
    case 'state':
      break;
    default:
      return false;
  }
  if (faint.has(lemma) || clause.predicate.subject === 'other' || soars(tokens, at, clause.to)) return false;
  const handled = solid && !everyday && (kind === 'plain' || handling.has(lemma));
  const moved = moving.has(lemma);
  const placed =
    (kind === 'plain' || handling.has(lemma) || moved) &&
    solidPlace(tokens, at, clause.to, moved, clause.mode === 'commit');
  return (handled || placed) && !weakened(at, !clause.predicate.negative);
}

/** "… to the next level", "… to heart". */
function soars(tokens: readonly Token[], at: number, to: number): boolean {
  return tokens.slice(at, to).some(({ text }) => soaring.has(text));
}

const soaring = new Set('level levels heart hearts mind minds brain soul spirit pulse'.split(' '));

const trading = new Set('provide offer deliver supply make sell give bring keep have get work use run'.split(' '));

/** Of the verbs that take any object, those that move or use one. */
const handling = new Set(
  'ask keep put take get use bring give set run write collect place pick sell pass cover open leave'.split(' '),
);
const moving = new Set('go come stay sit stand lie hang remain'.split(' '));

function softens(tokens: readonly Token[], { from, to }: ReadClause): boolean {
  for (let index = from; index < to; index++) if (softening.has(textAt(tokens, index))) return true;
  return false;
}

/** Whether a word stands where a verb stands: the verb of the clause, or one that goes on from it. */
function verbPlace(tokens: readonly Token[], at: number, { from, predicate }: ReadClause): boolean {
  if (at === predicate.verb) return true;
  const verb = tokens[at]?.verb;
  if (verb === undefined || (verb.gerund && !verb.base)) return false;
  // "both hands must", "a close watch": without an object of its own such a word is a noun or an adjective.
  const next = textAt(tokens, at + 1);
  if (verb.nounLike && verb.third && !determiners.has(next) && next !== 'it' && next !== 'them') return false;
  if (verb.lemma === 'close' && verb.base && !determiners.has(next)) return false;
  let index = at - 1;
  while (index > from && isAdverb(textAt(tokens, index))) index--;
  const before = textAt(tokens, index);
  if (verb.participle && !verb.base)
    return afterBe.has(before) || ((before === 'and' || before === 'then' || before === ',') && predicate.passive);
  if (
    ['will', 'not', 'to', 'and', 'or', 'we', 'i', 'must', 'can', 'shall', 'they', ',', 'let', 'never'].includes(before)
  )
    return verb.base || (verb.third && before !== 'to');
  return at === from && (determiners.has(textAt(tokens, at + 1)) || textAt(tokens, at + 1) === 'them');
}

/** The daily trade itself: "orders will be dispatched on time" promises no more than haste. */
const routine = new Set(['ship', 'dispatch', 'pack', 'mail', 'deliver']);

/** Giving these up can be seen in the shop: "we no longer sell …", "returns are not sold as new". */
const ceasing = new Set([
  'sell',
  'resell',
  'buy',
  'list',
  'relist',
  'use',
  'reuse',
  'offer',
  'stock',
  'ship',
  'accept',
  'source',
  'order',
]);
/** "stop the buyer from waiting" is a wish in the dress of an act. */
function holdsBack(tokens: readonly Token[], at: number, { to }: ReadClause): boolean {
  for (let index = at + 1; index < Math.min(to, at + 6); index++) if (textAt(tokens, index) === 'from') return true;
  return false;
}

/** "Check each order before it ships": a unit, and the point at which it is looked at. */
function looksAtPoint(
  tokens: readonly Token[],
  at: number,
  { from, to }: ReadClause,
  clauses: readonly ReadClause[],
): boolean {
  let unit = false;
  for (let index = from; index < to; index++) {
    if (!units.has(textAt(tokens, index))) continue;
    for (let before = index - 1; before >= Math.max(from, index - 4); before--)
      unit ||= everyUnit.has(textAt(tokens, before));
    unit ||= tokens[index]?.text.endsWith('s') === true;
  }
  if (!unit) return false;
  for (let index = from; index < to; index++) {
    const next = tokens[index + 1];
    if (
      index !== at &&
      ['before', 'prior', 'upon', 'after', 'during'].includes(textAt(tokens, index)) &&
      next !== undefined
    )
      return true;
    if (textAt(tokens, index) === 'on' && ['arrival', 'receipt', 'delivery', 'return'].includes(next?.text ?? ''))
      return true;
  }
  return clauses.some(
    ({ link, from: start }) =>
      link === 'trigger' && points.has(textAt(tokens, start - 1)) && tokens[start - 1]?.text !== 'if',
  );
}
