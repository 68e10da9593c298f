/**
 * For those who train the weights behind the judgement: what the weights see of a letter, and how they are read back.
 *
 * @module
 */
export { draftLetter, seenAs } from './model/draft-letter.ts';
export { places, wholePlaces } from './model/learned/features.ts';
export { isLong, outOfTheQuestion, passedOver } from './model/learned/judge.ts';
export { flags, readWeights, roles, steps, unit } from './model/learned/learned.ts';
export { weights } from './model/learned/weights.ts';
export { parseLetterWith } from './model/parse-letter.ts';
export { nothingRead } from './model/read-sentence.ts';
export { rolesOf, stepTo } from './model/roles.ts';
