import type { Draft } from './drafts.ts';
import type { Aspect, Block } from './letter.ts';
import type { Outline } from './parts.ts';
import { lookOf, possibleTitles } from './possible-titles.ts';
import { plainDepth, titleKey } from './title-lines.ts';

/** A title, or a line that may be one, and what stands under it. */
export interface Unit {
  readonly key: string;
  readonly title: string;
  /** Depth in the outline; a line that may be a title counts as a plain one. */
  readonly level: number;
  /** The part that its words name, null where they name none. */
  readonly named: Aspect | null;
  readonly form: 'heading' | 'label' | 'possible';
  readonly look: string;
  /** A list stands right under a line that may be a title. */
  readonly listAhead: boolean;
  /** Such a line binds a subject and a verb. */
  readonly states: boolean;
  /** Some of the sentences under it. */
  readonly body: readonly number[];
  /** The number of the first sentence behind it. */
  readonly from: number;
  /** Index of the unit that it stands under; -1 for none. */
  readonly parent: number;
}

interface Place {
  readonly block: number;
  readonly start: number;
}

type Placed = Omit<Unit, 'body' | 'from' | 'parent'> & Place;

/** So many sentences tell the part of a section; more cost time. */
const bodyLength = 8;
/** Labels divide what every heading has under it. */
const labelLevel = plainDepth + 2;

/** The titles of a letter with the sentences under them, in order; one pass each, for ten thousand headings. */
export function unitsOf(blocks: readonly Block[], outline: Outline, drafts: readonly Draft[]): Unit[] {
  const placed = [...headingsOf(blocks, outline), ...possibleOf(blocks, outline)].toSorted(byPlace);
  const possible = new Set(placed.flatMap(({ form, key }) => (form === 'possible' ? [key] : [])));
  const prose = drafts.flatMap((draft, index) => (possible.has(titleKey(draft)) ? [] : [{ ...placeOf(draft), index }]));
  const parents = parentsOf(placed);
  const ends = endsOf(placed);
  const firsts = firstsOf(placed, prose);
  return placed.map(({ block: _block, start: _start, ...unit }, at) => {
    const from = firsts[at] ?? 0;
    const to = firsts[ends[at] ?? -1] ?? prose.length;
    const body = sample(prose.slice(from, to));
    return { ...unit, body, from, parent: parents[at] ?? -1 };
  });
}

/** Some of the sentences of a section, from its first to its last. */
function sample(sentences: readonly { readonly index: number }[]): number[] {
  const step = Math.max(1, sentences.length / bodyLength);
  return sentences.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)).map(({ index }) => index);
}

function headingsOf(blocks: readonly Block[], { found }: Outline): Placed[] {
  return found.map(({ line, title, depth, named, aspect, form }) => ({
    ...placeOf(line),
    key: titleKey(line),
    title,
    level: form === 'label' ? labelLevel : depth,
    // Steps after actions are steps to come: their place has told it already.
    named: named === null ? null : aspect,
    form,
    look: lookOf(blocks, line),
    listAhead: false,
    states: false,
  }));
}

function possibleOf(blocks: readonly Block[], outline: Outline): Placed[] {
  return possibleTitles(blocks, outline).map(({ line, look, listAhead, states }) => ({
    ...placeOf(line),
    key: titleKey(line),
    title: (blocks[line.block]?.flat.text ?? '').slice(line.start, line.end).replace(/[:：]\s*$/, ''),
    level: plainDepth,
    named: null,
    form: 'possible',
    look,
    listAhead,
    states,
  }));
}

function placeOf({ block, start }: Place): Place {
  return { block, start };
}

function byPlace(a: Place, b: Place): number {
  return a.block - b.block || a.start - b.start;
}

/** Titles that name no part stand beside plain ones, unless one that does stands above them. */
function parentsOf(units: readonly Placed[]): number[] {
  const open: number[] = [];
  return units.map(({ level }, index) => {
    const own = level === plainDepth + 1 && !isUnderPart(units, open) ? plainDepth : level;
    while (open.length > 0 && levelAt(units, open) >= own) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(index);
    return parent;
  });
}

function isUnderPart(units: readonly Placed[], open: readonly number[]): boolean {
  return open.some((index) => units[index]?.level === plainDepth && units[index]?.named !== null);
}

function levelAt(units: readonly Placed[], open: readonly number[]): number {
  return Math.min(units[open.at(-1) ?? -1]?.level ?? -1, labelLevel);
}

/** The index of the next unit of the same level or above, for each unit. */
function endsOf(units: readonly Placed[]): (number | undefined)[] {
  const nextAtLevel: (number | undefined)[] = [];
  return units
    .map(({ level }, index) => ({ level, index }))
    .toReversed()
    .map(({ level, index }) => {
      const following = nextAtLevel.slice(0, level + 1).filter((next) => next !== undefined);
      nextAtLevel[level] = index;
      return following.length === 0 ? undefined : Math.min(...following);
    })
    .toReversed();
}

/** The index of the first sentence behind each unit. */
function firstsOf(units: readonly Place[], prose: readonly Place[]): number[] {
  let at = 0;
  return units.map((unit) => {
    while (at < prose.length && byPlace(prose[at] ?? unit, unit) < 0) at += 1;
    return at;
  });
}
