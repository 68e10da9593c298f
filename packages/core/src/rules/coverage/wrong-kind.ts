import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import type { Kind, Letter } from '../../model/letter.ts';
import type { Notice } from '../../model/notice.ts';
import type { Localized } from '../../text/localized.ts';
import type { Span } from '../../text/span.ts';
import { anchorOf, lineEndOf } from '../anchor.ts';
import { sent } from '../kinds.ts';

type AnswerKind = 'documents' | 'dispute' | 'claim-appeal';

interface Asked {
  readonly kind: AnswerKind;
  /** The line of the message that asks for it. */
  readonly quote: string;
  readonly span: Span;
}

const askedNames: Readonly<Record<AnswerKind, Localized>> = {
  documents: { en: 'documents only', zh: '文件' },
  dispute: { en: 'the reasons why the policy was not violated', zh: '没有违反政策的理由' },
  'claim-appeal': { en: 'the facts of one claim', zh: '一项索赔的事实' },
};

const kindNames: Readonly<Partial<Record<Kind, Localized>>> = {
  poa: { en: 'plan of action (kind: poa)', zh: '行动计划（kind: poa）' },
  questionnaire: { en: 'questionnaire (kind: questionnaire)', zh: '问卷（kind: questionnaire）' },
  documents: { en: 'letter with documents (kind: documents)', zh: '材料类信件（kind: documents）' },
};

/** Kinds of letter that answer something else. An argued letter may well hold the documents, so it is left alone. */
const wrongFor: Readonly<Record<AnswerKind, ReadonlySet<Kind>>> = {
  documents: new Set<Kind>(['poa', 'questionnaire']),
  dispute: new Set<Kind>(['poa', 'questionnaire', 'documents']),
  'claim-appeal': new Set<Kind>(['poa', 'questionnaire']),
};

/** What a message wants that asks for no part of a plan; null where a plan is asked for, or proof in general. */
function askedKind({ asks, documents, enforcement }: Notice): Asked | null {
  const wanted = asks.filter(({ aspect }) => aspect !== 'additional');
  if (wanted.some(({ aspect }) => aspect !== 'dispute' && aspect !== 'documents' && aspect !== 'evidence')) return null;
  const dispute = wanted.find(({ aspect }) => aspect === 'dispute');
  const [document] = documents;
  const first = dispute ?? document ?? wanted[0];
  if (first === undefined) return null;
  const { quote, span } = first;
  if (enforcement === 'a-to-z-claim') return { kind: 'claim-appeal', quote, span };
  if (dispute !== undefined) return { kind: 'dispute', quote, span };
  if (document === undefined || wanted.some(({ aspect }) => aspect === 'evidence')) return null;
  return { kind: 'documents', quote, span };
}

function changeKind({ text, frontMatter }: Letter, kind: AnswerKind): Fix {
  const lineEnd = lineEndOf(text);
  const entry = frontMatter.entries.find(({ key }) => key === 'kind');
  const fence = frontMatter.span === null ? -1 : text.indexOf('\n', frontMatter.span.start) + 1;
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  const at = fence > 0 ? fence : from;
  const line = `kind: ${kind}${lineEnd}`;
  const insert = {
    span: { start: at, end: at },
    text: fence > 0 ? line : `---${lineEnd}${line}---${lineEnd}${lineEnd}`,
  };
  return {
    kind: 'rewrite',
    title: { en: `Change the kind to ${kind}`, zh: `将 kind 改为 ${kind}` },
    edits: [entry === undefined ? insert : { span: entry.valueSpan, text: kind }],
  };
}

function placeOf(letter: Letter): Span {
  const entry = letter.frontMatter.entries.find(({ key }) => key === 'kind');
  if (entry !== undefined) return { start: entry.keySpan.start, end: entry.valueSpan.end };
  const anchor = anchorOf(letter);
  const first = letter.sentences[0]?.span;
  return first !== undefined && first.start < anchor.start ? first : anchor;
}

