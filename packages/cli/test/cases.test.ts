import { expect, test } from 'vitest';
import { folderWith, readIn, runIn } from './harness.ts';

const notice = `---
kind: notice
received: 2026-04-01
---

Your Amazon seller account has been deactivated. Please send a plan of action within 17 days of this notice:

-- The root cause(s) of the late shipments

-- The actions you have taken to resolve the late shipments
`;

const letter = `---
kind: poa
answers: 00-notice.md
---

Dear Seller Performance Team,

**1. Root cause**

The labels of 12 orders were printed after the carrier had left.

**2. Actions taken**

On 3 April we shipped the 12 orders.

We will hire a second clerk.
`;

const reply = `---
kind: reply
answers: 01-appeal.md
received: 2026-04-05
---

We do not have enough information to reactivate your account. Please send:

-- Greater detail on the actions you have taken to resolve the late shipments

-- Greater detail on the steps you have taken to prevent late shipments going forward
`;

const second = `---
kind: poa
answers: 01-reply.md
---

Dear Seller Performance Team,

## Actions taken

On 3 April we shipped the 14 orders. On 6 April we hired a second clerk, see [scans](evidence/scans.pdf).

## Prevention

Since 6 April the shift lead compares labels and orders every day at 13:00.
`;

const files = {
  'a/00-notice.md': notice,
  'a/01-appeal.md': letter,
  'a/01-reply.md': reply,
  'a/evidence/scans.pdf': 'x',
};

test('status: a row for each case, with the day handed in', async () => {
  const folder = folderWith({ ...files, 'a/02-appeal.md': second, 'b/00-notice.md': notice, 'notes.md': 'Notes.' });
  const { stdout, code } = await runIn(folder, ['status', '--now', '2026-04-16']);
  expect(stdout.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' | '))).toEqual([
    'case | round | outcome | asks answered | deadline | errors',
    'a | 2 (draft) | more information asked | 2 of 2 | – | 0',
    'b | no letter yet | deactivated | 0 of 2 | 2026-04-18 (2 days left) | –',
    '',
  ]);
  expect(code).toBe(0);
});

test('status: a deadline that has passed gives 1, a folder without a case 2', async () => {
  const folder = folderWith({ 'b/00-notice.md': notice, 'c/notes.md': 'Notes.' });
  expect(await runIn(folder, ['status', 'b', '--now', '2026-04-20'])).toMatchObject({ code: 1 });
  expect(await runIn(folder, ['status', 'c'])).toMatchObject({ code: 2, stdout: '' });
  expect((await runIn(folder, ['status', 'b', '-f', 'markdown', '--now', '2026-04-18'])).stdout).toContain(
    '| b | no letter yet | deactivated | 0 of 2 | 2026-04-18 (today) | – |',
  );
});

test('status: what case.md says wins', async () => {
  const folder = folderWith({
    'a/00-notice.md': notice,
    'a/case.md': '---\ndeadline: 2026-05-01\n---\n',
    'b/00-notice.md': notice,
    'b/case.md': '---\nstatus: closed\n---\n',
  });
  const { stdout } = await runIn(folder, ['status', '--now', '2026-04-30']);
  expect(stdout).toContain('2026-05-01 (1 day left)');
  expect(stdout).toContain('deactivated, closed');
});

test('diff: asks, promises and figures', async () => {
  const folder = folderWith({ ...files, 'a/02-appeal.md': second });
  const { stdout, code } = await runIn(folder, ['diff', 'a/01-appeal.md', 'a/02-appeal.md']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/not asked any more +the root cause · late shipment +answered → –/);
  expect(stdout).toMatch(/asked again +the actions taken · late shipment +answered → answered/);
  expect(stdout).toMatch(/done +“We will hire a second clerk” → “On 6 April we hired a second clerk/);
  expect(stdout).toMatch(/changed +“12 orders” → “14 orders”/);
});

test('diff and export need letters', async () => {
  const folder = folderWith(files);
  expect((await runIn(folder, ['diff', 'a/01-appeal.md'])).code).toBe(2);
  expect((await runIn(folder, ['diff', 'a/01-appeal.md', 'a/01-reply.md'])).stderr).toContain(
    'a letter is needed here',
  );
  expect((await runIn(folder, ['export', 'a/01-reply.md'])).code).toBe(2);
  expect((await runIn(folder, ['export', 'gone.md'])).code).toBe(2);
});

