import ignore from 'ignore';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { toSlashes } from './paths.ts';

/** The nearest folder upwards that holds a repository; without one, the folder itself. */
function rootOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

/**
 * Tells what git leaves out: the `.gitignore` files from the repository's root down to the file, the nearest deciding.
 *
 * @param start Where the search begins, absolute. Without a repository only the files from there downwards count.
 */
export function openGitignore(start: string): (path: string, isFolder: boolean) => boolean {
  const root = rootOf(start);
  const matchers = new Map<string, ReturnType<typeof ignore> | null>();

  const matcherOf = (folder: string): ReturnType<typeof ignore> | null => {
    const known = matchers.get(folder);
    if (known !== undefined) return known;
    const file = join(folder, '.gitignore');
    const matcher = existsSync(file) ? ignore().add(readFileSync(file, 'utf8')) : null;
    matchers.set(folder, matcher);
    return matcher;
  };

  return (path, isFolder) => {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const inside = toSlashes(relative(root, folder));
      if (inside.startsWith('..')) return false;
      const result = matcherOf(folder)?.test(toSlashes(relative(folder, path)) + (isFolder ? '/' : ''));
      if (result?.ignored === true) return true;
      if (result?.unignored === true || inside === '') return false;
    }
  };
}
