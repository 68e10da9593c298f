import * as z from 'zod';
import { didYouMean } from '../text/did-you-mean.ts';
import type { Localized } from '../text/localized.ts';
import { profilePrefix, profiles } from './config.ts';
import type { KeyPath } from './config-problem.ts';

type Issue = z.core.$ZodIssue;

/** What a schema says against one value or one key. */
export interface ValueProblem {
  readonly path: KeyPath;
  /** Set when a key of the object at `path` is meant, not the value itself. */
  readonly key: string | null;
  readonly message: Localized;
  readonly hint: Localized | null;
}

/** Puts the issues of a schema into words, each key and each alternative apart. Issues need their inputs reported. */
export function wordsOf(schema: z.core.$ZodType, issues: readonly Issue[]): ValueProblem[] {
  return issues.flatMap((issue) => wordsOfOne(schema, issue));
}

function wordsOfOne(schema: z.core.$ZodType, issue: Issue): ValueProblem[] {
  const { path, input } = issue;
  const unknown = unknownProfile(issue);
  if (unknown !== null) return [unknown];
  const problem = (message: Localized, hint: Localized | null): ValueProblem[] => [{ path, key: null, message, hint }];
  switch (issue.code) {
    case 'invalid_union':
      return wordsOfUnion(schema, issue);
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, keysAt(schema, path)));
    case 'invalid_value':
      if (input === undefined) return problem(missing(path), suggest('', issue.values.map(String)));
      return problem(notAmong(input), among(issue.values.map(String), input));
    case 'invalid_type':
      if (input === undefined) return problem(missing(path), null);
      return problem(wrongType(input), useTypes([issue.expected]));
    case 'too_small':
      return problem(outOfRange(input), {
        en: `Use at least ${issue.minimum}${countOf(issue.origin, issue.minimum).en}.`,
        zh: `至少需要 ${issue.minimum}${countOf(issue.origin, issue.minimum).zh}。`,
      });
    case 'too_big':
      return problem(outOfRange(input), {
        en: `Use at most ${issue.maximum}${countOf(issue.origin, issue.maximum).en}.`,
        zh: `最多为 ${issue.maximum}${countOf(issue.origin, issue.maximum).zh}。`,
      });
    default:
      return problem(
        {
          en: `${show(input)} is not valid here: ${issue.message}.`,
          zh: `此处的值 ${show(input)} 无效（${issue.message}）。`,
        },
        null,
      );
  }
}

/** The alternative that was meant is the one that got furthest; where none got anywhere, all are named. */
function wordsOfUnion(schema: z.core.$ZodType, issue: z.core.$ZodIssueInvalidUnion): ValueProblem[] {
  const { path, input } = issue;
  const deepest = Math.max(-1, ...issue.errors.map(depthOf));
  if (deepest > 0) {
    const branch = issue.errors.find((one) => depthOf(one) === deepest) ?? [];
    const placed = branch.map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
    return wordsOf(schema, placed);
  }
  const flat = issue.errors.flat();
  const values = flat.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
  if (typeof input === 'string' && values.length > 0) {
    return [{ path, key: null, message: notAmong(input), hint: among(values, input) }];
  }
  const types = flat.flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : ['string']));
  return [{ path, key: null, message: wrongType(input), hint: useTypes([...new Set(types)]) }];
}

/** How far into the value an alternative fitted. */
function depthOf(branch: readonly Issue[]): number {
  return Math.max(-1, ...branch.map(({ path }) => path.length));
}

function unknownProfile({ path, input }: Issue): ValueProblem | null {
  if (path[0] !== 'extends' || typeof input !== 'string' || !input.startsWith(profilePrefix)) return null;
  const ids = profiles.map((profile) => `${profilePrefix}${profile}`);
  const message = { en: `There is no profile “${input}”.`, zh: `没有名为“${input}”的配置组。` };
  return { path, key: null, message, hint: suggest(input, ids) };
}

function unknownKey(key: string, path: KeyPath, keys: readonly string[]): ValueProblem {
  const isRule = path.at(-1) === 'rules' || path.at(-1) === 'phrases';
  const message = isRule
    ? path.at(-1) === 'phrases'
      ? takesNoPhrases(key)
      : { en: `There is no rule “${key}”.`, zh: `没有名为“${key}”的规则。` }
    : { en: `“${key}” is no setting here.`, zh: `此处没有名为“${key}”的设置。` };
  const near = didYouMean(key, keys) ?? (isRule ? onlyOne(keys.filter((id) => id.endsWith(`/${key}`))) : undefined);
  if (near !== undefined) return { path, key, message, hint: meant(near) };
  return { path, key, message, hint: isRule || keys.length === 0 ? null : suggest(key, keys) };
}

