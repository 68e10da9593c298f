import { describe, expect, it, test } from 'vitest';
import { sentenceAt, settle, type Interplay, type Settleable } from '../src/engine/interplay.ts';
import type { Severity } from '../src/engine/rule.ts';
import { parseLetter } from '../src/model/parse-letter.ts';
import { interplay as ownInterplay } from '../src/rules/families.ts';

const text =
  '## Root cause\n\nAlpha bravo charlie. Delta echo.\n\n### Slow\n\nFoxtrot golf.\n\n## Prevention\n\nHotel india. Juliet.\n';
const letter = parseLetter(text);

/** A finding on some words of the letter: `rule@words`, with a severity after an exclamation mark. */
function finding(written: string): Settleable {
  const [, ruleId = '', words = '', severity] = /^([^@]+)@([^!]*)(?:!(\w+))?$/.exec(written) ?? [];
  const start = text.indexOf(words);
  const known: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
  return {
    ruleId,
    severity: known.find((one) => one === severity) ?? 'warning',
    span: { start, end: start + words.length },
  };
}

const nothing: Interplay = { families: [], silences: [], modest: [] };

function kept(written: readonly string[], interplay: Partial<Interplay>): string[] {
  const findings = written.map(finding);
  const speaking = settle(findings, { ...nothing, ...interplay }, letter);
  return written.filter((_, index) => {
    const one = findings[index];
    return one !== undefined && speaking.includes(one);
  });
}

describe('sentenceAt', () => {
  test.each([
    ['Root', -1],
    ['Alpha', 0],
    ['charlie', 0],
    ['Delta', 1],
    ['Slow', -1],
    ['Foxtrot', 2],
    ['Hotel', 3],
    ['Juliet', 4],
  ])('%s stands in sentence %i', (word, index) => {
    const start = text.indexOf(word);
    expect(sentenceAt(letter, { start, end: start + 1 })).toBe(index);
  });

  it('knows nothing outside the letter', () => {
    expect(sentenceAt(letter, { start: text.length, end: text.length })).toBe(-1);
    expect(sentenceAt(parseLetter(''), { start: 0, end: 0 })).toBe(-1);
  });
});

describe('a family', () => {
  const families = [
    { name: 'one', rules: ['a', 'b', 'c'] },
    { name: 'two', rules: ['x', 'y'] },
  ];

  test.each([
    ['lets the strongest speak in one sentence', ['c@Alpha', 'b@bravo', 'a@charlie'], ['a@charlie']],
    ['lets several of one rule speak', ['b@Alpha', 'b@bravo', 'c@charlie'], ['b@Alpha', 'b@bravo']],
    ['speaks for each sentence by itself', ['a@Alpha', 'b@Delta', 'c@Foxtrot'], ['a@Alpha', 'b@Delta', 'c@Foxtrot']],
    ['says nothing about other families', ['b@Alpha', 'y@bravo'], ['b@Alpha', 'y@bravo']],
    ['says nothing about rules of none', ['a@Alpha', 'z@bravo'], ['a@Alpha', 'z@bravo']],
    ['says nothing outside sentences', ['a@Root', 'b@cause'], ['a@Root', 'b@cause']],
    ['goes by rank, whatever the severity', ['a@Alpha!hint', 'b@bravo!error'], ['a@Alpha!hint']],
  ])('%s', (_, all, speaking) => {
    expect(kept(all, { families })).toEqual(speaking);
  });
});

