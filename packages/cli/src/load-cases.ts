import { createConfigResolver, loadCase, rules } from '@appeal-lint/core';
import type { Case, Config, Locale } from '@appeal-lint/core';
import type { Arguments } from './arguments.ts';
import { openDisk, type Disk } from './disk.ts';
import { stdinName } from './inputs.ts';
import { toAbsolute, toShown } from './paths.ts';
import { problem, type Problem } from './problem.ts';
import { sayAround, sayBoth } from './messages.ts';
import type { World } from './world.ts';

/** A file with what it is judged by. */
export interface LoadedCase {
  readonly ok: true;
  readonly subject: Case;
  readonly config: Config;
}

export interface CaseLoader {
  readonly disk: Disk;
  /** The language of the run: asked for, else that of the first config read, else English. */
  locale(): Locale;
  /** Loads the case of a text. A broken config judges nothing: its problems come back instead. */
  load(path: string, text: string): LoadedCase | { readonly ok: false; readonly problems: readonly Problem[] };
  /** What went wrong beside the files themselves: a missing --notice, a message that cannot be read. */
  problems(): readonly Problem[];
}

/** Opens the way from texts to cases for one run: config, linked message and files beside it. */
export function openCases(args: Arguments, { cwd }: World): CaseLoader {
  const disk = openDisk();
  const configName = args.valueOf('config');
  const noticeName = args.valueOf('notice');
  const notice = noticeName === undefined ? undefined : toAbsolute(cwd, noticeName);
  const resolveConfig = createConfigResolver(
    disk,
    rules,
    configName === undefined ? {} : { configPath: toAbsolute(cwd, configName) },
  );
  let locale = args.locale;

  return {
    disk,
    locale: () => locale ?? 'en',
    load: (path, text) => {
      const resolved = resolveConfig(path);
      if (!resolved.ok) return { ok: false, problems: resolved.problems.map((one) => configProblem(one, cwd)) };
      const { config } = resolved;
      locale ??= config.locale;
      const subject = loadCase(disk, path, {
        text,
        kind: config.kind,
        language: config.language,
        ...(notice === undefined ? {} : { notice }),
      });
      if (subject === null) return { ok: false, problems: [problem(toShown(cwd, path, stdinName), 'missingPath')] };
      return { ok: true, subject, config: { ...config, locale: args.locale ?? config.locale } };
    },
    problems: () => [
      ...(noticeName !== undefined && notice !== undefined && disk.readText(notice) === null && !disk.exists(notice)
        ? [problem(noticeName, 'noticeMissing')]
        : []),
      ...disk.takeFailures().map(({ path, failure }): Problem => {
        const text = sayAround('noticeUnreadable', sayBoth(failure.message, failure.data));
        return { path: toShown(cwd, path, ''), text };
      }),
    ],
  };
}
