import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDirectives, type Comment, type Directive } from '../src/model/directives.ts';
import { readFrontMatter } from '../src/model/front-matter.ts';
import { anyText } from './helpers/arbitraries.ts';

/** Every HTML comment: what a reader of Markdown gives for a letter without code. */
function commentsIn(text: string): Comment[] {
  return [...text.matchAll(/<!--[^]*?-->/g)].map(({ 0: value, index }) => ({
    span: { start: index, end: index + value.length },
    value,
  }));
}

const directivesIn = (text: string): Directive[] => readDirectives(text, commentsIn(text), readFrontMatter(text));

/** A directive in the words of the letter. */
function show(text: string, { kind, rules, reason, scope, removal }: Directive) {
  return {
    kind,
    rules: rules.map(({ id, span }) => [id, text.slice(span.start, span.end)]),
    reason,
    scope: text.slice(scope.start, scope.end),
    removed: text.slice(0, removal.start) + text.slice(removal.end),
  };
}

describe('what it says', () => {
  test.each([
    {
      comment: '<!-- appeal-lint-disable-next-line promise/vague -- agreed -->',
      kind: 'disable-next-line',
      ids: ['promise/vague'],
      reason: 'agreed',
    },
    {
      comment: '<!--appeal-lint-disable-line promise/vague--asked-->',
      kind: 'disable-line',
      ids: ['promise/vague--asked'],
      reason: null,
    },
    {
      comment: '<!-- appeal-lint-disable promise/vague, tone/* -- quoted -->',
      kind: 'disable',
      ids: ['promise/vague', 'tone/*'],
      reason: 'quoted',
    },
    {
      comment: '<!-- appeal-lint-disable promise/vague tone/blame-buyer -- two -->',
      kind: 'disable',
      ids: ['promise/vague', 'tone/blame-buyer'],
      reason: 'two',
    },
    {
      comment: '<!-- appeal-lint-disable promise/vague，tone/flattery —— 律师同意 -->',
      kind: 'disable',
      ids: ['promise/vague', 'tone/flattery'],
      reason: '律师同意',
    },
    { comment: '<!-- appeal-lint-disable-file -->', kind: 'disable-file', ids: [], reason: null },
    { comment: '<!-- appeal-lint-enable -->', kind: 'enable', ids: [], reason: null },
    {
      comment: '<!-- appeal-lint-disable-file -- sent last year -->',
      kind: 'disable-file',
      ids: [],
      reason: 'sent last year',
    },
    {
      comment: '<!-- appeal-lint-disable-line promise/vague because it was asked -->',
      kind: 'disable-line',
      ids: ['promise/vague'],
      reason: null,
    },
    { comment: '<!-- appeal-lint-disable-line vague -- x -->', kind: 'disable-line', ids: ['vague'], reason: 'x' },
    {
      comment: '<!-- appeal-lint-disable-line promise/vague, flattery -- x -->',
      kind: 'disable-line',
      ids: ['promise/vague', 'flattery'],
      reason: 'x',
    },
    {
      comment: '<!-- appeal-lint-disable-line promise/vague -- a -- b -->',
      kind: 'disable-line',
      ids: ['promise/vague'],
      reason: 'a -- b',
    },
    {
      comment: '<!-- appeal-lint-disable-line promise/vague --  -->',
      kind: 'disable-line',
      ids: ['promise/vague'],
      reason: null,
    },
    {
      comment: '<!--\nappeal-lint-disable-line\n  promise/vague\n  -- over\nlines\n-->',
      kind: 'disable-line',
      ids: ['promise/vague'],
      reason: 'over\nlines',
    },
    {
      comment: '<!-- appeal-lint-disable-line: promise/vague -- colon -->',
      kind: 'disable-line',
      ids: ['promise/vague'],
      reason: 'colon',
    },
  ])('$comment', ({ comment, kind, ids, reason }) => {
    const text = `Before. ${comment}\nAfter.`;
    const [directive] = directivesIn(text);
    expect(directive?.kind).toBe(kind);
    expect(directive?.reason).toBe(reason);
    expect(directive?.rules.map(({ id }) => id)).toEqual(ids);
    expect(directive?.rules.map(({ span }) => text.slice(span.start, span.end))).toEqual(ids);
    expect(directive?.span).toEqual({ start: 8, end: 8 + comment.length });
  });

  test.each([
    '<!-- a note -->',
    '<!-- appeal-lint-disabled promise/vague -- x -->',
    '<!-- appeal-lint-disable-nextline promise/vague -- x -->',
    '<!-- please appeal-lint-disable promise/vague -->',
    '<!-- eslint-disable -->',
    '<!---->',
  ])('%s is none', (comment) => {
    expect(directivesIn(comment)).toEqual([]);
  });

  test('comments that the reader does not report do not count', () => {
    const text = '`<!-- appeal-lint-disable -- x -->`';
    expect(readDirectives(text, [], readFrontMatter(text))).toEqual([]);
  });
});

