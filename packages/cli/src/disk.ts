import type { Files } from '@appeal-lint/core';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readTextFile, unreadable } from './read-text.ts';
import type { Unreadable } from './read-text.ts';

/** The core's door to the outside, over the disk. */
export interface Disk extends Files {
  /** Files and folders that exist and could not be read since the last call; each is told once. */
  takeFailures(): readonly { readonly path: string; readonly failure: Unreadable }[];
  /** Drops what is remembered of a file that was written. */
  forget(path: string): void;
}

/** What cannot be looked at weighs nothing: that it is missing is another remark. */
function sizeOf(path: string): number | null {
  try {
    return statSync(path).size;
  } catch {
    return null;
  }
}

/**
 * Opens the disk. Texts and folders are remembered for the run, as letters of one case share their messages.
 *
 * A file that exists and cannot be read counts as absent and is kept for `takeFailures`: the letter beside it is still
 * judged, and the run still fails.
 */
export function openDisk(): Disk {
  const texts = new Map<string, string | null>();
  const folders = new Map<string, readonly string[]>();
  let failures: { path: string; failure: Unreadable }[] = [];

  const readText = (path: string): string | null => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const result = readTextFile(path);
    if (!result.ok && !result.missing) failures.push({ path, failure: result });
    const text = result.ok ? result.text : null;
    texts.set(path, text);
    return text;
  };

  const list = (folder: string): readonly string[] => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const names = namesIn(folder);
    folders.set(folder, names);
    return names;
  };

  /** A folder that may not be listed can still hold files that may be read. */
  const namesIn = (folder: string): readonly string[] => {
    try {
      return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => entry.name)
        .toSorted();
    } catch (error) {
      const failure = unreadable(error);
      if (!failure.missing) failures.push({ path: folder, failure });
      return [];
    }
  };

  return {
    readText,
    exists: existsSync,
    size: sizeOf,
    list,
    takeFailures: () => {
      const taken = failures;
      failures = [];
      return taken;
    },
    forget: (path) => void texts.delete(path),
  };
}
