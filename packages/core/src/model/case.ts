import type { Letter } from './letter.ts';
import type { Notice } from './notice.ts';

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

/** Everything that is judged together: one file, the message it answers and the files beside it. */
export interface Case {
  /** Path of the file judged, or null for a text without a file. */
  readonly path: string | null;
  /** The file judged. For notices and replies too: front matter and directives are read the same way. */
  readonly letter: Letter;
  /** The file judged, read as a message from Amazon, if its kind is notice or reply. */
  readonly message: Notice | null;
  /** What the letter answers; null when nothing is linked. */
  readonly answers: LinkedNotice | null;
  /** Whether a file exists, by its path relative to the folder of the letter; null when nobody can tell. */
  readonly exists: ((path: string) => boolean) | null;
  /** How many bytes a file has, by the same path; null for no file. Left out when nobody can tell. */
  readonly size?: (path: string) => number | null;
  /** The day or time to judge deadlines by, such as `2026-03-04`. Left out, deadlines are not judged. */
  readonly now?: string;
}
