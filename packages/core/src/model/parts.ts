import { topicsIn } from '../lexicon/topics.ts';
import { sourceSpan } from '../text/flat-text.ts';
import type { Block, Section } from './letter.ts';
import { linesOf, type Line } from './lines.ts';
import {
  labelOf,
  plainDepth,
  titleOf,
  unnamedDepth,
  type NamedTitles,
  type OpenSection,
  type Title,
} from './title-lines.ts';
import { lonelyLabel, nameByOrder, type FoundSection } from './title-order.ts';
import { joinsParts } from './titles.ts';

/** A line of prose and the section it stands in. */
export interface PlacedLine extends Line {
  readonly section: Section | null;
}

export interface Outline {
  readonly sections: readonly Section[];
  /** The same with what each title alone tells. */
  readonly found: readonly FoundSection[];
  /** Everything that is no heading, in order. */
  readonly lines: readonly PlacedLine[];
}

/**
 * Whether a title that names no part stands beside the titles of parts, not under one: it looks like them and names
 * nothing that a part may be divided into ("**Thank you**" after "**Prevention**").
 */
function isSibling({ aspect, depth, style, title }: Title, stack: readonly OpenSection[]): boolean {
  if (aspect !== null || depth !== unnamedDepth) return false;
  const above = stack.findLast((open) => open.depth === plainDepth);
  if (above === undefined || above.form === 'label' || topicsIn(title).length > 0) return false;
  return style === above.style;
}

/** A section ends where the next one of its depth or above begins; one pass from the end, for ten thousand headings. */
function closeSections(found: readonly FoundSection[], textLength: number): FoundSection[] {
  const nextAtDepth = Array.from({ length: unnamedDepth + 1 }, () => textLength);
  return found
    .toReversed()
    .map((section) => {
      const end = Math.min(...nextAtDepth.slice(0, section.depth + 1));
      nextAtDepth[section.depth] = section.span.start;
      return { ...section, span: { start: section.span.start, end } };
    })
    .toReversed();
}

const noneNamed: NamedTitles = new Map();

/**
 * Finds the headings of a letter in every form people use, and places each line under the one it stands under.
 *
 * @param named Titles whose part is known already, whatever their words.
 */
export function outlineOf(blocks: readonly Block[], textLength: number, named = noneNamed): Outline {
  const found: FoundSection[] = [];
  const lines: { line: Line; sectionIndex: number }[] = [];
  const stack: OpenSection[] = [];
  let current = -1;

  const open = (block: Block, line: Line, title: Title): number => {
    const depth = isSibling(title, stack) ? plainDepth : title.depth;
    while ((stack.at(-1)?.depth ?? -1) >= depth) stack.pop();
    const aspect = title.aspect ?? (joinsParts(title.title) ? null : (stack.at(-1)?.aspect ?? null));
    stack.push({ depth, aspect, group: block.group, style: title.style, form: title.form, marker: title.marker });
    // The words alone: no marker, bracket or colon, and no text after a label.
    const within = block.flat.text.slice(title.start, title.end).indexOf(title.title);
    const at = title.start + Math.max(within, 0);
    const titleSpan = sourceSpan(block.flat, at, Math.min(title.end, at + title.title.length));
    found.push({
      line,
      named: title.aspect,
      aspect,
      form: title.form,
      title: title.title,
      titleSpan,
      span: { start: titleSpan.start, end: textLength },
      depth,
    });
    return found.length - 1;
  };

  blocks.forEach((block, index) => {
    if (block.kind === 'code') return;
    for (const line of linesOf(block, index)) {
      const title = titleOf({ blocks, line, above: stack.at(-1), named });
      if (title !== null) {
        current = open(block, line, title);
        continue;
      }
      const label = labelOf(block, line);
      if (label === null) {
        lines.push({ line, sectionIndex: current });
        continue;
      }
      const outer = current;
      const depths = [...stack];
      current = open(block, line, label);
      lines.push({ line: { ...line, start: label.end }, sectionIndex: current });
      // A label inside a list speaks for its own item only, and "Attached: …" for what it enumerates.
      const isInList = block.kind === 'item' && outer >= 0 && found[outer]?.aspect !== null;
      if (isInList || label.aspect === 'evidence') {
        current = outer;
        stack.splice(0, stack.length, ...depths);
      }
    }
  });

  const closed = closeSections(nameByOrder(found), textLength);
  const sections = closed.map(({ line: _line, named: _named, ...section }): Section => section);
  const lonely = lonelyLabel(found);
  const labelled = lines.find(({ sectionIndex }) => sectionIndex === lonely)?.line.block;
  return {
    sections,
    found: closed,
    lines: lines.map(({ line, sectionIndex }) => {
      const isBehind = sectionIndex >= 0 && sectionIndex === lonely && line.block !== labelled;
      return { ...line, section: isBehind ? null : (sections[sectionIndex] ?? null) };
    }),
  };
}
