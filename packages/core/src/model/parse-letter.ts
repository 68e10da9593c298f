import { sliceFlat, sourceSpan } from '../text/flat-text.ts';
import { aspectStates } from './aspects.ts';
import { readDirectives } from './directives.ts';
import { draftLetter, partOf, seenAs, type PlacedDraft } from './draft-letter.ts';
import { evidenceOf } from './evidence.ts';
import { frontMatterValue, kindOf } from './kind.ts';
import { wholePlaces } from './learned/features.ts';
import { judge } from './learned/judge.ts';
import { readWeights, type Learned } from './learned/learned.ts';
import { weights } from './learned/weights.ts';
import type { Block, Kind, Language, Letter, Role, Sentence } from './letter.ts';
import { nothingRead } from './read-sentence.ts';
import { rolesOf } from './roles.ts';

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

const own = readWeights(weights);

/** Reads a letter. Never throws, whatever the text. Offsets in the result are UTF-16 units into `text`. */
export function parseLetter(text: string, options: ParseLetterOptions = {}): Letter {
  return parseLetterWith(own, text, options);
}

/** As `parseLetter`, by other weights than our own: how weights are trained and measured. */
export function parseLetterWith(learned: Learned, text: string, options: ParseLetterOptions = {}): Letter {
  const { frontMatter, markdown, sections, drafts } = draftLetter(text, options.format ?? 'markdown', learned);
  const { blocks } = markdown;
  const roles = rolesOf(
    drafts.map(({ words, seen, certain, block, section }) => ({
      places: [...words.map(({ place }) => place), ...wholePlaces(seen)],
      certain,
      block,
      section,
    })),
    learned,
  );
  const sentences = drafts.map((draft, index) =>
    sentenceOf(blocks, { draft, index, role: roles[index] ?? 'other' }, learned),
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

interface Cast {
  readonly draft: PlacedDraft;
  readonly index: number;
  readonly role: Role;
}

function sentenceOf(blocks: readonly Block[], { draft, index, role }: Cast, learned: Learned): Sentence {
  const { block, start, end, text, plain, language, section, listed, cell, leadIn, quoted, led, words } = draft;
  const flat = blocks[block]?.flat ?? { text: '', runs: [] };
  const seen = seenAs(draft, role);
  const { reading, suspected, cleared } =
    seen.reading === nothingRead ? { reading: nothingRead, suspected: [], cleared: [] } : judge(seen, words, learned);
  return {
    index,
    span: sourceSpan(flat, start, end),
    text,
    plain,
    flat: sliceFlat(flat, start, end),
    language,
    role,
    section,
    part: partOf(draft, role),
    placedBy: section?.aspect != null ? 'heading' : led !== null ? 'lead-in' : 'content',
    listed,
    cell,
    block,
    leadIn,
    question: /[?？]\s*$/.test(text),
    quoted,
    reading,
    suspected,
    cleared,
  };
}

function letterLanguage(said: unknown, asked: Language | 'auto' | undefined, sentences: readonly Sentence[]): Language {
  if (said === 'en' || said === 'zh') return said;
  if (asked === 'en' || asked === 'zh') return asked;
  const chinese = sentences.filter(({ language }) => language === 'zh').length;
  return chinese * 2 > sentences.length ? 'zh' : 'en';
}
