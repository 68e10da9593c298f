import { configNames, defaultConfig } from '@appeal-lint/core';
import type { Config, ConfigInForce, ConfigProblem, Locale, Localized, NamedPlugin } from '@appeal-lint/core';
import type { OpenFiles, Traces } from './open-files.ts';
import { createResolver, type ResolvedWithPacks } from './packs.ts';
import { folderOf, nameOf } from './paths.ts';
import type { Settings } from './settings.ts';

/** What a file is judged by. */
export interface ConfigFor {
  readonly config: Config;
  /** Whether the config takes the file in. */
  readonly selected: boolean;
  /** Whether there is a config file at all, broken or not. */
  readonly hasFile: boolean;
  /** Whether the config says which files are letters. */
  readonly namesFiles: boolean;
  /** What is wrong with the config beside the file; the last one that was right is in force then. */
  readonly problems: readonly ConfigProblem[];
  /** Packs of rules that the config names and that are not run here. */
  readonly packs: readonly NamedPlugin[];
}

export interface Configs {
  of(path: string): ConfigFor;
  /** Whether a file is a config, or one that a config extends. */
  isConfig(path: string): boolean;
  /** What is wrong with such a file, in the order of its text. */
  problemsIn(path: string): readonly ConfigProblem[];
  /** Packs of rules that such a file names. */
  packsIn(path: string): readonly NamedPlugin[];
  /** Differs once the config of a file is another one, or may be. */
  generationOf(path: string): number;
  /** Drops what is known where settings of the editor have changed. */
  forget(): void;
}

export interface ConfigsOptions {
  readonly files: OpenFiles;
  readonly settingsOf: (path: string) => Settings;
  /** The path of a config that a user names, as seen from a file. */
  readonly configPath: (named: string, path: string) => string;
  /** The language of the client, for where nobody asks for one. */
  readonly clientLocale: () => Locale;
}

interface Resolver extends Traces {
  readonly resolve: ReturnType<typeof createResolver>;
  readonly generation: number;
  readonly paths: Set<string>;
}

/** Opens the configs: each is read once and again when it, or a file it is made of, has changed. */
export function openConfigs({ files, settingsOf, configPath, clientLocale }: ConfigsOptions): Configs {
  const resolvers = new Map<string, Resolver>();
  let generation = 0;
  /** The last config of each folder that could be used. */
  const lastGood = new Map<string, ConfigInForce>();
  /** Folders of letters: a file that their config extends may stand anywhere. */
  const folders = new Set<string>();

  const resolverFor = (path: string): Resolver => {
    const { config } = settingsOf(path);
    const named = config === '' ? '' : configPath(config, path);
    const known = resolvers.get(named);
    if (known !== undefined && files.isCurrent(known)) return known;
    generation += 1;
    const resolve = createResolver(files, named === '' ? {} : { configPath: named });
    const opened = { resolve, generation, paths: new Set<string>(), moment: files.moment() };
    resolvers.set(named, opened);
    return opened;
  };

  const resolve = (path: string): ResolvedWithPacks => {
    const resolver = resolverFor(path);
    const { result, traces } = files.traced(() => resolver.resolve(path));
    // It asks for each file once: what any letter made it read, it keeps for all.
    for (const one of traces.paths) resolver.paths.add(one);
    return result;
  };

  const localized = (config: Config, origins: ConfigInForce['origins'] | null, path: string): Config => {
    const { locale } = settingsOf(path);
    if (locale !== 'auto') return { ...config, locale };
    return origins?.['locale']?.source.kind === 'file' ? config : { ...config, locale: clientLocale() };
  };

  const problemsFor = (folder: string): readonly ConfigProblem[] => {
    const { resolved } = resolve(`${folder}/letter.md`);
    return resolved.ok ? [] : resolved.problems;
  };

  return {
    of(path) {
      const { resolved, packs } = resolve(path);
      const folder = folderOf(path);
      folders.add(folder);
      if (resolved.ok) lastGood.set(folder, resolved);
      const problems = resolved.ok ? [] : resolved.problems;
      const inForce = resolved.ok ? resolved : lastGood.get(folder);
      if (inForce === undefined) {
        const config = localized(defaultConfig('en'), null, path);
        return { config, selected: true, hasFile: true, namesFiles: false, problems, packs };
      }
      const { config, origins, selected, path: file } = inForce;
      const hasFile = file !== null || problems.length > 0;
      const namesFiles = origins['files']?.source.kind === 'file';
      return { config: localized(config, origins, path), selected, hasFile, namesFiles, problems, packs };
    },
    isConfig: (path) =>
      isConfigName(path) || (/\.jsonc?$/.test(path) && [...resolvers.values()].some(({ paths }) => paths.has(path))),
    problemsIn(path) {
      const own = [...new Set([folderOf(path), ...folders])].flatMap(problemsFor).filter((one) => one.path === path);
      const told = new Map(own.map((problem) => [`${problem.span.start} ${problem.message.en}`, problem]));
      return [...told.values()].toSorted((a, b) => a.span.start - b.span.start);
    },
    packsIn: (path) =>
      resolve(`${folderOf(path)}/letter.md`).packs.filter(({ problem }) => problem(unplaced, null).path === path),
    generationOf: (path) => resolverFor(path).generation,
    forget: () => resolvers.clear(),
  };
}

const unplaced: Localized = { en: '', zh: '' };

function isConfigName(path: string): boolean {
  const name = nameOf(path);
  return configNames.some((config) => config === name);
}
