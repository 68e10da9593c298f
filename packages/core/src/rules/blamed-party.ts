import {
  findAmazonBlameEn,
  findBuyerBlameEn,
  findEmployeeBlameEn,
  findThirdPartyBlameEn,
} from '../lexicon/en/blame.ts';
import {
  findAmazonBlameZh,
  findBuyerBlameZh,
  findEmployeeBlameZh,
  findThirdPartyBlameZh,
} from '../lexicon/zh/blame.ts';
import { searchBoth } from '../lexicon/families.ts';
import { classesIn } from '../model/learned/classes.ts';
import type { Letter, Sentence } from '../model/letter.ts';
import { suspectedIn } from './faults-in.ts';
import type { Found } from './words-in.ts';

export type Party = 'employee' | 'buyer' | 'amazon' | 'third party';

const partyOf: Readonly<Record<string, Party>> = {
  amazon: 'amazon',
  buyer: 'buyer',
  supplier: 'third party',
  carrier: 'third party',
  rival: 'third party',
  outsourced: 'third party',
  expert: 'third party',
  authority: 'third party',
  software: 'third party',
  worker: 'employee',
  boss: 'employee',
  family: 'employee',
};

const searches = [
  searchBoth(findEmployeeBlameEn, findEmployeeBlameZh),
  searchBoth(findBuyerBlameEn, findBuyerBlameZh),
  searchBoth(findAmazonBlameEn, findAmazonBlameZh),
  searchBoth(findThirdPartyBlameEn, findThirdPartyBlameZh),
];

/** Whom a sentence blames: the party named first in the order of `partyOf`; null when it names none. */
function partyIn({ plain, language }: Sentence): Party | null {
  const classes = classesIn(plain, language);
  for (const [name, party] of Object.entries(partyOf)) if (classes.has(name)) return party;
  return null;
}

/**
 * Sentences that blame this party in words no list holds. Silent where a list of any party speaks: which rule that is has
 * been decided then.
 */
export function* suspectedBlame(letter: Letter, party: Party, allow: readonly string[]): Generator<Omit<Found, 'hit'>> {
  for (const sentence of letter.sentences) {
    const found = suspectedIn(sentence, { allow, fault: 'blame' });
    if (found === null || partyIn(sentence) !== party) continue;
    if (searches.every((search) => search(sentence.plain).length === 0)) yield found;
  }
}
