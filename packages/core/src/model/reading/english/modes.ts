import type { Mode, ReadingContext } from '../../reading.ts';
import {
  commentAdjectives,
  hopeOpeners,
  performatives,
  planNouns,
  knowing,
  receiving,
  relying,
  witnessing,
  sources,
} from '../../../lexicon/en/binding.ts';
import { months } from '../../../lexicon/en/things.ts';
import type { Segment } from './clauses.ts';
import { type Predicate, readPredicate } from './predicate.ts';
import type { Token } from './tokens.ts';
import { determiners, prepositions, subjectPronouns } from './words.ts';

/** A clause with its verb and what it does to whom it binds. Token indexes. */
export interface ReadClause extends Segment {
  readonly predicate: Predicate;
  readonly mode: Mode;
}

interface Carried {
  /** Mode of the last main clause: coordinated and relative clauses go on in it. */
  mode: Mode;
  predicate: Predicate | undefined;
  /** Somebody else's words run to the end of the sentence. */
  reported: boolean;
  /** Hopes, thanks and requests run on through "and". */
  asking: boolean;
  /** "We hope and will …": a hope of two words leaves the next verb free. */
  brief: boolean;
}

/** Reads clauses from left to right; each knows what stood before it. */
export function readModes(
  tokens: readonly Token[],
  segments: readonly Segment[],
  context: ReadingContext,
): ReadClause[] {
  const carried: Carried = { mode: 'none', predicate: undefined, reported: false, asking: false, brief: false };
  return segments.map((segment) => {
    const predicate = readPredicate(tokens, segment.from, segment.to);
    if (segment.fresh && tokens[segment.from - 1]?.text !== ':') {
      carried.asking = false;
      carried.mode = 'none';
      if (tokens[segment.from - 1]?.text !== ';') carried.reported = false;
    }
    const mode = modeOf(tokens, segment, predicate, carried, context);
    if (segment.link === 'main') {
      carried.mode = mode;
      carried.predicate = predicate;
    }
    return { ...segment, predicate, mode };
  });
}

function modeOf(
  tokens: readonly Token[],
  segment: Segment,
  predicate: Predicate,
  carried: Carried,
  context: ReadingContext,
): Mode {
  if (carried.reported) return 'other';
  if (segment.link === 'background') return 'background';
  if (segment.link === 'trigger') return 'trigger';
  if (segment.link === 'purpose') return 'purpose';
  if (
    segment.link === 'aside' &&
    context.part === 'actions' &&
    (predicate.finite === 'participle' || predicate.finite === 'past')
  )
    return 'done';
  if (segment.link === 'relative' || segment.link === 'aside') return carried.mode;
  const opening = tokens[segment.from];
  if (hopes(tokens, segment, predicate)) {
    carried.asking = true;
    carried.brief = segment.to - segment.from <= 3;
    return 'other';
  }
  if (segment.link === 'that') return subordinate(tokens, predicate, carried);
  if (reports(tokens, segment, predicate)) {
    carried.reported = true;
    return 'other';
  }
  if (carried.asking && predicate.subject === 'none' && !(carried.brief && predicate.finite === 'will')) return 'other';
  if (carried.asking) carried.mode = 'none';
  carried.asking = false;
  if (opening === undefined) return 'none';
  if (opening.text === 'rest' && tokens[segment.from + 1]?.text === 'assured') return 'perform';
  if (context.part === null && offersMore(tokens, segment, predicate)) return 'other';
  return mainMode(tokens, segment, predicate, carried, context);
}

/** What follows "that", "whether", "how": bound only where the words before bind. */
function subordinate(tokens: readonly Token[], predicate: Predicate, { mode, predicate: outer }: Carried): Mode {
  if (mode === 'perform' || mode === 'commit' || mode === 'standing') return mode;
  if (
    outer?.form?.kind === 'mind' &&
    mode === 'none' &&
    predicate.finite === 'will' &&
    predicate.subject === 'seller'
  ) {
    return outer.form.lemma === 'know' || outer.form.lemma === 'understand' || outer.negative ? 'none' : 'commit';
  }
  return mode === 'done' ? 'none' : mode;
}

