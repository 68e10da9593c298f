import * as z from 'zod';
import { defineRule, type Edit } from '../../engine/rule.ts';
import type { Block, Letter, Lost } from '../../model/letter.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import type { Localized } from '../../text/localized.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import { lineEndOf } from '../anchor.ts';
import { excerpt } from '../excerpt.ts';
import { sent } from '../kinds.ts';

type What = Lost['what'] | 'nested-quote';

const names: Readonly<Record<What, Localized>> = {
  table: { en: 'table', zh: '表格' },
  image: { en: 'image', zh: '图片' },
  html: { en: 'HTML', zh: 'HTML' },
  footnote: { en: 'footnote', zh: '脚注' },
  'nested-quote': { en: 'nested quote', zh: '嵌套引用' },
};

interface Place {
  readonly what: What;
  readonly span: Span;
  readonly edits: readonly Edit[];
}

function firstLine(text: string, { start, end }: Span): Span {
  const lineEnd = text.slice(start, end).search(/\r?\n/);
  return { start, end: lineEnd < 0 ? end : start + lineEnd };
}

/** One line for each row: the cells under their heads. */
function rowsAsLines({ text, blocks }: Letter, table: Span): string {
  const heads = new Map<number, string>();
  const rows = new Map<number, string[]>();
  const from = firstFrom(blocks, table.start);
  for (let index = from; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.span.start >= table.end) break;
    const cell = text.slice(block.span.start, block.span.end).replace(/^\|/, '').replace(/\|$/, '').trim();
    if (block.row === 0) heads.set(block.column, cell);
    else {
      const head = heads.get(block.column);
      rows.set(block.row, [...(rows.get(block.row) ?? []), head === undefined ? cell : `${head}: ${cell}`]);
    }
  }
  return [...rows.values()].map((cells) => `- ${cells.join('; ')}`).join(lineEndOf(text));
}

function tagAsText(tag: string, lineEnd: string): string {
  return /^<br\b/i.test(tag) ? lineEnd : '';
}

/** The tag and, behind it, the one that closes it. */
function withoutTags({ text, lost }: Letter, index: number): Edit[] {
  const place = lost[index];
  if (place === undefined) return [];
  const words = text.slice(place.span.start, place.span.end);
  const plain = words.replaceAll(/<[^<>]{0,2000}>/g, (tag) => tagAsText(tag, lineEndOf(text)));
  const next = lost[index + 1];
  const name = /^<([a-z]\w*)/i.exec(words)?.[1]?.toLowerCase();
  const closes =
    name !== undefined &&
    next?.what === 'html' &&
    text.slice(next.span.start, next.span.end).toLowerCase() === `</${name}>`;
  return [{ span: place.span, text: plain }, ...(closes && next !== undefined ? [{ span: next.span, text: '' }] : [])];
}

function lostPlaces(letter: Letter): Place[] {
  const { text, lost, links } = letter;
  const images = new Map(links.filter(({ kind }) => kind === 'image').map((link) => [link.span.start, link]));
  return lost.flatMap(({ what, span }, index): Place[] => {
    const words = text.slice(span.start, span.end);
    if (what === 'html') {
      return words.startsWith('</') ? [] : [{ what, span: firstLine(text, span), edits: withoutTags(letter, index) }];
    }
    if (what === 'table') {
      return [{ what, span: firstLine(text, span), edits: [{ span, text: rowsAsLines(letter, span) }] }];
    }
    const image = images.get(span.start);
    if (image === undefined) return [{ what, span: firstLine(text, span), edits: [] }];
    const file = image.target.slice(image.target.lastIndexOf('/') + 1);
    const label = image.text === '' ? file : `${image.text} (${file})`;
    return [{ what, span, edits: [{ span, text: label }] }];
  });
}

const footnote = /\[\^[\w-]{1,20}\]/g;

function writtenPlaces({ text }: Letter, block: Block): Place[] {
  const notes = [...block.flat.text.matchAll(footnote)].map((match): Place => ({
    what: 'footnote',
    span: sourceSpan(block.flat, match.index, match.index + match[0].length),
    edits: [],
  }));
  if (!block.quoted) return notes;
  const lineStart = text.lastIndexOf('\n', block.span.start - 1) + 1;
  const nested = /^\s{0,3}>\s?>/.test(text.slice(lineStart, block.span.start));
  return nested ? [{ what: 'nested-quote', span: firstLine(text, block.span), edits: [] }, ...notes] : notes;
}

export default defineRule({
  id: 'format/unsupported-markdown',
  severity: 'info',
  kinds: sent,
  summary: {
    en: 'A letter uses only what a plain-text form can show.',
    zh: '信件只用纯文本表单能显示的格式。',
  },
  why: {
    en: 'The appeal form takes plain text; sellers report tables arriving as one long line.',
    zh: '申诉表单只接受纯文本；有卖家反映表格变成了一长行。',
  },
  messages: {
    lost: {
      en: 'The {what} at “{words}” is lost in Amazon’s plain-text box. Write it as plain lines.',
      zh: '“{words}”处的{what}在亚马逊的纯文本框中会丢失。请改为普通文字。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '«| Jar | Done |»\n| --- | --- |\n| A | 4 March |\n| B | 5 March |',
      fixed: '- Jar: A; Done: 4 March\n- Jar: B; Done: 5 March',
    },
    { letter: 'See «![the lid](evidence/lid.png)».', fixed: 'See the lid (lid.png).' },
    { letter: 'The lid was «<b>»loose</b>.', fixed: 'The lid was loose.' },
    { letter: 'The lid was loose«[^1]».' },
    { letter: '> > «The lid was loose.»' },
    { letter: '«| 罐子 | 完成 |»\n| --- | --- |\n| 甲 | 3月4日 |', fixed: '- 罐子: 甲; 完成: 3月4日' },
    { letter: '见«![盖子](evidence/lid.png)»。', fixed: '见盖子 (lid.png)。' },
    { letter: '盖子«<u>»松动</u>。', fixed: '盖子松动。' },
    { letter: '- Jar A: sent on 4 March\n- Jar B: sent on 5 March' },
    { letter: 'See [annex 1](evidence/annex-1.pdf). **Done** on 4 March.' },
    { letter: 'We have <!-- a note --> new lids, a < b.' },
    { letter: '- 甲罐：3月4日寄出\n- 乙罐：3月5日寄出' },
    { letter: '见[附件1](evidence/1.pdf)。**已完成**。' },
    { letter: '> 盖子松动。' },
  ],

  *check({ letter }) {
    const places = [...lostPlaces(letter), ...letter.blocks.flatMap((block) => writtenPlaces(letter, block))];
    for (const { what, span, edits } of places) {
      yield {
        message: 'lost',
        span,
        data: { what: names[what], words: excerpt(letter.text.slice(span.start, span.end)) },
        fixes:
          edits.length === 0 ? [] : [{ kind: 'rewrite', title: { en: 'Write it as text', zh: '改为文字' }, edits }],
      };
    }
  },
});
