import { describe, expect, it, test } from 'vitest';
import { loadCase, type LoadCaseOptions } from '../src/project/load-case.ts';
import { filesOf } from './helpers/files.ts';

const letter = '## Root cause\n\nOne agent had no backup.\n';

/** The path of the message that a letter of these files is linked to. */
function linkOf(names: readonly string[], path: string, options: LoadCaseOptions = {}, text = letter): string | null {
  const texts = Object.fromEntries(names.map((name) => [name, `Text of ${name}.`]));
  return loadCase(filesOf({ ...texts, [path]: text }), path, options)?.answers?.path ?? null;
}

describe('the nearest message', () => {
  test.each<[string, string[], string, string | null]>([
    ['is the notice', ['c/00-notice.md'], 'c/01-appeal.md', 'c/00-notice.md'],
    ['is the last reply', ['c/00-notice.md', 'c/01-appeal.md', 'c/01-reply.md'], 'c/02-appeal.md', 'c/01-reply.md'],
    [
      'is none that comes later',
      ['c/00-notice.md', 'c/01-reply.md', 'c/02-reply.md'],
      'c/01-appeal.md',
      'c/00-notice.md',
    ],
    ['may have the number of the letter if it is a notice', ['c/01-notice.md'], 'c/01-appeal.md', 'c/01-notice.md'],
    ['has not the number of the letter if it is a reply', ['c/01-reply.md'], 'c/01-appeal.md', null],
    [
      'of two with one number is the reply',
      ['c/00-notice.md', 'c/01-notice.md', 'c/01-reply.md'],
      'c/02-appeal.md',
      'c/01-reply.md',
    ],
    ['goes by number, not by letters', ['c/2-reply.md', 'c/10-reply.md'], 'c/11-appeal.md', 'c/10-reply.md'],
    [
      'goes by date',
      ['c/2026-03-01-notice.md', 'c/2026-03-05-reply.md'],
      'c/2026-03-04-appeal.md',
      'c/2026-03-01-notice.md',
    ],
    [
      'goes by date, later',
      ['c/2026-03-01-notice.md', 'c/2026-03-05-reply.md'],
      'c/2026-03-06-appeal.md',
      'c/2026-03-05-reply.md',
    ],
    ['may lie before an ordinal', ['c/00-notice.md', 'c/02-reply.md'], 'c/02-2nd-appeal.md', 'c/00-notice.md'],
    ['is the last for a letter without a number', ['c/00-notice.md', 'c/01-reply.md'], 'c/appeal.md', 'c/01-reply.md'],
    [
      'lies in the folder of the letter',
      ['00-notice.md', 'd/00-notice.md', 'c/d/00-notice.md'],
      'c/01-appeal.md',
      null,
    ],
    ['lies in the working folder', ['00-notice.md'], '01-appeal.md', '00-notice.md'],
    ['has a number', ['c/notice.md'], 'c/01-appeal.md', null],
    ['is a Markdown file', ['c/00-notice.txt', 'c/00-notice.pdf'], 'c/01-appeal.md', null],
    [
      'has a Chinese name',
      ['案件/00-通知.md', '案件/01-申诉信.md', '案件/01-回复.md'],
      '案件/02-申诉信.md',
      '案件/01-回复.md',
    ],
    ['is no other letter', ['c/00-plan.md', 'c/00-follow-up.md'], 'c/01-appeal.md', null],
    ['is linked to no message', ['c/00-notice.md'], 'c/01-reply.md', null],
  ])('%s', (_, names, path, answers) => {
    expect(linkOf(names, path)).toBe(answers);
  });

  it('is told by its front matter, whatever its name', () => {
    const files = filesOf({
      'c/00-mail.md': '---\nkind: notice\n---\nYour account is deactivated.',
      'c/00-notice.md': '---\nkind: documents\n---\nNotes.',
      'c/01-appeal.md': letter,
    });
    expect(loadCase(files, 'c/01-appeal.md')?.answers?.path).toBe('c/00-mail.md');
  });
});

const saying = (answers: string): string => `---\nanswers: ${answers}\n---\n${letter}`;

