import { describe, expect, it } from 'vitest';
import { compareFigures, figuresOf, isMiss, observeLetter, observeNotice } from '../score-figures.mjs';

const text = 'We refunded them. We will do better. Never again. “They will care”, wrote the buyer.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const [refunded, better, never, quote] = [
  span('We refunded them.'),
  span('We will do better.'),
  span('Never again.'),
  span('“They will care”, wrote the buyer.'),
];
const read = (where: typeof better, role: string, commitment = false, quoted = false) => ({
  span: where,
  role,
  commitment,
  concrete: false,
  quoted,
});
const remark = (ruleId: string, where: typeof better, severity = 'warning') => ({ ruleId, severity, span: where });

const labels = {
  rows: [
    { ...refunded, role: 'actions' },
    { ...better, role: 'prevention', commitment: true, vague_promise: true },
    { ...never, role: 'prevention', commitment: true, vague_promise: true, absolute_guarantee: null },
    { ...quote, role: 'root-cause', quoted: true },
    { start: 0, end: 2, skip: true },
  ],
  sections: { 'root-cause': 'missing', actions: 'present' },
  answers: [
    { aspect: 'actions', quote: 'what you have done', answered: 'yes' },
    { aspect: 'documents', quote: 'an invoice', answered: 'no' },
    { aspect: 'other', quote: 'whatever else', answered: 'no' },
  ],
};
const inspection = {
  sentences: [
    read(refunded, 'actions'),
    read(better, 'actions', true),
    read(never, 'prevention', true),
    read(quote, 'root-cause', false, true),
  ],
  sections: [{ aspect: 'actions', state: 'weak' }],
  asks: [{ aspect: 'actions', quote: 'What you have done:', answered: 'yes' }],
};
const letter = (diagnostics: ReturnType<typeof remark>[]) =>
  figuresOf(observeLetter({ text, labels, diagnostics, inspection }));

describe('figures of a letter', () => {
  it('counts a remark that touches a labelled sentence as found', () => {
    expect(letter([remark('promise/vague', better)])['vague_promise']).toEqual({
      precision: 1,
      recall: 0.5,
      f1: 0.6667,
      n: 2,
    });
  });

  it('lets a more specific rule speak for a fault, and never counts it as a false alarm', () => {
    const figures = letter([remark('promise/absolute', never), remark('promise/absolute', refunded)]);
    expect(figures['vague_promise']).toEqual({ precision: 1, recall: 0.5, f1: 0.6667, n: 2 });
  });

  it('does not measure what the labellers left open', () => {
    expect(letter([remark('promise/absolute', never)])['absolute_guarantee'].precision).toBe(1);
  });

  it('takes every rule of a group for its label', () => {
    expect(letter([remark('tone/blame-buyer', refunded)])['blame']).toMatchObject({ precision: 0, n: 0 });
  });

  it.each([
    ['warning', 0.5],
    ['info', 0],
  ])('counts remarks of severity %s on sentences nobody faulted as alarms at the rate of %d', (severity, rate) => {
    expect(letter([remark('promise/vague', refunded, severity)])['false_alarms']).toEqual({ rate, n: 2 });
  });

  it('takes the role of the sentence that shares most with the row', () => {
    expect(letter([])['role']).toEqual({ accuracy: 0.75, n: 4 });
  });

  it('reads a part that is not inspected as missing', () => {
    const figures = letter([]);
    expect(figures['section']).toEqual({ accuracy: 0.5, n: 2 });
    expect(figures['section_missing']).toMatchObject({ f1: 1, n: 1 });
  });

  it('matches asks by their words and counts one that is not found as unanswered', () => {
    expect(letter([])['ask_answered']).toEqual({ precision: 1, recall: 1, f1: 1, n: 1 });
  });
});

describe('figures of a notice', () => {
  const notice = {
    notice: {
      kind: 'warning',
      asks: [
        { aspect: 'actions', quote: 'the actions you took' },
        { aspect: 'documents', quote: 'an invoice' },
        { aspect: 'dispute', quote: 'why we are wrong' },
      ],
      metrics: [{ name: 'late shipment rate', value: '7.5%' }],
    },
  };
  const seen = {
    effect: 'denial',
    asks: [
      { aspect: 'actions', quote: 'actions you took' },
      { aspect: 'actions', quote: 'Actions you took' },
      { aspect: 'prevention', quote: 'prevent' },
    ],
    documents: [{ quote: 'invoice' }],
    metrics: [{ value: '7.5 %' }, { value: '4%' }],
  };
  const figures = figuresOf(observeNotice({ labels: notice, inspection: seen }));

  it('pairs asks by aspect and words, each once', () => {
    expect(figures['notice_asks']).toEqual({ precision: 0.6667, recall: 1, f1: 0.8, n: 2 });
  });

  it('compares metrics by their number', () => {
    expect(figures['notice_metrics']).toEqual({ precision: 0.5, recall: 1, f1: 0.6667, n: 1 });
  });

  it('compares the kind', () => {
    expect(figures['notice_kind']).toEqual({ accuracy: 0, n: 1 });
  });
});

describe('changes', () => {
  const figures = { role: { accuracy: 0.8, n: 10 }, blame: { precision: 1, recall: 0.5, f1: 0.6667, n: 2 } };

  it.each([
    [0.77, [true]],
    [0.79, [false]],
    [0.8, []],
  ])('tells a fall from 0.8 to %d', (accuracy, fell) => {
    const changes = compareFigures(figures, { role: { accuracy, n: 10 } }, 0.02);
    expect(changes.map((change) => change.fell)).toEqual(fell);
  });

  it('takes more false alarms for a fall', () => {
    const [before, after] = [0.01, 0.04].map((rate) => ({ false_alarms: { rate, n: 100 } }));
    expect(compareFigures(before, after, 0.02)).toMatchObject([{ change: -0.03, fell: true }]);
  });

  it('passes over figures that are new', () => {
    expect(compareFigures({}, figures, 0.02)).toEqual([]);
  });
});

it('knows a miss of either sort', () => {
  expect([{ right: false }, { predicted: true, actual: false }].every((one) => isMiss(one))).toBe(true);
  expect([{ right: true }, { predicted: true, actual: true }].some((one) => isMiss(one))).toBe(false);
});
