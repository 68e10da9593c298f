import type { Token } from './tokens.ts';

interface Node<Tag> {
  readonly words: Map<string, Node<Tag>>;
  /** Where one may go on without reading a word. */
  readonly skips: Node<Tag>[];
  readonly tags: Tag[];
}

/** Many patterns read together, one word after the other: their common beginnings are stored once. */
export type PhraseGraph<Tag> = Node<Tag>;

export interface PhraseMatch<Tag> {
  readonly tag: Tag;
  /** Token indexes, half-open. */
  readonly from: number;
  readonly to: number;
}

/** The longest pattern counts twelve words; no match is looked for beyond. */
const longest = 14;

function nodeOf<Tag>(): Node<Tag> {
  return { words: new Map(), skips: [], tags: [] };
}

/**
 * Reads patterns such as `in (a|) (timely|prompt) manner`. A word with `~` stands for every form of that verb. Patterns
 * are never written out: `(a|b) (c|d)` takes four edges, not four phrases.
 */
export function phraseGraph<Tag>(patterns: Iterable<readonly [pattern: string, tag: Tag]>): PhraseGraph<Tag> {
  const root = nodeOf<Tag>();
  for (const [pattern, tag] of patterns) {
    let node = root;
    for (const [, choice, word] of pattern.matchAll(/\(([^()]*)\)|([^\s()]+)/g)) {
      if (choice === undefined) {
        node = step(node, word ?? '');
        continue;
      }
      const join = nodeOf<Tag>();
      for (const alternative of choice.split('|')) {
        let end = node;
        for (const each of alternative.split(' ')) if (each !== '') end = step(end, each);
        end.skips.push(join);
      }
      node = join;
    }
    node.tags.push(tag);
  }
  return root;
}

function step<Tag>(node: Node<Tag>, word: string): Node<Tag> {
  const known = node.words.get(word);
  if (known !== undefined) return known;
  const next = nodeOf<Tag>();
  node.words.set(word, next);
  return next;
}

/** For every tag and place the longest match, in order of place. */
export function findPhrases<Tag>(graph: PhraseGraph<Tag>, tokens: readonly Token[]): PhraseMatch<Tag>[] {
  const found: PhraseMatch<Tag>[] = [];
  const start: Node<Tag>[] = [];
  follow(graph, start);
  for (let from = 0; from < tokens.length; from++) {
    let states: readonly Node<Tag>[] = start;
    const best = new Map<Tag, number>();
    for (let at = from; at < tokens.length && at < from + longest && states.length > 0; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      // A hyphen inside a word joins: "first-class" is read as "first class".
      if (token.text === '-' && at > from) continue;
      const next = advance(states, token);
      for (const node of next) for (const tag of node.tags) best.set(tag, at + 1);
      states = next;
    }
    for (const [tag, to] of best) found.push({ tag, from, to });
  }
  return found;
}

function advance<Tag>(states: readonly Node<Tag>[], token: Token): Node<Tag>[] {
  const next: Node<Tag>[] = [];
  const lemma = token.verb?.lemma;
  for (const state of states) {
    for (const target of [
      state.words.get(token.text),
      lemma === undefined ? undefined : state.words.get(`~${lemma}`),
    ]) {
      if (target !== undefined) follow(target, next);
    }
  }
  return next;
}

function follow<Tag>(node: Node<Tag>, into: Node<Tag>[]): void {
  if (into.includes(node)) return;
  into.push(node);
  for (const skipped of node.skips) follow(skipped, into);
}
