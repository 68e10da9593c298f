/**
 * For authors of rules.
 *
 * @module
 */
export { defineRule, severities } from './engine/rule.ts';
export { definePlugin } from './engine/plugin.ts';
export type { Plugin } from './engine/plugin.ts';
export type { Family } from './engine/interplay.ts';
export type {
  Data,
  Edit,
  Example,
  Finding,
  Fix,
  PhraseUse,
  Related,
  Rule,
  RuleDefinition,
  Severity,
} from './engine/rule.ts';
export { familyMatcher, searchBoth } from './lexicon/families.ts';
export type { FamilySearch, Hit, WordFamily, WordSets } from './lexicon/families.ts';
export type { Case, Disorder, FiledLetter, Files, LinkedNotice, Round } from './model/case.ts';
export type { Letter, Sentence, Section, Kind, Aspect, Role, Language } from './model/letter.ts';
export type { Notice, Ask } from './model/notice.ts';
export { firstIn, wordsIn } from './rules/words-in.ts';
export type { Found } from './rules/words-in.ts';
export { sourceSpan } from './text/flat-text.ts';
export type { FlatText, Run } from './text/flat-text.ts';
export type { Locale, Localized } from './text/localized.ts';
export type { Span } from './text/span.ts';
