import { announcements, type Announced } from '../../lexicon/notice-layout.ts';
import type { Span } from '../../text/span.ts';
import { readyPattern } from '../../text/ready.ts';
import { linesIn } from './lines.ts';

/**
 * A heading, list item, table row or paragraph of a message, freed of markers, emphasis and soft line ends.
 *
 * `at` holds the place in the message of every unit of `text`.
 */
export interface Passage {
  readonly kind: 'heading' | 'item' | 'paragraph' | 'row';
  readonly text: string;
  /** The same, with what stands in quotation marks masked unit by unit. */
  readonly unquoted: string;
  readonly at: readonly number[];
  /** What the heading above announces; null without one that is known. */
  readonly section: Announced | null;
  /** What the sentence that opens the list announces; null outside lists and for other words. */
  readonly list: Announced | null;
  /** Whether it stands in a list, with or without markers. */
  readonly listed: boolean;
  /** The last sentence before the list, or "". */
  readonly leadIn: string;
}

const mask = '\uFFFC';

/** The place in the message of the range [start, end) of a passage's text. */
export function spanIn({ at }: Passage, start: number, end: number): Span {
  const first = at[start] ?? at.at(-1) ?? 0;
  const last = at[end - 1] ?? first;
  return { start: first, end: Math.max(last + 1, first) };
}

function withoutQuotes(text: string): string {
  return text.replaceAll(
    /"[^"]{1,600}"|「[^」]{1,600}」|『[^』]{1,600}』/g,
    (quote) => (quote[0] ?? '') + mask.repeat(quote.length - 2) + quote.slice(-1),
  );
}

/** What a heading or a lead-in announces, or null. */
function announcedBy(words: string, heading: boolean): Announced | null {
  const shown = words.slice(-400);
  const found = announcements.find(
    ({ words: pattern, headingOnly }) => (heading || headingOnly !== true) && readyPattern(pattern).test(shown),
  );
  return found?.announces ?? null;
}

const lastSentence = /[^.?!。？！\n]{1,400}[.?!:。？！：]?\s?$/;
const endsOpen = /[:：] ?(?:-{1,2})?$/;

/**
 * Takes a message apart. Lists keep what their lead-in announces until a paragraph ends them; a heading holds until the
 * next heading.
 */
export function passagesOf(units: string): Passage[] {
  const lines = linesIn(units);
  const passages: Passage[] = [];
  let section: Announced | null = null;
  let list: Announced | null = null;
  let part: Announced | null = null;
  let leadIn = '';
  let open: 'no' | 'yes' | 'marked' = 'no';
  lines.forEach((line, index) => {
    const { kind, text, at, spaced, level } = line;
    const add = (listed: boolean): void => {
      const inside = listed || kind === 'heading';
      passages.push({
        kind,
        text,
        unquoted: withoutQuotes(text),
        at,
        section,
        list: inside ? list : null,
        listed,
        leadIn: inside ? leadIn : '',
      });
    };
    if (kind === 'heading') {
      const announced = announcedBy(text, true);
      // A heading of unknown words may be a question or a field of the part it stands in.
      part = announced ?? list ?? section ?? part;
      if (announced === null) list = part;
      section = announced ?? (level === 'weak' ? section : null);
      add(false);
      if (announced === null) {
        open = 'no';
        list = null;
        leadIn = '';
        return;
      }
      open = 'yes';
      list = section;
      leadIn = text;
      return;
    }
    if (kind !== 'paragraph') {
      add(true);
      if (kind === 'item') open = 'marked';
      return;
    }
    if (endsOpen.test(text) || lines[index + 1]?.kind === 'item') {
      open = 'no';
      list = null;
      add(false);
      leadIn = lastSentence.exec(text.slice(-500))?.[0].trim() ?? text;
      list = announcedBy(leadIn, false);
      open = 'yes';
      return;
    }
    if (spaced || open !== 'yes') {
      open = 'no';
      list = null;
      leadIn = '';
    }
    add(open === 'yes');
  });
  return passages;
}
