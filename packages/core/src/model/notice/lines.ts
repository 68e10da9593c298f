import { forwardedLine, mailHeader, subjectHeader } from '../../lexicon/mail.ts';
import { salutation } from '../../lexicon/notice-layout.ts';

/** One line as its writer meant it, with the place of every unit of its text in the message. */
export interface MessageLine {
  readonly kind: 'heading' | 'item' | 'paragraph' | 'row';
  readonly text: string;
  readonly at: readonly number[];
  /** A blank line stands before it. */
  readonly spaced: boolean;
  /** A heading by its looks only: it names a section if its words are known, and else ends none. */
  readonly level: 'strong' | 'weak';
}

const itemMark =
  /^(?:-{1,2}(?!-)(?=\s|[^\s\d-])|[•●○▪■◆◇·・‣⁃►▶✓✔➢→☐□※]|\*(?!\*)(?=\s|[^\s*])|\+(?=\s)|(?:\d{1,2}|[a-hA-H]|[ivx]{1,4}|[IVX]{1,4}|Q\d)[.)、:](?=\D|$)|\((?:\d{1,2}|[a-h]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})\)|[①-⑳]|(?:field|question|part|section|step|point|box|item)s? \d{1,2} ?[:.)-]|(?:问题|第|部分|步骤)\s?\d{1,2}(?:步|项|部分|点|条)?[:.、]|[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十]{1,3}[步项点条]?[、,:]|(?:首先|其次|最后)[,:])\s*/i;
const quoteIntro =
  /\b(?:you|seller) (?:wrote|said)\b[^.]{0,40}:\s*$|(?:您|你)(?:曾|在)?[^。]{0,12}(?:写道|寫道|表示)\s?:\s*$/i;
const rule = /^(?:-{3,}|={3,}|\*{3,}|_{3,}|[-*_= ]{5,})$/;
const sentenceEnd = /[.!?。！？:;；…]["')\]]*$/;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Offset behind the front matter, or 0. */
export function frontMatterEnd(units: string): number {
  const open = /^\s{0,2}---[ \t]*\n/.exec(units);
  if (open === null) return 0;
  const from = open[0].length;
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(units.slice(from, from + 20_000));
  return close === null ? 0 : from + close.index + close[0].length;
}

/** Where a sentence, a word or a list item runs into the next because a mail lost its line ends on the way. */
const seams: readonly RegExp[] = [
  /[a-z)%\d\]][.?!:](?=[A-Z][a-z'])|[a-z),](?=[A-Z][a-z]{2,})|[\w).:?](?=-- ?[A-Z])/g,
  /[^\s](?=[•●▪◆■] ?[^\s])/g,
  /[a-z).:;,?](?=(?:\d{1,2}[.)]|\([a-h1-9]\)|[a-h]\)) ?[A-Za-z])(?<!\b[A-Z]\.)/g,
  /[.:;,?](?=-{1,2} ?[A-Za-z])|[a-z)](?=-{1,2} [A-Za-z])/g,
  /[。?!:;](?=(?:-{1,2} ?|[·*] ?|\(?\d{1,2}[、.)]|\(?[一二三四五六七八九十][)、]|[①-⑳])[^\s\d-])/g,
  /[\u3400-\u9FFF)](?=(?:-{1,2} ?|[·*] |\d{1,2}[、.)])[\u3400-\u9FFF])/g,
  /[\u3400-\u9FFF。](?=(?:如何(?:发送|重新|提交|激活|恢复)|为什么会|如果我没有)[^。?]{2,30}\?)/g,
];
const shortestGlued = 250;
/** A Chinese message says in 90 units what takes 250 in English. */
const shortestGluedHan = 90;

