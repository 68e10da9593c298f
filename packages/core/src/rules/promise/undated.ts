import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { oneOffWords } from '../../lexicon/one-off-acts.ts';
import type { Sentence } from '../../model/letter.ts';
import type { AnchorKind } from '../../model/reading.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import { excerpt } from '../excerpt.ts';
import { plan } from '../kinds.ts';

const dated: ReadonlySet<AnchorKind> = new Set<AnchorKind>(['date', 'deadline', 'frequency', 'fallback']);

/** The clause in which an act is announced that is done once, as flat range; null for services and controls. */
function announcedAct({ reading, plain, language }: Sentence): { start: number; end: number } | null {
  const { acts, lasting } = oneOffWords[language];
  if (!reading.commitment || reading.done || reading.anchors.some(({ kind }) => dated.has(kind))) return null;
  if (lasting.test(plain)) return null;
  const clause = reading.clauses.find(
    ({ start, end, mode }) => mode === 'commit' && acts.some((words) => words.test(plain.slice(start, end))),
  );
  return clause === undefined ? null : { start: clause.start, end: clause.end };
}

function dateIt({ span, language }: Sentence, deadlineAt: number): Fix[] {
  const report =
    language === 'zh'
      ? '我们已于${1:日期}${2:完成此事}（${3:货件编号或文件}）。'
      : 'On ${1:date} we ${2:did it} (${3:shipment or file}).';
  return [
    {
      kind: 'fill-in',
      title: { en: 'Report when it was done', zh: '写明何时已完成' },
      edits: [{ span, text: report }],
    },
    {
      kind: 'fill-in',
      title: { en: 'Say by when it will be done', zh: '写明何时完成' },
      edits: [
        {
          span: { start: deadlineAt, end: deadlineAt },
          text: language === 'zh' ? '（${1:日期}前完成）' : ' by ${1:date}',
        },
      ],
    },
  ];
}

export default defineRule({
  id: 'promise/undated',
  severity: 'info',
  kinds: plan,
  summary: { en: 'An act that is announced has a date.', zh: '预告的事要有日期。' },
  why: {
    en: 'Amazon staff ask for realistic time frames, and for the start date of what already runs.',
    zh: '亚马逊工作人员建议写明可行的时间，以及已在执行的措施从何时开始。',
  },
  messages: {
    undated: {
      en: '“{words}” has no date. Say when it was done, or by when it will be.',
      zh: '“{words}”没有日期。请写明何时已完成或何时完成。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '## Prevention\n\n«We will transfer our stock to FBA».',
      fixed: '## Prevention\n\nOn ${1:date} we ${2:did it} (${3:shipment or file}).',
    },
    { letter: '## Prevention\n\n- «We are going to hire two packers».\n- The packer weighs each jar.' },
    {
      letter: '## Prevention\n\n«We will change the supplier of the lids».',
      notice: '-- The steps you have taken to prevent the complaints going forward',
      severity: 'warning',
    },
    {
      letter: '## 预防措施\n\n«我们会把全部库存转到亚马逊物流»。',
      fixed: '## 预防措施\n\n我们已于${1:日期}${2:完成此事}（${3:货件编号或文件}）。',
    },
    { letter: '## 预防措施\n\n«我们将招聘两名打包员»。' },
    {
      letter: '## 预防措施\n\n«我们会更换盖子的供应商»。',
      notice: '请提供：\n-- 您为避免将来出现此问题而已采取的措施',
      severity: 'warning',
    },
    { letter: '## Prevention\n\nWe will transfer the remaining 214 units to FBA by 12 March.' },
    { letter: '## Prevention\n\nWe will answer every message within 12 hours.' },
    { letter: '## Prevention\n\nIf a lid breaks, we will change the supplier.' },
    { letter: '## Prevention\n\nWe transferred our stock to FBA on 12 March.' },
    { letter: '## 预防措施\n\n我们将于3月12日前把剩余214件转到亚马逊物流。' },
    { letter: '## 预防措施\n\n我们会在12小时内回复每一条消息。' },
    { letter: '## 预防措施\n\n我们已于3月12日更换供应商。' },
  ],

  *check({ letter, answers }) {
    const wantsDone = answers?.notice.asks.some(({ aspect, tense }) => aspect === 'prevention' && tense === 'done');
    for (const sentence of letter.sentences) {
      if (sentence.part !== 'prevention' || sentence.quoted || sentence.leadIn || sentence.question) continue;
      const act = announcedAct(sentence);
      if (act === null) continue;
      const span = sourceSpan(sentence.flat, act.start, act.end);
      yield {
        message: 'undated',
        span,
        data: { words: excerpt(letter.text.slice(span.start, span.end)) },
        ...(wantsDone === true ? { severity: 'warning' as const } : {}),
        fixes: dateIt(sentence, span.end),
      };
    }
  },
});
