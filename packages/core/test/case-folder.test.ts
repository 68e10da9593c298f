import { describe, expect, it, test } from 'vitest';
import { askLinksOf } from '../src/model/ask-links.ts';
import { commitmentsOf } from '../src/model/commitments.ts';
import { compareRounds } from '../src/model/compare-rounds.ts';
import { figuresOf } from '../src/model/figures.ts';
import { freezeMark, frozenText, isAsFrozen } from '../src/model/freeze.ts';
import { parseLetter } from '../src/model/parse-letter.ts';
import { readCaseFolder } from '../src/project/case-folder.ts';
import { caseStatus } from '../src/project/case-status.ts';
import { loadCase } from '../src/project/load-case.ts';
import { nextLetter } from '../src/project/next-letter.ts';
import { longCase } from './fixtures/long-case.ts';
import { filesOf } from './helpers/files.ts';

const filed = (texts: readonly string[]) =>
  texts.map((text, index) => ({ path: `0${index + 1}-appeal.md`, letter: parseLetter(text) }));

describe('a case as a whole', () => {
  it('holds every round and message, once', () => {
    const folder = readCaseFolder(filesOf(longCase), 'c');
    expect(folder?.rounds.map(({ path, sent }) => `${path} ${sent}`)).toEqual(
      ['01', '02', '03', '04', '05'].map((number) => `c/${number}-appeal.md true`),
    );
    expect(folder?.messages).toHaveLength(6);
    expect(readCaseFolder(filesOf({ 'd/notes.md': 'Notes.' }), 'd')).toBeNull();
  });

  it('takes loose files that say what they are', () => {
    const files = filesOf({ 'notice.md': 'Your account has been deactivated.', 'appeal.md': 'x', 'notes.md': 'x' });
    const folder = readCaseFolder(files, '');
    expect(folder?.rounds.map(({ path, answers }) => [path, answers?.path])).toEqual([['appeal.md', 'notice.md']]);
  });

  test.each<[string, string[], object]>([
    [
      'before the first letter',
      ['00-notice.md'],
      { round: 0, letter: null, asks: { all: 9, answered: 0, weak: 0, open: 9 } },
    ],
    [
      'with a reply to answer',
      ['00-notice.md', '01-appeal.md', '01-reply.md'],
      { round: 1, outcome: 'more-info', closed: false },
    ],
    ['after the last reply', Object.keys(longCase).map((path) => path.slice(2)), { round: 5, closed: true, due: null }],
  ])('stands %s', (_, names, status) => {
    const texts = Object.fromEntries(names.map((name) => [name, longCase[`c/${name}`] ?? '']));
    const folder = readCaseFolder(filesOf(texts), '');
    expect(folder === null ? null : caseStatus(folder)).toMatchObject(status);
  });
});

describe('promises from letter to letter', () => {
  test.each<[string, string[], string[]]>([
    ['are planned in the letter that makes them', ['We will hire two agents.'], ['planned']],
    ['are done when reported', ['We will hire two agents.', 'On 4 March we hired two agents.'], ['done']],
    ['are planned when made again', ['We will hire two agents.', 'We are going to hire agents.'], ['planned']],
    [
      'are forgotten when the last letter is silent',
      ['We will hire two agents.', 'On 4 March we counted the stock.'],
      ['forgotten'],
    ],
    [
      'are contradicted',
      ['We will hire two agents.', '## Actions taken\n\nWe did not hire two agents.'],
      ['contradicted'],
    ],
    ['are no rules of the house', ['If a lid breaks, we will contact the buyer.'], []],
    ['are Chinese', ['我们会招聘两名客服。', '3月4日我们已招聘两名客服。'], ['done']],
  ])('%s', (_, texts, expected) => {
    expect(commitmentsOf(filed(texts)).map(({ state }) => state)).toEqual(expected);
  });

  it('count in how many letters they were still to come', () => {
    const moved = commitmentsOf(
      ['01', '03', '04', '05'].map((number) => ({
        path: `c/${number}-appeal.md`,
        letter: parseLetter(longCase[`c/${number}-appeal.md`] ?? ''),
      })),
    ).find(({ mentions }) => mentions[0]?.words.includes('warehouse'));
    expect(moved).toMatchObject({ state: 'done', announced: 3 });
  });
});

