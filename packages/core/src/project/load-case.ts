import type { Case, Files, LinkedNotice } from '../model/case.ts';
import { frontMatterValue } from '../model/kind.ts';
import type { Kind, Language } from '../model/letter.ts';
import { parseLetter } from '../model/parse-letter.ts';
import { parseNotice } from '../model/parse-notice.ts';

export interface LoadCaseOptions {
  /** The text of the file, where it differs from what the door gives (an unsaved editor buffer, standard input). */
  readonly text?: string;
  /** Path of the message that letters without a link of their own answer. */
  readonly notice?: string;
  readonly kind?: Kind;
  readonly language?: Language | 'auto';
}

const separator = '/';

function folderOf(path: string): string {
  const at = path.lastIndexOf(separator);
  return at < 0 ? '' : path.slice(0, at);
}

/** Joins a folder and a relative path; `.` and `..` are resolved, a leading slash means an absolute path. */
export function joinPath(folder: string, path: string): string {
  if (path.startsWith(separator)) return path;
  const parts = folder === '' ? [] : folder.split(separator);
  for (const part of path.split(separator)) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join(separator);
}

/** The number a file of a case begins with, or null: `02-appeal.md` is 2. */
function numberOf(name: string): number | null {
  const digits = /^\d{1,6}/.exec(name)?.[0];
  return digits === undefined ? null : Number(digits);
}

/** A reply comes after the letter of the same number; a notice before it. */
function isEarlier(message: { name: string; kind: Kind; number: number }, letterNumber: number | null): boolean {
  if (letterNumber === null) return true;
  return message.kind === 'notice' ? message.number <= letterNumber : message.number < letterNumber;
}

/** The nearest lower-numbered notice or reply in the folder of a letter. */
function nearestMessage(files: Files, path: string): string | null {
  const folder = folderOf(path);
  const name = path.slice(folder === '' ? 0 : folder.length + 1);
  const letterNumber = numberOf(name);
  let best: { path: string; number: number; reply: boolean } | null = null;
  for (const other of files.list(folder)) {
    const number = numberOf(other);
    if (other === name || number === null || !/\.(?:md|markdown)$/i.test(other)) continue;
    if (letterNumber !== null && number > letterNumber) continue;
    const candidate = joinPath(folder, other);
    if (!/notice|reply|通知|回复/i.test(other)) {
      const text = files.readText(candidate);
      const kind = text === null ? null : parseLetter(text.slice(0, 2000), { path: candidate }).kind;
      if (kind !== 'notice' && kind !== 'reply') continue;
      if (!isEarlier({ name: other, kind, number }, letterNumber)) continue;
    } else {
      const kind: Kind = /reply|回复/i.test(other) ? 'reply' : 'notice';
      if (!isEarlier({ name: other, kind, number }, letterNumber)) continue;
    }
    const reply = /reply|回复/i.test(other);
    if (best === null || number > best.number || (number === best.number && reply && !best.reply)) {
      best = { path: candidate, number, reply };
    }
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
  const target = isMessage ? null : typeof said === 'string' ? joinPath(folder, said) : (nearestMessage(files, path) ?? options.notice ?? null);
  return {
    path,
    letter,
    message: isMessage ? parseNotice(text, { path, kind: letter.kind === 'reply' ? 'reply' : 'notice' }) : null,
    answers: target === null ? null : linked(files, target),
    exists: (relative) => files.exists(joinPath(folder, relative)),
  };
}
