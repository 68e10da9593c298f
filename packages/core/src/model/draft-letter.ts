import { roleCues } from '../lexicon/role-cues.ts';
import { draftsOf, endOfSubstance, type Draft, type Known } from './drafts.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import type { Seen } from './learned/features.ts';
import type { Learned } from './learned/learned.ts';
import type { Aspect, Block, Role, Section } from './letter.ts';
import { nameTitles } from './name-titles.ts';
import { outlineOf } from './parts.ts';
import { readMarkdown, readLines, type MarkdownReading } from './read-markdown.ts';
import { nothingRead, readSentence } from './read-sentence.ts';
import { isFarewell, leadInAspect } from './roles.ts';
import { isPlainTitle, titleAspect } from './titles.ts';

/** A sentence that waits for its role: what the weights see of it. */
export interface PlacedDraft extends Draft {
  /** The part that a lead-in above this list, or the head of its table, names; null where none does. */
  readonly led: Aspect | null;
  /** The role it has beyond doubt, whatever the weights say; null where they decide. */
  readonly certain: Role | null;
  readonly seen: Seen;
}

export interface DraftedLetter {
  readonly frontMatter: FrontMatter;
  readonly markdown: MarkdownReading;
  readonly sections: readonly Section[];
  readonly drafts: readonly PlacedDraft[];
}

/** A text of fewer sentences is read as a piece of a letter. */
const fragment = 6;

/**
 * Takes a letter apart into sentences, each with what is known before roles are. Never throws.
 *
 * @param learned What tells the part of a section whose title does not; null for titles in known words only.
 */
export function draftLetter(text: string, format: 'markdown' | 'text', learned: Learned | null): DraftedLetter {
  const frontMatter = readFrontMatter(text);
  const from = frontMatter.span?.end ?? 0;
  const markdown = format === 'text' ? readLines(text, from, null) : readMarkdown(text, from);
  const { blocks } = markdown;
  const known = markdown.reduced === 'size' ? null : { readings: new Map(), features: new Map() };
  const { sections, drafts } = readParts(blocks, text.length, { known, learned });
  const inTables = tableParts(blocks);
  const led = ledParts(drafts).map((part, index) => inTables.get(drafts[index]?.block ?? -1) ?? part);
  const tail = endOfSubstance(drafts);
  const placed = drafts.map((draft, index): PlacedDraft => {
    const { plain, language, reading, listed, leadIn, quoted, section } = draft;
    const part = section?.aspect ?? led[index] ?? null;
    const underOther = section !== null && part === null;
    const position = drafts.length < fragment ? null : index / (drafts.length - 1);
    const seen = { plain, language, reading, listed, leadIn, quoted, part, role: null, underOther, position };
    const certain = certainRole(draft, {
      table: inTables.get(draft.block) ?? null,
      first: index < 3,
      atEnd: index >= tail,
    });
    return { ...draft, led: led[index] ?? null, certain, seen };
  });
  return { frontMatter, markdown, sections, drafts: placed };
}

interface Surroundings {
  /** The part that the table gives to a cell. */
  readonly table: Aspect | null;
  readonly first: boolean;
  /** Nothing but closing words and signatures stands after it. */
  readonly atEnd: boolean;
}

/** What a table says of its cells, thanks at the head, a farewell at the end and "the root cause was …" need no weights. */
function certainRole({ plain, language, reading, leadIn }: Draft, { table, first, atEnd }: Surroundings): Role | null {
  if (table !== null) return table;
  if (first && !atEnd && roleCues[language].thanks.test(plain) && !reading.done && !reading.commitment)
    return 'greeting';
  const isParting = isFarewell(plain, language) || (!reading.done && roleCues[language].thanks.test(plain));
  if (atEnd && isParting && !(reading.concrete && reading.commitment)) return 'closing';
  const tells = roleCues[language].plainCause.test(plain) && !reading.commitment && !reading.done && !leadIn;
  return tells ? 'root-cause' : null;
}

/** The part a sentence belongs to: that of its heading or lead-in, else the one its role shows. */
export function partOf({ section, led }: PlacedDraft, role: Role): Aspect | null {
  // Words of farewell under the last heading belong to no part.
  if (role === 'closing') return null;
  return section?.aspect ?? led ?? (role === 'greeting' || role === 'other' ? null : role);
}

/** What the weights see of a sentence once its role is known: it is read again where the role tells its part. */
export function seenAs(draft: PlacedDraft, role: Role): Seen {
  const { quoted, reading, plain, language, listed, led, section, seen } = draft;
  const part = partOf(draft, role);
  const isKnown = quoted || reading === nothingRead || part === (section?.aspect ?? null);
  return {
    ...seen,
    role,
    reading: isKnown ? reading : readSentence(plain, language, { part, headed: led !== null, listed }),
  };
}

interface Means {
  /** Null where the text is too large to be read. */
  readonly known: Known | null;
  readonly learned: Learned | null;
}

interface Parts {
  readonly sections: readonly Section[];
  readonly drafts: readonly Draft[];
}

/**
 * Finds the headings and reads what stands under them: first by the words of the headings, then, where words alone do not
 * tell, by what was read under them.
 */
function readParts(blocks: readonly Block[], textLength: number, { known, learned }: Means): Parts {
  const outline = outlineOf(blocks, textLength);
  const drafts = draftsOf(blocks, outline.lines, known);
  const named = known === null || learned === null ? null : nameTitles({ blocks, outline, drafts }, learned);
  if (named === null || named.size === 0) return { sections: outline.sections, drafts };
  const again = outlineOf(blocks, textLength, named);
  return { sections: again.sections, drafts: draftsOf(blocks, again.lines, known) };
}

/** The part that a lead-in gives to itself and to the list under it; null for everything else. */
function ledParts(drafts: readonly Draft[]): (Aspect | null)[] {
  let aspect: Aspect | null = null;
  let leadLine = -1;
  return drafts.map((draft) => {
    if (draft.section?.aspect != null) {
      aspect = null;
      return null;
    }
    if (draft.leadIn && !draft.listed) {
      aspect = leadInAspect(draft.plain, draft.language, draft.reading);
      leadLine = draft.line;
      return aspect;
    }
    if (!draft.listed && draft.line !== leadLine) aspect = null;
    return draft.listed ? aspect : null;
  });
}

/** The part that a table gives to a cell: by the first cell of its row, else by the head of its column; else null. */
function tableParts(blocks: readonly Block[]): ReadonlyMap<number, Aspect> {
  const columns = new Map<string, Aspect | null>();
  const rows = new Map<string, Aspect | null>();
  const parts = new Map<number, Aspect>();
  blocks.forEach(({ kind, group, row, column, flat }, index) => {
    if (kind !== 'cell') return;
    const words = flat.text.trim();
    const named = row === 0 || column === 0 ? (isPlainTitle(words) ? titleAspect(words) : null) : null;
    if (row === 0) columns.set(`${group} ${column}`, named);
    else if (column === 0) rows.set(`${group} ${row}`, named);
    const part = row === 0 ? null : (rows.get(`${group} ${row}`) ?? columns.get(`${group} ${column}`) ?? null);
    if (part !== null) parts.set(index, part);
  });
  return parts;
}
