/**
 * Paths of the core and the URIs of a client.
 *
 * A `file:` URI becomes its path. Every other scheme gets paths of its own, `untitled:/-/Untitled-1` or
 * `vscode-vfs:/github/letters/01-appeal.md`, which no file on disk can have.
 */

const noAuthority = '-';

/** The path a URI stands for; null for what is no URI. A drive is lower case, as Windows does not tell them apart. */
export function toPath(uri: string): string | null {
  const scheme = /^[a-z][a-z0-9+.-]+(?=:)/i.exec(uri)?.[0];
  if (scheme === undefined) return null;
  const [whole = ''] = uri.slice(scheme.length + 1).split(/[?#]/, 1);
  const { authority, rest } = partsOf(whole);
  const path = decode(rest);
  if (scheme.toLowerCase() === 'file') return withSmallDrive(path.replace(/^\/(?=[A-Za-z]:)/, ''));
  return `${scheme}:/${authority === '' ? noAuthority : authority}/${path.replace(/^\//, '')}`;
}

function partsOf(whole: string): { readonly authority: string; readonly rest: string } {
  if (!whole.startsWith('//')) return { authority: '', rest: whole };
  const slash = whole.indexOf('/', 2);
  return slash < 0
    ? { authority: whole.slice(2), rest: '' }
    : { authority: whole.slice(2, slash), rest: whole.slice(slash) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function withSmallDrive(path: string): string {
  return path.replace(/^[A-Z](?=:)/, (drive) => drive.toLowerCase());
}

/** The URI of a path that `toPath` gave, or of a file beside it. */
export function toUri(path: string): string {
  const scheme = /^[a-z][a-z0-9+.-]+(?=:\/)/i.exec(path)?.[0];
  if (scheme === undefined) return `file://${path.startsWith('/') ? '' : '/'}${encode(path)}`;
  const [authority = '', ...rest] = path.slice(scheme.length + 2).split('/');
  const inside = encode(rest.join('/'));
  return authority === noAuthority ? `${scheme}:${inside}` : `${scheme}://${authority}/${inside}`;
}

function encode(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The folder of a path, without a slash at its end. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** The name of a path in its folder. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a path lies in a folder or is that folder. */
export function liesIn(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
