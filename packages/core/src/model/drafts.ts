import { OBJECT } from '../text/flat-text.ts';
import { languageOf } from './language.ts';
import { wordFeatures, type Feature } from './learned/features.ts';
import type { Block, Language, Section } from './letter.ts';
import type { Line } from './lines.ts';
import type { PlacedLine } from './parts.ts';
import { maskQuotes } from './quotes.ts';
import { nothingRead, readSentence } from './read-sentence.ts';
import type { Reading, ReadingContext } from './reading.ts';
import { isFarewell } from './roles.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence before its role is known. */
export interface Draft {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly plain: string;
  readonly language: Language;
  readonly section: Section | null;
  readonly listed: boolean;
  readonly cell: boolean;
  readonly quoted: boolean;
  readonly leadIn: boolean;
  /** Number of the line it stands in. */
  readonly line: number;
  readonly reading: Reading;
  /** What the learned weights see in its words. */
  readonly words: readonly Feature[];
}

/** What was read before: a letter is read again where its outline is decided anew. */
export interface Known {
  /** Readings by the words and the place that they were read in. */
  readonly readings: Map<string, Reading>;
  /** Features by the words. */
  readonly features: Map<string, readonly Feature[]>;
}

const letters = /[A-Za-z\u3400-\u9FFF]/g;

/** Quoted words make up what would otherwise count: they hold at least two fifths of the letters. */
function isMostlyQuoted(text: string, plain: string): boolean {
  const all = text.match(letters)?.length ?? 0;
  const own = plain.match(letters)?.length ?? 0;
  return all > 0 && (all - own) / all >= 0.4;
}

const endsOpen = /[:：]\s*$/;
/** Says so itself that something follows, whether or not it is typed as a list. */
const follows = /\bfollowing\b|\bas follows\b|如下|以下/i;
const announces =
  /\b(?:following|as follows|below|these|two|three|four|five|several) (?:\w+ ){0,3}(?:steps?|measures?|actions?|reasons?|causes?|points?|ways?|things?|problems?|issues?|changes?|improvements?)\b[^.]{0,80}\.?$|\b(?:steps?|measures?|actions?|reasons?|causes?|points?|changes?) (?:are |stand |come |given |listed |named )?(?:below|that follow)\b|\bas follows\b|如下|以下(?:几|措施|步骤|原因|行动|方面|几点)?/i;

/**
 * Cuts the lines of a letter into sentences and reads them.
 *
 * @param known What was read before, which is not read again; null where nothing is to be read at all.
 */
export function draftsOf(blocks: readonly Block[], lines: readonly PlacedLine[], known: Known | null): Draft[] {
  const masks = new Map<number, ReturnType<typeof maskQuotes>>();
  const drafts: Draft[] = [];
  lines.forEach((line, lineNumber) => {
    const block = blocks[line.block];
    if (block === undefined) return;
    let mask = masks.get(line.block);
    if (mask === undefined) {
      mask = maskQuotes(block.flat.text);
      masks.set(line.block, mask);
    }
    const nextListed = isListed(blocks, lines[lineNumber + 1]);
    const part = line.section?.aspect ?? null;
    const listed = isListed(blocks, line);
    for (const { start, end } of splitSentences(block.flat.text, line.start, line.end, mask.quoted)) {
      const text = block.flat.text.slice(start, end).replace(/[\n\r\t]/g, ' ');
      const masked = mask.plain.slice(start, end).replace(/[\n\r\t]/g, ' ');
      const plain = block.quoted ? OBJECT.repeat(text.length) : masked;
      const language = languageOf(text);
      const quoted = block.quoted || isMostlyQuoted(text, masked);
      const leadIn =
        end === line.end && (endsOpen.test(text) || (announces.test(text) && (nextListed || follows.test(text))));
      const reading =
        quoted || known === null
          ? nothingRead
          : readOnce(known.readings, plain, language, { part, headed: part !== null, listed });
      drafts.push({
        block: line.block,
        start,
        end,
        text,
        plain,
        language,
        section: line.section,
        listed,
        cell: block.kind === 'cell',
        quoted,
        leadIn,
        line: lineNumber,
        reading,
        words: known === null ? [] : featuresOnce(known.features, plain, language),
      });
    }
  });
  return drafts;
}

function readOnce(readings: Known['readings'], plain: string, language: Language, context: ReadingContext): Reading {
  const key = `${context.part ?? ''} ${context.listed} ${plain}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const reading = readSentence(plain, language, context);
  readings.set(key, reading);
  return reading;
}

function featuresOnce(features: Known['features'], plain: string, language: Language): readonly Feature[] {
  const known = features.get(plain);
  if (known !== undefined) return known;
  const found = wordFeatures(plain, language);
  features.set(plain, found);
  return found;
}

function isListed(blocks: readonly Block[], line: Line | undefined): boolean {
  const kind = line === undefined ? undefined : blocks[line.block]?.kind;
  return kind === 'item' || kind === 'cell' || (line?.marker ?? '') !== '';
}

const signature = /^[^.!?。！？]{1,60}$/;

/** Index from which on only closing words, signatures and the like stand. */
export function endOfSubstance(drafts: readonly Draft[]): number {
  let index = drafts.length;
  while (index > 0) {
    const draft = drafts[index - 1];
    if (draft === undefined) break;
    const { reading, listed, text, plain, language, cell } = draft;
    const short = signature.test(text) && !/\d/.test(text);
    const says = (reading.concrete && !short) || (reading.commitment && reading.open.length === 0);
    if (listed || cell || (says && !isFarewell(plain, language))) break;
    index -= 1;
    if (drafts.length - index >= 9) break;
  }
  return index;
}
