import type { Localized } from '../text/localized.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { configSchema, type ConfigData } from './config.ts';
import { wordsOf } from './config-issues.ts';
import type { ConfigProblem, KeyPath } from './config-problem.ts';
import { readConfigTree } from './config-tree.ts';
import { phraseProblems } from './phrase-check.ts';
import type { Rule } from './rule.ts';

/** A config file as read: what it says with the places it says it at, or everything that is wrong with it. */
export type ConfigReading =
  | {
      readonly ok: true;
      readonly data: ConfigData;
      /** The line, from 1, of a key or value; 1 for what does not stand in the file. */
      readonly lineOf: (path: KeyPath) => number;
      /** A problem with a value that only the outside can tell, such as a file that is not there. */
      readonly problemAt: (path: KeyPath, message: Localized, hint: Localized | null) => ConfigProblem;
    }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/**
 * Reads and checks the text of a config file. Never throws. All problems are told, in the order of the text; a file that
 * is no JSON has one.
 *
 * @param path Comments are allowed in `.json` and `.jsonc`, a comma after the last element in `.jsonc` only.
 */
export function readConfigText(text: string, path: string, rules: readonly Rule[]): ConfigReading {
  const lines = lineIndex(text);
  const problemOf = (span: Span, message: Localized, hint: Localized | null): ConfigProblem => {
    return { path, ...lines.positionAt(span.start), span, message, hint };
  };
  const tree = readConfigTree(text, path.endsWith('.jsonc'));
  if ('message' in tree) return { ok: false, problems: [problemOf(tree.span, tree.message, tree.hint)] };

  /** What is missing stands nowhere: the place is the nearest that is there. */
  const placeOf = (keys: KeyPath): Span => {
    for (let length = keys.length; length >= 0; length -= 1) {
      const span = tree.place(keys.slice(0, length));
      if (span !== null) return span;
    }
    return { start: 0, end: 0 };
  };
  const problems = tree.repeated.map(({ key, span, first }) => {
    const { line } = lines.positionAt(first.start);
    return problemOf(
      span,
      { en: `“${key}” stands twice in one object.`, zh: `同一对象中“${key}”出现了两次。` },
      { en: `Keep one; the first is on line ${line}.`, zh: `请只保留一个；第一个在第 ${line} 行。` },
    );
  });
  const schema = configSchema(rules);
  const result = schema.safeParse(tree.value, { reportInput: true });
  if (!result.success) {
    for (const { path: keys, key, message, hint } of wordsOf(schema, result.error.issues)) {
      const span = (key === null ? null : tree.keyPlace(keys, key)) ?? placeOf(keys);
      problems.push(problemOf(span, message, hint));
    }
  }
  if (result.success) {
    const { phrases = {}, overrides = [] } = result.data;
    const wrong = [
      ...phraseProblems(phrases, rules, ['phrases']),
      ...overrides.flatMap((one, index) => phraseProblems(one.phrases ?? {}, rules, ['overrides', index, 'phrases'])),
    ];
    for (const { path: keys, message, hint } of wrong) problems.push(problemOf(placeOf(keys), message, hint));
  }
  if (!result.success || problems.length > 0) {
    return { ok: false, problems: problems.toSorted((a, b) => a.span.start - b.span.start) };
  }
  return {
    ok: true,
    data: result.data,
    lineOf: (keys) => lines.positionAt(placeOf(keys).start).line,
    problemAt: (keys, message, hint) => problemOf(placeOf(keys), message, hint),
  };
}
