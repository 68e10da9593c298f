import type { Token } from './tokens.ts';
import { determiners, isAdverb, modals, prepositions, subjectPronouns } from './words.ts';

/** How a clause hangs on the one before it. */
export type Link = 'main' | 'background' | 'trigger' | 'purpose' | 'that' | 'relative' | 'aside';

/** Token indexes, half-open. `from` stands after the linking words. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly link: Link;
  /** Whether it opens after a full stop of thought (start, `;`, `:`), so that an earlier subject no longer holds. */
  readonly fresh: boolean;
}

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

/** Whether a clause of its own can begin here: a subject pronoun, an auxiliary, or a verb that is no noun. */
function opensClause(tokens: readonly Token[], at: number, to: number): boolean {
  let index = at;
  while (index < to && isAdverb(tokens[index]?.text ?? '')) index++;
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
      index > at + (determiners.has(tokens[at]?.text ?? '') ? 1 : 0)
    ) {
      return verb.third || verb.past || (verb.base && !verb.nounLike);
    }
  }
  return false;
}

/** Whether tokens hold a verb of any sort: a stretch without one belongs to its neighbour. */
function holdsVerb(tokens: readonly Token[], from: number, to: number): boolean {
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
    if (token.verb === undefined || token.verb.gerund || (token.verb.nounLike && index !== from)) continue;
    const before = tokens[index - 1]?.text ?? '';
    // "our newly appointed officer": a participle inside a noun phrase.
    if (token.verb.participle && index > from && (isAdverb(before) || determiners.has(before))) continue;
    return true;
  }
  return false;
}

/** Keeps the type wide where assignments in closures are not seen. */
function openLink(link: Link): Link {
  return link;
}

/** Cuts a sentence into clauses, each with what links it. Punctuation and linking words belong to no clause. */
export function splitClauses(tokens: readonly Token[]): Segment[] {
  const raw: { from: number; to: number; link: Link; fresh: boolean; comma: boolean }[] = [];
  let from = 0;
  let link = openLink('main');
  let fresh = true;
  let comma = false;
  const close = (to: number): void => {
    if (to > from) raw.push({ from, to, link, fresh, comma });
  };
  const open = (at: number, next: Link, isFresh = false, afterComma = false): void => {
    from = at;
    link = next;
    fresh = isFresh;
    comma = afterComma;
  };

  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const { text, kind } = token;
    if (kind === 'mark') {
      if (
        text === ';' ||
        text === ':' ||
        text === '.' ||
        text === '—' ||
        text === '–' ||
        text === '!' ||
        text === '?' ||
        text === '|'
      ) {
        close(at);
        open(at + 1, 'main', true);
      } else if (
        text === '-' &&
        tokens[at - 1] !== undefined &&
        (tokens[at - 1]?.end ?? 0) < token.start &&
        (tokens[at + 1]?.start ?? 0) > token.end
      ) {
        close(at);
        open(at + 1, 'main', true);
      } else if (text === '(') {
        close(at);
        open(at + 1, 'aside');
      } else if (text === ')') {
        close(at);
        open(at + 1, link === 'aside' ? 'main' : link, false, true);
      } else if (text === ',') {
        close(at);
        open(at + 1, 'main', false, true);
      }
      continue;
    }
    const opening = linkAt(tokens, at, from);
    if (opening !== undefined) {
      close(at);
      open(at + opening.words, opening.link, false, comma && at === from);
      at += opening.words - 1;
    } else if (
      (text === 'and' || text === 'or' || text === 'but' || text === 'so' || text === 'then') &&
      at > from &&
      opensClause(tokens, at + 1, tokens.length)
    ) {
      close(at);
      open(at + 1, 'main');
    }
  }
  close(tokens.length);
  return merge(tokens, raw);
}

function linkAt(
  tokens: readonly Token[],
  at: number,
  from: number,
): { readonly link: Link; readonly words: number } | undefined {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  const previous = tokens[at - 1]?.text ?? '';
  if (text === 'in' && next === 'order' && tokens[at + 2]?.text === 'to') return { link: 'purpose', words: 3 };
  if (text === 'in' && next === 'case') return { link: 'trigger', words: 2 };
  if ((text === 'so' && next === 'that') || (text === 'so' && next === 'as')) return { link: 'purpose', words: 2 };
  if (text === 'even' && (next === 'if' || next === 'when')) return { link: 'trigger', words: 2 };
  if (
    text === 'to' &&
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
    (previous === ',' || (at > from && (holdsVerb(tokens, from, at) || assuring.has(previous))))
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

/** Joins stretches without a verb to their neighbours: "Every batch, we open …", "… on Monday, Tuesday, Friday". */
function merge(
  tokens: readonly Token[],
  raw: readonly { from: number; to: number; link: Link; fresh: boolean; comma: boolean }[],
): Segment[] {
  const merged: { from: number; to: number; link: Link; fresh: boolean }[] = [];
  let pending: { from: number; fresh: boolean } | null = null;
  for (const [index, { from, to, link, fresh, comma }] of raw.entries()) {
    const previous = merged.at(-1);
    if (link === 'main' && !holdsVerb(tokens, from, to)) {
      const next = raw[index + 1];
      if (
        previous !== undefined &&
        !fresh &&
        comma &&
        previous.link !== 'trigger' &&
        previous.link !== 'background' &&
        previous.link !== 'purpose' &&
        pending === null
      ) {
        previous.to = to;
        continue;
      }
      if (next !== undefined && next.link === 'main' && !next.fresh) {
        pending ??= { from, fresh };
        continue;
      }
    }
    merged.push({ from: pending?.from ?? from, to, link, fresh: pending?.fresh ?? fresh });
    pending = null;
  }
  return merged;
}