describe('answers: in the front matter', () => {
  test.each<[string, string, string | null]>([
    ['names a file in the folder', '00-notice.md', 'c/00-notice.md'],
    ['names a file elsewhere', '../mail/notice.md', 'mail/notice.md'],
    ['may begin with a dot', './00-notice.md', 'c/00-notice.md'],
    ['wins over a nearer one', '00-notice.md', 'c/00-notice.md'],
    ['that names no file links nothing', '09-notice.md', null],
    ['that names nothing leaves the nearest', '', 'c/01-reply.md'],
    ['may be Chinese', '通知（一）.md', 'c/通知（一）.md'],
  ])('%s', (_, answers, path) => {
    expect(
      linkOf(
        ['c/00-notice.md', 'c/01-reply.md', 'c/通知（一）.md', 'mail/notice.md'],
        'c/02-appeal.md',
        {},
        saying(answers),
      ),
    ).toBe(path);
  });

  it('links nothing even where a notice is handed in', () => {
    expect(linkOf(['c/00-notice.md', 'n.md'], 'c/02-appeal.md', { notice: 'n.md' }, saying('gone.md'))).toBeNull();
  });
});

describe('the notice that is handed in', () => {
  it('is for letters without a link', () => {
    expect(linkOf(['n.md'], 'c/01-appeal.md', { notice: 'n.md' })).toBe('n.md');
    expect(linkOf(['n.md', 'c/00-notice.md'], 'c/01-appeal.md', { notice: 'n.md' })).toBe('c/00-notice.md');
    expect(linkOf(['n.md'], 'c/01-reply.md', { notice: 'n.md' })).toBeNull();
    expect(linkOf([], 'c/01-appeal.md', { notice: 'n.md' })).toBeNull();
  });
});

describe('loadCase', () => {
  it('reads the message with its text', () => {
    const notice = 'To reactivate your account, please send us:\n-- The root cause of the complaints\n';
    const subject = loadCase(filesOf({ 'c/00-notice.md': notice, 'c/01-appeal.md': letter }), 'c/01-appeal.md');
    expect(subject?.answers?.text).toBe(notice);
    expect(subject?.answers?.notice.asks.map(({ aspect }) => aspect)).toEqual(['root-cause']);
    expect(subject?.message).toBeNull();
    expect(subject?.letter.kind).toBe('poa');
  });

  it('reads a message as one', () => {
    const files = filesOf({
      'c/00-notice.md': 'Your account has been deactivated.',
      'c/01-reply.md': 'We need more information.',
    });
    expect(loadCase(files, 'c/00-notice.md')?.message?.kind).toBe('notice');
    expect(loadCase(files, 'c/01-reply.md')?.message?.kind).toBe('reply');
    expect(loadCase(files, 'c/01-reply.md')?.answers).toBeNull();
  });

  it('takes the text of a buffer before that of the file', () => {
    const files = filesOf({ 'c/00-notice.md': 'x', 'c/01-appeal.md': letter });
    const subject = loadCase(files, 'c/01-appeal.md', { text: 'Prevention: two shifts.' });
    expect(subject?.letter.text).toBe('Prevention: two shifts.');
    expect(subject?.answers?.path).toBe('c/00-notice.md');
    expect(loadCase(filesOf({}), 'new.md', { text: '' })?.letter.text).toBe('');
    expect(loadCase(filesOf({ 'a.md': 'throw' }), 'a.md', { text: letter })?.letter.text).toBe(letter);
  });

  it('hands kind and language on', () => {
    const files = filesOf({ 'a.md': letter });
    expect(loadCase(files, 'a.md', { kind: 'dispute' })?.letter.kind).toBe('dispute');
    expect(loadCase(files, 'a.md', { language: 'zh' })?.letter.language).toBe('zh');
  });

  it('is null without a file', () => {
    expect(loadCase(filesOf({}), 'a.md')).toBeNull();
  });

  it('asks for files beside the letter', () => {
    const files = filesOf({ 'c/01-appeal.md': letter, 'c/evidence/a.pdf': '', 'up.pdf': '' });
    const exists = loadCase(files, 'c/01-appeal.md')?.exists;
    expect(exists?.('evidence/a.pdf')).toBe(true);
    expect(exists?.('../up.pdf')).toBe(true);
    expect(exists?.('evidence/b.pdf')).toBe(false);
  });

  it('lets errors of the door through: a message that cannot be read is no missing one', () => {
    expect(() => loadCase(filesOf({ 'a.md': 'throw' }), 'a.md')).toThrow('a.md is not UTF-8');
    const files = filesOf({ 'c/00-notice.md': 'throw', 'c/01-appeal.md': letter });
    expect(() => loadCase(files, 'c/01-appeal.md')).toThrow('c/00-notice.md is not UTF-8');
    const later = filesOf({ 'c/00-notice.md': 'x', 'c/02-notes.md': 'throw', 'c/01-appeal.md': letter });
    expect(loadCase(later, 'c/01-appeal.md')?.answers?.path).toBe('c/00-notice.md');
  });
});
