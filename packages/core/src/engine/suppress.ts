import type { Directive } from '../model/directives.ts';
import type { Locale } from '../text/localized.ts';
import type { Diagnostic } from './diagnostic.ts';
import { faultsOf, type Mark } from './directive-faults.ts';

/**
 * Takes out the diagnostics that directives silence and adds what is wrong with the directives themselves:
 * `directive/unknown-rule`, `directive/missing-reason` and `directive/unused`, all warnings, which nothing silences.
 *
 * A diagnostic is silenced when it begins in the scope of a directive that names its rule, its group (`promise/*`) or
 * nothing. Between `disable` and `enable` the last one for the rule decides. A directive without a reason works all the
 * same. The result is not ordered.
 *
 * @param diagnostics What the rules found; `directive/*` and `internal/*` among it are kept.
 * @param knownRuleIds Every rule there is, on or off.
 */
export function applyDirectives(
  diagnostics: readonly Diagnostic[],
  directives: readonly Directive[],
  knownRuleIds: ReadonlySet<string>,
  locale: Locale,
): Diagnostic[] {
  if (directives.length === 0) return [...diagnostics];
  const used = new Set<Mark>();
  const silencers = silencersOf(directives);
  const heard = diagnostics.filter((diagnostic) => {
    const mark = isOwn(diagnostic.ruleId) ? null : silencerOf(diagnostic, silencers);
    if (mark !== null) used.add(mark);
    return mark === null;
  });
  for (const mark of effectiveEnables(directives)) used.add(mark);
  return [...heard, ...faultsOf(directives, { knownRuleIds, used, locale })];
}

function isOwn(ruleId: string): boolean {
  return ruleId.startsWith('directive/') || ruleId.startsWith('internal/');
}

/** Stands for all rules where a directive names none. */
const everyRule = '';

interface Silencer {
  readonly directive: Directive;
  readonly mark: Mark;
}

/** The directives for one pattern (a rule, a group or every rule), each list in the order of its scopes. */
interface Silencers {
  readonly lines: Silencer[];
  readonly regions: Silencer[];
  readonly files: Silencer[];
}

function silencersOf(directives: readonly Directive[]): Map<string, Silencers> {
  const byPattern = new Map<string, Silencers>();
  const add = (pattern: string, silencer: Silencer): void => {
    const lists = byPattern.get(pattern) ?? { lines: [], regions: [], files: [] };
    byPattern.set(pattern, lists);
    const { kind } = silencer.directive;
    if (kind === 'disable-file') lists.files.push(silencer);
    else if (kind === 'disable' || kind === 'enable') lists.regions.push(silencer);
    else lists.lines.push(silencer);
  };
  for (const directive of directives) {
    if (directive.rules.length === 0) add(everyRule, { directive, mark: directive });
    for (const rule of directive.rules) add(rule.id, { directive, mark: rule });
  }
  for (const { lines } of byPattern.values()) lines.sort((a, b) => a.directive.scope.start - b.directive.scope.start);
  return byPattern;
}

/** The last silencer whose scope does not begin behind a place; null without one. */
function lastBefore(ordered: readonly Silencer[], place: number): Silencer | null {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.directive.scope.start ?? place) <= place) low = middle + 1;
    else high = middle;
  }
  return ordered[low - 1] ?? null;
}

/** What silences a diagnostic, the narrowest first; null when nothing does. */
function silencerOf({ ruleId, span }: Diagnostic, silencers: ReadonlyMap<string, Silencers>): Mark | null {
  const group = `${ruleId.slice(0, ruleId.indexOf('/') + 1)}*`;
  const lists = [ruleId, group, everyRule].flatMap((pattern) => silencers.get(pattern) ?? []);
  for (const { lines } of lists) {
    const line = lastBefore(lines, span.start);
    if (line !== null && span.start <= line.directive.scope.end) return line.mark;
  }
  let region: Silencer | null = null;
  for (const { regions } of lists) {
    const last = lastBefore(regions, span.start);
    if (last !== null && (region === null || last.directive.scope.start > region.directive.scope.start)) region = last;
  }
  if (region?.directive.kind === 'disable') return region.mark;
  return lists.find(({ files }) => files.length > 0)?.files[0]?.mark ?? null;
}

/** The places of `enable` before which something was switched off. */
function effectiveEnables(directives: readonly Directive[]): Mark[] {
  const off = new Set<string>();
  const marks: Mark[] = [];
  for (const directive of directives) {
    const { kind, rules } = directive;
    if (kind === 'disable') {
      if (rules.length === 0) off.add(everyRule);
      for (const { id } of rules) off.add(id);
    } else if (kind === 'enable') {
      if (rules.length === 0 && off.size > 0) marks.push(directive);
      for (const rule of rules) {
        const group = `${rule.id.slice(0, rule.id.indexOf('/') + 1)}*`;
        if (off.has(rule.id) || off.has(group) || off.has(everyRule)) marks.push(rule);
        off.delete(rule.id);
      }
      if (rules.length === 0) off.clear();
    }
  }
  return marks;
}
