import { resulting, showing } from '../../../lexicon/en/binding.ts';
import type { Segment } from './clauses.ts';
import type { Predicate } from './predicate.ts';
import { isCommitted, performs } from './speakers.ts';
import { textAt, type Token, type TokenKind } from './tokens.ts';

/**
 * What stands among measures and is none: what a measure costs or brings, what one thinks of it, where it can be seen,
 * what one is able to do.
 */
export function isRemark(tokens: readonly Token[], segment: Segment, predicate: Predicate): boolean {
  const { finite, subject, form, negative, passive, verb } = predicate;
  const { from, to } = segment;
  if (isLabelled(tokens, from) || isOutcome(tokens, from)) return true;
  if (performs(tokens, predicate) || isCommitted(tokens, segment)) return false;
  const lemma = form?.lemma ?? '';
  switch (finite) {
    case 'imperative':
      return pointing.has(lemma) && !['that', 'we', 'our', 'to'].includes(textAt(tokens, verb + 1));
    case 'none':
      return isResult(tokens, from, to);
    case 'can':
      return subject === 'seller' && !tokens.slice(from, to).some(({ text }) => text === 'only');
    case 'can-not':
      return subject === 'seller' && (showing.has(lemma) || unable.has(lemma) || verb < 0);
    case 'must':
      return (subject === 'seller' || subject === 'none') && (form?.kind === 'mind' || saying.has(lemma));
    case 'will':
      return (
        subject === 'it' &&
        !negative &&
        !passive &&
        (form === undefined ? textAt(tokens, predicate.head) !== 'there' : resulting.has(lemma)) &&
        !tokens.slice(from, to).some(({ text }) => ['no', 'last', 'zero', 'not'].includes(text))
      );
    case 'present':
      if (passive) return shown.has(lemma);
      if ((costing.has(lemma) || textAt(tokens, verb) === 'works') && subject === 'thing') return true;
      if (['many', 'most', 'other', 'few'].includes(textAt(tokens, from)) && subject === 'staff') return true;
      if (form?.kind === 'mind' && !form.gerund && (subject !== 'thing' || liking.has(lemma)) && !firm.has(lemma))
        return true;
      if (lemma === 'sleep') return true;
      return isJudgement(tokens, segment, predicate);
    default:
      return false;
  }
}

const pointing = new Set(['see', 'find', 'refer', 'consult', 'note', 'remember', 'imagine', 'believe', 'trust']);
const shown = new Set(['show', 'prove', 'see', 'describe', 'explain', 'attach', 'enclose', 'include']);
const costing = new Set(['cost', 'amount', 'mean', 'depend', 'result', 'suffice', 'matter']);
const liking = new Set(['like', 'love', 'think', 'believe', 'feel', 'know', 'hope', 'want', 'doubt']);
const saying = new Set(['say', 'admit', 'confess', 'add', 'mention', 'explain', 'know', 'understand']);
const unable = new Set(['afford', 'control', 'imagine', 'undo', 'know', 'blame', 'sleep', 'believe', 'see', 'find']);
/** "We accept no returns without …" rules; to think and to know does not. */
const firm = new Set([
  'accept',
  'agree',
  'value',
  'recognise',
  'recognize',
  'swear',
  'want',
  'wish',
  'expect',
  'remain',
]);

/** "This way a wrong size is seen": what the measures above lead to. */
function isOutcome(tokens: readonly Token[], from: number): boolean {
  const first = textAt(tokens, from);
  const second = textAt(tokens, from + 1);
  if (first === 'thus') return true;
  if (first === 'this' || first === 'that') return second === 'way';
  return (
    (first === 'with' && (second === 'this' || second === 'that') && textAt(tokens, from + 2) !== 'letter') ||
    (first === 'in' && (second === 'this' || second === 'that') && textAt(tokens, from + 2) === 'way') ||
    (first === 'as' && second === 'a' && textAt(tokens, from + 2) === 'result')
  );
}

/** "The scale is cheap", "our team is small": how a thing is, unless a rule or an amount is in it. */
function isJudgement(tokens: readonly Token[], { to }: Segment, { verb, subject }: Predicate): boolean {
  const be = ['is', 'are', 'am', "'s"].includes(textAt(tokens, verb));
  // "We are a shop of four people."
  if (be && subject === 'seller' && ['a', 'an', 'just', 'also'].includes(textAt(tokens, verb + 1))) return true;
  if (!be || (subject !== 'thing' && subject !== 'staff')) return false;
  if (tokens.slice(verb, to).some(({ text }) => standingStill.has(text))) return true;
  return !tokens.some(({ text, kind }) => counting.has(kind) || ruling.has(text));
}

/** Where a paper lies and how long it is good: "the forms are in annex 3", "valid until 2027". */
const standingStill = new Set('annex attachment appendix exhibit enclosed attached valid away below above'.split(' '));
const counting: ReadonlySet<TokenKind> = new Set<TokenKind>(['number', 'clock', 'percent', 'nonstop', 'span', 'id']);

const ruling = new Set(
  'now only never always no not every each all both one two three four five six seven eight nine ten allowed forbidden banned prohibited mandatory obligatory compulsory required responsible charge due closed open locked off priority duty task principle motto first daily weekly monthly longer gone from within until after before forever'.split(
    ' ',
  ),
);

/** "Cost: 300 euros", "Proof: annex 3". */
function isLabelled(tokens: readonly Token[], from: number): boolean {
  return textAt(tokens, from - 1) === ':' && from >= 2 && from <= 4 && labels.has(textAt(tokens, from - 2));
}

const labels = new Set(
  'result results cost costs proof evidence reason reasons why background example status photo photos attachment attachments annex note effect benefit outcome'.split(
    ' ',
  ),
);

/** "15 to 18 June: 187 orders, 0 late": counts of days gone by. */
function isResult(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  return words.some(({ text }) => text === '0') && words.some(({ text }) => failing.has(text));
}

const failing = new Set([
  'late',
  'complaints',
  'complaint',
  'defects',
  'returns',
  'errors',
  'cancelled',
  'claims',
  'lost',
]);
