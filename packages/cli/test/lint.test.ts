import { describe, expect, test } from 'vitest';
import { folderWith, readIn, runIn } from './harness.ts';
import { clean, faulty, fixable, notice, poor } from './letters.ts';

/** As Notepad would save it. */
const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

const caseOf = (letter: string): Record<string, string> => ({ '00-notice.md': notice, '01-follow-up.md': letter });

describe('exit codes', () => {
  test.each([
    { name: 'a clean letter', letter: clean, args: [], code: 0 },
    { name: 'an error', letter: faulty, args: [], code: 1 },
    { name: 'an error with --exit-zero', letter: faulty, args: ['--exit-zero'], code: 0 },
    { name: 'a warning', letter: fixable, args: [], code: 0 },
    { name: 'a warning with --fail-on warning', letter: fixable, args: ['--fail-on', 'warning'], code: 1 },
    { name: 'a warning with --fail-on hint', letter: fixable, args: ['--fail-on', 'hint'], code: 1 },
    { name: 'a warning with --max-warnings 1', letter: fixable, args: ['--max-warnings', '1'], code: 0 },
    { name: 'a warning with --max-warnings 0', letter: fixable, args: ['--max-warnings', '0'], code: 1 },
    { name: 'a hidden warning with --max-warnings 0', letter: fixable, args: ['-q', '--max-warnings', '0'], code: 1 },
    { name: 'a missing file', letter: clean, args: ['missing.md'], code: 2 },
    { name: 'a missing file with --exit-zero', letter: clean, args: ['missing.md', '--exit-zero'], code: 2 },
    { name: 'a missing file with --allow-empty', letter: clean, args: ['missing.md', '--allow-empty'], code: 2 },
    { name: 'a missing file beside a real one', letter: clean, args: ['01-follow-up.md', 'missing.md'], code: 2 },
    { name: 'a glob without a match', letter: clean, args: ['*.txt'], code: 2 },
    { name: 'a glob without a match with --allow-empty', letter: clean, args: ['*.txt', '--allow-empty'], code: 0 },
    { name: 'a missing config', letter: clean, args: ['--config', 'missing.json'], code: 2 },
    { name: 'a missing notice', letter: clean, args: ['--notice', 'missing.md'], code: 2 },
  ])('$name gives $code', async ({ letter, args, code }) => {
    expect((await runIn(folderWith(caseOf(letter)), args)).code).toBe(code);
  });

  test('what can be checked is checked before a missing file fails the run', async () => {
    const ran = await runIn(folderWith(caseOf(faulty)), ['01-follow-up.md', 'missing.md']);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain('content/placeholder');
    expect(ran.stderr).toBe('missing.md: There is no such file or folder.\n');
  });

  test('a mistyped command is recognised', async () => {
    const { stderr } = await runIn(folderWith({}), ['inspct']);
    expect(stderr).toBe('inspct: There is no such file or folder. Did you mean the command “inspect”?\n');
  });

  test.each([
    { name: 'no JSON', config: '{ "locale": ', holds: ['appeal-lint.config.json'] },
    {
      name: 'an unknown rule',
      config: '{ "rules": { "structure/mising-section": "error" } }',
      holds: ['structure/mising-section', 'Did you mean “structure/missing-section”?'],
    },
  ])('a config with $name is an error with its place, never a default', async ({ config, holds }) => {
    const ran = await runIn(folderWith({ ...caseOf(faulty), 'appeal-lint.config.json': config }), []);
    expect(ran.code).toBe(2);
    expect(ran.stdout).not.toContain('content/placeholder');
    for (const words of holds) expect(ran.stderr).toContain(words);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('linking', () => {
  test('the summary tells how far each letter answers its message', async () => {
    const folder = folderWith({ 'case/00-notice.md': notice, 'case/01-appeal.md': poor });
    const { code, stdout } = await runIn(folder, []);
    expect(code).toBe(1);
    expect(stdout).toContain('case/01-appeal.md  answers case/00-notice.md: 0 of 3 asks answered\n');
  });

  test('--notice serves letters without a message of their own', async () => {
    const folder = folderWith({ 'letter.md': poor.replace('answers: 00-notice.md\n', ''), 'inbox/mail.txt': notice });
    expect((await runIn(folder, ['letter.md'])).stdout).toContain(
      'letter.md  no message linked: judged by the three-part default',
    );
    expect((await runIn(folder, ['letter.md', '--notice', 'inbox/mail.txt'])).stdout).toContain(
      'letter.md  answers inbox/mail.txt: 0 of 3 asks answered',
    );
  });

  test('a message that cannot be read fails the run, and the letter is checked all the same', async () => {
    const folder = folderWith({
      'letter.md': poor.replace('00-notice.md', 'n.md'),
      'n.md': Buffer.from(notice, 'utf16le'),
    });
    const { code, stdout, stderr } = await runIn(folder, ['letter.md']);
    expect(code).toBe(2);
    expect(stdout).toContain('letter.md:');
    expect(stderr).toMatch(/^n\.md: This text is in UTF-16\. .*The letter was checked without it\.\n$/);
  });
});

describe('files that the config leaves out', () => {
  const files = { ...caseOf(faulty), 'appeal-lint.config.json': '{ "ignore": ["**/*.md"] }' };

  test.each([
    { args: [], code: 2 },
    { args: ['--allow-empty'], code: 0 },
    { args: ['01-follow-up.md'], code: 1 },
  ])('$args gives $code', async ({ args, code }) => {
    expect((await runIn(folderWith(files), args)).code).toBe(code);
  });
});

test('submitted letters are listed, not checked', async () => {
  const folder = folderWith(caseOf(faulty.replace('kind:', 'status: submitted\nkind:')));
  const { code, stdout } = await runIn(folder, ['01-follow-up.md']);
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: '01-follow-up.md  status: submitted, not checked\nNothing was checked.\n',
  });
});

test('--quiet shows errors only and says what it hides', async () => {
  const both = faulty.replace('We sent', '<!-- appeal-lint-disable-next-line promise/vague -- agreed -->\nWe sent');
  const { stdout } = await runIn(folderWith(caseOf(both)), ['01-follow-up.md', '--quiet']);
  expect(stdout).toContain('content/placeholder');
  expect(stdout).not.toContain('directive/unused');
  expect(stdout).toContain('1 error in 1 file.\n1 warning not shown (--quiet).\n');
});

test('--locale zh speaks Chinese about an English letter', async () => {
  const { stdout } = await runIn(folderWith(caseOf(faulty)), ['01-follow-up.md', '--locale', 'zh']);
  expect(stdout).toContain('错误  content/placeholder');
  expect(stdout).toContain('1 个文件：1 个错误。');
});

describe('standard input', () => {
  test('is checked as it comes', async () => {
    const { code, stdout } = await runIn(folderWith({}), ['--stdin'], { stdin: faulty });
    expect(code).toBe(1);
    expect(stdout).toContain('<stdin>:6:');
  });

  test('finds kind and message by the name it would have', async () => {
    const folder = folderWith({ 'case/00-notice.md': notice });
    const ran = await runIn(folder, ['-', '--stdin-filename', 'case/01-appeal.md'], { stdin: poor });
    expect(ran.stdout).toContain('case/01-appeal.md  answers case/00-notice.md: 0 of 3 asks answered');
  });

  test('that is no text is refused', async () => {
    const ran = await runIn(folderWith({}), ['--stdin'], { stdin: Buffer.from(clean, 'utf16le') });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^<stdin>: This text is in UTF-16\./);
  });
});

describe('fixing', () => {
  test('--fix applies safe fixes and reports what is left', async () => {
    const folder = folderWith(caseOf(fixable));
    const { code, stdout } = await runIn(folder, ['--fix', '--fail-on', 'warning']);
    expect(code).toBe(0);
    expect(stdout).toContain('1 fixed.');
    expect(readIn(folder, '01-follow-up.md')).toBe(clean);
    expect(readIn(folder, '00-notice.md')).toBe(notice);
  });

  test('--fix keeps a byte order mark and CRLF', async () => {
    const folder = folderWith(caseOf(windows(fixable)));
    expect((await runIn(folder, ['--fix'])).code).toBe(0);
    expect(readIn(folder, '01-follow-up.md')).toBe(windows(clean));
  });

  test('--fix leaves blanks and rewrites to the writer', async () => {
    const folder = folderWith({ '00-notice.md': notice, '01-appeal.md': poor });
    await runIn(folder, ['--fix']);
    expect(readIn(folder, '01-appeal.md')).toBe(poor);
  });

  test('--fix-dry-run prints a diff alone and writes nothing', async () => {
    const folder = folderWith(caseOf(fixable));
    const { code, stdout, stderr } = await runIn(folder, ['--fix-dry-run', '01-follow-up.md']);
    expect(code).toBe(0);
    expect(stdout).toBe(`--- a/01-follow-up.md
+++ b/01-follow-up.md
@@ -2,6 +2,5 @@
 kind: follow-up
 answers: 00-notice.md
 ---
 
-<!-- appeal-lint-disable-next-line promise/vague -- agreed with the client -->
 We sent our plan of action on 3 March 2026 and have had no reply. Has it arrived?
`);
    expect(stderr).toBe('1 would be fixed in 1 file; nothing was written.\n');
    expect(readIn(folder, '01-follow-up.md')).toBe(fixable);
  });

  test('--fix-dry-run works on standard input', async () => {
    const { stdout } = await runIn(folderWith({}), ['--fix-dry-run', '-'], { stdin: fixable });
    expect(stdout).toContain('-<!-- appeal-lint-disable-next-line');
  });
});

describe('colour', () => {
  const escape = '\u001B[';

  test.each([
    { name: 'a pipe', around: {}, colored: false },
    { name: 'a terminal', around: { isTTY: true }, colored: true },
    { name: 'a terminal with NO_COLOR', around: { isTTY: true, env: { NO_COLOR: '1' } }, colored: false },
    { name: 'a pipe with FORCE_COLOR', around: { env: { FORCE_COLOR: '1' } }, colored: true },
  ])('on $name: $colored', async ({ around, colored }) => {
    const { stdout } = await runIn(folderWith(caseOf(faulty)), [], around);
    expect(stdout.includes(escape)).toBe(colored);
  });

  test('escape sequences of a letter never reach the terminal', async () => {
    const hostile = faulty.replace('insert date', 'insert \u001B(0\u0007 date');
    const { stdout } = await runIn(folderWith(caseOf(hostile)), []);
    expect(stdout).toContain('content/placeholder');
    expect(stdout).not.toContain('\u001B');
  });
});
