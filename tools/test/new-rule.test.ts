import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { ruleFiles } from '../generate.mjs';
import { problemWith, ruleSource } from '../new-rule.mjs';

/** The keys of a rule, in order. */
function partsOf(source: string): string[] {
  return [...source.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name ?? '');
}

describe('an id', () => {
  test.each(['tone/sarcasm', 'root-cause/two-words', 'a1/b2'])('%s is taken', (id) => {
    expect(problemWith(id, ['tone/other'])).toBeNull();
  });

  test.each([
    { id: undefined, says: 'Name the rule' },
    { id: '', says: 'Name the rule' },
    { id: 'sarcasm', says: 'is no id' },
    { id: 'tone/Sarcasm', says: 'is no id' },
    { id: 'tone/', says: 'is no id' },
    { id: 'tone/a/b', says: 'is no id' },
    { id: '../tone/a', says: 'is no id' },
    { id: 'tone/a--b', says: 'is no id' },
    { id: 'tone/a.ts', says: 'is no id' },
    { id: 'tone/讽刺', says: 'is no id' },
    { id: 'directive/unused', says: 'is in a group of the engine' },
    { id: 'tone/other', says: 'already' },
  ])('$id is refused', ({ id, says }) => {
    expect(problemWith(id, ['tone/other'])).toContain(says);
  });

  it('of a rule there is, is refused', async () => {
    expect(problemWith('promise/vague', await ruleFiles())).toContain('already');
  });
});

describe('the file of a new rule', () => {
  const source = ruleSource('tone/sarcasm');

  it('carries its id', () => {
    expect(source).toContain("id: 'tone/sarcasm'");
  });

  it('has every part that a rule of ours has', () => {
    const ours = readFileSync(
      fileURLToPath(new URL('../../packages/core/src/rules/tone/emotional.ts', import.meta.url)),
      'utf8',
    );
    expect(partsOf(source)).toEqual(partsOf(ours));
  });

  it('imports what is there', () => {
    const imports = [...source.matchAll(/from '(\.[^']+)'/g)].map(([, path]) => path ?? '');
    const folder = new URL('../../packages/core/src/rules/tone/', import.meta.url);
    expect(imports.map((path) => readFileSync(new URL(path, folder), 'utf8').length > 0)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});
