import { documents, tools, units, vagueThings, visibleThings } from '../../../lexicon/en/things.ts';
import type { TokenAnchor } from './anchors-of-time.ts';
import type { ReadClause } from './modes.ts';
import { textAt, type Token } from './tokens.ts';
import { determiners, isAdverb, prepositions } from './words.ts';

const vagueAmounts = new Set(
  'more better some several multiple many various additional extra appropriate relevant necessary suitable certain proper corresponding stricter higher good great new-style professional further'.split(
    ' ',
  ),
);
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
    for (let at = clause.from; at < clause.to; at++) {
      const token = tokens[at];
      const verb = token?.verb;
      if (token === undefined || verb === undefined || !verbPlace(tokens, at, clause)) continue;
      const object = objectOf(tokens, at, clause);
      if (object === undefined || object.idle) continue;
      if (verb.lemma === 'count' && textAt(tokens, at + 1) === 'on') continue;
      if (verb.lemma === 'stop' && holdsBack(tokens, at, clause)) continue;
      if (ceasing.has(verb.lemma) && clause.predicate.negative && object.clear) {
        found.push({ kind: 'act', from: at, to: object.to });
        continue;
      }
      if (routine.has(verb.lemma) && weakened(at)) continue;
      if (verb.kind === 'act' && object.clear) found.push({ kind: 'act', from: at, to: object.to });
      else if (verb.kind === 'record' && object.clear) found.push({ kind: 'act', from: at, to: object.to });
      else if (verb.kind === 'change' && object.clear && object.plain && !weakened(at) && !softens(tokens, clause))
        found.push({ kind: 'act', from: at, to: object.to });
      else if (verb.kind === 'light' && object.clear && object.visible && !weakened(at, true))
        found.push({ kind: 'act', from: at, to: object.to });
      else if (verb.kind === 'look' && looksAtPoint(tokens, at, clause, clauses))
        found.push({ kind: 'act', from: at, to: object.to });
    }
  }
  return found;
}

function softens(tokens: readonly Token[], { from, to }: ReadClause): boolean {
  for (let index = from; index < to; index++) if (softening.has(textAt(tokens, index))) return true;
  return false;
}

/** Whether a word stands where a verb stands: the verb of the clause, or one that goes on from it. */
function verbPlace(tokens: readonly Token[], at: number, { from, predicate }: ReadClause): boolean {
  if (at === predicate.verb) return true;
  const verb = tokens[at]?.verb;
  if (verb === undefined || (verb.gerund && !verb.base)) return false;
  let index = at - 1;
  while (index > from && isAdverb(textAt(tokens, index))) index--;
  const before = textAt(tokens, index);
  if (verb.participle && !verb.base)
    return (
      ['be', 'is', 'are', 'gets', 'get', 'been'].includes(before) ||
      ((before === 'and' || before === 'then' || before === ',') && predicate.passive)
    );
  if (
    ['will', 'not', 'to', 'and', 'or', 'we', 'i', 'must', 'can', 'shall', 'they', ',', 'let', 'never'].includes(before)
  )
    return verb.base || (verb.third && before !== 'to');
  return at === from && (determiners.has(textAt(tokens, at + 1)) || textAt(tokens, at + 1) === 'them');
}

interface ActObject {
  readonly to: number;
  /** There is an object and it is no vague amount ("more staff"). */
  readonly clear: boolean;
  /** No object of doing: attention, heed, heart. */
  readonly idle: boolean;
  /** Its head names no quality, attitude or system. */
  readonly plain: boolean;
  /** It names something everybody can see. */
  readonly visible: boolean;
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
const idleObjects = new Set([
  'meeting',
  'meetings',
  'ourselves',
  'myself',
  'themselves',
  'commitment',
  'commitments',
  'trust',
  'confidence',
  'relationship',
  'promise',
  'reputation',
  'efforts',
  'attention',
  'heed',
  'effort',
  'efforts',
  'heart',
  'mind',
  'way',
  'care',
  'note',
  'advantage',
  'responsibility',
  'eyes',
  'thought',
  'importance',
  'tribute',
  'lessons',
  'word',
  'priority',
  'ground',
]);

/** "stop the buyer from waiting" is a wish in the dress of an act. */
function holdsBack(tokens: readonly Token[], at: number, { to }: ReadClause): boolean {
  for (let index = at + 1; index < Math.min(to, at + 6); index++) if (textAt(tokens, index) === 'from') return true;
  return false;
}

/** What is acted on: behind the verb or, in the passive and in headlines, before it. */
function objectOf(tokens: readonly Token[], at: number, clause: ReadClause): ActObject | undefined {
  const { predicate } = clause;
  const passive =
    at === predicate.verb
      ? predicate.passive || predicate.finite === 'participle'
      : tokens[at]?.verb?.participle === true &&
        ['be', 'is', 'are', 'been', 'and', 'then', 'gets', 'get'].includes(textAt(tokens, at - 1));
  if (passive && predicate.head < 0) return { to: at + 1, clear: true, idle: false, plain: true, visible: true };
  if (passive && predicate.head >= 0)
    return judged(tokens, Math.max(clause.from, predicate.head - 3), predicate.head + 1, at + 1);
  let index = at + 1;
  while (
    index < clause.to &&
    (isAdverb(textAt(tokens, index)) ||
      ['up', 'off', 'out', 'back', 'down', 'away', 'over'].includes(textAt(tokens, index)))
  )
    index++;
  let end = index;
  while (end < clause.to && end < index + 7) {
    const token = tokens[end];
    if (
      token === undefined ||
      (token.kind === 'mark' && token.text !== '-' && token.text !== '/' && token.text !== "'") ||
      (end > index &&
        (prepositions.has(token.text) || token.text === 'and' || token.text === 'or' || token.text === 'to'))
    )
      break;
    if (end === index && prepositions.has(token.text)) {
      // "ship through FBA", "reply to every message": the object stands behind the preposition.
      index++;
    }
    end++;
  }
  if (end > index) return judged(tokens, index, end, end);
  return predicate.head >= 0 && predicate.finite === 'none' ? judged(tokens, clause.from, at, at + 1) : undefined;
}

function judged(tokens: readonly Token[], from: number, to: number, end: number): ActObject {
  let head = to - 1;
  while (
    head > from &&
    (isAdverb(textAt(tokens, head)) ||
      ['any', 'more', 'anymore', 'longer', 'back'].includes(textAt(tokens, head)) ||
      tokens[head]?.kind === 'mark')
  )
    head--;
  let clear = head >= from;
  for (let index = from; index <= head; index++) if (vagueAmounts.has(textAt(tokens, index))) clear = false;
  const text = textAt(tokens, head);
  let visible = false;
  let idle = false;
  for (let index = from; index <= head; index++) {
    const noun = textAt(tokens, index);
    idle ||= idleObjects.has(noun);
    if (noun === 'tracking') continue;
    // A name: Seller Support, DHL.
    visible ||=
      index > 0 &&
      tokens[index]?.capital === true &&
      tokens[index]?.kind === 'word' &&
      noun !== 'amazon' &&
      noun !== 'i';
    visible ||=
      visibleThings.has(noun) || documents.has(noun) || tools.has(noun) || (index === head && units.has(noun));
  }
  return {
    to: end,
    idle,
    clear: clear && !['better', 'more', 'something', 'everything'].includes(text),
    plain: !vagueThings.has(text) && tokens[head]?.kind !== 'blank',
    visible,
  };
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
