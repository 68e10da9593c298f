import type { ExitCode } from '../world.ts';

/**
 * `appeal-lint lsp`: serves an editor until it leaves. The server reads its transport from the arguments of the process
 * and ends the process itself.
 */
export async function lspCommand(): Promise<ExitCode> {
  await import('@appeal-lint/language-server/node');
  return 0;
}
