import { others, roles, sellerPronouns, staff, suppliers, titles } from '../../../lexicon/en/people.ts';
import { textAt, type Token } from './tokens.ts';
import { determiners, isAdverb, prepositions, subjectPronouns } from './words.ts';

/** Who a clause speaks of. `staff` holds named roles and people too; `thing` is anything done something to. */
export type Subject = 'seller' | 'staff' | 'supplier' | 'other' | 'they' | 'it' | 'thing' | 'none';

/** The head noun of the subject: left of the tense, behind any opening phrase, before any "of …". */
export function headBefore(tokens: readonly Token[], from: number, to: number): number {
  let index = to - 1;
  while (
    index >= from &&
    (isAdverb(textAt(tokens, index)) ||
      ['not', 'longer', 'no', 'ever'].includes(textAt(tokens, index)) ||
      tokens[index]?.kind === 'mark')
  )
    index--;
  if (subjectPronouns.has(textAt(tokens, index))) return index;
  let head = index;
  while (index >= from) {
    const token = tokens[index];
    if (token === undefined || token.text === ',' || token.text === 'and' || token.text === 'or') break;
    if (prepositions.has(token.text)) {
      // "the team in our office": the noun before the preposition is the head, unless the phrase opens the clause.
      const before = tokens[index - 1];
      if (before === undefined || index - 1 < from || before.kind === 'mark' || isAdverb(before.text)) break;
      index--;
      head = index;
      continue;
    }
    if (determiners.has(token.text) || subjectPronouns.has(token.text)) {
      const before = tokens[index - 1];
      if (before === undefined || index - 1 < from || !prepositions.has(before.text)) break;
    }
    index--;
  }
  return head >= from ? head : -1;
}

export function subjectOf(tokens: readonly Token[], from: number, to: number, head: number): Subject {
  if (head < from || head < 0) return 'none';
  const token = tokens[head];
  if (token === undefined || token.kind === 'mark') return 'none';
  const { text } = token;
  if (sellerPronouns.has(text)) return 'seller';
  // A lawyer's "our client".
  if (text === 'client' && ['our', 'my', 'the'].includes(textAt(tokens, head - 1))) return 'seller';
  if (text === 'they' || text === 'them') return 'they';
  if (['it', 'this', 'that', 'these', 'there', 'which'].includes(text)) return 'it';
  const around = phraseAround(tokens, from, to, head);
  if (text === 'he' || text === 'she') return spokenOf(tokens, head);
  if (others.has(text) || (around[0] === 'amazon' && around[1] === "'s")) return 'other';
  if (staff.has(text) || roles.has(text))
    return around.some((word) => word === 'amazon' || word === 'your' || word === 'buyer') ? 'other' : 'staff';
  if (suppliers.has(text)) return 'supplier';
  if (titles.has(textAt(tokens, head - 1)) || (properName(token) && head > from)) return 'staff';
  return 'thing';
}

/** Whom "he" or "she" means: the person named last before. */
function spokenOf(tokens: readonly Token[], at: number): Subject {
  for (let index = at - 1; index >= Math.max(0, at - 30); index--) {
    const { text = '' } = tokens[index] ?? {};
    if (text === 'he' || text === 'she') continue;
    if (others.has(text)) return 'other';
    if (roles.has(text) || staff.has(text) || titles.has(text)) return 'staff';
  }
  return 'they';
}

function phraseAround(tokens: readonly Token[], from: number, to: number, head: number): string[] {
  const words: string[] = [];
  for (let index = Math.max(from, head - 5); index < Math.min(to, head + 4); index++) words.push(textAt(tokens, index));
  return words;
}

export function properName(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.capital && !token.capitals;
}
