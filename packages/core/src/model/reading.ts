import type { AnchorKind, CueClass } from '../lexicon/promise-kinds.ts';

/**
 * What a sentence does, read on its flat text alone. All offsets here are UTF-16 units into that text; the sentence
 * knows the way back to the file.
 */

/**
 * Who is bound by a clause, and how. `commit` (will, going to, 会, 将), `perform` (promise, guarantee, ensure, 保证),
 * `standing` (a practice in the present, an imperative or verbless list item offered as a measure), `done` (a finished
 * act), `purpose` (in order to …, 为了), `background` (because, since, while), `trigger` (if, when, once), `other`
 * (somebody else acts: Amazon, a buyer, a supplier; thanks, hopes, requests), `meta` ("the steps we will take:"),
 * `quoted`, `none`.
 */
export type Mode =
  | 'commit'
  | 'perform'
  | 'standing'
  | 'done'
  | 'purpose'
  | 'background'
  | 'trigger'
  | 'other'
  | 'meta'
  | 'quoted'
  | 'none';

export type { AnchorKind, CueClass };

export interface Cue {
  readonly class: CueClass;
  readonly start: number;
  readonly end: number;
}

export interface Anchor {
  readonly kind: AnchorKind;
  readonly start: number;
  readonly end: number;
}

export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly mode: Mode;
}

/** A place where a commitment cannot be checked, and which question it leaves open. */
export interface OpenPlace {
  /** `nothing-to-check`: no listed weak word, and nothing in the commitment that a reviewer could check. */
  readonly class: CueClass | 'nothing-to-check';
  readonly start: number;
  readonly end: number;
}

/** What is known about the place of a sentence before it is read. */
export interface ReadingContext {
  /** The part of the letter the sentence stands in, or null when neither heading, lead-in nor content has told yet. */
  readonly part: 'root-cause' | 'actions' | 'prevention' | 'evidence' | null;
  /** Whether a heading, label or lead-in of the letter names that part (against one inferred from content). */
  readonly headed: boolean;
  /** Whether the sentence is a list item, a numbered line or a table cell. */
  readonly listed: boolean;
}

export interface Reading {
  readonly clauses: readonly Clause[];
  readonly cues: readonly Cue[];
  readonly anchors: readonly Anchor[];
  /** The seller undertakes something lasting or still to come. */
  readonly commitment: boolean;
  /** The seller reports a finished act of their own. */
  readonly done: boolean;
  /** The sentence holds a detail a reviewer could check against a record (corpus guide, "concrete"). */
  readonly concrete: boolean;
  /**
   * Future or intention form with the seller as subject (will, going to, plan to; 会, 将, 计划) in a main clause and no
   * finished act beside it: what actions/future-tense looks for. The range is the binding words ("We will", "我们将").
   */
  readonly future: { readonly start: number; readonly end: number } | null;
  /** Empty when the commitment can be checked, or when there is none. In order of `start`. */
  readonly open: readonly OpenPlace[];
  /** Assurances without limit (never again, guarantee, 100 %): what promise/absolute marks. */
  readonly absolute: readonly { readonly start: number; readonly end: number }[];
}
