import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDisk } from '../src/disk.ts';
import { folderWith } from './harness.ts';

test('what is absent is null, what cannot be read is kept and told once', () => {
  const folder = folderWith({ 'a.md': 'text', 'utf16.md': Buffer.from('text of a notice', 'utf16le') });
  const disk = openDisk();
  expect(disk.readText(join(folder, 'a.md'))).toBe('text');
  expect(disk.readText(join(folder, 'gone.md'))).toBeNull();
  expect(disk.readText(join(folder, 'utf16.md'))).toBeNull();
  expect(disk.readText(join(folder, 'utf16.md'))).toBeNull();
  expect(disk.takeFailures()).toMatchObject([{ path: join(folder, 'utf16.md'), failure: { message: 'utf16' } }]);
  expect(disk.takeFailures()).toEqual([]);
});

test('folders list their files only, in order; what is no folder is empty', () => {
  const folder = folderWith({ 'b.md': '', 'a.md': '', 'sub/c.md': '' });
  const disk = openDisk();
  expect(disk.list(folder)).toEqual(['a.md', 'b.md']);
  expect(disk.list(join(folder, 'a.md'))).toEqual([]);
  expect(disk.list(join(folder, 'gone'))).toEqual([]);
  expect(disk.takeFailures()).toEqual([]);
});
