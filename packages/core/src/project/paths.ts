const drive = /^[A-Za-z]:$/;
const absolute = /^(?:\/|[A-Za-z]:\/)/;

/** The folder of a file or folder, without a slash at its end: '' for what stands in no folder, `/` for the top. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at === 0 ? '/' : path.slice(0, Math.max(at, 0));
}

/** The folder that holds a folder; null at the top, and where the path does not tell. */
export function parentOf(folder: string): string | null {
  if (folder === '' || folder === '/' || drive.test(folder) || /(?:^|\/)\.\.$/.test(folder)) return null;
  return folderOf(folder);
}

/** Joins a folder and a path relative to it; `.` and `..` are resolved, an absolute path stays what it is. */
export function joinPath(folder: string, path: string): string {
  const whole = absolute.test(path) ? path : `${folder === '/' ? '' : folder}/${path}`;
  const isRooted = absolute.test(path) ? path.startsWith('/') : folder.startsWith('/');
  const parts: string[] = [];
  for (const part of whole.split('/')) {
    const last = parts.at(-1);
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (last !== undefined && last !== '..' && !drive.test(last)) parts.pop();
    else if (!isRooted && last === undefined) parts.push(part);
    else if (last === '..') parts.push(part);
  }
  return (isRooted ? '/' : '') + parts.join('/');
}

/** The path relative to a folder, or null when it does not lie in it. */
export function pathIn(folder: string, path: string): string | null {
  if (folder === '') return absolute.test(path) || path.startsWith('../') ? null : path;
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : null;
}
