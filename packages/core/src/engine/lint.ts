import type { Case } from '../model/case.ts';
import { isSubmitted } from '../model/kind.ts';
import type { Locale, Localized } from '../text/localized.ts';
import type { Config, EnabledRule } from './config.ts';
import type { Diagnostic } from './diagnostic.ts';
import { settle, type Interplay } from './interplay.ts';
import { withPhrases } from './phrases.ts';
import type { Data, Finding, Rule, Severity } from './rule.ts';
import { applyDirectives } from './suppress.ts';

/** All rules that exist, so that a suppression of an unknown one is noticed, and their interplay. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly interplay: Interplay;
}

/** A finding with what the engine knows about it. */
interface Placed {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly span: Finding['span'];
  readonly finding: Finding;
  readonly enabled: EnabledRule;
}

const stricter: Readonly<Record<Severity, Severity>> = {
  error: 'error',
  warning: 'warning',
  info: 'warning',
  hint: 'info',
};

function severityOf({ rule, severity }: EnabledRule, finding: Finding, strict: boolean): Severity {
  if (severity !== null) return severity;
  const own = finding.severity ?? rule.severity;
  return strict ? stricter[own] : own;
}

/** Puts facts into the blanks of a message. Values that exist in both languages follow the language of the message. */
export function fillMessage(text: Localized, data: Data | undefined, locale: Locale): string {
  return text[locale].replace(/\{(\w+)\}/g, (blank, name: string) => {
    const value = data !== undefined && Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) return blank;
    return typeof value === 'object' ? value[locale] : String(value);
  });
}

const failed: Localized = {
  en: 'The rule {id} failed on this letter ({reason}). The other rules ran; please report it.',
  zh: '规则 {id} 在检查本信时出错（{reason}）。其他规则已运行；请报告此问题。',
};
const failedWhy: Localized = {
  en: 'A fault in one rule must not hide what the others found.',
  zh: '一条规则出错，不应掩盖其他规则的结果。',
};
const reducedMessages: Readonly<Record<'size' | 'tangle', Localized>> = {
  size: {
    en: 'This file is too large to be read sentence by sentence. Only its headings and its first lines were checked; split it.',
    zh: '文件过大，无法逐句检查。只检查了标题和开头的行；请拆分文件。',
  },
  tangle: {
    en: 'This text holds so many brackets, marks or nested quotes that they were read as plain characters. Remove them to have links and emphasis read.',
    zh: '文本中的括号、标记或嵌套引用过多，已按普通字符处理。请删除多余的标记。',
  },
};
const reducedWhy: Localized = {
  en: 'Silence would look like a clean result.',
  zh: '不提示会让人误以为没有问题。',
};

function internal(id: string, severity: Severity, message: string, why: string): Diagnostic {
  return {
    ruleId: id,
    messageId: id.slice(id.indexOf('/') + 1),
    severity,
    message,
    why,
    span: { start: 0, end: 0 },
    fixes: [],
    related: [],
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What a rule of somebody else may get wrong in spite of the types. */
export function faultOf({ messages }: Rule, { message, span }: Finding, length: number): string | null {
  if (!Object.hasOwn(messages, message)) return `no message “${message}”`;
  return span.start >= 0 && span.start <= span.end && span.end <= length ? null : 'a range outside the letter';
}

function diagnosticOf({ enabled, finding, severity }: Placed, locale: Locale): Diagnostic {
  const { rule } = enabled;
  const text = rule.messages[finding.message];
  if (text === undefined) throw new Error(`no message “${finding.message}”`);
  const why = rule.why[locale];
  return {
    ruleId: rule.id,
    messageId: finding.message,
    severity,
    message: fillMessage(text, finding.data, locale),
    why: finding.quote === undefined ? why : `“${finding.quote}” ${why}`,
    span: finding.span,
    fixes: (finding.fixes ?? []).map(({ kind, title, edits }) => ({ kind, title: title[locale], edits })),
    related: (finding.related ?? []).map(({ path, span, message }) => ({ path, span, message: message[locale] })),
  };
}

/**
 * Runs every enabled rule over a case and returns the remarks in the order of the letter.
 *
 * A letter that was sent (`status: submitted`) cannot be changed any more: only rules that say so speak of it.
 *
 * Pure and deterministic; does not throw: a rule that does becomes an `internal/rule-failed` remark and the others
 * still run. Spans are half-open UTF-16 offsets into the text of the letter.
 *
 * @param ruleSet Every rule there is, on or off, and which of them name the same fault.
 */
export function lintWith(subject: Case, config: Config, { rules, interplay }: RuleSet): Diagnostic[] {
  const { letter } = subject;
  const { locale, strict } = config;
  const submitted = subject.message === null && isSubmitted(letter);
  const faults: Diagnostic[] = [];
  const found: Placed[] = [];
  for (const enabled of config.rules) {
    const { rule, options, phrases } = enabled;
    if (!rule.kinds.includes(letter.kind) || (submitted && rule.ofSubmitted !== true)) continue;
    try {
      const seen = phrases === undefined ? letter : withPhrases(letter, rule.phrases ?? 'words', phrases);
      for (const finding of rule.check(seen === letter ? subject : { ...subject, letter: seen }, options)) {
        const fault = faultOf(rule, finding, letter.text.length);
        if (fault !== null) throw new Error(fault);
        found.push({
          ruleId: rule.id,
          severity: severityOf(enabled, finding, strict),
          span: finding.span,
          finding,
          enabled,
        });
      }
    } catch (error) {
      const message = fillMessage(failed, { id: rule.id, reason: describe(error) }, locale);
      faults.push(internal('internal/rule-failed', 'error', message, failedWhy[locale]));
    }
  }
  if (letter.reduced !== null && !submitted) {
    faults.push(
      internal('internal/reduced-reading', 'info', reducedMessages[letter.reduced][locale], reducedWhy[locale]),
    );
  }
  const diagnostics = settle(found, interplay, letter).map((placed) => diagnosticOf(placed, locale));
  const known = new Set(rules.map(({ id }) => id));
  // A suppression whose rule has just failed is not unused; deleting it would be a wrong fix.
  const directives = submitted ? [] : letter.directives;
  const kept = applyDirectives(diagnostics, directives, known, locale).filter(
    ({ ruleId }) => ruleId !== 'directive/unused' || faults.every((fault) => fault.ruleId !== 'internal/rule-failed'),
  );
  return [...kept, ...faults].toSorted(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0) ||
      (a.messageId < b.messageId ? -1 : a.messageId > b.messageId ? 1 : 0),
  );
}
