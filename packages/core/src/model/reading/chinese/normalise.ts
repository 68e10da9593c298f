import { simplifiedOf } from '../../../lexicon/zh/traditional.ts';

const fullWidthStart = 0xff01;
const fullWidthEnd = 0xff5e;
const fullWidthShift = 0xfee0;
const halfWidthOf = new Map([
  ['。', '.'],
  ['、', '、'],
  ['\u3000', ' '],
  ['\u00A0', ' '],
  ['\n', ' '],
  ['\t', ' '],
  ['“', '"'],
  ['”', '"'],
  ['×', '*'],
]);
const halfWidth = new Map([...halfWidthOf].map(([wide, narrow]) => [wide.charCodeAt(0), narrow.charCodeAt(0)]));

/**
 * The same text in simplified script, half-width and lower case, unit by unit: every offset into the result is an
 * offset into the text.
 */
export function normalise(text: string): string {
  const units: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    let unit = text.charCodeAt(index);
    if (unit >= fullWidthStart && unit <= fullWidthEnd) unit -= fullWidthShift;
    if (unit >= 65 && unit <= 90) unit += 32;
    units.push(halfWidth.get(unit) ?? simplifiedOf.get(unit) ?? unit);
  }
  return String.fromCharCode(...units);
}
