import { readWeights, weights } from '@appeal-lint/core/learning';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { digestOfSources } from '../learning/digest.mjs';
import { scoreOf, train } from '../learning/regression.mjs';
import { writeColumn } from '../learning/stored.mjs';

test('weights are read back as they were stored', () => {
  const column = new Float64Array(32768);
  const set: readonly (readonly [number, number])[] = [
    [0, 1],
    [3, -0.4],
    [97, 2.2],
    [400, -9.4],
    [32767, 0.2],
  ];
  for (const [place, weight] of set) column[place] = weight;
  const learned = readWeights({ ...weights, labels: { ...weights.labels, blame: writeColumn(column) } });
  for (const [place, weight] of set) expect(learned.score('blame', [place])).toBeCloseTo(weight, 5);
  expect(learned.score('blame', [1, 2, 96, 98, 399, 401])).toBe(0);
});

test('the same samples give the same weights, and they tell the samples apart', () => {
  const samples = [
    { features: [0, 1], target: 1 },
    { features: [0, 2], target: 0 },
    { features: [1, 3], target: 1 },
  ];
  const first = train(samples, { size: 4 });
  expect(train(samples, { size: 4 })).toEqual(first);
  for (const { features, target } of samples) expect(scoreOf(first, features) > 0).toBe(target === 1);
});

const stored = readFileSync(new URL('../../packages/core/src/model/learned/weights.ts', import.meta.url), 'utf8');

test('the weights are made from the letters and features there are: `pnpm learn` makes them anew', async () => {
  expect(stored.split('\n')[0]).toContain(await digestOfSources());
});

test('the weights stay small enough for a page', () => {
  expect(gzipSync(stored).length).toBeLessThanOrEqual(150 * 1024);
});
