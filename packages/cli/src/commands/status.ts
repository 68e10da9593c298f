import { caseStatus, lint } from '@appeal-lint/core';
import type { CaseStatus, Locale } from '@appeal-lint/core';
import { posix } from 'node:path';
import type { Arguments } from '../arguments.ts';
import { outcomeNames } from '../case-messages.ts';
import { alignedTable, markdownTable } from '../formats/table.ts';
import { findInputs } from '../inputs.ts';
import { openCases, type CaseLoader } from '../load-cases.ts';
import { say } from '../messages.ts';
import { shownBeside } from '../paths.ts';
import { problem, tellProblems, type Problem } from '../problem.ts';
import { countSeverities } from '../severities.ts';
import { today, type ExitCode, type World } from '../world.ts';

/** A case as the table shows it. */
interface Row {
  /** Of the folder, as the user names it. */
  readonly shown: string;
  readonly path: string;
  readonly status: CaseStatus;
  readonly errors: number;
  readonly warnings: number;
}

/** The folders of the files found, each once, as the user names them. */
function foldersOf(inputs: readonly { readonly path: string; readonly shown: string }[]): Map<string, string> {
  return new Map(inputs.map(({ path, shown }) => [posix.dirname(path), posix.dirname(shown)]));
}

/** What is wrong with the last letter, while it can still be changed. */
function judge({ letter }: CaseStatus, cases: CaseLoader, report: (...problems: readonly Problem[]) => void) {
  const none = { errors: 0, warnings: 0 };
  const text = letter === null || letter.sent ? null : cases.disk.readText(letter.path);
  if (letter === null || text === null) return none;
  const loaded = cases.load(letter.path, text);
  if (!loaded.ok) {
    report(...loaded.problems);
    return none;
  }
  const { error, warning } = countSeverities(lint(loaded.subject, loaded.config, loaded.plugins));
  return { errors: error, warnings: warning };
}

function sayDeadline({ due }: CaseStatus, locale: Locale): string {
  if (due === null) return say(locale, 'nothing');
  const { daysLeft, overdue } = due;
  if (daysLeft === null) return due.due;
  if (overdue === true) return say(locale, 'overdue', { due: due.due });
  if (daysLeft === 0) return say(locale, 'lastDay', { due: due.due });
  return say(locale, daysLeft === 1 ? 'dayLeft' : 'daysLeft', { due: due.due, days: daysLeft });
}

function cellsOf({ shown, status, errors }: Row, locale: Locale): string[] {
  const { round, letter, outcome, closed, asks } = status;
  const name = outcome === null ? say(locale, 'nothing') : (outcomeNames[outcome]?.[locale] ?? outcome);
  return [
    shown,
    letter === null ? say(locale, 'roundNone') : say(locale, letter.sent ? 'roundSent' : 'roundDraft', { round }),
    closed ? say(locale, 'caseClosed', { outcome: name }) : name,
    asks.all === 0 ? say(locale, 'nothing') : say(locale, asks.weak === 0 ? 'askCount' : 'askCountWeak', asks),
    sayDeadline(status, locale),
    letter === null || letter.sent ? say(locale, 'nothing') : String(errors),
  ];
}

function tableOf(rows: readonly Row[], locale: Locale): string[][] {
  const heads = ['columnCase', 'columnRound', 'columnOutcome', 'columnAsks', 'columnDeadline', 'columnErrors'] as const;
  return [heads.map((head) => say(locale, head)), ...rows.map((row) => cellsOf(row, locale))];
}

function dataOf({ shown, path, status, errors, warnings }: Row): object {
  const beside = (other: string): string => shownBeside(`${shown}/-`, `${path}/-`, other);
  const { round, letter, outcome, closed, asks, due, steps } = status;
  return {
    path: shown,
    round,
    letter: letter === null ? null : { path: beside(letter.path), sent: letter.sent },
    outcome,
    closed,
    asks,
    deadline:
      due === null ? null : { due: due.due, daysLeft: due.daysLeft, overdue: due.overdue, quote: due.deadline.quote },
    errors,
    warnings,
    ledger: steps.map((step) => ({
      message: beside(step.message.path),
      letter: step.letter === null ? null : beside(step.letter.path),
      progress: step.progress,
      asks: step.entries,
      exits: step.exits,
    })),
  };
}

/** `appeal-lint status`: where each case stands, for people, for a page or as data. */
export async function statusCommand(args: Arguments, world: World): Promise<ExitCode> {
  const { stdout, stderr } = world;
  const found = await findInputs(args, world);
  const paths = found.inputs.map(({ path }) => path);
  const cases = await openCases(args, world, paths);
  const day = args.valueOf('now') ?? 'today';
  const now = day === 'today' ? today(world) : day;
  const problems = [...found.problems];
  const rows: Row[] = [];
  for (const [path, shown] of foldersOf(found.inputs)) {
    const folder = cases.openFolder(path);
    if (folder === null) continue;
    const status = caseStatus(folder, now);
    rows.push({ path, shown, status, ...judge(status, cases, (...more) => void problems.push(...more)) });
  }
  problems.push(...cases.problemsBeside());
  if (rows.length === 0 && found.inputs.length > 0 && !args.has('allow-empty')) problems.push(problem(null, 'noCase'));

  const locale = cases.locale();
  const format = args.valueOf('format') ?? 'pretty';
  if (format === 'json') stdout.write(`${JSON.stringify({ schemaVersion: 1, cases: rows.map(dataOf) })}\n`);
  else if (rows.length > 0) {
    const table = tableOf(rows, locale);
    stdout.write(`${(format === 'markdown' ? markdownTable(table) : alignedTable(table)).join('\n')}\n`);
  }
  tellProblems(problems, locale, stderr);
  if (problems.length > 0) return 2;
  return rows.some(({ status }) => status.due?.overdue === true) ? 1 : 0;
}
