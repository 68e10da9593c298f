import { describe, expect, it, test } from 'vitest';
import { defaultConfig, lint } from '../src/index.ts';
import type { Case } from '../src/model/case.ts';
import { ledgerOf, openAsks } from '../src/model/ledger.ts';
import { createCaseCache } from '../src/project/case-cache.ts';
import { loadCase } from '../src/project/load-case.ts';
import { longCase } from './fixtures/long-case.ts';
import { filesOf } from './helpers/files.ts';

function load(texts: Readonly<Record<string, string>>, path: string): Case {
  const subject = loadCase(filesOf(texts), path);
  if (subject === null) throw new Error(`${path} is not there`);
  return subject;
}

/** Each round as `number letter <- what it answers -> what came back`. */
function shape({ rounds }: Case): string[] {
  return rounds.map(
    ({ number, path, answers, reply }) => `${number} ${path} <- ${answers?.path ?? '-'} -> ${reply?.path ?? '-'}`,
  );
}

const text = (answers: string, words = 'We refunded nine buyers.'): string =>
  `---\nanswers: ${answers}\n---\n\n${words}`;

describe('the rounds before a file', () => {
  it('are told by numbers', () => {
    expect(shape(load(longCase, 'c/03-appeal.md'))).toEqual([
      '1 c/01-appeal.md <- c/00-notice.md -> c/01-reply.md',
      '2 c/02-appeal.md <- c/01-reply.md -> c/02-reply.md',
    ]);
  });

  it('end, before a reply, with the letter it answers', () => {
    expect(shape(load(longCase, 'c/02-reply.md')).at(-1)).toBe('2 c/02-appeal.md <- c/01-reply.md -> -');
  });

  it('hold the mails of the time of waiting', () => {
    const { rounds } = load(longCase, 'c/05-appeal.md');
    expect(rounds.map(({ followUps }) => followUps.map(({ path }) => path))).toEqual([
      [],
      [],
      ['c/03b-follow-up.md'],
      [],
    ]);
    expect(rounds.map(({ outcome }) => outcome)).toEqual(['more-info', 'more-info', 'more-info', 'more-info']);
  });

  it('have Chinese names too', () => {
    const names = ['00-通知', '01-申诉信', '01-回复', '02-申诉信', '02-回复'].map((name) => `案/${name}.md`);
    expect(
      shape(load(Object.fromEntries([...names, '案/03-申诉信.md'].map((name) => [name, '一。'])), '案/03-申诉信.md')),
    ).toEqual([
      '1 案/01-申诉信.md <- 案/00-通知.md -> 案/01-回复.md',
      '2 案/02-申诉信.md <- 案/01-回复.md -> 案/02-回复.md',
    ]);
  });

  it('are told by answers: before numbers, and without any', () => {
    const chain = {
      'mail.md': '---\nkind: notice\n---\n\nYour account has been deactivated.',
      'zebra.md': text('mail.md'),
      'back.md': `---\nkind: reply\nanswers: zebra.md\n---\n\nPlease send more.`,
      'next.md': text('back.md'),
    };
    expect(shape(load(chain, 'next.md'))).toEqual(['1 zebra.md <- mail.md -> back.md']);
    const crossed = {
      '00-notice.md': 'Deactivated.',
      '01-appeal.md': text('02-reply.md'),
      '02-appeal.md': text('00-notice.md'),
      '02-reply.md': text('02-appeal.md', 'Please send more.'),
      '03-appeal.md': 'Three.',
    };
    expect(shape(load(crossed, '03-appeal.md'))).toEqual([
      '1 02-appeal.md <- 00-notice.md -> 02-reply.md',
      '2 01-appeal.md <- 02-reply.md -> -',
    ]);
  });

  it('leave out notes, templates and what comes later', () => {
    const asked: string[] = [];
    const files = filesOf(
      {
        '00-notice.md': 'x',
        '01-notes.md': 'Notes.',
        '01-appeal.md': 'x',
        '02-appeal.md': 'x',
        '03-reply.md': 'throw',
      },
      asked,
    );
    expect(loadCase(files, '02-appeal.md')?.rounds.map(({ path }) => path)).toEqual(['01-appeal.md']);
    expect(asked).not.toContain('03-reply.md');
  });

  it('cost nothing where a letter stands alone', () => {
    const asked: string[] = [];
    loadCase(filesOf({ 'a.md': 'x', 'b.md': 'x', 'notes.txt': 'x' }, asked), 'a.md');
    expect(asked).toEqual(['a.md']);
  });
});

describe('the outcome of a round', () => {
  test.each<[string, string, string | null]>([
    ['is what the reply says', '', 'more-info'],
    ['is what the front matter of the reply says first', '---\noutcome: final\n---\n\n', 'final'],
  ])('%s', (_, head, outcome) => {
    const texts = {
      '01-appeal.md': 'x',
      '01-reply.md': `${head}We do not have enough information to reactivate your account.`,
      '02-appeal.md': 'x',
    };
    expect(load(texts, '02-appeal.md').rounds[0]?.outcome).toBe(outcome);
  });

  it('is unknown without a reply, and the letter is sent only if it says so', () => {
    const texts = { '01-appeal.md': 'x', '02-appeal.md': '---\nstatus: submitted\n---\n\nx', '03-appeal.md': 'x' };
    expect(load(texts, '03-appeal.md').rounds.map(({ sent, outcome }) => [sent, outcome])).toEqual([
      [false, null],
      [true, null],
    ]);
  });
});

