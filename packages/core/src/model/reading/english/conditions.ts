import type { Segment } from './clauses.ts';
import { intransitive } from './finished.ts';
import { holdsVerb, opensClause } from './openings.ts';
import { textAt, type Token } from './tokens.ts';
import { determiners, isAdverb, modals, prepositions } from './words.ts';

const actors = new Set(['we', 'i', 'he', 'she', 'they', 'nobody', 'somebody', 'everybody']);

/** "If it has a lock I don't touch it": parts a leading condition from its main clause where no comma does. */
export function partConditions(tokens: readonly Token[], segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment, index): Segment[] => {
    const { from, to, link, fresh } = segment;
    const leading = link === 'trigger' && (index === 0 || fresh || segments[index - 1]?.link === 'trigger');
    const next = segments[index + 1];
    const at = leading && next?.link !== 'main' ? mainAfter(tokens, from, to) : undefined;
    return at === undefined
      ? [segment]
      : [
          { from, to: at, link, fresh },
          { from: at, to, link: 'main', fresh: false },
        ];
  });
}

/** Where a second subject with its own verb begins. */
function mainAfter(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from + 2; at < to - 1; at++) {
    const { text, verb } = tokens[at - 1] ?? { text: '', verb: undefined };
    const here = textAt(tokens, at);
    if (prepositions.has(text) || determiners.has(text) || ['and', 'or', 'that', 'but'].includes(text)) continue;
    // Behind a noun no determiner goes on with the same phrase; behind a verb it opens the object.
    const begins =
      actors.has(here) ||
      (determiners.has(here) && (verb === undefined || verb.nounLike || intransitive.has(verb.lemma)));
    if (begins && holdsVerb(tokens, from, at) && finiteBehind(tokens, at, to)) return at;
  }
  return undefined;
}

function finiteBehind(tokens: readonly Token[], at: number, to: number): boolean {
  if (!actors.has(textAt(tokens, at))) return opensClause(tokens, at, to);
  let index = at + 1;
  while (index < to && isAdverb(textAt(tokens, index))) index++;
  const token = tokens[index];
  if (token === undefined || index >= to) return false;
  return (
    modals.has(token.text) ||
    ['do', 'does', 'is', 'are', 'can', 'must', 'have', 'has', 'am'].includes(token.text) ||
    (token.verb !== undefined && !token.verb.gerund)
  );
}
