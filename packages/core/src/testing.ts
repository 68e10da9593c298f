/**
 * For authors of rules: runs the examples that rules and packs carry.
 *
 * @module
 */
import { applyEdits } from './text/edits.ts';
import type { Case, Files, LinkedNotice } from './model/case.ts';
import { createCopyIndex, type CopyIndex } from './model/copies.ts';
import { parseLetter } from './model/parse-letter.ts';
import { parseNotice } from './model/parse-notice.ts';
import { faultOf } from './engine/lint.ts';
import type { Plugin } from './engine/plugin.ts';
import type { Example, Finding, Rule } from './engine/rule.ts';
import { loadCase } from './project/load-case.ts';
import type { Localized } from './text/localized.ts';
import type { Span } from './text/span.ts';

/** Takes the «» out of a text and tells where they stood. */
export function readMarks(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const unit of marked) {
    if (unit === '«') start = text.length;
    else if (unit === '»') spans.push({ start, end: text.length });
    else text += unit;
  }
  return { text, spans };
}

/** Puts «» around ranges of a text; ranges may nest, not cross. */
export function writeMarks(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, mark: '«', order: 1 },
    { at: end, mark: '»', order: 0 },
  ]);
  return marks
    .toSorted((a, b) => b.at - a.at || b.order - a.order)
    .reduce((marked, { at, mark }) => marked.slice(0, at) + mark + marked.slice(at), text);
}

/** What a rule did with one of its examples, in a form to compare with the example itself. */
export interface ExampleResult {
  /** The letter with «» where the rule found something. */
  readonly letter: string;
  /** The letter after the first fix of the first finding; undefined when there is none. */
  readonly fixed: string | undefined;
  readonly findings: readonly Finding[];
}

/** The case of an example: its letter without marks, its notice and its files, or the folder it stands in. */
export function caseOf(example: Example): Case {
  const { text } = readMarks(example.letter);
  return example.beside === undefined ? aloneCase(text, example) : inFolder(text, example, example.beside);
}

function aloneCase(text: string, { kind, notice, files, sizes, others, now }: Example): Case {
  const answers: LinkedNotice | null =
    notice === undefined ? null : { path: '00-notice.md', text: notice, notice: parseNotice(notice) };
  const parsed = parseLetter(text, kind === undefined ? {} : { kind });
  const isMessage = parsed.kind === 'notice' || parsed.kind === 'reply';
  return {
    path: null,
    letter: parsed,
    message: isMessage ? parseNotice(text, { kind: parsed.kind === 'reply' ? 'reply' : 'notice' }) : null,
    answers,
    rounds: [],
    disorder: [],
    exists: files === undefined ? null : (path) => files.includes(path),
    ...(sizes === undefined ? {} : { size: (path) => sizes[path] ?? null }),
    ...(others === undefined ? {} : { copies: indexOf(others).copiesOf('', parsed) }),
    ...(now === undefined ? {} : { now }),
  };
}

function indexOf(others: Readonly<Record<string, string>>): CopyIndex {
  const index = createCopyIndex();
  for (const [path, text] of Object.entries(others)) index.add(path, path, parseLetter(text, { path }));
  return index;
}

function inFolder(text: string, example: Example, beside: Readonly<Record<string, string>>): Case {
  const {
    kind,
    now,
    files = [],
    name = kind === 'notice' || kind === 'reply' ? `50-${kind}.md` : '50-appeal.md',
  } = example;
  const texts = new Map([...Object.entries(beside), [name, text] as const]);
  const door: Files = {
    readText: (path) => texts.get(path) ?? null,
    exists: (path) => texts.has(path) || files.includes(path),
    list: () => [...texts.keys(), ...files],
  };
  return (
    loadCase(door, name, { ...(kind === undefined ? {} : { kind }), ...(now === undefined ? {} : { now }) }) ??
    aloneCase(text, example)
  );
}

