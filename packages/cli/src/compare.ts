import { createCopyIndex } from '@appeal-lint/core';
import type { CaseCache, CopyIndex, Kind } from '@appeal-lint/core';
import { posix } from 'node:path';
import type { Disk } from './disk.ts';
import { findFiles } from './find-files.ts';
import { problem, type Problem } from './problem.ts';

/** A template is there to be copied, and Amazon's messages are everybody's. */
const compared: ReadonlySet<Kind> = new Set(['poa', 'questionnaire', 'claim-appeal', 'dispute', 'documents']);

/**
 * Reads the letters under a folder, or those a glob names, into an index that knows them by their fingerprints.
 *
 * @param name As the user gave it; what cannot be found there is a problem.
 */
export function openOthers(
  name: string,
  { cwd, disk, cache }: { readonly cwd: string; readonly disk: Disk; readonly cache: CaseCache },
): { readonly others: CopyIndex; readonly problems: readonly Problem[] } {
  const others = createCopyIndex();
  const found = findFiles(cwd, [name]);
  for (const { path, shown } of found.files) {
    const text = disk.readText(path);
    const letter = text === null ? null : cache.letter(path, text, {});
    if (letter !== null && compared.has(letter.kind)) others.add(shown, posix.dirname(path), letter);
  }
  return {
    others,
    problems: [
      ...found.problems.map(({ shown, message, data }) => problem(shown, message, data)),
      ...found.empty.map((empty) => problem(empty, 'nothingFound')),
    ],
  };
}
