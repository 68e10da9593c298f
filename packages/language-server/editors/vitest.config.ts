import { defineConfig } from 'vitest/config';

/** Real editors, run on request: they have to be installed. */
export default defineConfig({
  test: { root: import.meta.dirname, include: ['*.test.ts'], testTimeout: 60_000, fileParallelism: false },
});
