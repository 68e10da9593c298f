import type { Reading, ReadingContext } from '../../reading.ts';
import { anchorsIn } from './anchors.ts';
import { clauseSpans } from './clauses.ts';
import { factsOf } from './clause-facts.ts';
import { cuesIn } from './cues.ts';
import { decide } from './decide.ts';
import { modesOf } from './modes.ts';
import { normalise } from './normalise.ts';
import { grammarWords } from './vocabulary.ts';

/** What is longer is no sentence; only its beginning is read, so that no text can make reading slow. */
const longestSentence = 2000;

/**
 * Reads one Chinese sentence, list item or table cell: who is bound in which clause, which expressions leave a
 * question open, and what answers it. `text` is flat prose whose quotations are masked. Pure; never throws.
 */
export function readChinese(text: string, context: ReadingContext): Reading {
  const plain = normalise(text.slice(0, longestSentence));
  const spans = clauseSpans(plain);
  const words = grammarWords(plain);
  const cues = cuesIn(plain);
  const anchors = anchorsIn({ text: plain, spans, words, cues });
  const facts = spans.map((span) => factsOf(span, { text: plain, words, cues, anchors }));
  return decide(plain, modesOf(facts, context, plain), { cues, anchors, part: context.part });
}
