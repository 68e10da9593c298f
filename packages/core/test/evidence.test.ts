import { describe, expect, it, test } from 'vitest';
import { evidenceOf } from '../src/model/evidence.ts';
import { readMarkdown } from '../src/model/read-markdown.ts';

function evidenceIn(text: string): string[] {
  const { blocks, links } = readMarkdown(text, 0);
  return evidenceOf(blocks, links).map(({ kind, text: words }) => `${kind} ${words}`);
}

describe('evidenceOf', () => {
  test.each<[string, string[]]>([
    ['Order 111-1234567-7654321 was late.', ['order-id 111-1234567-7654321']],
    ['订单号111-1234567-7654321已退款', ['order-id 111-1234567-7654321']],
    ['Order 111‑1234567‑7654321, as Word writes it', ['order-id 111‑1234567‑7654321']],
    ['Call 1111-1234567-7654321 or 111-1234567-76543210', []],
    ['ASIN B0EXAMPLE1 was removed', ['asin B0EXAMPLE1']],
    ['下架B0EXAMPLE1、B0EXAMPLE2', ['asin B0EXAMPLE1', 'asin B0EXAMPLE2']],
    ['The ASIN: 1234567890 is a book', ['asin 1234567890']],
    ['ISBN 123456789X', ['asin 123456789X']],
    ['We sold 1234567890 units of B0EXAMPLE12', []],
    ['Complaint ID: 12345678901', ['complaint-id Complaint ID: 12345678901']],
    ['投诉编号：12345678', ['complaint-id 投诉编号：12345678']],
    ['case 12', []],
    ['On 2026-03-04 and 2026/3/5', ['date 2026-03-04', 'date 2026/3/5']],
    ['On 03/04/2026 and 4.3.2026', ['date 03/04/2026', 'date 4.3.2026']],
    ['On March 4, 2026 and 5th April', ['date March 4, 2026', 'date 5th April']],
    ['On 4 Mar and Mar. 5', ['date 4 Mar', 'date Mar. 5']],
    ['我们于2026年3月4日和3月5号退款', ['date 2026年3月4日', 'date 3月5号']],
    ['Marching 4 abreast; the ratio 1/2; version 2.0.1', []],
    ['We refunded $1,240.50 and EUR 30', ['amount $1,240.50', 'amount EUR 30']],
    ['退款500元', ['amount 500元']],
    ['See Annex 1 and Exhibit B', ['attachment Annex 1', 'attachment Exhibit B']],
    [
      'See ANNEX II, Attachment No. 3 and Photos 4',
      ['attachment ANNEX II', 'attachment Attachment No. 3', 'attachment Photos 4'],
    ],
    ['See Annexure-1 and Annexure 2', ['attachment Annexure-1', 'attachment Annexure 2']],
    ['见附件1、附件二和截图3', ['attachment 附件1', 'attachment 附件二', 'attachment 截图3']],
    ['We file a claim; a photo a day; the video I saw', []],
    ['Profile 1 and the filed 3 reports', []],
    ['The list is in evidence/orders-may.pdf.', ['attachment evidence/orders-may.pdf']],
    ['附上发票.pdf和清单.xlsx', ['attachment 附上发票.pdf', 'attachment 和清单.xlsx']],
    ['See [orders](evidence/orders.pdf).', ['link evidence/orders.pdf']],
    ['See ![orders](orders.png).', ['link orders.png']],
    ['See https://example.com/orders.pdf for it.', ['link https://example.com/orders.pdf']],
    ['See <https://example.com/orders>.', ['link https://example.com/orders']],
    ['Order IDs: *****', ['masked-ids Order IDs: *****']],
    ['订单号：********', ['masked-ids 订单号：********']],
    ['（这里省略了12个订单号）', ['masked-ids （这里省略了12个订单号）']],
    ['```\n111-1234567-7654321\n```', []],
    ['> The buyer of 111-1234567-7654321 wrote', ['order-id 111-1234567-7654321']],
    ['| Order | Refund |\n| - | - |\n| 111-1234567-7654321 | $12 |', ['order-id 111-1234567-7654321', 'amount $12']],
    ['We reply within 24 hours.', []],
    ['', []],
  ])('in %j', (text, evidence) => {
    expect(evidenceIn(text)).toEqual(evidence);
  });

  it('keeps the order of the text and its places, through emphasis and entities', () => {
    const text = 'Refund &amp; **$12** for 111-1234567-7654321, see [Annex 1](a.pdf), on 4 March.';
    const { blocks, links } = readMarkdown(text, 0);
    const evidence = evidenceOf(blocks, links);
    expect(evidence.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '$12',
      '111-1234567-7654321',
      '[Annex 1](a.pdf)',
      'Annex 1',
      '4 March',
    ]);
  });
});
