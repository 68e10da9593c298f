import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import type { Case } from '../../model/case.ts';
import type { Evidence, Letter } from '../../model/letter.ts';
import { editDistance } from '../../text/did-you-mean.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import { filesOf, type Pointer } from '../attachments.ts';
import { sent } from '../kinds.ts';
import { fileName } from '../names.ts';

/** Tables that can be read as they are. */
const table = /\.(?:csv|tsv|txt)$/i;
const ids = /(?<![\w-])(?:\d{3}-\d{7}-\d{7}|B0[A-Z0-9]{8})(?![\w-])/g;
/** A table of more rows is an export of everything; what it lacks proves nothing, and it takes time. */
const mostIds = 5000;

interface Table {
  readonly path: string;
  readonly span: Span;
  readonly ids: ReadonlySet<string>;
}

interface Named {
  readonly value: string;
  readonly span: Span;
}

function idsOf({ evidence }: Letter): Named[] {
  return evidence
    .filter(({ kind }) => kind === 'order-id' || kind === 'asin')
    .map(({ text, span }: Evidence) => ({ value: text.replaceAll(/[‐‑–]/g, '-'), span }))
    .filter(({ value }) => /^(?:\d{3}-|B0)/.test(value));
}

/** A linked table, or the one beside a linked document of the same name: `orders.pdf` and `orders.csv`. */
function tableOf({ path, span }: Pointer, { exists, read }: Case): Table[] {
  const beside = table.test(path) ? path : path.replace(/\.\w{1,5}$/, '.csv');
  if (read === undefined || !table.test(beside) || exists?.(beside) !== true) return [];
  const found = new Set((read(beside) ?? '').match(ids) ?? []);
  return found.size === 0 || found.size > mostIds ? [] : [{ path: beside, span, ids: found }];
}

/** The id that was probably meant: of the same sort, one slip away, and named nowhere in the letter. */
function nearestTo(value: string, known: Iterable<string>, own: ReadonlySet<string>): string | undefined {
  for (const other of known) {
    if (other.startsWith('B0') === value.startsWith('B0') && !own.has(other) && editDistance(value, other) === 1)
      return other;
  }
  return undefined;
}

function replaceBy(span: Span, text: string): Fix {
  return { kind: 'rewrite', title: { en: `Replace with “${text}”`, zh: `改为“${text}”` }, edits: [{ span, text }] };
}

export default defineRule({
  id: 'consistency/id',
  severity: 'warning',
  kinds: sent,
  summary: {
    en: 'Order ids and ASINs are those of the message and of the tables that the letter points to.',
    zh: '订单号和ASIN要与通知及所附表格一致。',
  },
  why: {
    en: 'A reviewer looks an id up. One wrong digit shows another order, or none.',
    zh: '审核人员会查询编号。错一位就会查到别的订单，或什么也查不到。',
  },
  messages: {
    slip: {
      en: '“{words}” differs by one character from “{other}” in {file}. Correct the one that is wrong.',
      zh: '“{words}”与{file}中的“{other}”只差一个字符。请更正写错的一处。',
    },
    absent: {
      en: '“{words}” is not in {file}, which the same sentence points to. Add it there, or correct one of them.',
      zh: '“{words}”不在同一句所指的{file}中。请补充，或更正其中一处。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: 'We refunded order «111-1234567-1234576» on 3 March.',
      notice: 'A buyer opened a claim for order 111-1234567-1234567.',
      fixed: 'We refunded order 111-1234567-1234567 on 3 March.',
    },
    {
      letter: 'ASIN «B0CX9L4TQ3» was deleted on 3 March.',
      notice: 'ASIN: B0CX9L4TQ2',
      fixed: 'ASIN B0CX9L4TQ2 was deleted on 3 March.',
    },
    {
      letter: 'The refund of «111-7654321-7654321» is in [the list](evidence/orders.csv).',
      beside: { 'evidence/orders.csv': 'order,refunded\n111-1234567-1234567,2026-03-03\n' },
    },
    {
      letter: '订单«111-1234567-1234576»已于3月3日退款。',
      notice: '买家对订单 111-1234567-1234567 提出索赔。',
      fixed: '订单111-1234567-1234567已于3月3日退款。',
    },
    { letter: 'ASIN «B0CX9L4TQ3»已于3月3日删除。', notice: 'ASIN：B0CX9L4TQ2' },
    {
      letter: '订单«111-7654321-7654321»的退款见[清单](evidence/订单.csv)。',
      beside: { 'evidence/订单.csv': '订单号,退款\n111-1234567-1234567,2026-03-03\n' },
    },
    {
      letter: 'We refunded order 111-1234567-1234567 on 3 March.',
      notice: 'A buyer opened a claim for order 111-1234567-1234567.',
    },
    {
      letter: 'We refunded 111-1234567-1234567 and the next one, 111-1234567-1234568.',
      notice: 'A buyer opened a claim for order 111-1234567-1234567.',
    },
    {
      letter: 'The other orders, 114-7654321-1111111 among them, arrived in time.',
      notice: 'A buyer opened a claim for order 111-1234567-1234567.',
    },
    {
      letter: 'The refund of 111-1234567-1234567 is in [the list](evidence/orders.pdf).',
      beside: { 'evidence/orders.pdf': '', 'evidence/orders.csv': '111-1234567-1234567;3 March\n' },
    },
    { letter: '订单111-1234567-1234567已退款。', notice: '买家对订单 111-1234567-1234567 提出索赔。' },
    { letter: '其他订单（如114-7654321-1111111）均按时送达。', notice: '买家对订单 111-1234567-1234567 提出索赔。' },
    {
      letter: '订单111-1234567-1234567的退款见[清单](evidence/订单.csv)。',
      beside: { 'evidence/订单.csv': '111-1234567-1234567,3月3日\n' },
    },
  ],

  *check(subject) {
    const { letter, answers } = subject;
    const named = idsOf(letter);
    if (named.length === 0) return;
    const own = new Set(named.map(({ value }) => value));
    const tables = filesOf(letter).flatMap((pointer) => tableOf(pointer, subject));
    const message = {
      path: answers === null ? '' : answers.path,
      ids: new Set((answers?.notice.identifiers ?? []).map(({ value }) => value)),
    };
    const sources = [message, ...tables];
    for (const { value, span } of named) {
      if (sources.some((source) => source.ids.has(value))) continue;
      const words = letter.text.slice(span.start, span.end);
      const slip = sources
        .map(({ path, ids: known }) => ({ path, other: nearestTo(value, known, own) }))
        .find(({ other }) => other !== undefined);
      if (slip?.other !== undefined) {
        yield {
          message: 'slip',
          span,
          data: { words, other: slip.other, file: fileName(slip.path) },
          fixes: [replaceBy(span, slip.other)],
        };
        continue;
      }
      const shown = tables.find((one) => sentenceOf(letter, one.span) === sentenceOf(letter, span));
      if (shown !== undefined && sentenceOf(letter, span) >= 0) {
        yield { message: 'absent', span, data: { words, file: fileName(shown.path) } };
      }
    }
  },
});

function sentenceOf({ sentences }: Letter, { start, end }: Span): number {
  const index = firstFrom(sentences, start + 1) - 1;
  const sentence = sentences[index];
  return sentence !== undefined && sentence.span.end >= end ? index : -1;
}
