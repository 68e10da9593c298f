import type { Connection } from 'vscode-languageserver';

/** Tells the log of the client. Where the client has gone meanwhile, nobody is left to be told. */
export function logWarning({ console }: Connection, error: unknown): void {
  try {
    console.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } catch {
    // The connection is closed.
  }
}