describe('figures', () => {
  test.each<[string, string[]]>([
    ['On 4 March our rate was 2.31 %.', ['day 304', 'rate 2.31']],
    ['From 4 March to 6 March nobody answered.', []],
    ['We refunded 12 orders and two agents left.', ['orders 12', 'staff 2']],
    ['On 4 May customers wrote 1,342 messages.', ['day 504', 'messages 1342']],
    ['We have one customer service agent and 24*7 support.', ['staff 1']],
    ['已给23个订单退款，由两名客服处理。', ['orders 23', 'staff 2']],
    ['Section 3 of order 113-5550142-0000017.', []],
  ])('of “%s”', (text, expected) => {
    expect(figuresOf(parseLetter(text)).map(({ thing, value }) => `${thing} ${value}`)).toEqual(expected);
  });

  it('are compared fact by fact', () => {
    const [before, after] = filed([
      'In May we replied to 12 orders of lamps.',
      'In May we replied to 15 orders of lamps.',
    ]);
    if (before === undefined || after === undefined) throw new Error('two letters');
    const { figures, copied } = compareRounds({ ...before, answers: null }, { ...after, answers: null });
    expect(figures.map(({ state }) => state)).toEqual(['changed']);
    expect(copied).toBe(0);
  });
});

describe('a frozen letter', () => {
  const text = '---\nkind: poa\nstatus: draft\n---\n\nWe refunded 9 buyers.\n';

  it('is marked in its front matter, and only there', () => {
    const frozen = frozenText(text, '2026-03-04') ?? '';
    expect(frozen).toBe(
      `---\nkind: poa\nstatus: submitted\nsubmitted: 2026-03-04\nfrozen: ${freezeMark(text)}\n---\n\nWe refunded 9 buyers.\n`,
    );
    expect(frozenText('We refunded.\r\n', '2026-03-04')).toMatch(/^---\nstatus|^---\r\nstatus: submitted\r\n/);
    expect(frozenText('---\nkind: poa\nkind: [\n---\n\nx', '2026-03-04')).toBeNull();
    expect(frozenText('---\nstatus:\n---\n\nx', '2026-03-04')).toMatch(/^---\nstatus: submitted\nsubmitted/);
  });

  it('is the same whatever the line ends, and another with another word', () => {
    const mark = freezeMark(text);
    expect(isAsFrozen(text.replaceAll('\n', '\r\n'), mark)).toBe(true);
    expect(isAsFrozen(text.replace('buyers.', 'buyers.  '), mark)).toBe(true);
    expect(isAsFrozen(text.replace('9', '8'), mark)).toBe(false);
    expect(isAsFrozen(text, 'v9-0000')).toBe(true);
  });
});

describe('the next letter', () => {
  const folder = readCaseFolder(filesOf(longCase), 'c');
  const reply = folder?.messages.find(({ path }) => path === 'c/04-reply.md');
  const last = folder?.rounds[3] ?? null;

  test.each<[string, string | null, string]>([
    ['c/04-reply.md', 'c/04-appeal.md', '05-appeal.md'],
    ['c/9-reply.md', 'c/9-letter.md', '10-letter.md'],
    ['c/099-reply.md', 'c/099-appeal.md', '100-appeal.md'],
    ['c/01-回复.md', 'c/01-申诉信.md', '02-申诉信.md'],
    ['c/2026-03-05-reply.md', 'c/2026-03-04-appeal.md', '2026-03-05-appeal.md'],
    ['c/00-notice.md', null, '01-appeal.md'],
    ['c/mail.md', 'c/letter.md', '02-letter.md'],
  ])('to %s after %s is %s', (path, letter, name) => {
    if (reply === undefined || last === null) throw new Error('no reply');
    expect(nextLetter({ ...reply, path }, letter === null ? null : { ...last, path: letter }).name).toBe(name);
  });

  it('has the headings of the last one', () => {
    if (reply === undefined) throw new Error('no reply');
    const headed = (text: string): string[] =>
      nextLetter(reply, { path: 'c/04-appeal.md', letter: parseLetter(text) })
        .text.split('\n')
        .filter((line) => /evidence|证据/i.test(line) && !line.startsWith('>') && !line.startsWith('<'));
    expect(headed('## Root cause\n\nNo scan.')).toEqual(['## Evidence']);
    expect(headed('ROOT CAUSE\n\nThe label was not scanned.\n\nPREVENTION\n\nA scanner.')).toEqual(['EVIDENCE']);
    expect(headed('一、根本原因\n\n面单没有扫描。\n\n二、预防措施\n\n扫码。')).toEqual(['一、证据']);
    expect(headed('We refunded 9 buyers.')).toEqual(['## Evidence']);
  });
});

describe('asks and answers', () => {
  it('lead to each other', () => {
    const subject = loadCase(filesOf(longCase), 'c/02-appeal.md');
    const [link] = subject === null ? [] : askLinksOf(subject);
    expect(link?.ask.path).toBe('c/01-reply.md');
    expect(longCase['c/01-reply.md']?.slice(link?.ask.span.start, link?.ask.span.end)).toBe(link?.quote);
    expect(link?.answers.map(({ path }) => path)).toContain('c/02-appeal.md');
    expect(askLinksOf({ path: null, letter: parseLetter('x'), answers: null })).toEqual([]);
  });
});
