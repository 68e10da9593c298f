import { Parser } from 'htmlparser2';
import type { Span } from '../../text/span.ts';
import { collectText, placeOf, type MappedText } from './mapped-text.ts';

/** What a page or a mail in HTML says, and where its links lead. */
export interface HtmlText {
  readonly mapped: MappedText;
  /** Places of link targets in the source of the mapped text: what a reader does not see. */
  readonly links: readonly Span[];
}

const tag =
  /<\/?(?:!doctype|html|head|body|div|p|table|tbody|tr|td|span|br|ul|ol|li|font|b|strong|a|h[1-6])\b[^<>]{0,300}>/gi;
const sample = 20_000;

/** Whether a text is HTML rather than words with a tag or two among them. */
export function isHtml(text: string): boolean {
  const tags = text.slice(0, sample).match(tag)?.length ?? 0;
  return tags >= 4 || (tags >= 2 && /^\s*</.test(text));
}

const paragraphs = new Set(['p', 'ul', 'ol', 'table', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr']);
const lines = new Set([
  'div',
  'tr',
  'li',
  'dt',
  'dd',
  'section',
  'article',
  'header',
  'footer',
  'center',
  'dl',
  'body',
]);
const unseen = new Set(['head', 'style', 'script', 'title', 'template', 'noscript']);
const strong = new Set(['b', 'strong']);

/** No mail nests deeper; the parser's own work grows with the square of the depth. */
const deepest = 256;

/**
 * Takes the words out of HTML, in the form in which a message is pasted: list items marked, headings told, quotes `>`.
 * Null where elements nest too deeply to be a mail.
 */
export function htmlText(source: MappedText): HtmlText | null {
  const collector = collectText();
  const links: Span[] = [];
  const lists: { readonly ordered: boolean; count: number }[] = [];
  /** Elements open around the place; a tag that is never closed hides no more than its parents do. */
  const open: { readonly name: string; readonly hides: boolean; readonly quotes: boolean }[] = [];
  let hidden = 0;
  let quoted = 0;
  let isSpaceDue = false;

  const here = (): Span => placeOf(source, { start: parser.startIndex, end: parser.endIndex + 1 });
  const endLine = (blank: boolean): void => {
    isSpaceDue = false;
    if (collector.last() === '') return;
    const place = here();
    if (collector.last() !== '\n') collector.add('\n', { start: place.start, end: place.start + 1 });
    if (blank) collector.add('\n', { start: place.start, end: place.start + 1 });
  };
  const write = (text: string, from: Span): void => {
    if (quoted > 0 && (collector.last() === '\n' || collector.last() === ''))
      collector.add('> ', { start: from.start, end: from.start + 2 });
    collector.add(text, from);
  };
  const mark = (text: string): void => {
    const { start } = here();
    write(text, { start, end: start + text.length });
  };
  const closeTop = (): void => {
    const top = open.pop();
    if (top?.hides === true) hidden -= 1;
    if (top?.quotes === true) quoted -= 1;
  };

  const parser = new Parser({
    onopentag: (name, attributes, isImplied) => {
      const hides = unseen.has(name) || /display\s{0,3}:\s{0,3}none/i.test(attributes['style'] ?? '');
      const quotes = name === 'blockquote';
      if (hidden === 0) {
        if (name === 'br' || lines.has(name)) endLine(false);
        if (paragraphs.has(name)) endLine(true);
        if ((name === 'td' || name === 'th') && collector.last() !== '\n') isSpaceDue = true;
      }
      open.push({ name, hides, quotes });
      if (open.length > deepest) parser.pause();
      if (hides) hidden += 1;
      if (quotes) quoted += 1;
      if (hidden > 0 || isImplied) return;
      if (name === 'ul' || name === 'ol') lists.push({ ordered: name === 'ol', count: 0 });
      if (name === 'li') {
        const list = lists.at(-1);
        if (list !== undefined) list.count += 1;
        mark(list?.ordered === true ? `${list.count}. ` : '- ');
      }
      if (/^h[1-6]$/.test(name)) mark('## ');
      if (strong.has(name)) {
        if (isSpaceDue) mark(' ');
        isSpaceDue = false;
        mark('**');
      }
      const target = name === 'a' ? attributes['href'] : undefined;
      if (target !== undefined) {
        const at = source.text.indexOf(target, parser.startIndex);
        if (at >= 0 && at < parser.endIndex) links.push(placeOf(source, { start: at, end: at + target.length }));
      }
    },
    onclosetag: (name) => {
      if (hidden === 0 && strong.has(name)) mark('**');
      const depth = open.findLastIndex((one) => one.name === name);
      if (depth >= 0) while (open.length > depth) closeTop();
      if (hidden > 0) return;
      if (name === 'ul' || name === 'ol') lists.pop();
      if (lines.has(name)) endLine(false);
      if (paragraphs.has(name)) endLine(true);
    },
    ontext: (data) => {
      if (hidden > 0) return;
      const start = parser.startIndex;
      const isSame = data.length === parser.endIndex + 1 - start;
      for (const match of data.matchAll(/\s+|[^\s]+/g)) {
        const range = isSame
          ? { start: start + match.index, end: start + match.index + match[0].length }
          : { start, end: parser.endIndex + 1 };
        if (match[0].trim() === '') {
          isSpaceDue = collector.last() !== '' && collector.last() !== '\n';
          continue;
        }
        const place = placeOf(source, range);
        if (isSpaceDue) write(' ', { start: Math.max(0, place.start - 1), end: place.start });
        isSpaceDue = false;
        if (isSame) appendUnits(match[0], range);
        else write(match[0], place);
      }
    },
  });

  /** Words whose units each have a place of their own in the source. */
  const appendUnits = (text: string, { start, end }: Span): void => {
    const starts = source.starts.slice(start, end);
    if (quoted > 0 && (collector.last() === '\n' || collector.last() === '')) {
      const at = starts[0] ?? 0;
      collector.add('> ', { start: at, end: at + 2 });
    }
    collector.append({ text, starts, ends: source.ends.slice(start, end) });
  };

  parser.end(source.text);
  if (open.length > deepest) return null;
  return { mapped: collector.collected(), links };
}
