import type { Locale } from '../text/localized.ts';
import type { Kind, Language } from '../model/letter.ts';
import type { Rule, Severity } from './rule.ts';

/** A rule that is on, with the severity and options in force for one file. */
export interface EnabledRule {
  readonly rule: Rule;
  /** Set by the config; null leaves the rule's own, and a finding's own, in force. */
  readonly severity: Severity | null;
  readonly options: unknown;
}

/** Everything `lint` needs to know besides the case. */
export interface Config {
  /** Language of the remarks, whatever the language of the letter. */
  readonly locale: Locale;
  /** Language of the letter, or `auto`. */
  readonly language: Language | 'auto';
  /** The kind of letters whose front matter and file name give none. */
  readonly kind: Kind;
  readonly rules: readonly EnabledRule[];
  /** `strict`: info becomes warning and hint becomes info, except where the config names a severity. */
  readonly strict: boolean;
}
