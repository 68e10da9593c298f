import type { Directive } from '../model/directives.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import type { Locale, Localized } from '../text/localized.ts';
import type { Span } from '../text/span.ts';
import type { Diagnostic, DiagnosticFix } from './diagnostic.ts';

/** A directive that names no rule, or one of the rules it names: what is used or unused. */
export type Mark = Directive | Directive['rules'][number];

interface Knowledge {
  readonly knownRuleIds: ReadonlySet<string>;
  /** What silenced something or, for `enable`, ended something. */
  readonly used: ReadonlySet<Mark>;
  readonly locale: Locale;
}

type FaultId = 'unknown-rule' | 'missing-reason' | 'unused';

const why: Readonly<Record<FaultId, Localized>> = {
  'unknown-rule': {
    en: 'A misspelt suppression silences nothing, and nobody notices.',
    zh: '写错的规则不会起作用，也没有人会发现。',
  },
  'missing-reason': {
    en: 'Whoever reads the letter next has to know whether the exception still holds.',
    zh: '之后看信的人需要知道这个例外是否仍然成立。',
  },
  unused: {
    en: 'A suppression that is no longer needed hides the next fault in its place.',
    zh: '不再需要的忽略会掩盖此处以后出现的问题。',
  },
};

const texts = {
  unknown: {
    en: '“{id}” is no rule. Use the id of a rule, or remove it.',
    zh: '没有名为“{id}”的规则。请改用规则的名称，或删除。',
  },
  unknownNear: { en: '“{id}” is no rule. Did you mean “{near}”?', zh: '没有名为“{id}”的规则。是否应为“{near}”？' },
  noReason: {
    en: 'This suppression gives no reason. Add one after “--”.',
    zh: '此处忽略规则而未写理由。请在“--”之后写明。',
  },
  noReasonKey: {
    en: 'This suppression gives no reason. Add one as “appeal-lint-disable-reason”.',
    zh: '此处忽略规则而未写理由。请用“appeal-lint-disable-reason”写明。',
  },
  unused: { en: 'This suppression silences nothing. Remove it.', zh: '此处的忽略没有作用。请删除。' },
  unusedId: { en: '“{id}” silences nothing here. Remove it.', zh: '此处忽略“{id}”没有作用。请删除。' },
  unusedEnable: { en: 'Nothing was switched off before this. Remove it.', zh: '在此之前没有关闭任何规则。请删除。' },
  remove: { en: 'Remove the suppression', zh: '删除忽略' },
  removeId: { en: 'Remove “{id}”', zh: '删除“{id}”' },
  replace: { en: 'Replace with “{near}”', zh: '改为“{near}”' },
  addReason: { en: 'Add a reason', zh: '写明理由' },
  reason: { en: 'reason', zh: '理由' },
} as const satisfies Readonly<Record<string, Localized>>;

interface Words {
  readonly id: string;
  readonly near: string;
}

function say(text: Localized, locale: Locale, { id, near }: Words = { id: '', near: '' }): string {
  return text[locale].replace(/\{(?:id|near)\}/g, (blank) => (blank === '{id}' ? id : near));
}

/** What is wrong with directives, in the language of the reader. Every fault is a warning. */
export function faultsOf(directives: readonly Directive[], knowledge: Knowledge): Diagnostic[] {
  const groups = new Set([...knowledge.knownRuleIds].map((id) => `${id.slice(0, id.indexOf('/') + 1)}*`));
  const isKnown = (id: string): boolean => knowledge.knownRuleIds.has(id) || groups.has(id);
  const near = nearestWith(knowledge.knownRuleIds, groups);
  return directives.flatMap((directive) => {
    const verdicts = directive.rules.map((rule) => ({
      rule,
      known: isKnown(rule.id),
      near: isKnown(rule.id) ? undefined : near(rule.id),
      used: knowledge.used.has(rule),
    }));
    return faultsOfOne(directive, verdicts, knowledge);
  });
}

interface Verdict {
  readonly rule: Directive['rules'][number];
  readonly known: boolean;
  readonly near: string | undefined;
  readonly used: boolean;
}

