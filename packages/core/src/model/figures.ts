import { changeOfNumber, countedThings, headcounts } from '../lexicon/counted.ts';
import { numeralPattern, numeralValue } from '../lexicon/numerals.ts';
import { daysIn } from './dates.ts';
import { sourceSpan } from '../text/flat-text.ts';
import type { Language } from '../text/language.ts';
import { perObject } from '../text/per-object.ts';
import type { Span } from '../text/span.ts';
import type { Letter, Sentence } from './letter.ts';
import { contentWords, likeness } from './statements.ts';

/** A number of something that a letter states. */
export interface Figure {
  /** What is counted, such as `orders`; `rate` of a percentage, and `day` of a day, its value month and day as 304. */
  readonly thing: string;
  readonly value: number;
  /** "12 orders", "三名客服". */
  readonly words: string;
  readonly span: Span;
  readonly sentence: Sentence;
  /** What is said of it. */
  readonly markers: ReadonlySet<string>;
}

const numerals: Readonly<Record<Language, string>> = {
  en: String.raw`(?<![\w.,/#*:-])(?<numeral>\d{1,3}(?:,\d{3}){1,3}|${numeralPattern.en})`,
  zh: String.raw`(?<![\d.,第A-Za-z-])(?<numeral>${numeralPattern.zh})(?![.\d])\s?(?:个|個|名|位|件|笔|筆|条|條|款|家|封|次)?`,
};

const patterns: readonly { readonly thing: string; readonly of: Readonly<Record<Language, RegExp>> }[] = Object.entries(
  countedThings,
).map(([thing, { en, zh }]) => ({
  thing,
  of: {
    en: new RegExp(
      String.raw`${numerals.en} (?:(?!(?:of|to|and|or|the|our|in|on|at|by|from|with|jan\w*|feb\w*|mar|march|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\b)[a-z-]{2,20} ){0,3}(?:${en})(?![\w-])`,
      'gi',
    ),
    zh: new RegExp(String.raw`${numerals.zh}[一-鿿]{0,3}?(?:${zh})`, 'gi'),
  },
}));

/** The numbers of things in the seller's own sentences, in the order of the letter. */
export const figuresOf = perObject(({ sentences }: Letter): readonly Figure[] =>
  sentences.filter(({ quoted, role }) => !quoted && role !== 'greeting').flatMap(figuresIn),
);

interface Counted {
  readonly thing: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

function ratesIn(text: string): Counted[] {
  return [...text.matchAll(/(?<![\d.,])(\d{1,3}(?:\.\d{1,3})?)\s?[%％]/g)].map((match) => ({
    thing: 'rate',
    start: match.index,
    end: match.index + match[0].length,
    value: Number(match[1]),
  }));
}

/** The day of what a sentence reports; of two days it is not known which is which. */
function dayIn(text: string): Counted[] {
  const days = daysIn(text);
  return days.length === 1
    ? days.map(({ month, day, start, end }) => ({
        thing: 'day',
        start,
        // "On 6 March.": the full stop ends the sentence.
        end: text[end - 1] === '.' ? end - 1 : end,
        value: month * 100 + day,
      }))
    : [];
}

function figuresIn(sentence: Sentence): Figure[] {
  const { plain, flat, language } = sentence;
  if (
    !/\d|[一二两三四五六七八九十]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(plain)
  )
    return [];
  const found: Counted[] = [];
  for (const { thing, of } of patterns) {
    for (const match of plain.matchAll(of[language])) {
      const value = numeralValue((match.groups?.['numeral'] ?? '').replaceAll(',', '')) ?? Number.NaN;
      if (!Number.isNaN(value)) found.push({ thing, start: match.index, end: match.index + match[0].length, value });
    }
  }
  // "In May 31 units …": what is counted wins.
  const days = dayIn(plain).filter((day) => found.every(({ start, end }) => end <= day.start || day.end <= start));
  found.push(...ratesIn(plain), ...days);
  let reached = 0;
  return found
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    })
    .map(({ thing, start, end, value }) => ({
      thing,
      value,
      words: sentence.text.slice(start, end),
      span: sourceSpan(flat, start, end),
      sentence,
      markers: new Set(contentWords(plain.slice(0, start) + plain.slice(end))),
    }));
}

/** Half of what is said is the same. */
const alike = 0.5;
/** Many things happen to the same words on another day. */
const wellAlike = 0.7;

/** Whether two figures of different letters state the same fact. */
export function isSameFact(a: Figure, b: Figure): boolean {
  if (a.thing !== b.thing || changeOfNumber.test(a.sentence.plain) || changeOfNumber.test(b.sentence.plain))
    return false;
  if (a.sentence.reading.commitment || b.sentence.reading.commitment) return false;
  if (a.thing === 'day') return likeness(a.markers, b.markers) >= wellAlike;
  return headcounts.has(a.thing) || likeness(a.markers, b.markers) >= alike;
}