const next = (rest = 'a/b -- r'): string => `<!-- appeal-lint-disable-next-line ${rest} -->`;

describe('how far it reaches', () => {
  test.each([
    { name: 'the next line', text: `${next()}\nOne.\nTwo.`, scope: 'One.' },
    { name: 'past blank lines', text: `${next()}\n\n \nOne.\nTwo.`, scope: 'One.' },
    { name: 'past other comments', text: `${next()}\n${next('c/d -- r')} <!-- note -->\nOne.\nTwo.`, scope: 'One.' },
    { name: 'past a comment of several lines', text: `${next()}\n<!-- a\nb\n-->\nOne.\nTwo.`, scope: 'One.' },
    {
      name: 'to the words behind a comment of several lines',
      text: `${next()}\n<!-- a\nb --> One.\nTwo.`,
      scope: 'b --> One.',
    },
    { name: 'in a quote', text: `> ${next()}\n>\n> One.\n> Two.`, scope: '> One.' },
    { name: 'with CRLF', text: `${next()}\r\n\r\nOne.\r\nTwo.`, scope: 'One.' },
    { name: 'with lone CR', text: `${next()}\r\rOne.\rTwo.`, scope: 'One.' },
    { name: 'not its own line', text: `Zero. ${next()} Half.\nOne.\nTwo.`, scope: 'One.' },
    { name: 'nothing at the end', text: `One.\n${next()}\n\n`, scope: '' },
    {
      name: 'its line',
      text: 'Zero.\nOne. <!-- appeal-lint-disable-line a/b -- r -->\nTwo.',
      scope: 'One. <!-- appeal-lint-disable-line a/b -- r -->',
    },
    { name: 'to the end', text: 'Zero.\n<!-- appeal-lint-disable a/b -- r -->\nOne.', scope: '\nOne.' },
    {
      name: 'to enable',
      text: '<!-- appeal-lint-disable a/b -- r -->One.<!-- appeal-lint-enable a/b -->Two.',
      scope: 'One.',
    },
    {
      name: 'to enable of all',
      text: '<!-- appeal-lint-disable a/b, c/d -- r -->One.<!-- appeal-lint-enable -->Two.',
      scope: 'One.',
    },
    {
      name: 'past enable of others',
      text: '<!-- appeal-lint-disable -- r -->One.<!-- appeal-lint-enable a/b -->Two.',
      scope: 'One.<!-- appeal-lint-enable a/b -->Two.',
    },
    {
      name: 'to the last of two enables',
      text: '<!-- appeal-lint-disable a/b, c/d -- r -->One.<!-- appeal-lint-enable a/b -->Two.<!-- appeal-lint-enable c/d -->Three.',
      scope: 'One.<!-- appeal-lint-enable a/b -->Two.',
    },
    {
      name: 'not past an earlier enable',
      text: '<!-- appeal-lint-enable -->Zero.<!-- appeal-lint-disable -- r -->One.',
      scope: 'One.',
    },
    {
      name: 'the file',
      text: 'Zero.\n<!-- appeal-lint-disable-file a/b -- r -->',
      scope: 'Zero.\n<!-- appeal-lint-disable-file a/b -- r -->',
    },
  ])('$name', ({ text, scope }) => {
    const directive = directivesIn(text).find(({ kind }) => kind !== 'enable');
    expect(directive && text.slice(directive.scope.start, directive.scope.end)).toBe(scope);
  });
});

