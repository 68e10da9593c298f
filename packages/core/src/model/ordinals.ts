/** The number in front of a title or a point: how it looks without its value, and the value. */
export interface Ordinal {
  /** "#." for "2.", "（#）" for "（二）". */
  readonly shape: string;
  readonly value: number;
}

const chinese = '一二三四五六七八九十';
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

function valueOf(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  const lower = number.toLowerCase();
  if (roman.includes(lower)) return roman.indexOf(lower) + 1;
  if (/^[a-h]$/.test(lower)) return lower.charCodeAt(0) - 96;
  const circled = (number.codePointAt(0) ?? 0) - 0x245f;
  if (circled >= 1 && circled <= 20) return circled;
  const tens = number.startsWith('十') ? `一${number}` : number;
  const [first = '', ten, last] = tens;
  const one = chinese.indexOf(first) + 1;
  return ten === '十' ? one * 10 + (last === undefined ? 0 : chinese.indexOf(last) + 1) : one;
}

/** Reads a marker like "2.", "（二）", "IV)", "【3】" or "D4"; null for a bullet. */
export function ordinalOf(marker: string): Ordinal | null {
  const number =
    /\d{1,3}|[一二三四五六七八九十]{1,3}|[IVX]{1,4}|[ivx]{1,4}|(?<![A-Za-z])[A-Ha-h](?![A-Za-z0-9])|[①-⑳]/.exec(marker);
  if (number === null) return null;
  const shape = `${marker.slice(0, number.index)}#${marker.slice(number.index + number[0].length)}`.replace(/\s/g, '');
  return { shape, value: valueOf(number[0]) };
}
