import { expect, test } from 'vitest';
import { folderWith, readIn, runIn } from './harness.ts';
import { faulty, fixable, notice, poor } from './letters.ts';

const span = { start: expect.any(Number), end: expect.any(Number) };
const position = { line: expect.any(Number), column: expect.any(Number) };
const range = { start: position, end: position };
const word = expect.any(String);
const oneOf = (...words: readonly string[]): unknown => expect.stringMatching(new RegExp(`^(?:${words.join('|')})$`));

const edit = { span, text: word };
const fix = { kind: oneOf('safe', 'fill-in', 'rewrite'), title: word, edits: expect.toSatisfy(allOf(edit)) };
const related = { path: word, span, range, message: word };
const diagnostic = {
  ruleId: word,
  messageId: word,
  severity: oneOf('error', 'warning', 'info', 'hint'),
  message: word,
  why: word,
  span,
  range,
  fixes: expect.toSatisfy(allOf(fix)),
  related: expect.toSatisfy(allOf(related)),
};
const openAsk = { quote: word, answered: expect.stringMatching(/^(?:weak|no)$/), range };
const answers = {
  path: word,
  all: expect.any(Number),
  yes: expect.any(Number),
  weak: expect.any(Number),
  open: expect.arrayContaining([openAsk]),
};

/** Whether every element of a list has exactly this shape. */
function allOf(shape: object): (value: unknown) => boolean {
  return (value) => {
    const list: unknown[] = Array.isArray(value) ? value : ['no list'];
    for (const one of list) expect(one).toStrictEqual(shape);
    return true;
  };
}

const files = { '00-notice.md': notice, '01-appeal.md': poor, '02-follow-up.md': faulty, '03-follow-up.md': fixable };

async function jsonOf(args: readonly string[], folder = folderWith(files)): Promise<unknown> {
  return JSON.parse((await runIn(folder, [...args, '--format', 'json'])).stdout);
}

function file(path: string, kind: string, more: object = {}): object {
  const diagnostics: unknown = expect.toSatisfy(allOf(diagnostic));
  return { path, kind, status: 'checked', answers, diagnostics, ...more };
}

test('lint: version 1, nothing more and nothing less', async () => {
  const report = await jsonOf(['lint']);
  expect(report).toStrictEqual({
    schemaVersion: 1,
    files: [
      file('00-notice.md', 'notice', { answers: null }),
      file('01-appeal.md', 'poa'),
      file('02-follow-up.md', 'follow-up', { answers: null }),
      file('03-follow-up.md', 'follow-up', { answers: null }),
    ],
    summary: {
      files: 4,
      submitted: 0,
      errors: expect.any(Number),
      warnings: expect.any(Number),
      infos: expect.any(Number),
      hints: expect.any(Number),
      fixed: 0,
      problems: [],
    },
  });
});

test('lint: spans are UTF-16 offsets into the text as read, ranges count from 1', async () => {
  const text = `\uFEFF${faulty.replace('We sent', '🙂 我们 sent').replaceAll('\n', '\r\n')}`;
  const folder = folderWith({ '00-notice.md': notice, '02-follow-up.md': text });
  const report = await jsonOf(['02-follow-up.md'], folder);
  const start = readIn(folder, '02-follow-up.md').indexOf('[insert date]');
  expect(report).toMatchObject({
    files: [
      {
        diagnostics: expect.arrayContaining([
          expect.objectContaining({
            ruleId: 'content/placeholder',
            span: { start, end: start + '[insert date]'.length },
            range: { start: { line: 6, column: 34 }, end: { line: 6, column: 47 } },
          }),
        ]),
      },
    ],
  });
});

test('lint: what was not done stands in the summary', async () => {
  expect(await jsonOf(['01-appeal.md', 'missing.md'])).toMatchObject({
    files: [{ path: '01-appeal.md' }],
    summary: { files: 1, problems: [{ path: 'missing.md', message: 'There is no such file or folder.' }] },
  });
});

test('lint: a dry run carries the diff of each file', async () => {
  expect(await jsonOf(['--fix-dry-run', '02-follow-up.md', '03-follow-up.md'])).toMatchObject({
    files: [{ diff: '' }, { diff: expect.stringMatching(/^--- a\/03-follow-up\.md\n/) }],
    summary: { fixed: 1 },
  });
});

test('inspect: version 1 of a letter and of a message', async () => {
  const ask = {
    aspect: word,
    topic: word,
    quote: word,
    span,
    answered: oneOf('yes', 'weak', 'no'),
    by: expect.toSatisfy(allOf(span)),
  };
  const sentence = {
    span,
    language: oneOf('en', 'zh'),
    role: word,
    commitment: expect.any(Boolean),
    done: expect.any(Boolean),
    concrete: expect.any(Boolean),
    quoted: expect.any(Boolean),
  };
  const section = {
    aspect: oneOf('root-cause', 'actions', 'prevention', 'evidence'),
    state: oneOf('present', 'weak', 'missing'),
    spans: expect.toSatisfy(allOf(span)),
  };
  const judged: unknown = expect.toSatisfy((value) => value === null || typeof value === 'boolean');
  const cause = {
    span,
    actions: expect.toSatisfy(allOf(span)),
    controls: expect.toSatisfy(allOf(span)),
    answered: { actions: judged, prevention: judged },
  };
  expect(await jsonOf(['inspect', '00-notice.md', '01-appeal.md'])).toStrictEqual({
    schemaVersion: 1,
    files: [
      {
        path: '00-notice.md',
        kind: 'notice',
        outcome: 'deactivated',
        effect: 'deactivation',
        enforcement: expect.toSatisfy((value) => value === null || typeof value === 'string'),
        asks: expect.toSatisfy((value) => Array.isArray(value) && value.length === 3),
        documents: [],
        metrics: [],
        deadlines: [],
        identifiers: [],
      },
      {
        path: '01-appeal.md',
        kind: 'poa',
        answers: '00-notice.md',
        sections: expect.toSatisfy(allOf(section)),
        sentences: expect.toSatisfy(allOf(sentence)),
        asks: expect.toSatisfy(allOf(ask)),
        trace: {
          causes: expect.toSatisfy(allOf(cause)),
          unlinked: { actions: expect.toSatisfy(allOf(span)), controls: expect.toSatisfy(allOf(span)) },
        },
      },
    ],
  });
});
