import { formTextOf, frozenText, isSubmitted, lineIndex, lint } from '@appeal-lint/core';
import type { Config, FormLoss, FormSection, FormText, LineIndex, Locale } from '@appeal-lint/core';
import type { Arguments } from '../arguments.ts';
import { findInputs } from '../inputs.ts';
import { openCases, type LoadedInput } from '../load-cases.ts';
import { say, sayBoth, sayCount } from '../messages.ts';
import { openPaint, wantsColor } from '../paint.ts';
import { problem, tellProblems, type Problem } from '../problem.ts';
import { countSeverities } from '../severities.ts';
import { visible, visibleLine } from '../visible.ts';
import { today, type ExitCode, type World } from '../world.ts';
import { replaceFile } from '../write-file.ts';

const lossMessages = {
  table: 'lossTable',
  image: 'lossImage',
  html: 'lossHtml',
  footnote: 'lossFootnote',
  definition: 'lossDefinition',
} as const;

/** What a field takes: asked for, else set in the config for the rule that watches fields. */
type LimitOf = (section: FormSection) => number | null;

function limits(args: Arguments, { rules }: Config): LimitOf {
  const asked = args.valueOf('limit');
  const options = rules.find(({ rule }) => rule.id === 'length/field')?.options;
  const set = (key: string): number | null => {
    const value: unknown = typeof options === 'object' && options !== null ? Reflect.get(options, key) : null;
    return typeof value === 'number' ? value : null;
  };
  return ({ aspect }) =>
    asked === undefined ? ((aspect === null ? null : set(aspect)) ?? set('characters')) : Number(asked);
}

function titleOf({ title }: FormSection, locale: Locale): string {
  return title ?? say(locale, 'opening');
}

function fieldLines(section: FormSection, limitOf: LimitOf, locale: Locale): string[] {
  const { characters, text } = section;
  const limit = limitOf(section);
  const title = titleOf(section, locale);
  const head =
    limit === null
      ? say(locale, 'fieldTitle', { title, characters })
      : say(locale, 'fieldLimit', { title, characters, limit });
  return [visibleLine(head), '', visible(text), ''];
}

function lossProblem({ what, span }: FormLoss, shown: string, index: LineIndex): Problem {
  const { line, column } = index.positionAt(span.start);
  return { path: `${shown}:${line}:${column}`, text: sayBoth(lossMessages[what]) };
}

function longProblems({ sections }: FormText, shown: string, limitOf: LimitOf): Problem[] {
  return sections.flatMap((section) => {
    const limit = limitOf(section);
    if (limit === null || section.characters <= limit) return [];
    const over = section.characters - limit;
    return [problem(shown, 'tooLong', { title: section.title ?? say('en', 'opening'), over })];
  });
}

type Freezing = { readonly code: ExitCode; readonly problems: readonly Problem[]; readonly mark: string | null };

/** Marks the letter as sent. One with errors is not: what is sent cannot be corrected. */
function freeze({ input, read, loaded }: LoadedInput, day: string): Freezing {
  const { letter } = loaded.subject;
  const { shown, path } = input;
  if (isSubmitted(letter)) return { code: 2, problems: [problem(shown, 'alreadyFrozen')], mark: null };
  const { error } = countSeverities(lint(loaded.subject, loaded.config, loaded.plugins));
  if (error > 0) {
    const text = {
      en: say('en', 'notFrozen', { errors: sayCount('en', error, 'error') }),
      zh: say('zh', 'notFrozen', { errors: sayCount('zh', error, 'error') }),
    };
    return { code: 1, problems: [{ path: shown, text }], mark: null };
  }
  const frozen = frozenText(letter.text, day);
  if (frozen === null) return { code: 2, problems: [problem(shown, 'noFrontMatter')], mark: null };
  const written = replaceFile(path, frozen, read.bytes);
  if (!written.ok) return { code: 2, problems: [problem(shown, written.message, written.data)], mark: null };
  return { code: 0, problems: [], mark: /^frozen: (\S+)/m.exec(frozen)?.[1] ?? null };
}

/** `appeal-lint export`: a letter as the form takes it. */
export async function exportCommand(args: Arguments, world: World): Promise<ExitCode> {
  const { stdout, stderr } = world;
  const fail = (...problems: readonly Problem[]): ExitCode => {
    tellProblems(problems, args.locale ?? 'en', stderr);
    return 2;
  };
  if (args.paths.length !== 1) return fail(problem(null, 'oneLetter'));
  const found = await findInputs(args, world);
  const cases = await openCases(
    args,
    world,
    found.inputs.map(({ path }) => path),
  );
  const problems = [...found.problems];
  const [one, ...others] = cases.loadAll(found.inputs, (...more) => void problems.push(...more));
  if (problems.length > 0) return fail(...problems);
  if (one === undefined || others.length > 0) return fail(problem(null, 'oneLetter'));
  const { input, loaded } = one;
  const { letter, message } = loaded.subject;
  if (message !== null) return fail(problem(input.shown, 'noLetter'));

  const locale = cases.locale();
  const form = formTextOf(letter);
  const limitOf = limits(args, loaded.config);
  const tooLong = longProblems(form, input.shown, limitOf);
  const asked = args.valueOf('now') ?? 'today';
  const day = asked === 'today' ? today(world) : asked;
  const freezing = args.has('freeze') && tooLong.length === 0 ? freeze(one, day) : null;
  const index = lineIndex(letter.text);
  const format = args.valueOf('format') ?? 'pretty';
  if (format === 'json') {
    const { text, characters } = form;
    const sections = form.sections.map((section) => ({ ...section, limit: limitOf(section) }));
    const losses = form.losses.map(({ what, span }) => ({
      what,
      range: { start: index.positionAt(span.start), end: index.positionAt(span.end) },
    }));
    const data = {
      schemaVersion: 1,
      path: input.shown,
      text,
      characters,
      sections,
      losses,
      frozen: freezing?.mark ?? null,
    };
    stdout.write(`${JSON.stringify(data)}\n`);
  } else if (format === 'text') {
    stdout.write(`${stdout.isTTY ? visible(form.text) : form.text}\n`);
  } else {
    const paint = openPaint(wantsColor(world, stdout, args.has));
    const lines = form.sections.flatMap((section) => {
      const [head = '', ...rest] = fieldLines(section, limitOf, locale);
      return [paint.bold(head), ...rest];
    });
    stdout.write(`${[...lines, paint.dim(say(locale, 'wholeLetter', { characters: form.characters }))].join('\n')}\n`);
  }
  const losses = form.losses.map((loss) => lossProblem(loss, input.shown, index));
  tellProblems([...losses, ...tooLong, ...(freezing?.problems ?? [])], locale, stderr);
  if (freezing?.mark != null) stderr.write(`${say(locale, 'frozen', { day, path: input.shown })}\n`);
  if (tooLong.length > 0) return 1;
  return freezing?.code ?? 0;
}
