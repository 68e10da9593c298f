import picomatch from 'picomatch';
import type { Config } from '../engine/config.ts';
import type { ConfigProblem } from '../engine/config-problem.ts';
import type { Rule } from '../engine/rule.ts';
import type { Files } from '../model/case.ts';
import { createChainReader, problemWith, type ConfigChain, type Layer, type Scope } from './config-chain.ts';
import { folderOf, joinPath, parentOf, pathIn } from './paths.ts';
import { settle, type Origin } from './settle-config.ts';

export const configNames = ['appeal-lint.config.json', 'appeal-lint.config.jsonc'] as const;

export interface FindConfigOptions {
  /** The config to use whatever stands beside the letter. */
  readonly configPath?: string;
}

/** The config in force for one letter. Letters under the same settings share one object. */
export interface ConfigInForce {
  readonly ok: true;
  readonly config: Config;
  /** Path of the config file; null when there is none and the profile `recommended` holds. */
  readonly path: string | null;
  /**
   * Whether `files` and `ignore` of the config take the letter in. A letter that is named is judged all the same; a
   * search through folders keeps to this.
   */
  readonly selected: boolean;
  /**
   * Every effective value and where it stands, by its key: `locale`, `language`, `kind`, `strict`, `files`, `ignore`,
   * `rules.<id>` (its level) and `rules.<id>.options`.
   */
  readonly origins: Readonly<Record<string, Origin>>;
}

export type ResolvedConfig = ConfigInForce | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

const both = {
  message: {
    en: 'Both a .json and a .jsonc config stand in this folder.',
    zh: '此文件夹中同时有 .json 和 .jsonc 配置。',
  },
  hint: { en: 'Keep one of them.', zh: '请只保留一个。' },
};

/** The config of one letter. For many letters `createConfigResolver` reads each file once. */
export function resolveConfig(
  files: Files,
  letterPath: string,
  rules: readonly Rule[],
  options: FindConfigOptions = {},
): ResolvedConfig {
  return createConfigResolver(files, rules, options)(letterPath);
}

/**
 * Gives the config of each letter, reading every folder and file once.
 *
 * The nearest config upwards from the letter counts, alone: what stands further up holds only if it is extended. The
 * search stops at a folder that holds `.git`, or at the top. A config that is broken anywhere in what it extends is
 * never used in part.
 *
 * Steps of settings, later ones winning: the profile `recommended`, the profiles of the file, the files it extends in
 * their order, the file itself, its overrides in their order; what is extended goes through the same steps. Options of a
 * rule are replaced as a whole; a level alone keeps options set before.
 *
 * Globs are relative to the file they stand in or, where the letter lies outside its folder, to the config found.
 *
 * @param files Asked for folders without a slash at their end; `exists` has to answer for `.git`, be it folder or file.
 */
export function createConfigResolver(
  files: Files,
  rules: readonly Rule[],
  { configPath }: FindConfigOptions = {},
): (letterPath: string) => ResolvedConfig {
  const readChain = createChainReader(files, rules);
  const chains = new Map<string, ConfigChain>();
  const findConfig = createConfigFinder(files, configPath);
  const settled = new Map<string, Omit<ConfigInForce, 'selected'>>();
  const matches = matcher();

  return (path) => {
    const letterPath = withoutDot(path);
    const found = findConfig(letterPath);
    if (found !== null && typeof found !== 'string') return { ok: false, problems: [found] };
    const chain = found === null ? noConfig : (chains.get(found) ?? readChain(found));
    if (found !== null) chains.set(found, chain);
    if (!chain.ok) return chain;

    const inScope = ({ folder, files: globs, ignore }: Scope): boolean => {
      const relative = relativeTo([folder, chain.folder], letterPath);
      return matches(globs, relative) && !matches(ignore, relative);
    };
    const isOn = chain.layers.map(({ scope }) => scope === null || inScope(scope));
    const layers = chain.layers.filter((_, index) => isOn[index]);
    const key = `${found ?? ''}\n${isOn.map(Number).join('')}`;
    const known = settled.get(key) ?? { ok: true, path: found, ...settle(layers, rules) };
    settled.set(key, known);
    return { ...known, selected: isSelected(layers, inScope) };
  };
}

const noConfig: ConfigChain = { ok: true, folder: '', layers: [] };

/** The path of the nearest config, what is wrong with finding one, or null where there is none. */
type Found = string | ConfigProblem | null;

function withoutDot(path: string): string {
  return path.replace(/^(?:\.\/)+/, '');
}

/** Gives the config file of each letter, asking every folder once. */
export function createConfigFinder(files: Files, configPath: string | undefined): (letterPath: string) => Found {
  const folders = new Map<string, Found>();
  return (letterPath) => configPath ?? nearest(files, folderOf(withoutDot(letterPath)), folders);
}

function nearest(files: Files, start: string, folders: Map<string, Found>): Found {
  const passed: string[] = [];
  let folder: string | null = start;
  let found: Found = null;
  while (folder !== null) {
    const known = folders.get(folder);
    if (known !== undefined) {
      found = known;
      break;
    }
    passed.push(folder);
    found = configIn(files, folder);
    if (found !== null || files.exists(joinPath(folder, '.git'))) break;
    folder = parentOf(folder);
  }
  for (const one of passed) folders.set(one, found);
  return found;
}

function configIn(files: Files, folder: string): Found {
  const present = configNames.map((name) => joinPath(folder, name)).filter((path) => files.exists(path));
  const [first, second] = present;
  if (second !== undefined) return problemWith(second, both.message, both.hint);
  return first ?? null;
}

/** The path relative to the first folder that holds it; as it stands, where none does. */
function relativeTo(folders: readonly string[], path: string): string {
  for (const folder of folders) {
    const relative = pathIn(folder, path);
    if (relative !== null) return relative;
  }
  return path.replace(/^(?:\.\.\/)+|^\//, '');
}

/** Compiles each glob once. */
function matcher(): (globs: readonly string[], path: string) => boolean {
  const compiled = new Map<string, (path: string) => boolean>();
  const compile = (glob: string): ((path: string) => boolean) => {
    const known = compiled.get(glob) ?? picomatch(glob.replace(/^\.\//, ''), { dot: true });
    compiled.set(glob, known);
    return known;
  };
  return (globs, path) => globs.some((glob) => compile(glob)(path));
}

/** The last file that names letters, and the last that names what is none, decide. */
function isSelected(layers: readonly Layer[], inScope: (scope: Scope) => boolean): boolean {
  let isNamed = true;
  let isIgnored = false;
  for (const layer of layers) {
    if (layer.kind === 'profile') continue;
    const { folder, selection } = layer;
    if (selection.files !== undefined) isNamed = inScope({ folder, files: selection.files, ignore: [] });
    if (selection.ignore !== undefined) isIgnored = inScope({ folder, files: selection.ignore, ignore: [] });
  }
  return isNamed && !isIgnored;
}
