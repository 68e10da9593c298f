import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../src/run.ts';
import type { ExitCode } from '../src/world.ts';

/** A real folder that holds these files and disappears with the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'appeal-lint-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export function readIn(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

export interface Ran {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

interface Around {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly now?: string;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Runs the command in a folder, with everything it says kept in memory. */
export async function runIn(folder: string, args: readonly string[], around: Around = {}): Promise<Ran> {
  const { stdin = '', env = {}, isTTY = false, now = '2026-03-10T12:00:00' } = around;
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    isTTY,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const code = await run(args, {
    cwd: folder,
    env,
    now: () => new Date(now),
    stdin: once(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    stdout: output('stdout'),
    stderr: output('stderr'),
  });
  return { code, ...written };
}
