import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/engine/diagnostic.ts';
import { applyDirectives } from '../src/engine/suppress.ts';
import { readDirectives } from '../src/model/directives.ts';
import { readFrontMatter } from '../src/model/front-matter.ts';
import { applyFixes } from '../src/text/edits.ts';
import type { Locale } from '../src/text/localized.ts';

const known = new Set(['promise/vague', 'promise/absolute', 'tone/flattery', 'tone/shouting']);

const found = (ruleId: string, start: number, end: number): Diagnostic => ({
  ruleId,
  messageId: 'x',
  severity: 'warning',
  message: '',
  why: '',
  span: { start, end },
  fixes: [],
  related: [],
});

/** One diagnostic for each rule id that stands in the text in braces: `{promise/vague}`. */
function findingsIn(text: string): Diagnostic[] {
  return [...text.matchAll(/\{([a-z-]+\/[a-z-]+)\}/g)].map(({ 0: all, 1: id = '', index }) =>
    found(id, index, index + all.length),
  );
}

function lint(text: string, locale: Locale = 'en'): Diagnostic[] {
  const comments = [...text.matchAll(/<!--[^]*?-->/g)].map(({ 0: value, index }) => ({
    span: { start: index, end: index + value.length },
    value,
  }));
  const directives = readDirectives(text, comments, readFrontMatter(text));
  return applyDirectives(findingsIn(text), directives, known, locale).toSorted((a, b) => a.span.start - b.span.start);
}

const heard = (text: string): string[] => lint(text).map(({ ruleId }) => ruleId);

describe('what is silenced', () => {
  test.each([
    { name: 'nothing without a directive', text: '{promise/vague}', heard: ['promise/vague'] },
    {
      name: 'the next line only',
      text: '<!-- appeal-lint-disable-next-line promise/vague -- r -->\n{promise/vague}\n{promise/vague}',
      heard: ['promise/vague'],
    },
    {
      name: 'the rule named only',
      text: '<!-- appeal-lint-disable-next-line promise/vague -- r -->\n{promise/vague} {tone/flattery}',
      heard: ['tone/flattery'],
    },
    {
      name: 'a group',
      text: '<!-- appeal-lint-disable-next-line promise/* -- r -->\n{promise/vague} {promise/absolute} {tone/flattery}',
      heard: ['tone/flattery'],
    },
    {
      name: 'everything',
      text: '<!-- appeal-lint-disable-next-line -- r -->\n{promise/vague} {tone/flattery}',
      heard: [],
    },
    {
      name: 'two ids',
      text: '<!-- appeal-lint-disable-next-line promise/vague, tone/flattery -- r -->\n{promise/vague} {tone/flattery}',
      heard: [],
    },
    {
      name: 'two comments for one line',
      text: '<!-- appeal-lint-disable-next-line promise/vague -- r -->\n<!-- appeal-lint-disable-next-line tone/flattery -- r -->\n{promise/vague} {tone/flattery}',
      heard: [],
    },
    {
      name: 'its own line',
      text: '{promise/vague} <!-- appeal-lint-disable-line promise/vague -- r -->\n{promise/vague}',
      heard: ['promise/vague'],
    },
    {
      name: 'a region',
      text: '{promise/vague}\n<!-- appeal-lint-disable promise/vague -- r -->\n{promise/vague}\n<!-- appeal-lint-enable promise/vague -->\n{promise/vague}',
      heard: ['promise/vague', 'promise/vague'],
    },
    {
      name: 'a region to the end',
      text: '<!-- appeal-lint-disable promise/vague -- r -->\n{promise/vague}\n\n{promise/vague}',
      heard: [],
    },
    {
      name: 'one of two rules goes on',
      text: '<!-- appeal-lint-disable promise/vague, tone/flattery -- r -->\n{promise/vague} {tone/flattery}\n<!-- appeal-lint-enable promise/vague -->\n{promise/vague} {tone/flattery}',
      heard: ['promise/vague'],
    },
    {
      name: 'all but one',
      text: '<!-- appeal-lint-disable -- r -->\n{tone/flattery}\n<!-- appeal-lint-enable promise/vague -->\n{promise/vague} {tone/flattery}',
      heard: ['promise/vague'],
    },
    {
      name: 'a region twice',
      text: '<!-- appeal-lint-disable promise/vague -- r -->\n{promise/vague}\n<!-- appeal-lint-enable -->\n{promise/vague}\n<!-- appeal-lint-disable promise/vague -- r -->\n{promise/vague}',
      heard: ['promise/vague'],
    },
    {
      name: 'the file',
      text: '{promise/vague}\n<!-- appeal-lint-disable-file promise/vague -- r -->\n{promise/vague}',
      heard: [],
    },
    {
      name: 'the file by its front matter',
      text: '---\nappeal-lint-disable: promise/*\nappeal-lint-disable-reason: sent\n---\n{promise/vague} {tone/flattery}',
      heard: ['tone/flattery'],
    },
    {
      name: 'what begins in the line and ends in the next',
      text: '<!-- appeal-lint-disable-next-line promise/vague -- r -->\none {promise/vague}',
      heard: [],
    },
    {
      name: 'a line inside the file',
      text: '<!-- appeal-lint-disable-file tone/flattery -- r -->\n{promise/vague} {tone/flattery} <!-- appeal-lint-disable-line promise/vague -- r -->',
      heard: [],
    },
  ])('$name', ({ text, heard: expected }) => {
    expect(heard(text)).toEqual(expected);
  });

  test('a range of several lines counts where it begins', () => {
    const text = '<!-- appeal-lint-disable-next-line promise/vague -- r -->\none\ntwo';
    const directives = readDirectives(
      text,
      [{ span: { start: 0, end: 57 }, value: text.slice(0, 57) }],
      readFrontMatter(text),
    );
    const begins = found('promise/vague', text.indexOf('one'), text.length);
    const ends = found('promise/vague', 0, text.length);
    expect(applyDirectives([begins], directives, known, 'en')).toEqual([]);
    expect(applyDirectives([ends], directives, known, 'en')).toContain(ends);
  });

  test.each(['internal/rule-failed', 'directive/unused'])('%s is never silenced', (ruleId) => {
    const text = `<!-- appeal-lint-disable-next-line -- r -->\n{tone/shouting} {${ruleId}}`;
    expect(heard(text)).toEqual([ruleId]);
  });
});

