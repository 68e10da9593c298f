import type { ConfigProblem, Locale, Localized } from '@appeal-lint/core';
import { sayBoth, type MessageData, type MessageId } from './messages.ts';
import { toShown } from './paths.ts';
import { visibleLine } from './visible.ts';
import type { Output } from './world.ts';

/** Something that was not done as asked: told on standard error, and the exit code is 2. */
export interface Problem {
  /** The file or argument it is about, as the user names it; null for the run as a whole. */
  readonly path: string | null;
  readonly text: Localized;
}

export function problem(path: string | null, message: MessageId, data: MessageData = {}): Problem {
  return { path, text: sayBoth(message, data) };
}

/** What is wrong in a config, at its line and column. */
export function configProblem({ path, line, column, message, hint }: ConfigProblem, cwd: string): Problem {
  return {
    path: `${toShown(cwd, path, '')}:${line}:${column}`,
    text: hint === null ? message : { en: `${message.en} ${hint.en}`, zh: `${message.zh}${hint.zh}` },
  };
}

export function sayProblem({ path, text }: Problem, locale: Locale): string {
  return visibleLine(path === null ? text[locale] : `${path}: ${text[locale]}`);
}

/** Writes problems, one a line; the same one only once. */
export function tellProblems(problems: readonly Problem[], locale: Locale, stderr: Output): void {
  for (const line of new Set(problems.map((one) => sayProblem(one, locale)))) stderr.write(`${line}\n`);
}
