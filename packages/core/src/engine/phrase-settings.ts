import * as z from 'zod';
import type { CueClass } from '../lexicon/promise-kinds.ts';
import { languageOf, type FlaggedPhrase } from './phrases.ts';
import type { Rule } from './rule.ts';

const classes = [
  'urgency',
  'frequency',
  'manner',
  'effort',
  'absolute',
  'comparison',
  'quantity',
  'fluff',
  'measure',
  'weak-act',
  'boast',
  'sure',
] as const satisfies readonly CueClass[];

const longestPhrase = 100;
const longestSentence = 1000;
const mostPhrases = 500;

const phraseText = z.string().trim().min(1).max(longestPhrase);
const sentence = z.string().trim().min(1).max(longestSentence);

const plainPhrase = z.strictObject({
  phrase: phraseText.describe('Words to flag, as they are written.'),
  language: z
    .enum(['en', 'zh'])
    .optional()
    .describe('en: found as whole words; zh: found anywhere. Left out, the characters of the phrase decide.'),
  hit: sentence.describe('A sentence that the rule has to flag with this phrase. Checked when the config is read.'),
  miss: sentence.optional().describe('A look-alike that it has to let pass. Checked when the config is read.'),
});

const promisePhrase = plainPhrase.extend({
  class: z.enum(classes).describe('The question that the words leave open: by when (urgency), how often (frequency) …'),
});

const flagDescription = 'Words that this rule flags besides its own.';
const plainFlags = z.array(plainPhrase).max(mostPhrases).optional().describe(flagDescription);
const promiseFlags = z.array(promisePhrase).max(mostPhrases).optional().describe(flagDescription);
const allow = z
  .array(phraseText)
  .max(mostPhrases)
  .optional()
  .describe('Words to accept as they are, besides those in the options of the rule.');

// Named, so that the JSON Schema holds each once and not once for each rule.
const ofPlainRules = z.strictObject({ flag: plainFlags, allow }).meta({ id: 'phrases' });
const ofPromiseRules = z.strictObject({ flag: promiseFlags, allow }).meta({ id: 'promisePhrases' });

/** The key `phrases` of a config: for each rule that takes phrases, those to flag and those to accept. */
export function phrasesSchema(rules: readonly Rule[]) {
  const takers = rules.filter(({ phrases }) => phrases !== undefined);
  return z
    .strictObject(
      Object.fromEntries(
        takers.map(({ id, phrases }) => [id, (phrases === 'promise' ? ofPromiseRules : ofPlainRules).optional()]),
      ),
    )
    .optional()
    .describe('Words that rules flag or accept besides their own; what several files and overrides add, adds up.');
}

/** What `phrases` says about one rule. */
export type PhraseSettings = z.output<typeof ofPlainRules | typeof ofPromiseRules>;

/** The phrases to flag, as the engine has them. */
export function flaggedIn({ flag = [] }: PhraseSettings): FlaggedPhrase[] {
  return flag.map((entry) => ({
    phrase: entry.phrase,
    language: entry.language ?? languageOf(entry.phrase),
    class: 'class' in entry ? entry.class : null,
  }));
}
