import * as nodeModule from 'node:module';

/** 0 clean, 1 remarks at or above `--fail-on`, 2 something was not done as asked. Never a count. */
export type ExitCode = 0 | 1 | 2;

/** Where text goes: a terminal, a pipe or, in tests, a string. */
export interface Output {
  readonly isTTY: boolean;
  write(text: string): void;
}

/** All that a run sees of its surroundings besides the files on disk. */
export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock. */
  readonly now: () => Date;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (`| head`) closes the pipe; that is no fault of the run.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return { isTTY: stream.isTTY, write: (text) => void stream.write(text) };
}

/** The surroundings of this process. */
export function processWorld(): World {
  const { stdin, env } = process;
  return {
    cwd: process.cwd(),
    env,
    now: () => new Date(),
    stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
  };
}

/** The day on the calendar of this machine, as `2026-03-04`. */
export function today({ now }: Pick<World, 'now'>): string {
  const date = now();
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Lets Node 22 and later keep compiled code between runs; earlier versions cannot. */
export function keepCompiledCode(): void {
  if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
    nodeModule.enableCompileCache();
  }
}