function kinds(texts: Readonly<Record<string, string>>, path: string): string[] {
  return load(texts, path).disorder.map(({ kind, other }) => `${kind} ${other ?? '-'}`);
}

describe('disorder', () => {
  it('is told where it shows, and the rest still works', () => {
    const cycle = { '01-reply.md': text('02-appeal.md'), '01-appeal.md': 'x', '02-appeal.md': text('01-reply.md') };
    expect(kinds(cycle, '02-appeal.md')).toEqual(['cycle 01-reply.md']);
    expect(shape(load(cycle, '02-appeal.md'))).toEqual(['1 01-appeal.md <- - -> -']);
    expect(kinds({ 'a.md': text('a.md') }, 'a.md')).toEqual(['cycle a.md']);
    expect(kinds({ '00-notice-a.md': 'x', '00-notice-b.md': 'x' }, '00-notice-b.md')).toEqual(['twin 00-notice-a.md']);
    expect(kinds({ '01-reply.md': 'x', '02-appeal.md': 'x' }, '01-reply.md')).toEqual(['orphan -']);
    expect(kinds({ '05-appeal.md': 'x', '01-reply.md': text('05-appeal.md') }, '01-reply.md')).toEqual([
      'backwards 05-appeal.md',
    ]);
    expect(kinds({ '02-appeal.md': text('01-reply.md') }, '02-appeal.md')).toEqual([]);
  });

  it('is none in a case in order', () => {
    for (const path of Object.keys(longCase)) expect(load(longCase, path).disorder).toEqual([]);
  });
});

describe('the ledger', () => {
  const steps = ledgerOf(load(longCase, 'c/05-reply.md'));

  it('opens, drops, repeats and closes asks', () => {
    expect(steps.map(({ message, entries }) => `${message.path.slice(2)} ${entries.length}`)).toEqual([
      '00-notice.md 9',
      '01-reply.md 4',
      '02-reply.md 6',
      '03-reply.md 6',
      '04-reply.md 1',
      '05-reply.md 0',
    ]);
    expect(steps[1]?.exits).toHaveLength(9);
    expect(steps[3]?.entries.every(({ asked, since }) => asked === 'repeated' && since === 3)).toBe(true);
    expect(steps[4]?.entries[0]).toMatchObject({ aspect: 'evidence', topic: 'policy', asked: 'repeated', since: 2 });
    expect(steps[5]?.exits).toEqual([{ aspect: 'evidence', topic: 'policy', state: 'closed' }]);
    expect(openAsks(steps)).toEqual([]);
  });

  it('sees no progress in the same reply', () => {
    expect(steps.map(({ progress }) => progress)).toEqual([true, true, true, false, true, true]);
  });

  it('shows the sentences that answer an ask', () => {
    const second = load(longCase, 'c/02-appeal.md');
    const last = ledgerOf(second).at(-1);
    expect(last?.entries.map(({ answered }) => answered)).toEqual(['yes', 'yes', 'yes', 'yes']);
    const [span] = last?.entries[0]?.by ?? [];
    expect(second.letter.text.slice(span?.start, span?.end)).toMatch(/^Between 2 and 20 March/);
  });
});

function ids(letter: string): string[] {
  return lint(load({ '01-appeal.md': letter }, '01-appeal.md'), defaultConfig('en')).map(({ ruleId }) => ruleId);
}

describe('letters that were sent', () => {
  it('are no drafts: only what concerns the record is said', () => {
    const poor = '---\nstatus: submitted\nfrozen: v1-0000000000000000\n---\n\nPlease give us one more chance.';
    expect(ids(poor)).toEqual(['case/frozen']);
    expect(ids(poor.replace('submitted', 'draft'))).not.toContain('case/frozen');
    expect(ids(poor.replace('submitted', 'draft')).length).toBeGreaterThan(1);
  });
});

describe('a long case', () => {
  const rounds = 500;
  const texts = Object.fromEntries(
    Array.from({ length: rounds }, (_, at) => String(at + 1).padStart(3, '0')).flatMap((number) => [
      [`${number}-appeal.md`, `On 4 March we refunded order ${number}.`],
      [`${number}-reply.md`, `Please send more on order ${number}.`],
    ]),
  );

  it('is read file by file, each once', () => {
    const asked: string[] = [];
    const files = filesOf(texts, asked);
    const subject = loadCase(files, '500-appeal.md', { cache: createCaseCache() });
    expect(subject?.rounds).toHaveLength(rounds - 1);
    expect(asked.length).toBe(new Set(asked).size);
  });

  it('shares what was read through a cache, as long as the text is the same', () => {
    const cache = createCaseCache();
    const files = filesOf(texts);
    const first = loadCase(files, '500-appeal.md', { cache });
    const second = loadCase(files, '499-appeal.md', { cache });
    expect(second?.rounds[0]?.letter).toBe(first?.rounds[0]?.letter);
    const changed = loadCase(filesOf({ ...texts, '001-appeal.md': 'New.' }), '500-appeal.md', { cache });
    expect(changed?.rounds[0]?.letter).not.toBe(first?.rounds[0]?.letter);
    expect(changed?.rounds[1]?.letter).toBe(first?.rounds[1]?.letter);
  });
});
