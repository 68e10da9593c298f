import { didYouMean, explain, rules } from '@appeal-lint/core';
import type { Arguments } from '../arguments.ts';
import { say } from '../messages.ts';
import { visibleLine } from '../visible.ts';
import type { ExitCode, World } from '../world.ts';

/** `appeal-lint explain RULE`: the page of a rule. */
export function explainCommand({ paths, locale }: Arguments, { stdout, stderr }: World): ExitCode {
  const speaking = locale ?? 'en';
  const [rule] = paths;
  if (rule === undefined || paths.length > 1) {
    stderr.write(`${say(speaking, 'oneRule')}\n`);
    return 2;
  }
  const page = explain(rule, speaking);
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
