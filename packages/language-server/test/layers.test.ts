import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

/** Where a server meets its surroundings. Everything else runs in a worker as well. */
const ofNode = new Set(['node.ts', 'connect.ts', 'disk.ts']);

describe.each(files)('%s', (path) => {
  const text = readFileSync(join(source, path), 'utf8');

  test('meets Node only where that is its purpose', () => {
    const usesNode = /from '(?:node:|vscode-languageserver\/node)|\bprocess\./.test(text);
    expect(usesNode).toBe(ofNode.has(path));
  });

  test('judges only through the analyses, so that nothing is judged twice', () => {
    const judges = /\b(?:lint|loadCase)\(/.test(text);
    expect(judges).toBe(path === 'analyses.ts');
  });

  test('reads the clock only where the day is told', () => {
    expect(/\bDate\b/.test(text)).toBe(path === 'clock.ts');
  });

  test('offers no command: fixes travel as edits', () => {
    expect(text).not.toMatch(/onExecuteCommand|executeCommandProvider|onDocumentFormatting/);
  });
});
