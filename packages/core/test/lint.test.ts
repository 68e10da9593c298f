import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import type { Config, EnabledRule } from '../src/engine/config.ts';
import { inspectLetter, inspectNotice } from '../src/engine/inspect.ts';
import type { Interplay } from '../src/engine/interplay.ts';
import { fillMessage, lintWith } from '../src/engine/lint.ts';
import { rulePage } from '../src/engine/rule-page.ts';
import { defineRule, type Finding, type Rule, type Severity } from '../src/engine/rule.ts';
import type { Case } from '../src/model/case.ts';
import type { Kind } from '../src/model/letter.ts';
import { parseLetter } from '../src/model/parse-letter.ts';
import { parseNotice } from '../src/model/parse-notice.ts';
import type { Localized } from '../src/text/localized.ts';

const both = (words: string): Localized => ({ en: words, zh: `中${words}` });

interface FakeRule {
  readonly severity?: Severity;
  readonly kinds?: readonly Kind[];
  readonly options?: z.ZodType;
  readonly messages?: Readonly<Record<string, Localized>>;
}

/** A rule that finds what it is told to. */
function ruleOf(id: string, check: (subject: Case, options: unknown) => Iterable<Finding>, fake: FakeRule = {}): Rule {
  return {
    id,
    severity: fake.severity ?? 'warning',
    kinds: fake.kinds ?? ['poa'],
    summary: both('Summary.'),
    why: both('Why.'),
    messages: fake.messages ?? { a: both('About {words}.'), b: both('B.') },
    options: fake.options ?? z.strictObject({}),
    examples: [],
    check,
  };
}

/** A rule that flags a word wherever it stands. */
function wordRule(id: string, word: string, fake: FakeRule & { readonly finding?: Partial<Finding> } = {}): Rule {
  return ruleOf(
    id,
    ({ letter }) =>
      [...letter.text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        message: 'a',
        span: { start: index, end: index + word.length },
        data: { words: word },
        ...fake.finding,
      })),
    fake,
  );
}

const caseOf = (text: string, kind: Kind = 'poa'): Case => ({
  path: null,
  letter: parseLetter(text, { kind }),
  message: null,
  answers: null,
  rounds: [],
  disorder: [],
  exists: null,
});

const silent: Interplay = { families: [], silences: [], modest: [] };

function run(
  text: string,
  rules: readonly Rule[],
  {
    severities = {},
    interplay = silent,
    kind = 'poa',
    ...config
  }: Partial<Config> & {
    readonly severities?: Readonly<Record<string, Severity>>;
    readonly interplay?: Interplay;
    readonly kind?: Kind;
  } = {},
) {
  const enabled = rules.map((rule): EnabledRule => ({ rule, severity: severities[rule.id] ?? null, options: {} }));
  const full: Config = { locale: 'en', language: 'auto', kind: 'poa', strict: false, rules: enabled, ...config };
  return lintWith(caseOf(text, kind), full, { rules, interplay });
}

const text = 'Alpha bravo charlie. Delta bravo.';

describe('the order of remarks', () => {
  it('is that of the letter, then of range, rule and message', () => {
    const rules = [
      wordRule('z/last', 'bravo'),
      wordRule('a/long', 'bravo charlie'),
      wordRule('a/first', 'bravo'),
      ruleOf('m/two', () => [
        { message: 'b', span: { start: 0, end: 5 } },
        { message: 'a', span: { start: 0, end: 5 }, data: { words: 'x' } },
      ]),
    ];
    const order = run(text, rules).map(({ ruleId, messageId, span }) => `${span.start} ${ruleId} ${messageId}`);
    expect(order).toEqual([
      '0 m/two a',
      '0 m/two b',
      '6 a/first a',
      '6 z/last a',
      '6 a/long a',
      '27 a/first a',
      '27 z/last a',
    ]);
    expect(run(text, rules.toReversed()).map(({ ruleId }) => ruleId)).toEqual(
      run(text, rules).map(({ ruleId }) => ruleId),
    );
  });
});