/** "We hope …", "Please …", "Thank you", "Looking forward": nobody is bound. */
function hopes(tokens: readonly Token[], { from, to }: Segment, { verb, subject, finite, form }: Predicate): boolean {
  for (let index = from; index < Math.min(to, from + 4); index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (hopeOpeners.has(token.text)) return true;
    if (
      token.kind === 'word' &&
      token.text !== 'we' &&
      token.text !== 'i' &&
      token.text !== 'and' &&
      token.text !== 'so' &&
      !(token.text.endsWith('ly') || token.text === 'do')
    )
      break;
  }
  if (form?.lemma === 'look' && tokens[verb + 1]?.text === 'forward') return true;
  if (
    finite === 'will' &&
    subject === 'seller' &&
    tokens
      .slice(from, to)
      .some(({ text }, index) => text === 'your' && courtesies.has(tokens[from + index + 1]?.text ?? ''))
  )
    return true;
  if (
    finite === 'will' &&
    subject === 'seller' &&
    form !== undefined &&
    ['wait', 'appreciate', 'await', 'thank', 'pray'].includes(form.lemma)
  )
    return true;
  if (tokens[from]?.text === 'looking' && tokens[from + 1]?.text === 'forward') return true;
  return (
    (subject === 'seller' || subject === 'none') &&
    finite === 'present' &&
    form !== undefined &&
    verb >= 0 &&
    hopeOpeners.has(form.lemma)
  );
}

const courtesies = new Set([
  'kindness',
  'help',
  'patience',
  'support',
  'time',
  'understanding',
  'reply',
  'answer',
  'decision',
  'generosity',
]);

/** "We will provide any other document you need": a courtesy of the last line. */
function offersMore(tokens: readonly Token[], { from, to }: Segment, { finite, form }: Predicate): boolean {
  if (
    finite !== 'will' ||
    form === undefined ||
    !['provide', 'send', 'submit', 'supply', 'give', 'answer', 'cooperate'].includes(form.lemma)
  )
    return false;
  const asked = tokens.some(({ text }) => text === 'you' || text === 'amazon');
  return (
    asked &&
    tokens
      .slice(from, to)
      .some(({ text }) =>
        /^(?:documents?|information|details?|questions?|proofs?|evidence|them|it|materials?|documentation)$/.test(text),
      )
  );
}

/** "The buyer wrote", "your notice says", "they said they will". */
function reports(
  tokens: readonly Token[],
  { from, to }: Segment,
  { subject, head, form, finite, verb, passive }: Predicate,
): boolean {
  if (form?.kind !== 'say' || passive || finite === 'will') return false;
  if (subject === 'other' || subject === 'they') return verb + 1 < to || tokens[to] !== undefined;
  return (
    subject === 'thing' &&
    head >= from &&
    sources.has(tokens[head]?.text ?? '') &&
    (finite === 'present' || finite === 'past')
  );
}

function mainMode(
  tokens: readonly Token[],
  segment: Segment,
  predicate: Predicate,
  carried: Carried,
  context: ReadingContext,
): Mode {
  const { finite, subject, form } = predicate;
  if (isPlanOnly(tokens, segment, predicate)) return 'meta';
  const coordinated = subject === 'none' && !segment.fresh && carried.predicate !== undefined;
  switch (finite) {
    case 'will':
    case 'going-to':
      if (
        subject === 'none' &&
        coordinated &&
        carried.mode === 'other' &&
        !(predicate.passive && context.part === 'prevention')
      )
        return 'other';
      if (
        context.part === null &&
        subject === 'thing' &&
        !predicate.passive &&
        form?.lemma !== 'be' &&
        finite === 'will'
      )
        return 'other';
      return bindsOther(tokens, predicate, context.part) ? 'other' : 'commit';
    case 'must':
      if (bindsOther(tokens, predicate, context.part) || context.part === 'root-cause') return 'other';
      return context.part === 'prevention' || context.part === 'actions' || subject !== 'thing' ? 'standing' : 'none';
    case 'should':
      return context.part === 'prevention' && subject !== 'seller' && subject !== 'it' && subject !== 'other'
        ? 'standing'
        : 'none';
    case 'would':
      return subject === 'seller' && assuresPolitely(tokens, segment) ? 'perform' : 'none';
    case 'can':
      if (
        subject === 'other' &&
        form !== undefined &&
        (tokens[predicate.head]?.text === 'you' ? relying : receiving).has(form.lemma) &&
        context.part !== 'root-cause'
      )
        return 'perform';
      return performs(tokens, predicate)
        ? 'perform'
        : context.part === 'prevention' && subject !== 'it' && subject !== 'other'
          ? 'standing'
          : 'none';
    case 'can-not':
      if (form !== undefined && (performatives.has(form.lemma) || form.kind === 'mind')) return 'none';
      return context.part === 'prevention' && subject !== 'it' && subject !== 'other' ? 'standing' : 'none';
    case 'perfect':
    case 'past':
    case 'participle':
      if (
        coordinated &&
        finite === 'participle' &&
        (carried.mode === 'commit' || carried.mode === 'standing' || carried.mode === 'perform')
      )
        return carried.mode;
      if (subject === 'other' && !predicate.passive) return 'other';
      if (form?.lemma === 'attach' && predicate.verb === segment.from) return 'none';
      if (
        context.part === 'prevention' &&
        carried.mode !== 'done' &&
        (isHeadline(tokens, segment, predicate) || runsOn(tokens, segment, predicate))
      )
        return 'standing';
      return finished(predicate) ? 'done' : 'none';
    case 'imperative':
      if (
        context.part === 'actions' &&
        form !== undefined &&
        (form.past || already(tokens, segment)) &&
        form.lemma !== 'let'
      )
        return 'done';
      if (
        coordinated &&
        carried.mode !== 'none' &&
        carried.mode !== 'meta' &&
        !(carried.mode === 'done' && performs(tokens, predicate))
      )
        return carried.mode;
      return imperative(tokens, predicate, context);
    case 'present':
      if (
        context.part === 'actions' &&
        (already(tokens, segment) || (predicate.passive && form !== undefined && form.kind !== 'weak')) &&
        subject !== 'other' &&
        !lastingWords(tokens, segment)
      )
        return 'done';
      if (coordinated && (carried.mode === 'commit' || carried.mode === 'other') && form?.base === true)
        return carried.mode;
      return present(tokens, segment, predicate, context);
    default:
      return coordinated || (!segment.fresh && carried.mode !== 'none')
        ? carried.mode
        : fragment(tokens, segment, context);
  }
}

