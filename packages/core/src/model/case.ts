import type { Copy } from './copies.ts';
import type { Letter } from './letter.ts';
import type { Notice, Outcome } from './notice.ts';

/** The only door to the outside. Handed in, so that the core works on disk, in editors and in memory alike. */
export interface Files {
  /** The text of a file, or null when there is none. Paths use forward slashes. */
  readText(path: string): string | null;
  exists(path: string): boolean;
  /** Names of the files in a folder, without their folder; empty when there is none. */
  list(folder: string): readonly string[];
  /** How many bytes a file has, or null when there is none. A door that cannot tell leaves it out. */
  size?(path: string): number | null;
}

/** The message a letter answers. */
export interface LinkedNotice {
  readonly path: string;
  readonly text: string;
  readonly notice: Notice;
}

/** A file that the seller wrote. */
export interface FiledLetter {
  readonly path: string;
  readonly letter: Letter;
}

/** One attempt: a letter with the message it answers and what came back. */
export interface Round extends FiledLetter {
  /** From 1. */
  readonly number: number;
  readonly answers: LinkedNotice | null;
  /** The last message that came before the next letter. */
  readonly reply: LinkedNotice | null;
  /** Mails that asked for an answer while the seller waited. */
  readonly followUps: readonly FiledLetter[];
  /** Marked as submitted, or replied to: no draft any more. */
  readonly sent: boolean;
  /** What became of the letter, as its reply says, else its front matter; null where nobody knows yet. */
  readonly outcome: Outcome | null;
}

/** What does not fit together in the files of a case, seen from one of them. */
export interface Disorder {
  /**
   * `cycle`: what it answers leads back to it; `twin`: another message of its kind has its number and comes first;
   * `orphan`: a reply with no letter before it; `backwards`: a day before the day of what it answers, or a number.
   */
  readonly kind: 'cycle' | 'twin' | 'orphan' | 'backwards';
  /** The key of the front matter that says so; null where the name of the file does. */
  readonly key: string | null;
  /** The other file; null for an orphan. */
  readonly other: string | null;
}

/** Everything that is judged together: one file, the message it answers, what went before and the files beside it. */
export interface Case {
  /** Path of the file judged, or null for a text without a file. */
  readonly path: string | null;
  /** The file judged. For notices and replies too: front matter and directives are read the same way. */
  readonly letter: Letter;
  /** The file judged, read as a message from Amazon, if its kind is notice or reply. */
  readonly message: Notice | null;
  /** What the letter answers; null when nothing is linked. */
  readonly answers: LinkedNotice | null;
  /** The rounds before the file judged, oldest first; of a reply, the letter it answers is the last. */
  readonly rounds: readonly Round[];
  /** What does not fit together between this file and the others of its case. */
  readonly disorder: readonly Disorder[];
  /** Whether a file exists, by its path relative to the folder of the letter; null when nobody can tell. */
  readonly exists: ((path: string) => boolean) | null;
  /** The text of a file, by the same path; null for none. Only for texts: tables of ids and the like. */
  readonly read?: (path: string) => string | null;
  /** Letters of other cases that say the same, the closest first. Left out when none were compared. */
  readonly copies?: readonly Copy[];
  /** How many bytes a file has, by the same path; null for no file. Left out when nobody can tell. */
  readonly size?: (path: string) => number | null;
  /** The day or time to judge deadlines by, such as `2026-03-04`. Left out, deadlines are not judged. */
  readonly now?: string;
}