export default defineRule({
  id: 'coverage/wrong-kind',
  severity: 'warning',
  kinds: sent,
  summary: { en: 'A letter has the form that the message asks for.', zh: '信件的形式要与通知的要求一致。' },
  why: {
    en: 'Amazon asks for different answers to different decisions: a plan of action, documents, a dispute. A plan is no answer to a request for papers.',
    zh: '不同的决定要求不同的答复：行动计划、文件或异议。要求文件时，行动计划不算回答。',
  },
  messages: {
    kind: {
      en: 'The message asks for {asked}, and this letter is a {kind}. Change its kind, or answer in the form asked for.',
      zh: '通知要求的是{asked}，而这封信是{kind}。请修改 kind，或按要求的形式作答。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '---\n«kind: poa»\n---\n\nThe utility bill and the passport are attached.',
      notice:
        'Please provide the following:\n-- A utility bill dated within the last 90 days\n-- A copy of your passport',
      fixed: '---\nkind: documents\n---\n\nThe utility bill and the passport are attached.',
    },
    {
      letter: '«Our variations follow the policy: each child differs in colour only.»',
      notice:
        'If you believe this is an error, please send us:\n-- An explanation of how you have not misused ASIN variations',
      fixed: '---\nkind: dispute\n---\n\nOur variations follow the policy: each child differs in colour only.',
    },
    {
      letter: '---\nround: 2\n«kind: questionnaire»\n---\n\nThe invoices are in annex 1.',
      notice: 'Please provide the following:\n-- Copies of invoices from your supplier issued in the last 365 days',
    },
    {
      letter: '---\n«kind: poa»\n---\n\n营业执照和水电费账单见附件1、2。',
      notice: '请提供以下文件：\n-- 营业执照副本\n-- 最近90天内的水电费账单',
      fixed: '---\nkind: documents\n---\n\n营业执照和水电费账单见附件1、2。',
    },
    {
      letter: '«发票见附件1（invoice-2026-02.pdf）。»',
      notice: '请提供以下材料：\n-- 供应商在过去365天内开具的发票副本',
      fixed: '---\nkind: documents\n---\n\n发票见附件1（invoice-2026-02.pdf）。',
    },
    {
      letter: '---\n«kind: questionnaire»\n---\n\n发票见附件1。',
      notice: '请提供以下材料：\n-- 供应商在过去365天内开具的发票副本',
    },
    {
      letter: '---\nkind: documents\n---\n\nThe utility bill and the passport are attached.',
      kind: 'documents',
      notice:
        'Please provide the following:\n-- A utility bill dated within the last 90 days\n-- A copy of your passport',
    },
    {
      letter: '---\nkind: questionnaire\n---\n\nThe cause was an expired key.',
      notice: '-- The root cause(s) of the complaints\n-- The actions you have taken to resolve the complaints',
    },
    {
      letter: 'We have reviewed all 142 listings and removed 6.',
      notice:
        'Please send the following:\n-- Evidence or examples that demonstrate that your account complies with our policy',
    },
    { letter: 'The cause was an expired key.' },
    {
      letter: '---\nkind: documents\n---\n\n营业执照见附件1。',
      notice: '请提供以下文件：\n-- 营业执照副本',
    },
    {
      letter: '原因是密钥过期。',
      notice: '请提供：\n-- 问题的根本原因\n-- 您为解决该问题而已采取的措施\n-- 相关发票副本',
    },
    { letter: '我们已核对142个listing。', notice: '请发送：\n-- 证明您的账户符合我们政策的证据或示例' },
  ],

  *check({ letter, answers }) {
    if (answers === null) return;
    const asked = askedKind(answers.notice);
    if (asked === null || !wrongFor[asked.kind].has(letter.kind)) return;
    yield {
      message: 'kind',
      span: placeOf(letter),
      data: { asked: askedNames[asked.kind], kind: kindNames[letter.kind] ?? letter.kind },
      quote: asked.quote,
      fixes: [changeKind(letter, asked.kind)],
      related: [
        {
          path: answers.path,
          span: asked.span,
          message: { en: `Amazon asks: “${asked.quote}”`, zh: `亚马逊的要求：“${asked.quote}”` },
        },
      ],
    };
  },
});
