import { sayProblem } from '../problem.ts';
import type { FileReport, Remark, Report } from '../report.ts';

function remarkOf({ ruleId, messageId, severity, message, why, span, range, fixes, related }: Remark): object {
  return {
    ruleId,
    messageId,
    severity,
    message,
    why,
    span,
    range,
    fixes,
    related: related.map((other) => ({
      path: other.path,
      span: other.span,
      range: other.range,
      message: other.message,
    })),
  };
}

function fileOf({ path, kind, status, answers, remarks, diff }: FileReport): object {
  return { path, kind, status, answers, diagnostics: remarks.map(remarkOf), ...(diff === null ? {} : { diff }) };
}

/**
 * For programs: version 1 of the contract. Spans are half-open UTF-16 offsets into the text as read, ranges count from
 * 1. Fields may be added to a version; none is removed or changes its meaning.
 */
export function json({ files, counts, problems, locale }: Report): string {
  const summary = {
    files: files.length,
    submitted: files.filter(({ status }) => status === 'submitted').length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    hints: counts.hint,
    fixed: files.reduce((sum, file) => sum + file.fixed, 0),
    problems: problems.map((one) => ({ path: one.path, message: sayProblem({ ...one, path: null }, locale) })),
  };
  return `${JSON.stringify({ schemaVersion: 1, files: files.map(fileOf), summary })}\n`;
}
