import { createCaseCache, createConfigResolver, loadCase, readCaseFolder } from '@appeal-lint/core';
import type { Case, CaseFolder, Config, ConfigInForce, Locale, Plugin } from '@appeal-lint/core';
import type { Arguments } from './arguments.ts';
import { openOthers } from './compare.ts';
import { openDisk, type Disk } from './disk.ts';
import { stdinName, type Input } from './inputs.ts';
import { sayAround, sayBoth } from './messages.ts';
import { toAbsolute, toShown } from './paths.ts';
import { openPlugins, type PluginsInForce } from './plugins.ts';
import { configProblem, problem, type Problem } from './problem.ts';
import type { ReadText } from './read-text.ts';
import { today, type World } from './world.ts';

/** A file with what it is judged by. */
interface LoadedCase {
  readonly ok: true;
  readonly subject: Case;
  readonly config: Config;
  /** The rule packs that the config was resolved with. */
  readonly plugins: readonly Plugin[];
  /** Whether the config takes the file in; one that is named is judged all the same. */
  readonly selected: boolean;
}

/** A file that was read, with its case. */
export interface LoadedInput {
  readonly input: Input;
  readonly read: ReadText;
  readonly loaded: LoadedCase;
}

type Resolve = ReturnType<typeof createConfigResolver>;

/** The config in force for a file, and the rule packs it names. */
type ResolvedPlace =
  | (ConfigInForce & Pick<PluginsInForce, 'plugins'>)
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface CaseLoader {
  readonly disk: Disk;
  /** The language of the run: asked for, else that of the first config read, else English. */
  locale(): Locale;
  /** What holds for a file; every problem in the way, where something is wrong. */
  configOf(path: string): ResolvedPlace;
  /** Loads the case of a text. A broken config judges nothing: its problems come back instead. */
  load(path: string, text: string): LoadedCase | { readonly ok: false; readonly problems: readonly Problem[] };
  /** The case that a folder holds, or null. */
  openFolder(path: string): CaseFolder | null;
  /** What went wrong beside the files themselves: a missing --notice, a message that cannot be read. Each is told once. */
  problemsBeside(): readonly Problem[];
  /** Reads and loads inputs one after the other; what cannot be is reported and left out. */
  loadAll(inputs: readonly Input[], report: (...problems: readonly Problem[]) => void): Generator<LoadedInput>;
}

/**
 * Opens the way from texts to cases for one run: config, rule packs, linked message and files beside it.
 *
 * @param paths The files whose packs may be needed.
 */
export async function openCases(args: Arguments, world: World, paths: readonly string[]): Promise<CaseLoader> {
  const { cwd } = world;
  const disk = openDisk();
  const cache = createCaseCache();
  const configName = args.valueOf('config');
  const noticeName = args.valueOf('notice');
  const notice = noticeName === undefined ? undefined : toAbsolute(cwd, noticeName);
  const configOptions = configName === undefined ? {} : { configPath: toAbsolute(cwd, configName) };
  const pluginsOf = await openPlugins(disk, paths, args, world);
  const resolvers = new Map<PluginsInForce, Resolve>();
  /** Told with the config they belong to. */
  const brokenConfigs = new Set<string>();
  const day = args.valueOf('now');
  const now = day === undefined ? {} : { now: day === 'today' ? today(world) : day };
  const folder = args.valueOf('compare');
  const compared = folder === undefined ? null : openOthers(folder, { cwd, disk, cache });
  const others = compared === null ? {} : { others: compared.others };
  let locale = args.locale;

  const configOf = (path: string): ResolvedPlace => {
    const inForce = pluginsOf(path);
    if (!inForce.ok) return inForce;
    const resolve = resolvers.get(inForce) ?? createConfigResolver(disk, inForce.rules, configOptions);
    resolvers.set(inForce, resolve);
    const resolved = resolve(path);
    if (resolved.ok) return { ...resolved, plugins: inForce.plugins };
    for (const one of resolved.problems) brokenConfigs.add(one.path);
    return { ok: false, problems: resolved.problems.map((one) => configProblem(one, cwd)) };
  };

  const load: CaseLoader['load'] = (path, text) => {
    const resolved = configOf(path);
    if (!resolved.ok) return resolved;
    const { config, plugins, selected } = resolved;
    locale ??= config.locale;
    const { kind, language } = config;
    const linked = notice === undefined ? {} : { notice };
    const subject = loadCase(disk, path, { text, kind, language, cache, ...now, ...others, ...linked });
    if (subject === null) return { ok: false, problems: [problem(toShown(cwd, path, stdinName), 'missingPath')] };
    return { ok: true, subject, config: { ...config, locale: args.locale ?? config.locale }, plugins, selected };
  };

  const problemsBeside = (): Problem[] => {
    const isMissing = notice !== undefined && disk.readText(notice) === null && !disk.exists(notice);
    const unread = disk.takeFailures().filter(({ path }) => !brokenConfigs.has(path));
    return [
      ...(compared?.problems ?? []),
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
    openFolder: (path) => readCaseFolder(disk, path, { cache }),
    problemsBeside,
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
