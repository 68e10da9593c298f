import { perObject } from '../text/per-object.ts';
import { runAt, runsOf, unitsOf, weightOf, type Unit } from '../text/word-runs.ts';
import type { Letter, Sentence } from './letter.ts';

/** Shorter runs are shared by chance. */
const runLength = 8;

/** "Dear Seller Performance Team," and "Sincerely": every letter of a case has them. */
const frame =
  /^(?:dear|hello|hi|to|good (?:morning|day))\b.{0,60}$|^(?:(?:best|kind|warm|yours?)\b.{0,40}|sincerely.{0,20}|respectfully.{0,20}|regards.{0,20})$|^(?:尊敬的|亲爱的|親愛的|您好|你好|此致|敬礼|敬禮|顺祝|順祝|祝好).{0,20}$/i;

const ids = /(?<![A-Za-z\d-])(?:B0[A-Z\d]{8}|\d{3}[-‐‑–]\d{7}[-‐‑–]\d{7})(?![A-Za-z\d-])/g;

/** Whether a sentence is what every letter begins or ends with. */
export function isFrame({ role, text, reading }: Sentence): boolean {
  if (frame.test(text.trim())) return true;
  return role === 'closing' && !reading.commitment && !reading.done;
}

/** The sentences of a letter that count as its own: no salutation, no farewell, no heading, nobody else's words. */
export function ownSentences({ sentences }: Letter): Sentence[] {
  return sentences.filter((sentence) => !sentence.quoted && !isFrame(sentence));
}

/** A text with its order ids and ASINs blanked, unit by unit. */
export function withoutIds(text: string): string {
  return text.replace(ids, (id) => ' '.repeat(id.length));
}

/** The words of these sentences without ids. */
export const ownWords = perObject((letter: Letter): readonly Unit[] =>
  ownSentences(letter).flatMap(({ text }) => unitsOf(withoutIds(text))),
);

/** The run that begins at each of the letter's own words; null near the end. */
const ownRuns = perObject((letter: Letter) => {
  const units = ownWords(letter);
  return units.map((_, at) => runAt(units, at, runLength));
});

const ownRunKeys = perObject((letter: Letter): ReadonlySet<string> => new Set(runsOf(ownWords(letter), runLength)));

/**
 * The share of the words of a letter that lie in a run of eight words of an earlier one, from 0 to 1. A Chinese
 * character counts as half a word. Linear in both letters.
 */
export function copyCover(letter: Letter, earlier: Letter): number {
  const units = ownWords(letter);
  const own = ownRuns(letter);
  const runs = ownRunKeys(earlier);
  let covered = 0;
  let reached = 0;
  units.forEach((unit, at) => {
    const run = own[at];
    if (run != null && runs.has(run.key)) reached = Math.max(reached, run.to);
    if (at < reached) covered += unit.weight;
  });
  const all = weightOf(units);
  return all === 0 ? 0 : covered / all;
}
