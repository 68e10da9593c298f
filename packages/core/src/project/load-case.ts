import type { Case, Files, LinkedNotice } from '../model/case.ts';
import { readFrontMatter } from '../model/front-matter.ts';
import { frontMatterValue, kindOf } from '../model/kind.ts';
import type { Kind, Language, MessageKind } from '../model/letter.ts';
import { parseLetter } from '../model/parse-letter.ts';
import { parseNotice } from '../model/parse-notice.ts';
import { folderOf, joinPath } from './paths.ts';

export interface LoadCaseOptions {
  /** The text of the file, where it differs from what the door gives (an unsaved editor buffer, standard input). */
  readonly text?: string;
  /** Path of the message that letters without a link of their own answer. */
  readonly notice?: string;
  readonly kind?: Kind;
  readonly language?: Language | 'auto';
  /** The day or time to judge deadlines by, such as `2026-03-04`. The core has no clock of its own. */
  readonly now?: string;
}

/** The numbers a file of a case begins with: `02-appeal.md` is 2, `2026-03-04-reply.md` is 2026, 3, 4; null without one. */
function numberOf(name: string): readonly number[] | null {
  const digits = /^\d{1,6}(?:[-_.]\d{1,6}(?![A-Za-z0-9]))*/.exec(name)?.[0];
  return digits === undefined ? null : digits.split(/[-_.]/).map(Number);
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((number, index) => number !== b[index]);
  if (place < 0) return a.length - b.length;
  return (a[place] ?? 0) - (b[place] ?? -1);
}

/** A reply comes after the letter of the same number; a notice before it. */
function isEarlier(kind: MessageKind, number: readonly number[], letterNumber: readonly number[] | null): boolean {
  if (letterNumber === null) return true;
  return compareNumbers(number, letterNumber) < (kind === 'notice' ? 1 : 0);
}

/** What kind of message a file is, or null for everything that is none. */
function messageKindOf(files: Files, path: string): MessageKind | null {
  const text = files.readText(path);
  const kind = text === null ? null : kindOf(readFrontMatter(text), path, 'poa');
  return kind === 'notice' || kind === 'reply' ? kind : null;
}

/** The nearest lower-numbered notice or reply in the folder of a letter; of one number, the reply is the nearer. */
function nearestMessage(files: Files, path: string): string | null {
  const folder = folderOf(path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const letterNumber = numberOf(name);
  const candidates = files
    .list(folder)
    .flatMap((other) => {
      const number = other === name || !/\.(?:md|markdown)$/i.test(other) ? null : numberOf(other);
      if (number === null || (letterNumber !== null && compareNumbers(number, letterNumber) > 0)) return [];
      return [{ number, path: joinPath(folder, other) }];
    })
    .toSorted((a, b) => compareNumbers(b.number, a.number) || (a.path < b.path ? -1 : 1));
  let best: { readonly number: readonly number[]; readonly path: string } | null = null;
  for (const candidate of candidates) {
    if (best !== null && compareNumbers(candidate.number, best.number) < 0) break;
    const kind = messageKindOf(files, candidate.path);
    if (kind === null || !isEarlier(kind, candidate.number, letterNumber)) continue;
    if (kind === 'reply') return candidate.path;
    best ??= candidate;
  }
  return best?.path ?? null;
}

function linked(files: Files, path: string): LinkedNotice | null {
  const text = files.readText(path);
  return text === null ? null : { path, text, notice: parseNotice(text, { path }) };
}

/**
 * Puts together what is judged together: a file, the message it answers and the files beside it.
 *
 * A letter finds its message by `answers:` in its front matter, else it is the nearest lower-numbered notice or reply in
 * its folder, else `options.notice`. An `answers:` that names no file links nothing: case/front-matter reports it, and
 * guessing another message would judge the letter by the wrong asks.
 *
 * @param files The only door to the outside. Its `readText` may throw; the error passes through.
 * @param path Path of the file, with forward slashes.
 * @returns null when there is no such file and no `options.text`.
 */
export function loadCase(files: Files, path: string, options: LoadCaseOptions = {}): Case | null {
  const text = options.text ?? files.readText(path);
  if (text === null) return null;
  const letter = parseLetter(text, {
    path,
    ...(options.kind === undefined ? {} : { kind: options.kind }),
    ...(options.language === undefined ? {} : { language: options.language }),
  });
  const isMessage = letter.kind === 'notice' || letter.kind === 'reply';
  const folder = folderOf(path);
  const said = frontMatterValue(letter.frontMatter, 'answers');
  const target = isMessage
    ? null
    : typeof said === 'string'
      ? joinPath(folder, said)
      : (nearestMessage(files, path) ?? options.notice ?? null);
  return {
    path,
    letter,
    message: isMessage ? parseNotice(text, { path, kind: letter.kind === 'reply' ? 'reply' : 'notice' }) : null,
    answers: target === null ? null : linked(files, target),
    exists: (relative) => files.exists(joinPath(folder, relative)),
    ...(files.size === undefined ? {} : { size: (relative) => files.size?.(joinPath(folder, relative)) ?? null }),
    ...(options.now === undefined ? {} : { now: options.now }),
  };
}
