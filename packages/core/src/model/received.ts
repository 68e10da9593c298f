import { isIsoDate } from './iso-date.ts';
import { frontMatterValue } from './kind.ts';
import { readFrontMatter } from './front-matter.ts';

/** When a message came, by `received:` in its front matter: `2026-03-04`, or with a time; null where nothing says. */
export function receivedOn(text: string): string | null {
  const value = frontMatterValue(readFrontMatter(text), 'received');
  return typeof value === 'string' && isIsoDate(value) ? value : null;
}
