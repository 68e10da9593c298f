import type { Family } from '../../../lexicon/zh/family.ts';

/** A word of a lexicon found in a text, with the meanings it has there. */
export interface Word<Tag extends string> {
  readonly start: number;
  readonly end: number;
  readonly tags: readonly Tag[];
}

interface Meaning<Tag extends string> {
  readonly tag: Tag;
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
}

interface Node<Tag extends string> {
  readonly next: Map<number, Node<Tag>>;
  readonly meanings: Meaning<Tag>[];
}

export type WordTrie<Tag extends string> = Node<Tag>;

const listOf = (words: string | undefined): string[] => (words ?? '').split(/\s+/).filter((word) => word !== '');

export function buildTrie<Tag extends string>(families: readonly Family<Tag>[]): WordTrie<Tag> {
  const root: Node<Tag> = { next: new Map(), meanings: [] };
  for (const family of families) {
    const meaning = { tag: family.tag, notAfter: listOf(family.notAfter), notBefore: listOf(family.notBefore) };
    for (const word of listOf(family.words)) {
      let node = root;
      for (let index = 0; index < word.length; index += 1) {
        const unit = word.charCodeAt(index);
        let child = node.next.get(unit);
        if (child === undefined) {
          child = { next: new Map(), meanings: [] };
          node.next.set(unit, child);
        }
        node = child;
      }
      if (!node.meanings.some((known) => known.tag === meaning.tag)) node.meanings.push(meaning);
    }
  }
  return root;
}

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);

/** `erp` inside `interpret` is no word: Latin words end where letters and digits end. */
function breaksLatinWord(text: string, start: number, end: number): boolean {
  const startsInside = isLetter(text.charCodeAt(start)) && start > 0 && isLetter(text.charCodeAt(start - 1));
  const endsInside = isLetter(text.charCodeAt(end - 1)) && end < text.length && isLetter(text.charCodeAt(end));
  return startsInside || endsInside;
}

/**
 * The words of a lexicon in a text, from left to right, the longest first and without overlap: 会议 hides 会, and
 * 检查表 hides 检查. A word whose meanings its neighbours all forbid still hides what it covers.
 */
export function findWords<Tag extends string>(trie: WordTrie<Tag>, text: string): Word<Tag>[] {
  const words: Word<Tag>[] = [];
  let at = 0;
  while (at < text.length) {
    let node: Node<Tag> | undefined = trie;
    let end = at;
    let meanings: readonly Meaning<Tag>[] = [];
    for (let index = at; index < text.length; index += 1) {
      node = node.next.get(text.charCodeAt(index));
      if (node === undefined) break;
      if (node.meanings.length > 0 && !breaksLatinWord(text, at, index + 1)) {
        end = index + 1;
        meanings = node.meanings;
      }
    }
    if (end === at) {
      at += 1;
      continue;
    }
    const start = at;
    const tags = meanings
      .filter(
        ({ notAfter, notBefore }) =>
          !notAfter.some((word) => text.startsWith(word, start - word.length) && start >= word.length) &&
          !notBefore.some((word) => text.startsWith(word, end)),
      )
      .map(({ tag }) => tag);
    if (tags.length > 0) words.push({ start, end, tags });
    at = end;
  }
  return words;
}
