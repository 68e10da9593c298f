import fc from 'fast-check';

/** Pieces that letters, Markdown and trouble are made of. */
const pieces = [
  '\n', '\n\n', '\r\n', '\r', ' ', '    ', '\t', '# ', '## Root cause\n', '- ', '1. ', '> ', '**', '*', '_', '`', '```\n', '[', ']', '(', ')',
  '](evidence/a.pdf)', '![x](y.png)', '<!-- ', ' -->', '<b>', '&amp;', '&#x4e2d;', '\\*', '|', '| a | b |\n| - | - |\n', '---\n', 'kind: poa\n', '\u0000',
  '\uFEFF', '\uD83D\uDE00', '\uD800', '\uDC00', '“', '”', '"', '「', '」', '。', '，', '：', '一、', '（二）', '我们会及时回复', '根本原因', '已于3月4日退款', 'We will ', 'reply in time. ',
  'within 24 hours', 'Root cause: ', 'Prevention', '111-1234567-1234567', 'B0EXAMPLE1', '***', '____', '[insert date]', 'won’t', '24*7', '100%', 'U.S. ', 'Dr. Li ', '!!!', '…',
  '<!-- appeal-lint-disable-next-line promise/vague -- reason -->\n',
];

/** Texts that look like letters, are Markdown by accident, or are neither. */
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);
