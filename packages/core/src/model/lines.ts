import { OBJECT } from '../text/flat-text.ts';
import type { Block } from './letter.ts';

/** A line that its writer meant as one: soft-wrapped lines are joined, typed lists are taken apart. */
export interface Line {
  readonly block: number;
  /** Flat range in the block, without the marker. */
  readonly start: number;
  readonly end: number;
  /** "1.", "（二）", "II.", "●" as typed inside a paragraph; empty without one. */
  readonly marker: string;
}

const bullet = String.raw`[-–—•●○▪■◆◇★*·▶➢✓✔]+(?=\s|[^\s\d*-])`;
/** People and programs put a pictograph in front of a title; signs of trade marks are none. */
const pictograph = String.raw`(?:(?![©®™])\p{Extended_Pictographic}\uFE0F?)+`;
const number = String.raw`(?:\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,3}|[IVXivx]{1,4}|[Ⅰ-Ⅻ]|[A-Ha-h])`;
const markers = [
  bullet,
  pictograph,
  String.raw`[(（]?${number}[)）.、．:：]{1,2}(?!\d)`,
  String.raw`[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）][、.．]?`,
  String.raw`[【\[]\d{1,2}[】\]]`,
  String.raw`[①-⑳⑴-⒇❶-❿➀-➓㈠-㈩]`,
  String.raw`\d\uFE0F?\u20E3`,
  String.raw`\d{1,2}(?:\/| [-–—])(?=\s(?!\d))`,
  String.raw`第[一二三四五六七八九十]{1,2}[,，、:：]`,
];
const markerPattern = new RegExp(String.raw`^(?:${markers.join('|')})\s*`, 'u');

/** The marker of a line typed as a list or a numbered title, or "". */
function markerOf(line: string): string {
  return markerPattern.exec(line)?.[0] ?? '';
}

const sentenceEnd = /[.!?。！？…:：;；]["”’」』)）]?\s*$/;
const han = /[\u3000-\u9FFF\uFF00-\uFFEF]/g;

/** How far a line reaches on a screen: Chinese characters are two columns wide. */
function width(line: string): number {
  return line.length + (line.match(han)?.length ?? 0);
}

/**
 * Whether a line end inside a paragraph is only a wrap. Editors wrap near a margin and in the middle of a sentence; who
 * types a list or an address ends lines early.
 */
function isWrap(line: string, next: string): boolean {
  if (sentenceEnd.test(line) || markerOf(next) !== '') return false;
  if (/^\s*[a-z]/.test(next) && !line.endsWith(':')) return true;
  return width(line) >= 55;
}

/** The lines of a block as its writer meant them. */
export function linesOf(block: Block, index: number): Line[] {
  const { text } = block.flat;
  const lines: Line[] = [];
  const add = (from: number, to: number): void => {
    let start = from;
    let end = to;
    while (start < end && /[\s\u3000]/.test(text[start] ?? '')) start += 1;
    while (end > start && /[\s\u3000]/.test(text[end - 1] ?? '')) end -= 1;
    const marker =
      block.kind === 'heading' || block.kind === 'cell' ? '' : markerOf(text.slice(start, Math.min(end, start + 24)));
    const rest = start + marker.length;
    if (rest < end && text.slice(rest, end).replaceAll(OBJECT, '').trim() !== '') {
      lines.push({ block: index, start: rest, end, marker: marker.trim() });
    }
  };
  let from = 0;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const next = text.indexOf('\n', at + 1);
    const following = text.slice(at + 1, next < 0 ? text.length : next);
    if (!isWrap(text.slice(lineStart, at), following)) {
      add(from, at);
      from = at + 1;
    }
    lineStart = at + 1;
  }
  add(from, text.length);
  return lines;
}
