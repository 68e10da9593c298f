import type { TokenAnchor } from './anchors-of-time.ts';
import type { TokenCue } from './decide.ts';
import type { ReadClause } from './modes.ts';
import { textAt, type Token } from './tokens.ts';
import { determiners, prepositions } from './words.ts';

const about = new Set(['about', 'of', 'on', 'to', 'over', 'for', 'regarding', 'concerning', 'towards', 'around']);
const caring = new Set(['manner', 'effort', 'comparison', 'weak-act', 'fluff', 'measure', 'frequency']);

/**
 * "More careful with the labels", "attention to the forms", "improve the photos": the paper or tool is what one means to be
 * careful about, and no means.
 */
export function isOnlyTopic(
  tokens: readonly Token[],
  { kind, from: at }: TokenAnchor,
  clause: ReadClause | undefined,
  cues: readonly TokenCue[],
): boolean {
  if ((kind !== 'document' && kind !== 'tool') || clause === undefined) return false;
  let index = at - 1;
  while (index > clause.from && index > at - 4 && !prepositions.has(textAt(tokens, index))) {
    if (tokens[index]?.kind === 'mark') return false;
    index--;
  }
  const opening = textAt(tokens, index);
  const cared = cues.some(
    (cue) => caring.has(cue.class) && clause.from <= cue.from && cue.from < clause.to && cue.from < at,
  );
  const { form, verb } = clause.predicate;
  const being = (form === undefined && verb >= 0) || ['become', 'get', 'grow', 'stay'].includes(form?.lemma ?? '');
  if (opening === 'with') return being && clause.predicate.finite !== 'none' && !clause.predicate.passive;
  if (opening === 'about' && being && clause.predicate.finite !== 'none') return true;
  if (about.has(opening)) return cared;
  // The object of a verb of mere diligence: "strengthen the checklist".
  const weak = cues.find(
    ({ class: name, to }) => (name === 'comparison' || name === 'weak-act') && to <= at && to >= at - 3,
  );
  return (
    weak !== undefined &&
    tokens
      .slice(weak.to, at)
      .every(({ text, kind: each }) => each === 'word' && (determiners.has(text) || !prepositions.has(text)))
  );
}
