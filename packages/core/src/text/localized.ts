/** The languages in which appeal-lint speaks to its user, whatever the language of the letter. */
export type Locale = 'en' | 'zh';

/** One text in every language the tool speaks; there is no text in one language only. */
export interface Localized {
  readonly en: string;
  readonly zh: string;
}
