import type { ConfigInForce, Locale } from '@appeal-lint/core';
import type { Arguments } from '../arguments.ts';
import { openCases } from '../load-cases.ts';
import { say } from '../messages.ts';
import { openPaint, wantsColor } from '../paint.ts';
import { toAbsolute, toShown, toSlashes } from '../paths.ts';
import { tellProblems } from '../problem.ts';
import { visibleLine } from '../visible.ts';
import type { ExitCode, World } from '../world.ts';

type Origins = ConfigInForce['origins'];
type Source = Origins[string]['source'];

interface Value {
  readonly key: string;
  readonly value: unknown;
  readonly source: Source | { readonly kind: 'option'; readonly name: string };
}

function sourceName(source: Value['source'], locale: Locale): string {
  if (source.kind === 'file') return `${source.path}:${source.line}`;
  if (source.kind === 'profile') return say(locale, 'fromProfile', { name: source.name });
  return source.kind === 'option' ? source.name : say(locale, 'fromDefault');
}

function shownSource(source: Value['source'], cwd: string): Value['source'] {
  return source.kind === 'file' ? { ...source, path: toShown(cwd, source.path, '') } : source;
}

/** Options that are not there say nothing. */
function saysSomething({ key, value }: Value): boolean {
  return !(key.endsWith('.options') && JSON.stringify(value) === '{}');
}

/** `--print-config FILE`: every value in force for a file, with where it comes from. The file need not exist. */
export async function printConfig(args: Arguments, world: World): Promise<ExitCode> {
  const { cwd, stdout, stderr } = world;
  const name = args.valueOf('print-config') ?? '';
  const file = toAbsolute(cwd, name);
  const cases = await openCases(args, world, [file]);
  const loaded = cases.load(file, '');
  const resolved = cases.configOf(file);
  const locale = cases.locale();
  if (!loaded.ok) tellProblems(loaded.problems, locale, stderr);
  if (!loaded.ok || !resolved.ok) return 2;

  const config = resolved.path === null ? null : toShown(cwd, resolved.path, '');
  const values = Object.entries(resolved.origins)
    .map(([key, { value, source }]): Value => {
      if (key === 'locale' && args.locale !== null)
        return { key, value: args.locale, source: { kind: 'option', name: '--locale' } };
      return { key, value, source: shownSource(source, cwd) };
    })
    .filter(saysSomething);
  const path = toSlashes(name);
  if (args.valueOf('format') === 'json') {
    const { selected } = resolved;
    stdout.write(`${JSON.stringify({ schemaVersion: 1, path, config, selected, values }, null, 2)}\n`);
    return 0;
  }
  const paint = openPaint(wantsColor(world, stdout, args.has));
  const lines = values.map(({ key, value, source }) => {
    return `${key} = ${visibleLine(JSON.stringify(value))}  ${paint.dim(visibleLine(sourceName(source, locale)))}`;
  });
  const heading = `${visibleLine(path)}  ${visibleLine(config ?? say(locale, 'noConfig'))}`;
  stdout.write(`${[paint.underline(heading), ...lines].join('\n')}\n`);
  if (!resolved.selected) stderr.write(`${say(locale, 'notSelected')}\n`);
  return 0;
}
