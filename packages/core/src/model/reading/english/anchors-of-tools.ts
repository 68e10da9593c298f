import { performatives } from '../../../lexicon/en/binding.ts';
import { documents, months, tools, weekdays } from '../../../lexicon/en/things.ts';
import type { TokenAnchor } from './anchors-of-time.ts';
import { textAt, type Token } from './tokens.ts';
import { determiners, isAdverb } from './words.ts';

const idleBeforeDocument = new Set(['amazon', 'policy', 'good', 'track', 'selling', 'best', 'clean', 'perfect']);

/** A named paper, unless the word is a verb or part of an idle phrase ("keep records of success", "track record"). */
export function documentAt(tokens: readonly Token[], at: number): TokenAnchor | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !documents.has(token.text)) return undefined;
  const before = textAt(tokens, at - 1);
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
export function toolAt(tokens: readonly Token[], at: number): TokenAnchor | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const before = tokens[at - 1];
  if (tools.has(token.text)) {
    // "multiple cameras" says neither how many nor where.
    for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
      const text = textAt(tokens, index);
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
    ].includes(textAt(tokens, at + 1))
  )
    return { kind: 'tool', from: at, to: at + 1 };
  if (!token.capital || at === 0 || notNames.has(token.text) || months.has(token.text) || weekdays.has(token.text))
    return undefined;
  if (before === undefined || !['in', 'with', 'via', 'through', 'using', 'use', 'on', 'into'].includes(before.text))
    return undefined;
  return token.text.length > 2 && !determiners.has(token.text) ? { kind: 'tool', from: at, to: at + 1 } : undefined;
}

export const notNames = new Set(
  'amazon amazon.com our we the my all us usa china seller sellers central account health customer performance order policy marketplace platform i fba english chinese terms service buyer buyers team eu uk germany europe january america american'.split(
    ' ',
  ),
);

/** "by …ing" or "by means of": a way somebody else can follow, unless the doing itself is idle ("by improving"). */
export function methodAt(tokens: readonly Token[], at: number): TokenAnchor | undefined {
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
    ['service', 'quality', 'management', 'training', 'process', 'communication'].includes(textAt(tokens, at + 3))
    ? undefined
    : { kind: 'method', from: at, to: at + 3 };
}
