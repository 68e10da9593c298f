import * as z from 'zod';
import { folderOf, liesIn, nameOf, toPath } from './paths.ts';
import type { Store } from './store.ts';

/** The notification by which a client without a disk tells of files. */
export const filesNotification = 'appeal-lint/files';

const params = z.object({
  files: z.array(
    z.object({
      uri: z.string(),
      /** The text of a letter, a message or a config; left out for evidence, of which only the name counts. */
      text: z.string().optional(),
      deleted: z.boolean().optional(),
    }),
  ),
});

export interface ToldFiles {
  readonly store: Store;
  /** Takes what the client tells; gives the paths of what is different now. */
  take(value: unknown): readonly string[];
}

/** A store of what the client has told: in a web worker there is nothing else. */
export function openToldFiles(): ToldFiles {
  const texts = new Map<string, string | null>();
  return {
    store: {
      readText: (path) => texts.get(path) ?? null,
      exists: (path) => texts.has(path),
      list: (folder) =>
        [...texts.keys()]
          .filter((path) => folderOf(path) === folder)
          .map(nameOf)
          .toSorted(),
      findLetters: (folder) =>
        [...texts.keys()].filter((path) => liesIn(folder, path) && /\.(?:md|markdown)$/i.test(path)).toSorted(),
    },
    take(value) {
      return params.parse(value).files.flatMap(({ uri, text, deleted }) => {
        const path = toPath(uri);
        if (path === null) return [];
        if (deleted === true) texts.delete(path);
        else texts.set(path, text ?? null);
        return [path];
      });
    },
  };
}