/** Runs one rule alone over one of its examples. Throws what the rule throws. */
export function runExample(rule: Rule, example: Example): ExampleResult {
  const subject = caseOf(example);
  const options = rule.options.parse(example.options ?? {});
  const findings = [...rule.check(subject, options)].toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  const { text } = subject.letter;
  const fix = findings.flatMap(({ fixes }) => fixes ?? [])[0];
  return {
    letter: writeMarks(
      text,
      findings.map(({ span }) => span),
    ),
    fixed: fix === undefined ? undefined : applyEdits(text, fix.edits),
    findings,
  };
}

/** An example that its rule does not live up to, or a rule whose examples cannot tell. */
export interface ExampleProblem {
  readonly rule: string;
  /** From 1, in the order of the rule; null where the examples as a whole are meant. */
  readonly example: number | null;
  readonly message: Localized;
  /** Letters with «», or other values, where two can be compared. */
  readonly expected: string | null;
  readonly received: string | null;
}

/**
 * Runs every example of every rule of a pack. Never throws. Empty when all rules flag and pass what they say they do; a
 * rule that shows no letter it flags, or none it lets pass, shows nothing.
 */
export function checkPlugin({ rules }: Plugin): ExampleProblem[] {
  return rules.flatMap((rule) => [
    ...missingExamples(rule),
    ...rule.examples.flatMap((example, index) => exampleProblems(rule, example, index + 1)),
  ]);
}

function missingExamples({ id, examples }: Rule): ExampleProblem[] {
  const flags = examples.some(({ letter }) => letter.includes('«'));
  const passes = examples.some(({ letter }) => !letter.includes('«'));
  if (flags && passes) return [];
  const message = flags
    ? { en: 'It shows no letter that it lets pass.', zh: '没有不提示的示例。' }
    : { en: 'It shows no letter that it flags, with «» around the words.', zh: '没有会提示的示例（用«»标出）。' };
  return [{ rule: id, example: null, message, expected: null, received: null }];
}

function exampleProblems(rule: Rule, example: Example, number: number): ExampleProblem[] {
  const problem = (message: Localized, expected: string | null, received: string | null): ExampleProblem[] => [
    { rule: rule.id, example: number, message, expected, received },
  ];
  try {
    const { letter, fixed, findings } = runExample(rule, example);
    for (const finding of findings) {
      const fault = faultOf(rule, finding, readMarks(example.letter).text.length);
      if (fault !== null) return problem({ en: `A finding has ${fault}.`, zh: `结果有误：${fault}。` }, null, null);
      const blank = unfilledBlank(rule, finding);
      if (blank !== null) {
        const message = {
          en: `The message “${finding.message}” has the blank ${blank}, and its finding no data for it.`,
          zh: `消息“${finding.message}”有空白 ${blank}，但结果中没有对应数据。`,
        };
        return problem(message, null, null);
      }
    }
    if (letter !== example.letter) return problem(says.marks, example.letter, letter);
    if (example.fixed !== undefined && fixed !== example.fixed) {
      return problem(says.fixed, example.fixed, fixed ?? null);
    }
    const severity = example.severity ?? rule.severity;
    const other = findings.map((finding) => finding.severity ?? rule.severity).find((one) => one !== severity);
    return other === undefined ? [] : problem(says.severity, severity, other);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return problem({ en: `The rule failed (${reason}).`, zh: `规则出错（${reason}）。` }, null, null);
  }
}

/** What the types of a rule refuse, and a pack written without them may do. */
function unfilledBlank({ messages }: Rule, { message, data = {} }: Finding): string | null {
  const { en = '', zh = '' } = messages[message] ?? {};
  const blanks = `${en}${zh}`.match(/\{\w+\}/g) ?? [];
  return blanks.find((blank) => !Object.hasOwn(data, blank.slice(1, -1))) ?? null;
}

const says = {
  marks: { en: 'Other words are flagged than «» mark.', zh: '提示的词与«»标出的不同。' },
  fixed: { en: 'The first fix gives another letter.', zh: '第一个修正的结果不同。' },
  severity: { en: 'A finding has another severity.', zh: '结果的级别不同。' },
} as const satisfies Readonly<Record<string, Localized>>;
