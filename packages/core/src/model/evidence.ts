import { sourceSpan, type FlatText } from '../text/flat-text.ts';
import { contains, firstFrom } from '../text/span.ts';
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
  { kind: 'order-id', pattern: /(?<!\d)\d{3}[-‐‑–]\d{7}[-‐‑–]\d{7}(?!\d)/g },
  {
    kind: 'asin',
    pattern:
      /(?<![A-Za-z0-9])B0[A-Z0-9]{8}(?![A-Za-z0-9])|(?<=\b(?:ASIN|ISBN)s?\s?[:：#]?\s?)\d{9}[\dX](?![A-Za-z0-9])/g,
  },
  {
    kind: 'complaint-id',
    pattern: /(?:complaint|claim|case|投诉|投訴)\s?(?:id|编号|編號|number|no\.?)?\s?[:：#]?\s?\d{8,12}(?!\d)/gi,
  },
  {
    kind: 'date',
    pattern:
      /(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|(?<![\d/.])\d{1,2}([/.])\d{1,2}\1\d{4}(?!\d)|(?<!\d)\d{4}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?|(?<!\d)\d{1,2}\s?月\s?\d{1,2}\s?[日号號]|(?<![A-Za-z])(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d{1,2}(?:st|nd|rd|th)?(?!\d)(?:, ?\d{4})?|(?<!\d)\d{1,2}(?:st|nd|rd|th)? (?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![A-Za-z])(?: \d{4})?/g,
  },
  {
    kind: 'amount',
    pattern:
      /(?:[$€£¥]|USD|EUR|GBP|RMB)\s?\d[\d,]{0,12}(?:\.\d{1,2})?|(?<![\d.,])\d[\d,]{0,12}(?:\.\d{1,2})?\s?(?:USD|EUR|美元|元)/g,
  },
  { kind: 'link', pattern: /(?<![A-Za-z])https?:\/\/[^\s<>"“”'’()（），。；]{3,300}[^\s<>"“”'’()（），。；.,;:!?]/g },
  {
    kind: 'attachment',
    // Letters are capitals ("Annex A", and never "we file a claim"), so cases are spelled out.
    pattern:
      /(?<![A-Za-z])(?:[Aa]nn?ex(?:ure)?|ANN?EX(?:URE)?|[Aa]ttachment|ATTACHMENT|[Aa]ppendix|APPENDIX|[Ee]xhibit|EXHIBIT|[Ee]nclosure|ENCLOSURE|[Ff]ile|[Pp]hoto|[Ss]creenshot|[Vv]ideo)s?[ -]?(?:#|[Nn]o\. ?)?(?:\d{1,2}|[A-H]|I{2,3}|IV|VI{0,3}|IX)(?![A-Za-z0-9])|(?:附件|附录|附錄|附图|附圖|附表|证据|證據|截图|截圖|文件)\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-H])(?![A-Za-z0-9])|[^\s"'“”()（）<>|，,：:；;。]{1,80}?\.(?:[Pp][Dd][Ff]|jpe?g|JPE?G|png|PNG|gif|GIF|xlsx?|XLSX?|docx?|DOCX?|csv|CSV|mp4|MP4|tiff?|TIFF?|zip|ZIP)(?![A-Za-z0-9])/g,
  },
  {
    kind: 'masked-ids',
    pattern: /(?:order|orders|订单|訂單|ids?|asin)[^\n*]{0,12}[:：]\s*\*{4,}|[(（]这里省略了\d+个订单号[)）]/gi,
  },
];

/** Patterns in the order of what counts first where two find the same words: a file name in an address is an address. */
function evidenceIn(flat: FlatText): Evidence[] {
  const found: { kind: EvidenceKind; start: number; end: number }[] = [];
  for (const { kind, pattern } of patterns) {
    for (const match of flat.text.matchAll(pattern)) {
      if (match[0] !== '') found.push({ kind, start: match.index, end: match.index + match[0].length });
    }
  }
  let addressed = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ kind, start, end }) => {
      if (kind === 'attachment' && start < addressed) return false;
      if (kind === 'link') addressed = end;
      return true;
    })
    .map(({ kind, start, end }) => ({ kind, text: flat.text.slice(start, end), span: sourceSpan(flat, start, end) }));
}

/** Everything in the letter that points to a record, in the order of the text. */
export function evidenceOf(blocks: readonly Block[], links: readonly Link[]): Evidence[] {
  const linked = links
    .map((link): Evidence => ({ kind: 'link', span: link.span, text: link.target }))
    .toSorted((a, b) => a.span.start - b.span.start);
  const written = blocks.filter((block) => block.kind !== 'code').flatMap((block) => evidenceIn(block.flat));
  return [
    // An address that Markdown makes a link of is one piece of evidence, not two.
    ...written.filter(({ kind, span }) => {
      const link = linked[firstFrom(linked, span.start + 1) - 1];
      return kind !== 'link' || link === undefined || !contains(link.span, span);
    }),
    ...linked,
  ].toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
