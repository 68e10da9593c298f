import { acts } from './word-classes/acts.ts';
import { amounts } from './word-classes/amounts.ts';
import { conduct } from './word-classes/conduct.ts';
import { hardship } from './word-classes/hardship.ts';
import { letter } from './word-classes/letter.ts';
import { logic } from './word-classes/logic.ts';
import { people } from './word-classes/people.ts';
import { praise } from './word-classes/praise.ts';
import { things } from './word-classes/things.ts';
import { time } from './word-classes/time.ts';

/**
 * Chinese words by what they stand for, in the classes of the English ones. Simplified script, lower case, separated by
 * one space, for a search that takes the longest word at each place: a longer word that means something else than its
 * parts stands beside them.
 */
export const wordClassesZh: Readonly<Record<string, string>> = {
  ...people,
  ...hardship,
  ...praise,
  ...conduct,
  ...time,
  ...acts,
  ...things,
  ...amounts,
  ...logic,
  ...letter,
};
