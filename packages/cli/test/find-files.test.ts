import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFiles } from '../src/find-files.ts';
import { folderWith } from './harness.ts';

function found(folder: string, ...named: readonly string[]): readonly string[] {
  return findFiles(folder, named).files.map(({ shown }) => shown);
}

test('without arguments the folder is searched for letters', () => {
  const folder = folderWith({
    'b/02-appeal.MD': '',
    'b/01-appeal.markdown': '',
    'a.md': '',
    'notes.txt': '',
    'README.md': '',
    'docs/CHANGELOG.md': '',
    'readme-first.md': '',
    'node_modules/x/letter.md': '',
    '.github/letter.md': '',
  });
  expect(found(folder)).toEqual(['a.md', 'b/01-appeal.markdown', 'b/02-appeal.MD']);
});

test('a file that is named is always found, once, in the order of the arguments', () => {
  const folder = folderWith({ 'README.md': '', 'x/letter.txt': '', '.gitignore': '*', 'a.md': '' });
  expect(found(folder, 'x/letter.txt', 'a.md', './README.md', 'a.md')).toEqual(['x/letter.txt', 'a.md', 'README.md']);
});

test('globs, exclusions and names with glob characters', () => {
  const folder = folderWith({ 'a/1.md': '', 'a/2.md': '', 'b/1.md': '', '[case] 1/1.md': '' });
  expect(found(folder, '*/1.md')).toEqual(['[case] 1/1.md', 'a/1.md', 'b/1.md']);
  expect(found(folder, '{a,b}/*.md', '!**/2.md')).toEqual(['a/1.md', 'b/1.md']);
  expect(found(folder, '[case] 1')).toEqual(['[case] 1/1.md']);
  expect(found(join(folder, 'a'), '../b', '../a/*.md')).toEqual(['../b/1.md', '1.md', '2.md']);
});

test('absolute arguments are shown absolute', () => {
  const folder = folderWith({ 'a/1.md': '' });
  expect(found(folder, join(folder, 'a'))).toEqual([`${folder}/a/1.md`]);
});

test('what is named is told apart from what a search found', () => {
  const folder = folderWith({ 'a.md': '', 'b.md': '' });
  expect(findFiles(folder, ['*.md', 'b.md']).files).toMatchObject([
    { shown: 'a.md', isNamed: false },
    { shown: 'b.md', isNamed: true },
  ]);
});

test('what git ignores is left out, down to the nearest .gitignore', () => {
  const folder = folderWith({
    '.git/HEAD': '',
    '.gitignore': 'drafts/\n*.tmp.md\n',
    'drafts/a.md': '',
    'cases/x.tmp.md': '',
    'cases/keep.tmp.md': '',
    'cases/.gitignore': '!keep.tmp.md\n/secret.md\n',
    'cases/secret.md': '',
    'cases/deep/secret.md': '',
  });
  expect(found(folder)).toEqual(['cases/deep/secret.md', 'cases/keep.tmp.md']);
  expect(found(join(folder, 'cases'))).toEqual(['deep/secret.md', 'keep.tmp.md']);
  expect(found(folder, 'cases/secret.md')).toEqual(['cases/secret.md']);
});

test('linked files are found, linked folders are not followed: they may lead in a circle', () => {
  const folder = folderWith({ 'a/1.md': '' });
  symlinkSync('..', join(folder, 'a/circle'));
  symlinkSync('..', join(folder, 'a/circle.md'));
  symlinkSync('1.md', join(folder, 'a/linked.md'));
  expect(findFiles(folder, [])).toMatchObject({
    files: [{ shown: 'a/1.md' }, { shown: 'a/linked.md' }],
    problems: [],
    empty: [],
  });
});

test('nothing is passed over in silence', () => {
  const folder = folderWith({ 'a/1.md': '' });
  mkdirSync(join(folder, 'empty'));
  symlinkSync('gone.md', join(folder, 'a/dangling.md'));
  expect(findFiles(folder, ['a', 'empty', '*.txt', 'missing.md'])).toMatchObject({
    files: [{ shown: 'a/1.md' }],
    problems: [
      { shown: 'a/dangling.md', message: 'brokenLink' },
      { shown: 'missing.md', message: 'missingPath' },
    ],
    empty: ['empty', '*.txt'],
  });
});
