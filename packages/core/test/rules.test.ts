import { describe, expect, it, test } from 'vitest';
import { rules } from '../src/index.ts';
import { overlaps } from '../src/text/span.ts';
import { runExample } from '../src/testing.ts';

const han = /[\u3400-\u9FFF]/;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map((example, index) => [index + 1, example] as const))('example %i', (__, example) => {
    const result = runExample(rule, example);
    expect(result.letter).toBe(example.letter);
    if (example.fixed !== undefined) expect(result.fixed).toBe(example.fixed);
    for (const finding of result.findings) {
      expect(finding.severity ?? rule.severity).toBe(example.severity ?? rule.severity);
    }
  });

  it('shows at least three letters it flags and three it lets pass, in each language', () => {
    const count = (chinese: boolean, flagged: boolean): number =>
      rule.examples.filter(({ letter }) => han.test(letter) === chinese && letter.includes('«') === flagged).length;
    expect(
      Math.min(count(false, true), count(false, false), count(true, true), count(true, false)),
    ).toBeGreaterThanOrEqual(3);
  });

  it('has one message of at most two sentences in each language', () => {
    for (const { en, zh } of Object.values(rule.messages)) {
      expect(en.match(/[.;?!](?:\s|$)/g)?.length ?? 0).toBeLessThanOrEqual(3);
      expect(zh.match(/[。？！]/g)?.length ?? 0).toBeLessThanOrEqual(2);
    }
  });

  it('marks visible text and edits inside the letter', () => {
    for (const example of rule.examples) {
      const { findings } = runExample(rule, example);
      const length = example.letter.replaceAll(/[«»]/g, '').length;
      for (const { span, fixes = [] } of findings) {
        expect(span.end).toBeGreaterThan(span.start);
        for (const { edits, kind } of fixes) {
          for (const { span: place, text } of edits) {
            expect(place.end).toBeLessThanOrEqual(length);
            expect(/\$\{\d+[:|]/.test(text) && kind !== 'fill-in').toBe(false);
          }
          edits.slice(1).forEach((edit, index) => {
            const before = edits[index];
            expect(before !== undefined && overlaps(before.span, edit.span)).toBe(false);
          });
        }
      }
    }
  });
});
