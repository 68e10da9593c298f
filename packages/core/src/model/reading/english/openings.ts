import { textAt, type Token } from './tokens.ts';
import { determiners, isAdverb, modals, prepositions, subjectPronouns } from './words.ts';

/** Whether a clause of its own can begin here: a subject pronoun, an auxiliary, or a verb that is no noun. */
export function opensClause(tokens: readonly Token[], at: number, to: number): boolean {
  let index = at;
  while (index < to && isAdverb(textAt(tokens, index))) index++;
  const token = tokens[index];
  if (token === undefined || index >= to || token.kind !== 'word') return false;
  if (subjectPronouns.has(token.text) || modals.has(token.text)) return true;
  if (
    [
      'is',
      'are',
      'was',
      'were',
      'has',
      'have',
      'had',
      'do',
      'does',
      'did',
      'can',
      'must',
      'make',
      'am',
      'please',
      'not',
      'never',
      'let',
    ].includes(token.text)
  )
    return true;
  const { verb } = token;
  if (verb !== undefined && !verb.gerund) {
    if (!verb.nounLike) return true;
    const next = tokens[index + 1];
    if (
      next !== undefined &&
      index + 1 < to &&
      (determiners.has(next.text) ||
        next.text === 'it' ||
        next.text === 'them' ||
        next.text === 'not' ||
        next.text === 'us')
    )
      return true;
  }
  return nounThenFinite(tokens, index, to);
}

/** "… and the QC lead signs", "… and buyers will get": a short noun phrase with a finite verb behind it. */
function nounThenFinite(tokens: readonly Token[], at: number, to: number): boolean {
  for (let index = at + 1; index < Math.min(to, at + 7); index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') return false;
    const { text, verb } = token;
    if (
      modals.has(text) ||
      ['is', 'are', 'was', 'were', 'has', 'have', 'had', 'must', 'can', 'does', 'do', 'did', 'goes', 'gets'].includes(
        text,
      )
    )
      return true;
    if (prepositions.has(text)) continue;
    if (
      verb !== undefined &&
      !verb.gerund &&
      (!verb.nounLike || verb.third) &&
      index > at + (determiners.has(textAt(tokens, at)) ? 1 : 0)
    ) {
      return verb.third || verb.past || (verb.base && !verb.nounLike);
    }
  }
  return false;
}

/**
 * Whether tokens hold a verb of any sort: a stretch without one belongs to its neighbour. `strict` leaves out words that
 * are nouns as often ("orders that …").
 */
export function holdsVerb(tokens: readonly Token[], from: number, to: number, strict = false): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (
      modals.has(token.text) ||
      [
        'is',
        'are',
        'was',
        'were',
        'must',
        'can',
        'has',
        'have',
        'had',
        'am',
        'be',
        'does',
        'do',
        'did',
        'should',
      ].includes(token.text)
    )
      return true;
    if (token.text === "'s" && ['there', 'it', 'that', 'he', 'she'].includes(textAt(tokens, index - 1))) return true;
    if (token.verb === undefined || token.verb.gerund || (token.verb.nounLike && (strict || index !== from))) continue;
    const before = textAt(tokens, index - 1);
    // "our newly appointed officer": a participle inside a noun phrase.
    if (token.verb.participle && index > from && (isAdverb(before) || determiners.has(before))) continue;
    return true;
  }
  return false;
}
