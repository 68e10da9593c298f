import { contractions, fusedPrepositions, unitSuffixes } from '../../../lexicon/en/spelling.ts';
import { OBJECT } from '../../../text/flat-text.ts';
import { type VerbForm, verbOf } from './words.ts';

/**
 * `number` is a bare amount, `clock` 9:00, `date` 2026-03-04 or 10/12, `percent` 0.5 %, `money` $121, `ordinal` 1st,
 * `span` 3-5, `nonstop` 24/7, `id` an ASIN, an order number or a code such as QC-07, `blank` a stand-in for something
 * not yet filled in, `object` a masked stretch.
 */
export type TokenKind =
  | 'word'
  | 'number'
  | 'clock'
  | 'date'
  | 'percent'
  | 'money'
  | 'ordinal'
  | 'span'
  | 'nonstop'
  | 'id'
  | 'blank'
  | 'object'
  | 'mark';

export interface Token {
  /** Lower case, straight quotes, contractions written out: what lexicons are compared with. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Whether the word is written with a capital, and whether wholly in capitals. */
  readonly capital: boolean;
  readonly capitals: boolean;
  readonly verb: VerbForm | undefined;
}

const spaces = /[\s\u00A0\u200B]+/y;
const words = /[A-Za-z\u00C0-\u024F]+(?:['’‘][A-Za-z]{1,2}(?![A-Za-z]))?/y;
const numbers = /\d+(?:[.,:/*×-]\d+)*/y;
const codes = /[A-Za-z]{1,8}-?\d[A-Za-z0-9]*(?:-[A-Za-z0-9]+)*|\d[A-Za-z0-9]*[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*/y;
const blanks = /_{2,}|\*{2,}|\.{4,}|\[[^\][]{0,80}\]|\{[^{}]{0,80}\}|<[^<>]{1,40}>|[Xx]{2,}(?![A-Za-z])/y;
const nonstop = /(?:24\s?[*x×/-]\s?7|7\s?[*x×/-]\s?24)(?![\d%])(?:\s?[*x×/-]\s?365)?/iy;
const masked = new RegExp(`${OBJECT}+|[\\u2E80-\\u9FFF\\uF900-\\uFAFF]+`, 'y');

/** Everything between one word and the next. Never fails; a unit nobody knows is a `mark` of its own. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const push = (kind: TokenKind, length: number, word?: string): void => {
    const raw = text.slice(at, at + length);
    const first = raw[0] ?? '';
    const capital = first !== first.toLowerCase();
    const plain = word ?? raw.toLowerCase();
    tokens.push({
      text: plain,
      start: at,
      end: at + length,
      kind,
      capital,
      capitals: capital && raw.length > 1 && raw === raw.toUpperCase(),
      verb: kind === 'word' ? verbOf(plain) : undefined,
    });
    at += length;
  };

  while (at < text.length) {
    const space = match(spaces);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const object = match(masked);
    if (object !== undefined) {
      push('object', object.length);
      continue;
    }
    const blank = match(blanks);
    if (blank !== undefined) {
      push('blank', blank.length);
      continue;
    }
    const always = match(nonstop);
    if (always !== undefined) {
      push('nonstop', always.length);
      continue;
    }
    const code = match(codes);
    if (code !== undefined && pushCode(code, push)) continue;
    const number = match(numbers);
    if (number !== undefined) {
      pushNumber(text, at, number, push);
      continue;
    }
    const word = match(words);
    if (word !== undefined) {
      pushWord(word, push);
      continue;
    }
    push('mark', 1, straight(text[at] ?? ''));
  }
  return tokens;
}

/** The word at a place, or nothing beyond the ends. */
export function textAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? '';
}

type Push = (kind: TokenKind, length: number, word?: string) => void;

/** A run of letters and digits: within12 and Oct6 are two tokens, 24h is a number and a unit, QC-07 is a code. */
function pushCode(code: string, push: Push): boolean {
  const letters = /^[A-Za-z]+/.exec(code)?.[0];
  if (letters === undefined) {
    if (/^\d+[A-Za-z]+$/.test(code) && unitSuffixes.has(code.replace(/^\d+/, '').toLowerCase())) return false;
    push('id', code.length);
    return true;
  }
  if (fusedPrepositions.has(letters.toLowerCase())) {
    push('word', letters.length);
    return true;
  }
  // "SKU1" and "QC-07" are codes; "batch2" and "step1" are a word and its number.
  if (letters === letters.toLowerCase() && letters.length > 2) {
    push('word', letters.length);
    return true;
  }
  push('id', code.length);
  return true;
}

function pushNumber(text: string, at: number, number: string, push: Push): void {
  const before = text[at - 1] ?? '';
  const after = text.slice(at + number.length, at + number.length + 4);
  const percent = /^\s?%/.exec(after)?.[0];
  if (percent !== undefined) push('percent', number.length + percent.length, `${number}%`);
  else if (before === '$' || before === '€' || before === '£' || before === '¥') push('money', number.length);
  else if (/^(?:st|nd|rd|th)(?![a-z])/i.test(after)) push('ordinal', number.length + 2);
  else if (/^\d{1,2}:\d{2}(?:-\d{1,2}:\d{2})?$/.test(number)) push('clock', number.length);
  else if (/^\d{3}-\d{7}-\d{7}$/.test(number) || /^\d{8,}$/.test(number)) push('id', number.length);
  else if (/^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})$/.test(number))
    push('date', number.length);
  else if (/^\d{1,2}\/\d{1,2}$/.test(number) && !/^\s?(?:h|of|hours)/.test(after)) push('date', number.length);
  else if (/^\d[\d.,]*-\d[\d.,]*$/.test(number)) push('span', number.length);
  else push('number', number.length);
}

function pushWord(word: string, push: Push): void {
  const plain = straight(word.toLowerCase());
  const parts = contractions.get(plain);
  if (parts !== undefined) {
    // Written together, they share a place: the second part takes no room of its own beyond the word.
    const [first = plain, second] = parts;
    const split = second === undefined ? word.length : Math.max(1, word.length - 3);
    push('word', split, first);
    if (second !== undefined) push('word', word.length - split, second);
    return;
  }
  const apostrophe = plain.indexOf("'");
  const tail = apostrophe < 0 ? '' : plain.slice(apostrophe);
  const full = tails.get(tail);
  if (apostrophe <= 0) push('word', word.length, plain);
  else if (tail === "'t" && plain[apostrophe - 1] === 'n') {
    push('word', apostrophe - 1);
    push('word', word.length - apostrophe + 1, 'not');
  } else {
    push('word', apostrophe);
    push('word', word.length - apostrophe, full ?? tail);
  }
}

const tails = new Map([
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'d", 'would'],
]);

function straight(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[，]/g, ',').replace(/[；]/g, ';').replace(/[：]/g, ':');
}
