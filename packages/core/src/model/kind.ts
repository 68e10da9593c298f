import type { FrontMatter } from './front-matter.ts';
import { kinds, type Kind } from './letter.ts';

function isKind(value: unknown): value is Kind {
  return kinds.some((kind) => kind === value);
}

/** The value of a key in the front matter, or undefined. */
export function frontMatterValue({ entries }: FrontMatter, key: string): unknown {
  return entries.find((entry) => entry.key === key)?.value;
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
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (/notice|notification|^(?:\d+[-_ ]?)?通知/.test(name)) return 'notice';
  if (/follow-?up|跟进/.test(name)) return 'follow-up';
  if (/reply|response-from|^(?:\d+[-_ ]?)?回复/.test(name)) return 'reply';
  if (/(?:^|\/)templates?\//.test(path)) return 'template';
  return fallback;
}
