import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configSchema, toJsonSchema } from '../src/engine/config.ts';
import { readConfigText } from '../src/engine/config-text.ts';
import { anyText } from './helpers/arbitraries.ts';
import { fakeRules } from './helpers/fake-rules.ts';

/** The words of the file each problem stands on, with what is said in English. */
function problemsOf(text: string, path = 'appeal-lint.config.json') {
  const reading = readConfigText(text, path, fakeRules);
  if (reading.ok) return [];
  return reading.problems.map(({ span, message, hint }) => [
    text.slice(span.start, span.end),
    message.en,
    hint === null ? null : hint.en,
  ]);
}

describe('a config that is fine', () => {
  test.each([
    { name: 'empty', text: '{}', data: {} },
    { name: 'with a byte order mark', text: '\uFEFF{"locale": "zh"}', data: { locale: 'zh' } },
    { name: 'with comments', text: '// one\r\n{ /* two */ "root": true }', data: { root: true } },
    { name: 'with a comma at the end', path: 'x.jsonc', text: '{"ignore": ["a",],}', data: { ignore: ['a'] } },
    { name: 'a level', text: '{"rules": {"promise/vague": "off"}}', data: { rules: { 'promise/vague': 'off' } } },
    {
      name: 'a level in a list',
      text: '{"rules": {"promise/vague": ["on"]}}',
      data: { rules: { 'promise/vague': ['on'] } },
    },
    {
      name: 'options, completed',
      text: '{"rules": {"promise/vague": ["error", {"most": 5}]}}',
      data: { rules: { 'promise/vague': ['error', { allow: [], most: 5 }] } },
    },
    {
      name: 'profiles and files',
      text: '{"extends": ["appeal-lint:strict", "../base.json", "base.json"]}',
      data: { extends: ['appeal-lint:strict', '../base.json', 'base.json'] },
    },
    { name: 'one profile', text: '{"extends": "appeal-lint:off"}', data: { extends: 'appeal-lint:off' } },
    {
      name: 'overrides',
      text: '{"overrides": [{"files": ["a/**"], "ignore": ["a/b"], "kind": "dispute", "rules": {"evidence/type": "hint"}}]}',
      data: { overrides: [{ files: ['a/**'], ignore: ['a/b'], kind: 'dispute', rules: { 'evidence/type': 'hint' } }] },
    },
    {
      name: 'the schema',
      text: '{"$schema": "./schema.json", "language": "en", "files": ["**/*.md"]}',
      data: { $schema: './schema.json', language: 'en', files: ['**/*.md'] },
    },
  ])('$name', ({ text, path = 'appeal-lint.config.json', data }) => {
    expect(readConfigText(text, path, fakeRules)).toMatchObject({ ok: true, data });
  });

  test('nothing is filled in that another file may set', () => {
    const reading = readConfigText('{}', 'x.json', fakeRules);
    expect(reading.ok && reading.data).toEqual({});
  });

  test('tells the lines of its settings', () => {
    const reading = readConfigText(
      '{\n "rules": {\n  "promise/vague": "off"\n },\n "overrides": [\n  {"files": ["a"]}\n ]\n}',
      'x.json',
      fakeRules,
    );
    const lines = (paths: (string | number)[][]): number[] =>
      reading.ok ? paths.map((path) => reading.lineOf(path)) : [];
    expect(
      lines([['rules'], ['rules', 'promise/vague'], ['overrides', 0], ['overrides', 0, 'files', 0], ['locale']]),
    ).toEqual([2, 3, 6, 6, 1]);
  });
});

