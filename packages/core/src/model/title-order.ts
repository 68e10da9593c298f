import { thingTitles } from '../lexicon/title-hints.ts';
import type { Aspect, Section } from './letter.ts';
import type { Line } from './lines.ts';
import { isNeutralTitle } from './titles.ts';

/** A section with what its title alone tells. */
export interface FoundSection extends Section {
  /** The line of its title. */
  readonly line: Line;
  /** The part that its own title names; null where it has its part from a title above it, or none. */
  readonly named: Aspect | null;
}

/** Says of itself that it reports what is done. */
const reported = /\b(?:taken|done|did|completed)\b|已/i;

/** What opens or closes a letter, and no part of it. */
const formal =
  /\b(?:dear|hello|thank\w*|regards|sincerely|request\w*|appeal|contact|apolog\w*|sorry|subject|team|documents?)\b|感谢|感謝|谢谢|请求|請求|恳请|致歉|道歉|此致|尊敬|您好|申诉/i;

/** The part that a title names, unless it was given another one. */
function ownAspect({ named, aspect }: FoundSection): Aspect | null {
  return aspect !== null && named === aspect ? aspect : null;
}

/** Gives a section, and what stands under it without naming a part, another part. */
function rename(found: readonly FoundSection[], from: number, aspect: Aspect): FoundSection[] {
  const depth = found[from]?.depth ?? 0;
  const behind = found.findIndex(
    (section, index) => index > from && (section.depth <= depth || section.named !== null),
  );
  const to = behind < 0 ? found.length : behind;
  return found.map((section, index) => (index >= from && index < to ? { ...section, aspect } : section));
}

/**
 * "Actions" and then "Steps", 已采取的措施 and then 步骤: where a letter names its actions twice in a row and prevention
 * never, the second are the steps to come.
 */
function nameStepsToCome(found: readonly FoundSection[]): readonly FoundSection[] {
  const named = found.filter((section) => ownAspect(section) !== null);
  const [first, last, ...more] = named.filter(({ aspect }) => aspect === 'actions');
  if (first === undefined || last === undefined || more.length > 0) return found;
  const isPlain =
    last.depth === first.depth &&
    !reported.test(last.title) &&
    named.indexOf(last) === named.indexOf(first) + 1 &&
    named.every(({ aspect }) => aspect !== 'prevention');
  return isPlain ? rename(found, found.indexOf(last), 'prevention') : found;
}

/** What a title between two others must be about, when the parts come in order and this one is wanting; else null. */
function wanted(before: Aspect | null, after: Aspect | null, given: ReadonlySet<Aspect>): Aspect | null {
  if (before === 'actions' && !given.has('prevention')) return 'prevention';
  if (before === 'root-cause' && after === 'prevention' && !given.has('actions')) return 'actions';
  if (before === null && after === 'actions' && !given.has('root-cause')) return 'root-cause';
  return null;
}

/**
 * Parts of titles that name none by their words: in a letter that heads its cause, then its actions, the next title of
 * the same depth heads prevention ("Our new rules"), and so on. Titles of openings and farewells stay what they are.
 */
function nameByNeighbours(found: readonly FoundSection[]): readonly FoundSection[] {
  const named = found.filter((section) => section.form === 'heading' && ownAspect(section) !== null);
  const [model] = named;
  if (model === undefined || named.length > 8) return found;
  const row = found.filter(({ depth, form }) => depth === model.depth && form === 'heading');
  const given = new Set(found.flatMap((section) => ownAspect(section) ?? []));
  return row.reduce<readonly FoundSection[]>((result, section, index) => {
    if (section.aspect !== null || isNeutralTitle(section.title) || formal.test(section.title)) return result;
    if (thingTitles.test(section.title)) return result;
    const before = row[index - 1];
    const after = row[index + 1];
    const aspect = wanted(
      before === undefined ? null : ownAspect(before),
      after === undefined ? null : ownAspect(after),
      given,
    );
    return aspect === null ? result : rename(result, found.indexOf(section), aspect);
  }, found);
}

/** Names the parts of titles that only their place in the letter tells. */
export function nameByOrder(found: readonly FoundSection[]): readonly FoundSection[] {
  return nameByNeighbours(nameStepsToCome(found));
}

/**
 * The one label of a letter that is otherwise prose ("Why it happened: …" in the middle of it), or -1. Labels that divide a
 * letter come in numbers; a lonely one speaks for its own paragraph.
 */
export function lonelyLabel(found: readonly FoundSection[]): number {
  const first = found.findIndex(({ aspect }) => aspect !== null);
  const others = found.some(({ aspect }, index) => aspect !== null && index !== first);
  return first >= 0 && !others && found[first]?.form === 'label' ? first : -1;
}