/** "each pallet photographed", "report kept 5 years": a participle without its auxiliary, and no day on which it was. */
function runsOn(
  tokens: readonly Token[],
  { from, to }: Segment,
  { bare, form, subject, head, finite }: Predicate,
): boolean {
  if (
    !bare ||
    form?.participle !== true ||
    finite === 'perfect' ||
    (subject !== 'thing' && subject !== 'none') ||
    head < 0
  )
    return false;
  return !tokens
    .slice(from, to)
    .some(
      ({ text, kind }, index) =>
        kind === 'date' ||
        months.has(text) ||
        ['ago', 'yesterday', 'last'].includes(text) ||
        (index > 0 &&
          determiners.has(text) &&
          text !== 'each' &&
          text !== 'every' &&
          tokens[from + index - 1]?.verb !== undefined),
    );
}

/** "Improved packaging": an adjective before its noun. */
function isHeadline(tokens: readonly Token[], { from, to }: Segment, { verb, form, bare }: Predicate): boolean {
  const next = tokens[verb + 1];
  if (!bare || verb !== from || form?.kind !== 'weak' || next === undefined || verb + 1 >= to) return false;
  return (
    next.kind === 'word' &&
    !determiners.has(next.text) &&
    !prepositions.has(next.text) &&
    !subjectPronouns.has(next.text)
  );
}

const intransitive = new Set([
  'fail',
  'happen',
  'arrive',
  'occur',
  'come',
  'end',
  'start',
  'begin',
  'expire',
  'change',
  'rise',
  'fall',
  'drop',
  'pass',
  'agree',
  'disappear',
]);

/** Whether something was done: "there was nobody", "we have always been honest" tell how things were. */
function finished({ form, passive, verb }: Predicate): boolean {
  if (passive) return true;
  return (
    verb >= 0 &&
    form !== undefined &&
    !knowing.has(form.lemma) &&
    form.lemma !== 'be' &&
    form.lemma !== 'have' &&
    form.kind !== 'state'
  );
}

/** Somebody else acts. What others receive, hear or are given binds the seller who gives it. */
function bindsOther(
  tokens: readonly Token[],
  { subject, passive, form, head, finite, negative }: Predicate,
  part: ReadingContext['part'],
): boolean {
  if (subject === 'other') {
    // "No buyer will ever wait": nobody waits because the seller sees to it.
    if (['no', 'none', 'nobody'].includes(tokens[head - 1]?.text ?? '') && part !== 'root-cause') return false;
    if (
      tokens[head]?.text === 'you' &&
      (part === 'prevention' || negative) &&
      form !== undefined &&
      witnessing.has(form.lemma)
    )
      return false;
    if (tokens[head]?.text.startsWith('amazon') === true || tokens[head]?.text === 'you') return !passive;
    return !(passive || (form !== undefined && receiving.has(form.lemma)));
  }
  return (
    (subject === 'it' && finite === 'will' && form?.kind === 'mind') ||
    (part === 'root-cause' && (subject === 'thing' || subject === 'it'))
  );
}

