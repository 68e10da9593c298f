import { parseArgs } from 'node:util';
import { didYouMean } from '@appeal-lint/core';
import type { Locale } from '@appeal-lint/core';
import { commands, options, type Command, type Option } from './options.ts';
import { say } from './messages.ts';

/** A command line that was understood. */
export interface Arguments {
  readonly command: Command;
  /** Whether the command was named; `lint` is understood without. */
  readonly named: boolean;
  readonly locale: Locale | null;
  readonly paths: readonly string[];
  readonly has: (name: string) => boolean;
  /** The value of an option, or undefined when it was not given. */
  readonly valueOf: (name: string) => string | undefined;
}

export type ParsedArguments =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly locale: Locale; readonly command: Command; readonly message: string };

const parseOptions = Object.fromEntries(
  options.map(({ name, short, value }) => [
    name,
    {
      type: value === undefined ? ('boolean' as const) : ('string' as const),
      ...(short === undefined ? {} : { short }),
    },
  ]),
);

function isCommand(word: string | undefined): word is Command {
  return commands.some((command) => command === word);
}

function isLocale(word: string | undefined): word is Locale {
  return word === 'en' || word === 'zh';
}

interface Given {
  readonly option: Option | undefined;
  readonly rawName: string;
  readonly value: string | undefined;
  /** Written as `--name=value`. */
  readonly joined: boolean;
}

function readTokens(args: readonly string[]): { given: Given[]; positionals: string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: parseOptions,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Given[] = [];
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    given.push({ option, rawName: token.rawName, value: token.value, joined: token.inlineValue === true });
  }
  return { given, positionals };
}

/** What is wrong with one option, or null. */
function faultOf({ option, rawName, value, joined }: Given, command: Command, locale: Locale): string | null {
  const here = options.filter((one) => one.commands.includes(command));
  if (option === undefined) {
    const near = didYouMean(
      rawName.replace(/^-+/, ''),
      here.map(({ name }) => name),
    );
    return say(locale, near === undefined ? 'unknownOption' : 'unknownOptionNear', {
      option: rawName,
      near: `--${near}`,
    });
  }
  const name = `--${option.name}`;
  if (!option.commands.includes(command)) return say(locale, 'optionNotHere', { option: name, command });
  if (option.value === undefined) return joined ? say(locale, 'optionTakesNoValue', { option: name }) : null;
  // A value that looks like an option is one that was forgotten; `--name=-x` says otherwise.
  if (value === undefined || value === '' || (!joined && /^-./.test(value))) {
    return say(locale, 'optionNeedsValue', { option: name, value: option.value });
  }
  const choices = option.choices === undefined ? [] : [...option.choices, ...(option.more?.[command] ?? [])];
  if (option.choices !== undefined && !choices.includes(value)) {
    const near = didYouMean(value, choices);
    const data = { option: name, value, choices: choices.join(', '), near: near ?? '' };
    return say(locale, near === undefined ? 'badChoice' : 'badChoiceNear', data);
  }
  if ((option.name === 'max-warnings' || option.name === 'limit') && !/^\d{1,9}$/.test(value))
    return say(locale, 'badNumber', { option: name, value });
  if (option.name === 'now' && value !== 'today' && !isDay(value))
    return say(locale, 'badDay', { option: name, value });
  return null;
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = Date.parse(value);
  // February 30 is read as March 2.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

function clashOf(has: (name: string) => boolean, paths: readonly string[], locale: Locale): string | null {
  const clash = (first: string, second: string): string => say(locale, 'optionsClash', { first, second });
  const stdin = has('stdin') || paths.includes('-');
  if (has('fix') && has('fix-dry-run')) return clash('--fix', '--fix-dry-run');
  if (has('color') && has('no-color')) return clash('--color', '--no-color');
  if (has('print-config') && paths[0] !== undefined) return clash('--print-config', paths[0]);
  if (stdin && has('fix')) return say(locale, 'stdinFix');
  if (stdin && paths.some((path) => path !== '-')) return say(locale, 'stdinAndPaths');
  if (has('stdin-filename') && !stdin) return say(locale, 'filenameWithoutStdin');
  return null;
}

/** Understands a command line strictly: what is not known, or given twice, is a fault and never passed over. */
export function parseArguments(args: readonly string[]): ParsedArguments {
  const { given, positionals } = readTokens(args);
  const [first] = positionals;
  const named = isCommand(first);
  const command = isCommand(first) ? first : 'lint';
  const paths = named ? positionals.slice(1) : positionals;
  const values = new Map(given.map(({ option, value }) => [option?.name ?? '', value]));
  const asked = values.get('locale');
  const locale = isLocale(asked) ? asked : null;
  const has = (name: string): boolean => values.has(name);

  const twice = given.find(
    ({ option }, index) => option?.value !== undefined && given.findIndex((other) => other.option === option) !== index,
  );
  const fault =
    given.map((one) => faultOf(one, command, locale ?? 'en')).find((message) => message !== null) ??
    (twice?.option === undefined ? null : say(locale ?? 'en', 'optionTwice', { option: `--${twice.option.name}` })) ??
    clashOf(has, paths, locale ?? 'en');
  if (fault !== null) return { ok: false, locale: locale ?? 'en', command, message: fault };
  return {
    ok: true,
    arguments: { command, named, locale, paths, has, valueOf: (name) => values.get(name) },
  };
}
