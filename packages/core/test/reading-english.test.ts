import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import { assurances } from '../src/lexicon/en/assurances.ts';
import { cuesEn } from '../src/lexicon/en/cues.ts';
import { findPhrases, phraseGraph } from '../src/model/reading/english/phrase-graph.ts';
import { readEnglish } from '../src/model/reading/english/read-english.ts';
import { tokenise } from '../src/model/reading/english/tokens.ts';
import type { AnchorKind, Mode, ReadingContext } from '../src/model/reading.ts';

const flags = ['commitment', 'vague', 'done', 'concrete', 'absolute', 'future'] as const;
type Flag = (typeof flags)[number];

const sentence = z.object({
  text: z.string(),
  part: z.enum(['root-cause', 'actions', 'prevention', 'evidence']).nullable(),
  listed: z.boolean(),
  commitment: z.boolean(),
  vague: z.boolean(),
  done: z.boolean(),
  concrete: z.boolean(),
  absolute: z.boolean(),
  future: z.boolean().optional(),
  held: z.boolean().optional(),
});
const sentences = z
  .array(sentence)
  .parse(JSON.parse(readFileSync(new URL('fixtures/promises-en.json', import.meta.url), 'utf8')));

function flagsOf(text: string, context: ReadingContext): Readonly<Record<Flag, boolean>> {
  const { commitment, done, concrete, future, open, absolute } = readEnglish(text, context);
  return { commitment, vague: open.length > 0, done, concrete, absolute: absolute.length > 0, future: future !== null };
}

/** F1 of one flag over labelled sentences. */
function f1(rows: readonly z.infer<typeof sentence>[], flag: Flag): number {
  let right = 0;
  let wrong = 0;
  for (const row of rows) {
    const wanted = row[flag];
    if (wanted === undefined) continue;
    const got = flagsOf(row.text, { part: row.part, headed: row.part !== null, listed: row.listed })[flag];
    if (got && wanted) right++;
    else if (got !== wanted) wrong++;
  }
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
}

describe('labelled sentences', () => {
  // The held sentences were written last and never looked at while the lexicon grew: what a new letter may expect.
  const least = {
    seen: { commitment: 0.985, vague: 0.975, done: 0.94, concrete: 0.96, absolute: 0.98, future: 0.98 },
    held: { commitment: 0.91, vague: 0.88, done: 0.75, concrete: 0.84, absolute: 0.65, future: 0.78 },
  } as const;
  const groups = [
    ['seen', sentences.filter(({ held }) => held !== true)],
    ['held', sentences.filter(({ held }) => held === true)],
  ] as const;
  test.each(groups.flatMap(([name, rows]) => flags.map((flag) => [name, flag, rows] as const)))(
    '%s: %s',
    (name, flag, rows) => {
      expect(f1(rows, flag)).toBeGreaterThanOrEqual(least[name][flag]);
    },
  );
});

function finds(phrase: string, text: string): boolean {
  return findPhrases(phraseGraph([[phrase, phrase]]), tokenise(text)).length > 0;
}

describe('every phrase of the lexicon', () => {
  const cues = Object.values(cuesEn).flat();
  const assuring = Object.values(assurances).flat();
  const anywhere: ReadingContext = { part: null, headed: false, listed: false };

  test.each([...cues, ...assuring].map(({ phrase, hit }) => [phrase, hit] as const))(
    '%s stands in: %s',
    (phrase, hit) => {
      expect(finds(phrase, hit)).toBe(true);
    },
  );
  test.each(cues.flatMap(({ phrase, miss }) => (miss === undefined ? [] : [[phrase, miss] as const])))(
    '%s stands not in: %s',
    (phrase, miss) => {
      expect(finds(phrase, miss)).toBe(false);
    },
  );
  test.each(assuring.map(({ hit }) => hit))('assures: %s', (hit) => {
    expect(readEnglish(hit, anywhere).absolute).not.toEqual([]);
  });
  // An assurance is told from its look-alike by who is bound, not by the words alone.
  test.each(assuring.flatMap(({ miss }) => (miss === undefined ? [] : [miss])))('assures nothing: %s', (miss) => {
    expect(readEnglish(miss, anywhere).absolute).toEqual([]);
  });
});

