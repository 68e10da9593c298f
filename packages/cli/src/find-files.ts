import { readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { isProjectFile } from '@appeal-lint/core';
import { convertPathToPattern, globSync, isDynamicPattern } from 'tinyglobby';
import { openGitignore } from './gitignore.ts';
import type { MessageId } from './messages.ts';
import { toAbsolute, toShown, toSlashes } from './paths.ts';
import { unreadable } from './read-text.ts';

interface FoundFile {
  /** Absolute, with forward slashes. */
  readonly path: string;
  /** As the user would name it. */
  readonly shown: string;
  /** Named itself, not found in a folder or by a glob. */
  readonly isNamed: boolean;
}

/** A place that could not be searched, or a name that stands for nothing. */
interface SearchProblem {
  readonly shown: string;
  readonly message: MessageId;
  readonly data: Readonly<Record<string, string | number>>;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly problems: readonly SearchProblem[];
  /** Folders and patterns that were searched and hold no letter. */
  readonly empty: readonly string[];
}

const letters = '**/*.{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}';

function isFolder(path: string): boolean {
  return statSync(path).isDirectory();
}

/**
 * Lists folders for a search: what git ignores, `node_modules` and linked folders are left out (a link may lead in a
 * circle), and a folder or link that cannot be followed is reported where a search would pass it over in silence.
 */
function openFolders(start: string, report: (path: string, error: unknown) => void): typeof readdirSync {
  const isIgnored = openGitignore(start);
  const isWanted = (folder: string, entry: Dirent): boolean => {
    const path = join(folder, entry.name);
    if (entry.name === 'node_modules' || entry.name === '.git') return false;
    if (isIgnored(path, entry.isDirectory())) return false;
    if (!entry.isSymbolicLink()) return true;
    try {
      return !isFolder(path);
    } catch (error) {
      if (/\.(?:md|markdown)$/i.test(entry.name)) report(path, error);
      return false;
    }
  };
  return new Proxy(readdirSync, {
    apply: (_target, _self, [folder]: readonly unknown[]) => {
      const path = String(folder);
      try {
        return readdirSync(path, { withFileTypes: true }).filter((entry) => isWanted(path, entry));
      } catch (error) {
        report(path, error);
        return [];
      }
    },
  });
}

/** A name taken literally: a file, a folder, or nothing. */
function kindOfPath(path: string): 'file' | 'folder' | { readonly error: unknown } {
  try {
    return isFolder(path) ? 'folder' : 'file';
  } catch (error) {
    return { error };
  }
}

/**
 * Finds the files a user means by files, folders and globs; `!pattern` takes away from folders and globs.
 *
 * A file that is named is always found. Folders and globs leave out what git ignores, hidden folders, `node_modules`
 * and files such as README.md; folders take only `*.md` and `*.markdown`. The order is that of the arguments, within
 * one of them that of the paths; nothing comes twice.
 */
export function findFiles(cwd: string, named: readonly string[]): FoundFiles {
  const files = new Map<string, FoundFile>();
  const problems: SearchProblem[] = [];
  const empty: string[] = [];
  const excluded = named.filter((name) => name.startsWith('!')).map((name) => toSlashes(name.slice(1)));
  const included = named.filter((name) => !name.startsWith('!'));

  const search = (pattern: string, start: string, name: string): void => {
    const report = (path: string, error: unknown): void => {
      const { message, data } = unreadable(error);
      const shown = toShown(cwd, toSlashes(path.replace(/(.)\/$/, '$1')), name);
      problems.push({ shown, message: message === 'missingPath' ? 'brokenLink' : message, data });
    };
    const found = globSync(pattern, {
      cwd,
      absolute: true,
      expandDirectories: false,
      ignore: excluded,
      fs: { readdirSync: openFolders(start, report) },
    })
      .map(toSlashes)
      .filter((path) => !isProjectFile(path))
      .toSorted();
    if (found.length === 0) empty.push(name);
    for (const path of found) {
      if (!files.has(path)) files.set(path, { path, shown: toShown(cwd, path, name), isNamed: false });
    }
  };

  for (const name of included.length === 0 ? ['.'] : included) {
    const path = toAbsolute(cwd, name);
    const kind = kindOfPath(path);
    if (kind === 'file') {
      files.set(path, { shown: toShown(cwd, path, name), ...files.get(path), path, isNamed: true });
    } else if (kind === 'folder') {
      const folder = convertPathToPattern(path);
      search(`${folder.endsWith('/') ? folder : `${folder}/`}${letters}`, path, name);
    } else if (isDynamicPattern(name)) {
      search(toSlashes(name), cwd, name);
    } else {
      const { message, data } = unreadable(kind.error);
      problems.push({ shown: toSlashes(name), message, data });
    }
  }
  return { files: [...files.values()], problems, empty };
}
