import type { Files } from '@appeal-lint/core';

/** The files behind the open documents: a disk, or what a client has told a worker of. Paths are absolute. */
export interface Store extends Files {
  /** The letters and messages in a folder and below, as a search of the command line finds them. */
  findLetters(folder: string): readonly string[];
}
