import { createPluginFinder, rules, rulesWith } from '@appeal-lint/core';
import type { ConfigProblem, Files, Localized, NamedPlugin, Plugin, Rule } from '@appeal-lint/core';
import { checkPlugin } from '@appeal-lint/core/testing';
import type { Arguments } from './arguments.ts';
import { openDisk } from './disk.ts';
import { say, sayBoth } from './messages.ts';
import { loadPack } from './packs.ts';
import { toAbsolute, toShown } from './paths.ts';
import { configProblem, type Problem } from './problem.ts';
import type { World } from './world.ts';

/** The rule packs that hold for a file, and every rule there is with them. */
export interface PluginsInForce {
  readonly ok: true;
  readonly plugins: readonly Plugin[];
  readonly rules: readonly Rule[];
}

export type LoadedPlugins = PluginsInForce | { readonly ok: false; readonly problems: readonly Problem[] };

const noPlugins: PluginsInForce = { ok: true, plugins: [], rules };

/**
 * Loads the packs that the configs of these paths name, before anything is judged: reading letters is synchronous,
 * loading code is not. Without `--allow-plugins` no code is run, and a config that names some is refused.
 *
 * @returns Gives what holds for a path; one not named here gets no code.
 */
export async function openPlugins(
  files: Files,
  paths: readonly string[],
  args: Arguments,
  { cwd }: World,
): Promise<(path: string) => LoadedPlugins> {
  const configName = args.valueOf('config');
  const find = createPluginFinder(files, configName === undefined ? {} : { configPath: toAbsolute(cwd, configName) });
  const lists = new Set(paths.map((path) => find(path)).filter((named) => named.length > 0));
  const loaded = new Map<readonly NamedPlugin[], LoadedPlugins>();
  if (args.has('allow-plugins')) {
    await Promise.all([...lists].map(async (named) => loaded.set(named, await loadAll(named, cwd))));
  }
  return (path) => {
    const named = find(path);
    return named.length === 0 ? noPlugins : (loaded.get(named) ?? notAllowed(named, cwd));
  };
}

/** The packs of the config that holds for the working folder, where they are allowed. */
export async function pluginsHere(args: Arguments, world: World): Promise<LoadedPlugins> {
  if (!args.has('allow-plugins')) return noPlugins;
  const path = toAbsolute(world.cwd, 'letter.md');
  return (await openPlugins(openDisk(), [path], args, world))(path);
}

function problemsOf(found: readonly ConfigProblem[], cwd: string): LoadedPlugins {
  return { ok: false, problems: found.map((one) => configProblem(one, cwd)) };
}

function notAllowed(named: readonly NamedPlugin[], cwd: string): LoadedPlugins {
  const found = named.map(({ name, problem }) => problem(sayBoth('packNotAllowed', { name }), sayBoth('allowPlugins')));
  return problemsOf(found, cwd);
}

/** One after the other, as each must not clash with those before it. A pack named twice counts once. */
async function loadAll(named: readonly NamedPlugin[], cwd: string): Promise<LoadedPlugins> {
  const byFile = new Map<string, Plugin>();
  const found: ConfigProblem[] = [];
  for (const { name, folder, problem } of named) {
    // eslint-disable-next-line no-await-in-loop
    const pack = await loadPack(name, folder, rules);
    if (!pack.ok) {
      found.push(problem(pack.text, null));
      continue;
    }
    const { plugin, file } = pack;
    const fault = byFile.has(file)
      ? null
      : (failureOf(name, toShown(cwd, file, ''), plugin) ?? clashOf(plugin, byFile));
    if (fault === null) byFile.set(file, plugin);
    else found.push(problem(fault, null));
  }
  if (found.length > 0) return problemsOf(found, cwd);
  const plugins = [...byFile.values()];
  return { ok: true, plugins, rules: rulesWith(plugins) };
}

/** A rule that does not do what it shows would judge letters by what nobody has tried. */
function failureOf(name: string, shown: string, plugin: Plugin): Localized | null {
  const [first, ...others] = checkPlugin(plugin);
  if (first === undefined) return null;
  const { rule, example, message } = first;
  const data = { name, rule, example: example ?? '-', count: others.length + 1, shown };
  return {
    en: say('en', 'packFails', { ...data, message: message.en }),
    zh: say('zh', 'packFails', { ...data, message: message.zh }),
  };
}

function clashOf({ name, rules: own }: Plugin, others: ReadonlyMap<string, Plugin>): Localized | null {
  for (const other of others.values()) {
    const clash = own.find(({ id }) => other.rules.some((rule) => rule.id === id));
    if (clash !== undefined) return sayBoth('packsClash', { name, other: other.name, rule: clash.id });
  }
  return null;
}
