import { sourceSpan, type FlatText } from '../text/flat-text.ts';
import type { Block, Evidence, EvidenceKind, Link } from './letter.ts';

interface Pattern {
  readonly kind: EvidenceKind;
  readonly pattern: RegExp;
}

/**
 * What a reviewer can look up. Order ids are 3-7-7 digits; ASINs begin with B0 or are ISBNs labelled as ASIN; both as
 * Amazon writes them. `masked-ids` are ids that somebody has redacted: they were there.
 */
const patterns: readonly Pattern[] = [
  { kind: 'order-id', pattern: /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/g },
  { kind: 'asin', pattern: /(?<![A-Z0-9])B0[A-Z0-9]{8}(?![A-Z0-9])/g },
  { kind: 'complaint-id', pattern: /(?:complaint|claim|case|投诉|投訴)\s?(?:id|编号|編號|number|no\.?)?\s?[:：#]?\s?\d{8,12}(?!\d)/gi },
  {
    kind: 'date',
    pattern:
      /(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|(?<!\d)\d{4}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?|(?<!\d)\d{1,2}\s?月\s?\d{1,2}\s?[日号號]|(?<![A-Za-z])(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d{1,2}(?:st|nd|rd|th)?(?!\d)(?:, ?\d{4})?|(?<!\d)\d{1,2}(?:st|nd|rd|th)? (?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![A-Za-z])(?: \d{4})?/g,
  },
  { kind: 'amount', pattern: /(?:[$€£¥]|USD|EUR|GBP|RMB)\s?\d[\d,]{0,12}(?:\.\d{1,2})?|(?<![\d.,])\d[\d,]{0,12}(?:\.\d{1,2})?\s?(?:USD|EUR|美元|元)/g },
  {
    kind: 'attachment',
    pattern:
      /(?<![A-Za-z])(?:ann?ex|attachment|appendix|exhibit|enclosure|file|photo|screenshot|video) ?(?:\d{1,2}|[A-H])(?![A-Za-z0-9])|(?:附件|附录|附錄|附图|证据|證據|截图|文件)\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-H])(?![A-Za-z0-9])|[^\s"'“”()（）<>|，,：:；;]{1,80}\.(?:pdf|jpe?g|png|gif|xlsx?|docx?|csv|mp4|tiff?|zip)(?![A-Za-z0-9])/gi,
  },
  { kind: 'masked-ids', pattern: /(?:order|orders|订单|訂單|ids?|asin)[^\n*]{0,12}[:：]\s*\*{4,}|[(（]这里省略了\d+个订单号[)）]/gi },
];

function evidenceIn(flat: FlatText): Evidence[] {
  const found: Evidence[] = [];
  for (const { kind, pattern } of patterns) {
    for (const match of flat.text.matchAll(pattern)) {
      found.push({ kind, text: match[0], span: sourceSpan(flat, match.index, match.index + match[0].length) });
    }
  }
  return found;
}

/** Everything in the letter that points to a record, in the order of the text. */
export function evidenceOf(blocks: readonly Block[], links: readonly Link[]): Evidence[] {
  return [
    ...blocks.filter((block) => block.kind !== 'code').flatMap((block) => evidenceIn(block.flat)),
    ...links.map((link): Evidence => ({ kind: 'link', span: link.span, text: link.target })),
  ].toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
