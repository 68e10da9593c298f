import { severities } from '@appeal-lint/core';
import type { Severity } from '@appeal-lint/core';

/** Whether a severity is as bad as a limit, or worse. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(limit);
}

export function countSeverities(remarks: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const severity of severities) counts[severity] = remarks.filter((remark) => remark.severity === severity).length;
  return counts;
}
