import { isAbsolute, posix, relative, resolve, sep } from 'node:path';

/** A path with forward slashes, as the core and all output have it. */
export function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** The absolute path, with forward slashes, of what a user named. */
export function toAbsolute(cwd: string, path: string): string {
  return toSlashes(resolve(cwd, path));
}

/** An absolute path as the user would name it: absolute where they did, else from the working folder. */
export function toShown(cwd: string, path: string, asNamed: string): string {
  return isAbsolute(asNamed) ? path : toSlashes(relative(cwd, path)) || '.';
}

/** Another file as seen from a shown one, so that both read alike. */
export function shownBeside(shown: string, path: string, other: string): string {
  return posix.join(posix.dirname(shown), posix.relative(posix.dirname(path), other));
}
