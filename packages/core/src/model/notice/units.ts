import { simplifiedOf } from '../../lexicon/zh/traditional.ts';

/**
 * A message unit by unit in a plainer alphabet: line ends are `\n`, spaces are spaces, quotes and dashes straight,
 * full-width signs ASCII. One unit stands for one unit, so offsets are those of the text given.
 */
export function plainUnits(text: string): string {
  const lines = text.replaceAll('\r\n', ' \n');
  return lines.replaceAll(odd, (unit) => replacements[unit] ?? narrow(unit));
}

/** The same in simplified script, unit by unit: the lexicons of messages are written in it. */
export function simplifiedUnits(units: string): string {
  return units.replaceAll(/[\u3400-\u9FFF]/g, (unit) => {
    const code = simplifiedOf.get(unit.charCodeAt(0));
    return code === undefined ? unit : String.fromCharCode(code);
  });
}

const odd =
  /[\t\v\f\r\u0085\u00A0\u00AD\u2000-\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF‘’‛“”„‟«»–—―−‐‑\uFF01-\uFF5E]/g;

const replacements: Readonly<Record<string, string>> = {
  '\r': '\n',
  '\v': '\n',
  '\f': '\n',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '‘': "'",
  '’': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
};

/** U+FF01 to U+FF5E stand in the order of ASCII; what is left is a kind of space. */
function narrow(unit: string): string {
  const code = unit.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
}
