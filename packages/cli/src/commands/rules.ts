import type { Arguments } from '../arguments.ts';
import { say, sayName } from '../messages.ts';
import { openPaint, wantsColor } from '../paint.ts';
import { pluginsHere } from '../plugins.ts';
import { tellProblems } from '../problem.ts';
import type { ExitCode, World } from '../world.ts';

/** `appeal-lint rules`: every rule with its default severity and what it is about. */
export async function rulesCommand(args: Arguments, world: World): Promise<ExitCode> {
  const { paths, locale, has, valueOf } = args;
  const speaking = locale ?? 'en';
  if (paths.length > 0) {
    world.stderr.write(`${say(speaking, 'noPathsHere')}\n`);
    return 2;
  }
  const inForce = await pluginsHere(args, world);
  if (!inForce.ok) {
    tellProblems(inForce.problems, speaking, world.stderr);
    return 2;
  }
  const { rules } = inForce;
  if (valueOf('format') === 'json') {
    const listed = rules.map(({ id, severity, kinds, summary, why }) => ({ id, severity, kinds, summary, why }));
    world.stdout.write(`${JSON.stringify({ schemaVersion: 1, rules: listed })}\n`);
    return 0;
  }
  const paint = openPaint(wantsColor(world, world.stdout, has));
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  for (const { id, severity, summary } of rules) {
    const name = sayName(speaking, severity).padEnd(speaking === 'zh' ? 4 : 8);
    world.stdout.write(`${paint.bold(id.padEnd(idWidth))}  ${name}  ${summary[speaking]}\n`);
  }
  return 0;
}
