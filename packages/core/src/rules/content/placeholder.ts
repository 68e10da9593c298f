import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { fillInRemarks, htmlElements, referenceWords, slotWords, slotWordsChinese } from '../../lexicon/slots.ts';
import type { Block, Letter } from '../../model/letter.ts';
import { quotedRanges } from '../../model/quotes.ts';
import { titleAspect } from '../../model/titles.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import type { Span } from '../../text/span.ts';
import { isAllowed } from '../findings.ts';
import { sentAndFollowUp } from '../kinds.ts';

interface Slot extends Span {
  readonly words: string;
}

/** Units that stand for something left out, with what they are glued to: "***", "____", "B0XXXXXXXX", "XX%", "某某". */
const runs =
  /[\w-]{0,24}\*{3,200}[\w-]{0,24}|[\w-]{0,24}_{3,200}[\w-]{0,24}|[＊＿×■□○〇█●]{2,200}|(?<=[:：]\s{0,3})\.{5,200}|(?<![\w#])#{3,60}(?![\w#])|(?<![A-Za-z])[\w-]{0,20}X{2,40}[\w-]{0,20}|(?<![\w.-])x{2,40}(?![\w.-])|(?<![\w-])[\d-]{1,16}-x{3,16}(?:-x{3,16})?(?!\w)|某某|某(?=年|月|日)|(?<![A-Za-z\d-])[Xx](?=\s?(?:年|月|日|个|单|件|天|小时|位|名|份|%))|(?<=\b(?:of|on|within|to|for|all|in|the|by)\s)X(?=\s(?:orders?|units?|days?|hours?|customers?|buyers?|listings?|items?|messages?)\b)/g;
const marks =
  /\b(?:TODO|TBD|TBC|FIXME|PLACEHOLDER)\b|\blorem ipsum\b|\b[Yy]our (?:[Ff]ull |[Cc]ompany |[Ss]tore |[Bb]usiness |[Ss]eller )?[Nn]ame(?: [Hh]ere)?(?=\s{0,3}$)|待补充|待填写/g;
const brackets = /\[([^[\]\n]{1,120})\]|［([^［］\n]{1,60})］|【([^【】\n]{1,60})】|〔([^〔〕\n]{1,60})〕/g;
const braces = /\$?\{{1,2}([^{}\n]{1,60})\}{1,2}|(?<![<\w])<(?![\d\s])([^<>\n@:/=]{1,60})>|%[A-Z_]{3,30}%/g;

/** Garment sizes and Roman numbers are made of the same letters. */
const lookAlike = /^(?:\d{0,2}X{1,6}[LS]|X{2,3}(?:[IV]{1,4})?|X{1,3}-(?:Large|Small|Long|L|S))$/i;
const beforeRoman = /(?:article|section|chapter|part|volume|title|size|sizes|century|第|尺码|尺寸|码)\s{0,2}$/i;

function isRunBlank(text: string, start: number, found: string): boolean {
  if (/[*＊_＿×■□○〇█●]/.test(found)) return true;
  if (found === 'X' || !/X/.test(found)) return true;
  if (/^X{2,3}(?:[IV]{1,4})?$/.test(found))
    return (
      !beforeRoman.test(text.slice(Math.max(0, start - 12), start)) && (found.length === 3 || /^X{2}$/.test(found))
    );
  if (lookAlike.test(found)) return false;
  // "B0XXXXXXXX", "112-XXXXXXX": what is left out is longer than a letter of a model name like "MAXX-2".
  return /X{3}/.test(found) || /^X{2}(?:[^A-Za-z]|$)/.test(found);
}

/** Emphasis that Markdown did not take as such, because a mark follows it without a space: "***原因：***我们". */
const strayEmphasis = /(?<!\S)\*{3}(?=[^\s*])[^*\n]{1,80}\*{3}/g;

function isSlotName(content: string, quoted: boolean, heading: boolean): boolean {
  const bare = content.trim();
  if (bare === '' || /^(?:x|✓|√|v|-|\d[\d\s,.–-]*|[a-z]|[ivx]+)$/i.test(bare)) return false;
  if (referenceWords.test(bare) || (titleAspect(bare) !== null && !/insert|enter|describe|here|填写|此处/i.test(bare)))
    return false;
  if (/[\u3400-\u9FFF]/.test(bare)) return slotWordsChinese.test(bare) || /X{2}|\*{2}/.test(bare);
  if (/^(?:…|\.{2,6}|\?{1,4})$/.test(bare)) return true;
  if (slotWords.test(bare)) return quoted ? bare.split(' ').length <= 3 && !/^(?:the|our|your)\b/i.test(bare) : true;
  // Square brackets are rare in letters; short words alone in them are nearly always a blank of a template.
  return !quoted && !heading && !/\d/.test(bare) && bare.split(' ').length <= 4;
}

/** 【订单号】111-… is a label; 【订单号】 alone is a blank. */
function isLabel(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, text.lastIndexOf('\n', start - 1) + 1), start).trim();
  const after = text.slice(end, end + 2).trim();
  return before === '' && after !== '' && !/^[,.，。;；、)）]/.test(after);
}

