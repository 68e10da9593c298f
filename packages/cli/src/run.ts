import { readFileSync } from 'node:fs';
import { parseArguments, type Arguments } from './arguments.ts';
import { helpText } from './help.ts';
import { say } from './messages.ts';
import type { Command } from './options.ts';
import type { ExitCode, World } from './world.ts';

/** Read only when asked for: a start costs one file less. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const found = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : null;
  return String(found);
}

/** Each loads itself, and the core with it, only when it runs. */
const runners: Readonly<Record<Command, (args: Arguments, world: World) => Promise<ExitCode>>> = {
  lint: async (args, world) =>
    args.has('print-config')
      ? (await import('./commands/print-config.ts')).printConfig(args, world)
      : (await import('./commands/lint.ts')).lintCommand(args, world),
  inspect: async (args, world) => (await import('./commands/inspect.ts')).inspectCommand(args, world),
  status: async (args, world) => (await import('./commands/status.ts')).statusCommand(args, world),
  diff: async (args, world) => (await import('./commands/diff.ts')).diffCommand(args, world),
  'new-round': async (args, world) => (await import('./commands/new-round.ts')).newRoundCommand(args, world),
  export: async (args, world) => (await import('./commands/export.ts')).exportCommand(args, world),
  explain: async (args, world) => (await import('./commands/explain.ts')).explainCommand(args, world),
  rules: async (args, world) => (await import('./commands/rules.ts')).rulesCommand(args, world),
  'test-rules': async (args, world) => (await import('./commands/test-rules.ts')).testRulesCommand(args, world),
  lsp: async () => (await import('./commands/lsp.ts')).lspCommand(),
  init: async (args, world) => (await import('./commands/init.ts')).initCommand(args, world),
};

/**
 * Runs `appeal-lint` with the arguments behind its name. Never rejects: a fault of its own is told on standard error
 * and gives 2 like everything else that was not done as asked.
 *
 * @param args The arguments without the names of Node and the script.
 */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const parsed = parseArguments(args);
  if (!parsed.ok) {
    world.stderr.write(`${parsed.message}\n${say(parsed.locale, 'helpHint', { command: parsed.command })}\n`);
    return 2;
  }
  const { has, command, named, locale } = parsed.arguments;
  try {
    if (has('help')) {
      world.stdout.write(helpText(named ? command : null, locale ?? 'en'));
      return 0;
    }
    if (has('version')) {
      world.stdout.write(`${version()}\n`);
      return 0;
    }
    return await runners[command](parsed.arguments, world);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    world.stderr.write(`${say(locale ?? 'en', 'crashed', { reason })}\n${stack}\n`);
    return 2;
  }
}
