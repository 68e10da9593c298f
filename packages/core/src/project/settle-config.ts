import * as z from 'zod';
import type { Config, EnabledRule, Level, Profile } from '../engine/config.ts';
import { flaggedIn } from '../engine/phrase-settings.ts';
import { phraseSearch, type FlaggedPhrase } from '../engine/phrases.ts';
import type { Rule } from '../engine/rule.ts';
import type { ConfigSource, Layer } from './config-chain.ts';

/** An effective value of a config and where it stands. */
export interface Origin {
  readonly value: unknown;
  readonly source: ConfigSource;
}

type From<Value> = { readonly value: Value; readonly source: ConfigSource };

/** Phrases of one rule; what several steps add, adds up. */
interface AddedPhrases {
  readonly flag: readonly FlaggedPhrase[];
  readonly allow: readonly string[];
}

interface RuleState {
  level: From<Level>;
  options: From<unknown>;
}

interface State {
  locale: From<Config['locale']>;
  language: From<Config['language']>;
  kind: From<Config['kind']>;
  strict: From<boolean>;
  files: From<readonly string[] | null>;
  ignore: From<readonly string[]>;
  readonly rules: Map<string, RuleState>;
  readonly phrases: Map<string, From<AddedPhrases>>;
}

/** The config that layers amount to, weakest first, on top of the profile `recommended`. */
export function settle(
  layers: readonly Layer[],
  rules: readonly Rule[],
): { readonly config: Config; readonly origins: Readonly<Record<string, Origin>> } {
  const state = initial();
  applyProfile(state, 'recommended', rules);
  for (const layer of layers) {
    if (layer.kind === 'profile') applyProfile(state, layer.name, rules);
    else applySettings(state, layer);
  }
  return { config: configOf(state, rules), origins: originsOf(state) };
}

function initial(): State {
  const source: ConfigSource = { kind: 'default' };
  return {
    locale: { value: 'en', source },
    language: { value: 'auto', source },
    kind: { value: 'poa', source },
    strict: { value: false, source },
    files: { value: null, source },
    ignore: { value: [], source },
    rules: new Map(),
    phrases: new Map(),
  };
}

function applyProfile(state: State, name: Profile, rules: readonly Rule[]): void {
  const source: ConfigSource = { kind: 'profile', name };
  if (name === 'claim-appeal' || name === 'dispute' || name === 'documents') {
    state.kind = { value: name, source };
    return;
  }
  if (name !== 'off') state.strict = { value: name === 'strict', source };
  for (const { id, options } of rules) {
    const known = state.rules.get(id)?.options;
    state.rules.set(id, {
      level: { value: name === 'off' ? 'off' : 'on', source },
      options: known ?? { value: options.parse({}), source: { kind: 'default' } },
    });
  }
}

function applySettings(state: State, { settings, selection, sourceOf }: Exclude<Layer, { kind: 'profile' }>): void {
  const { locale, language, kind, rules = {}, phrases = {} } = settings;
  const { files, ignore } = selection;
  if (locale !== undefined) state.locale = { value: locale, source: sourceOf(['locale']) };
  if (language !== undefined) state.language = { value: language, source: sourceOf(['language']) };
  if (kind !== undefined) state.kind = { value: kind, source: sourceOf(['kind']) };
  if (files !== undefined) state.files = { value: files, source: sourceOf(['files']) };
  if (ignore !== undefined) state.ignore = { value: ignore, source: sourceOf(['ignore']) };
  for (const [id, setting] of Object.entries(rules)) {
    const known = state.rules.get(id);
    if (setting === undefined || known === undefined) continue;
    const [level, options] = typeof setting === 'string' ? [setting, undefined] : setting;
    known.level = { value: level, source: sourceOf(['rules', id]) };
    if (options !== undefined) known.options = { value: options, source: sourceOf(['rules', id, 1]) };
  }
  for (const [id, added] of Object.entries(phrases)) {
    if (added === undefined) continue;
    const known = state.phrases.get(id)?.value;
    const flag = [...(known?.flag ?? []), ...flaggedIn(added)];
    const allow = [...(known?.allow ?? []), ...(added.allow ?? [])];
    state.phrases.set(id, { value: { flag, allow }, source: sourceOf(['phrases', id]) });
  }
}

const nothingAdded: AddedPhrases = { flag: [], allow: [] };
const withAllow = z.looseObject({ allow: z.array(z.string()) });

/** The options of a rule with more words to accept; as they are, where the rule accepts none. */
function accepting(options: unknown, allow: readonly string[]): unknown {
  const known = allow.length === 0 ? null : withAllow.safeParse(options);
  return known?.success === true ? { ...known.data, allow: [...known.data.allow, ...allow] } : options;
}

function configOf({ locale, language, kind, strict, rules: states, phrases }: State, rules: readonly Rule[]): Config {
  return {
    locale: locale.value,
    language: language.value,
    kind: kind.value,
    strict: strict.value,
    rules: rules.flatMap((rule): EnabledRule[] => {
      const known = states.get(rule.id);
      if (known === undefined || known.level.value === 'off') return [];
      const { value } = known.level;
      const { flag, allow } = phrases.get(rule.id)?.value ?? nothingAdded;
      const enabled = {
        rule,
        severity: value === 'on' ? null : value,
        options: accepting(known.options.value, allow),
      };
      return [flag.length === 0 ? enabled : { ...enabled, phrases: phraseSearch(flag) }];
    }),
  };
}

function originsOf({ rules, phrases, ...settings }: State): Record<string, Origin> {
  const ofRules = [...rules].flatMap(([id, { level, options }]): [string, Origin][] => [
    [`rules.${id}`, level],
    [`rules.${id}.options`, options],
  ]);
  const ofPhrases = [...phrases].map(([id, origin]): [string, Origin] => [`phrases.${id}`, origin]);
  return { ...settings, ...Object.fromEntries([...ofRules, ...ofPhrases]) };
}
