import { describe, expect, it, test } from 'vitest';
import { rules, type Rule } from '../src/index.ts';
import { overlaps } from '../src/text/span.ts';
import { runExample } from '../src/testing.ts';

const han = /[\u3400-\u9FFF]/;

const countOf = ({ examples }: Rule, chinese: boolean, flagged: boolean): number =>
  examples.filter(({ letter }) => han.test(letter) === chinese && letter.includes('«') === flagged).length;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map((example, index) => [index + 1, example] as const))('example %i', (__, example) => {
    const result = runExample(rule, example);
    expect(result.letter).toBe(example.letter);
    expect(example.fixed === undefined ? undefined : result.fixed).toBe(example.fixed);
    for (const finding of result.findings) {
      expect(finding.severity ?? rule.severity).toBe(example.severity ?? rule.severity);
    }
  });

  it('shows at least three letters it flags and three it lets pass, in each language', () => {
    const counts = [true, false].flatMap((chinese) => [countOf(rule, chinese, true), countOf(rule, chinese, false)]);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
  });

  it('has one message of at most two sentences in each language', () => {
    for (const { en, zh } of Object.values(rule.messages)) {
      expect(en.match(/[.?!](?:\s|$)/g)?.length ?? 0).toBeLessThanOrEqual(2);
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
