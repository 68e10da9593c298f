import { fileURLToPath } from 'node:url';
import { diffOutput, exportOutput, inspectOutput, lintOutput, statusOutput } from '@appeal-lint/core';
import { expect, test } from 'vitest';
import { runIn } from './harness.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const letter = 'examples/2026-03-odr-us/02-appeal.md';

test.each([
  ['lint', lintOutput, ['examples']],
  ['inspect', inspectOutput, ['examples']],
  ['status', statusOutput, ['examples']],
  ['diff', diffOutput, ['examples/2026-03-odr-us/01-appeal.md', letter]],
  ['export', exportOutput, [letter]],
])('%s prints what the contract says, and nothing that it does not', async (command, schema, paths) => {
  const { stdout } = await runIn(root, [command, '--format', 'json', ...paths]);
  const printed: unknown = JSON.parse(stdout);
  expect(schema.parse(printed)).toEqual(printed);
});
