import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Tests run against the sources of every workspace package, so no build can be stale.
const sources = { conditions: ['appeal-lint:source'] };

const project = (root: string) => ({
  extends: true as const,
  test: {
    name: root.slice(root.indexOf('/') + 1),
    root: join(import.meta.dirname, root),
    include: ['test/**/*.test.ts'],
    // A busy machine is no fault of the code.
    testTimeout: 120_000,
  },
});

export default defineConfig({
  resolve: sources,
  ssr: { resolve: sources },
  test: {
    projects: ['packages/core', 'packages/language-server', 'packages/cli', 'tools'].map(project),
    reporters: ['default'],
    coverage: { include: ['packages/*/src/**'] },
  },
});
