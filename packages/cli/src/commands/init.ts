import { parseNotice, skeletonOf } from '@appeal-lint/core';
import { mkdirSync, rmSync } from 'node:fs';
import type { Arguments } from '../arguments.ts';
import { readStdin, stdinName } from '../inputs.ts';
import { say } from '../messages.ts';
import { toAbsolute, toShown, toSlashes } from '../paths.ts';
import { problem, tellProblems, type Problem } from '../problem.ts';
import { readTextFile, unreadable } from '../read-text.ts';
import { createFile } from '../write-file.ts';
import type { ExitCode, World } from '../world.ts';

const configName = 'appeal-lint.config.json';
const noticeName = '00-notice.md';
const letterName = '01-appeal.md';

interface NewFile {
  readonly name: string;
  readonly text: string;
}

/** Creates all files or none: a half-made case would look like one that was begun. */
function createAll(folder: string, files: readonly NewFile[], shownOf: (path: string) => string): Problem[] {
  const created: string[] = [];
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { message, data } = unreadable(error);
    return [problem(shownOf(folder), message, data)];
  }
  for (const { name, text } of files) {
    const path = `${folder}/${name}`;
    const written = createFile(path, text);
    if (!written.ok) {
      for (const done of created) rmSync(done);
      return [problem(shownOf(path), written.message, written.data)];
    }
    created.push(path);
  }
  return [];
}

function configText(args: Arguments): string {
  return `${JSON.stringify({ root: true, extends: ['appeal-lint:recommended'], locale: args.locale ?? 'en', rules: {} }, null, 2)}\n`;
}

function noticeText(text: string): string {
  const body = text.replace(/^\uFEFF/, '').trimEnd();
  return body.startsWith('---') ? `${body}\n` : `---\nkind: notice\n---\n\n${body.trimStart()}\n`;
}

/** `appeal-lint init`: writes a config, or a case folder from a pasted notice. Never overwrites. */
export async function initCommand(args: Arguments, world: World): Promise<ExitCode> {
  const { cwd, stdout, stderr } = world;
  const locale = args.locale ?? 'en';
  const fail = (problems: readonly Problem[]): ExitCode => {
    tellProblems(problems, locale, stderr);
    return 2;
  };
  if (args.paths.length > 1) return fail([problem(null, 'oneFolder')]);
  const named = args.paths[0] ?? '.';
  const folder = toAbsolute(cwd, named);
  const shownOf = (path: string): string => toShown(cwd, path, named);
  const source = args.valueOf('notice');

  if (source === undefined) {
    const problems = createAll(folder, [{ name: configName, text: configText(args) }], shownOf);
    if (problems.length > 0) return fail(problems);
    stdout.write(
      `${say(locale, 'created', { path: shownOf(`${folder}/${configName}`) })}\n${say(locale, 'nextConfig')}\n`,
    );
    return 0;
  }

  const read = source === '-' ? await readStdin(world) : readTextFile(toAbsolute(cwd, source));
  const sourceName = source === '-' ? stdinName : toSlashes(source);
  if (!read.ok) return fail([problem(sourceName, read.message, read.data)]);
  if (read.text.trim() === '') return fail([problem(sourceName, 'emptyNotice')]);
  const text = noticeText(read.text);
  const notice = parseNotice(text, { path: noticeName });
  const problems = createAll(
    folder,
    [
      { name: noticeName, text },
      { name: letterName, text: skeletonOf(notice, noticeName) },
    ],
    shownOf,
  );
  if (problems.length > 0) return fail(problems);
  const count = new Set(notice.asks.map(({ aspect, quote }) => `${aspect} ${quote}`)).size + notice.documents.length;
  const letter = shownOf(`${folder}/${letterName}`);
  for (const name of [noticeName, letterName])
    stdout.write(`${say(locale, 'created', { path: shownOf(`${folder}/${name}`) })}\n`);
  if (count === 0) stdout.write(`${say(locale, 'noAsks')}\n`);
  stdout.write(`${say(locale, 'nextCase', { count, path: letter, folder: shownOf(folder) })}\n`);
  return 0;
}
