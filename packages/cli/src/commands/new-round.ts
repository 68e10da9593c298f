import { nextLetter, readCaseFolder } from '@appeal-lint/core';
import { posix } from 'node:path';
import type { Arguments } from '../arguments.ts';
import { openDisk } from '../disk.ts';
import { say } from '../messages.ts';
import { shownBeside, toAbsolute, toSlashes } from '../paths.ts';
import { problem, tellProblems, type Problem } from '../problem.ts';
import { readTextFile } from '../read-text.ts';
import { createFile } from '../write-file.ts';
import type { ExitCode, World } from '../world.ts';

/** `appeal-lint new-round`: writes the letter that answers a reply beside it. Never overwrites. */
export async function newRoundCommand(args: Arguments, world: World): Promise<ExitCode> {
  const { cwd, stdout, stderr } = world;
  const locale = args.locale ?? 'en';
  const fail = (one: Problem): ExitCode => {
    tellProblems([one], locale, stderr);
    return 2;
  };
  const [named] = args.paths;
  if (named === undefined || args.paths.length > 1) return fail(problem(null, 'oneReply'));
  const path = toAbsolute(cwd, named);
  const shown = toSlashes(named);
  const read = readTextFile(path);
  if (!read.ok) return fail(problem(shown, read.message, read.data));
  const folder = readCaseFolder(openDisk(), posix.dirname(path));
  const message = folder?.messages.find((one) => one.path === path);
  if (folder === null || message === undefined) return fail(problem(shown, 'noMessage'));
  const { asks, documents, effect } = message.notice;
  if (asks.length + documents.length === 0 && effect === 'reactivation')
    return fail(problem(shown, 'reactivatedAlready'));

  // Letters that answer this message are the next round, not the last.
  const last = folder.rounds.findLast(({ reply }) => reply?.path === path) ?? null;
  const { name, text } = nextLetter(message, last);
  const target = posix.join(posix.dirname(path), name);
  const shownTarget = shownBeside(shown, path, target);
  const written = createFile(target, text);
  if (!written.ok) {
    return fail(
      problem(shownTarget, written.message === 'alreadyThere' ? 'letterExists' : written.message, written.data),
    );
  }
  const count = new Set(asks.map(({ aspect, quote }) => `${aspect} ${quote}`)).size + documents.length;
  stdout.write(`${say(locale, 'created', { path: shownTarget })}\n`);
  if (count === 0) stdout.write(`${say(locale, 'noAsks')}\n`);
  stdout.write(`${say(locale, 'nextRound', { count, path: shownTarget })}\n`);
  return 0;
}