describe('a silence', () => {
  test.each([
    [
      'on the same words',
      'words',
      ['a@bravo charlie', 'b@Alpha bravo', 'b@Alpha', 'b@Delta'],
      ['a@bravo charlie', 'b@Alpha', 'b@Delta'],
    ],
    ['in the sentence', 'sentence', ['a@Alpha', 'b@charlie', 'b@Delta', 'b@Root'], ['a@Alpha', 'b@Delta', 'b@Root']],
    ['in the letter', 'letter', ['a@Alpha', 'b@Juliet', 'b@Root'], ['a@Alpha']],
    ['under the heading', 'section', ['a@Root cause', 'b@Alpha', 'b@Foxtrot', 'b@Hotel'], ['a@Root cause', 'b@Hotel']],
    [
      'under the sub-heading',
      'section',
      ['a@Slow', 'b@Alpha', 'b@Foxtrot', 'b@Hotel'],
      ['a@Slow', 'b@Alpha', 'b@Hotel'],
    ],
    ['under no heading', 'section', ['a@Alpha', 'b@Alpha', 'b@Foxtrot'], ['a@Alpha', 'b@Alpha', 'b@Foxtrot']],
  ] as const)('works %s', (_, within, all, speaking) => {
    expect(kept(all, { silences: [{ by: 'a', silences: ['b'], within }] })).toEqual(speaking);
  });

  it('may name a group', () => {
    const silences = [{ by: 'tone/a', silences: ['promise/*'], within: 'letter' }] as const;
    expect(kept(['tone/a@Alpha', 'promise/b@bravo', 'promises/c@Delta', 'tone/d@echo'], { silences })).toEqual([
      'tone/a@Alpha',
      'promises/c@Delta',
      'tone/d@echo',
    ]);
  });

  it('may count one severity only', () => {
    const silences = [{ by: 'a', severity: 'error', silences: ['b'], within: 'letter' }] as const;
    expect(kept(['a@Alpha!warning', 'b@bravo'], { silences })).toEqual(['a@Alpha!warning', 'b@bravo']);
    expect(kept(['a@Alpha!error', 'b@bravo'], { silences })).toEqual(['a@Alpha!error']);
  });

  it('never makes a rule silence itself', () => {
    const silences = [{ by: 'coverage/a', silences: ['coverage/*'], within: 'letter' }] as const;
    expect(kept(['coverage/a@Alpha', 'coverage/a@Delta', 'coverage/b@echo'], { silences })).toEqual([
      'coverage/a@Alpha',
      'coverage/a@Delta',
    ]);
  });

  it('needs somebody who speaks', () => {
    expect(kept(['b@Alpha'], { silences: [{ by: 'a', silences: ['b'], within: 'letter' }] })).toEqual(['b@Alpha']);
  });
});

describe('a modest rule', () => {
  test.each([
    ['gives way to a warning', ['m@Alpha!info', 'a@bravo!warning'], ['a@bravo!warning']],
    ['gives way to an error', ['m@Alpha!error', 'a@bravo!error'], ['a@bravo!error']],
    ['stands beside an info', ['m@Alpha!info', 'a@bravo!info'], ['m@Alpha!info', 'a@bravo!info']],
    ['stands where the other sentence is at fault', ['m@Alpha', 'a@Delta'], ['m@Alpha', 'a@Delta']],
    ['stands beside other modest ones', ['m@Alpha', 'n@bravo'], ['m@Alpha', 'n@bravo']],
    ['stands outside sentences', ['m@Root', 'a@cause'], ['m@Root', 'a@cause']],
  ])('%s', (_, all, speaking) => {
    expect(kept(all, { modest: ['m', 'n'] })).toEqual(speaking);
  });
});

describe('settle', () => {
  it('keeps the order and the very findings', () => {
    const findings = ['z@Juliet', 'y@Alpha', 'x@Delta'].map(finding);
    expect(settle(findings, nothing, letter)).toEqual(findings);
  });

  it('lets one promise be one finding by the interplay of the rules that come with it', () => {
    expect(
      kept(['promise/vague@Alpha', 'actions/future-tense@bravo', 'promise/absolute@charlie'], ownInterplay),
    ).toEqual(['actions/future-tense@bravo', 'promise/absolute@charlie']);
    expect(
      kept(
        ['structure/empty-section@Root cause', 'actions/apology-only@Foxtrot', 'actions/apology-only@Hotel'],
        ownInterplay,
      ),
    ).toEqual(['structure/empty-section@Root cause', 'actions/apology-only@Hotel']);
  });
});
