import * as z from 'zod';
import { profilePrefix } from '../engine/config.ts';
import type { ConfigProblem, KeyPath } from '../engine/config-problem.ts';
import { readConfigTree } from '../engine/config-tree.ts';
import type { Files } from '../model/case.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Localized } from '../text/localized.ts';
import { longest } from './config-chain.ts';
import { createConfigFinder, type FindConfigOptions } from './find-config.ts';
import { folderOf, joinPath } from './paths.ts';

/** A pack of rules that a config names. */
export interface NamedPlugin {
  /** As it is written: a path relative to `folder`, or the name of a package. */
  readonly name: string;
  /** The folder of the config that names it. */
  readonly folder: string;
  /** A problem with the pack, at its name in the config. */
  readonly problem: (message: Localized, hint: Localized | null) => ConfigProblem;
}

/** All that has to be right in a config before its rules are known. */
const shape = z.looseObject({
  extends: z.union([z.string(), z.array(z.string())]).optional(),
  plugins: z.array(z.string()).optional(),
});

/**
 * Gives the packs that the config of a letter names, itself or through what it extends. Letters under one
 * config share one list. Reads nothing else of a config, as the rules that it sets may come from these packs: what is
 * wrong with it, `createConfigResolver` tells.
 */
export function createPluginFinder(
  files: Files,
  { configPath }: FindConfigOptions = {},
): (letterPath: string) => readonly NamedPlugin[] {
  const findConfig = createConfigFinder(files, configPath);
  const lists = new Map<string, readonly NamedPlugin[]>();
  return (letterPath) => {
    const found = findConfig(letterPath);
    if (typeof found !== 'string') return none;
    const known = lists.get(found) ?? pluginsIn(files, found);
    lists.set(found, known);
    return known;
  };
}

const none: readonly NamedPlugin[] = [];

function pluginsIn(files: Files, start: string): readonly NamedPlugin[] {
  const seen = new Set<string>();
  const named: NamedPlugin[] = [];
  const open = [{ path: start, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, depth } = next;
    if (seen.has(path) || depth > longest) continue;
    seen.add(path);
    const config = readLoosely(files, path);
    if (config === null) continue;
    const folder = folderOf(path);
    named.push(...config.plugins.map((one) => ({ ...one, folder })));
    for (const item of config.extended) {
      if (!item.startsWith(profilePrefix)) open.push({ path: joinPath(folder, item), depth: depth + 1 });
    }
  }
  return named.length === 0 ? none : named;
}

interface LooseConfig {
  readonly extended: readonly string[];
  readonly plugins: readonly Omit<NamedPlugin, 'folder'>[];
}

/** null where there is no config to read, for whatever reason. */
function readLoosely(files: Files, path: string): LooseConfig | null {
  const text = textOf(files, path);
  const tree = text === null ? null : readConfigTree(text, path.endsWith('.jsonc'));
  if (text === null || tree === null || 'message' in tree) return null;
  const result = shape.safeParse(tree.value);
  if (!result.success) return null;
  const { extends: said = [], plugins = [] } = result.data;
  const problemAt = (keys: KeyPath, message: Localized, hint: Localized | null): ConfigProblem => {
    const span = tree.place(keys) ?? { start: 0, end: 0 };
    return { path, ...lineIndex(text).positionAt(span.start), span, message, hint };
  };
  return {
    extended: typeof said === 'string' ? [said] : said,
    plugins: plugins.map((name, index) => ({
      name,
      problem: (message, hint) => problemAt(['plugins', index], message, hint),
    })),
  };
}

function textOf(files: Files, path: string): string | null {
  try {
    return files.readText(path);
  } catch {
    return null;
  }
}
