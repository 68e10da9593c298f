import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { pretty } from '../src/formats/pretty.ts';
import { openPaint } from '../src/paint.ts';
import type { FileReport, Remark, Report } from '../src/report.ts';
import { countSeverities } from '../src/severities.ts';

const range = (line: number, column: number): Remark['range'] => ({
  start: { line, column },
  end: { line, column: column + 1 },
});

const vague: Remark = {
  ruleId: 'promise/vague',
  messageId: 'unchecked',
  severity: 'warning',
  message: '“in time” cannot be checked. Say who does what, how often, and since when.',
  why: 'It can be neither kept nor broken.',
  span: { start: 100, end: 107 },
  range: range(7, 40),
  words: 'in time',
  fixes: [{ kind: 'fill-in', title: 'Replace with “within … hours”', edits: [] }],
  related: [],
};

const open: Remark = {
  ...vague,
  ruleId: 'coverage/unanswered-ask',
  severity: 'error',
  message: 'Amazon asks for prevention, and the letter does not speak of it.',
  range: range(1, 1),
  words: '',
  fixes: [{ kind: 'safe', title: 'Insert it', edits: [] }],
  related: [
    {
      path: 'x/00-notice.md',
      span: { start: 0, end: 1 },
      message: 'Asked here',
      range: range(12, 4),
      words: 'The steps\nyou have taken',
    },
    { path: 'x/01-reply.md', span: { start: 0, end: 1 }, message: 'And here', range: null, words: null },
  ],
};

const letter: FileReport = {
  path: 'x/01-appeal.md',
  kind: 'poa',
  status: 'checked',
  isAnswer: true,
  answers: {
    path: 'x/00-notice.md',
    all: 4,
    yes: 2,
    weak: 1,
    open: [
      {
        quote: 'The root cause',
        answered: 'no',
        range: { start: { line: 7, column: 4 }, end: { line: 7, column: 18 } },
      },
      { quote: 'The steps', answered: 'weak', range: { start: { line: 9, column: 4 }, end: { line: 9, column: 13 } } },
    ],
  },
  remarks: [open, vague],
  fixed: 0,
  diff: null,
};

function reportOf(files: readonly FileReport[], more: Partial<Report> = {}): Report {
  const counts = countSeverities(files.flatMap((file) => file.remarks));
  return { locale: 'en', files, problems: [], counts, quiet: false, ...more };
}

const plain = openPaint(false);

test('people see place, severity, rule, words, message, the open ask and the way out', () => {
  expect(pretty(reportOf([letter]), plain)).toBe(`x/01-appeal.md  plan of action

x/01-appeal.md:1:1  error  coverage/unanswered-ask
  Amazon asks for prevention, and the letter does not speak of it.
  see x/00-notice.md:12:4 “The steps you have taken”
  see x/01-reply.md And here
  → Insert it (--fix)

x/01-appeal.md:7:40  warning  promise/vague
  > in time
  “in time” cannot be checked. Say who does what, how often, and since when.
  → Replace with “within … hours”

x/01-appeal.md  answers x/00-notice.md: 2 of 4 asks answered (1 weak)
  open x/00-notice.md:7:4 “The root cause”
  weak x/00-notice.md:9:4 “The steps”
1 error, 1 warning in 1 file.
1 can be fixed with --fix.
`);
});

test('the summary says what each letter was judged by', () => {
  const clean = { ...letter, remarks: [] };
  const files: readonly FileReport[] = [
    { ...clean, path: 'a.md', answers: null },
    { ...clean, path: 'b.md', answers: { path: 'r.md', all: 0, yes: 0, weak: 0, open: [] } },
    { ...clean, path: 'c.md', status: 'submitted', answers: null },
    { ...clean, path: 'n.md', kind: 'notice', isAnswer: false, answers: null },
  ];
  expect(pretty(reportOf(files), plain)).toBe(`a.md  no message linked: judged by the three-part default
b.md  answers r.md, which asks for nothing
c.md  status: submitted, not checked
No remarks in 3 files.
`);
});

test('what --quiet hides is still counted', () => {
  const report = reportOf([letter], { quiet: true });
  const shown = { ...report, files: [{ ...letter, remarks: [open] }] };
  expect(pretty(shown, plain)).toContain('1 error in 1 file.\n1 warning not shown (--quiet).\n');
});

test('speaks Chinese', () => {
  const text = pretty(reportOf([letter], { locale: 'zh' }), plain);
  expect(text).toContain('x/01-appeal.md:7:40  警告  promise/vague');
  expect(text).toContain('x/01-appeal.md  回复 x/00-notice.md：4 项要求中已答复 2 项（另有 1 项不充分）');
  expect(text).toContain('1 个文件：1 个错误，1 个警告。');
});

test('nothing from a letter or a file name reaches the terminal as a command', () => {
  const attack = '\u001B]0;owned\u0007\u001B[2J\r\nsecond line\u202E';
  const hostile = {
    ...vague,
    message: attack,
    words: attack,
    ruleId: attack,
    fixes: [{ kind: 'safe' as const, title: attack, edits: [] }],
  };
  const text = pretty(reportOf([{ ...letter, path: `a${attack}.md`, remarks: [hostile] }]), plain);
  for (const unit of ['\u001B', '\u0007', '\r', '\u202E']) expect(text).not.toContain(unit);
  expect(text).not.toMatch(/^second line/m);
});

test('colour only wraps; the text is the same', () => {
  const colored = pretty(reportOf([letter]), openPaint(true));
  expect(colored).toContain('\u001B[31merror\u001B[39m');
  expect(stripVTControlCharacters(colored)).toBe(pretty(reportOf([letter]), plain));
});
