import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFile, replaceFile } from '../src/write-file.ts';
import { folderWith, readIn } from './harness.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('replaces a file through a rename, keeps its mode and leaves nothing beside it', () => {
  const folder = folderWith({ 'a.md': 'old' });
  const path = join(folder, 'a.md');
  chmodSync(path, 0o640);
  const before = statSync(path).ino;
  expect(replaceFile(path, '\uFEFFnew 新', bytes('old'))).toEqual({ ok: true });
  expect(readIn(folder, 'a.md')).toBe('\uFEFFnew 新');
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(statSync(path).ino).not.toBe(before);
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test('refuses when the file changed since it was read', () => {
  const folder = folderWith({ 'a.md': 'old' });
  const path = join(folder, 'a.md');
  writeFileSync(path, 'theirs');
  expect(replaceFile(path, 'new', bytes('old'))).toMatchObject({ ok: false, message: 'changedSince' });
  expect(readIn(folder, 'a.md')).toBe('theirs');
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test('a symbolic link stays one', () => {
  const folder = folderWith({ 'real.md': 'old' });
  symlinkSync('real.md', join(folder, 'link.md'));
  expect(replaceFile(join(folder, 'link.md'), 'new', bytes('old'))).toEqual({ ok: true });
  expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
  expect(readIn(folder, 'real.md')).toBe('new');
});

test('a file that vanished is a message, not an exception', () => {
  expect(replaceFile(join(folderWith({}), 'a.md'), 'new', bytes('old'))).toMatchObject({ ok: false, missing: true });
});

test('creates only what is not there', () => {
  const folder = folderWith({ 'a.md': 'theirs' });
  expect(createFile(join(folder, 'a.md'), 'new')).toMatchObject({ ok: false, message: 'alreadyThere' });
  expect(createFile(join(folder, 'b.md'), 'new')).toEqual({ ok: true });
  expect(readIn(folder, 'a.md') + readIn(folder, 'b.md')).toBe('theirsnew');
});
