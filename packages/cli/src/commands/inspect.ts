import { deadlinesOf, inspectLetter, inspectNotice, lineIndex, receivedOn } from '@appeal-lint/core';
import type { Case, LetterInspection, Locale, NoticeInspection, Span } from '@appeal-lint/core';
import type { Arguments } from '../arguments.ts';
import { findInputs } from '../inputs.ts';
import { openCases } from '../load-cases.ts';
import { say, sayKind, type MessageId } from '../messages.ts';
import { openPaint, wantsColor, type Paint } from '../paint.ts';
import { shownBeside } from '../paths.ts';
import { tellProblems } from '../problem.ts';
import { oneLine, visibleLine } from '../visible.ts';
import type { ExitCode, World } from '../world.ts';

const quoteColumns = 60;
/** To be ticked by whoever works through the list. */
const box = '[ ]';

type Inspection = LetterInspection | NoticeInspection;

interface Inspected {
  readonly path: string;
  readonly notice: string | null;
  readonly text: string;
  readonly model: Inspection;
}

function inspectionOf(subject: Case): Inspection {
  return subject.message === null ? inspectLetter(subject) : inspectNotice(subject.message);
}

interface Row {
  readonly name: string;
  readonly value: string;
}

function list(heading: MessageId, rows: readonly Row[], locale: Locale): string[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(({ name }) => name.length));
  return [`  ${say(locale, heading)}`, ...rows.map(({ name, value }) => `    ${name.padEnd(width)}  ${value}`)];
}

function quoted(quote: string): string {
  return `“${oneLine(quote, quoteColumns)}”`;
}

function letterLines({ sections, asks, sentences, trace }: LetterInspection, text: string, locale: Locale): string[] {
  const count = sentences.filter(({ commitment }) => commitment).length;
  return [
    ...list(
      'parts',
      sections.map(({ aspect, state }) => ({ name: aspect, value: state })),
      locale,
    ),
    ...list(
      'asks',
      asks.map(({ aspect, topic, quote, answered }) => ({
        name: `${answered}  ${aspect} · ${topic}`,
        value: quoted(quote),
      })),
      locale,
    ),
    ...list(
      'causes',
      trace.causes.map(({ span, actions, controls, answered }) => ({
        name: say(locale, 'causeAnswers', { actions: actions.length, controls: controls.length }),
        value: `${quoted(text.slice(span.start, span.end))}${answered.actions === false || answered.prevention === false ? ' !' : ''}`,
      })),
      locale,
    ),
    `  ${say(locale, 'commitments', { count, all: sentences.length })}`,
  ];
}

function noticeLines(notice: NoticeInspection, text: string, locale: Locale): string[] {
  const index = lineIndex(text);
  const place = ({ start }: Span): string => {
    const { line, column } = index.positionAt(start);
    return `${line}:${column}`;
  };
  const { outcome, effect, asks, documents, metrics, deadlines } = notice;
  const received = receivedOn(text);
  const dues = deadlinesOf(notice, { received, original: notice.kind === 'notice' ? received : null });
  return [
    `  ${say(locale, 'outcome')}  ${outcome} (${effect})`,
    ...list(
      'asks',
      asks.map(({ aspect, topic, quote, span }) => ({
        name: `${box} ${aspect} · ${topic}`,
        value: `${quoted(quote)} ${place(span)}`,
      })),
      locale,
    ),
    ...list(
      'documents',
      documents.map(({ type, quote, span }) => ({ name: `${box} ${type}`, value: `${quoted(quote)} ${place(span)}` })),
      locale,
    ),
    ...list(
      'metrics',
      metrics.map(({ name, value, target }) => ({ name, value: target === null ? value : `${value} / ${target}` })),
      locale,
    ),
    ...list(
      'deadlines',
      deadlines.map(({ unit, quote, span }) => ({
        name: dues.find(({ deadline }) => deadline.span.start === span.start)?.due ?? unit,
        value: `${quoted(quote)} ${place(span)}`,
      })),
      locale,
    ),
  ];
}

function prettyLines({ path, notice, text, model }: Inspected, locale: Locale, paint: Paint): string[] {
  const link = notice === null ? '' : ` → ${visibleLine(notice)}`;
  return [
    `${paint.underline(visibleLine(path))}  ${paint.dim(`${sayKind(locale, model.kind)}${link}`)}`,
    ...('sections' in model ? letterLines(model, text, locale) : noticeLines(model, text, locale)),
    '',
  ];
}

/** `appeal-lint inspect`: how files are read, for people or as data. */
export async function inspectCommand(args: Arguments, world: World): Promise<ExitCode> {
  const { stdout, stderr } = world;
  const found = await findInputs(args, world);
  const cases = await openCases(
    args,
    world,
    found.inputs.map(({ path }) => path),
  );
  const problems = [...found.problems];
  const inspected: Inspected[] = [];
  for (const { input, read, loaded } of cases.loadAll(found.inputs, (...more) => void problems.push(...more))) {
    const { path, shown } = input;
    const { subject } = loaded;
    const notice = subject.answers === null ? null : shownBeside(shown, path, subject.answers.path);
    inspected.push({ path: shown, notice, text: read.text, model: inspectionOf(subject) });
  }

  const locale = cases.locale();
  if (args.valueOf('format') === 'json') {
    const files = inspected.map(({ path, notice, model }) => ({
      path,
      ...model,
      ...('sections' in model ? { answers: notice } : {}),
    }));
    stdout.write(`${JSON.stringify({ schemaVersion: 1, files })}\n`);
  } else {
    const paint = openPaint(wantsColor(world, stdout, args.has));
    stdout.write(inspected.flatMap((one) => prettyLines(one, locale, paint)).join('\n'));
  }
  tellProblems(problems, locale, stderr);
  return problems.length > 0 ? 2 : 0;
}