describe('the severity', () => {
  test.each<[string, Severity, Severity | undefined, Severity | undefined, boolean, Severity]>([
    ['is the rule’s own', 'warning', undefined, undefined, false, 'warning'],
    ['is the finding’s before the rule’s', 'warning', 'info', undefined, false, 'info'],
    ['is the config’s before the finding’s', 'warning', 'info', 'error', false, 'error'],
    ['is the config’s before the rule’s', 'error', undefined, 'hint', false, 'hint'],
    ['of info is warning where strict', 'info', undefined, undefined, true, 'warning'],
    ['of hint is info where strict', 'hint', undefined, undefined, true, 'info'],
    ['of warning is itself where strict', 'warning', undefined, undefined, true, 'warning'],
    ['of error is itself where strict', 'error', undefined, undefined, true, 'error'],
    ['of the finding is raised where strict', 'error', 'hint', undefined, true, 'info'],
    ['of the config is not raised where strict', 'info', undefined, 'info', true, 'info'],
  ])('%s', (_, own, found, configured, strict, expected) => {
    const rule = wordRule('a/b', 'Alpha', { severity: own, finding: found === undefined ? {} : { severity: found } });
    const severities = configured === undefined ? {} : { 'a/b': configured };
    expect(run(text, [rule], { strict, severities }).map(({ severity }) => severity)).toEqual([expected]);
  });

  it('that the config sets decides the interplay', () => {
    const rules = [
      wordRule('a/modest', 'Alpha', { severity: 'info' }),
      wordRule('a/other', 'charlie', { severity: 'info' }),
    ];
    const interplay = { ...silent, modest: ['a/modest'] };
    expect(run(text, rules, { interplay })).toHaveLength(2);
    expect(run(text, rules, { interplay, severities: { 'a/other': 'error' } }).map(({ ruleId }) => ruleId)).toEqual([
      'a/other',
    ]);
  });
});

describe('a rule', () => {
  it('gets the case and its options', () => {
    const seen: unknown[] = [];
    const rule = ruleOf('a/b', (subject, options) => {
      seen.push(subject.letter.text, options);
      return [];
    });
    const config: Config = {
      locale: 'en',
      language: 'auto',
      kind: 'poa',
      strict: false,
      rules: [{ rule, severity: null, options: { most: 3 } }],
    };
    lintWith(caseOf(text), config, { rules: [rule], interplay: silent });
    expect(seen).toEqual([text, { most: 3 }]);
  });

  it('speaks in its kinds only', () => {
    const rule = wordRule('a/b', 'Alpha', { kinds: ['dispute', 'reply'] });
    expect(run(text, [rule])).toEqual([]);
    expect(run(text, [rule], { kind: 'dispute' })).toHaveLength(1);
  });

  it('that throws is a remark, and the others still run', () => {
    const before = ruleOf('b/early', () => {
      throw new Error('no luck');
    });
    const half = ruleOf('c/late', function* late() {
      yield { message: 'b', span: { start: 0, end: 5 } };
      throw new TypeError('half way');
    });
    const found = run(text, [before, half, wordRule('a/ok', 'Delta')]);
    expect(found.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual([
      'internal/rule-failed error',
      'internal/rule-failed error',
      'c/late warning',
      'a/ok warning',
    ]);
    const messages = found.slice(0, 2).map(({ message }) => message);
    expect(messages.some((message) => message.includes('b/early') && message.includes('no luck'))).toBe(true);
    expect(messages.some((message) => message.includes('c/late') && message.includes('half way'))).toBe(true);
  });

  test.each<[string, Finding]>([
    ['with a message it does not have', { message: 'toString', span: { start: 0, end: 1 } }],
    ['behind the end', { message: 'b', span: { start: 0, end: 99 } }],
    ['before the start', { message: 'b', span: { start: -1, end: 1 } }],
    ['back to front', { message: 'b', span: { start: 4, end: 1 } }],
    ['at no number', { message: 'b', span: { start: Number.NaN, end: 1 } }],
  ])('that gives a finding %s has failed', (_, finding) => {
    const found = run(text, [ruleOf('a/b', () => [finding]), wordRule('a/ok', 'Delta')]);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['internal/rule-failed', 'a/ok']);
  });

  it('that throws something else than an error is a remark too', () => {
    const rule = ruleOf('a/b', () => ({
      [Symbol.iterator]() {
        // What a rule of somebody else may do.
        throw JSON.parse('"plain words"');
      },
    }));
    expect(run(text, [rule])[0]?.message).toContain('plain words');
  });
});

