import { describe, expect, test } from 'vitest';
import { parseArguments } from '../src/arguments.ts';
import { folderWith, runIn } from './harness.ts';

function parsed(args: readonly string[]): object {
  const result = parseArguments(args);
  return result.ok ? { command: result.arguments.command, paths: result.arguments.paths } : { message: result.message };
}

test.each([
  { args: [], command: 'lint', paths: [] },
  { args: ['a.md', 'b'], command: 'lint', paths: ['a.md', 'b'] },
  { args: ['lint', 'rules'], command: 'lint', paths: ['rules'] },
  { args: ['--notice', 'n.md', 'inspect', 'a.md'], command: 'inspect', paths: ['a.md'] },
  { args: ['--', '--fix'], command: 'lint', paths: ['--fix'] },
  { args: ['explain', 'promise/vague'], command: 'explain', paths: ['promise/vague'] },
])('$args is understood', ({ args, command, paths }) => {
  expect(parsed(args)).toEqual({ command, paths });
});

test.each([
  { args: ['--fxi'], message: 'There is no option --fxi. Did you mean --fix?' },
  { args: ['--frobnicate'], message: 'There is no option --frobnicate.' },
  { args: ['-x'], message: 'There is no option -x.' },
  { args: ['inspect', '--fix'], message: '--fix does not belong to “inspect”.' },
  { args: ['--fix=yes'], message: '--fix takes no value.' },
  { args: ['--config'], message: '--config needs a value: --config FILE.' },
  { args: ['--config', '--fix'], message: '--config needs a value: --config FILE.' },
  {
    args: ['--fail-on', 'eror'],
    message: '--fail-on cannot be “eror”. Did you mean “error”? Possible: error, warning, info, hint.',
  },
  { args: ['-f', 'yaml'], message: '--format cannot be “yaml”. Possible: pretty, json.' },
  { args: ['--max-warnings', '-1'], message: '--max-warnings needs a value: --max-warnings N.' },
  { args: ['--max-warnings', 'few'], message: '--max-warnings needs a whole number, not “few”.' },
  { args: ['--config', 'a', '--config', 'b'], message: '--config was given twice.' },
  { args: ['--fix', '--fix-dry-run'], message: '--fix and --fix-dry-run exclude each other.' },
  { args: ['--print-config', 'a.md', 'b.md'], message: '--print-config and b.md exclude each other.' },
  { args: ['--stdin', '--fix'], message: 'Standard input cannot be fixed in place. --fix-dry-run prints the changes.' },
  { args: ['--stdin', 'a.md'], message: 'Give either standard input or paths, not both.' },
  {
    args: ['--stdin-filename', 'a.md'],
    message: '--stdin-filename belongs to --stdin. Add --stdin, or name the file as a path.',
  },
])('$args is refused', ({ args, message }) => {
  expect(parsed(args)).toEqual({ message });
});

describe('run', () => {
  test('a fault in the arguments is told on standard error with the way to help', async () => {
    const ran = await runIn(folderWith({}), ['--fxi']);
    expect(ran).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no option --fxi. Did you mean --fix?\nSee appeal-lint lint --help.\n',
    });
  });

  test('speaks Chinese when asked, in faults too', async () => {
    const { stderr } = await runIn(folderWith({}), ['--locale', 'zh', '--fxi']);
    expect(stderr).toContain('没有选项 --fxi。是否想用 --fix？');
  });

  test('--version', async () => {
    const { code, stdout } = await runIn(folderWith({}), ['--version']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([
    { args: ['--help'], holds: ['Commands', 'init', '--fail-on', 'Exit codes'] },
    { args: ['init', '--help'], holds: ['--notice', 'Never overwrites'] },
    { args: ['lint', '-h', '--locale', 'zh'], holds: ['用法', '退出码'] },
  ])('$args is worth reading', async ({ args, holds }) => {
    const { code, stdout } = await runIn(folderWith({}), args);
    expect(code).toBe(0);
    for (const words of holds) expect(stdout).toContain(words);
    expect(stdout.split('\n').every((line) => line.length <= 200)).toBe(true);
  });
});
