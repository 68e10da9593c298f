import type { Letter } from '../model/letter.ts';
import { parseLetter } from '../model/parse-letter.ts';
import { sourceSpan } from '../text/flat-text.ts';
import type { Localized } from '../text/localized.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { KeyPath } from './config-problem.ts';
import { flaggedIn, type PhraseSettings } from './phrase-settings.ts';
import { phraseSearch, withPhrases, type FlaggedPhrase, type PhraseSearch } from './phrases.ts';
import type { Rule } from './rule.ts';

/** A phrase of a config that does not do what its own sentences say. */
interface PhraseProblem {
  readonly path: KeyPath;
  readonly message: Localized;
  readonly hint: Localized;
}

type PhrasesByRule = Readonly<Record<string, PhraseSettings | undefined>>;

/** Tries each phrase that a config adds on its `hit` and its `miss`, the rule alone and with its own options. */
export function phraseProblems(phrases: PhrasesByRule, rules: readonly Rule[], base: KeyPath): PhraseProblem[] {
  return rules.flatMap((rule) => {
    const settings = Object.hasOwn(phrases, rule.id) ? phrases[rule.id] : undefined;
    if (settings === undefined) return [];
    const flagged = flaggedIn(settings);
    return (settings.flag ?? []).flatMap(({ hit, miss }, index) => {
      const phrase = flagged[index];
      const path = [...base, rule.id, 'flag', index];
      return phrase === undefined ? [] : problemsOf({ rule, phrase, hit, miss, path });
    });
  });
}

interface Trial {
  readonly rule: Rule;
  readonly phrase: FlaggedPhrase;
  readonly hit: string;
  readonly miss: string | undefined;
  readonly path: KeyPath;
}

function problemsOf({ rule, phrase, hit, miss, path }: Trial): PhraseProblem[] {
  const search = phraseSearch([phrase]);
  const words = phrase.phrase;
  const isFlagged = (text: string): boolean => isFlaggedIn(letterOf(text, rule), rule, search);
  const headings = placesOf(phrase);
  const heading = headings.find((one) => isFlagged(one + hit));
  if (heading === undefined) {
    const isHeld = search(letterOf(hit, rule).text).length > 0;
    return [{ path: [...path, 'hit'], ...(isHeld ? notFlagged(words, rule) : notHeld(words)) }];
  }
  if (miss === undefined || !isFlagged(heading + miss)) return [];
  return [{ path: [...path, 'miss'], ...flagsMiss(words) }];
}

function notHeld(words: string): Omit<PhraseProblem, 'path'> {
  return {
    message: { en: `This “hit” does not hold “${words}”.`, zh: `此处的“hit”不含“${words}”。` },
    hint: { en: 'Write a sentence with the phrase in it.', zh: '请写一句含有该短语的句子。' },
  };
}

function notFlagged(words: string, { id, phrases }: Rule): Omit<PhraseProblem, 'path'> {
  return {
    message: {
      en: `“${words}” is not flagged in its own “hit” by ${id}.`,
      zh: `${id} 没有在“hit”中标出“${words}”。`,
    },
    hint:
      phrases === 'promise'
        ? {
            en: 'Write a promise that nothing in it answers (no date, figure or rhythm that settles the class), outside quotation marks.',
            zh: '请写一句承诺，其中没有能回答该类问题的日期、数字或频率，且不在引号内。',
          }
        : {
            en: 'Write it in the seller’s own words, outside quotation marks.',
            zh: '请用卖家自己的话写，不放在引号内。',
          },
  };
}

function flagsMiss(words: string): Omit<PhraseProblem, 'path'> {
  return {
    message: { en: `“${words}” is flagged in its own “miss”.`, zh: `“miss”中的“${words}”也被标出。` },
    hint: { en: 'Choose a longer phrase, or another “miss”.', zh: '请选用更长的短语，或换一句“miss”。' },
  };
}

/** Some faults exist in one part only; a sentence that stands nowhere is tried in each. */
function placesOf({ language }: FlaggedPhrase): string[] {
  const titles = language === 'zh' ? ['预防措施', '根本原因'] : ['Prevention', 'Root cause'];
  return ['', ...titles.map((title) => `## ${title}\n\n`)];
}

function letterOf(text: string, { kinds }: Rule): Letter {
  const [first] = kinds;
  return parseLetter(text, first === undefined || kinds.includes('poa') ? { kind: 'poa' } : { kind: first });
}

/** Whether a finding lies on the phrase. A rule that throws flags nothing: the next letter will tell. */
function isFlaggedIn(letter: Letter, rule: Rule, search: PhraseSearch): boolean {
  const places = letter.sentences.flatMap(({ plain, flat }) =>
    search(plain).map(({ start, end }): Span => sourceSpan(flat, start, end)),
  );
  if (places.length === 0) return false;
  const seen = withPhrases(letter, rule.phrases ?? 'words', search);
  try {
    const subject = { path: null, letter: seen, message: null, answers: null, rounds: [], disorder: [], exists: null };
    const findings = [...rule.check(subject, rule.options.parse({}))];
    return findings.some(({ span }) => places.some((place) => overlaps(place, span)));
  } catch {
    return false;
  }
}
