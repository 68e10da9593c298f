import { profilePrefix, profiles, type ConfigData, type Profile, type Settings } from '../engine/config.ts';
import type { ConfigProblem, KeyPath } from '../engine/config-problem.ts';
import { readConfigText, type ConfigReading } from '../engine/config-text.ts';
import type { Rule } from '../engine/rule.ts';
import type { Files } from '../model/case.ts';
import type { Localized } from '../text/localized.ts';
import { folderOf, joinPath } from './paths.ts';

/** Where a value of a config stands. */
export type ConfigSource =
  | { readonly kind: 'file'; readonly path: string; readonly line: number }
  | { readonly kind: 'profile'; readonly name: Profile }
  | { readonly kind: 'default' };

/** What a file sets for some letters. */
export interface Scope {
  /** The folder of the file: globs are relative to it. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly ignore: readonly string[];
}

/** One step of settings; a later step wins over an earlier one. */
export type Layer =
  | { readonly kind: 'profile'; readonly name: Profile; readonly scope: null }
  | {
      readonly kind: 'file' | 'override';
      readonly settings: Settings;
      /** Which letters of the project are meant; only a file as a whole says this. */
      readonly selection: Pick<ConfigData, 'files' | 'ignore'>;
      /** The letters that an override is about; null for a file as a whole. */
      readonly scope: Scope | null;
      readonly folder: string;
      readonly sourceOf: (path: KeyPath) => ConfigSource;
    };

/** The steps of a config file and all that it extends, or everything that is wrong with any of them. */
export type ConfigChain =
  | { readonly ok: true; readonly folder: string; readonly layers: readonly Layer[] }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** A config that extends one that extends one … deeper than this is a mistake, and reading recurses. */
export const longest = 50;

const messages = {
  missing: { en: 'There is no such file.', zh: '没有这个文件。' },
  unreadable: { en: 'The file cannot be read.', zh: '无法读取该文件。' },
  checkPath: { en: 'Paths are relative to the config file.', zh: '路径相对于配置文件。' },
  cycle: { en: 'This file extends itself, directly or through others.', zh: '该文件直接或间接地继承了自己。' },
  breakCycle: { en: 'Remove it from “extends”.', zh: '请从“extends”中删除。' },
  tooLong: { en: 'Too many files extend one another.', zh: '相互继承的文件过多。' },
} as const satisfies Readonly<Record<string, Localized>>;

/** A problem with a file as a whole. */
export function problemWith(path: string, message: Localized, hint: Localized | null): ConfigProblem {
  return { path, line: 1, column: 1, span: { start: 0, end: 0 }, message, hint };
}

type FileReading = ConfigReading | { readonly ok: null; readonly message: Localized };

/** Gives the chain of a config file. Every file is read once, however many extend it. */
export function createChainReader(files: Files, rules: readonly Rule[]): (path: string) => ConfigChain {
  const readings = new Map<string, FileReading>();
  const readOnce = (path: string): FileReading => {
    const known = readings.get(path) ?? readFile(files, path, rules);
    readings.set(path, known);
    return known;
  };
  return (path) => {
    const walk: Walk = { readOnce, problems: [], layers: [], done: new Set(), open: [] };
    walkFile(walk, path, (message) => problemWith(path, message, null));
    if (walk.problems.length > 0) return { ok: false, problems: walk.problems };
    return { ok: true, folder: folderOf(path), layers: walk.layers.toReversed() };
  };
}

function readFile(files: Files, path: string, rules: readonly Rule[]): FileReading {
  let text: string | null;
  try {
    text = files.readText(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: null,
      message: { en: `${messages.unreadable.en} (${reason})`, zh: `${messages.unreadable.zh}（${reason}）` },
    };
  }
  return text === null ? { ok: null, message: messages.missing } : readConfigText(text, path, rules);
}

/** Goes from the strongest layer to the weakest, so that a file met twice counts where it is strongest. */
interface Walk {
  readonly readOnce: (path: string) => FileReading;
  readonly problems: ConfigProblem[];
  readonly layers: Layer[];
  readonly done: Set<string>;
  readonly open: string[];
}

function walkFile(walk: Walk, path: string, blame: (message: Localized) => ConfigProblem): void {
  if (walk.done.has(path)) return;
  const reading = walk.readOnce(path);
  if (reading.ok === null) {
    walk.problems.push(blame(reading.message));
    return;
  }
  walk.done.add(path);
  if (!reading.ok) {
    walk.problems.push(...reading.problems);
    return;
  }
  walk.layers.push(...ownLayers(path, reading).toReversed());
  walk.open.push(path);
  const { extends: said = [] } = reading.data;
  const items = (typeof said === 'string' ? [said] : said).map((item, index) => ({
    item,
    place: typeof said === 'string' ? ['extends'] : ['extends', index],
  }));
  for (const { item, place } of items.toReversed()) {
    if (item.startsWith(profilePrefix)) continue;
    const target = joinPath(folderOf(path), item);
    const isCycle = walk.open.includes(target);
    if (isCycle) walk.problems.push(reading.problemAt(place, messages.cycle, messages.breakCycle));
    else if (walk.open.length >= longest) walk.problems.push(reading.problemAt(place, messages.tooLong, null));
    else walkFile(walk, target, (message) => reading.problemAt(place, message, messages.checkPath));
  }
  walk.open.pop();
  for (const { item } of items.toReversed()) {
    const name = profiles.find((profile) => item === `${profilePrefix}${profile}`);
    if (name !== undefined) walk.layers.push({ kind: 'profile', name, scope: null });
  }
}

function ownLayers(path: string, { data, lineOf }: Extract<ConfigReading, { ok: true }>): Layer[] {
  const folder = folderOf(path);
  const sourceIn =
    (base: KeyPath) =>
    (keys: KeyPath): ConfigSource => ({ kind: 'file', path, line: lineOf([...base, ...keys]) });
  const { overrides = [] } = data;
  return [
    { kind: 'file', settings: data, selection: data, scope: null, folder, sourceOf: sourceIn([]) },
    ...overrides.map((override, index): Layer => ({
      kind: 'override',
      settings: override,
      selection: { files: undefined, ignore: undefined },
      scope: { folder, files: override.files, ignore: override.ignore ?? [] },
      folder,
      sourceOf: sourceIn(['overrides', index]),
    })),
  ];
}
