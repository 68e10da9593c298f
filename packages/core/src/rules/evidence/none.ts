import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { coverageOf } from '../../model/coverage.ts';
import type { Letter } from '../../model/letter.ts';
import { anchorOf, endOf, lineEndOf } from '../anchor.ts';
import { headingFor } from '../headings.ts';
import { sent } from '../kinds.ts';

const proofKinds = new Set(['order-id', 'asin', 'complaint-id', 'link', 'attachment', 'masked-ids']);

/** Whether the letter points to anything a reviewer can look up. */
function hasProof({ evidence, aspects }: Letter): boolean {
  if (aspects.find(({ aspect }) => aspect === 'evidence')?.state === 'present') return true;
  return evidence.some(({ kind }) => proofKinds.has(kind));
}

/** A list, not a table: tables are lost in the form. */
function listFix(letter: Letter): Fix {
  const lineEnd = lineEndOf(letter.text);
  const at = endOf(letter);
  const heading = letter.sections.some(({ aspect }) => aspect === 'evidence')
    ? ''
    : headingFor(letter, 'evidence', lineEnd);
  const item =
    letter.language === 'zh'
      ? '- 附件${1:1}（${2:evidence/文件.pdf}）：${3:ASIN或订单号}的${4:证明内容}'
      : '- Annex ${1:1} (${2:evidence/file.pdf}): ${3:what it shows} for ${4:ASIN or order id}';
  return {
    kind: 'fill-in',
    title: { en: 'Add a list of evidence', zh: '添加证据清单' },
    edits: [{ span: { start: at, end: at }, text: `${lineEnd}${lineEnd}${heading}${item}` }],
  };
}

export default defineRule({
  id: 'evidence/none',
  severity: 'info',
  kinds: sent,
  summary: {
    en: 'A letter points to the files and ids that show what it says.',
    zh: '信中要指出能证明所述内容的文件和编号。',
  },
  why: {
    en: 'Amazon’s help page on plans of action asks for supporting evidence on all items under review.',
    zh: '亚马逊关于行动计划的帮助页面要求为所有被审核的商品提供证据。',
  },
  messages: {
    documents: {
      en: 'Amazon asks for “{ask}”, and the letter attaches nothing. List the files that show it.',
      zh: '亚马逊要求“{ask}”，信中没有附上任何文件。请列出相应的文件。',
    },
    asked: {
      en: 'Amazon asks for “{ask}”, and the letter points to no proof. List the files or ids that show it.',
      zh: '亚马逊要求“{ask}”，信中没有任何证明。请列出能证明的文件或编号。',
    },
    unasked: {
      en: 'The letter points to no proof. List the files or ids that show what it says.',
      zh: '信中没有任何证明。请列出能证明所述内容的文件或编号。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '«We have reviewed all products and removed inaccurate listings.»',
      notice:
        'Please send the following:\n-- Greater detail on evidence or examples that demonstrate that your account has complied with our policy.',
      severity: 'warning',
    },
    {
      letter: '«All our products are bought from the manufacturer.»',
      notice: 'Please provide the following:\n-- Copies of invoices from your supplier issued in the last 365 days',
      severity: 'error',
      fixed:
        'All our products are bought from the manufacturer.\n\n## Evidence\n\n- Annex ${1:1} (${2:evidence/file.pdf}): ${3:what it shows} for ${4:ASIN or order id}',
    },
    { letter: '«We corrected the size chart on 3 March.»' },
    { letter: '«我们已核对全部商品。»', notice: '请提供：\n-- 证明您的账户符合我们政策的证据', severity: 'warning' },
    {
      letter: '«商品均采购自厂家。»',
      notice: '请提供以下材料：\n-- 供应商在过去365天内开具的发票副本',
      severity: 'error',
    },
    { letter: '«我们已于3月3日修改尺码表。»' },
    {
      letter: 'We answered the messages of 111-1234567-1234567 and 111-7654321-7654321.',
      notice:
        'Please send the following:\n-- Evidence or examples that demonstrate that your account complies with our policy.',
    },
    { letter: 'Annex 1 (invoice-2026-02.pdf): 500 units of ASIN B0EXAMPLE1.' },
    { letter: 'We removed B0EXAMPLE1 on 3 March; see [the removal order](evidence/removal.pdf).' },
    { letter: '附件1（发票2026-02.pdf）：采购ASIN B0EXAMPLE1共500件。' },
    { letter: '订单111-1234567-1234567已于3月4日退款。' },
    { letter: '移除订单见[附件2](evidence/2.pdf)。' },
  ],

  *check({ letter, answers }) {
    if (letter.sentences.length === 0 || hasProof(letter)) return;
    const span = anchorOf(letter);
    const fixes = [listFix(letter)];
    const coverage = answers === null ? null : coverageOf(letter, answers.notice);
    const document = coverage?.documents[0]?.document;
    const ask = answers?.notice.asks.find(({ aspect }) => aspect === 'evidence');
    const wanted = document ?? ask;
    if (wanted === undefined) {
      yield { message: 'unasked', span, fixes };
      return;
    }
    const words =
      coverage !== null && document !== undefined
        ? coverage.documents.map((one) => one.document.quote).join('; ')
        : wanted.quote;
    yield {
      message: document === undefined ? 'asked' : 'documents',
      span,
      severity: document === undefined ? 'warning' : 'error',
      data: { ask: words },
      quote: wanted.quote,
      fixes,
      related: [
        {
          path: answers?.path ?? null,
          span: wanted.span,
          message: { en: `Amazon asks: “${wanted.quote}”`, zh: `亚马逊的要求：“${wanted.quote}”` },
        },
      ],
    };
  },
});