describe('what is deleted with it', () => {
  test.each([
    { name: 'its line', text: `Zero.\n${next()}\nOne.`, removed: 'Zero.\nOne.' },
    { name: 'its line with CRLF', text: `Zero.\r\n  ${next()}  \r\nOne.`, removed: 'Zero.\r\nOne.' },
    {
      name: 'the blank before it',
      text: 'One. <!-- appeal-lint-disable-line a/b -- r -->\nTwo.',
      removed: 'One.\nTwo.',
    },
    {
      name: 'nothing else inside a line',
      text: 'One. <!-- appeal-lint-disable-line a/b -- r --> Two.',
      removed: 'One.  Two.',
    },
  ])('$name', ({ text, removed }) => {
    const [directive] = directivesIn(text);
    expect(directive && show(text, directive).removed).toBe(removed);
  });
});

const head = (lines: string): string => `---\nkind: poa\n${lines}\n---\nDear Amazon`;

describe('front matter', () => {
  test.each([
    {
      name: 'a list',
      lines: 'appeal-lint-disable: [promise/vague, tone/*]\nappeal-lint-disable-reason: asked',
      rules: ['promise/vague', 'tone/*'],
      reason: 'asked',
    },
    {
      name: 'a list of lines',
      lines: 'appeal-lint-disable:\n  - promise/vague\n  - "tone/flattery"',
      rules: ['promise/vague', 'tone/flattery'],
      reason: null,
    },
    {
      name: 'commas',
      lines: 'appeal-lint-disable: promise/vague, tone/flattery',
      rules: ['promise/vague', 'tone/flattery'],
      reason: null,
    },
    { name: 'the same id twice', lines: 'appeal-lint-disable: a/b, a/b', rules: ['a/b', 'a/b'], reason: null },
    {
      name: 'everything',
      lines: 'appeal-lint-disable: true\nappeal-lint-disable-reason: sent last year',
      rules: [],
      reason: 'sent last year',
    },
  ])('$name', ({ lines, rules, reason }) => {
    const text = head(lines);
    const directives = directivesIn(text);
    expect(directives).toHaveLength(1);
    expect(directives.map((one) => show(text, one))).toMatchObject([
      { kind: 'disable-file', rules: rules.map((id) => [id, id]), reason, scope: text },
    ]);
  });

  test('two places for the same id', () => {
    const spans = directivesIn(head('appeal-lint-disable: a/b, a/b'))[0]?.rules.map(({ span }) => span.start);
    expect(new Set(spans).size).toBe(2);
  });

  test.each([
    'appeal-lint-disable:',
    'appeal-lint-disable: []',
    'appeal-lint-disable: ""',
    'appeal-lint-disable: false',
    'appeal-lint-disable: 3',
    'appeal-lint-disable: {a: b}',
  ])('nothing is silenced by “%s”', (lines) => {
    expect(directivesIn(head(lines))).toEqual([]);
  });

  test('is deleted with its lines', () => {
    const text = head('appeal-lint-disable:\n  - promise/vague\nround: 2');
    expect(directivesIn(text).map((one) => show(text, one).removed)).toEqual([head('round: 2')]);
  });
});

test('no throw, and spans lie inside the text', () => {
  const pieces = fc.array(
    fc.oneof(
      anyText,
      fc.constantFrom(
        next(),
        '<!-- appeal-lint-disable a/b -- r -->',
        '<!-- appeal-lint-enable -->',
        '<!-- appeal-lint-disable-line -->\n',
        '\n',
      ),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      for (const { span, scope, removal, rules, reasonAt } of directivesIn(text)) {
        for (const one of [span, scope, removal, ...rules.map((rule) => rule.span)]) {
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.start).toBeLessThanOrEqual(one.end);
          expect(one.end).toBeLessThanOrEqual(text.length);
        }
        for (const rule of rules) expect(text.slice(rule.span.start, rule.span.end)).toBe(rule.id);
        expect(text.slice(removal.start, removal.end)).toContain(text.slice(span.start, span.end));
        const place = reasonAt ?? span.start + 1;
        expect(place > span.start && place < span.end).toBe(true);
      }
    }),
  );
});

test.each([
  { name: 'next lines in a row', line: `${next()}\n` },
  { name: 'regions that never end', line: '<!-- appeal-lint-disable a/b -- r -->\n' },
  { name: 'next lines on one line', line: next() },
  { name: 'comments on one line', line: '<!-- appeal-lint-disable-line a/b -- r -->' },
])('20,000 directives take time in proportion: $name', ({ line }) => {
  const text = line.repeat(20_000);
  const comments = commentsIn(text);
  const started = performance.now();
  expect(readDirectives(text, comments, readFrontMatter(text))).toHaveLength(20_000);
  expect(performance.now() - started).toBeLessThan(2000);
});
