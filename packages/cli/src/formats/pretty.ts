import type { Severity } from '@appeal-lint/core';
import { say, sayCount, sayKind, sayName } from '../messages.ts';
import type { Paint } from '../paint.ts';
import type { FileReport, RelatedPlace, Remark, Report } from '../report.ts';
import { severities } from '@appeal-lint/core';
import { oneLine, visibleLine } from '../visible.ts';

const columns = 76;

function placeOf(path: string, range: Remark['range'] | null): string {
  return range === null ? visibleLine(path) : `${visibleLine(path)}:${range.start.line}:${range.start.column}`;
}

function paintSeverity(paint: Paint, severity: Severity): (text: string) => string {
  return { error: paint.red, warning: paint.yellow, info: paint.blue, hint: paint.cyan }[severity];
}

function seeLine({ path, range, words, message }: RelatedPlace, { locale }: Report, paint: Paint): string {
  const quoted = oneLine(words ?? '', columns - 20);
  return `  ${paint.dim(say(locale, 'see'))} ${placeOf(path, range)} ${quoted === '' ? visibleLine(message) : `“${quoted}”`}`;
}

function remarkLines(remark: Remark, path: string, report: Report, paint: Paint): string[] {
  const { locale } = report;
  const { severity, ruleId, range, message, fixes, related } = remark;
  const words = oneLine(remark.words, columns);
  const [fix] = fixes;
  const place = paint.bold(placeOf(path, range));
  return [
    `${place}  ${paintSeverity(paint, severity)(sayName(locale, severity))}  ${paint.dim(visibleLine(ruleId))}`,
    ...(words === '' ? [] : [`  ${paint.dim('>')} ${words}`]),
    `  ${visibleLine(message)}`,
    ...related.map((other) => seeLine(other, report, paint)),
    ...(fix === undefined
      ? []
      : [`  ${paint.green('→')} ${visibleLine(fix.title)}${fix.kind === 'safe' ? paint.dim(' (--fix)') : ''}`]),
    '',
  ];
}

function fileLines(file: FileReport, report: Report, paint: Paint): string[] {
  if (file.remarks.length === 0) return [];
  return [
    `${paint.underline(visibleLine(file.path))}  ${paint.dim(sayKind(report.locale, file.kind))}`,
    '',
    ...file.remarks.flatMap((remark) => remarkLines(remark, file.path, report, paint)),
  ];
}

function answerLines({ path, status, isAnswer, answers }: FileReport, { locale }: Report): string[] {
  if (status === 'submitted') return [say(locale, 'submitted', { path })];
  if (!isAnswer) return [];
  if (answers === null) return [say(locale, 'unlinked', { path })];
  const { path: notice, all, yes, weak, open } = answers;
  if (all === 0) return [say(locale, 'answersNothing', { path, notice })];
  return [
    say(locale, weak === 0 ? 'answers' : 'answersWeak', { path, notice, all, yes, weak }),
    ...open.map(
      ({ quote, answered, range }) =>
        `  ${say(locale, answered === 'no' ? 'open' : 'weak')} ${placeOf(notice, range)} “${oneLine(quote, columns)}”`,
    ),
  ];
}

function sayCounts({ locale }: Report, counts: Readonly<Record<Severity, number>>, which: readonly Severity[]): string {
  return which
    .filter((severity) => counts[severity] > 0)
    .map((severity) => sayCount(locale, counts[severity], severity))
    .join(locale === 'zh' ? '，' : ', ');
}

function totalLines(report: Report, paint: Paint): string[] {
  const { locale, files, counts, quiet } = report;
  const checked = files.filter(({ status }) => status === 'checked').length;
  const shown = quiet ? severities.slice(0, 1) : severities;
  const found = sayCounts(report, counts, shown);
  const hidden = sayCounts(report, counts, severities.slice(shown.length));
  const fixed = files.reduce((sum, file) => sum + file.fixed, 0);
  const remarks = files.flatMap((file) => file.remarks);
  const fixable = remarks.filter(({ fixes }) => fixes.some(({ kind }) => kind === 'safe')).length;
  const inFiles = sayCount(locale, checked, 'file');
  if (checked === 0) return [say(locale, 'nothingChecked')];
  return [
    found === ''
      ? paint.green(say(locale, 'clean', { files: inFiles }))
      : paint.bold(say(locale, 'totals', { counts: found, files: inFiles })),
    ...(hidden === '' ? [] : [say(locale, 'hidden', { counts: hidden })]),
    ...(fixed === 0 ? [] : [say(locale, 'fixed', { count: fixed })]),
    ...(fixable === 0 ? [] : [say(locale, 'fixable', { count: fixable })]),
  ];
}

/** For people: every remark with the words it is about, then how far each letter answers, then the totals. Not stable. */
export function pretty(report: Report, paint: Paint): string {
  const answers = report.files.flatMap((file) => answerLines(file, report));
  return [
    ...report.files.flatMap((file) => fileLines(file, report, paint)),
    ...answers.map(visibleLine),
    ...totalLines(report, paint),
    '',
  ].join('\n');
}
