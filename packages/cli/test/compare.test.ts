import { expect, it } from 'vitest';
import { folderWith, runIn } from './harness.ts';

const copied =
  'Our two packers shared one bench and swapped the labels of the blue and the green mug in March. We refunded the nine buyers of the green mug on 4 March and recounted the stock of both mugs.';
const files = {
  'clients/a/cases/1/00-notice.md': 'Please send the root cause of the late shipments.\n',
  'clients/a/cases/1/01-appeal.md': `${copied}\n`,
  'clients/a/cases/1/02-appeal.md': `${copied}\n`,
  'clients/b/cases/7/01-appeal.md': `---\nstatus: draft\n---\n\n## Root cause\n\n${copied}\n`,
  'clients/b/templates/plan.md': `${copied}\n`,
};

it('tells a letter of another case by its path, and nothing of its words', async () => {
  const folder = folderWith(files);
  const { stdout } = await runIn(folder, ['--compare', 'clients', 'clients/b/cases/7/01-appeal.md', '-f', 'json']);
  expect(stdout).toContain('100 % of this letter also stands in clients/a/cases/1/01-appeal.md');
  expect(JSON.parse(stdout)).toMatchObject({ summary: { problems: [] } });
  const alone = await runIn(folder, ['clients/b/cases/7/01-appeal.md']);
  expect(alone.stdout).not.toContain('cross-case-duplicate');
});

it('compares no letters of one case, and no templates', async () => {
  const own = Object.entries(files).filter(([name]) => !name.includes('/b/cases/'));
  const folder = folderWith(Object.fromEntries(own));
  const { stdout } = await runIn(folder, ['--compare', '.', 'clients/a/cases/1/02-appeal.md']);
  expect(stdout).not.toContain('cross-case-duplicate');
});

it('says where nothing can be compared', async () => {
  const folder = folderWith(files);
  const { code, stderr } = await runIn(folder, ['--compare', 'gone', 'clients/a/cases/1/01-appeal.md']);
  expect(code).toBe(2);
  expect(stderr).toContain('gone');
});