function performs(tokens: readonly Token[], { form, verb, negative }: Predicate): boolean {
  if (negative) return false;
  if (form !== undefined && performatives.has(form.lemma)) return true;
  return form?.lemma === 'make' && tokens[verb + 1]?.text === 'sure';
}

/** "Refund 12 buyers already": the past of those who do not bend their verbs. */
function already(tokens: readonly Token[], { from, to }: Segment): boolean {
  return tokens.slice(from, to).some(({ text }) => text === 'already');
}

/** "We would like to assure you …" */
function assuresPolitely(tokens: readonly Token[], { from, to }: Segment): boolean {
  for (let index = from; index < to; index++)
    if (performatives.has(tokens[index]?.verb?.lemma ?? '') && tokens[index - 1]?.text === 'to') return true;
  return false;
}

function imperative(tokens: readonly Token[], predicate: Predicate, { part, listed }: ReadingContext): Mode {
  if (performs(tokens, predicate)) return 'perform';
  if (part === 'prevention')
    return predicate.form?.kind === 'mind' && predicate.form.lemma !== 'value' ? 'none' : 'standing';
  return part === 'actions' && listed ? 'standing' : 'none';
}

/** A practice in the present is offered as a measure in a prevention part; elsewhere only with words that say so. */
function present(tokens: readonly Token[], segment: Segment, predicate: Predicate, { part }: ReadingContext): Mode {
  const { subject, form, negative, passive, head } = predicate;
  if (givesWord(tokens, segment, predicate)) return 'perform';
  if (
    performs(tokens, predicate) &&
    (subject === 'seller' || subject === 'none' || subject === 'staff' || (subject === 'it' && passive))
  ) {
    return part === 'root-cause' ? 'none' : 'perform';
  }
  if (subject === 'seller' && isCommitted(tokens, segment)) return 'perform';
  if (subject === 'other' && fromNowOn(tokens, segment)) return 'standing';
  if (subject === 'other')
    return (passive && part === 'prevention') ||
      (part === 'prevention' && form !== undefined && receiving.has(form.lemma))
      ? 'standing'
      : 'other';
  if (form?.kind === 'mind' && !negative && (subject === 'seller' || subject === 'none' || subject === 'it'))
    return 'none';
  const headWord = tokens[head]?.text ?? '';
  if (
    ['this', 'that', 'these', 'those'].includes(headWord) ||
    (planNouns.has(headWord) && !passive && subject === 'thing')
  )
    return 'none';
  if (part === 'prevention') return comments(tokens, segment, predicate) ? 'none' : 'standing';
  if (part === 'root-cause' || part === 'evidence') return 'none';
  const lasting = lastingWords(tokens, segment);
  const doing =
    form !== undefined && form.kind !== 'state' && form.kind !== 'mind' && !negative && form.lemma !== 'have';
  if (part === 'actions')
    return lasting && doing && (subject === 'seller' || subject === 'staff') ? 'standing' : 'none';
  return (subject === 'seller' || (subject === 'staff' && head >= 0)) && doing && lasting ? 'standing' : 'none';
}

/** "From now on", "every day", "within 12 hours", "24*7": what turns a present into a practice. */
function lastingWords(tokens: readonly Token[], { from, to }: Segment): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (
      token.kind === 'nonstop' ||
      ['every', 'each', 'daily', 'weekly', 'monthly', 'within', 'always'].includes(token.text)
    )
      return true;
    if (
      (token.text === 'from' || token.text === 'going' || token.text === 'moving') &&
      ['now', 'forward', 'today'].includes(tokens[index + 1]?.text ?? '')
    )
      return true;
  }
  return false;
}

/** "We are, and remain, fully committed to …" */
function isCommitted(tokens: readonly Token[], { from, to }: Segment): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ text }, index) =>
        (text === 'committed' || text === 'dedicated' || text === 'determined') &&
        tokens[from + index + 1]?.text === 'to',
    );
}

