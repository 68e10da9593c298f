import { figurative, intangible, persons, praising, tangible } from '../../../lexicon/en/intangibles.ts';
import { others, staff } from '../../../lexicon/en/people.ts';
import { documents, timeUnits, tools, units, vagueThings, visibleThings } from '../../../lexicon/en/things.ts';
import type { ReadClause } from './modes.ts';
import { textAt, type Token } from './tokens.ts';
import { determiners, isAdverb, prepositions } from './words.ts';

const vagueAmounts = new Set(
  'more better some several multiple many various additional extra appropriate relevant necessary suitable certain proper corresponding stricter higher good great new-style professional further'.split(
    ' ',
  ),
);
export interface ActObject {
  readonly to: number;
  /** There is an object and it is no vague amount ("more staff"). */
  readonly clear: boolean;
  /** No object of doing: attention, heed, heart. */
  readonly idle: boolean;
  /** Its head names no quality, attitude or system. */
  readonly plain: boolean;
  /** It names something everybody can see. */
  readonly visible: boolean;
  /** Its head is what the shop deals in every day: products, orders, listings. */
  readonly trade: boolean;
  /** Something that can be touched, opened or counted, for all that is known of the word. */
  readonly solid: boolean;
  /** Its head ends like a quality or a doing: negligence, cooperation. */
  readonly abstract: boolean;
}

const idleObjects = new Set(
  'meeting meetings ourselves myself themselves commitment commitments trust confidence relationship promise reputation efforts attention heed effort heart mind way care note advantage responsibility eyes thought importance tribute lessons word priority ground'.split(
    ' ',
  ),
);

/** What is acted on: behind the verb or, in the passive and in headlines, before it. */
export function objectOf(tokens: readonly Token[], at: number, clause: ReadClause): ActObject {
  const { predicate } = clause;
  const passive =
    at === predicate.verb
      ? predicate.passive || predicate.finite === 'participle'
      : tokens[at]?.verb?.participle === true &&
        (afterBe.has(textAt(tokens, at - 1)) || ['and', 'then'].includes(textAt(tokens, at - 1)));
  if (passive && predicate.head < 0)
    return {
      to: at + 1,
      clear: true,
      idle: false,
      plain: true,
      visible: true,
      trade: false,
      solid: false,
      abstract: false,
    };
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
  let behind = false;
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
      behind = true;
    }
    end++;
  }
  if (end > index) {
    const object = judged(tokens, index, end, end);
    return behind ? { ...object, solid: false } : object;
  }
  return predicate.head >= 0 && predicate.finite === 'none'
    ? judged(tokens, clause.from, at, at + 1)
    : {
        to: at + 1,
        clear: false,
        idle: false,
        plain: false,
        visible: false,
        trade: false,
        solid: false,
        abstract: false,
      };
}

export function judged(tokens: readonly Token[], from: number, to: number, end: number): ActObject {
  let head = to - 1;
  while (
    head > from &&
    (isAdverb(textAt(tokens, head)) || particles.has(textAt(tokens, head)) || tokens[head]?.kind === 'mark')
  )
    head--;
  let clear = head >= from;
  let praised = false;
  for (let index = from; index <= head; index++) {
    const word = textAt(tokens, index);
    if (vagueAmounts.has(word)) clear = false;
    if (index < head && (praising.has(word) || word === 'quality')) praised = true;
  }
  const text = textAt(tokens, head);
  if (particles.has(text)) clear = false;
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
    idle: idle || (!visible && (intangible.has(text) || figurative.has(text))),
    clear: clear && !['better', 'more', 'something', 'everything'].includes(text),
    plain: !vagueThings.has(text) && tokens[head]?.kind !== 'blank',
    abstract: !visible && !tangible.has(text) && abstractEnding.test(text),
    visible: visible && !praised,
    trade: tradeThings.has(text),
    solid: clear && !praised && isSolid(tokens[head]),
  };
}

const tradeThings = new Set(
  'product products item items goods order orders listing listings offer offers stock page pages store shop'.split(' '),
);
const particles = new Set('any more anymore longer back around together apart along aside forward'.split(' '));
export const afterBe = new Set(['be', 'is', 'are', 'been', 'gets', 'get', 'stays', 'stay', 'remain', 'remains']);
const abstractEnding = /(?:[st]ion|ness|ity|ment|ance|ence|ship|ism|ancy|ency|tude|hood|dom|ure)s?$/;

/** Words nobody listed are things, unless their ending or their sense says otherwise. */
export function isSolid(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark' || token.kind === 'blank') return false;
  if (token.kind !== 'word') return token.kind === 'id' || token.kind === 'object';
  const { text, verb } = token;
  if (visibleThings.has(text) || documents.has(text) || tools.has(text) || units.has(text)) return true;
  if (figurative.has(text) || intangible.has(text) || vagueThings.has(text)) return false;
  if (persons.has(text) || staff.has(text) || others.has(text)) return false;
  if (timeUnits.has(text) || prepositions.has(text) || determiners.has(text) || isAdverb(text)) return false;
  if (
    verb !== undefined &&
    (verb.gerund || (verb.past && !verb.nounLike) || verb.kind === 'weak' || verb.kind === 'mind')
  )
    return false;
  return text.length > 2 && (tangible.has(text) || !abstractEnding.test(text));
}

const placing = new Set(
  'in on into onto to at under behind inside off from through against beside between over'.split(' '),
);

/**
 * "… in different rooms", "… to the recycler": where something is put. In a promise the place has to be a `known` thing, as
 * one may promise to bring anything anywhere.
 */
export function solidPlace(tokens: readonly Token[], at: number, to: number, moved: boolean, known: boolean): boolean {
  for (let index = at + 1; index < to - 1; index++) {
    if (!placing.has(textAt(tokens, index)) || (moved && textAt(tokens, index) === 'through')) continue;
    let end = index + 1;
    while (end < to && end < index + 6 && !prepositions.has(textAt(tokens, end)) && tokens[end]?.kind !== 'mark') {
      if (['and', 'or', 'but', 'that', 'which', 'who'].includes(textAt(tokens, end))) break;
      end++;
    }
    const place = judged(tokens, index + 1, end, end);
    if (end > index + 1 && (known ? place.visible : place.solid)) return true;
  }
  return false;
}
