import { applyFixes, isSubmitted, lint, severities } from '@appeal-lint/core';
import type { Case, Config, Diagnostic, Kind, Plugin, Severity } from '@appeal-lint/core';
import type { Arguments } from '../arguments.ts';
import { findInputs, type Input } from '../inputs.ts';
import { openCases, type CaseLoader, type LoadedInput } from '../load-cases.ts';
import { say, sayAround, sayBoth } from '../messages.ts';
import { openPaint, wantsColor } from '../paint.ts';
import { shownBeside } from '../paths.ts';
import { problem, tellProblems, type Problem } from '../problem.ts';
import { openProgress } from '../progress.ts';
import type { FileReport, Report } from '../report.ts';
import { countSeverities, isAtLeast } from '../severities.ts';
import { countAnswers, toRemarks } from '../to-remarks.ts';
import { writeReport } from '../write-report.ts';
import type { ExitCode, World } from '../world.ts';
import { replaceFile } from '../write-file.ts';

type Mode = 'check' | 'fix' | 'dry-run';

/** Each pass may uncover fixes that the one before kept from applying; a rule that never settles must end too. */
const mostPasses = 10;

interface Checked {
  readonly file: FileReport;
  readonly counts: Record<Severity, number>;
  readonly problems: readonly Problem[];
}

function mustAnswer(kind: Kind): boolean {
  return !['notice', 'reply', 'follow-up', 'template'].includes(kind);
}

/** What letters are judged by. */
interface Measure {
  readonly config: Config;
  readonly plugins: readonly Plugin[];
}

interface Judged {
  readonly subject: Case;
  readonly diagnostics: readonly Diagnostic[];
  readonly fixed: number;
}

function judge(subject: Case, { config, plugins }: Measure): Judged {
  return { subject, diagnostics: lint(subject, config, plugins), fixed: 0 };
}

/** Applies the first safe fix of every remark, again and again until none is left. */
function judgeFixed(first: Judged, { path }: Input, cases: CaseLoader, measure: Measure): Judged {
  let judged = first;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const safe = judged.diagnostics.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === 'safe').slice(0, 1));
    const { text, applied } = applyFixes(judged.subject.letter.text, safe);
    if (applied.length === 0 || text === judged.subject.letter.text) return judged;
    const loaded = cases.load(path, text);
    if (!loaded.ok) return judged;
    judged = { ...judge(loaded.subject, measure), fixed: judged.fixed + applied.length };
  }
  return judged;
}

/** Empty where nothing would change. */
async function diffOf(shown: string, before: string, after: string): Promise<string> {
  if (before === after) return '';
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  return createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}

async function checkOne({ input, read, loaded }: LoadedInput, cases: CaseLoader, mode: Mode): Promise<Checked> {
  const { path, shown } = input;
  const { subject } = loaded;
  const { kind } = subject.letter;
  const base = { path: shown, kind, isAnswer: mustAnswer(kind) };
  if (subject.message === null && isSubmitted(subject.letter)) {
    const remarks = toRemarks(judge(subject, loaded).diagnostics, { subject, path, shown, files: cases.disk });
    const file: FileReport = { ...base, status: 'submitted', answers: null, remarks, fixed: 0, diff: null };
    return { file, counts: countSeverities(remarks), problems: [] };
  }

  const found = judge(subject, loaded);
  const fixed = mode === 'check' ? found : judgeFixed(found, input, cases, loaded);
  const problems: Problem[] = [];
  let judged = fixed;
  if (mode === 'fix' && fixed.fixed > 0) {
    const written = replaceFile(path, fixed.subject.letter.text, read.bytes);
    cases.disk.forget(path);
    if (!written.ok) {
      judged = found;
      problems.push({ path: shown, text: sayAround('notWritten', sayBoth(written.message, written.data)) });
    }
  }
  if (judged.diagnostics.some(({ ruleId }) => ruleId === 'internal/rule-failed'))
    problems.push(problem(shown, 'ruleFailed'));
  const remarks = toRemarks(judged.diagnostics, { subject: judged.subject, path, shown, files: cases.disk });
  const notice = judged.subject.answers?.path;
  const file: FileReport = {
    ...base,
    status: 'checked',
    answers:
      notice === undefined || !base.isAnswer ? null : countAnswers(judged.subject, shownBeside(shown, path, notice)),
    remarks,
    fixed: judged.fixed,
    diff: mode === 'dry-run' ? await diffOf(shown, read.text, judged.subject.letter.text) : null,
  };
  return { file, counts: countSeverities(remarks), problems };
}

function errorsOnly(file: FileReport): FileReport {
  return { ...file, remarks: file.remarks.filter(({ severity }) => severity === 'error') };
}

function exitCodeOf({ problems, counts }: Report, args: Arguments): ExitCode {
  if (problems.length > 0) return 2;
  if (args.has('exit-zero')) return 0;
  const limit = severities.find((severity) => severity === args.valueOf('fail-on')) ?? 'error';
  const failing = severities.some((severity) => counts[severity] > 0 && isAtLeast(severity, limit));
  return failing || counts.warning > mostWarnings(args) ? 1 : 0;
}

function mostWarnings(args: Arguments): number {
  return Number(args.valueOf('max-warnings') ?? Infinity);
}

/** `appeal-lint lint`: checks what can be checked, reports, and only then fails for what could not be. */
export async function lintCommand(args: Arguments, world: World): Promise<ExitCode> {
  const mode: Mode = args.has('fix') ? 'fix' : args.has('fix-dry-run') ? 'dry-run' : 'check';
  const quiet = args.has('quiet');
  const found = await findInputs(args, world);
  const cases = await openCases(
    args,
    world,
    found.inputs.map(({ path }) => path),
  );
  const problems = [...found.problems];
  const files: FileReport[] = [];
  const counts = countSeverities([]);
  const progress = openProgress(world.stderr, found.inputs.length, cases.locale());
  for (const loaded of cases.loadAll(found.inputs, (...more) => void problems.push(...more))) {
    progress.at(files.length);
    // One after the other: reading is synchronous, and a fix must not meet another one of its case.
    // eslint-disable-next-line no-await-in-loop
    const checked = await checkOne(loaded, cases, mode);
    problems.push(...checked.problems);
    for (const severity of severities) counts[severity] += checked.counts[severity];
    files.push(quiet ? errorsOnly(checked.file) : checked.file);
  }
  progress.end();

  const locale = cases.locale();
  const report: Report = { locale, files, problems, counts, quiet };
  const paint = openPaint(wantsColor(world, world.stdout, args.has));
  await writeReport(report, { format: args.valueOf('format') ?? 'pretty', dryRun: mode === 'dry-run', paint }, world);
  tellProblems(problems, locale, world.stderr);
  if (counts.warning > mostWarnings(args)) {
    const data = { warnings: counts.warning, limit: mostWarnings(args) };
    world.stderr.write(`${say(locale, 'tooManyWarnings', data)}\n`);
  }
  return exitCodeOf(report, args);
}
