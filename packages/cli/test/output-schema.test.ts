import { fileURLToPath } from 'node:url';
import { inspectOutput, lintOutput } from '@appeal-lint/core';
import { expect, test } from 'vitest';
import { runIn } from './harness.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test.each([
  ['lint', lintOutput],
  ['inspect', inspectOutput],
])('%s prints what the contract says, and nothing that it does not', async (command, schema) => {
  const { stdout } = await runIn(root, [command, '--format', 'json', 'examples']);
  const printed: unknown = JSON.parse(stdout);
  expect(schema.parse(printed)).toEqual(printed);
});
