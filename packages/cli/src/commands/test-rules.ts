import { rules } from '@appeal-lint/core';
import type { Locale } from '@appeal-lint/core';
import { checkPlugin, type ExampleProblem } from '@appeal-lint/core/testing';
import { existsSync } from 'node:fs';
import type { Arguments } from '../arguments.ts';
import { say } from '../messages.ts';
import { loadPack, type LoadedPack } from '../packs.ts';
import { openPaint, wantsColor, type Paint } from '../paint.ts';
import { toAbsolute } from '../paths.ts';
import { tellProblems, type Problem } from '../problem.ts';
import { visible, visibleLine } from '../visible.ts';
import type { ExitCode, World } from '../world.ts';

interface TestedRule {
  readonly id: string;
  readonly count: number;
  readonly problems: readonly ExampleProblem[];
}

/** What a name on the command line stands for: a file where there is one, else a package. */
function nameOf(cwd: string, name: string): string {
  const path = toAbsolute(cwd, name);
  return existsSync(path) ? path : name;
}

function compared(label: string, text: string | null): string[] {
  if (text === null) return [];
  const [first = '', ...others] = visible(text).split('\n');
  return [`        ${label}  ${first}`, ...others.map((line) => `        ${' '.repeat(label.length)}  ${line}`)];
}

function problemLines({ example, message, expected, received }: ExampleProblem, locale: Locale): string[] {
  const place = example === null ? '' : say(locale, 'exampleNumber', { number: example });
  return [
    `      ${place}${visibleLine(message[locale])}`,
    ...compared(say(locale, 'expected'), expected),
    ...compared(say(locale, 'received'), received),
  ];
}

function ruleLines({ id, count, problems }: TestedRule, locale: Locale, paint: Paint): string[] {
  const passes = problems.length === 0;
  const mark = passes ? paint.green(say(locale, 'passes')) : paint.red(say(locale, 'fails'));
  const examples = paint.dim(say(locale, 'exampleCount', { count }));
  return [`  ${mark}  ${visibleLine(id)}  ${examples}`, ...problems.flatMap((one) => problemLines(one, locale))];
}

function testPack({ plugin }: Extract<LoadedPack, { ok: true }>): TestedRule[] {
  const problems = checkPlugin(plugin);
  return plugin.rules.map(({ id, examples }) => ({
    id,
    count: examples.length,
    problems: problems.filter(({ rule }) => rule === id),
  }));
}

/**
 * `appeal-lint test-rules PACK…`: runs the examples of rule packs. 0 when all hold, 1 when one does not, 2 when a pack
 * cannot be loaded. Naming a pack here allows its code.
 */
export async function testRulesCommand(args: Arguments, world: World): Promise<ExitCode> {
  const { cwd, stdout, stderr } = world;
  const { paths, has } = args;
  const locale = args.locale ?? 'en';
  if (paths.length === 0) {
    stderr.write(`${say(locale, 'onePack')}\n`);
    return 2;
  }
  const paint = openPaint(wantsColor(world, stdout, has));
  const packs = await Promise.all(
    paths.map(async (name) => ({ name, pack: await loadPack(nameOf(cwd, name), cwd, rules) })),
  );
  const refused: Problem[] = [];
  const tested: TestedRule[] = [];
  for (const { name, pack } of packs) {
    if (!pack.ok) {
      refused.push({ path: name, text: pack.text });
      continue;
    }
    const results = testPack(pack);
    tested.push(...results);
    const lines = results.flatMap((one) => ruleLines(one, locale, paint));
    stdout.write(`${[`${paint.underline(visibleLine(name))}  ${pack.plugin.name}`, ...lines].join('\n')}\n`);
  }
  const failing = tested.filter(({ problems }) => problems.length > 0).length;
  if (tested.length > 0) {
    stdout.write(`${say(locale, 'testedRules', { passing: tested.length - failing, failing })}\n`);
  }
  tellProblems(refused, locale, stderr);
  return refused.length > 0 ? 2 : failing > 0 ? 1 : 0;
}
