import { joinPath } from '@appeal-lint/core';
import { folderOf, liesIn, nameOf, toPath } from './paths.ts';

interface Folder {
  readonly uri: string;
  readonly path: string;
}

/** The folders that the client has open. */
export interface Workspace {
  folders(): readonly Folder[];
  add(uris: readonly string[]): void;
  remove(uris: readonly string[]): void;
  /**
   * Where a document stands in its case. One that was never saved counts as a file of the first folder, so that it is
   * judged by the config and the message that it will be saved beside.
   */
  placeOf(path: string): string;
}

export function openWorkspace(): Workspace {
  const folders = new Map<string, Folder>();
  return {
    folders: () => [...folders.values()],
    add(uris) {
      for (const uri of uris) {
        const path = toPath(uri)?.replace(/(.)\/$/, '$1') ?? null;
        if (path !== null) folders.set(uri, { uri, path });
      }
    },
    remove(uris) {
      for (const uri of uris) folders.delete(uri);
    },
    placeOf(path) {
      const [first] = folders.values();
      if (!isUnsaved(path) || first === undefined) return path;
      return `${first.path}/${nameOf(path).replace(/(?:\.\w+)?$/, (ending) => (ending === '' ? '.md' : ending))}`;
    },
  };
}

/** Whether a path is of a document that has no file yet. */
export function isUnsaved(path: string): boolean {
  return path.startsWith('untitled:');
}

/** The path of a file that a user names in settings: from the folder of the workspace that holds the letter. */
export function pathNamed(workspace: Workspace, named: string, path: string): string {
  const folder = workspace.folders().find((one) => liesIn(one.path, path)) ?? workspace.folders()[0];
  return joinPath(folder?.path ?? folderOf(path), named.replaceAll('\\', '/'));
}
