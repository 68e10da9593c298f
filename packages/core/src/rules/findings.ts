import type { Fix } from '../engine/rule.ts';
import type { Letter, Sentence } from '../model/letter.ts';

/** Whether the writer's own list of accepted phrases covers the words. */
export function isAllowed(words: string, allow: readonly string[]): boolean {
  if (allow.length === 0) return false;
  const lower = words.toLowerCase();
  return allow.some((phrase) => phrase !== '' && lower.includes(phrase.toLowerCase()));
}

/** Takes a sentence out, with one space beside it. Never safe: however empty it looks, it may hold a fact. */
export function deleteSentence({ text }: Letter, { span }: Sentence): Fix {
  const after = text[span.end] === ' ' ? 1 : 0;
  const before = after === 0 && text[span.start - 1] === ' ' && text[span.start - 2] !== '\n' ? 1 : 0;
  return {
    kind: 'rewrite',
    title: { en: 'Delete the sentence', zh: '删除这句话' },
    edits: [{ span: { start: span.start - before, end: span.end + after }, text: '' }],
  };
}
