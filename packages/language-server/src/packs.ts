import { createConfigResolver, createPluginFinder, rules } from '@appeal-lint/core';
import type { ConfigProblem, Localized, NamedPlugin, ResolvedConfig, Rule } from '@appeal-lint/core';
import * as z from 'zod';
import type { OpenFiles } from './open-files.ts';

/** The config of a file, and the packs of rules that it names. */
export interface ResolvedWithPacks {
  readonly resolved: ResolvedConfig;
  readonly packs: readonly NamedPlugin[];
}

/**
 * Gives the config of each file. Packs of rules are code, and a server runs none that a folder brings along: what a
 * config sets for their rules is passed over, and everything else of it holds.
 */
export function createResolver(
  files: OpenFiles,
  options: { readonly configPath?: string },
): (path: string) => ResolvedWithPacks {
  const packsOf = createPluginFinder(files, options);
  const resolveOwn = createConfigResolver(files, rules, options);
  const withStandIns = new Map<string, (path: string) => ResolvedConfig>();
  return (path) => {
    const packs = packsOf(path);
    const resolved = resolveOwn(path);
    if (resolved.ok || packs.length === 0) return { resolved, packs };
    const ids = [...new Set(resolved.problems.flatMap((problem) => unknownRuleIn(files, problem)))].toSorted();
    const key = ids.join(' ');
    const resolve = withStandIns.get(key) ?? createConfigResolver(files, [...rules, ...ids.map(standInFor)], options);
    withStandIns.set(key, resolve);
    return { resolved: resolve(path), packs };
  };
}

/** The key that a problem is about, where it is the id of a rule that is not ours. */
function unknownRuleIn(files: OpenFiles, { path, span }: ConfigProblem): string[] {
  const words = files.readText(path)?.slice(span.start, span.end) ?? '';
  const id = /^"([a-z0-9-]+\/[a-z0-9-]+)"$/.exec(words)?.[1];
  return id === undefined || rules.some((rule) => rule.id === id) ? [] : [id];
}

const nothing: Localized = { en: '', zh: '' };

/** Takes whatever a config sets for it, and never speaks. */
function standInFor(id: string): Rule {
  return {
    id,
    severity: 'hint',
    kinds: [],
    summary: nothing,
    why: nothing,
    messages: {},
    options: z.unknown(),
    examples: [],
    phrases: 'words',
    check: () => [],
  };
}