/** The line ranges of a message; a long text without line ends is cut at its seams. */
function rangesIn(units: string, from: number): Range[] {
  const cuts: number[] = [];
  for (let at = units.indexOf('\n', from); at >= 0; at = units.indexOf('\n', at + 1)) cuts.push(at);
  const shortest = hanUnit.test(units.slice(from, from + 400)) ? shortestGluedHan : shortestGlued;
  if (cuts.length < 3 && units.length - from > shortest) cuts.push(...seamsIn(units, from));
  const ranges: Range[] = [];
  let start = from;
  for (const end of [...new Set(cuts), units.length].toSorted((a, b) => a - b)) {
    ranges.push({ start, end });
    start = units[end] === '\n' ? end + 1 : end;
  }
  return ranges;
}

function seamsIn(units: string, from: number): number[] {
  const text = units.slice(from);
  return seams.flatMap((seam) => [...text.matchAll(seam)].map((match) => from + match.index + match[0].length));
}

/** Drops emphasis and runs of spaces, and remembers where each unit stood. */
function textIn(units: string, { start, end }: Range): { text: string; at: number[] } {
  const kept: string[] = [];
  const at: number[] = [];
  let broken = false;
  for (let index = start; index < end; index += 1) {
    const unit = units[index] ?? '';
    if (
      unit === '`' ||
      unit === '*' ||
      (unit === '_' && units[index + 1] === '_') ||
      (unit === '_' && units[index - 1] === '_')
    )
      continue;
    const isSpace = unit === ' ' || unit === '\n';
    if (unit === '\n') broken = true;
    if (isSpace && (kept.length === 0 || kept.at(-1) === ' ')) continue;
    if (!isSpace) {
      // Chinese is wrapped without spaces.
      if (broken && kept.at(-1) === ' ' && hanUnit.test(unit) && hanUnit.test(kept.at(-2) ?? '')) {
        kept.pop();
        at.pop();
      }
      broken = false;
    }
    kept.push(isSpace ? ' ' : unit);
    at.push(index);
  }
  while (kept.at(-1) === ' ') {
    kept.pop();
    at.pop();
  }
  return { text: kept.join(''), at };
}

function trimmed(units: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && units[from] === ' ') from += 1;
  while (to > from && units[to - 1] === ' ') to -= 1;
  return { start: from, end: to };
}

const hanUnit = /[\u3040-\u30FF\u3400-\u9FFF、。]/;
const han = /[\u3040-\u30FF\u3400-\u9FFF]/g;

/** How far a line reaches on a screen: Chinese characters are two columns wide. */
function width(text: string): number {
  return text.length + (text.slice(0, 400).match(han)?.length ?? 0);
}

/** "One question: what have you done with the stock?" is put to the seller; it heads nothing. */
const putToSeller =
  /^[^:?]{0,40}(?:\b(?:one|our|a|the|two) (\w+ )?questions?|\b(?:tell us|explain|describe|left open|open is)|个问题|告诉我们|请说明|请解释|只剩[^:?]{0,8})[^:?]{0,40}:/i;

function isQuestionLine(text: string): boolean {
  if (putToSeller.test(text)) return false;
  return /^[^.?!。？！]{2,140}[?？]$/.test(text);
}

