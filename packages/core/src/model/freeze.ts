import { extendFingerprint, fingerprint } from '../text/fingerprint.ts';
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
