import { aspectNames, compareRounds, topicName } from '@appeal-lint/core';
import type {
  AnsweringLetter,
  AskChange,
  Commitment,
  Figure,
  FigureChange,
  Locale,
  RoundComparison,
} from '@appeal-lint/core';
import type { Arguments } from '../arguments.ts';
import { findInputs } from '../inputs.ts';
import { openCases, type LoadedInput } from '../load-cases.ts';
import { say, type MessageId } from '../messages.ts';
import { openPaint, wantsColor, type Paint } from '../paint.ts';
import { shownBeside } from '../paths.ts';
import { problem, tellProblems } from '../problem.ts';
import { alignedTable } from '../formats/table.ts';
import { oneLine, visibleLine } from '../visible.ts';
import type { ExitCode, World } from '../world.ts';

const columns = 60;

const askStates = { dropped: 'askDropped', new: 'askNew', repeated: 'askRepeated' } as const;
const answers = { yes: 'answeredYes', weak: 'answeredWeak', no: 'answeredNo' } as const;
const promiseStates = {
  planned: 'promisePlanned',
  done: 'promiseDone',
  contradicted: 'promiseContradicted',
  forgotten: 'promiseForgotten',
} as const;
const figureStates = { changed: 'figureChanged', gone: 'figureGone', new: 'figureNew' } as const;

function askRow({ aspect, topic, state, before, after }: AskChange, locale: Locale): string[] {
  const sayAnswer = (answered: AskChange['before']): string =>
    answered === null ? say(locale, 'nothing') : say(locale, answers[answered]);
  return [
    say(locale, askStates[state]),
    `${aspectNames[aspect][locale]} · ${topicName(topic)[locale]}`,
    `${sayAnswer(before)} → ${sayAnswer(after)}`,
  ];
}

function promiseRow({ mentions, state, announced }: Commitment, locale: Locale): string[] {
  const [first] = mentions;
  const last = mentions.at(-1);
  const then =
    last === undefined || last === first || last.words === first?.words ? '' : ` → “${oneLine(last.words, columns)}”`;
  const id = state === 'planned' && announced > 1 ? 'promiseAgain' : promiseStates[state];
  return [say(locale, id), `“${oneLine(first?.words ?? '', columns)}”${then}`];
}

function figureRow({ state, before, after }: FigureChange, locale: Locale): string[] {
  const words = (figure: Figure | null): string =>
    figure === null ? say(locale, 'nothing') : `“${oneLine(figure.words, columns)}”`;
  return state === 'same' ? [] : [say(locale, figureStates[state]), `${words(before)} → ${words(after)}`];
}

interface Named {
  readonly before: string;
  readonly after: string;
}

function prettyLines(
  comparison: RoundComparison,
  { before, after }: Named,
  { locale, paint }: { locale: Locale; paint: Paint },
): string[] {
  const block = (heading: MessageId, rows: readonly string[][]): string[] => {
    const written = rows.filter((row) => row.length > 0);
    return written.length === 0
      ? []
      : ['', paint.bold(say(locale, heading)), ...alignedTable(written).map((line) => `  ${line}`)];
  };
  const percent = Math.round(comparison.copied * 100);
  return [
    `${paint.underline(visibleLine(before))} → ${paint.underline(visibleLine(after))}`,
    ...block(
      'asks',
      comparison.asks.map((ask) => askRow(ask, locale)),
    ),
    ...block(
      'promises',
      comparison.promises.map((promise) => promiseRow(promise, locale)),
    ),
    ...block(
      'figures',
      comparison.figures.map((figure) => figureRow(figure, locale)),
    ),
    '',
    visibleLine(say(locale, 'copied', { percent, before, after })),
  ];
}

function figureOf(figure: Figure | null): object | null {
  return figure === null ? null : { words: figure.words, value: figure.value, span: figure.span };
}

function dataOf(
  { asks, promises, figures, copied }: RoundComparison,
  { before, after }: Named,
  shownOf: (path: string) => string,
): object {
  return {
    schemaVersion: 1,
    before,
    after,
    copied,
    asks,
    promises: promises.map(({ state, mentions }) => ({
      state,
      mentions: mentions.map((mention) => ({ ...mention, path: shownOf(mention.path) })),
    })),
    figures: figures.map((change) => ({
      thing: change.thing,
      state: change.state,
      before: figureOf(change.before),
      after: figureOf(change.after),
    })),
  };
}

function sideOf({ input, loaded }: LoadedInput): AnsweringLetter {
  const { letter, answers: message } = loaded.subject;
  return { path: input.path, letter, answers: message };
}

/** `appeal-lint diff`: what is different between two rounds. */
export async function diffCommand(args: Arguments, world: World): Promise<ExitCode> {
  const { stdout, stderr } = world;
  const fail = (...problems: Parameters<typeof tellProblems>[0]): ExitCode => {
    tellProblems(problems, args.locale ?? 'en', stderr);
    return 2;
  };
  if (args.paths.length !== 2) return fail(problem(null, 'twoLetters'));
  const found = await findInputs(args, world);
  const cases = await openCases(
    args,
    world,
    found.inputs.map(({ path }) => path),
  );
  const problems = [...found.problems];
  const letters: LoadedInput[] = [...cases.loadAll(found.inputs, (...more) => void problems.push(...more))];
  problems.push(
    ...letters
      .filter(({ loaded }) => loaded.subject.message !== null)
      .map(({ input }) => problem(input.shown, 'noLetter')),
  );
  const [first, second] = letters;
  if (problems.length > 0) return fail(...problems);
  if (first === undefined || second === undefined || letters.length > 2) return fail(problem(null, 'twoLetters'));

  const locale = cases.locale();
  const comparison = compareRounds(sideOf(first), sideOf(second));
  const named = { before: first.input.shown, after: second.input.shown };
  if (args.valueOf('format') === 'json') {
    const data = dataOf(comparison, named, (path) => shownBeside(first.input.shown, first.input.path, path));
    stdout.write(`${JSON.stringify(data)}\n`);
  } else {
    const paint = openPaint(wantsColor(world, stdout, args.has));
    stdout.write(`${prettyLines(comparison, named, { locale, paint }).join('\n')}\n`);
  }
  return 0;
}
