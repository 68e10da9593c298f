import type { Span } from '../../text/span.ts';
import { htmlText, isHtml } from './html.ts';
import { isMail, mailText, type Unread } from './mail.ts';
import { asItStands, collectText, type MappedText } from './mapped-text.ts';

/** What a pasted mail or page says, with the way back into the text as given. */
export interface Paste {
  readonly mapped: MappedText;
  /** Targets of links that a reader does not see, in the text as given. */
  readonly links: readonly Span[];
  readonly unread: Unread | null;
}

/** A message is a few pages; a mail of this size carries files, and the text of a paste has them stripped. */
const longest = 1_000_000;

/**
 * Reads a mail as it travels (headers, parts, quoted-printable, base64) or HTML. Null for plain text, which is its own
 * best reading. Front matter stays in front.
 *
 * @param begin Where the text begins behind front matter.
 */
export function readPaste(text: string, begin: number): Paste | null {
  if (text.length - begin > longest) return null;
  const pasted = text.slice(begin);
  if (isMail(pasted)) {
    const { mapped, links, unread } = mailText(asItStands(pasted, begin));
    return { mapped: behind(text.slice(0, begin), mapped), links, unread };
  }
  if (!isHtml(pasted)) return null;
  const html = htmlText(asItStands(pasted, begin));
  return html === null ? null : { mapped: behind(text.slice(0, begin), html.mapped), links: html.links, unread: null };
}

function behind(head: string, mapped: MappedText): MappedText {
  const collector = collectText();
  collector.add(head, { start: 0, end: head.length });
  if (head !== '') collector.add('\n', { start: head.length, end: head.length + 1 });
  collector.append(mapped);
  return collector.collected();
}
