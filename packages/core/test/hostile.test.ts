import { describe, expect, test } from 'vitest';
import {
  defaultConfig,
  lint,
  loadCase,
  parseLetter,
  parseNotice,
  type Case,
  type Diagnostic,
  type Letter,
} from '../src/index.ts';

const repeat = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** What comes from forms, from word processors, from programs gone wrong and from people who try. */
const texts: Readonly<Record<string, string>> = {
  nothing: '',
  'a byte order mark': '\uFEFF',
  'a byte order mark and a letter': '\uFEFF## Root cause\n\nOne agent.',
  'line ends only': '\r\n\r\n\n\r',
  'spaces only': ' '.repeat(5000),
  'Windows line ends': '## Root cause\r\n\r\nOne agent had no backup.\r\nWe will reply in time.\r\n',
  'old Mac line ends': '## Root cause\r\rOne agent had no backup.\rWe will reply in time.\r',
  'mixed line ends': '# A\r\nb\rc\nd\n\re',
  'a line of a megabyte': 'The orders of the week, '.repeat(43_700),
  'a word of a megabyte': 'x'.repeat(1_000_000),
  'open brackets': '['.repeat(100_000),
  'bracket pairs': '[]'.repeat(50_000),
  parentheses: '('.repeat(100_000),
  'Chinese brackets': '【'.repeat(100_000),
  'lone surrogates': '\uD800a\uDC00 '.repeat(5000),
  'emoji in promises': 'We will 😀 reply 😀 in time 😀.\n'.repeat(500),
  NUL: 'a\0b\0'.repeat(10_000),
  'control characters': repeat(4000, (index) => String.fromCodePoint(index % 32)),
  'twenty thousand headings': repeat(20_000, (index) => `## Root cause ${index}\n\n`),
  'three thousand parts': '**Prevention**\n\nOne agent.\n\n'.repeat(3000),
  'five thousand labels': 'Root cause: one agent.\n'.repeat(5000),
  'twenty thousand items': '- We will reply in time.\n'.repeat(20_000),
  'fifty thousand short lines': 'x y\n'.repeat(50_000),
  'ten thousand short paragraphs': 'x y\n\n'.repeat(10_000),
  'deep quotes': `${'> '.repeat(5000)}We will reply in time.`,
  'deep lists': repeat(400, (index) => `${'  '.repeat(index)}- a\n`),
  asterisks: '*'.repeat(100_000),
  'asterisks and words': '*a '.repeat(20_000),
  'straight quotation marks': '"'.repeat(100_000),
  'spaced quotation marks': '" '.repeat(50_000),
  'open quotation marks': '“'.repeat(20_000),
  'pairs of quotation marks': '“a” '.repeat(20_000),
  backticks: '`'.repeat(100_000),
  digits: '1'.repeat(100_000),
  'digits and dashes': '111-'.repeat(30_000),
  'order ids': '111-1234567-1234567\n\n'.repeat(3000),
  'file names': '[a](evidence/a.pdf) evidence/b.pdf\n\n'.repeat(2000),
  'Chinese without punctuation': '我们会及时回复买家并加强管理'.repeat(10_000),
  'Chinese promises': '我们会及时回复买家。\n\n'.repeat(3000),
  blanks: '[insert date] ____ '.repeat(5000),
  pipes: '|'.repeat(50_000),
  'a table': `| a | b |\n| - | - |\n${'| We will reply in time | daily |\n'.repeat(2000)}`,
  comments: '<!-- appeal-lint-disable-next-line promise/vague -- x -->\nWe will reply in time.\n\n'.repeat(2000),
  'open comments': '<!-- '.repeat(20_000),
  'open front matter': `---\nkind: poa\n${'a: b\n'.repeat(5000)}`,
  'two and a half megabytes': `## Root cause\n${`${'word '.repeat(380)}\n`.repeat(1300)}`,
};

const notice =
  'To reactivate your account, please send us:\n-- The root cause of the late shipments\n-- The steps you have taken to prevent cancellations\n';
const config = defaultConfig('en');

function caseOf(letter: Letter): Case {
  return {
    path: null,
    letter,
    message: null,
    answers: { path: '00-notice.md', text: notice, notice: parseNotice(notice) },
    rounds: [],
    disorder: [],
    exists: () => false,
  };
}

const remarks = new Map<string, readonly Diagnostic[]>();

describe.each(Object.entries(texts))('%s', (name, text) => {
  test('is read and linted, with every range inside', { timeout: 60_000 }, () => {
    const letter = parseLetter(text);
    const misplaced = letter.sentences.filter(
      ({ span, plain, text: words, index }) =>
        span.start < (letter.sentences[index - 1]?.span.end ?? 0) ||
        span.end <= span.start ||
        span.end > text.length ||
        plain.length !== words.length,
    );
    expect(misplaced).toEqual([]);
    const outside = [...letter.sections, ...letter.evidence, ...letter.blocks].filter(
      ({ span }) => span.start < 0 || span.end > text.length || span.end < span.start,
    );
    expect(outside).toEqual([]);
    const diagnostics = lint(caseOf(letter), config);
    remarks.set(name, diagnostics);
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'internal/rule-failed')).toEqual([]);
    expect(diagnostics.filter(({ span }) => span.start < 0 || span.end > text.length)).toEqual([]);
  });
});

const read = (text: string) => parseLetter(text).sentences.map(({ text: words, part }) => [words, part]);

describe('what a hostile text still tells', () => {
  test.each([
    ['nothing', 'structure/missing-section'],
    ['a byte order mark and a letter', 'structure/missing-section'],
    ['twenty thousand headings', 'structure/empty-section'],
    ['open brackets', 'internal/reduced-reading'],
    ['two and a half megabytes', 'internal/reduced-reading'],
    ['deep quotes', 'internal/reduced-reading'],
    ['deep lists', 'internal/reduced-reading'],
  ])('%s: %s', (name, ruleId) => {
    expect(remarks.get(name)?.map((one) => one.ruleId)).toContain(ruleId);
  });

  test('Windows and old Mac line ends read like Unix ones', () => {
    const unix = read((texts['Windows line ends'] ?? '').replaceAll('\r', ''));
    expect(unix).toEqual([
      ['One agent had no backup.', 'root-cause'],
      ['We will reply in time.', 'root-cause'],
    ]);
    expect(read(texts['Windows line ends'] ?? '')).toEqual(unix);
    expect(read(texts['old Mac line ends'] ?? '')).toEqual(unix);
  });

  test('a folder of ten thousand files finds the message', () => {
    const names = repeat(10_000, (index) => `${index}-reply.md\n`)
      .trim()
      .split('\n');
    let reads = 0;
    const files = {
      readText: (): string => {
        reads += 1;
        return 'x';
      },
      exists: () => true,
      list: () => names,
    };
    expect(loadCase(files, 'c/9000-appeal.md')?.answers?.path).toBe('c/8999-reply.md');
    expect(reads).toBeLessThanOrEqual(2001);
  });
});