describe('who is bound', () => {
  const modes: readonly (readonly [text: string, part: ReadingContext['part'], modes: readonly Mode[]])[] = [
    ['Buyer messages will be handled by the shift lead.', null, ['commit']],
    ["Amazon's customer service team will answer the buyers.", null, ['other']],
    ['Amazon customer service team will answer the buyers.', null, ['other']],
    ['You will restore the offers.', null, ['other']],
    ['They said they will look more closely.', 'root-cause', ['other']],
    ['Your notice says our account will be closed.', null, ['other']],
    ['We hope you will read this and reply soon.', null, ['other']],
    ['Every item we have listed will be photographed.', 'prevention', ['commit']],
    ['We have removed the page, which will not come back.', 'actions', ['done', 'done']],
    ['We guarantee that each unit is new.', null, ['perform', 'perform']],
    ['Our agents must log each call.', 'prevention', ['standing']],
    ['Each parcel is photographed.', 'prevention', ['standing']],
    ['Each parcel is photographed.', 'root-cause', ['none']],
    ['No search report, no deposit', 'prevention', ['standing']],
    ['Pulled all 58 units and opened every one.', 'actions', ['done', 'done']],
    ['Offer closed within 3 hours after the notice.', 'actions', ['done']],
    ['If the rate falls below 98%, the offers go to zero.', 'prevention', ['trigger', 'standing']],
    ['Because the agent left, messages waited.', 'root-cause', ['background', 'done']],
    ['In order to find errors sooner, we will weigh each box.', null, ['purpose', 'commit']],
    ['The steps we will take:', null, ['meta']],
    ['Will ask supplier for the certificate.', 'actions', ['commit']],
    ['Wen reply message 9:00 to 18:00.', 'prevention', ['standing']],
    ['We should have checked the invoice.', 'root-cause', ['none']],
  ];
  test.each(modes)('%s (%s)', (text, part, expected) => {
    const { clauses } = readEnglish(text, { part, headed: part !== null, listed: false });
    expect(clauses.map(({ mode }) => mode)).toEqual(expected);
  });
});

describe('what can be checked', () => {
  const inPrevention: ReadingContext = { part: 'prevention', headed: true, listed: false };
  const anchors: readonly (readonly [text: string, kinds: readonly AnchorKind[]])[] = [
    ['We will reply within12 hours.', ['deadline']],
    ['We will reply within one business day.', ['deadline']],
    ['Stock is counted every Monday.', ['frequency']],
    ['We offer help 24*7.', ['frequency']],
    ['Wen reads mail from 9:00 to 18:00.', ['range']],
    ['The buffer rises from 20 to 60 units.', ['range']],
    ['Cartons carry 7 layers.', ['quantity']],
    ['The QC lead signs it.', ['role', 'act']],
    ['It is noted on form QC-07.', ['document', 'id']],
    ['We will start on 1 June.', ['date']],
    ['We will close the offer.', ['act']],
    ['We will improve it by adding inches.', ['method']],
  ];
  test.each(anchors)('%s', (text, expected) => {
    const found = readEnglish(text, inPrevention).anchors.map(({ kind }) => kind);
    expect(found).toEqual(expect.arrayContaining([...expected]));
  });

  test.each([
    'We will reply within ____ hours.',
    'We will reply soon, one of these days.',
    'We will follow the 14 policies.',
    'We will keep tracking it.',
    'Our 3 managers will pay more attention.',
    'We will use multiple cameras.',
    'We will update our mindset.',
    'We will be with you every step of the way.',
  ])('nothing in: %s', (text) => {
    expect(readEnglish(text, inPrevention).anchors).toEqual([]);
  });
});

describe('traps', () => {
  const traps: readonly (readonly [text: string, vague: boolean])[] = [
    ['We will, if possible, answer within 24 hours.', true],
    ['We will answer within 12 hours as much as possible.', true],
    ['We will answer each claim as soon as we can and no later than noon the next day.', false],
    ['We will be quicker, because 2 of 3 claims came from slow answers.', true],
    ['Our agents will make every effort to call; if nobody answers within 48 hours, we issue the refund.', false],
    ['We will never use that depot again; its contract was closed on 3 February.', false],
    ['We will spend 1000 hours to be better.', true],
    ['In 2019 we will work harder.', true],
    ['After this one mistake we will do better.', true],
    ['I will bend over backwards for everybody.', true],
    ['We will set up a long-term mechanism.', true],
    ['Our order defect rate shall stay under 1% at all times.', false],
    ['We must check the inbox?', false],
  ];
  test.each(traps)('%s', (text, vague) => {
    expect(readEnglish(text, { part: 'prevention', headed: true, listed: false }).open.length > 0).toBe(vague);
  });

  it('marks the binding words of a future', () => {
    const text = 'Next week we are going to close the offer.';
    const { future } = readEnglish(text, { part: 'actions', headed: true, listed: false });
    expect(future === null ? '' : text.slice(future.start, future.end)).toBe('we are going to');
  });

  it('keeps its offsets across masked words and curly quotes', () => {
    const text = `We won’t ship ${'\uFFFC'.repeat(9)} late, we’ll always scan.`;
    const { absolute } = readEnglish(text, { part: 'prevention', headed: true, listed: false });
    expect(absolute.map(({ start, end }) => text.slice(start, end))).toEqual(['always']);
  });
});

describe('any text', () => {
  const context: ReadingContext = { part: 'prevention', headed: true, listed: true };
  test.each([
    ['nothing', ''],
    ['marks', ',;:()[]{}--..'.repeat(9000)],
    ['one word', 'will '.repeat(20_000)],
    ['digits', '1'.repeat(100_000)],
    ['mixed code', 'a1B2-'.repeat(20_000)],
    ['underscores', '_['.repeat(50_000)],
    ['connectives', 'if we and because to '.repeat(5000)],
  ])('%s is read, with ranges inside', (_, text) => {
    const { clauses, cues, anchors, open, absolute } = readEnglish(text, context);
    for (const { start, end } of [...clauses, ...cues, ...anchors, ...open, ...absolute]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(end).toBeGreaterThan(start);
    }
  });
});