function isTitleLine(text: string, alone: boolean): boolean {
  if (!alone || text.length > 60 || sentenceEnd.test(text) || /[,，|@]/.test(text)) return false;
  if (salutation.test(text)) return false;
  return /^[A-ZÄÖÜÉÀ][\w' /&-]{2,59}$/.test(text) || (width(text) <= 32 && /^[\u3400-\u9FFF]/.test(text));
}

interface Draft {
  kind: MessageLine['kind'];
  range: Range;
  spaced: boolean;
  level: MessageLine['level'];
  last: string;
}

/** The lines of a message: front matter, mail headers and the seller's quoted words left out, wrapped lines joined. */
export function linesIn(units: string): MessageLine[] {
  const ranges = rangesIn(units, frontMatterEnd(units)).map((range) => trimmed(units, range));
  const isQuoted = ({ start }: Range): boolean => units[start] === '>';
  const written = ranges.filter(({ start, end }) => end > start);
  const quoted = written.filter(isQuoted).length;
  const isForwarded =
    quoted > 0 &&
    (quoted * 5 >= written.length * 4 ||
      written.some(({ start, end }) => forwardedLine.test(units.slice(start, Math.min(end, start + 80)))));

  const drafts: Draft[] = [];
  let spaced = true;
  let inHeaders = true;
  let skipQuote = false;
  ranges.forEach((whole, index) => {
    let range = whole;
    if (isQuoted(range)) {
      if (!isForwarded) {
        spaced = true;
        return;
      }
      while (range.start < range.end && /[> ]/.test(units[range.start] ?? ''))
        range = { start: range.start + 1, end: range.end };
    }
    if (range.start >= range.end) {
      spaced = true;
      if (drafts.length > 0) inHeaders = false;
      return;
    }
    const text = units.slice(range.start, Math.min(range.end, range.start + 400));
    if (forwardedLine.test(text)) {
      inHeaders = true;
      return;
    }
    if (inHeaders && mailHeader.test(text)) return;
    if (rule.test(text)) {
      spaced = true;
      return;
    }
    if (skipQuote) {
      skipQuote = false;
      return;
    }
    if (quoteIntro.test(text)) skipQuote = true;
    const hasBlankBefore = spaced;
    spaced = false;
    const isSubject = inHeaders && subjectHeader.test(text);
    if (!isSubject) inHeaders = false;
    const next = ranges[index + 1];
    const alone = hasBlankBefore && (next === undefined || next.start >= next.end);
    addLine({ range, text, spaced: hasBlankBefore, alone, isSubject }, drafts);
  });
  return drafts
    .map(({ kind, range, spaced: isSpaced, level }) => ({ kind, spaced: isSpaced, level, ...textIn(units, range) }))
    .filter(({ text }) => text !== '');
}

interface Raw {
  readonly range: Range;
  readonly text: string;
  readonly spaced: boolean;
  readonly alone: boolean;
  readonly isSubject: boolean;
}

function addLine({ range, text, spaced, alone, isSubject }: Raw, drafts: Draft[]): void {
  const add = (kind: Draft['kind'], from: number, level: Draft['level'] = 'strong'): void => {
    drafts.push({ kind, range: { start: range.start + from, end: range.end }, spaced, level, last: text });
  };
  const hash = /^#{1,6} +/.exec(text);
  if (hash !== null) return add('heading', hash[0].length);
  if (isSubject) return add('heading', 0, 'weak');
  if (text.startsWith('|')) {
    if (!/^[|\s:-]+$/.test(text)) add('row', 0);
    return;
  }
  const emphasis = /^(?:\*\*|__)/.exec(text)?.[0] ?? '';
  const inner = itemMark.exec(text.slice(emphasis.length))?.[0] ?? '';
  const mark = inner === '' ? '' : emphasis + inner;
  if (mark !== '' && mark.length < text.length) return add('item', mark.length);
  if (/^(?:\*\*|__)[^*]{1,160}(?:\*\*|__)[:?]?$/.test(text)) return add('heading', 0);
  const bare = text.replaceAll('**', '').trim();
  if (isQuestionLine(bare)) return add('heading', 0);
  if (isTitleLine(bare, alone)) return add('heading', 0, 'weak');
  const previous = drafts.at(-1);
  const continues =
    previous !== undefined &&
    !spaced &&
    (previous.kind === 'item' || previous.kind === 'paragraph') &&
    !sentenceEnd.test(previous.last) &&
    (width(previous.last) >= 55 || (previous.kind === 'item' && width(previous.last) >= 35 && /^[a-z(]/.test(text)));
  if (continues) {
    previous.range = { start: previous.range.start, end: range.end };
    previous.last = text;
    return;
  }
  add('paragraph', 0);
}
