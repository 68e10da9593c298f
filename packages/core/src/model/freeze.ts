import { extendFingerprint, fingerprint } from '../text/fingerprint.ts';
import { applyEdits, type TextEdit } from '../text/edits.ts';
import { readFrontMatter } from './front-matter.ts';

const version = 'v1';

/**
 * A number for what a letter says below its front matter, as it stands in `frozen:` of a letter that was sent. Equal for
 * every kind of line end and for white space at the end of lines, which editors and git change on their own.
 */
export function freezeMark(text: string): string {
  const body = text.slice(readFrontMatter(text).span?.end ?? 0).replace(/^\uFEFF/, '');
  const words = body
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  // Two numbers of 32 bits that begin differently: one alone meets by chance too often among many letters.
  const marks = [fingerprint(words), extendFingerprint(words.length, words)];
  return `${version}-${marks.map((mark) => mark.toString(16).padStart(8, '0')).join('')}`;
}

/** Whether a text still is what was frozen; true for a mark of a version not known here. */
export function isAsFrozen(text: string, mark: string): boolean {
  return !mark.startsWith(`${version}-`) || mark === freezeMark(text);
}

/**
 * The text of a letter marked as sent on a day: `status`, `submitted` and `frozen` in its front matter, all else as it
 * was. A front matter that cannot be read is left alone: the result is null then.
 */
export function frozenText(text: string, day: string): string | null {
  const { span, entries, error } = readFrontMatter(text);
  if (error !== null) return null;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const values = { status: 'submitted', submitted: day, frozen: freezeMark(text) };
  const known = Object.entries(values).map(([key, value]) => ({
    line: `${key}: ${value}`,
    entry: entries.find((one) => one.key === key),
  }));
  const missing = known.filter(({ entry }) => entry === undefined).map(({ line }) => `${line}${lineEnd}`);
  if (span === null) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const block = `---${lineEnd}${missing.join('')}---${lineEnd}${lineEnd}`;
    return text.slice(0, start) + block + text.slice(start);
  }
  const fence = Math.max(text.lastIndexOf('\n', span.end - 1), text.lastIndexOf('\r', span.end - 1)) + 1;
  const edits = known.flatMap(({ entry, line }): TextEdit[] =>
    entry === undefined ? [] : [{ span: { start: entry.keySpan.start, end: entry.valueSpan.end }, text: line }],
  );
  return applyEdits(text, [...edits, { span: { start: fence, end: fence }, text: missing.join('') }]);
}
