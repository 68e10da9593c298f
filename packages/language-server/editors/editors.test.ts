import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';

const server = [process.execPath, join(import.meta.dirname, '../../cli/dist/main.js'), 'lsp', '--stdio'];
const notice = 'Your account is deactivated. Please send:\n\n-- The steps you have taken to prevent the issue\n';
/** Characters before the words at fault that are more than one byte, and more than one unit. */
const letter = '---\nanswers: 00-notice.md\n---\n\n## Prevention\n\n客服 🙂：We will reply to every message in time.\n';

const got = z.object({
  words: z.string(),
  hover: z.string(),
  symbols: z.number(),
  lenses: z.number(),
  definitions: z.number(),
  completions: z.number(),
  actions: z.array(z.string()),
  text: z.array(z.string()),
  stopped: z.boolean(),
});

const here = import.meta.dirname;

test.each([
  { editor: 'Neovim', command: 'nvim', args: ['--headless', '-u', 'NONE', '-c', `luafile ${join(here, 'nvim.lua')}`] },
  { editor: 'Emacs', command: 'emacs', args: ['-Q', '--batch', '-l', join(here, 'eglot.el')] },
])('$editor shows remarks, reads them, applies a fix and lets go of the server', async ({ command, args }) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'appeal-lint-editor-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, '01-appeal.md');
  writeFileSync(path, letter);
  writeFileSync(join(folder, '00-notice.md'), notice);
  const result = join(folder, 'got.json');
  const env = { ...process.env, SERVER: JSON.stringify(server), GOT: result, LETTER: path, HOME: folder };
  const child = spawn(command, command === 'nvim' ? [...args, path] : args, { cwd: folder, env, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
  const [code]: readonly unknown[] = await once(child, 'close');
  const told = existsSync(result) ? readFileSync(result, 'utf8') : '{}';
  expect(code, `${said}\n${told}`).toBe(0);
  const seen = got.parse(JSON.parse(told));
  expect(seen.words).toBe('in time');
  expect(seen.hover).toContain('promise/vague');
  expect(seen).toMatchObject({ symbols: 1, definitions: 1, stopped: true });
  expect(seen.lenses).toBeGreaterThan(0);
  expect(seen.completions).toBeGreaterThan(0);
  expect(seen.text[6]).toMatch(/^客服 🙂：We will reply to every message within \[\d+\] .*\.$/);
  expect(readFileSync(path, 'utf8')).toBe(`${seen.text.join('\n').trimEnd()}\n`);
});
