import { readPlugin } from '@appeal-lint/core';
import type { Localized, Plugin, Rule } from '@appeal-lint/core';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sayBoth, type MessageId } from './messages.ts';
import { toAbsolute, toSlashes } from './paths.ts';

/** A rule pack as loaded, its examples not yet run, or why it cannot be used. */
export type LoadedPack =
  | { readonly ok: true; readonly plugin: Plugin; readonly file: string }
  | { readonly ok: false; readonly text: Localized };

/** Whether a name is a path: paths begin with a dot or a root, all else is a package. */
const pathShape = /^(?:\.{1,2}[\\/]|[\\/]|[A-Za-z]:[\\/])/;

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** The file that a path or the name of a package stands for, seen from a folder; null where there is none. */
function fileOf(name: string, folder: string): string | null {
  if (pathShape.test(name)) {
    const path = toAbsolute(folder, name);
    return isFile(path) ? path : null;
  }
  try {
    const path = createRequire(join(folder, 'package.json')).resolve(name);
    return isAbsolute(path) ? toSlashes(path) : null;
  } catch {
    return importedEntry(name, folder);
  }
}

/** The entry of a package that answers to `import` alone, which `require.resolve` does not see. */
function importedEntry(name: string, folder: string): string | null {
  const root = join(folder, 'node_modules', name);
  const manifest = manifestIn(root);
  if (manifest === null) return dirname(folder) === folder ? null : importedEntry(name, dirname(folder));
  const entry = 'exports' in manifest ? entryOf(manifest.exports) : null;
  const path = entry === null ? null : join(root, entry);
  return path !== null && isFile(path) ? toSlashes(path) : null;
}

function manifestIn(folder: string): object | null {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return typeof manifest === 'object' ? manifest : null;
  } catch {
    return null;
  }
}

function entryOf(exported: unknown): string | null {
  if (typeof exported === 'string') return exported;
  if (typeof exported !== 'object' || exported === null) return null;
  for (const [condition, value] of Object.entries(exported)) {
    const entry = ['.', 'import', 'node', 'default'].includes(condition) ? entryOf(value) : null;
    if (entry !== null) return entry;
  }
  return null;
}

function refused(message: MessageId, data: Readonly<Record<string, string>>): LoadedPack {
  return { ok: false, text: sayBoth(message, data) };
}

/**
 * Runs the module of a pack and reads what it exports. Never rejects.
 *
 * @param name A path relative to `folder`, or a package installed for it.
 * @param known Every rule there is already.
 */
export async function loadPack(name: string, folder: string, known: readonly Rule[]): Promise<LoadedPack> {
  const file = fileOf(name, folder);
  if (file === null) return refused('packMissing', { name });
  let exported: unknown;
  try {
    const module: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
    exported = typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
  } catch (error) {
    return refused('packThrows', { name, reason: error instanceof Error ? error.message : String(error) });
  }
  const reading = readPlugin(exported, known);
  if (reading.ok) return { ok: true, plugin: reading.plugin, file };
  const [first, ...others] = reading.problems;
  const { en, zh } = first?.message ?? { en: '', zh: '' };
  const more = others.length === 0 ? { en: '', zh: '' } : sayBoth('andMore', { count: others.length });
  const both = sayBoth('packInvalid', { name });
  return { ok: false, text: { en: `${both.en} ${en}${more.en}`, zh: `${both.zh}${zh}${more.zh}` } };
}
