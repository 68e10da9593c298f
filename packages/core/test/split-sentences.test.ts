import { describe, expect, it, test } from 'vitest';
import { linesOf } from '../src/model/lines.ts';
import { maskQuotes } from '../src/model/quotes.ts';
import { readMarkdown } from '../src/model/read-markdown.ts';
import { splitSentences } from '../src/model/split-sentences.ts';

function sentencesOf(text: string): string[] {
  return splitSentences(text, 0, text.length, maskQuotes(text).quoted).map(({ start, end }) => text.slice(start, end));
}

/** Lines, then sentences, as a letter is read. */
function readSentences(source: string): string[] {
  return readMarkdown(source, 0).blocks.flatMap((block, index) => {
    const { text } = block.flat;
    const { quoted } = maskQuotes(text);
    return linesOf(block, index).flatMap((line) =>
      splitSentences(text, line.start, line.end, quoted).map(({ start, end }) =>
        text.slice(start, end).replaceAll('\n', ' '),
      ),
    );
  });
}

describe('splitSentences', () => {
  test.each<[string, string[]]>([
    ['We refunded 6 orders. We hired two agents.', ['We refunded 6 orders.', 'We hired two agents.']],
    ['Why? Nobody checked! It is fixed.', ['Why?', 'Nobody checked!', 'It is fixed.']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
    ['No stop at the end', ['No stop at the end']],
    [
      'Our U.S. warehouse ships daily. The U.K. one does not.',
      ['Our U.S. warehouse ships daily.', 'The U.K. one does not.'],
    ],
    ['We ship from the U.S. Our stock is in Ohio.', ['We ship from the U.S. Our stock is in Ohio.']],
    ['Dr. Lee and Mr. Chan sign off. Both did.', ['Dr. Lee and Mr. Chan sign off.', 'Both did.']],
    ['We check items, e.g. Bottles, at intake. Done.', ['We check items, e.g. Bottles, at intake.', 'Done.']],
    ['Labels, boxes, tape etc. were replaced. Fine.', ['Labels, boxes, tape etc. were replaced.', 'Fine.']],
    ['We keep labels, tape, etc. They are counted.', ['We keep labels, tape, etc.', 'They are counted.']],
    ['At 9 a.m. the lead checks. At 5 p.m. too.', ['At 9 a.m. the lead checks.', 'At 5 p.m. too.']],
    ['The shift ends at 5 p.m. The lead signs.', ['The shift ends at 5 p.m.', 'The lead signs.']],
    [
      'Harbour Tools Ltd. sells knives. Harbour Tools Ltd. Was founded.',
      ['Harbour Tools Ltd. sells knives.', 'Harbour Tools Ltd.', 'Was founded.'],
    ],
    ['Invoice No. 7721 is attached. No. We did not.', ['Invoice No. 7721 is attached.', 'No. We did not.']],
    ['Our rate was 2.78% in May. It is 0.4% now.', ['Our rate was 2.78% in May.', 'It is 0.4% now.']],
    ['It cost $1,200.50. We paid.', ['It cost $1,200.50.', 'We paid.']],
    ['Nobody wrote a reply.We hired an agent.', ['Nobody wrote a reply.', 'We hired an agent.']],
    ['See Amazon.com and amazon.co.uk for it. Fine.', ['See Amazon.com and amazon.co.uk for it.', 'Fine.']],
    [
      'The file orders.pdf is attached. So is batch.v2.xlsx.',
      ['The file orders.pdf is attached.', 'So is batch.v2.xlsx.'],
    ],
    ['We waited... and waited. Then it came.', ['We waited... and waited.', 'Then it came.']],
    ['We waited… Then it came.', ['We waited…', 'Then it came.']],
    ['We waited … then it came.', ['We waited … then it came.']],
    ['He wrote "It broke. I want money." We refunded him.', ['He wrote "It broke. I want money."', 'We refunded him.']],
    ['He wrote “It broke.” and we refunded him.', ['He wrote “It broke.” and we refunded him.']],
    ['The buyer said “Late!” We agree.', ['The buyer said “Late!”', 'We agree.']],
    ['We closed it (see Annex 1.) Then we left.', ['We closed it (see Annex 1.)', 'Then we left.']],
    ['We refunded 6 orders (all of them). We hired.', ['We refunded 6 orders (all of them).', 'We hired.']],
    ['Version 2.0 is live; it works. Good.', ['Version 2.0 is live; it works.', 'Good.']],
    ['we did it. then we left. ok.', ['we did it.', 'then we left.', 'ok.']],
    ['Since 4 March 2026. 12 orders were late.', ['Since 4 March 2026.', '12 orders were late.']],
    ['Order 111-1234567-1234567. It was late.', ['Order 111-1234567-1234567.', 'It was late.']],
    ['Made by A. Smith in May. Sold in June.', ['Made by A. Smith in May.', 'Sold in June.']],
    ['We did three things. 1. We refunded. 2. We hired.', ['We did three things.', '1. We refunded.', '2. We hired.']],
    ['Our rank rose by 12. We checked.', ['Our rank rose by 12.', 'We checked.']],
    ['It was late.) We agree.', ['It was late.)', 'We agree.']],
    ['It was late.” We agree.', ['It was late.”', 'We agree.']],
    ['It broke (approx. Ten times) and more.', ['It broke (approx. Ten times) and more.']],
    ['   ', []],
    ['...', []],
    ['--- !!! ---', []],
    ['***', ['***']],
  ])('cuts %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test.each<[string, string[]]>([
    ['我们退款了6单。新增了一名客服。', ['我们退款了6单。', '新增了一名客服。']],
    ['为什么？没有人检查！现在已改。', ['为什么？', '没有人检查！', '现在已改。']],
    ['仓库没有检验；客服没有备岗；', ['仓库没有检验；', '客服没有备岗；']],
    ['仓库没有检验;客服没有备岗', ['仓库没有检验;', '客服没有备岗']],
    ['缺陷率为2.78%。目标是1%。', ['缺陷率为2.78%。', '目标是1%。']],
    ['我们已整改.今后每天检查.', ['我们已整改.', '今后每天检查.']],
    ['我们使用ERP系统V2.0管理库存。', ['我们使用ERP系统V2.0管理库存。']],
    ['买家说“坏了。要退款。”我们当天退款。', ['买家说“坏了。要退款。”', '我们当天退款。']],
    ['买家说：「太慢！」我们同意。', ['买家说：「太慢！」', '我们同意。']],
    ['他写“坏了”，我们退款。', ['他写“坏了”，我们退款。']],
    ['真的吗？！是的。', ['真的吗？！', '是的。']],
    ['我们等了……然后到了。', ['我们等了……然后到了。']],
    ['我们更换了供应商（详见附件1）。已生效。', ['我们更换了供应商（详见附件1）。', '已生效。']],
    ['我们每天检查，每周汇总，每月复核', ['我们每天检查，每周汇总，每月复核']],
    ['已退款。We refunded 6 orders. 谢谢。', ['已退款。', 'We refunded 6 orders.', '谢谢。']],
    ['我们已退款。。。谢谢', ['我们已退款。。。', '谢谢']],
  ])('cuts Chinese %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('keeps within its range', () => {
    expect(splitSentences('One. Two. Three.', 5, 9, [])).toEqual([{ start: 5, end: 9 }]);
  });

  it('cuts runaway text where a space or a comma allows it, else anyway', () => {
    for (const text of ['word '.repeat(5000), '，我们每天检查'.repeat(3000), '字'.repeat(20_000), '9'.repeat(20_000)]) {
      const spans = splitSentences(text, 0, text.length, []);
      expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4001);
      expect(spans.reduce((sum, { start, end }) => sum + end - start, 0)).toBeGreaterThanOrEqual(
        text.length * 0.99 - 5000 / 4,
      );
    }
  });
});

