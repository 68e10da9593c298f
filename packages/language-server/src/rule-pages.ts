import { explain } from '@appeal-lint/core';
import type { Locale } from '@appeal-lint/core';

/** Documents of this scheme are the pages of rules; the server itself gives their text. */
export const pageScheme = 'appeal-lint';

export function pageUri(ruleId: string, locale: Locale): string {
  return `${pageScheme}:/${locale}/${ruleId}.md`;
}

/** The text of a page; null for what is none. */
export function pageAt(uri: string): string | null {
  const match = /^appeal-lint:\/(en|zh)\/([a-z0-9-]+\/[a-z0-9-]+)\.md$/.exec(uri);
  if (match === null) return null;
  const [, locale, ruleId = ''] = match;
  return explain(ruleId, locale === 'zh' ? 'zh' : 'en') ?? null;
}
