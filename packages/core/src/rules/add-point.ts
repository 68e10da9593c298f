import type { Edit } from '../engine/rule.ts';
import type { Aspect, Letter, Sentence } from '../model/letter.ts';
import { endOf, lineEndFrom, lineEndOf } from './anchor.ts';

function lastOf({ sentences }: Letter, aspect: Aspect): Sentence | undefined {
  return (
    sentences.findLast(({ section, role }) => section?.aspect === aspect && role !== 'closing') ??
    sentences.findLast(({ part }) => part === aspect)
  );
}

/**
 * Adds a bullet, or several on lines of their own, at the end of a part and before the greetings; at the end of what the
 * letter says where it has no such part.
 */
export function addPoint(letter: Letter, aspect: Aspect | null, text: string): Edit {
  const lineEnd = lineEndOf(letter.text);
  const insert = (at: number, separator: string): Edit => ({ span: { start: at, end: at }, text: separator + text });
  const last = aspect === null ? undefined : lastOf(letter, aspect);
  const section = letter.sections.find((one) => one.aspect === aspect && aspect !== null);
  if (last === undefined && section !== undefined) {
    return insert(lineEndFrom(letter.text, section.titleSpan.end), lineEnd + lineEnd);
  }
  const stands = last ?? letter.sentences.findLast(({ role }) => role !== 'closing');
  const block = stands === undefined ? undefined : letter.blocks[stands.block];
  if (stands === undefined || block === undefined) return insert(endOf(letter), lineEnd + lineEnd);
  if (block.kind === 'item') return insert(block.span.end, lineEnd);
  if (stands.listed && !stands.cell) return insert(stands.span.end, lineEnd);
  return insert(block.kind === 'cell' ? lineEndFrom(letter.text, block.span.end) : block.span.end, lineEnd + lineEnd);
}