describe('lines and sentences', () => {
  test.each<[string, string, string[]]>([
    [
      'a soft-wrapped paragraph',
      'We refunded all of the orders that the buyers in the notice\ncomplained about. We also hired.',
      ['We refunded all of the orders that the buyers in the notice complained about.', 'We also hired.'],
    ],
    ['a wrap before a small letter', 'We refunded\nsix orders.', ['We refunded six orders.']],
    [
      'a wrap before a capital near the margin',
      'The batch that arrived on the fourth of March came from\nHarbour Tools and was opened.',
      ['The batch that arrived on the fourth of March came from Harbour Tools and was opened.'],
    ],
    [
      'a Chinese wrap',
      '我们在三月四日对仓库内所有批次的库存进行了逐件核对并且把存在问题的\n商品全部下架。',
      ['我们在三月四日对仓库内所有批次的库存进行了逐件核对并且把存在问题的 商品全部下架。'],
    ],
    [
      'typed lines',
      'Refunded six orders\nHired a second agent\nClosed the listing',
      ['Refunded six orders', 'Hired a second agent', 'Closed the listing'],
    ],
    ['a signature', 'Best regards,\nLi Wei\nLumen Home', ['Best regards,', 'Li Wei', 'Lumen Home']],
    ['a lone CR', 'Refunded six orders\rHired an agent', ['Refunded six orders', 'Hired an agent']],
    ['CRLF', 'Refunded six orders\r\nHired an agent', ['Refunded six orders', 'Hired an agent']],
    ['typed bullets', '● Refunded six orders\n● Hired an agent', ['Refunded six orders', 'Hired an agent']],
    ['bullets without a space', '●退款6单\n●新增客服', ['退款6单', '新增客服']],
    ['dashes of Amazon', '-- We refunded.\n-- We hired.', ['We refunded.', 'We hired.']],
    ['numbers', '1. We refunded.\n2. We hired.', ['We refunded.', 'We hired.']],
    [
      'numbers in a paragraph',
      'Steps so far\n1) We refunded\n2) We hired',
      ['Steps so far', 'We refunded', 'We hired'],
    ],
    ['Chinese numbers', '（1）退款6单\n（2）新增客服', ['退款6单', '新增客服']],
    ['circled numbers', '①退款6单\n②新增客服', ['退款6单', '新增客服']],
    [
      'a decimal at the start of a line',
      '2.5 percent of the orders were late.',
      ['2.5 percent of the orders were late.'],
    ],
    ['a time at the start of a line', '9:30 is when the lead checks.', ['9:30 is when the lead checks.']],
    ['a year that is no number of a list', '2026 was a good year.', ['2026 was a good year.']],
    ['a minus', '-5 degrees were measured.', ['-5 degrees were measured.']],
    ['the word I', 'I. did not know.', ['did not know.']],
    ['a name at the start', 'Chen checks it.', ['Chen checks it.']],
    ['a star for emphasis', '*We refunded* six orders.', ['We refunded six orders.']],
    ['ideographic indents', '\u3000\u3000我们退款6单。', ['我们退款6单。']],
    ['a line with only an image', '![orders](orders.png)', []],
  ])('reads %s', (_, source, sentences) => {
    expect(readSentences(source)).toEqual(sentences);
  });
});