describe('a remark', () => {
  it('has words in one language', () => {
    const finding = {
      data: { words: { en: 'cause', zh: '原因' } },
      quote: 'The root cause',
      fixes: [{ kind: 'rewrite', title: both('Fix'), edits: [{ span: { start: 0, end: 1 }, text: 'x' }] }],
      related: [{ path: 'n.md', span: { start: 1, end: 2 }, message: both('Here.') }],
    } as const;
    const rule = wordRule('a/b', 'Alpha', { finding });
    expect(run(text, [rule])).toEqual([
      {
        ruleId: 'a/b',
        messageId: 'a',
        severity: 'warning',
        message: 'About cause.',
        why: '“The root cause” Why.',
        span: { start: 0, end: 5 },
        fixes: [{ kind: 'rewrite', title: 'Fix', edits: [{ span: { start: 0, end: 1 }, text: 'x' }] }],
        related: [{ path: 'n.md', span: { start: 1, end: 2 }, message: 'Here.' }],
      },
    ]);
    expect(run(text, [rule], { locale: 'zh' })[0]).toMatchObject({
      message: '中About 原因.',
      why: '“The root cause” 中Why.',
      fixes: [{ title: '中Fix' }],
      related: [{ message: '中Here.' }],
    });
  });

  it('is left out where a directive says so', () => {
    const suppressed = `<!-- appeal-lint-disable-next-line a/b -- known -->\n${text}`;
    expect(run(suppressed, [wordRule('a/b', 'Alpha'), wordRule('a/c', 'Delta')]).map(({ ruleId }) => ruleId)).toEqual([
      'a/c',
    ]);
  });

  it('says when the letter was not read in full', () => {
    const found = run('['.repeat(5000), []);
    expect(found.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual(['internal/reduced-reading info']);
  });
});

describe('fillMessage', () => {
  test.each([
    ['{a} and {b}', { a: 'x', b: 2 }, 'x and 2'],
    ['{a}', { a: '{b}', b: 'no' }, '{b}'],
    ['{a}', { a: '$& $1' }, '$& $1'],
    ['{a}', { a: both('x') }, 'x'],
    ['{a} stays', {}, '{a} stays'],
    ['{constructor} stays', {}, '{constructor} stays'],
    ['none', undefined, 'none'],
  ])('%j with %j', (message, data, filled) => {
    expect(fillMessage({ en: message, zh: '' }, data, 'en')).toBe(filled);
  });
});

describe('inspect', () => {
  it('shows a letter as plain data', () => {
    const letter =
      '## Root cause\n\nOne agent had no backup.\n\n## Actions taken\n\nWe refunded 6 orders on 4 March, see Annex 1.\n\n## Prevention\n\nSince 5 March the shift lead checks the inbox every day at 09:00.\n';
    const notice =
      'To reactivate your account, please send us:\n-- The root cause of the complaints\n-- The actions you have taken to resolve the complaints\n';
    const subject: Case = {
      ...caseOf(letter),
      answers: { path: '00-notice.md', text: notice, notice: parseNotice(notice) },
    };
    const { kind, sections, sentences, asks } = inspectLetter(subject);
    expect(kind).toBe('poa');
    expect(sections.map(({ aspect, state }) => [aspect, state])).toEqual([
      ['root-cause', 'present'],
      ['actions', 'present'],
      ['prevention', 'present'],
      ['evidence', 'present'],
    ]);
    expect(
      sentences.map(({ span, role, done, commitment }) => [letter.slice(span.start, span.end), role, done, commitment]),
    ).toEqual([
      ['One agent had no backup.', 'root-cause', false, false],
      ['We refunded 6 orders on 4 March, see Annex 1.', 'actions', true, false],
      ['Since 5 March the shift lead checks the inbox every day at 09:00.', 'prevention', false, true],
    ]);
    expect(asks.map(({ aspect, answered }) => [aspect, answered])).toEqual([
      ['root-cause', 'yes'],
      ['actions', 'yes'],
    ]);
    expect(inspectLetter(caseOf(letter)).asks).toEqual([]);
    expect(JSON.parse(JSON.stringify(inspectLetter(subject)))).toEqual(inspectLetter(subject));
  });

  it('shows a message as plain data', () => {
    const notice = parseNotice('To reactivate your account, please send us:\n-- The root cause of the complaints\n');
    const inspection = inspectNotice(notice);
    expect(inspection.asks.map(({ quote }) => quote)).toEqual(notice.asks.map(({ quote }) => quote));
    expect(inspection).not.toHaveProperty('suspicions');
  });
});

describe('rulePage', () => {
  const rule = defineRule({
    id: 'a/b',
    severity: 'warning',
    kinds: ['poa', 'dispute'],
    summary: both('Summary.'),
    why: both('Why.'),
    messages: { a: both('A.') },
    options: z.strictObject({}),
    examples: [
      { letter: '«我们»。' },
      { letter: '«We» do.', fixed: 'We ${1:what} do.', notice: 'Send\nit.', files: [] },
      { letter: 'Fine.' },
    ],
    *check() {},
  });

  it('shows examples in the language of the page first', () => {
    const english = rulePage(rule, 'en');
    expect(english.indexOf('    «We» do.')).toBeLessThan(english.indexOf('    «我们»。'));
    const chinese = rulePage(rule, 'zh');
    expect(chinese.indexOf('    «我们»。')).toBeLessThan(chinese.indexOf('    «We» do.'));
    expect(chinese).toContain('中Why.');
  });

  it('shows what belongs to an example and ends with one line end', () => {
    const page = rulePage(rule, 'en');
    expect(page).toContain('    Send\n    it.');
    expect(page).toContain('Files beside the letter: none');
    expect(page).not.toContain('${1');
    expect(page).toContain('    <!-- appeal-lint-disable-next-line a/b -- … -->');
    expect(page).toMatch(/[^\n]\n$/);
  });
});