test('new-round: one heading for each ask, in the manner of the last letter, and nothing overwritten', async () => {
  const folder = folderWith(files);
  const first = await runIn(folder, ['new-round', 'a/01-reply.md']);
  expect(first.code).toBe(0);
  expect(first.stdout).toContain('Created a/02-appeal.md');
  const text = readIn(folder, 'a/02-appeal.md');
  expect(text).toContain('answers: 01-reply.md');
  expect(text).toMatch(/^\*\*1\. Actions taken\*\*$/m);
  expect(text).toMatch(/^\*\*2\. Prevention\*\*$/m);
  expect(text).toContain('- On 3 April we shipped the 12 orders.');
  const again = await runIn(folder, ['new-round', 'a/01-reply.md']);
  expect(again.code).toBe(2);
  expect(readIn(folder, 'a/02-appeal.md')).toBe(text);
  expect((await runIn(folder, ['new-round', 'a/01-appeal.md'])).stderr).toContain('no message from Amazon');
});

test('new-round: a Chinese case keeps its names and headings', async () => {
  const folder = folderWith({
    '00-通知.md': '您的账户已被停用。请提供：\n\n-- 延迟发货的根本原因\n',
    '01-申诉信.md': '一、根本原因\n\n面单在承运商离开后才打印。\n\n二、预防措施\n\n我们会增加一名打包员。\n',
    '01-回复.md': '没有足够的信息来重新激活您的账户。请提供：\n\n-- 您为解决延迟发货而已采取的措施\n',
  });
  expect((await runIn(folder, ['new-round', '01-回复.md'])).code).toBe(0);
  expect(readIn(folder, '02-申诉信.md')).toMatch(/^一、已采取的措施$/m);
});

test('export: plain text by its fields, with characters and limits', async () => {
  const folder = folderWith({ ...files, 'a/02-appeal.md': second });
  const { stdout, code } = await runIn(folder, ['export', 'a/02-appeal.md', '-f', 'text']);
  expect(code).toBe(0);
  expect(stdout).not.toMatch(/[#[\]]|kind:/);
  expect(stdout).toContain('see scans (scans.pdf).');
  const limited = await runIn(folder, ['export', 'a/02-appeal.md', '--limit', '80']);
  expect(limited.code).toBe(1);
  expect(limited.stdout).toContain('Prevention: 75 of 80 characters');
  expect(limited.stderr).toMatch(/“Actions taken” has \d+ characters more/);
  const table = folderWith({ 'a.md': '| a | b |\n|---|---|\n| 1 | 2 |\n' });
  expect((await runIn(table, ['export', 'a.md'])).stderr).toContain('a.md:1:1: A table became lines of text.');
});

test('export --freeze: marks what was sent, and a later change is an error', async () => {
  const folder = folderWith({ ...files, 'a/02-appeal.md': second });
  const frozen = await runIn(folder, ['export', 'a/02-appeal.md', '--freeze', '--now', '2026-04-07']);
  expect(frozen).toMatchObject({ code: 0, stderr: 'Frozen as submitted on 2026-04-07: a/02-appeal.md\n' });
  const text = readIn(folder, 'a/02-appeal.md');
  expect(text).toMatch(/status: submitted\nsubmitted: 2026-04-07\nfrozen: v1-[0-9a-f]{16}\n---/);
  expect(text.slice(text.indexOf('Dear'))).toBe(second.slice(second.indexOf('Dear')));
  expect(await runIn(folder, ['a/02-appeal.md'])).toMatchObject({ code: 0 });
  expect((await runIn(folder, ['export', 'a/02-appeal.md', '--freeze'])).code).toBe(2);
  const changed = folderWith({ 'a/02-appeal.md': text.replace('14 orders', '15 orders') });
  const linted = await runIn(changed, ['a/02-appeal.md']);
  expect(linted.code).toBe(1);
  expect(linted.stdout).toContain('case/frozen');
});

test('export --freeze: a letter with errors stays a draft', async () => {
  const folder = folderWith({ '01-appeal.md': '## Root cause\n\nThe label was late: [insert date].\n' });
  const { code, stderr } = await runIn(folder, ['export', '01-appeal.md', '--freeze']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/Not frozen: \d+ errors? remain/);
  expect(readIn(folder, '01-appeal.md')).not.toContain('submitted');
});
