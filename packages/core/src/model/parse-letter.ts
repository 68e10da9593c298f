import { OBJECT, sliceFlat, sourceSpan } from '../text/flat-text.ts';
import { aspectStates } from './aspects.ts';
import { readDirectives } from './directives.ts';
import { evidenceOf } from './evidence.ts';
import { readFrontMatter } from './front-matter.ts';
import { frontMatterValue, kindOf } from './kind.ts';
import { languageOf } from './language.ts';
import type { Aspect, Block, Kind, Language, Letter, Role, Section, Sentence } from './letter.ts';
import { outlineOf } from './parts.ts';
import { maskQuotes } from './quotes.ts';
import { readMarkdown, readLines, type MarkdownReading } from './read-markdown.ts';
import type { Reading } from './reading.ts';
import { nothingRead, readSentence } from './read-sentence.ts';
import { isFarewell, leadInAspect, rolesOf, type Placed } from './roles.ts';
import { splitSentences } from './split-sentences.ts';
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

/** A sentence before its role is known. */
interface Draft {
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

function draftsOf(blocks: readonly Block[], lines: ReturnType<typeof outlineOf>['lines'], readable: boolean): Draft[] {
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
    for (const { start, end } of splitSentences(block.flat.text, line.start, line.end, mask.quoted)) {
      const text = block.flat.text.slice(start, end).replace(/[\n\r\t]/g, ' ');
      const masked = mask.plain.slice(start, end).replace(/[\n\r\t]/g, ' ');
      const plain = block.quoted ? OBJECT.repeat(text.length) : masked;
      const language = languageOf(text);
      const quoted = block.quoted || isMostlyQuoted(text, masked);
      const leadIn =
        end === line.end && (endsOpen.test(text) || (announces.test(text) && (nextListed || follows.test(text))));
      const listed = isListed(blocks, line);
      const reading =
        quoted || !readable
          ? nothingRead
          : readSentence(plain, language, {
              part: line.section?.aspect ?? null,
              headed: line.section?.aspect != null,
              listed,
            });
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
      });
    }
  });
  return drafts;
}

function isListed(
  blocks: readonly Block[],
  line: { readonly block: number; readonly marker: string } | undefined,
): boolean {
  const kind = line === undefined ? undefined : blocks[line.block]?.kind;
  return kind === 'item' || kind === 'cell' || (line?.marker ?? '') !== '';
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

const signature = /^[^.!?。！？]{1,60}$/;

/** Index from which on only closing words, signatures and the like stand. */
function endOfSubstance(drafts: readonly Draft[]): number {
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

/** Reads a letter. Never throws, whatever the text. Offsets in the result are UTF-16 units into `text`. */
export function parseLetter(text: string, options: ParseLetterOptions = {}): Letter {
  const frontMatter = readFrontMatter(text);
  const from = frontMatter.span?.end ?? 0;
  const markdown: MarkdownReading = options.format === 'text' ? readLines(text, from, null) : readMarkdown(text, from);
  const { blocks } = markdown;
  const { sections, lines } = outlineOf(blocks, text.length);
  const drafts = draftsOf(blocks, lines, markdown.reduced !== 'size');
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