/** What is said about the directives, and the letter after the safe fixes. */
function faults(text: string) {
  const diagnostics = lint(text).filter(({ ruleId }) => ruleId.startsWith('directive/'));
  return {
    faults: diagnostics.map(({ ruleId, span }) => [ruleId, text.slice(span.start, span.end)]),
    fixed: applyFixes(
      text,
      diagnostics.flatMap(({ fixes }) => fixes),
    ).text,
  };
}

const line = (ids: string, rest = ' -- r'): string => `<!-- appeal-lint-disable-next-line ${ids}${rest} -->`;

describe('what is wrong with directives', () => {
  test.each([
    {
      name: 'nothing',
      text: `${line('promise/vague')}\n{promise/vague}`,
      faults: [],
      fixed: `${line('promise/vague')}\n{promise/vague}`,
    },
    {
      name: 'a slip in an id',
      text: `${line('promise/vauge')}\n{promise/vague}`,
      faults: [['directive/unknown-rule', 'promise/vauge']],
      fixed: `${line('promise/vague')}\n{promise/vague}`,
    },
    {
      name: 'a slip in a group',
      text: `${line('promises/*')}\n{promise/vague}`,
      faults: [['directive/unknown-rule', 'promises/*']],
      fixed: `${line('promise/*')}\n{promise/vague}`,
    },
    {
      name: 'an id without its group',
      text: `${line('vague')}\n{promise/vague}`,
      faults: [['directive/unknown-rule', 'vague']],
      fixed: `${line('promise/vague')}\n{promise/vague}`,
    },
    {
      name: 'an id that is near to none',
      text: `Zero.\n${line('no-console')}\nOne.`,
      faults: [['directive/unknown-rule', 'no-console']],
      fixed: 'Zero.\nOne.',
    },
    {
      name: 'an id that is near to none beside a good one',
      text: `${line('no-console, promise/vague')}\n{promise/vague}`,
      faults: [['directive/unknown-rule', 'no-console']],
      fixed: `${line('promise/vague')}\n{promise/vague}`,
    },
    {
      name: 'the ids of the engine',
      text: `${line('internal/rule-failed')}\nOne.`,
      faults: [['directive/unknown-rule', 'internal/rule-failed']],
      fixed: 'One.',
    },
    {
      name: 'nothing to silence',
      text: `Zero.\n${line('promise/vague')}\nOne.`,
      faults: [['directive/unused', line('promise/vague')]],
      fixed: 'Zero.\nOne.',
    },
    {
      name: 'nothing to silence without ids',
      text: `Zero. <!-- appeal-lint-disable-line -- r -->\nOne.`,
      faults: [['directive/unused', '<!-- appeal-lint-disable-line -- r -->']],
      fixed: 'Zero.\nOne.',
    },
    {
      name: 'no reason, and nothing to silence: one fault',
      text: `${line('promise/vague', '')}\nOne.`,
      faults: [['directive/unused', line('promise/vague', '')]],
      fixed: 'One.',
    },
    {
      name: 'the first, second and fourth of five ids',
      text: `${line('promise/absolute, tone/shouting, promise/vague, tone/*, tone/flattery')}\n{promise/vague} {tone/flattery}`,
      faults: [
        ['directive/unused', 'promise/absolute'],
        ['directive/unused', 'tone/shouting'],
        ['directive/unused', 'tone/*'],
      ],
      fixed: `${line('promise/vague, tone/flattery')}\n{promise/vague} {tone/flattery}`,
    },
    {
      name: 'an unused id and one that is near to none',
      text: `Zero.\n${line('promise/vague, no-console')}\nOne.`,
      faults: [
        ['directive/unused', 'promise/vague'],
        ['directive/unknown-rule', 'no-console'],
      ],
      fixed: 'Zero.\nOne.',
    },
    {
      name: 'no reason',
      text: `${line('promise/vague', '')}\n{promise/vague}`,
      faults: [['directive/missing-reason', line('promise/vague', '')]],
      fixed: `${line('promise/vague', '')}\n{promise/vague}`,
    },
    {
      name: 'enable needs no reason',
      text: '<!-- appeal-lint-disable promise/vague -- r -->{promise/vague}<!-- appeal-lint-enable -->',
      faults: [],
      fixed: '<!-- appeal-lint-disable promise/vague -- r -->{promise/vague}<!-- appeal-lint-enable -->',
    },
    {
      name: 'nothing to enable',
      text: 'Zero.\n<!-- appeal-lint-enable -->\nOne.',
      faults: [['directive/unused', '<!-- appeal-lint-enable -->']],
      fixed: 'Zero.\nOne.',
    },
    {
      name: 'enable of something else',
      text: '<!-- appeal-lint-disable promise/vague -- r -->{promise/vague}<!-- appeal-lint-enable promise/vague, tone/flattery -->',
      faults: [['directive/unused', 'tone/flattery']],
      fixed: '<!-- appeal-lint-disable promise/vague -- r -->{promise/vague}<!-- appeal-lint-enable promise/vague -->',
    },
    {
      name: 'the wider of two',
      text: `<!-- appeal-lint-disable-file promise/vague -- r -->\n${line('promise/vague')}\n{promise/vague}`,
      faults: [['directive/unused', '<!-- appeal-lint-disable-file promise/vague -- r -->']],
      fixed: `${line('promise/vague')}\n{promise/vague}`,
    },
    {
      name: 'one of a list in the front matter',
      text: '---\nappeal-lint-disable:\n  - "promise/vague"\n  - tone/flattery\nappeal-lint-disable-reason: r\n---\n{promise/vague}',
      faults: [['directive/unused', 'tone/flattery']],
      fixed:
        '---\nappeal-lint-disable:\n  - "promise/vague"\n  - tone/flattery\nappeal-lint-disable-reason: r\n---\n{promise/vague}',
    },
    {
      name: 'all of a list in the front matter',
      text: '---\nround: 2\nappeal-lint-disable:\n  - promise/vague\n  - tone/flattery\n---\nOne.',
      faults: [['directive/unused', 'appeal-lint-disable:\n  - promise/vague\n  - tone/flattery']],
      fixed: '---\nround: 2\n---\nOne.',
    },
    {
      name: 'no reason in the front matter',
      text: '---\nappeal-lint-disable: promise/vague\n---\n{promise/vague}',
      faults: [['directive/missing-reason', 'appeal-lint-disable: promise/vague']],
      fixed: '---\nappeal-lint-disable: promise/vague\n---\n{promise/vague}',
    },
  ])('$name', ({ text, faults: expected, fixed }) => {
    expect(faults(text)).toEqual({ faults: expected, fixed });
  });

  test('they are warnings, and say what to do in both languages', () => {
    const text = `${line('promise/vauge')}\n${line('no-console')}\n${line('tone/shouting')}\nOne.\n${line('promise/vague', '')}\n{promise/vague}`;
    const inEnglish = lint(text, 'en');
    expect(inEnglish.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning', 'warning']);
    expect(inEnglish.map(({ message }) => message)).toEqual([
      '“promise/vauge” is no rule. Did you mean “promise/vague”?',
      '“no-console” is no rule. Use the id of a rule, or remove it.',
      'This suppression silences nothing. Remove it.',
      'This suppression gives no reason. Add one after “--”.',
    ]);
    expect(lint(text, 'zh').map(({ message }) => message)).toEqual([
      '没有名为“promise/vauge”的规则。是否应为“promise/vague”？',
      '没有名为“no-console”的规则。请改用规则的名称，或删除。',
      '此处的忽略没有作用。请删除。',
      '此处忽略规则而未写理由。请在“--”之后写明。',
    ]);
  });

  test.each([
    { name: 'after its ids', comment: line('promise/vague', ''), filled: line('promise/vague', ' -- ${1:reason}') },
    {
      name: 'before words that may be one',
      comment: line('promise/vague', ' as agreed'),
      filled: line('promise/vague', ' -- ${1:reason} as agreed'),
    },
    {
      name: 'without ids',
      comment: '<!-- appeal-lint-disable-next-line -->',
      filled: '<!-- appeal-lint-disable-next-line -- ${1:reason} -->',
    },
  ])('a reason is the writer’s: $name', ({ comment, filled }) => {
    const text = `${comment}\n{promise/vague}`;
    const fixes = lint(text).flatMap((one) => one.fixes);
    expect(fixes.map(({ kind }) => kind)).toEqual(['fill-in']);
    expect(applyFixes(text, fixes, { bulk: false }).text).toBe(`${filled}\n{promise/vague}`);
  });
});

const bits = fc.array(
  fc.constantFrom(
    '{promise/vague}',
    '{tone/flattery}',
    '{internal/rule-failed}',
    '\n',
    ' words ',
    line('promise/vague'),
    line('promise/vauge, tone/*', ''),
    '<!-- appeal-lint-disable tone/flattery, x -- r -->',
    '<!-- appeal-lint-disable -->',
    '<!-- appeal-lint-enable -->',
    '<!-- appeal-lint-enable tone/flattery -->',
    '<!-- appeal-lint-disable-line -- r -->',
    '<!-- appeal-lint-disable-file promise/* -- r -->',
  ),
  { maxLength: 14 },
);

const withoutDirectives = (ids: readonly string[]): string[] => ids.filter((id) => !id.startsWith('directive/'));

test('safe fixes never let a finding be heard that was silenced, nor hide one', () => {
  fc.assert(
    fc.property(bits, (parts) => {
      const text = parts.join('');
      const before = lint(text);
      const removals = before.filter(({ ruleId }) => ruleId === 'directive/unused').flatMap(({ fixes }) => fixes);
      const after = heard(applyFixes(text, removals).text);
      expect(withoutDirectives(after)).toEqual(withoutDirectives(before.map(({ ruleId }) => ruleId)));
    }),
    { numRuns: 500 },
  );
});

test('what the engine itself says is always heard', () => {
  fc.assert(
    fc.property(bits, (parts) => {
      const said = parts.filter((part) => part === '{internal/rule-failed}').length;
      expect(heard(parts.join('')).filter((id) => id === 'internal/rule-failed')).toHaveLength(said);
    }),
  );
});

test('many findings and many directives take time in proportion', () => {
  const text =
    `${line('promise/vague')}\n{promise/vague}\n<!-- appeal-lint-disable tone/flattery -- r -->\n{tone/flattery}\n`.repeat(
      5000,
    );
  const started = performance.now();
  expect(heard(text).length).toBeLessThan(5000);
  expect(performance.now() - started).toBeLessThan(3000);
});
