import * as z from 'zod';
import { defineRule, type Edit, type Fix } from '../../engine/rule.ts';
import type { Letter, Sentence } from '../../model/letter.ts';
import { lineEndOf } from '../anchor.ts';
import { askedAspects, type PlanAspect } from '../asked-aspects.ts';
import { excerpt } from '../excerpt.ts';
import { aspectHeadings, aspectNames } from '../names.ts';

/** Titles of any kind that cut the letter in pieces: one of a part is enough, of others it takes two. */
function hasHeadings({ sections }: Letter): boolean {
  return sections.some(({ aspect }) => aspect !== null && aspect !== 'evidence') || sections.length > 1;
}

interface Change {
  readonly sentence: Sentence;
  readonly from: PlanAspect | null;
  readonly to: PlanAspect;
}

/** Where the letter goes over to another part that is asked for, its first part included. */
function changesIn({ sentences }: Letter, asked: readonly PlanAspect[]): Change[] {
  const changes: Change[] = [];
  let from: PlanAspect | null = null;
  for (const sentence of sentences) {
    const to = asked.find((aspect) => aspect === sentence.role);
    if (to === undefined || to === from || sentence.quoted) continue;
    changes.push({ sentence, from, to });
    from = to;
  }
  return changes;
}

/** One heading before each change. None inside a list item, where it would be cut off from what stands under it. */
function addHeadings({ text, sentences, language }: Letter, changes: readonly Change[]): Fix[] {
  const lineEnd = lineEndOf(text);
  const edits = changes.flatMap(({ sentence, to }): Edit[] => {
    const heading = `## ${aspectHeadings[to][language]}${lineEnd}${lineEnd}`;
    const opensBlock = sentences[sentence.index - 1]?.block !== sentence.block;
    if (!opensBlock && sentence.listed) return [];
    if (!opensBlock) {
      const { start } = sentence.span;
      return [
        { span: { start: text[start - 1] === ' ' ? start - 1 : start, end: start }, text: lineEnd + lineEnd + heading },
      ];
    }
    const start = Math.max(text.lastIndexOf('\n', sentence.span.start - 1) + 1, 0);
    const above = text.slice(Math.max(0, start - 4), start);
    const alone = start === 0 || /\n\r?\n$/.test(above);
    return [{ span: { start, end: start }, text: `${alone ? '' : lineEnd}${heading}` }];
  });
  if (edits.length === 0) return [];
  return [
    {
      kind: 'rewrite',
      title: { en: 'Put a heading over each part', zh: '给每一部分加标题' },
      edits,
    },
  ];
}

export default defineRule({
  id: 'structure/unlabelled',
  severity: 'warning',
  kinds: ['poa'],
  summary: { en: 'A plan has one heading over each part.', zh: '行动计划的每一部分都要有标题。' },
  why: {
    en: 'A reviewer looks for the answer to each ask. Without headings the answers have to be searched for.',
    zh: '审核人员逐项寻找答案。没有标题，就只能在信里翻找。',
  },
  messages: {
    unlabelled: {
      en: 'At “{words}” the letter goes over from {from} to {to} without a heading. Put one heading over each part.',
      zh: '从“{words}”起由{from}转到{to}，但没有标题。请给每一部分加标题。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter:
        'The root cause is that nobody compared the label with the order. «We refunded 9 orders on 2 May.» Since 5 May the shift lead scans each label every day.',
      fixed:
        '## Root cause\n\nThe root cause is that nobody compared the label with the order.\n\n## Actions taken\n\nWe refunded 9 orders on 2 May.\n\n## Prevention\n\nSince 5 May the shift lead scans each label every day.',
    },
    {
      letter:
        'There are two reasons for this:\n\n1. The script sent the wrong carrier code.\n2. Nobody tried it with a test order.\n\n«We corrected the code on 3 March and confirmed the 97 shipments again.»',
      fixed:
        '## Root cause\n\nThere are two reasons for this:\n\n1. The script sent the wrong carrier code.\n2. Nobody tried it with a test order.\n\n## Actions taken\n\nWe corrected the code on 3 March and confirmed the 97 shipments again.',
    },
    {
      letter:
        'Dear team,\n\nThe jars broke because the inner box was too thin.\n\n«In future we will use five-layer cartons for each jar.»',
      notice: '-- The root cause(s) of the complaints\n-- The steps you have taken to prevent complaints going forward',
    },
    {
      letter: '破损的原因是内盒太薄。«我们已于5月2日为9位买家退款。»今后每批由质检员做跌落测试。',
      fixed:
        '## 根本原因\n\n破损的原因是内盒太薄。\n\n## 已采取的措施\n\n我们已于5月2日为9位买家退款。\n\n## 预防措施\n\n今后每批由质检员做跌落测试。',
    },
    { letter: '迟发是因为面单在夜间打印。\n\n«我们已于3月4日补发9个订单。»' },
    {
      letter: '问题的原因是没有人核对面单。\n\n«今后由仓库主管每天14点核对面单。»',
      notice: '请提供：\n-- 问题的根本原因\n-- 您为避免将来出现此问题而采取的步骤',
    },
    { letter: '**Root cause:** nobody compared the labels.\n\n**Actions taken:** we refunded 9 orders on 2 May.' },
    {
      letter: '1. We have checked all 38 listings.\n2. We removed 4 of them on 3 March.',
      notice:
        'Please send the following:\n-- Evidence or examples that demonstrate that your account complies with our policy',
    },
    { letter: 'We refunded 9 orders on 2 May and sent new jars to 3 buyers on 4 May.' },
    { letter: '根本原因：没有人核对面单。\n\n已采取的措施：我们已于5月2日退款9单。' },
    { letter: '我们已核对38个listing，3月3日下架4个。', notice: '请发送：\n-- 证明您的账户符合我们政策的证据' },
    { letter: '我们已于5月2日为9位买家退款，并于5月4日补发3件。' },
  ],

  *check(subject) {
    const { letter } = subject;
    const asked = askedAspects(subject);
    if (asked.length < 2 || hasHeadings(letter)) return;
    const changes = changesIn(letter, asked);
    const first = changes.find(({ from }) => from !== null);
    if (first?.from == null) return;
    yield {
      message: 'unlabelled',
      span: first.sentence.span,
      data: {
        words: excerpt(first.sentence.text),
        from: aspectNames[first.from],
        to: aspectNames[first.to],
      },
      fixes: addHeadings(letter, changes),
    };
  },
});
