import * as z from 'zod';
import { kinds } from '../model/letter.ts';
import type { Localized } from '../text/localized.ts';
import { wordsOf } from './config-issues.ts';
import type { Family, Interplay } from './interplay.ts';
import { severities, type Example, type Rule } from './rule.ts';

/** A pack of rules by somebody else. Its rules are equal to ours, and never silence them. */
export interface Plugin {
  /** Small letters, digits and hyphens; told in messages. */
  readonly name: string;
  /** Their ids are `group/name`; none may be one of ours. */
  readonly rules: readonly Rule[];
  /** Which of its own rules name the same fault, strongest first. One named as ours stands behind ours. */
  readonly families?: readonly Family[];
}

/** Declares a pack; the default export of its module. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}

/** Something that keeps a pack from being used. */
export interface PluginProblem {
  /** The rule it is about; null for the pack as a whole. */
  readonly rule: string | null;
  readonly message: Localized;
}

export type PluginReading =
  | { readonly ok: true; readonly plugin: Plugin }
  | { readonly ok: false; readonly problems: readonly PluginProblem[] };

const word = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const nameShape = new RegExp(`^${word}$`);
const idShape = new RegExp(`^${word}/${word}$`);
/** What the engine itself says stands under these. */
const reserved = new Set(['directive', 'internal']);

const localized = z.object({ en: z.string().min(1), zh: z.string().min(1) });

function isCheck(value: unknown): value is Rule['check'] {
  return typeof value === 'function';
}

/** True for the schemas of any copy of zod 4: a pack may bring its own. */
function isSchema(value: unknown): value is z.ZodType {
  return value instanceof z.ZodType;
}

const exampleShape = z.object({
  letter: z.string(),
  fixed: z.string().optional(),
  kind: z.enum(kinds).optional(),
  notice: z.string().optional(),
  files: z.array(z.string()).optional(),
  options: z.record(z.string(), z.unknown()).optional(),
  severity: z.enum(severities).optional(),
});

const ruleShape = z.object({
  id: z.string().regex(idShape, 'group/name in small letters'),
  severity: z.enum(severities),
  kinds: z.array(z.enum(kinds)).min(1),
  summary: localized,
  why: localized,
  messages: z.record(z.string(), localized),
  options: z.custom<z.ZodType>(isSchema, 'a schema of zod 4').default(() => z.strictObject({})),
  examples: z.array(exampleShape),
  phrases: z.enum(['words', 'promise', 'assurance']).optional(),
  check: z.custom<Rule['check']>(isCheck, 'a function'),
});

const pluginShape = z.object({
  name: z.string().regex(nameShape, 'small letters, digits and hyphens'),
  rules: z.array(ruleShape).min(1),
  families: z.array(z.object({ name: z.string(), rules: z.array(z.string()) })).optional(),
});

/**
 * Reads what a module of somebody else exports. Never throws. A rule without options may leave them out.
 *
 * @param known Every rule there is already: an id that stands twice would make config and suppressions ambiguous.
 */
export function readPlugin(value: unknown, known: readonly Rule[]): PluginReading {
  try {
    const result = pluginShape.safeParse(value, { reportInput: true });
    if (!result.success) return { ok: false, problems: shapeProblems(result.error.issues) };
    const { name, rules, families } = result.data;
    const plugin = { name, rules: rules.map(ruleOf), ...(families === undefined ? {} : { families }) };
    const problems = [...idProblems(plugin, known), ...optionProblems(plugin), ...familyProblems(plugin)];
    return problems.length > 0 ? { ok: false, problems } : { ok: true, plugin };
  } catch (error) {
    return { ok: false, problems: [{ rule: null, message: cannotBeRead(error) }] };
  }
}

function cannotBeRead(error: unknown): Localized {
  const reason = error instanceof Error ? error.message : String(error);
  return { en: `It cannot be read (${reason}).`, zh: `无法读取（${reason}）。` };
}

/** What is absent is left out, as the types of ours have it. */
function ruleOf({ phrases, examples, ...rule }: z.output<typeof ruleShape>): Rule {
  return { ...rule, examples: examples.map(exampleOf), ...(phrases === undefined ? {} : { phrases }) };
}

function exampleOf(example: z.output<typeof exampleShape>): Example {
  const { letter, fixed, kind, notice, files, options, severity } = example;
  return {
    letter,
    ...(fixed === undefined ? {} : { fixed }),
    ...(kind === undefined ? {} : { kind }),
    ...(notice === undefined ? {} : { notice }),
    ...(files === undefined ? {} : { files }),
    ...(options === undefined ? {} : { options }),
    ...(severity === undefined ? {} : { severity }),
  };
}

function shapeProblems(issues: readonly z.core.$ZodIssue[]): PluginProblem[] {
  return wordsOf(pluginShape, issues).map(({ path, message, hint }) => {
    const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    const at = place === '' ? 'export default' : place.replace(/^\./, '');
    return {
      rule: null,
      message: {
        en: `${at}: ${message.en}${hint === null ? '' : ` ${hint.en}`}`,
        zh: `${at}：${message.zh}${hint === null ? '' : hint.zh}`,
      },
    };
  });
}

function idProblems({ rules }: Plugin, known: readonly Rule[]): PluginProblem[] {
  const taken = new Set(known.map(({ id }) => id));
  const problems: PluginProblem[] = [];
  for (const { id } of rules) {
    const [group = ''] = id.split('/');
    if (taken.has(id)) {
      problems.push({
        rule: id,
        message: {
          en: `There is a rule “${id}” already. Put the name of the pack before it.`,
          zh: `已有名为“${id}”的规则。请在前面加上规则包的名称。`,
        },
      });
    } else if (reserved.has(group)) {
      const message = {
        en: `“${group}/” is what the tool itself says. Choose another group.`,
        zh: `“${group}/”由工具本身使用。请换一个分组。`,
      };
      problems.push({ rule: id, message });
    }
    taken.add(id);
  }
  return problems;
}

/** A rule is on before any config names it: its options must need nothing. */
function optionProblems({ rules }: Plugin): PluginProblem[] {
  return rules.flatMap(({ id, options }) => {
    if (options.safeParse({}).success) return [];
    return [
      {
        rule: id,
        message: {
          en: 'Its options need a value from the config. Give each a default.',
          zh: '其选项必须由配置给出。请为每个选项设默认值。',
        },
      },
    ];
  });
}

function familyProblems({ rules, families = [] }: Plugin): PluginProblem[] {
  const own = new Set(rules.map(({ id }) => id));
  return families.flatMap(({ name, rules: members }) =>
    members
      .filter((id) => !own.has(id))
      .map((id) => ({
        rule: null,
        message: {
          en: `The family “${name}” names “${id}”, which is no rule of this pack.`,
          zh: `规则族“${name}”中的“${id}”不是本规则包的规则。`,
        },
      })),
  );
}

/** The interplay of ours with the families of packs behind. */
export function withFamilies(interplay: Interplay, plugins: readonly Plugin[]): Interplay {
  if (plugins.length === 0) return interplay;
  const families = new Map(interplay.families.map(({ name, rules }) => [name, rules]));
  for (const { name, rules } of plugins.flatMap((plugin) => plugin.families ?? [])) {
    families.set(name, [...(families.get(name) ?? []), ...rules]);
  }
  return { ...interplay, families: [...families].map(([name, rules]) => ({ name, rules })) };
}