/** "We give you our word", "You have my word". */
function givesWord(tokens: readonly Token[], { from, to }: Segment, { form }: Predicate): boolean {
  if (form === undefined || !['give', 'have', 'keep'].includes(form.lemma)) return false;
  return tokens
    .slice(from, to)
    .some(({ text }, index) => text === 'word' && ['our', 'my'].includes(tokens[from + index - 1]?.text ?? ''));
}

/** "From today each customer …" */
function fromNowOn(tokens: readonly Token[], { from }: Segment): boolean {
  return tokens[from]?.text === 'from' && ['now', 'today', 'here'].includes(tokens[from + 1]?.text ?? '');
}

/** Remarks beside the measures: "It takes 40 seconds", "This is important", "Quality is the life of a company". */
function comments(
  tokens: readonly Token[],
  { from, to }: Segment,
  { subject, form, finite, verb, head, negative }: Predicate,
): boolean {
  if (finite !== 'present' || (form === undefined && verb < 0)) return false;
  const lemma = form?.lemma;
  const be = lemma === undefined || lemma === 'be' || ['is', 'are', 'am', "'s"].includes(tokens[verb]?.text ?? '');
  if (
    (subject === 'it' || subject === 'none') &&
    (be ||
      form?.kind === 'state' ||
      ['take', 'work', 'cost', 'make', 'help', 'give', 'allow', 'save', 'let', 'bring'].includes(lemma ?? ''))
  )
    return true;
  if (!be) return form?.kind === 'mind' && subject !== 'thing' && !negative;
  for (let index = verb + 1; index < to; index++) {
    const text = tokens[index]?.text ?? '';
    if (commentAdjectives.has(text)) return true;
    if (text === 'life' || text === 'key' || text === 'lifeline' || text === 'foundation') return true;
  }
  return (
    subject === 'seller' &&
    head >= from &&
    tokens[verb + 1]?.text !== 'committed' &&
    ['sorry', 'confident', 'sure', 'new', 'small', 'aware', 'grateful', 'happy'].some((word) =>
      tokens.slice(verb + 1, Math.min(to, verb + 4)).some((token) => token.text === word),
    )
  );
}

const signingOff = new Set(['regards', 'sincerely', 'faithfully', 'respectfully', 'greetings', 'wishes']);

/** No verb at all: in a prevention part a measure with its verb left out. */
function fragment(tokens: readonly Token[], { from, to }: Segment, { part, listed }: ReadingContext): Mode {
  const first = tokens[from]?.text ?? '';
  if (tokens.slice(from, to).some(({ text }) => signingOff.has(text))) return 'none';
  const labelled = tokens[from - 1]?.text === ':';
  if (part === 'prevention') return to - from >= 2 || labelled ? 'standing' : 'none';
  const forward = (first === 'going' || first === 'moving') && tokens[from + 1]?.text === 'forward';
  const nowOn = first === 'from' && (tokens[from + 1]?.text === 'now' || tokens[from + 1]?.text === 'today');
  return (forward || nowOn) && to - from > 3 ? 'standing' : listed && part === 'actions' ? 'none' : 'none';
}

/** "The steps we will take:", "We will take the following measures": announces, and does nothing else. */
const speakers = new Set([
  'letter',
  'plan',
  'document',
  'appeal',
  'section',
  'following',
  'below',
  'statement',
  'message',
]);

function isPlanOnly(tokens: readonly Token[], { from, to }: Segment, { form, finite, head }: Predicate): boolean {
  if (
    speakers.has(tokens[head]?.text ?? '') &&
    form !== undefined &&
    ['explain', 'describe', 'show', 'find', 'outline', 'contain', 'present', 'tell'].includes(form.lemma)
  )
    return true;
  let noun = -1;
  for (let index = from; index < to; index++) if (planNouns.has(tokens[index]?.text ?? '')) noun = index;
  if (noun < 0) return false;
  const words = tokens.slice(from, to).map(({ text }) => text);
  const pointing = words.includes('following') || words.includes('below') || tokens[to]?.text === ':';
  const taking =
    form !== undefined &&
    ['take', 'do', 'adopt', 'follow', 'implement', 'make', 'be', 'have', 'list', 'include', 'carry'].includes(
      form.lemma,
    );
  const heading =
    noun <= from + 3 && words.slice(noun - from + 1).some((word) => word === 'we' || word === 'i') && finite !== 'none';
  return (
    (pointing && (taking || finite === 'none')) ||
    (heading && !words.includes('is') && !words.includes('are') && taking)
  );
}
