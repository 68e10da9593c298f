import type { Files } from '../model/case.ts';
import type { FrontMatter } from '../model/front-matter.ts';
import { frontMatterValue, kindOf } from '../model/kind.ts';
import type { Kind } from '../model/letter.ts';
import type { CaseCache } from './case-cache.ts';
import { folderOf, joinPath } from './paths.ts';

/** A file of a case, known by its name and its front matter alone. */
export interface CaseFile {
  readonly path: string;
  /** The numbers its name begins with; null without one. */
  readonly number: readonly number[] | null;
  readonly text: string;
  readonly kind: Kind;
  readonly frontMatter: FrontMatter;
  /** The file that its front matter says it answers; null where it says none. */
  readonly answers: string | null;
}

/** The numbers a file of a case begins with: `02-appeal.md` is 2, `2026-03-04-reply.md` is 2026, 3, 4; null without one. */
function numberOf(name: string): readonly number[] | null {
  const digits = /^\d{1,6}(?:[-_.]\d{1,6}(?![A-Za-z0-9]))*/.exec(name)?.[0];
  return digits === undefined ? null : digits.split(/[-_.]/).map(Number);
}

export function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((number, index) => number !== b[index]);
  if (place < 0) return a.length - b.length;
  return (a[place] ?? 0) - (b[place] ?? -1);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function isMessage(kind: Kind): kind is 'notice' | 'reply' {
  return kind === 'notice' || kind === 'reply';
}

/** Whether a file is an attempt: what Amazon answers. */
export function isAttempt(kind: Kind): boolean {
  return !isMessage(kind) && kind !== 'follow-up' && kind !== 'template';
}

/** Of one number: the notice, the letter that answers it, mails while waiting, the reply. */
function rankOf(kind: Kind): number {
  if (kind === 'notice') return 0;
  return kind === 'reply' ? 3 : kind === 'follow-up' ? 2 : 1;
}

/** In the order in which names say that files came; files without a number come last. */
export function compareFiles(a: CaseFile, b: CaseFile): number {
  const byNumber = a.number === null || b.number === null ? null : compareNumbers(a.number, b.number);
  return (
    (byNumber ?? Number(a.number === null) - Number(b.number === null)) ||
    rankOf(a.kind) - rankOf(b.kind) ||
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
  );
}

const letterName = /appeal|letter|poa|plan[-_ ]of|submission|申诉|申訴|行动计划|行動計劃/i;

/** Whether a file says what it is. What does not ("02-notes.md") is no round of a case. */
function saysWhat({ frontMatter, kind, path }: Pick<CaseFile, 'frontMatter' | 'kind' | 'path'>): boolean {
  const keys = ['kind', 'answers', 'status', 'submitted', 'received', 'outcome'];
  return (
    kind !== 'poa' || letterName.test(nameOf(path)) || keys.some((key) => frontMatterValue(frontMatter, key) != null)
  );
}

/** A file as the door gives it, or null where there is none. */
export function openFile(files: Files, path: string, cache: CaseCache): CaseFile | null {
  const text = files.readText(path);
  return text === null ? null : fileOf(path, text, cache);
}

/** The same for a text that is at hand. */
export function fileOf(path: string, text: string, cache: CaseCache): CaseFile {
  const frontMatter = cache.head(path, text);
  const said = frontMatterValue(frontMatter, 'answers');
  return {
    path,
    number: numberOf(nameOf(path)),
    text,
    kind: kindOf(frontMatter, path, 'poa'),
    frontMatter,
    answers: typeof said === 'string' && said !== '' ? joinPath(folderOf(path), said) : null,
  };
}

const ofCase = /^(?:case|account)\.(?:md|markdown)$/i;

/** The files of a folder that may belong to a case, by their names. */
function namesIn(files: Files, folder: string): readonly string[] {
  return files.list(folder).filter((name) => /\.(?:md|markdown)$/i.test(name) && !ofCase.test(name));
}

/** Every file of a folder that says what it is, in the order of the names. */
export function filesIn(files: Files, folder: string, cache: CaseCache): CaseFile[] {
  return namesIn(files, folder)
    .flatMap((name) => openFile(files, joinPath(folder, name), cache) ?? [])
    .filter((file) => saysWhat(file) && file.kind !== 'template')
    .toSorted(compareFiles);
}

/** A case has a few dozen files; in a folder of thousands only the nearest are looked at. */
const mostFiles = 2000;

/** The numbered files beside one, up to a number; what comes later is not read. */
export function numberedBeside(
  files: Files,
  path: string,
  { last, cache }: { readonly last: readonly number[] | null; readonly cache: CaseCache },
): CaseFile[] {
  const folder = folderOf(path);
  return namesIn(files, folder)
    .flatMap((name) => {
      const number = numberOf(name);
      const beside = joinPath(folder, name);
      const isWanted = number !== null && beside !== path && (last === null || compareNumbers(number, last) <= 0);
      return isWanted ? [{ number, path: beside }] : [];
    })
    .toSorted((a, b) => compareNumbers(a.number, b.number))
    .slice(-mostFiles)
    .flatMap((one) => openFile(files, one.path, cache) ?? [])
    .filter(saysWhat);
}

/** Whether the name of a file in the folder says that a letter comes after a number. */
export function hasLetterAfter(files: Files, folder: string, last: readonly number[]): boolean {
  return namesIn(files, folder).some((name) => {
    const number = numberOf(name);
    return number !== null && letterName.test(name) && compareNumbers(number, last) > 0;
  });
}
