import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfig, lint, parseLetter, parseNotice, type Case } from '../src/index.ts';
import { anyText } from './helpers/arbitraries.ts';

const caseOf = (text: string, notice: string | null): Case => ({
  path: null,
  letter: parseLetter(text),
  message: null,
  answers: notice === null ? null : { path: '00-notice.md', text: notice, notice: parseNotice(notice) },
  rounds: [],
  disorder: [],
  exists: () => false,
});

const config = defaultConfig('en');

const judged = (source: string) => parseLetter(source).sentences.map(({ text, role, part }) => [text, role, part]);

describe('any text', () => {
  it('is read without throwing, with every range inside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const letter = parseLetter(text);
        let last = 0;
        for (const { span, text: words, plain, flat, reading } of letter.sentences) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(plain.length).toBe(words.length);
          expect(flat.text.length).toBe(words.length);
          for (const { start, end } of [...reading.open, ...reading.absolute, ...reading.anchors, ...reading.cues]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(words.length);
            expect(end).toBeGreaterThan(start);
          }
          last = span.start;
        }
        for (const { span } of [...letter.evidence, ...letter.sections, ...letter.links]) {
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is linted without a failing rule, in order, the same every time', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText), (text, notice) => {
        const subject = caseOf(text, notice);
        const diagnostics = lint(subject, config);
        expect(diagnostics.filter(({ ruleId }) => ruleId === 'internal/rule-failed')).toEqual([]);
        let last = 0;
        for (const { span, message } of diagnostics) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(message).not.toMatch(/\{\w+\}/);
          last = span.start;
        }
        expect(lint(caseOf(text, notice), config)).toEqual(diagnostics);
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same with CRLF as with LF, up to offsets', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lf = text.replaceAll('\r', '');
        expect(judged(lf.replaceAll('\n', '\r\n'))).toEqual(judged(lf));
      }),
      { numRuns: 300 },
    );
  });
});
