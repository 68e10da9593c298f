import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { unreadable } from './read-text.ts';
import type { Unreadable } from './read-text.ts';

export type Written = { readonly ok: true } | Unreadable;

function sameBytes(path: string, expected: Uint8Array): boolean {
  return Buffer.compare(readFileSync(path), expected) === 0;
}

/**
 * Replaces the content of a file, all or nothing: the new text is written beside it and renamed over it.
 *
 * Refuses when the file no longer holds `expected`, the bytes it was read as: somebody else has written since, and
 * their words would be lost. Keeps the mode of the file; a symbolic link stays one. Never throws.
 */
export function replaceFile(path: string, text: string, expected: Uint8Array): Written {
  const changed: Written = { ok: false, missing: false, message: 'changedSince', data: {} };
  let temporary: string | null = null;
  try {
    const target = realpathSync(path);
    // A rename would get past the write protection of the file itself.
    accessSync(target, constants.W_OK);
    if (!sameBytes(target, expected)) return changed;
    const beside = join(dirname(target), `.appeal-lint-${process.pid}-${process.hrtime.bigint()}.tmp`);
    const file = openSync(beside, 'wx', 0o600);
    temporary = beside;
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    chmodSync(beside, statSync(target).mode & 0o7777);
    if (!sameBytes(target, expected)) return changed;
    renameSync(beside, target);
    temporary = null;
    return { ok: true };
  } catch (error) {
    return unreadable(error);
  } finally {
    if (temporary !== null) rmSync(temporary, { force: true });
  }
}

/** Writes a file that does not exist yet; never touches one that does. Never throws. */
export function createFile(path: string, text: string): Written {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return { ok: true };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      return { ok: false, missing: false, message: 'alreadyThere', data: {} };
    }
    return unreadable(error);
  }
}
