import * as z from 'zod';
import type { Connection } from 'vscode-languageserver';
import { liesIn } from './paths.ts';

/** What a user sets in the editor, under `appealLint`. Everything about letters stands in the config file. */
const settingsSchema = z.object({
  locale: z.enum(['auto', 'en', 'zh']).catch('auto').default('auto').describe('Language of the remarks.'),
  config: z.string().catch('').default('').describe('A config file to use instead of the nearest one.'),
  maxDiagnostics: z.int().min(1).max(10_000).catch(200).default(200).describe('Remarks shown in one document.'),
  codeLens: z.boolean().catch(true).default(true).describe('Above the letter: how many asks it answers.'),
  semanticTokens: z.boolean().catch(false).default(false).describe('Colour done, planned, vague and evidence.'),
  inlayHints: z.boolean().catch(false).default(false).describe('Characters left in each field of the form.'),
});

export type Settings = z.output<typeof settingsSchema>;

/** The section that the client is asked for. */
export const section = 'appealLint';

/** Reads settings from outside. What is wrong or missing has its default; the editor checks what users type. */
function readSettings(value: unknown): Settings {
  const result = settingsSchema.safeParse(value ?? {});
  return result.success ? result.data : settingsSchema.parse({});
}

/** The settings in force, for each workspace folder. */
export interface SettingsInForce {
  of(path: string): Settings;
  /** Asks the client again; tells whether anything is different now. */
  refresh(folders: readonly { readonly uri: string; readonly path: string }[]): Promise<boolean>;
  /** Takes settings that a client pushes; tells whether anything is different now. */
  take(value: unknown): boolean;
}

/**
 * Opens the settings.
 *
 * @param canAsk Whether the client answers `workspace/configuration`.
 */
export function openSettings(connection: Connection, first: unknown, canAsk: () => boolean): SettingsInForce {
  let common = readSettings(first);
  let byFolder: readonly { readonly path: string; readonly settings: Settings }[] = [];
  const stateOf = (): string => JSON.stringify([common, byFolder]);

  return {
    of: (path) => byFolder.find((folder) => liesIn(folder.path, path))?.settings ?? common,
    async refresh(folders) {
      if (!canAsk()) return false;
      const before = stateOf();
      const items = [{ section }, ...folders.map(({ uri }) => ({ scopeUri: uri, section }))];
      const answers: readonly unknown[] = await connection.workspace.getConfiguration(items);
      const [all, ...own] = Array.isArray(answers) ? answers : [];
      // A client that has nothing to say leaves what it said at the start in force.
      if (all != null) common = readSettings(all);
      byFolder = folders
        .map(({ path }, index) => ({ path, settings: own[index] == null ? common : readSettings(own[index]) }))
        .toSorted((a, b) => b.path.length - a.path.length);
      return stateOf() !== before;
    },
    take(value) {
      const before = stateOf();
      const own = typeof value === 'object' && value !== null && section in value ? Reflect.get(value, section) : value;
      if (own != null) common = readSettings(own);
      return stateOf() !== before;
    },
  };
}