function slotsOf({ flat, kind }: Block): Slot[] {
  const { text } = flat;
  const found: Slot[] = [];
  const add = (start: number, words: string): void => {
    if (!found.some((slot) => start < slot.end && slot.start < start + words.length))
      found.push({ start, end: start + words.length, words });
  };
  const quoted = text.includes('[') || text.includes('【') ? quotedRanges(text) : [];
  for (const match of text.matchAll(brackets)) {
    const [words, square] = match;
    const content = square ?? match[2] ?? match[3] ?? match[4] ?? '';
    const inQuote = quoted.some(({ start, end }) => start < match.index && match.index < end);
    if (!isSlotName(content, inQuote, kind === 'heading')) continue;
    if (!words.startsWith('[') && isLabel(text, match.index, match.index + words.length)) continue;
    add(match.index, words);
  }
  for (const match of text.matchAll(braces)) if (/[A-Za-z\u3400-\u9FFF_…]/.test(match[0])) add(match.index, match[0]);
  for (const match of text.matchAll(fillInRemarks)) add(match.index, match[0]);
  for (const match of text.matchAll(marks)) add(match.index, match[0]);
  const emphasis = [...text.matchAll(strayEmphasis)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const match of text.matchAll(runs)) {
    if (emphasis.some(({ start, end }) => start <= match.index && match.index < end)) continue;
    if (isRunBlank(text, match.index, match[0])) add(match.index, match[0]);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** "<date>" is an unknown HTML element to Markdown, and gone from the prose. */
function* htmlSlots({ text, lost }: Letter): Generator<{ span: Span; words: string }> {
  for (const { what, span } of lost) {
    if (what !== 'html') continue;
    for (const match of text
      .slice(span.start, span.end)
      .matchAll(/<([A-Za-z][\w-]{0,30})((?:\s[\w-]{1,30}){0,5})\s?>/g)) {
      if (htmlElements.test(match[1] ?? '')) continue;
      const start = span.start + match.index;
      yield { span: { start, end: start + match[0].length }, words: match[0] };
    }
  }
}

function fillIn(span: Span, words: string): Fix {
  const name = words
    .replace(/[^\p{L}\p{N} ,.%-]/gu, '')
    .replace(/(?:^|[\s-])[Xx]{2,40}\b/g, '')
    .trim();
  return {
    kind: 'fill-in',
    title: { en: 'Turn it into a blank to fill in', zh: '改为待填写的空格' },
    edits: [{ span, text: `\${1:${name === '' ? '…' : name}}` }],
  };
}

export default defineRule({
  id: 'content/placeholder',
  severity: 'error',
  kinds: sentAndFollowUp,
  summary: { en: 'No blank of a template may be left in a letter.', zh: '信中不能留下模板的空白。' },
  why: {
    en: 'A letter with a blank in it shows that nobody read it before it went out, and the fact that belongs there is missing.',
    zh: '信中留有空白，说明发出前没有人读过，应有的事实也缺失了。',
  },
  messages: {
    blank: {
      en: '“{words}” is a blank that was never filled. Fill it in, or delete the sentence.',
      zh: '“{words}”是未填写的空白。请填写，或删除这句话。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Words that look like a blank and are none, such as a model name.'),
  }),
  examples: [
    {
      letter: 'The label of order «*******» was printed twice.',
      fixed: 'The label of order ${1:…} was printed twice.',
    },
    { letter: 'The supplier is «[name of supplier]».', fixed: 'The supplier is ${1:name of supplier}.' },
    { letter: 'We refunded «XX» buyers on «<date>».' },
    { letter: 'ASIN «B0XXXXXXXX» was relabelled by «{{name}}».' },
    { letter: 'Replies now take at most «____» hours.' },
    { letter: '我们于«【填写日期】»下架了该商品。', fixed: '我们于${1:填写日期}下架了该商品。' },
    { letter: '供应商为«××»公司，发票见附件2。' },
    { letter: '«（此处省略8个单号）»' },
    { letter: '负责人：«______»' },
    { letter: 'Sizes XL, XXL and 3XL were measured again.' },
    { letter: 'The list is [Annex 3](evidence/annex-3.csv).\n\n- [x] 14 listings corrected' },
    { letter: 'The screw M5*20 was missing in 4 sets.\n\n* * *\n\n***Prevention***' },
    { letter: '尺码XXL的吊牌已于5月6日更换。' },
    { letter: '【附件2】检测报告，编号2026-118。' },
    { letter: '【整改措施】5月6日起每箱抽检5件。' },
  ],

  *check({ letter }, { allow }) {
    for (const block of letter.blocks) {
      if (block.kind === 'code') continue;
      for (const { start, end, words } of slotsOf(block)) {
        if (isAllowed(words, allow)) continue;
        const span = sourceSpan(block.flat, start, end);
        yield { message: 'blank', span, data: { words }, fixes: [fillIn(span, words)] };
      }
    }
    for (const { span, words } of htmlSlots(letter)) {
      if (!isAllowed(words, allow)) yield { message: 'blank', span, data: { words }, fixes: [fillIn(span, words)] };
    }
  },
});
