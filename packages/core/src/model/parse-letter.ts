import { sliceFlat, sourceSpan } from '../text/flat-text.ts';
import { aspectStates } from './aspects.ts';
import { readDirectives } from './directives.ts';
import { draftsOf, endOfSubstance, type Draft, type Readings } from './drafts.ts';
import { evidenceOf } from './evidence.ts';
import { readFrontMatter } from './front-matter.ts';
import { frontMatterValue, kindOf } from './kind.ts';
import type { Aspect, Block, Kind, Language, Letter, Role, Section, Sentence } from './letter.ts';
import { nameTitles } from './name-titles.ts';
import { outlineOf } from './parts.ts';
import { readMarkdown, readLines, type MarkdownReading } from './read-markdown.ts';
import { nothingRead, readSentence } from './read-sentence.ts';
import { leadInAspect, rolesOf, type Placed } from './roles.ts';
import { isPlainTitle, titleAspect } from './titles.ts';

export interface ParseLetterOptions {
  /** Path of the file, with forward slashes: its name tells the kind where the front matter does not. */
  readonly path?: string | null;
  /** The kind when neither front matter nor file name tells; `poa` when left out. */
  readonly kind?: Kind;
  /** The language of the letter; `auto` (the default) goes by the majority of its sentences. */
  readonly language?: Language | 'auto';
  /** `text` reads line by line, for what was copied from a form. */
  readonly format?: 'markdown' | 'text';
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

/** Reads a letter. Never throws, whatever the text. Offsets in the result are UTF-16 units into `text`. */
export function parseLetter(text: string, options: ParseLetterOptions = {}): Letter {
  const frontMatter = readFrontMatter(text);
  const from = frontMatter.span?.end ?? 0;
  const markdown: MarkdownReading = options.format === 'text' ? readLines(text, from, null) : readMarkdown(text, from);
  const { blocks } = markdown;
  const { sections, drafts } = readParts(blocks, text.length, markdown.reduced === 'size' ? null : new Map());
  const inTables = tableParts(blocks);
  const led = ledParts(drafts).map((part, index) => inTables.get(drafts[index]?.block ?? -1) ?? part);
  const tail = endOfSubstance(drafts);
  const roles = rolesOf(
    drafts.map((draft, index): Placed => ({
      ...draft,
      led: led[index] ?? null,
      position: drafts.length < 2 ? 0 : index / (drafts.length - 1),
      atEnd: index >= tail,
      first: index < 4,
    })),
  );
  const sentences = drafts.map((draft, index) =>
    sentenceOf(blocks, draft, index, roles[index] ?? 'other', led[index] ?? null),
  );
  const evidence = evidenceOf(blocks, markdown.links);
  return {
    text,
    kind: kindOf(frontMatter, options.path ?? null, options.kind ?? 'poa'),
    language: letterLanguage(frontMatterValue(frontMatter, 'language'), options.language, sentences),
    frontMatter,
    blocks,
    sections,
    sentences,
    evidence,
    links: markdown.links,
    lost: markdown.lost,
    directives: readDirectives(text, markdown.comments, frontMatter),
    aspects: aspectStates(sentences, evidence),
    reduced: markdown.reduced,
  };
}

interface Parts {
  readonly sections: readonly Section[];
  readonly drafts: readonly Draft[];
}

/**
 * Finds the headings and reads what stands under them: first by the words of the headings, then, where words alone do not
 * tell, by what was read under them.
 */
function readParts(blocks: readonly Block[], textLength: number, readings: Readings | null): Parts {
  const outline = outlineOf(blocks, textLength);
  const drafts = draftsOf(blocks, outline.lines, readings);
  const named = readings === null ? null : nameTitles(blocks, outline, drafts);
  if (named === null || named.size === 0) return { sections: outline.sections, drafts };
  const again = outlineOf(blocks, textLength, named);
  return { sections: again.sections, drafts: draftsOf(blocks, again.lines, readings) };
}

function sentenceOf(blocks: readonly Block[], draft: Draft, index: number, role: Role, led: Aspect | null): Sentence {
  const flat = blocks[draft.block]?.flat ?? { text: '', runs: [] };
  const shown = role === 'greeting' || role === 'closing' || role === 'other' ? null : role;
  const known = draft.section?.aspect ?? null;
  // Words of farewell under the last heading belong to no part.
  const part = role === 'closing' ? null : (known ?? led ?? shown);
  const reading =
    draft.quoted || draft.reading === nothingRead || part === known
      ? draft.reading
      : readSentence(draft.plain, draft.language, { part, headed: led !== null, listed: draft.listed });
  return {
    index,
    span: sourceSpan(flat, draft.start, draft.end),
    text: draft.text,
    plain: draft.plain,
    flat: sliceFlat(flat, draft.start, draft.end),
    language: draft.language,
    role,
    section: draft.section,
    part,
    placedBy: known !== null ? 'heading' : led !== null ? 'lead-in' : 'content',
    listed: draft.listed,
    cell: draft.cell,
    block: draft.block,
    leadIn: draft.leadIn,
    question: /[?？]\s*$/.test(draft.text),
    quoted: draft.quoted,
    reading,
  };
}

function letterLanguage(said: unknown, asked: Language | 'auto' | undefined, sentences: readonly Sentence[]): Language {
  if (said === 'en' || said === 'zh') return said;
  if (asked === 'en' || asked === 'zh') return asked;
  const chinese = sentences.filter(({ language }) => language === 'zh').length;
  return chinese * 2 > sentences.length ? 'zh' : 'en';
}
