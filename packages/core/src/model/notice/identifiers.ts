import type { Identifier } from '../notice.ts';

const orderId = /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g;
const asin = /(?<![A-Za-z0-9])B0[A-Z0-9]{8}(?![A-Za-z0-9])/g;
const bookAsin = /\bASINs?\s?[:#]?\s?(\d{9}[\dX])(?![\dX])/g;
const complaintId =
  /(?:\bcomplaint (?:id|number|no\.?|reference)|\bnotice id|投诉\s?(?:编号|ID|号)|投訴\s?(?:編號|ID))\s?[:#]?\s?([A-Z]{0,3}\d{6,16})(?!\d)/gi;

/** Order ids, ASINs and complaint ids, in the order of the text, each once. `units` is the text in the plain alphabet. */
export function identifiersIn(units: string, text: string, from: number): Identifier[] {
  const found: Identifier[] = [];
  const seen = new Set<string>();
  const add = (kind: Identifier['kind'], start: number, end: number): void => {
    const value = text.slice(start, end);
    if (start < from || seen.has(`${kind} ${value}`)) return;
    seen.add(`${kind} ${value}`);
    found.push({ kind, value, span: { start, end } });
  };
  for (const match of units.matchAll(asin)) add('asin', match.index, match.index + match[0].length);
  for (const match of units.matchAll(orderId)) add('order-id', match.index, match.index + match[0].length);
  for (const [kind, pattern] of [
    ['asin', bookAsin],
    ['complaint-id', complaintId],
  ] as const) {
    for (const match of units.matchAll(pattern)) {
      const end = match.index + match[0].length;
      add(kind, end - (match[1]?.length ?? 0), end);
    }
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}
