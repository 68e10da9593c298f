import * as z from 'zod';
import { defineRule, type Fix, type Severity } from '../../engine/rule.ts';
import type { Letter, Section, Sentence } from '../../model/letter.ts';
import type { Ask } from '../../model/notice.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import { endOf, lineEndOf } from '../anchor.ts';
import { plan } from '../kinds.ts';

export default defineRule({
  id: 'actions/future-tense',
  severity: 'warning',
  kinds: plan,
  summary: { en: 'The part on actions has to report, not to promise.', zh: '措施部分要报告，而不是承诺。' },
  why: {
    en: 'The usual ask is in the perfect tense: actions you have taken. A letter that only announces is asked again.',
    zh: '亚马逊通常问的是“已采取的措施”。只作预告的申诉会被再次追问。',
  },
  messages: {
    asked: {
      en: '“{words}” is a promise, and Amazon asks what you have done (“{ask}”). Write what is finished, with its date, or move it to prevention.',
      zh: '“{words}”是承诺，而亚马逊问的是已采取的措施（“{ask}”）。请写已完成的事和日期，或移到预防部分。',
    },
    unasked: {
      en: '“{words}” is a promise in the part on actions. Write what is finished, with its date, or move it to prevention.',
      zh: '“{words}”是措施部分里的承诺。请写已完成的事和日期，或移到预防部分。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { letter: '## Actions taken\n\n«We will» replace the broken jars.', severity: 'error' },
    { letter: '## Actions taken\n\n«We are going to» close the three offers.', severity: 'error' },
    { letter: '## Corrective measures\n\n- «I plan to» write to the nine buyers.' },
    { letter: '## Planned corrective actions\n\n«We will» replace the broken jars.', severity: 'info' },
    { letter: '## 已采取的措施\n\n«我们会»更换破损的罐子。', severity: 'error' },
    { letter: '## 已采取的措施\n\n«我们将»关闭三个商品。', severity: 'error' },
    { letter: '## 整改措施\n\n«我们计划»联系九位买家。' },
    { letter: '## Actions taken\n\nWe closed the three offers, which will not come back.' },
    { letter: '## Actions taken\n\nOn 4 March nine jars were replaced.' },
    { letter: '## Prevention\n\nWe will weigh each jar before it is packed.' },
    { letter: '## 已采取的措施\n\n我们已于3月4日更换了九个罐子。' },
    { letter: '## 已采取的措施\n\n我们召开了会议，并关闭了三个商品。' },
    { letter: '## 预防措施\n\n我们会在装箱前称重。' },
  ],

  *check({ letter, answers }) {
    const ask = answers?.notice.asks.find(({ aspect }) => aspect === 'actions');
    for (const sentence of letter.sentences) {
      const { reading, quoted, part, placedBy, section, flat } = sentence;
      if (quoted) continue;
      const told = part === 'actions' && placedBy !== 'content';
      const binding = told ? reading.future : (sentence.suspected.find(({ fault }) => fault === 'future') ?? null);
      if (binding === null) continue;
      const span = sourceSpan(flat, binding.start, binding.end);
      const words = letter.text.slice(span.start, span.end);
      const severity = severityFor(ask, section);
      const fixes = [report(sentence), ...move(letter, sentence)];
      if (ask === undefined) yield { message: 'unasked', span, data: { words }, severity, fixes };
      else yield { message: 'asked', span, data: { words, ask: ask.quote }, severity, fixes };
    }
  },
});

/** What Amazon asks decides, then what the heading says. */
function severityFor(ask: Ask | undefined, section: Section | null): Severity {
  if (ask?.tense === 'done') return 'error';
  if (ask?.tense === 'planned') return 'info';
  const title = section?.aspect === 'actions' ? section.title : '';
  if (/\btaken\b|\bdone\b|已采取|已採取|已完成|已做/i.test(title)) return 'error';
  return /\bwill\b|\bplan(?:ned)?\b|将采取|將採取|计划采取|計劃採取/i.test(title) ? 'info' : 'warning';
}

function report({ span, language }: Sentence): Fix {
  const english =
    'On ${1:2026-03-04} we ${2|refunded,removed,replied to,corrected,quarantined|} ${3:number} ${4|orders,units,listings,messages|} (${5:ids}); proof: ${6:evidence/file.pdf}.';
  const chinese =
    '我们已于${1:2026年3月4日}${2|退款,移除,回复,更正,封存|}${3:数量}${4|个订单,件商品,个listing,条消息|}（${5:编号}），证明见${6:附件}。';
  return {
    kind: 'fill-in',
    title: { en: 'Report what is done', zh: '写已完成的事' },
    edits: [{ span, text: language === 'zh' ? chinese : english }],
  };
}

/** Takes the sentence out and sets it at the end of the part on prevention, if the letter has one. */
function move(letter: Letter, { span }: Sentence): Fix[] {
  const target = letter.sections.find(({ aspect }) => aspect === 'prevention');
  if (target === undefined) return [];
  const last = letter.sentences.findLast(({ section }) => section === target);
  const at = last?.span.end ?? Math.min(target.titleSpan.end, endOf(letter));
  if (at > span.start && at < span.end) return [];
  const lineEnd = lineEndOf(letter.text);
  const sentence = letter.text.slice(span.start, span.end);
  const taken = { span: letter.text[span.end] === ' ' ? { start: span.start, end: span.end + 1 } : span, text: '' };
  const added = {
    span: { start: at, end: at },
    text: last === undefined ? `${lineEnd}${lineEnd}${sentence}` : ` ${sentence}`,
  };
  return [
    {
      kind: 'rewrite',
      title: { en: 'Move it to prevention', zh: '移到预防部分' },
      edits: at < span.start ? [added, taken] : [taken, added],
    },
  ];
}
