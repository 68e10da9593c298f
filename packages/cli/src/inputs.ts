import { didYouMean } from '@appeal-lint/core';
import type { Arguments } from './arguments.ts';
import { findFiles } from './find-files.ts';
import { commands } from './options.ts';
import { toAbsolute, toSlashes } from './paths.ts';
import { problem, type Problem } from './problem.ts';
import { decodeText, readTextFile, type ReadText, type Unreadable } from './read-text.ts';
import type { World } from './world.ts';

/** One text to read: a file, or standard input. */
export interface Input {
  /** Absolute, with forward slashes; for standard input where it would be saved. */
  readonly path: string;
  /** As the user names it. */
  readonly shown: string;
  /** Named itself, not found in a folder or by a glob. */
  readonly isNamed: boolean;
  readonly read: () => ReadText | Unreadable;
}

export async function readStdin({ stdin }: World): Promise<ReadText | Unreadable> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stdin) pieces.push(piece);
  return decodeText(Buffer.concat(pieces));
}

export const stdinName = '<stdin>';

/** What the paths of a command line stand for, and what of them cannot be found. */
export async function findInputs(
  { named, paths, has, valueOf }: Arguments,
  world: World,
): Promise<{ inputs: Input[]; problems: Problem[] }> {
  const { cwd } = world;
  if (has('stdin') || paths.includes('-')) {
    const text = await readStdin(world);
    const name = valueOf('stdin-filename');
    const input: Input = {
      path: toAbsolute(cwd, name ?? 'stdin.md'),
      shown: name === undefined ? stdinName : toSlashes(name),
      isNamed: true,
      read: () => text,
    };
    return { inputs: [input], problems: [] };
  }
  const found = findFiles(cwd, paths);
  const near = named || paths.length !== 1 ? undefined : didYouMean(paths[0] ?? '', commands);
  const empty = has('allow-empty') ? [] : found.empty;
  return {
    inputs: found.files.map(({ path, shown, isNamed }) => ({ path, shown, isNamed, read: () => readTextFile(path) })),
    problems: [
      ...found.problems.map(({ shown, message, data }) =>
        message === 'missingPath' && near !== undefined
          ? problem(shown, 'missingPathNear', { near })
          : problem(shown, message, data),
      ),
      ...empty.map((name) => problem(name, 'nothingFound')),
    ],
  };
}
