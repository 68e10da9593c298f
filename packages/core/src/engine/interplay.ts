import type { Letter } from '../model/letter.ts';
import type { Span } from '../text/span.ts';
import { firstFrom, overlaps } from '../text/span.ts';
import type { Severity } from './rule.ts';

/** Rules that name the same fault, strongest first: in one sentence only the first that fired speaks. */
export interface Family {
  readonly name: string;
  readonly rules: readonly string[];
}

/** One rule that makes others silent where they would say the same less well. */
export interface Silence {
  readonly by: string;
  /** Only findings of `by` with this severity count; any when left out. */
  readonly severity?: Severity;
  /** Rule ids, or a whole group as `group/*`. */
  readonly silences: readonly string[];
  readonly within: 'words' | 'sentence' | 'section' | 'letter';
}

/** The interplay of rules, as data. */
export interface Interplay {
  readonly families: readonly Family[];
  readonly silences: readonly Silence[];
  /** Rules that give way to any error or warning in the same sentence. */
  readonly modest: readonly string[];
}

/** What settling needs to know of a finding. */
export interface Settleable {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly span: Span;
}

function matches(pattern: string, ruleId: string): boolean {
  return pattern.endsWith('/*') ? ruleId.startsWith(pattern.slice(0, -1)) : pattern === ruleId;
}

/** The index of the sentence in which a range begins, or -1 outside sentences. */
export function sentenceAt({ sentences }: Letter, { start }: Span): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = sentences[middle]?.span;
    if (span === undefined) return -1;
    if (start < span.start) high = middle - 1;
    else if (start >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/**
 * Tells whether one of `spans` overlaps (or contains) a range. Looks at the furthest end among those that start early
 * enough, so that ten thousand findings against ten thousand take no longer than sorting them.
 */
function reachOf(spans: readonly Span[], how: 'overlap' | 'contain'): (range: Span) => boolean {
  const ordered = spans.toSorted((a, b) => a.start - b.start).map((span) => ({ span }));
  let furthest = -1;
  const ends = ordered.map(({ span }) => (furthest = Math.max(furthest, span.end)));
  return ({ start, end }) => {
    const last = firstFrom(ordered, how === 'overlap' ? end : start + 1) - 1;
    const reached = ends[last] ?? -1;
    return how === 'overlap' ? reached > start : reached >= end;
  };
}

interface PlacedItem<Item extends Settleable> {
  readonly item: Item;
  readonly sentence: number;
}

/** The sections whose titles the findings stand on. */
function sectionsAt(letter: Letter, words: readonly Span[]): Span[] {
  const titles = letter.sections.map(({ titleSpan, span }) => ({ span: titleSpan, whole: span }));
  return words.flatMap((span) => {
    const title = titles[firstFrom(titles, span.end) - 1];
    return title !== undefined && overlaps(title.span, span) ? [title.whole] : [];
  });
}

/** Whether a finding stands where those of the silencing rule reach. */
function reachWithin<Item extends Settleable>(
  within: Silence['within'],
  found: readonly PlacedItem<Item>[],
  letter: Letter,
): (one: PlacedItem<Item>) => boolean {
  if (within === 'letter') return () => true;
  if (within === 'sentence') {
    const sentences = new Set(found.map(({ sentence }) => sentence));
    return ({ sentence }) => sentence >= 0 && sentences.has(sentence);
  }
  const words = found.map(({ item }) => item.span);
  const reached = within === 'words' ? reachOf(words, 'overlap') : reachOf(sectionsAt(letter, words), 'contain');
  return ({ item }) => reached(item.span);
}

/** Which findings a silence makes silent. A rule never silences itself. */
function silencer<Item extends Settleable>(
  { by, severity, silences, within }: Silence,
  placed: readonly PlacedItem<Item>[],
  letter: Letter,
): (one: PlacedItem<Item>) => boolean {
  const found = placed.filter(
    ({ item }) => item.ruleId === by && (severity === undefined || severity === item.severity),
  );
  if (found.length === 0) return () => false;
  const reaches = reachWithin(within, found, letter);
  return (one) =>
    one.item.ruleId !== by && silences.some((pattern) => matches(pattern, one.item.ruleId)) && reaches(one);
}

/** One fault, one finding: keeps the findings that speak, in their order. */
export function settle<Item extends Settleable>(
  findings: readonly Item[],
  interplay: Interplay,
  letter: Letter,
): Item[] {
  const placed = findings.map((item) => ({ item, sentence: sentenceAt(letter, item.span) }));
  const loudest = new Map<string, number>();
  const familyOf = new Map<string, { name: string; rank: number }>();
  for (const { name, rules } of interplay.families) rules.forEach((id, rank) => familyOf.set(id, { name, rank }));
  const graveSentences = new Set<number>();
  for (const { item, sentence } of placed) {
    if (sentence < 0) continue;
    if ((item.severity === 'error' || item.severity === 'warning') && !interplay.modest.includes(item.ruleId)) {
      graveSentences.add(sentence);
    }
    const family = familyOf.get(item.ruleId);
    if (family === undefined) continue;
    const key = `${sentence} ${family.name}`;
    loudest.set(key, Math.min(loudest.get(key) ?? family.rank, family.rank));
  }
  const isLoudest = ({ item, sentence }: PlacedItem<Item>): boolean => {
    const family = sentence < 0 ? undefined : familyOf.get(item.ruleId);
    return family === undefined || (loudest.get(`${sentence} ${family.name}`) ?? 0) >= family.rank;
  };
  // What does not speak itself silences nothing.
  const speaking = placed.filter(isLoudest);
  const silencers = interplay.silences.map((silence) => silencer(silence, speaking, letter));
  return speaking
    .filter((one) => {
      const { item, sentence } = one;
      if (sentence >= 0 && interplay.modest.includes(item.ruleId) && graveSentences.has(sentence)) return false;
      return !silencers.some((isSilenced) => isSilenced(one));
    })
    .map(({ item }) => item);
}
