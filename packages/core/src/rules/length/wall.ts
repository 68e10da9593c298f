import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { languageOf } from '../../model/language.ts';
import type { Block } from '../../model/letter.ts';
import { linesOf } from '../../model/lines.ts';
import { lengthOf } from '../../text/length.ts';
import { plan } from '../kinds.ts';

/** A paragraph in which points are typed by hand is a list. */
function isWall(block: Block, index: number): boolean {
  return block.kind === 'paragraph' && !block.quoted && linesOf(block, index).every(({ marker }) => marker === '');
}

export default defineRule({
  id: 'length/wall',
  severity: 'hint',
  kinds: plan,
  summary: { en: 'A long paragraph is broken into points.', zh: '长段落要分成要点。' },
  why: {
    en: 'Points can be matched with asks one by one.',
    zh: '要点可以与要求逐一对应。',
  },
  messages: {
    wall: {
      en: 'This paragraph has {n} words. Break it into points.',
      zh: '这一段有{n}字。请分成要点。',
    },
  },
  options: z.strictObject({
    words: z.int().min(1).default(120).describe('Words of an English paragraph.'),
    characters: z.int().min(1).default(240).describe('Characters of a Chinese paragraph.'),
  }),
  examples: [
    { letter: '«The lid was loose. The box was thin. The label was late.»', options: { words: 10 } },
    {
      letter: 'The lid was loose.\n\n«We sent new lids. We changed the box.\nWe moved the label.»',
      options: { words: 8 },
    },
    { letter: '## Root cause\n\n«The lid was loose. The box was thin.»', options: { words: 6 } },
    { letter: '«盖子松动。外箱太薄。面单太迟。»', options: { characters: 10 } },
    { letter: '盖子松动。\n\n«我们寄出了新盖子。我们更换了外箱。»', options: { characters: 10 } },
    { letter: '## 根本原因\n\n«盖子松动。外箱太薄。»', options: { characters: 6 } },
    { letter: 'The lid was loose. The box was thin. The label was late.' },
    { letter: '- The lid was loose.\n- The box was thin.\n- The label was late.', options: { words: 5 } },
    { letter: 'We found:\n1. The lid was loose.\n2. The box was thin.\n3. The label was late.', options: { words: 5 } },
    { letter: '盖子松动。外箱太薄。面单太迟。' },
    { letter: '- 盖子松动。\n- 外箱太薄。\n- 面单太迟。', options: { characters: 5 } },
    { letter: '查明如下：\n1. 盖子松动。\n2. 外箱太薄。\n3. 面单太迟。', options: { characters: 5 } },
  ],

  *check({ letter }, { words, characters }) {
    for (const [index, block] of letter.blocks.entries()) {
      const language = languageOf(block.flat.text);
      const count = lengthOf(block.flat.text, language);
      if (count <= (language === 'zh' ? characters : words) || !isWall(block, index)) continue;
      yield { message: 'wall', span: block.span, data: { n: count } };
    }
  },
});
