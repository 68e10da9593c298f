import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { enforcementName } from '../src/lexicon/enforcement.ts';
import { topicName, topicsIn } from '../src/lexicon/topics.ts';
import type { Notice } from '../src/model/notice.ts';
import { parseNotice } from '../src/model/parse-notice.ts';

const folder = fileURLToPath(new URL('fixtures/notices/', import.meta.url));

function withoutSpan(part: object): object {
  return Object.fromEntries(Object.entries(part).filter(([key]) => key !== 'span'));
}

/** A notice without places, as the expected files have it. */
function factsOf(notice: Notice) {
  const { asks, documents, metrics, deadlines, identifiers, suspicions, unread, ...facts } = notice;
  return {
    ...facts,
    ...(unread === null ? {} : { unread }),
    asks: asks.map(withoutSpan),
    documents: documents.map(withoutSpan),
    metrics: metrics.map(withoutSpan),
    deadlines: deadlines.map(withoutSpan),
    identifiers: identifiers.map(({ kind, value }) => `${kind} ${value}`),
    suspicions: suspicions.map(({ kind, words }) => `${kind} ${words}`),
  };
}

describe('whole messages', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('%s', (name) => {
    const text = readFileSync(folder + name, 'utf8');
    const expected: unknown = JSON.parse(readFileSync(folder + name.replace(/\.md$/, '.expected.json'), 'utf8'));
    expect(factsOf(parseNotice(text))).toEqual(expected);
  });
});

const asked = ({ asks }: Notice): string[] => asks.map(({ aspect, quote }) => `${aspect}: ${quote}`);

describe('the same message in other clothes', () => {
  const message = [
    'Hello,',
    '',
    'Your account is deactivated.',
    '',
    'Please explain:',
    '- what caused the late deliveries',
    '- the actions you have taken to resolve them',
    '- how you will prevent late deliveries in future',
    '',
  ].join('\n');
  const wanted = [
    'root-cause: what caused the late deliveries',
    'actions: the actions you have taken to resolve them',
    'prevention: how you will prevent late deliveries in future',
  ];

  it.each([
    ['line ends of Windows', message.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', message.replaceAll('\n', '\r')],
    ['Unicode line ends', message.replaceAll('\n', '\u2028')],
    ['a byte order mark', `\uFEFF${message}`],
    ['front matter', `---\nkind: notice\n---\n${message}`],
    ['a forwarded mail', message.replaceAll(/^/gm, '> ')],
    ['no-break spaces after the bullets', message.replaceAll('- ', '-\u00A0')],
    ['numbered lines', message.replaceAll('- ', '1) ')],
    ['no markers', message.replaceAll('- ', '')],
    ['an unlabelled list', message.replace('Please explain:\n', '')],
  ])('reads %s', (_, text) => {
    const notice = parseNotice(text);
    expect(asked(notice)).toEqual(wanted);
    expect(notice.outcome).toBe('deactivated');
    expect(text.slice(notice.asks[0]?.span.start, notice.asks[0]?.span.end)).toBe('what caused the late deliveries');
  });

  it('reads a message that has lost its line ends', () => {
    const glued =
      'Your account is deactivated.You shipped late, and many buyers told us that they were waiting for their parcels longer than they had been promised.How do I sell again?Explain in a plan:-- What caused the late deliveries-- The actions you have taken to resolve themThings that may help:-- Think about why your carrier was late';
    expect(asked(parseNotice(glued))).toEqual([
      'root-cause: What caused the late deliveries',
      'actions: The actions you have taken to resolve them',
    ]);
  });

  it('asks nothing under things to consider', () => {
    const text = 'Please send a photo.\n\nThings to consider:\n- What caused the damage?\n- The steps to prevent it\n';
    expect(asked(parseNotice(text))).toEqual([]);
  });

  it('does not take the words of the seller for the words of Amazon', () => {
    const quoted = parseNotice(
      'You wrote: "We think our account is now reactivated."\nWe do not have enough information to decide.',
    );
    expect(quoted.outcome).toBe('more-info');
    expect(
      parseNotice('> Your account is reinstated.\n\nWe cannot accept your appeal.\nIt is too short.\n').outcome,
    ).toBe('more-info');
  });
});

describe('kind', () => {
  it.each([
    [{ kind: 'reply' as const, path: '00-notice.md' }, 'Your account is deactivated.', 'reply'],
    [{ path: '01-reply.md' }, 'Your account is deactivated.', 'reply'],
    [{ path: '回复-2.md' }, '您的账户已被停用。', 'reply'],
    [{ path: '通知.md' }, '感谢您提交的计划。', 'notice'],
    [{ path: '00-notice.md' }, '---\nkind: reply\n---\nHello', 'reply'],
    [{}, 'Thank you for your appeal.', 'reply'],
    [{}, 'Your account is deactivated.', 'notice'],
  ])('%j', (options, text, kind) => {
    expect(parseNotice(text, options).kind).toBe(kind);
  });
});

describe('names', () => {
  it('gives topics and enforcement types in both languages', () => {
    expect(topicName('chargebacks')).toEqual({ en: 'chargebacks', zh: '信用卡拒付' });
    expect(enforcementName('related-account').zh).toBe('关联账户');
    expect(topicName('constructor')).toEqual({ en: 'constructor', zh: 'constructor' });
    expect(enforcementName('custom')).toEqual({ en: 'custom', zh: 'custom' });
  });

  it('finds topics of both languages in one text, longest first', () => {
    const text = '买家差评和 late shipments, items not received or late receipt of orders';
    expect(topicsIn(text).map(({ topic, start, end }) => `${topic}: ${text.slice(start, end)}`)).toEqual([
      'negative-feedback: 差评',
      'late-shipment: late shipments',
      'not-received-late: not received or late receipt of orders',
    ]);
  });
});

const fragments = fc.constantFrom(
  'the root cause of',
  'actions you have taken to',
  'prevent',
  'and ensure',
  'please send',
  'Your ODR is 2.1%',
  'within 14 days',
  '-- ',
  '1. ',
  '请说明',
  '根本原因',
  '已采取的措施',
  '、',
  '以及',
  '防止',
  '365 天内',
  '发票',
  '**',
  '> ',
  '| a | 3% |',
  '\r',
  '\n',
  '\r\n',
  '\u2028',
  '\u00A0',
  '"',
  '“',
  '：',
  '?',
  '。',
  'https://amazon-x.example',
  'a@b.example',
  'B0EXAMPL99',
  '🙂',
  '\uD800',
  '---\n',
  'invoice or',
  '(a)',
  '①',
);
const messages = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it('is read without an error, and every quote is what stands at its place', () => {
    fc.assert(
      fc.property(messages, (text) => {
        const notice = parseNotice(text);
        for (const { quote, span } of [...notice.asks, ...notice.documents, ...notice.metrics, ...notice.deadlines]) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toBe(quote);
        }
        for (const { words, span } of notice.suspicions) expect(text.slice(span.start, span.end)).toBe(words);
        for (const { value, span } of notice.identifiers) expect(text.slice(span.start, span.end)).toBe(value);
        expect(parseNotice(text)).toEqual(notice);
      }),
      { numRuns: 500 },
    );
  });

  it('is read in linear time', () => {
    for (const part of [
      'the cause of ',
      'please send ',
      '请说明原因、',
      'a.',
      '-- ',
      'a@',
      '1% ',
      '，',
      ' ',
      'how ',
      '"',
      'steps to prevent and ',
      '\n',
      '| ',
      'not be ',
    ]) {
      const text = part.repeat(Math.ceil(50_000 / part.length));
      const start = performance.now();
      parseNotice(text);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
