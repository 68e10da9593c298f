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
 * Words by what they stand for: what the learned weights see beside the words themselves, so that a word no letter of
 * the corpus holds still counts ("hosepipe" as a tool, "godfather" as family). Base forms, separated by one space:
 * regular endings are stripped before the lookup, so only irregular forms and derived words are listed beside them.
 */
export const wordClassesEn: Readonly<Record<string, string>> = {
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
