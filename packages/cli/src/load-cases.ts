import { createConfigResolver, loadCase, rules } from '@appeal-lint/core';
import type { Case, Config, ConfigProblem, Locale, ResolvedConfig } from '@appeal-lint/core';
import type { Arguments } from './arguments.ts';
import { openDisk, type Disk } from './disk.ts';
import { stdinName, type Input } from './inputs.ts';
import { sayAround, sayBoth } from './messages.ts';
import { toAbsolute, toShown } from './paths.ts';
import { problem, type Problem } from './problem.ts';
import type { ReadText } from './read-text.ts';
import type { World } from './world.ts';

/** A file with what it is judged by. */
interface LoadedCase {
  readonly ok: true;
  readonly subject: Case;
  readonly config: Config;
  /** Whether the config takes the file in; one that is named is judged all the same. */
  readonly selected: boolean;
}

/** A file that was read, with its case. */
export interface LoadedInput {
  readonly input: Input;
  readonly read: ReadText;
  readonly loaded: LoadedCase;
}

export interface CaseLoader {
  readonly disk: Disk;
  /** The language of the run: asked for, else that of the first config read, else English. */
  locale(): Locale;
  configOf(path: string): ResolvedConfig;
  /** Loads the case of a text. A broken config judges nothing: its problems come back instead. */
  load(path: string, text: string): LoadedCase | { readonly ok: false; readonly problems: readonly Problem[] };
  /** Reads and loads inputs one after the other; what cannot be is reported and left out. */
  loadAll(inputs: readonly Input[], report: (...problems: readonly Problem[]) => void): Generator<LoadedInput>;
}

function configProblem({ path, line, column, message, hint }: ConfigProblem, cwd: string): Problem {
  return {
    path: `${toShown(cwd, path, '')}:${line}:${column}`,
    text: hint === null ? message : { en: `${message.en} ${hint.en}`, zh: `${message.zh}${hint.zh}` },
  };
}

/** Opens the way from texts to cases for one run: config, linked message and files beside it. */
export function openCases(args: Arguments, { cwd }: World): CaseLoader {
  const disk = openDisk();
  const configName = args.valueOf('config');
  const noticeName = args.valueOf('notice');
  const notice = noticeName === undefined ? undefined : toAbsolute(cwd, noticeName);
  const configOptions = configName === undefined ? {} : { configPath: toAbsolute(cwd, configName) };
  const configOf = createConfigResolver(disk, rules, configOptions);
  /** Told with the config they belong to. */
  const brokenConfigs = new Set<string>();
  let locale = args.locale;

  const load: CaseLoader['load'] = (path, text) => {
    const resolved = configOf(path);
    if (!resolved.ok) {
      for (const one of resolved.problems) brokenConfigs.add(one.path);
      return { ok: false, problems: resolved.problems.map((one) => configProblem(one, cwd)) };
    }
    const { config, selected } = resolved;
    locale ??= config.locale;
    const { kind, language } = config;
    const subject = loadCase(disk, path, { text, kind, language, ...(notice === undefined ? {} : { notice }) });
    if (subject === null) return { ok: false, problems: [problem(toShown(cwd, path, stdinName), 'missingPath')] };
    return { ok: true, subject, config: { ...config, locale: args.locale ?? config.locale }, selected };
  };

  /** What went wrong beside the files themselves: a missing --notice, a message that cannot be read. */
  const problemsBeside = (): Problem[] => {
    const isMissing = notice !== undefined && disk.readText(notice) === null && !disk.exists(notice);
    const unread = disk.takeFailures().filter(({ path }) => !brokenConfigs.has(path));
    return [
      ...(isMissing ? [problem(noticeName ?? null, 'noticeMissing')] : []),
      ...unread.map(({ path, failure }) => ({
        path: toShown(cwd, path, ''),
        text: sayAround('noticeUnreadable', sayBoth(failure.message, failure.data)),
      })),
    ];
  };

  return {
    disk,
    locale: () => locale ?? 'en',
    configOf,
    load,
    *loadAll(inputs, report) {
      let left = 0;
      for (const input of inputs) {
        const read = input.read();
        if (!read.ok) {
          report(problem(input.shown, read.message, read.data));
          continue;
        }
        const loaded = load(input.path, read.text);
        if (!loaded.ok) report(...loaded.problems);
        else if (loaded.selected || input.isNamed) yield { input, read, loaded };
        else left += 1;
      }
      if (left > 0 && left === inputs.length && !args.has('allow-empty')) report(problem(null, 'nothingSelected'));
      report(...problemsBeside());
    },
  };
}
