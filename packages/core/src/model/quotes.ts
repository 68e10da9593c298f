import { OBJECT } from '../text/flat-text.ts';

/** Longer than any quoted complaint or policy line; keeps a stray mark from masking the rest of a paragraph. */
const longest = 700;

const closing: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '‘': "’'", '«': '»' };
const straight = '"';

function isOpeningPlace(text: string, at: number): boolean {
  const before = text[at - 1];
  return before === undefined || /[\s(（[【:：,，。;；—–\u3400-\u9FFF-]/.test(before);
}

/** Ranges between quotation marks, marks included. A mark without a partner in the same block quotes nothing. */
export function quotedRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text[at] ?? '';
    const partners = closing[unit] ?? (unit === straight && isOpeningPlace(text, at) ? '"”' : undefined);
    if (partners === undefined || (unit === '‘' && !isOpeningPlace(text, at))) {
      at += 1;
      continue;
    }
    let end = at + 1;
    const limit = Math.min(text.length, at + longest);
    while (end < limit && !(partners.includes(text[end] ?? '') && isClosingPlace(text, end, unit))) end += 1;
    if (end < limit) {
      ranges.push({ start: at, end: end + 1 });
      at = end + 1;
    } else {
      at += 1;
    }
  }
  return ranges;
}

/** An apostrophe inside a word does not close a single quote. */
function isClosingPlace(text: string, at: number, opening: string): boolean {
  return opening !== '‘' || !/[A-Za-z]/.test(text[at + 1] ?? '');
}

/**
 * Names that hold a word which means something else on its own: a guarantee claim is no guarantee. Source: Amazon's
 * names of programmes and documents.
 */
const protectedTerms =
  /\bA[ -]?to[ -]?Z(?: guarantee)?(?: claims?)?|\bA-?Z(?: guarantee)? claims?|\bguarantee claims?|\b(?:USPS )?media mail|\bchildren['’]s product certificates?|商城交易保障索赔|商城交易保障|保证金/gi;

/** The same length, with quoted words and protected terms masked unit by unit. */
export function maskQuotes(text: string): { plain: string; quoted: readonly { start: number; end: number }[] } {
  const quoted = quotedRanges(text);
  const pieces: string[] = [];
  let reached = 0;
  for (const { start, end } of quoted) {
    pieces.push(text.slice(reached, start), OBJECT.repeat(end - start));
    reached = end;
  }
  pieces.push(text.slice(reached));
  const plain = pieces.join('').replace(protectedTerms, (term) => OBJECT.repeat(term.length));
  return { plain, quoted };
}