/** Remembers its answers: the same slip often stands many times in a letter. */
function nearestWith(ruleIds: ReadonlySet<string>, groups: ReadonlySet<string>): (id: string) => string | undefined {
  const answers = new Map<string, string | undefined>();
  return (id) => {
    if (!answers.has(id)) {
      const withName = [...ruleIds].filter((ruleId) => ruleId.endsWith(`/${id}`));
      answers.set(id, withName.length === 1 ? withName[0] : didYouMean(id, id.endsWith('*') ? groups : ruleIds));
    }
    return answers.get(id);
  };
}

function faultsOfOne(directive: Directive, verdicts: readonly Verdict[], { used, locale }: Knowledge): Diagnostic[] {
  const isEnable = directive.kind === 'enable';
  const isIdle = verdicts.length === 0 ? !used.has(directive) : verdicts.every((one) => one.known && !one.used);
  if (isIdle) {
    const text = isEnable ? texts.unusedEnable : texts.unused;
    const fix: DiagnosticFix = {
      kind: 'safe',
      title: say(texts.remove, locale),
      edits: [{ span: directive.removal, text: '' }],
    };
    return [faultAt(directive.span, 'unused', { locale, text, fix })];
  }
  const faults = verdicts.flatMap((_, index) => faultOfId(directive, verdicts, { index, locale }));
  if (isEnable || directive.reason !== null) return faults;
  const text = directive.where === 'comment' ? texts.noReason : texts.noReasonKey;
  return [...faults, faultAt(directive.span, 'missing-reason', { locale, text, fix: reasonFix(directive, locale) })];
}

interface FaultParts {
  readonly locale: Locale;
  readonly text: Localized;
  readonly data?: Words;
  readonly fix: DiagnosticFix | null;
}

function faultAt(span: Span, id: FaultId, { locale, text, data, fix }: FaultParts): Diagnostic {
  return {
    ruleId: `directive/${id}`,
    messageId: id,
    severity: 'warning',
    message: say(text, locale, data),
    why: why[id][locale],
    span,
    fixes: fix === null ? [] : [fix],
    related: [],
  };
}

function faultOfId(
  directive: Directive,
  verdicts: readonly Verdict[],
  { index, locale }: { readonly index: number; readonly locale: Locale },
): Diagnostic[] {
  const verdict = verdicts[index];
  if (verdict === undefined || (verdict.known && verdict.used)) return [];
  const { rule, near, known } = verdict;
  const data = { id: rule.id, near: near ?? '' };
  const edit =
    near === undefined
      ? { span: removalOfId(directive, verdicts, index), text: '' }
      : { span: isExact(verdict) ? rule.span : null, text: near };
  const title = say(near === undefined ? texts.removeId : texts.replace, locale, data);
  const fix: DiagnosticFix | null =
    edit.span === null ? null : { kind: 'safe', title, edits: [{ span: edit.span, text: edit.text }] };
  if (known) return [faultAt(rule.span, 'unused', { locale, text: texts.unusedId, data, fix })];
  const text = near === undefined ? texts.unknown : texts.unknownNear;
  return [faultAt(rule.span, 'unknown-rule', { locale, text, data, fix })];
}

/** An id whose place is not known exactly has the place of something larger. */
function isExact({ rule: { id, span } }: Verdict): boolean {
  return span.end - span.start === id.length;
}

/** What to delete for one id: with it a separator, or the whole directive where no id stays; null if that is unknown. */
function removalOfId(directive: Directive, verdicts: readonly Verdict[], index: number): Span | null {
  const firstKept = verdicts.findIndex(({ known, near, used }) => (known ? used : near !== undefined));
  if (firstKept < 0) return directive.removal;
  // Quotation marks of a YAML list stand outside the ids.
  if (directive.where === 'front-matter') return null;
  const at = verdicts[index];
  const neighbour = verdicts[index < firstKept ? index + 1 : index - 1];
  if (at === undefined || neighbour === undefined || !isExact(at) || !isExact(neighbour)) return null;
  return index < firstKept
    ? { start: at.rule.span.start, end: neighbour.rule.span.start }
    : { start: neighbour.rule.span.end, end: at.rule.span.end };
}

function reasonFix({ reasonAt }: Directive, locale: Locale): DiagnosticFix | null {
  if (reasonAt === null) return null;
  return {
    kind: 'fill-in',
    title: say(texts.addReason, locale),
    edits: [{ span: { start: reasonAt, end: reasonAt }, text: ` -- \${1:${say(texts.reason, locale)}}` }],
  };
}