function takesNoPhrases(key: string): Localized {
  return { en: `There is no rule “${key}” that takes phrases.`, zh: `没有可添加短语的规则“${key}”。` };
}

function onlyOne(words: readonly string[]): string | undefined {
  return words.length === 1 ? words[0] : undefined;
}

function meant(word: string): Localized {
  return { en: `Did you mean “${word}”?`, zh: `是否应为“${word}”？` };
}

function suggest(word: string, words: readonly string[]): Localized {
  const near = didYouMean(word, words);
  return near === undefined
    ? { en: `Use ${oneOf(words, ', ', ' or ')}.`, zh: `请使用${oneOf(words, '、', '或')}。` }
    : meant(near);
}

function oneOf(words: readonly string[], comma: string, or: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(comma)}${or}${last}`;
}

function show(input: unknown): string {
  const text = typeof input === 'string' ? input : dataText(input);
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

/** What is no data, such as a function or a value that holds itself, is named by its type. */
function dataText(input: unknown): string {
  try {
    return JSON.stringify(input) ?? typeof input;
  } catch {
    return typeof input;
  }
}

function notAmong(input: unknown): Localized {
  return { en: `${show(input)} is none of the possible values.`, zh: `${show(input)} 不是可用的值。` };
}

function among(values: readonly string[], input: unknown): Localized {
  return suggest(typeof input === 'string' ? input : '', values);
}

function missing(path: KeyPath): Localized {
  const key = String(path.at(-1));
  return { en: `“${key}” is missing here.`, zh: `此处缺少“${key}”。` };
}

function wrongType(input: unknown): Localized {
  return { en: `${show(input)} is not of the right type.`, zh: `${show(input)} 的类型不对。` };
}

function outOfRange(input: unknown): Localized {
  return { en: `${show(input)} is out of range.`, zh: `${show(input)} 超出范围。` };
}

/** The unit of a limit: `at least 1` alone says everything about a number. */
function countOf(origin: string, limit: number | bigint): Localized {
  if (origin === 'array') return { en: limit === 1 ? ' entry' : ' entries', zh: ' 项' };
  if (origin === 'string') return { en: limit === 1 ? ' character' : ' characters', zh: ' 个字符' };
  return { en: '', zh: '' };
}

const typeNames = new Map<string, Localized>([
  ['string', { en: 'a text in quotation marks', zh: '引号中的文本' }],
  ['number', { en: 'a number', zh: '数字' }],
  ['int', { en: 'a whole number', zh: '整数' }],
  ['boolean', { en: 'true or false', zh: 'true 或 false' }],
  ['array', { en: 'a list in [ ]', zh: '[ ] 中的列表' }],
  ['tuple', { en: 'a list in [ ]', zh: '[ ] 中的列表' }],
  ['object', { en: 'an object in { }', zh: '{ } 中的对象' }],
  ['record', { en: 'an object in { }', zh: '{ } 中的对象' }],
]);

function useTypes(types: readonly string[]): Localized {
  const names = types.map((type) => typeNames.get(type) ?? { en: type, zh: type });
  const en = oneOf(
    names.map((name) => name.en),
    ', ',
    ' or ',
  );
  const zh = oneOf(
    names.map((name) => name.zh),
    '、',
    '或',
  );
  return { en: `Use ${en}.`, zh: `请使用${zh}。` };
}

/** The keys that an object at this place may have, by its schema. */
function keysAt(schema: z.core.$ZodType, path: KeyPath): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return keysAt(schema.def.innerType, path);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  const [key, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(schema.shape);
    const inner: z.core.$ZodType | undefined = Object.hasOwn(schema.shape, key) ? schema.shape[String(key)] : undefined;
    return inner === undefined ? [] : keysAt(inner, rest);
  }
  if (key === undefined) return [];
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  const item = schema instanceof z.ZodTuple ? schema.def.items[Number(key)] : undefined;
  return item === undefined ? [] : keysAt(item, rest);
}
