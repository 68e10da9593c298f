import { describe, expect, it, test } from 'vitest';
import { defaultConfig, lint, parseLetter } from '../src/index.ts';
import { wordFeatures } from '../src/model/learned/features.ts';
import { judge } from '../src/model/learned/judge.ts';
import type { Seen } from '../src/model/learned/features.ts';
import type { Learned } from '../src/model/learned/learned.ts';
import { nothingRead } from '../src/model/read-sentence.ts';
import type { Letter } from '../src/model/letter.ts';
import blameEmployee from '../src/rules/tone/blame-employee.ts';
import blameThirdParty from '../src/rules/tone/blame-third-party.ts';
import emotional from '../src/rules/tone/emotional.ts';
import type { Rule } from '../src/engine/rule.ts';

/** Weights that give a label the same sum wherever it is asked for, and zero to all others. */
function always(sums: Readonly<Record<string, number>>): Learned {
  return {
    score: (label, places) => (places.length === 0 ? 0 : (sums[label] ?? 0)),
    roleScores: () => [],
    transition: () => 0,
    thresholds: {
      commitment: 1,
      noCommitment: -1,
      vague: 1,
      blame: 1,
      emotional: 1,
      'off-topic': 1,
      flattery: 1,
      absolute: 1,
      future: 1,
    },
  };
}

function seen(plain: string, reading: Partial<Seen['reading']>): Seen {
  return {
    plain,
    language: 'en',
    reading: { ...nothingRead, ...reading },
    listed: false,
    leadIn: false,
    quoted: false,
    part: null,
    role: null,
    underOther: false,
    position: null,
  };
}

function judged(sentence: Seen, sums: Readonly<Record<string, number>>): ReturnType<typeof judge> {
  return judge(sentence, wordFeatures(sentence.plain, sentence.language), always(sums));
}

const listed = { class: 'diligence' as const, start: 8, end: 17 };
const nothing = { class: 'nothing-to-check' as const, start: 0, end: 7 };

describe('what the weights decide', () => {
  it('leaves a listed weak word alone', () => {
    const { reading } = judged(seen('We will carefully pack.', { commitment: true, open: [listed] }), { vague: -9 });
    expect(reading.open).toEqual([listed]);
  });

  it('drops a place where nothing was found to check, and adds one, only by their sums', () => {
    const open = seen('We pack.', { commitment: true, open: [nothing] });
    expect(judged(open, { vague: -9 }).reading.open).toEqual([]);
    expect(judged(open, { vague: 9 }).reading.open).toEqual([nothing]);
    const clear = seen('We pack.', { commitment: true });
    expect(judged(clear, { vague: 9 }).reading.open).toMatchObject([{ class: 'nothing-to-check' }]);
    expect(judged(clear, { vague: 0 }).reading.open).toEqual([]);
  });

  it('takes an undertaking back only where nothing in it can be checked', () => {
    const sums = { commitment: -9 };
    expect(judged(seen('We pack.', { commitment: true }), sums).reading.commitment).toBe(false);
    expect(judged(seen('We pack.', { commitment: true, concrete: true }), sums).reading.commitment).toBe(true);
    expect(judged(seen('We pack.', {}), { commitment: 9 }).reading.commitment).toBe(true);
  });

  it('suspects and clears by the sums, and clears nothing in a long sentence', () => {
    const short = judged(seen('We pack.', {}), { blame: 2, flattery: -4, emotional: -2 });
    expect(short.suspected).toMatchObject([{ fault: 'blame' }]);
    expect(short.cleared).toEqual(['flattery']);
    expect(judged(seen('We pack. '.repeat(20), {}), { flattery: -4 }).cleared).toEqual([]);
  });
});

/** A letter as it is read, with what the weights say of its first sentence put in their place. */
function letterWith(text: string, said: Pick<Letter['sentences'][number], 'suspected' | 'cleared'>): Letter {
  const letter = parseLetter(text);
  return { ...letter, sentences: letter.sentences.map((sentence) => ({ ...sentence, ...said })) };
}

function found(rule: Rule, letter: Letter, options: object = {}): readonly string[] {
  const subject = { path: null, letter, message: null, answers: null, rounds: [], disorder: [], exists: null };
  return [...rule.check(subject, rule.options.parse(options))].map(({ span }) =>
    letter.text.slice(span.start, span.end),
  );
}

describe('what rules make of it', () => {
  it('marks the suspected words, and nothing that the writer allows', () => {
    const letter = letterWith('The kiln stays cold.', {
      suspected: [{ fault: 'emotional', start: 4, end: 8 }],
      cleared: [],
    });
    expect(found(emotional, letter)).toEqual(['kiln']);
    expect(found(emotional, letter, { allow: ['kiln'] })).toEqual([]);
  });

  it('keeps a list silent where the fault is ruled out', () => {
    const text = 'We beg you.';
    expect(found(emotional, letterWith(text, { suspected: [], cleared: [] }))).toHaveLength(1);
    expect(found(emotional, letterWith(text, { suspected: [], cleared: ['emotional'] }))).toEqual([]);
  });

  it('gives blame to the party that is named, and to one rule only', () => {
    const blame = { suspected: [{ fault: 'blame' as const, start: 0, end: 10 }], cleared: [] };
    const carrier = letterWith('The courier did it.', blame);
    const packer = letterWith('The packer did it.', blame);
    expect(found(blameThirdParty, carrier)).toHaveLength(1);
    expect(found(blameEmployee, carrier)).toEqual([]);
    expect(found(blameEmployee, packer)).toHaveLength(1);
    expect(found(blameThirdParty, packer)).toEqual([]);
    expect(found(blameEmployee, letterWith('Something did it.', blame))).toEqual([]);
  });
});

test.each([
  ['promise/vague', '## Prevention\n\nYou are going to see a team that means business.'],
  ['promise/vague', '## 预防措施\n\n今后我们拿出十二分的心思对待每一单。'],
  ['tone/flattery', 'Your staff shine brighter than any lighthouse for small boats like us.'],
  ['tone/emotional', 'There is a lump in my throat as I type this.'],
])('%s finds what no list holds: %s', (rule, text) => {
  const letter = parseLetter(text);
  const subject = { path: null, letter, message: null, answers: null, rounds: [], disorder: [], exists: null };
  expect(lint(subject, defaultConfig('en')).map(({ ruleId }) => ruleId)).toContain(rule);
});
