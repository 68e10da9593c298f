import type { CueClass, Anchor, Cue, Reading, ReadingContext } from '../../reading.ts';
import { clauseSpans } from './clauses.ts';
import { factsOf } from './clause-facts.ts';
import { decide } from './decide.ts';
import { modesOf } from './modes.ts';
import { normalise } from './normalise.ts';
import { numberAnchors } from './number-anchors.ts';
import { cueWords, grammarWords, recordWords } from './vocabulary.ts';
import { isAccountable, patternAnchors } from './word-anchors.ts';

/** What is longer is no sentence; only its beginning is read, so that no text can make reading slow. */
const longestSentence = 2000;

function cuesIn(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const { start, end, tags } of cueWords(text)) {
    const open = tags.find((tag): tag is CueClass => tag !== 'closed');
    if (open !== undefined) cues.push({ class: open, start, end });
  }
  return cues;
}

/**
 * Reads one Chinese sentence, list item or table cell: who is bound in which clause, which expressions leave a
 * question open, and what answers it. `text` is flat prose whose quotations are masked. Pure; never throws.
 */
export function readChinese(text: string, context: ReadingContext): Reading {
  const plain = normalise(text.slice(0, longestSentence));
  const words = grammarWords(plain);
  const anchors: Anchor[] = [...numberAnchors(plain), ...patternAnchors(plain)];
  for (const { start, end, tags } of recordWords(plain)) {
    const kind = tags.find((tag): tag is 'document' | 'tool' => tag !== 'common');
    if (kind !== undefined) anchors.push({ kind, start, end });
  }
  for (const { start, end, tags } of words) {
    if (tags.includes('role') && isAccountable(plain, start, end)) anchors.push({ kind: 'role', start, end });
  }
  anchors.sort((one, other) => one.start - other.start || one.end - other.end);
  const cues = cuesIn(plain);
  const facts = clauseSpans(plain).map((span) => factsOf(span, { text: plain, words, cues, anchors }));
  return decide(plain, modesOf(facts, context, plain), { cues, anchors });
}
