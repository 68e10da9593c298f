import { decodeBase64, decodeQuotedPrintable, isKnownCharset } from './bytes.ts';
import { collectText, partOf, type MappedText } from './mapped-text.ts';

const word = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([BbQq])\?([^?\s]{0,600})\?=/g;

/** The value of a mail header, its encoded words (`=?utf-8?B?…?=`) read and its folded lines joined. */
export function decodeWords(value: MappedText): MappedText {
  const collector = collectText();
  let reached = 0;
  let isAfterWord = false;
  const plain = (to: number, isBeforeWord: boolean): void => {
    const between = value.text.slice(reached, to);
    // White space between two encoded words only keeps lines short.
    if (between.trim() === '' && isAfterWord && isBeforeWord) return;
    const { text, starts, ends } = partOf(value, reached, to);
    collector.append({ text: text.replaceAll(/[\r\n\t]/g, ' '), starts, ends });
  };
  for (const match of value.text.matchAll(word)) {
    const [whole, charset = '', form = '', content = ''] = match;
    if (!isKnownCharset(charset)) continue;
    plain(match.index, true);
    const from = match.index + whole.length - 2 - content.length;
    const encoded = partOf(value, from, from + content.length);
    collector.append(
      form.toLowerCase() === 'b'
        ? decodeBase64(encoded, charset)
        : decodeQuotedPrintable({ ...encoded, text: encoded.text.replaceAll('_', ' ') }, charset),
    );
    reached = match.index + whole.length;
    isAfterWord = true;
  }
  plain(value.text.length, false);
  return collector.collected();
}
