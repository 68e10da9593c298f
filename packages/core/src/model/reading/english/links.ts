import { holdsVerb } from './openings.ts';
import { textAt, type Token } from './tokens.ts';
import { determiners, isAdverb, prepositions, subjectPronouns } from './words.ts';

/** How a clause hangs on the one before it. */
export type Link = 'main' | 'background' | 'trigger' | 'purpose' | 'that' | 'relative' | 'aside';

const backgroundWords = new Set(['because', 'since', 'as', 'while', 'although', 'though', 'whereas', 'due', 'thanks']);

/** Nouns in form, verbs before "that". */
const assuring = new Set(['guarantee', 'promise', 'pledge', 'sure']);

const triggerWords = new Set([
  'if',
  'when',
  'once',
  'whenever',
  'unless',
  'until',
  'till',
  'before',
  'after',
  'wherever',
  'where',
  'should',
  'provided',
]);

const relativeWords = new Set(['which', 'who', 'whom', 'whose', 'that']);

const indirectWords = new Set(['whether', 'what', 'how', 'why']);

const purposeVerbs = new Set(
  'prevent avoid ensure guarantee make give provide keep improve enhance reduce increase let help protect meet bring stop solve resolve assure offer maintain satisfy become show see'.split(
    ' ',
  ),
);

/** Verbs and nouns that take "to …" as their object, so that it names no purpose. */
const takesInfinitive = new Set(
  'try plan want need have has had going ought promise commit committed strive aim seek attempt continue intend agree refuse start begin like used able required hope wish decide fail forget expect due not about effort efforts best hard harder allow allowed help order us them him her staff team employees agents everyone customers buyers'.split(
    ' ',
  ),
);

export function linkAt(
  tokens: readonly Token[],
  at: number,
  from: number,
): { readonly link: Link; readonly words: number } | undefined {
  const text = textAt(tokens, at);
  const next = textAt(tokens, at + 1);
  const previous = textAt(tokens, at - 1);
  if (text === 'in' && next === 'order' && textAt(tokens, at + 2) === 'to') return { link: 'purpose', words: 3 };
  if (text === 'in' && next === 'case') return { link: 'trigger', words: 2 };
  if ((text === 'so' && next === 'that') || (text === 'so' && next === 'as')) return { link: 'purpose', words: 2 };
  if (text === 'even' && (next === 'if' || next === 'when')) return { link: 'trigger', words: 2 };
  if (
    text === 'to' &&
    next !== 'be' &&
    (at === from || !takesInfinitive.has(previous)) &&
    tokens[at + 1]?.verb?.base === true &&
    (at === 0 || purposeVerbs.has(next))
  ) {
    return at === 0 || at > from ? { link: 'purpose', words: 1 } : undefined;
  }
  if (backgroundWords.has(text)) {
    if (text === 'since' && !subjectPronouns.has(next) && !determiners.has(next)) return undefined;
    if (
      text === 'as' &&
      (!(subjectPronouns.has(next) || determiners.has(next)) ||
        previous === 'soon' ||
        previous === 'much' ||
        previous === 'such' ||
        isAdverb(previous) ||
        previous === 'same')
    )
      return undefined;
    if (
      text === 'as' &&
      (next === 'a' ||
        next === 'an' ||
        (at > from && next !== 'we' && next !== 'our' && next !== 'it' && next !== 'they'))
    )
      return undefined;
    if ((text === 'due' || text === 'thanks') && next !== 'to') return undefined;
    if (text === 'while' && tokens[at + 1]?.verb?.gerund === true) return undefined;
    return { link: 'background', words: text === 'due' || text === 'thanks' ? 2 : 1 };
  }
  if (triggerWords.has(text)) {
    if (text === 'should' && (at !== from || !(subjectPronouns.has(next) || determiners.has(next)))) return undefined;
    if (text === 'once' && ['a', 'an', 'per', 'and', 'every', 'again', 'more', 'in', 'daily', 'or'].includes(next))
      return undefined;
    if (text === 'where' && at > from) return { link: 'relative', words: 1 };
    if ((text === 'before' || text === 'after' || text === 'until' || text === 'till') && !clauseAhead(tokens, at + 1))
      return undefined;
    if (
      ['possible', 'necessary', 'needed', 'required', 'appropriate', 'feasible', 'practicable', 'applicable'].includes(
        next,
      )
    )
      return undefined;
    return { link: 'trigger', words: 1 };
  }
  if (indirectWords.has(text) && at > from) return { link: 'that', words: 1 };
  if (
    relativeWords.has(text) &&
    (previous === ',' || (at > from && (holdsVerb(tokens, from, at, true) || assuring.has(previous))))
  ) {
    if (text === 'that' && tokens[at - 1]?.verb !== undefined && tokens[at - 1]?.verb?.nounLike !== true)
      return { link: 'that', words: 1 };
    if (
      text === 'that' &&
      (previous === 'sure' ||
        previous === 'confident' ||
        previous === 'certain' ||
        previous === 'you' ||
        previous === 'ensured' ||
        previous === 'guarantee' ||
        previous === 'promise')
    )
      return { link: 'that', words: 1 };
    if (text === 'that' && prepositions.has(previous)) return undefined;
    return { link: 'relative', words: 1 };
  }
  return undefined;
}

/** "before it ships", "after the buyer confirms": a verb follows its subject within a few words. */
function clauseAhead(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word' || first.text === 'noon' || first.text === 'midnight') return false;
  if (subjectPronouns.has(first.text)) return true;
  for (let index = at + 1; index < Math.min(tokens.length, at + 7); index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark' || token.text === 'we' || token.text === 'i') return false;
    if (['is', 'are', 'was', 'were', 'has', 'have', 'goes', 'can'].includes(token.text)) return true;
    if (token.verb !== undefined && !token.verb.gerund && (token.verb.third || token.verb.base) && !token.verb.nounLike)
      return true;
  }
  return false;
}
