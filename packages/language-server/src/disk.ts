import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import type { Store } from './store.ts';

/** No letter is longer; a larger file counts as absent. */
const largestFile = 64 * 1024 * 1024;
/** Folders of cases are shallow; whatever goes deeper is no letter. */
const deepest = 32;

const isLetterName = /\.(?:md|markdown)$/i;

/** The files of this machine. Whatever cannot be read counts as absent: the letter beside it is still judged. */
export function openDisk(): Store {
  return {
    readText: readTextFile,
    exists: (path) => isOnDisk(path) && existsSync(path),
    size: sizeOf,
    list: (folder) =>
      entriesOf(folder)
        .filter((entry) => !entry.isDirectory())
        .map(({ name }) => name)
        .toSorted(),
    findLetters: (folder) => [...lettersIn(folder, 0)],
  };
}

/** Paths of other schemes are no files, even where a file has such a name. */
function isOnDisk(path: string): boolean {
  return /^(?:\/|[a-z]:\/)/i.test(path);
}

function readTextFile(path: string): string | null {
  if (!isOnDisk(path)) return null;
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > largestFile) return null;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return null;
  }
}

/** What cannot be looked at weighs nothing: that it is missing is another remark. */
function sizeOf(path: string): number | null {
  if (!isOnDisk(path)) return null;
  try {
    return statSync(path).size;
  } catch {
    return null;
  }
}

function entriesOf(folder: string): Dirent[] {
  if (!isOnDisk(folder)) return [];
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Linked folders are left out, as a link may lead in a circle. */
function* lettersIn(folder: string, depth: number): Generator<string> {
  if (depth > deepest) return;
  for (const entry of entriesOf(folder).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    const path = `${folder.replace(/\/$/, '')}/${name}`;
    if (entry.isDirectory()) {
      if (!name.startsWith('.') && name !== 'node_modules') yield* lettersIn(path, depth + 1);
    } else if (isLetterName.test(name)) {
      yield path;
    }
  }
}
