import type { Case, Files, LinkedNotice } from '../model/case.ts';
import type { CopyIndex } from '../model/copies.ts';
import type { Kind, Language } from '../model/letter.ts';
import { createCaseCache, type CaseCache, type LetterReading } from './case-cache.ts';
import {
  compareFiles,
  fileOf,
  hasLetterAfter,
  isAttempt,
  isMessage,
  numberedBeside,
  openFile,
  type CaseFile,
} from './case-files.ts';
import { disorderOf } from './disorder.ts';
import { folderOf, joinPath } from './paths.ts';
import { inOrder, lastMessage, linkedNotice, roundsOf } from './rounds.ts';

export interface LoadCaseOptions {
  /** The text of the file, where it differs from what the door gives (an unsaved editor buffer, standard input). */
  readonly text?: string;
  /** Path of the message that letters without a link of their own answer. */
  readonly notice?: string;
  readonly kind?: Kind;
  readonly language?: Language | 'auto';
  /** The day or time to judge deadlines by, such as `2026-03-04`. The core has no clock of its own. */
  readonly now?: string;
  /** What was read before, see `createCaseCache`: with it, the files of a case are read once for all its letters. */
  readonly cache?: CaseCache;
  /** Letters of other cases to compare with. */
  readonly others?: CopyIndex;
}

/**
 * Puts together what is judged together: a file, the message it answers, the rounds before it and the files beside it.
 *
 * A letter finds its message by `answers:` in its front matter, else it is the nearest lower-numbered notice or reply in
 * its folder, else `options.notice`. An `answers:` that names no file links nothing: case/front-matter reports it, and
 * guessing another message would judge the letter by the wrong asks.
 *
 * The rounds before are told by the numbered files of the folder up to the file judged and by what `answers:` leads to;
 * of two orders, `answers:` wins over numbers. What comes later is not read.
 *
 * @param files The only door to the outside. Its `readText` may throw; the error passes through.
 * @param path Path of the file, with forward slashes.
 * @returns null when there is no such file and no `options.text`.
 */
export function loadCase(files: Files, path: string, options: LoadCaseOptions = {}): Case | null {
  const text = options.text ?? files.readText(path);
  if (text === null) return null;
  const { cache = createCaseCache() } = options;
  const reading: LetterReading = {
    ...(options.kind === undefined ? {} : { kind: options.kind }),
    ...(options.language === undefined ? {} : { language: options.language }),
  };
  const letter = cache.letter(path, text, reading);
  const file: CaseFile = { ...fileOf(path, text, cache), kind: letter.kind };
  const folder = folderOf(path);
  const found = filesFound(files, file, cache);
  const before = withoutLater(file, found);
  const message = isMessage(letter.kind) ? letter.kind : null;
  const known = new Map([...found, [path, file] as const]);
  const answered = (file.answers === null ? answeredByPlace(file, before) : known.get(file.answers)) ?? null;
  return {
    path,
    letter,
    message: message === null ? null : cache.notice(path, text, message),
    answers: message === null ? linked(files, { file, answered, cache, notice: options.notice }) : null,
    rounds: roundsOf(before, cache, reading),
    disorder: disorderOf({
      file,
      answered,
      known,
      hasLaterLetter: () => file.number !== null && hasLetterAfter(files, folder, file.number),
    }),
    exists: (relative) => files.exists(joinPath(folder, relative)),
    read: (relative) => files.readText(joinPath(folder, relative)),
    ...(options.others === undefined ? {} : { copies: options.others.copiesOf(folder, letter) }),
    ...(files.size === undefined ? {} : { size: (relative) => files.size?.(joinPath(folder, relative)) ?? null }),
    ...(options.now === undefined ? {} : { now: options.now }),
  };
}

/** The files up to one by their numbers, and all that `answers` leads to, by their paths. */
function filesFound(files: Files, file: CaseFile, cache: CaseCache): ReadonlyMap<string, CaseFile> {
  const target = file.answers === null ? null : openFile(files, file.answers, cache);
  const last = file.number ?? target?.number ?? null;
  const found = new Map(
    numberedBeside(files, file.path, { last, cache })
      .filter((other) => file.number === null || compareFiles(other, file) < 0)
      .map((other) => [other.path, other]),
  );
  // Where `answers` leads, names and numbers do not matter.
  const led = new Set<string>([file.path]);
  let next = target;
  while (next !== null && !led.has(next.path)) {
    led.add(next.path);
    found.set(next.path, next);
    next = next.answers === null ? null : (found.get(next.answers) ?? openFile(files, next.answers, cache));
  }
  return found;
}

/** The files that came before one, in their order. What answers it, directly or through others, came after it. */
function withoutLater(file: CaseFile, found: ReadonlyMap<string, CaseFile>): CaseFile[] {
  const files = [...found.values()];
  const isAnswered = files.some(({ answers }) => answers === file.path);
  return inOrder(isAnswered ? files.filter((other) => !leadsTo(file.path, other, found)) : files);
}

function leadsTo(path: string, from: CaseFile, found: ReadonlyMap<string, CaseFile>): boolean {
  const seen = new Set<string>();
  let next = from.answers;
  while (next !== null && !seen.has(next)) {
    if (next === path) return true;
    seen.add(next);
    next = found.get(next)?.answers ?? null;
  }
  return false;
}

/** What a file answers where its front matter does not say: a letter the last message, a reply the last letter. */
function answeredByPlace({ kind }: CaseFile, before: readonly CaseFile[]): CaseFile | null {
  if (kind === 'reply') return before.findLast((other) => isAttempt(other.kind)) ?? null;
  return kind === 'notice' || kind === 'template' ? null : lastMessage(before);
}

interface Link {
  readonly file: CaseFile;
  readonly answered: CaseFile | null;
  readonly cache: CaseCache;
  /** The message for letters without one of their own. */
  readonly notice: string | undefined;
}

function linked(files: Files, { file, answered, cache, notice }: Link): LinkedNotice | null {
  if (answered !== null) return linkedNotice(answered, cache);
  const path = file.answers ?? notice ?? null;
  const target = path === null || path === file.path ? null : openFile(files, path, cache);
  return target === null ? null : linkedNotice(target, cache);
}
