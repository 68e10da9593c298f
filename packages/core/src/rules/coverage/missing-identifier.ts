import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import type { Letter } from '../../model/letter.ts';
import type { Identifier } from '../../model/notice.ts';
import type { Localized } from '../../text/localized.ts';
import { firstFrom } from '../../text/span.ts';
import { addPoint } from '../add-point.ts';
import { anchorOf, lineEndOf } from '../anchor.ts';
import { sent } from '../kinds.ts';

/** Ids the writer, or whoever published the letter, has blackened: they were there. */
const masked: Readonly<Record<Identifier['kind'], RegExp>> = {
  asin: /B0[*X_]{3}|ASINs?[^\n*]{0,12}\*{3}/i,
  'order-id': /\d{3}-[*X]{3}|(?:orders?|订单|訂單)[^\n*]{0,12}\*{3}/i,
  'complaint-id': /(?:complaint|投诉)[^\n*]{0,12}\*{3}/i,
};

/** "The complete list is in file 1": the ids may well stand there. */
const list = /\b(?:lists?|spreadsheet|table|overview|export|report)\b|清单|列表|明细|名单|表格|汇总/i;
const shown = /\b(?:attach\w*|annex|enclos\w*|exhibit|appendix|file)\b|附|见/i;

function normalised(text: string): string {
  return text.toUpperCase().replaceAll(/[‐‑–]/g, '-');
}

function pointsToList({ sentences, evidence }: Letter): boolean {
  return sentences.some(({ text, span }) => {
    if (!list.test(text)) return false;
    const next = evidence[firstFrom(evidence, span.start)];
    const points = next !== undefined && next.span.start < span.end && /^(?:link|attachment)$/.test(next.kind);
    return points || shown.test(text);
  });
}

/** What the message names and the letter does not, neither in its words nor in the names of its files. */
function missingFrom(letter: Letter, identifiers: readonly Identifier[]): Identifier[] {
  if (identifiers.length === 0 || pointsToList(letter)) return [];
  const text = normalised(letter.text);
  const absent = identifiers.filter(({ value }) => !text.includes(normalised(value)));
  return absent.filter(
    ({ kind }) =>
      !masked[kind].test(letter.text) &&
      !(kind === 'order-id' && letter.evidence.some((evidence) => evidence.kind === 'masked-ids')),
  );
}

const mostNamed = 5;

function nameIds(ids: readonly string[]): Localized {
  const named = ids.slice(0, mostNamed);
  const more = ids.length - named.length;
  return {
    en: more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', '),
    zh: more > 0 ? `${named.join('、')}等${ids.length}个编号` : named.join('、'),
  };
}

function listThem(letter: Letter, ids: readonly string[]): Fix {
  const blank = letter.language === 'zh' ? '做了什么' : 'what was done';
  const colon = letter.language === 'zh' ? '：' : ': ';
  const lines = ids.map((id, index) => `- ${id}${colon}\${${index + 1}:${blank}}`);
  return {
    kind: 'fill-in',
    title: { en: 'List the missing ids', zh: '列出缺少的编号' },
    edits: [addPoint(letter, 'actions', lines.join(lineEndOf(letter.text)))],
  };
}

export default defineRule({
  id: 'coverage/missing-identifier',
  severity: 'warning',
  kinds: sent,
  summary: {
    en: 'Every product, order and complaint that the message names appears in the letter.',
    zh: '通知提到的每个商品、订单和投诉，信中都要出现。',
  },
  why: {
    en: 'Amazon’s help page asks for evidence on every product under review; the message lists them.',
    zh: '亚马逊的帮助页面要求为每个被审核的商品提供证据；通知里列出了这些商品。',
  },
  messages: {
    missing: {
      en: 'The message names {id}; the letter and its evidence do not. Say what was done for each.',
      zh: '通知提到{id}，信和证据里都没有。请写明对每一个做了什么。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '## «Actions taken»\n\nWe destroyed the stock of B0EXAMPLE1 on 3 March.\n\nBest regards',
      notice: 'The following products are under review:\nASIN: B0EXAMPLE1\nASIN: B0EXAMPLE2\nASIN: B0EXAMPLE3',
      fixed:
        '## Actions taken\n\nWe destroyed the stock of B0EXAMPLE1 on 3 March.\n\n- B0EXAMPLE2: ${1:what was done}\n- B0EXAMPLE3: ${2:what was done}\n\nBest regards',
    },
    {
      letter: '«The buyer got the full price back on 4 March.»',
      notice: 'A customer opened a claim for order 111-1234567-1234567.',
    },
    {
      letter: '## «Root cause»\n\nThe logo was printed on the lid. The offer is closed.',
      notice: 'ASIN: B0EXAMPLE1\nComplaint ID: 12345678901',
    },
    {
      letter: '## «已采取的措施»\n\n- 3月3日销毁了B0EXAMPLE1的库存。',
      notice: '涉及的商品：\nASIN：B0EXAMPLE1\nASIN：B0EXAMPLE2',
      fixed: '## 已采取的措施\n\n- 3月3日销毁了B0EXAMPLE1的库存。\n- B0EXAMPLE2：${1:做了什么}',
    },
    { letter: '«我们已于3月4日全额退款。»', notice: '买家对订单 111-1234567-1234567 提出了索赔。' },
    { letter: '«商品已下架，库存已移除。»', notice: 'ASIN：B0EXAMPLE1\n投诉编号：12345678901' },
    {
      letter: 'B0EXAMPLE1 and B0EXAMPLE2 were deleted on 3 March.',
      notice: 'ASIN: B0EXAMPLE1\nASIN: B0EXAMPLE2',
    },
    {
      letter: 'All products of your message were deleted; the list is attachment 1.',
      notice: 'ASIN: B0EXAMPLE1\nASIN: B0EXAMPLE2',
    },
    {
      letter: 'The invoices are attached: [first](evidence/B0EXAMPLE1.pdf), [second](evidence/B0EXAMPLE2.pdf).',
      notice: 'ASIN: B0EXAMPLE1\nASIN: B0EXAMPLE2',
    },
    { letter: 'We deleted 4 listings on 3 March.' },
    { letter: 'B0EXAMPLE1和B0EXAMPLE2已于3月3日删除。', notice: 'ASIN：B0EXAMPLE1\nASIN：B0EXAMPLE2' },
    { letter: '通知中的商品均已删除，清单见附件1。', notice: 'ASIN：B0EXAMPLE1\nASIN：B0EXAMPLE2' },
    { letter: '我们已于3月3日删除4个listing。' },
  ],

  *check({ letter, answers }) {
    if (answers === null || letter.sentences.length === 0) return;
    const missing = missingFrom(letter, answers.notice.identifiers);
    if (missing.length === 0) return;
    const ids = missing.map(({ value }) => value);
    yield {
      message: 'missing',
      span: anchorOf(letter),
      data: { id: nameIds(ids) },
      fixes: [listThem(letter, ids)],
      related: missing.slice(0, mostNamed).map(({ span }) => ({
        path: answers.path,
        span,
        message: { en: 'The message names it here.', zh: '通知在此处提到。' },
      })),
    };
  },
});
