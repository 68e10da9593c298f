import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, applyFixes, type ApplicableFix, type TextEdit } from '../src/text/edits.ts';

const edit = (start: number, end: number, text: string): TextEdit => ({ span: { start, end }, text });
const safe = (...edits: TextEdit[]): ApplicableFix => ({ kind: 'safe', edits });

describe('applyFixes', () => {
  test.each([
    { name: 'nothing', fixes: [], text: 'abcdef', applied: [] },
    { name: 'in any order', fixes: [safe(edit(4, 6, 'X')), safe(edit(0, 1, 'YY'))], text: 'YYbcdX', applied: [0, 1] },
    {
      name: 'the first of two that overlap',
      fixes: [safe(edit(1, 4, '-')), safe(edit(3, 5, '+'))],
      text: 'a-ef',
      applied: [0],
    },
    {
      name: 'the first, though it stands behind',
      fixes: [safe(edit(3, 5, '+')), safe(edit(1, 4, '-'))],
      text: 'abc+f',
      applied: [0],
    },
    { name: 'side by side', fixes: [safe(edit(0, 2, 'X')), safe(edit(2, 4, 'Y'))], text: 'XYef', applied: [0, 1] },
    {
      name: 'an insertion before a replacement',
      fixes: [safe(edit(2, 4, 'X')), safe(edit(2, 2, '+'))],
      text: 'ab+Xef',
      applied: [0, 1],
    },
    {
      name: 'an insertion after a replacement',
      fixes: [safe(edit(2, 4, 'X')), safe(edit(4, 4, '+'))],
      text: 'abX+ef',
      applied: [0, 1],
    },
    {
      name: 'an insertion inside a replacement',
      fixes: [safe(edit(2, 4, 'X')), safe(edit(3, 3, '+'))],
      text: 'abXef',
      applied: [0],
    },
    {
      name: 'a replacement around an insertion',
      fixes: [safe(edit(3, 3, '+')), safe(edit(2, 4, 'X'))],
      text: 'abc+def',
      applied: [0],
    },
    {
      name: 'two insertions at one place',
      fixes: [safe(edit(2, 2, '1')), safe(edit(2, 2, '2'))],
      text: 'ab1cdef',
      applied: [0],
    },
    { name: 'the same edit twice', fixes: [safe(edit(0, 1, '')), safe(edit(0, 1, ''))], text: 'bcdef', applied: [0] },
    {
      name: 'all edits of a fix or none',
      fixes: [safe(edit(0, 1, 'X')), safe(edit(5, 6, 'Y'), edit(0, 2, 'Z'))],
      text: 'Xbcdef',
      applied: [0],
    },
    {
      name: 'no fix that collides with itself',
      fixes: [safe(edit(0, 3, 'X'), edit(2, 4, 'Y'))],
      text: 'abcdef',
      applied: [],
    },
    {
      name: 'no fix outside the text',
      fixes: [safe(edit(5, 7, 'X')), safe(edit(-1, 1, 'Y')), safe(edit(3, 2, 'Z'))],
      text: 'abcdef',
      applied: [],
    },
    { name: 'no fix at no place', fixes: [safe(edit(Number.NaN, 1, 'X'))], text: 'abcdef', applied: [] },
    {
      name: 'after an edit left out',
      fixes: [safe(edit(0, 3, 'X')), safe(edit(1, 5, 'Y')), safe(edit(3, 6, 'Z'))],
      text: 'XZ',
      applied: [0, 2],
    },
  ])('$name', ({ fixes, text, applied }) => {
    const result = applyFixes('abcdef', fixes);
    expect(result.text).toBe(text);
    expect(result.applied).toEqual(applied.map((index) => fixes[index]));
  });

  const mixed: ApplicableFix[] = [
    { kind: 'rewrite', edits: [edit(0, 1, 'R')] },
    { kind: 'fill-in', edits: [edit(2, 3, '${1:24}')] },
    { kind: 'safe', edits: [edit(5, 6, 'S')] },
  ];

  test('in bulk only safe ones', () => {
    expect(applyFixes('abcdef', mixed)).toEqual({ text: 'abcdeS', applied: [mixed[2]] });
  });

  test('chosen ones of every kind, blanks as they stand', () => {
    expect(applyFixes('abcdef', mixed, { bulk: false })).toEqual({ text: 'Rb${1:24}deS', applied: mixed });
  });
});

test('applyEdits leaves out what collides', () => {
  expect(applyEdits('abcdef', [edit(0, 2, 'X'), edit(1, 3, 'Y'), edit(4, 5, 'Z'), edit(6, 9, '!')])).toBe('XcdZf');
});

const someText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const someFixes = (length: number): fc.Arbitrary<ApplicableFix[]> =>
  fc.array(
    fc
      .array(fc.tuple(fc.nat(length), fc.nat(length), fc.constantFrom('', 'x', 'long', '\n')), {
        minLength: 1,
        maxLength: 3,
      })
      .map((edits) => safe(...edits.map(([a, b, text]) => edit(Math.min(a, b), Math.max(a, b), text)))),
    { maxLength: 12 },
  );
const textAndFixes = someText.chain((text) => fc.tuple(fc.constant(text), someFixes(text.length)));

test('the edits applied give the text, whatever the order in which they are made', () => {
  fc.assert(
    fc.property(textAndFixes, ([text, fixes]) => {
      const result = applyFixes(text, fixes);
      const backwards = result.applied
        .flatMap(({ edits }) => edits)
        .toSorted((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
        .reduce(
          (changed, { span, text: words }) => changed.slice(0, span.start) + words + changed.slice(span.end),
          text,
        );
      expect(result.text).toBe(backwards);
    }),
  );
});

test('no two accepted edits share a unit, and the first fix that fits is accepted', () => {
  fc.assert(
    fc.property(textAndFixes, ([text, fixes]) => {
      const { applied } = applyFixes(text, fixes);
      const taken = new Set<number>();
      for (const { span } of applied.flatMap(({ edits }) => edits)) {
        for (let unit = span.start; unit < span.end; unit += 1) {
          expect(taken.has(unit)).toBe(false);
          taken.add(unit);
        }
      }
      const alone = fixes.find((fix) => applyFixes(text, [fix]).applied.length === 1);
      expect(applied[0]).toBe(alone);
    }),
  );
});
