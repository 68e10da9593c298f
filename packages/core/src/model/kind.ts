import type { FrontMatter } from './front-matter.ts';
import { kinds, type Kind } from './letter.ts';

function isKind(value: unknown): value is Kind {
  return kinds.some((kind) => kind === value);
}

/** The value of a key in the front matter, or undefined. */
export function frontMatterValue({ entries }: FrontMatter, key: string): unknown {
  return entries.find((entry) => entry.key === key)?.value;
}

/** Whether a letter was sent: it is a record then, not a draft. */
export function isSubmitted({ frontMatter }: { readonly frontMatter: FrontMatter }): boolean {
  return frontMatterValue(frontMatter, 'status') === 'submitted';
}

/**
 * What a file is: its front matter says, else its name, else `fallback`.
 *
 * @param path Forward slashes; null for a text without a file.
 */
export function kindOf(frontMatter: FrontMatter, path: string | null, fallback: Kind): Kind {
  const said = frontMatterValue(frontMatter, 'kind');
  if (isKind(said)) return said;
  if (path === null) return fallback;
  if (/(?:^|\/)templates?\//.test(path)) return 'template';
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const chinese = /^(?:\d+[-_ .、]?)?(?:亚马逊|亞馬遜|amazon)?的?(通知|回复|回覆|跟进|跟進)/.exec(name)?.[1];
  if (chinese === '通知' || /notice|notification/.test(name)) return 'notice';
  if (chinese === '跟进' || chinese === '跟進' || /follow[-_ ]?up/.test(name)) return 'follow-up';
  if (chinese !== undefined || /reply|response-from/.test(name)) return 'reply';
  return fallback;
}
