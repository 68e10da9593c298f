/**
 * For authors of rules: runs the examples a rule carries.
 *
 * @module
 */
import { applyEdits } from './text/edits.ts';
import type { Case, LinkedNotice } from './model/case.ts';
import { parseLetter } from './model/parse-letter.ts';
import { parseNotice } from './model/parse-notice.ts';
import type { Example, Finding, Rule } from './engine/rule.ts';
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

/** The case of an example: its letter without marks, its notice and its files. */
export function caseOf({ letter, kind, notice, files }: Example): Case {
  const { text } = readMarks(letter);
  const answers: LinkedNotice | null =
    notice === undefined ? null : { path: '00-notice.md', text: notice, notice: parseNotice(notice) };
  const parsed = parseLetter(text, kind === undefined ? {} : { kind });
  const isMessage = parsed.kind === 'notice' || parsed.kind === 'reply';
  return {
    path: null,
    letter: parsed,
    message: isMessage ? parseNotice(text, { kind: parsed.kind === 'reply' ? 'reply' : 'notice' }) : null,
    answers,
    exists: files === undefined ? null : (path) => files.includes(path),
  };
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