describe('what is wrong', () => {
  test.each([
    {
      name: 'a slip in a rule',
      text: '{"rules": {"promise/vagu": "off"}}',
      problems: [['"promise/vagu"', 'There is no rule “promise/vagu”.', 'Did you mean “promise/vague”?']],
    },
    {
      name: 'a rule without its group',
      text: '{"rules": {"absolute": "off"}}',
      problems: [['"absolute"', 'There is no rule “absolute”.', 'Did you mean “promise/absolute”?']],
    },
    {
      name: 'a rule that is near to none',
      text: '{"rules": {"no-console": "off"}}',
      problems: [['"no-console"', 'There is no rule “no-console”.', null]],
    },
    {
      name: 'a slip in a key',
      text: '{"local": "en"}',
      problems: [['"local"', '“local” is no setting here.', 'Did you mean “locale”?']],
    },
    {
      name: 'a key that is near to none',
      text: '{"env": []}',
      problems: [
        [
          '"env"',
          '“env” is no setting here.',
          'Use $schema, root, extends, locale, language, kind, files, ignore, plugins, rules, phrases or overrides.',
        ],
      ],
    },
    {
      name: 'a key of every object',
      text: '{"__proto__": {}}',
      problems: [['"__proto__"', '“__proto__” is no setting here.', expect.stringContaining('Use $schema')]],
    },
    {
      name: 'a slip in a level',
      text: '{"rules": {"promise/vague": "eror"}}',
      problems: [['"eror"', '“eror” is none of the possible values.', 'Did you mean “error”?']],
    },
    {
      name: 'a level in a list',
      text: '{"rules": {"promise/vague": ["warn"]}}',
      problems: [['"warn"', '“warn” is none of the possible values.', 'Use error, warning, info, hint, off or on.']],
    },
    {
      name: 'a number for a level',
      text: '{"rules": {"promise/vague": 2}}',
      problems: [['2', '“2” is not of the right type.', 'Use a text in quotation marks or a list in [ ].']],
    },
    {
      name: 'a slip in an option',
      text: '{"rules": {"promise/vague": ["error", {"alow": []}]}}',
      problems: [['"alow"', '“alow” is no setting here.', 'Did you mean “allow”?']],
    },
    {
      name: 'values of options',
      text: '{"rules": {"promise/vague": ["error", {"allow": ["a", 1], "most": 11}], "evidence/type": ["on", {"types": ["pfd"]}]}}',
      problems: [
        ['1', '“1” is not of the right type.', 'Use a text in quotation marks.'],
        ['11', '“11” is out of range.', 'Use at most 10.'],
        ['"pfd"', '“pfd” is none of the possible values.', 'Did you mean “pdf”?'],
      ],
    },
    {
      name: 'a value of the locale',
      text: '{"locale": "de"}',
      problems: [['"de"', '“de” is none of the possible values.', 'Use en or zh.']],
    },
    {
      name: 'a kind',
      text: '{"kind": "pao"}',
      problems: [['"pao"', '“pao” is none of the possible values.', 'Did you mean “poa”?']],
    },
    {
      name: 'a list where an object belongs',
      text: '{"rules": []}',
      problems: [['"rules"', '“[]” is not of the right type.', 'Use an object in { }.']],
    },
    {
      name: 'something that is no object',
      text: ' [1]',
      problems: [['[', '“[1]” is not of the right type.', 'Use an object in { }.']],
    },
    {
      name: 'a profile',
      text: '{"extends": ["appeal-lint:strikt"]}',
      problems: [
        ['"appeal-lint:strikt"', 'There is no profile “appeal-lint:strikt”.', 'Did you mean “appeal-lint:strict”?'],
      ],
    },
    {
      name: 'one profile',
      text: '{"extends": "appeal-lint:all"}',
      problems: [
        [
          '"appeal-lint:all"',
          'There is no profile “appeal-lint:all”.',
          expect.stringMatching(/^(?:Did you mean|Use appeal-lint:recommended)/),
        ],
      ],
    },
    {
      name: 'a number to extend',
      text: '{"extends": 5}',
      problems: [['5', '“5” is not of the right type.', 'Use a text in quotation marks or a list in [ ].']],
    },
    {
      name: 'an override without files',
      text: '{"overrides": [\n{"rules": {}}]}',
      problems: [['{', '“files” is missing here.', null]],
    },
    {
      name: 'an override with no files',
      text: '{"overrides": [{"files": []}]}',
      problems: [['"files"', '“[]” is out of range.', 'Use at least 1 entry.']],
    },
    {
      name: 'a key in an override',
      text: '{"overrides": [{"files": ["a"], "rule": {}}]}',
      problems: [['"rule"', '“rule” is no setting here.', 'Did you mean “rules”?']],
    },
    {
      name: 'a rule in an override',
      text: '{"overrides": [{"files": ["a"], "rules": {"evidence/tipe": "on"}}]}',
      problems: [['"evidence/tipe"', 'There is no rule “evidence/tipe”.', 'Did you mean “evidence/type”?']],
    },
    {
      name: 'a key that stands twice',
      text: '{"root": true,\n"root": true}',
      problems: [['"root"', '“root” stands twice in one object.', 'Keep one; the first is on line 1.']],
    },
    {
      name: 'a rule that stands twice',
      text: '{"rules": {"promise/vague": "on", "promise/vague": "off"}}',
      problems: [
        ['"promise/vague"', '“promise/vague” stands twice in one object.', 'Keep one; the first is on line 1.'],
      ],
    },
    {
      name: 'everything at once, in order',
      text: '{"local": "en", "rules": {"x": "on"}, "root": 1, "rules": {"y": 1}}',
      problems: [
        ['"local"', '“local” is no setting here.', 'Did you mean “locale”?'],
        ['1', '“1” is not of the right type.', 'Use true or false.'],
        ['"rules"', '“rules” stands twice in one object.', 'Keep one; the first is on line 1.'],
        ['"y"', 'There is no rule “y”.', null],
      ],
    },
  ])('$name', ({ text, problems }) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test('the place is that of the second of two equal keys', () => {
    const reading = readConfigText('{"root": true,\n "root": true}', 'a/x.json', fakeRules);
    expect(reading).toMatchObject({
      ok: false,
      problems: [{ path: 'a/x.json', line: 2, column: 2, span: { start: 16, end: 22 } }],
    });
  });

  test('a byte order mark counts as a column', () => {
    const reading = readConfigText('\uFEFF{"local": 1}', 'x.json', fakeRules);
    expect(reading).toMatchObject({ ok: false, problems: [{ line: 1, column: 3, span: { start: 2, end: 9 } }] });
  });

  test('in Chinese as well', () => {
    const reading = readConfigText(
      '{"rules": {"promise/vagu": "off"}, "locale": "de", "root": 1}',
      'x.json',
      fakeRules,
    );
    expect(reading.ok ? [] : reading.problems.map(({ message, hint }) => [message.zh, hint?.zh])).toEqual([
      ['没有名为“promise/vagu”的规则。', '是否应为“promise/vague”？'],
      ['“de” 不是可用的值。', '请使用en或zh。'],
      ['“1” 的类型不对。', '请使用true 或 false。'],
    ]);
  });
});

describe('what is no JSON', () => {
  test.each([
    { name: 'nothing', text: '', problem: ['', 'The file is empty.', 'Write at least {}.'] },
    { name: 'only blanks', text: ' \n', problem: ['', 'The file is empty.', 'Write at least {}.'] },
    { name: 'an open brace', text: '{"a": [1, {', problem: ['{', 'The file ends too early.', expect.anything()] },
    { name: 'an open object', text: '{"a": ', problem: [':', 'The file ends too early.', expect.anything()] },
    { name: 'an open list', text: '{"a": [1,\n', problem: [',', 'The file ends too early.', expect.anything()] },
    {
      name: 'an object that is not closed',
      text: '{"root": true',
      problem: ['e', 'The file ends too early.', expect.anything()],
    },
    { name: 'an open quotation mark', text: '{"a', problem: ['a', 'The file ends too early.', expect.anything()] },
    { name: 'an open comment', text: '{} /* x', problem: ['x', 'The file ends too early.', expect.anything()] },
    {
      name: 'a comma at the end',
      text: '{"root": true,}',
      problem: ['}', '“}” is not expected here.', 'Remove the comma before it, or name the file .jsonc.'],
    },
    {
      name: 'a missing comma',
      text: '{"root": true "locale": "en"}',
      problem: ['"locale"', '“"locale"” is not expected here.', 'Is a comma missing before it?'],
    },
    {
      name: 'single quotation marks',
      text: "{'root': true}",
      problem: ["'", "“'” is not expected here.", 'Use double quotation marks.'],
    },
    {
      name: 'Chinese quotation marks',
      text: '{“root”: true}',
      problem: ['“', '““” is not expected here.', 'Use double quotation marks.'],
    },
    { name: 'a word', text: '{"root": yes}', problem: ['yes', '“yes” is not expected here.', null] },
    { name: 'something behind', text: '{} x', problem: ['x', '“x” is not expected here.', null] },
    {
      name: 'deep nesting',
      text: '['.repeat(101),
      problem: ['[', 'The file is nested more than 100 levels deep.', null],
    },
    {
      name: 'deep nesting behind strings and comments',
      text: `{"]": /* ]]] */ ${'['.repeat(50_000)}`,
      problem: ['[', 'The file is nested more than 100 levels deep.', null],
    },
  ])('$name', ({ text, problem }) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('brackets in strings and comments are no nesting', () => {
    expect(problemsOf(`{"$schema": "${'['.repeat(500)}" /* ${'{'.repeat(500)} */}`)).toEqual([]);
  });
});

const jsonPieces = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"rules"',
      '"promise/vague"',
      '"on"',
      '"extends"',
      '"overrides"',
      '"files"',
      '1',
      'true',
      'null',
      '"',
      '\\',
      '/*',
      '*/',
      '//',
      '\n',
      '\r',
      '\uFEFF',
      '\uD800',
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
const someJson = fc
  .dictionary(
    fc.constantFrom('rules', 'extends', 'overrides', 'files', 'root', 'x', '__proto__', 'kind'),
    fc.jsonValue(),
  )
  .map((value) => JSON.stringify(value));

test.each([
  { name: 'any text', text: anyText },
  { name: 'bits of JSON', text: jsonPieces },
  { name: 'any JSON', text: fc.json() },
  { name: 'any values under our keys', text: someJson },
])('no throw, and problems lie inside the file: $name', ({ text }) => {
  const property = fc.property(text, fc.constantFrom('x.json', 'x.jsonc'), (one, path) => {
    const reading = readConfigText(one, path, fakeRules);
    const problems = reading.ok ? [] : reading.problems;
    expect(reading.ok || problems.length > 0).toBe(true);
    for (const { span, message, line, column } of problems) {
      expect(0 <= span.start && span.start <= span.end && span.end <= one.length && line > 0 && column > 0).toBe(true);
      expect(message.en !== '' && message.zh !== '').toBe(true);
    }
  });
  fc.assert(property, { numRuns: 300 });
});

test('a long file is read in time', () => {
  const text = `{"ignore": [${'"a", '.repeat(20_000)}"b"]}${'/*'.repeat(20_000)}`;
  expect(problemsOf(text)).toHaveLength(1);
});

describe('the JSON Schema', () => {
  const schema = toJsonSchema(fakeRules);

  test('has every key, the summaries and the defaults', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(configSchema(fakeRules).shape));
    expect(schema).toMatchObject({
      additionalProperties: false,
      properties: {
        locale: { default: 'en', enum: ['en', 'zh'], description: expect.stringContaining('remarks') },
        rules: {
          additionalProperties: false,
          properties: { 'promise/vague': { description: 'A promise must be one that can be checked.' } },
        },
        overrides: { items: { required: ['files'] } },
      },
    });
  });

  test('is data', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
