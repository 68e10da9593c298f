import { expect, test } from 'vitest';
import { fingerprint } from '../src/text/fingerprint.ts';
import { fingerprintedRuns, knownRuns, runAt, runsOf, unitsOf, weightOf } from '../src/text/word-runs.ts';

test('takes words and single Chinese characters, without punctuation', () => {
  expect(unitsOf('We didn’t ship 12 罐子。').map(({ text }) => text)).toEqual([
    'we',
    "didn't",
    'ship',
    '12',
    '罐',
    '子',
  ]);
});

test('weighs a Chinese character as half a word', () => {
  expect(runAt(unitsOf('盖子松动了'), 0, 2)?.key).toBe('盖 子 松 动');
  expect(runAt(unitsOf('the lid 松动'), 0, 3)?.key).toBe('the lid 松 动');
  expect(runAt(unitsOf('too short'), 0, 3)).toBeNull();
});

test('finds shared runs whatever the case and punctuation, joined', () => {
  const known = new Set(runsOf(unitsOf('Each jar, and each lid, carries a mark.'), 4));
  const text = 'We know: EACH JAR and each lid carries paint.';
  const found = knownRuns(text, 4, (key) => known.has(key));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['EACH JAR and each lid carries']);
});

test('finds runs of several lengths by their fingerprints', () => {
  const known = new Map([
    [2, new Set([fingerprint('loose lid')])],
    [3.5, new Set([fingerprint('盖 子 已 经 松 动 了')])],
  ]);
  const text = 'A LOOSE, lid; 盖子已经松动了。';
  expect(fingerprintedRuns(text, known).map(({ start, end }) => text.slice(start, end))).toEqual([
    'LOOSE, lid',
    '盖子已经松动了',
  ]);
  expect(weightOf(unitsOf(text))).toBe(6.5);
});

test('is linear', () => {
  const text = 'jar lid box '.repeat(20_000);
  const started = performance.now();
  expect(knownRuns(text, 8, () => false)).toEqual([]);
  expect(fingerprintedRuns(text, new Map([[9, new Set([1])]]))).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2000);
});
