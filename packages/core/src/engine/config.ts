import * as z from 'zod';
import { kinds, type Kind, type Language } from '../model/letter.ts';
import type { Locale } from '../text/localized.ts';
import { phrasesSchema } from './phrase-settings.ts';
import type { PhraseSearch } from './phrases.ts';
import { severities, type Rule, type Severity } from './rule.ts';

/** A rule that is on, with the severity and options in force for one file. */
export interface EnabledRule {
  readonly rule: Rule;
  /** Set by the config; null leaves the rule's own, and a finding's own, in force. */
  readonly severity: Severity | null;
  readonly options: unknown;
  /** Finds the phrases that the config adds to what the rule flags. */
  readonly phrases?: PhraseSearch;
}

/** Everything `lint` needs to know besides the case. */
export interface Config {
  /** Language of the remarks, whatever the language of the letter. */
  readonly locale: Locale;
  /** Language of the letter, or `auto`. */
  readonly language: Language | 'auto';
  /** The kind of letters whose front matter and file name give none. */
  readonly kind: Kind;
  readonly rules: readonly EnabledRule[];
  /** `strict`: info becomes warning and hint becomes info, except where the config names a severity. */
  readonly strict: boolean;
}

/** `on` is the rule's own severity. */
export const levels = [...severities, 'off', 'on'] as const;
export type Level = (typeof levels)[number];

/** Prefix of what comes with the tool in `extends`; everything else there is a path. */
export const profilePrefix = 'appeal-lint:';

export const profiles = ['recommended', 'strict', 'claim-appeal', 'dispute', 'documents', 'off'] as const;
export type Profile = (typeof profiles)[number];

const profileIds = profiles.map((profile) => `${profilePrefix}${profile}` as const);

function settingOf({ options, summary }: Rule) {
  const level = z.enum(levels);
  return z.union([level, z.tuple([level, options.optional()])]).describe(summary.en);
}

/**
 * The shape of `appeal-lint.config.json`. Checking, JSON Schema, editor completion and docs all come from here. Nothing is
 * filled in: what a file leaves out, another file or a profile may set.
 */
export function configSchema(rules: readonly Rule[]) {
  const settings = z
    .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule).optional()])))
    .optional()
    .describe('A level for each rule, or a level with options: ["warning", { … }]. “on” is the rule’s own level.');
  const phrases = phrasesSchema(rules);
  const globs = z.array(z.string().min(1).max(1000));
  const file = z.union([
    z.enum(profileIds),
    z
      .string()
      .min(1)
      .regex(new RegExp(`^(?!${profilePrefix})`)),
  ]);
  const shared = {
    locale: z
      .enum(['en', 'zh'])
      .optional()
      .meta({ default: 'en' })
      .describe('Language of the remarks, whatever the language of the letter.'),
    language: z.enum(['auto', 'en', 'zh']).optional().meta({ default: 'auto' }).describe('Language of the letters.'),
    kind: z
      .enum(kinds)
      .optional()
      .meta({ default: 'poa' })
      .describe('The kind of letters whose front matter and file name give none.'),
  };
  return z.strictObject({
    $schema: z.string().optional().describe('Where the editor finds the schema of this file.'),
    root: z.boolean().optional().describe('The search for a config stops here.'),
    extends: z
      .union([file, z.array(file)])
      .optional()
      .describe('Profiles and other config files that this one builds on; later ones win.'),
    ...shared,
    files: globs.optional().describe('The letters, as globs relative to this file.'),
    ignore: globs.optional().describe('What is no letter, as globs relative to this file.'),
    plugins: z
      .array(z.string().min(1).max(1000))
      .optional()
      .describe(
        'Packs of rules: paths relative to this file, or names of packages. They are code: run with --allow-plugins.',
      ),
    rules: settings,
    phrases,
    overrides: z
      .array(
        z.strictObject({
          files: globs.min(1).describe('The letters that this is about, as globs relative to this file.'),
          ignore: globs.optional().describe('Letters that it is not about all the same.'),
          ...shared,
          rules: settings,
          phrases,
        }),
      )
      .optional()
      .describe('Settings for some letters; later ones win.'),
  });
}

/** A config file as checked: the options of rules are complete, everything else is as written. */
export type ConfigData = z.output<ReturnType<typeof configSchema>>;
/** The settings that a file as a whole and each of its overrides may make. */
export type Settings = Pick<ConfigData, 'locale' | 'language' | 'kind' | 'rules' | 'phrases'>;

/** The JSON Schema of a config file, for editors. */
export function toJsonSchema(rules: readonly Rule[]) {
  return z.toJSONSchema(configSchema(rules), { io: 'input', unrepresentable: 'any' });
}
