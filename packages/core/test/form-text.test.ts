import { describe, expect, it, test } from 'vitest';
import { formTextOf } from '../src/model/form-text.ts';
import { parseLetter } from '../src/model/parse-letter.ts';

const plain = (text: string): string => formTextOf(parseLetter(text)).text;

describe('a letter as the form takes it', () => {
  test.each<[string, string, string]>([
    ['no front matter', '---\nkind: poa\n---\n\nWe **refunded** 9 buyers.\n', 'We refunded 9 buyers.'],
    ['no comments', 'One.\n\n<!-- appeal-lint-disable-next-line promise/vague -- ok -->\nTwo.', 'One.\n\nTwo.'],
    [
      'no heading marks',
      '## Root cause\n\nNo scan.\n\n## Prevention\n\nA scanner.',
      'Root cause\nNo scan.\n\nPrevention\nA scanner.',
    ],
    ['list markers', '- One\n- Two\n  1. Three\n  2. Four', '- One\n- Two\n  1. Three\n  2. Four'],
    ['typed lists', 'Actions taken\n\nI. We counted.\nII. We sorted.', 'Actions taken\nI. We counted.\nII. We sorted.'],
    ['the name of a file', 'See [annex 1](evidence/annex-1.pdf).', 'See annex 1 (annex-1.pdf).'],
    [
      'an address once',
      'See <https://a.example/x> and [b](https://b.example).',
      'See https://a.example/x and b (https://b.example).',
    ],
    ['code as words', 'The field `gtin` was empty.', 'The field gtin was empty.'],
    ['the name of an image', 'Before:\n\n![label](evidence/label.png)', 'Before:\n\n[label]'],
    [
      'a table as lines',
      '| order | refund |\n|---|---|\n| 1 | 4 March |\n| 2 | |',
      'order: 1; refund: 4 March\norder: 2',
    ],
    [
      'Chinese',
      '## 根本原因\n\n面单没有\n扫描。\n\n| 订单 | 退款 |\n|---|---|\n| 1 | 3月4日 |',
      '根本原因\n面单没有\n扫描。\n\n订单：1；退款：3月4日',
    ],
    ['a quotation', '> Why did it\n> happen?', '> Why did it happen?'],
    ['nothing of nothing', '', ''],
  ])('has %s', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('is split by its parts, with what they count', () => {
    const { sections } = formTextOf(
      parseLetter('Dear team,\n\n## Root cause\n\nNo scan.\n\n### Mugs\n\nMixed.\n\n## Prevention\n\nA scanner.'),
    );
    expect(sections.map(({ title, aspect, text, characters }) => [title, aspect, text, characters])).toEqual([
      [null, null, 'Dear team,', 10],
      ['Root cause', 'root-cause', 'No scan.\n\nMugs\n\nMixed.', 22],
      ['Prevention', 'prevention', 'A scanner.', 10],
    ]);
  });

  it('tells what is lost', () => {
    const text = 'A <b>b</b>\n\n![p](p.png)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[1]: https://a.example\n';
    const losses = formTextOf(parseLetter(text)).losses.map(({ what, span }) => [
      what,
      text.slice(span.start, span.end),
    ]);
    expect(losses).toContainEqual(['definition', '[1]: https://a.example']);
    expect(losses.map(([what]) => what)).toEqual(expect.arrayContaining(['html', 'image', 'table']));
    expect(formTextOf(parseLetter('---\nkind: poa\n---\n\nPlain.\n\n<!-- c -->\n')).losses).toEqual([]);
  });
});
