import { expect, it } from 'vitest';
import { folderWith, runIn } from './harness.ts';

const files = {
  '00-notice.md':
    '---\nreceived: 2026-03-01\n---\nYour account is deactivated. Please send your plan within 17 days.\n',
  '01-appeal.md': '## Root cause\n\nThe size chart of ASIN B0EXAMPLE1 was copied from another product.\n',
};

it('judges deadlines only as of a day that is asked for', async () => {
  const folder = folderWith(files);
  expect((await runIn(folder, ['01-appeal.md'], { now: '2026-03-17T12:00:00' })).stdout).not.toContain('case/deadline');
  const soon = await runIn(folder, ['--now', 'today', '01-appeal.md'], { now: '2026-03-17T12:00:00' });
  expect(soon.stdout).toContain('1 day is left, until 2026-03-18 (“within 17 days”).');
  const late = await runIn(folder, ['--now', '2026-03-20', '--locale', 'zh', '01-appeal.md']);
  expect(late.stdout).toContain('期限2026-03-18（“within 17 days”）已过。');
});

it.each(['tomorrow', '2026-02-30', '03/04/2026'])('refuses %s as a day', async (day) => {
  const { code, stderr } = await runIn(folderWith(files), ['--now', day]);
  expect(code).toBe(2);
  expect(stderr).toContain(`--now ${day} is no day.`);
});

it('weighs the files beside a letter', async () => {
  const folder = folderWith({
    '01-appeal.md': 'See [Annex 1](evidence/scan.pdf).\n',
    'evidence/scan.pdf': new Uint8Array(11 * 1024 * 1024),
  });
  expect((await runIn(folder, ['01-appeal.md'])).stdout).toContain('The evidence adds up to 11 MB');
});
