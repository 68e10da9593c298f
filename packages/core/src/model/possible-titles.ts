import { roleCues } from '../lexicon/role-cues.ts';
import { languageOf } from './language.ts';
import type { Block } from './letter.ts';
import type { Line } from './lines.ts';
import type { Outline, PlacedLine } from './parts.ts';
import { ordinalOf } from './ordinals.ts';
import { headsSomething } from './title-lines.ts';
import { isStatement, looksLikeTitle } from './titles.ts';

/** A line that may be a title by its look alone: a few words, standing before prose as titles do. */
export interface PossibleTitle {
  readonly line: PlacedLine;
  /** Lines that look alike: "1." numbers, colons, items of lists with prose between them. */
  readonly look: string;
  /** A list of points stands right under it; with a colon, it only leads into them. */
  readonly listAhead: boolean;
  /** Binds a subject and a verb: a title only where others of its look that say nothing are. */
  readonly states: boolean;
}

const han = /[\u3400-\u9FFF]/;
const endsOpen = /[:：]\s*$/;
const chineseSubject = /^(?:我|你|您|他|她|本|该|該)/;
const asking = /^(?:what|which|where|why|how|who|when|the (?:thing|part|work|way)s?)\b/i;
const finite = /\b(?:is|are|was|were|has|have|had|will|shall|can|could|must|should|would|did|does|do)\b|n['’]t\b/i;
const shouted = /[.。!！;；,，…]\s*$/;
const announcing = /\b(?:following|below|follows|these|this way)\b|如下|以下|下面|下列/i;
const prose = /[.。!！?？;；]["”’」』)）]?\s*$/;
const opensUpper = /^["'“‘]?[\p{Lu}\d]/u;
/** What a line of an address, a date or an id holds. */
const record = /@|https?:|\d{4,}|\d[-/.]\d/;

/**
 * Lines of prose that could be titles. Whether they are is decided for the whole letter: a single short line proves
 * nothing.
 */
export function possibleTitles(blocks: readonly Block[], { lines }: Outline): PossibleTitle[] {
  const candidates = lines.map((line, index) => isCandidate(blocks, line, lines[index + 1]));
  return lines.flatMap((line, index) => {
    if (candidates[index] !== true || candidates[index + 1] === true) return [];
    const words = (blocks[line.block]?.flat.text ?? '').slice(line.start, line.end);
    const leads = isPoint(blocks, lines[index + 1]);
    return {
      line,
      look: lookOf(blocks, line),
      listAhead: leads && isPoint(blocks, lines[index + 2]) && !endsOpen.test(words),
      states: states(words),
    };
  });
}

function isCandidate(blocks: readonly Block[], line: PlacedLine, next: PlacedLine | undefined): boolean {
  const block = blocks[line.block];
  const nextBlock = next === undefined ? undefined : blocks[next.block];
  if (block === undefined || next === undefined || nextBlock === undefined || next.section !== line.section)
    return false;
  if (block.quoted || (block.kind !== 'paragraph' && block.kind !== 'item') || nextBlock.kind === 'cell') return false;
  if (block.kind === 'item' && !headsSomething(blocks, line.block)) return false;
  const words = block.flat.text.slice(line.start, line.end);
  return isShort(words) && !isFormal(words) && carries(nextBlock, next);
}

/** Whether words say something, for all that can be seen without a full stop. */
function states(words: string): boolean {
  if (han.test(words))
    return /[，,]|[了过過]$/.test(words) || (chineseSubject.test(words) && !/[的里哪么麼]/.test(words));
  return isStatement(words) || (!asking.test(words) && (finite.test(words) || /,/.test(words)));
}

/** Whether a line is a point of a list. */
function isPoint(blocks: readonly Block[], line: PlacedLine | undefined): boolean {
  return line !== undefined && (blocks[line.block]?.kind === 'item' || line.marker !== '');
}

/** Whether the line below is text: a sentence with its end, or a point of a list. */
function carries(block: Block, line: PlacedLine): boolean {
  const words = block.flat.text.slice(line.start, line.end);
  if (block.kind === 'item' || ordinalOf(line.marker) !== null) return words.length >= 8;
  return prose.test(words) && words.length >= (han.test(words) ? 10 : 24);
}

function isShort(words: string): boolean {
  if (shouted.test(words) || !looksLikeTitle(words) || record.test(words) || announcing.test(words)) return false;
  if (han.test(words)) return words.length <= 16;
  return opensUpper.test(words) && words.split(/\s+/).length <= 9;
}

function isFormal(words: string): boolean {
  const cues = roleCues[languageOf(words)];
  return cues.greeting.test(words) || cues.closing.test(words) || cues.thanks.test(words);
}

/** What a line looks like: what kind of block it is, how it is marked, numbered and ended. */
export function lookOf(blocks: readonly Block[], line: Line): string {
  const block = blocks[line.block];
  const words = block?.flat.text.slice(line.start, line.end) ?? '';
  const ending = endsOpen.test(words) ? ':' : '';
  const shape = ordinalOf(line.marker)?.shape ?? line.marker;
  const bold = block?.strong.some((range) => range.start <= line.start + 1) === true ? 'bold' : '';
  return `${block?.kind ?? ''} ${bold} ${shape} ${shape === '' ? ending : ''}`;
}
