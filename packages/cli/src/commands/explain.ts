import { didYouMean, explain } from '@appeal-lint/core';
import type { Arguments } from '../arguments.ts';
import { say } from '../messages.ts';
import { pluginsHere } from '../plugins.ts';
import { tellProblems } from '../problem.ts';
import { visibleLine } from '../visible.ts';
import type { ExitCode, World } from '../world.ts';

/** `appeal-lint explain RULE`: the page of a rule. */
export async function explainCommand(args: Arguments, world: World): Promise<ExitCode> {
  const { paths, locale } = args;
  const { stdout, stderr } = world;
  const speaking = locale ?? 'en';
  const [rule] = paths;
  if (rule === undefined || paths.length > 1) {
    stderr.write(`${say(speaking, 'oneRule')}\n`);
    return 2;
  }
  const inForce = await pluginsHere(args, world);
  if (!inForce.ok) {
    tellProblems(inForce.problems, speaking, stderr);
    return 2;
  }
  const { plugins, rules } = inForce;
  const page = explain(rule, speaking, plugins);
  if (page === undefined) {
    const near = didYouMean(
      rule,
      rules.map(({ id }) => id),
    );
    const message = say(speaking, near === undefined ? 'unknownRule' : 'unknownRuleNear', { rule, near: near ?? '' });
    stderr.write(`${visibleLine(message)}\n`);
    return 2;
  }
  stdout.write(page.endsWith('\n') ? page : `${page}\n`);
  return 0;
}
