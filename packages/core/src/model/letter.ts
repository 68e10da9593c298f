import type { Hit } from '../lexicon/families.ts';
import type { FlatText } from '../text/flat-text.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Directive } from './directives.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Fault, Suspected } from './learned/judge.ts';
import type { Reading } from './reading.ts';

/** What a file of a case is; decides which rules speak. */
const letterKinds = ['poa', 'questionnaire', 'claim-appeal', 'dispute', 'documents', 'follow-up', 'template'] as const;
export type LetterKind = (typeof letterKinds)[number];
const messageKinds = ['notice', 'reply'] as const;
export type MessageKind = (typeof messageKinds)[number];
export const kinds = [...letterKinds, ...messageKinds] as const;
export type Kind = (typeof kinds)[number];

/** The parts that an appeal is judged by. Amazon's help page on plans of action asks for the first three. */
export const aspects = ['root-cause', 'actions', 'prevention', 'evidence'] as const;
export type Aspect = (typeof aspects)[number];
export type Role = Aspect | 'greeting' | 'closing' | 'other';

export type { Language };

/** A unit of the letter as Markdown sees it: what a heading, a paragraph, one list item or one table cell says. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'code';
  readonly span: Span;
  readonly flat: FlatText;
  /** Markdown heading depth 1 to 6; 0 for everything else. */
  readonly depth: number;
  /** List nesting, 0 outside lists. */
  readonly nesting: number;
  /** Inside a block quote: somebody else's words. */
  readonly quoted: boolean;
  /** Identifies the list or table the block belongs to; -1 outside. */
  readonly group: number;
  /** Table row, from 0 for the header; -1 outside tables. */
  readonly row: number;
  readonly column: number;
  /** Flat ranges wrapped in strong emphasis, for bold labels used as headings. */
  readonly strong: readonly Span[];
}

/** A link, image or bare file name the letter points to. */
export interface Link {
  readonly kind: 'link' | 'image';
  readonly span: Span;
  /** The target alone, as it stands in the file. */
  readonly targetSpan: Span;
  readonly target: string;
  readonly text: string;
}

/** A Markdown feature that Amazon's plain-text form loses. */
export interface Lost {
  readonly what: 'table' | 'image' | 'html' | 'footnote';
  readonly span: Span;
}

/** A heading of the letter in whatever form people use, and what stands under it. */
export interface Section {
  /** The part it names, or null for a heading that names none ("Dear Amazon", a product). */
  readonly aspect: Aspect | null;
  /** `heading` covers ATX, setext, bold, numbered and ALL CAPS lines; a `label` has its text in the same line. */
  readonly form: 'heading' | 'label';
  /** The words of the heading, without markers. */
  readonly title: string;
  readonly titleSpan: Span;
  /** From the heading to the next heading of any part, or the end. */
  readonly span: Span;
  /** Depth in the outline, 1 for top. */
  readonly depth: number;
}

/** One sentence, list item's sentence or table cell, freed of Markdown. */
export interface Sentence {
  readonly index: number;
  /** From the first to the last word in the file, without list markers. */
  readonly span: Span;
  /** What is written, quotes included. */
  readonly text: string;
  /** The same, with quoted words and protected terms masked unit by unit: what rules search. */
  readonly plain: string;
  readonly flat: FlatText;
  readonly language: Language;
  readonly role: Role;
  /** The section whose heading or label stands above it; null before the first. */
  readonly section: Section | null;
  /** The part its section names or, without one, the part its content shows. */
  readonly part: Aspect | null;
  /** What tells the part: a heading or label, a lead-in (of the list it stands in, or itself one), or only its content. */
  readonly placedBy: 'heading' | 'lead-in' | 'content';
  readonly listed: boolean;
  readonly cell: boolean;
  /** Position among the blocks; sentences of one paragraph share it. */
  readonly block: number;
  /** Announces what follows ("We have taken the following steps:"). */
  readonly leadIn: boolean;
  readonly question: boolean;
  /** Somebody else's words: a block quote, or quotation marks around what would otherwise count. */
  readonly quoted: boolean;
  readonly reading: Reading;
  /** Faults that no list of words holds and the learned weights see; ranges lie in `plain`. */
  readonly suspected: readonly Suspected[];
  /** Faults that the weights rule out, whatever listed word stands in the sentence. */
  readonly cleared: readonly Fault[];
  /** Words in `plain` that the config adds for the rule at hand; never set by reading a letter. */
  readonly flagged?: readonly Hit[];
}

export type EvidenceKind =
  | 'order-id'
  | 'asin'
  | 'complaint-id'
  | 'date'
  | 'amount'
  | 'link'
  | 'attachment'
  | 'masked-ids';

/** Something in the letter that a reviewer can look up. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly span: Span;
  readonly text: string;
}

export interface AspectState {
  readonly aspect: Aspect;
  /** present: really stated; weak: only touched; missing: neither. Judged over the whole letter, however headed. */
  readonly state: 'present' | 'weak' | 'missing';
  readonly spans: readonly Span[];
}

/** A letter as rules see it. Plain, readonly and serialisable. */
export interface Letter {
  readonly text: string;
  readonly kind: Kind;
  readonly language: Language;
  readonly frontMatter: FrontMatter;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly evidence: readonly Evidence[];
  readonly links: readonly Link[];
  readonly lost: readonly Lost[];
  readonly directives: readonly Directive[];
  readonly aspects: readonly AspectState[];
  /** Set when the text was too large or too tangled for full reading; only its structure was read then. */
  readonly reduced: 'size' | 'tangle' | null;
}
