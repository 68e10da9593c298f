import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import type { Block, Letter, Section } from '../../model/letter.ts';
import { titleAspect } from '../../model/titles.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import { lineEndOf } from '../anchor.ts';
import { plan } from '../kinds.ts';

/** Whether something begins and ends between two places; `items` are in order and apart. */
function holds(items: readonly { readonly span: Span }[], start: number, end: number): boolean {
  const first = items[firstFrom(items, start)];
  return first !== undefined && first.span.end <= end;
}

/** Blocks that are no title and hold none. A line of masks or a picture is no sentence, and yet something stands there. */
function contentBlocks({ blocks, sections }: Letter): Block[] {
  const titles = sections.map(({ titleSpan }) => ({ span: titleSpan }));
  return blocks.filter(({ kind, span }) => kind !== 'heading' && !holds(titles, span.start, span.end));
}

/** Headings of a part under which nothing is said, not even under their sub-headings. */
function emptySections(letter: Letter): Section[] {
  const content = contentBlocks(letter);
  return letter.sections.filter(
    ({ aspect, form, title, titleSpan, span }) =>
      aspect !== null &&
      form === 'heading' &&
      // A name in bold under the last part is no part of its own.
      titleAspect(title) === aspect &&
      !holds(letter.sentences, titleSpan.end, span.end) &&
      !holds(content, titleSpan.end, span.end),
  );
}

export default defineRule({
  id: 'structure/empty-section',
  severity: 'error',
  kinds: plan,
  summary: { en: 'A heading needs something under it.', zh: '标题下要有内容。' },
  why: { en: 'An empty part reads as an ask left open.', zh: '空白的部分会被当作没有回答。' },
  messages: {
    empty: {
      en: 'The heading “{heading}” has nothing under it. Write one fact, or remove the heading.',
      zh: '标题“{heading}”下没有内容。请写一个事实，或删除该标题。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '## «Root cause»\n\n## Actions taken\n\nWe refunded 6 orders.',
      fixed: '## Root cause\n\n- ${1:one fact, with its date}\n\n## Actions taken\n\nWe refunded 6 orders.',
    },
    { letter: '## Actions taken\n\nWe refunded 6 orders.\n\n## «Prevention»' },
    { letter: '**«Root cause»**\n\n**Actions taken**\n\nWe refunded 6 orders on 3 March.' },
    { letter: '1. 根本原因\n\n只有一名客服。\n\n2. «已采取的措施»\n\n3. 预防措施\n\n每天检查收件箱。' },
    { letter: '## «预防措施»\n\n## 根本原因\n\n仓库没有检验流程。' },
    { letter: '【«根本原因»】\n\n【已采取的措施】\n\n3月4日下架6个listing。' },
    { letter: '## Root cause\n\n### Slow replies\n\nOne agent, no backup.' },
    { letter: '## Evidence\n\n- Annex 1 (orders.pdf): 12 orders' },
    { letter: '## Root cause\n\nWe had one agent.\n\n## Thank you' },
    { letter: '1. 根本原因\n\n（1）回复慢\n\n只有一名客服。' },
    { letter: '## 证据\n\n- 附件1（订单.pdf）：12个订单' },
    { letter: '一、根本原因\n\n只有一名客服，没有备岗。' },
  ],

  *check({ letter }) {
    const lineEnd = lineEndOf(letter.text);
    for (const section of emptySections(letter)) {
      const lineAfter = letter.text.indexOf('\n', section.titleSpan.end);
      const at = lineAfter < 0 ? letter.text.length : lineAfter - (letter.text[lineAfter - 1] === '\r' ? 1 : 0);
      yield {
        message: 'empty',
        span: section.titleSpan,
        data: { heading: section.title },
        fixes: [
          {
            kind: 'fill-in',
            title: { en: 'Write one fact under it', zh: '在标题下写一个事实' },
            edits: [
              {
                span: { start: at, end: at },
                text: `${lineEnd}${lineEnd}- \${1:${letter.language === 'zh' ? '一个事实，注明日期' : 'one fact, with its date'}}`,
              },
            ],
          },
        ],
      };
    }
  },
});
