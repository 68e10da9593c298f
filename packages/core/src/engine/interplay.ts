import type { Letter } from '../model/letter.ts';
import type { Span } from '../text/span.ts';
import { contains, overlaps } from '../text/span.ts';
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

/** One fault, one finding: keeps the findings that speak, in their order. */
export function settle<Item extends Settleable>(findings: readonly Item[], interplay: Interplay, letter: Letter): Item[] {
  const placed = findings.map((item) => ({ item, sentence: sentenceAt(letter, item.span) }));
  const loudest = new Map<string, number>();
  const familyOf = new Map<string, { name: string; rank: number }>();
  for (const { name, rules } of interplay.families) rules.forEach((id, rank) => familyOf.set(id, { name, rank }));
  const graveSentences = new Set<number>();
  for (const { item, sentence } of placed) {
    if (sentence < 0) continue;
    if ((item.severity === 'error' || item.severity === 'warning') && !interplay.modest.includes(item.ruleId)) graveSentences.add(sentence);
    const family = familyOf.get(item.ruleId);
    if (family === undefined) continue;
    const key = `${sentence} ${family.name}`;
    loudest.set(key, Math.min(loudest.get(key) ?? family.rank, family.rank));
  }
  const speakers = interplay.silences.map((silence) => ({
    silence,
    found: placed.filter(({ item }) => item.ruleId === silence.by && (silence.severity === undefined || silence.severity === item.severity)),
  }));
  const isSilenced = ({ item, sentence }: (typeof placed)[number]): boolean =>
    speakers.some(
      ({ silence, found }) =>
        silence.silences.some((pattern) => matches(pattern, item.ruleId)) &&
        found.some((speaker) => {
          if (speaker.item === item) return false;
          switch (silence.within) {
            case 'letter':
              return true;
            case 'sentence':
              return sentence >= 0 && sentence === speaker.sentence;
            case 'words':
              return overlaps(speaker.item.span, item.span);
            case 'section': {
              const section = letter.sections.find(({ titleSpan }) => overlaps(titleSpan, speaker.item.span));
              return section !== undefined && contains(section.span, item.span);
            }
          }
        }),
    );
  return placed
    .filter((one) => {
      const { item, sentence } = one;
      const family = sentence < 0 ? undefined : familyOf.get(item.ruleId);
      if (family !== undefined && (loudest.get(`${sentence} ${family.name}`) ?? 0) < family.rank) return false;
      if (sentence >= 0 && interplay.modest.includes(item.ruleId) && graveSentences.has(sentence)) return false;
      return !isSilenced(one);
    })
    .map(({ item }) => item);
}
