import type { Files, LinkedNotice, Round } from '../model/case.ts';
import { readFrontMatter, type FrontMatter } from '../model/front-matter.ts';
import { createCaseCache, type CaseCache, type LetterReading } from './case-cache.ts';
import { filesIn, isMessage } from './case-files.ts';
import { joinPath } from './paths.ts';
import { inOrder, linkedNotice, roundsOf } from './rounds.ts';

/** A case as a whole. */
export interface CaseFolder {
  readonly path: string;
  /** The facts about the case that `case.md` states; null without one. */
  readonly about: FrontMatter | null;
  /** Every letter with the message it answers and the reply to it; the last may be a draft. */
  readonly rounds: readonly Round[];
  /** Every message, in the order in which they came. */
  readonly messages: readonly LinkedNotice[];
}

export interface CaseFolderOptions extends LetterReading {
  readonly cache?: CaseCache;
}

/**
 * Reads the case that a folder holds: its numbered and its loose files that say what they are, by name or front matter.
 * Every file is read once.
 *
 * @param folder Without a slash at its end.
 * @returns null where the folder holds neither a letter nor a message of a case.
 */
export function readCaseFolder(files: Files, folder: string, options: CaseFolderOptions = {}): CaseFolder | null {
  const { cache = createCaseCache(), ...reading } = options;
  const ordered = inOrder(filesIn(files, folder, cache));
  const rounds = roundsOf(ordered, cache, reading);
  const messages = ordered.filter(({ kind }) => isMessage(kind)).map((file) => linkedNotice(file, cache));
  if (rounds.length + messages.length === 0) return null;
  const about = files.readText(joinPath(folder, 'case.md'));
  return { path: folder, about: about === null ? null : readFrontMatter(about), rounds, messages };
}
