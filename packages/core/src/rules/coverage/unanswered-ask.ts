import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { topicName } from '../../lexicon/topics.ts';
import { coverageOf, type AskAnswer } from '../../model/coverage.ts';
import type { Aspect, Letter } from '../../model/letter.ts';
import type { Localized } from '../../text/localized.ts';
import { anchorOf, endOf, lineEndOf } from '../anchor.ts';
import { sent } from '../kinds.ts';
import { aspectNames, joinNames } from '../names.ts';

function isPart(aspect: string): aspect is Exclude<Aspect, 'evidence'> {
  return aspect === 'root-cause' || aspect === 'actions' || aspect === 'prevention';
}

/** An aspect that no part of the letter gives is structure/missing-section, not this. */
function hasPart({ sections, sentences }: Letter, aspect: string): boolean {
  return sections.some((section) => section.aspect === aspect) || sentences.some(({ role }) => role === aspect);
}

interface Open {
  readonly topic: string;
  readonly answers: readonly AskAnswer[];
}

/** Topics that are left out under at least one aspect they are asked for, with those asks. */
function openTopics(letter: Letter, answers: readonly AskAnswer[]): Open[] {
  const open = new Map<string, AskAnswer[]>();
  for (const answer of answers) {
    if (answer.answered !== 'no' || !isPart(answer.ask.aspect) || !hasPart(letter, answer.ask.aspect)) continue;
    open.set(answer.ask.topic, [...(open.get(answer.ask.topic) ?? []), answer]);
  }
  return [...open].map(([topic, list]) => ({ topic, answers: list }));
}

function fixFor(letter: Letter, topic: Localized, aspect: string): Fix {
  const lineEnd = lineEndOf(letter.text);
  const section = letter.sections.find((one) => one.aspect === aspect);
  const inside =
    section === undefined
      ? undefined
      : letter.blocks.findLast((block) => block.span.end <= section.span.end && block.span.start >= section.span.start);
  const at = inside?.span.end ?? endOf(letter);
  const name = topic[letter.language];
  const text =
    letter.language === 'zh'
      ? `- ${name}：\${1:查明或做了什么、何时、多少}`
      : `- ${name}: \${1:what you found or did, when, how many}`;
  return {
    kind: 'fill-in',
    title: { en: `Add a point on ${topic.en}`, zh: `补充一条关于“${topic.zh}”的内容` },
    edits: [{ span: { start: at, end: at }, text: `${inside?.kind === 'item' ? lineEnd : lineEnd + lineEnd}${text}` }],
  };
}

export default defineRule({
  id: 'coverage/unanswered-ask',
  severity: 'error',
  kinds: sent,
  summary: { en: 'Every topic that Amazon asks about needs an answer.', zh: '亚马逊问到的每个主题都要回答。' },
  why: {
    en: 'Amazon’s help page wants a response for each root cause. An ask that is met disappears from the next reply; one that is not comes back.',
    zh: '亚马逊的帮助页面要求逐一回应每个根本原因。已回答的要求不会再出现，未回答的会再次提出。',
  },
  messages: {
    topic: {
      en: 'Amazon asks for {aspects} of “{topic}”, and the letter does not speak of it. Answer it under {aspects}.',
      zh: '亚马逊要求说明“{topic}”的{aspects}，信中没有提到。请在{aspects}部分作答。',
    },
    document: {
      en: 'Amazon asks for “{document}”, and the letter does not point to it. Attach it and name the file.',
      zh: '亚马逊要求提供“{document}”，信中没有提到。请附上并写明文件名。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter:
        '## «Root cause»\n\nThe bracket of one item was dirty because nobody inspected it before shipping.\n\n## Actions taken\n\nWe refunded the buyer of the dirty item on 4 March.\n\n## Prevention\n\nThe packer checks the condition of each unit before it ships.',
      notice:
        'A review of your account indicates you have listed against detail pages that do not accurately describe your items or are not in accordance with our Condition Guidelines. Please send a plan of action:\n1. The root cause of the issues\n2. The actions you have taken to resolve the issues\n3. The steps you have taken to prevent the issues going forward',
    },
    {
      letter:
        '«Root cause»: the parcels were late because labels were printed at night.\n\nActions taken: we shipped the 9 late orders on 4 March.\n\nPrevention: labels are printed every day at 14:00 by the shift lead.',
      notice:
        '-- The root cause(s) of late shipments and order cancellations\n-- The actions you have taken to resolve late shipments and order cancellations\n-- The steps you have taken to prevent late shipments and order cancellations going forward',
    },
    {
      letter:
        '«We removed the listing on 3 March because its label named another brand.» The removal order is attachment 2.',
      notice: 'Please provide the following:\n-- Copies of invoices from your supplier issued in the last 365 days',
    },
    {
      letter:
        '一、«根本原因»\n\n面单在夜间打印，次日才确认发货，导致迟发。\n\n二、已采取的措施\n\n3月4日补发了9个延迟发货的订单。\n\n三、预防措施\n\n自3月5日起，仓库主管每天14点打印面单，避免延迟发货。',
      notice:
        '请提供：\n-- 延迟发货和订单取消的根本原因\n-- 您为解决延迟发货和订单取消而已采取的措施\n-- 您为避免延迟发货和订单取消再次发生而采取的步骤',
    },
    {
      letter:
        '一、«根本原因»\n\n发货前没有检验，商品状况与“全新”不符。\n\n二、已采取的措施\n\n3月4日为商品状况问题退款6单。\n\n三、预防措施\n\n质检员逐件检查商品状况并签字。',
      notice:
        '请提供行动计划：\n-- 商品状况和有效追踪问题的根本原因\n-- 您为解决商品状况和有效追踪问题而已采取的措施\n-- 您为避免商品状况和有效追踪问题而采取的步骤',
    },
    {
      letter: '«我们已于3月3日删除该listing。»移除订单号见附件2。',
      notice: '请提供以下材料：\n-- 供应商在过去365天内开具的发票副本',
    },
    {
      letter:
        '## Root cause\n\nOne agent answered all messages and had no backup.\n\n## Actions taken\n\nWe replied to the 12 open messages on 4 March.\n\n## Prevention\n\nTwo agents share the inbox since 5 March, 08:00 to 24:00.',
      notice:
        '-- The root cause(s) of customer complaints of unresponsive or poor customer service\n-- The actions you have taken to resolve them\n-- The steps you have taken to prevent complaints of unresponsive or poor customer service',
    },
    {
      letter: 'We have removed the listing and attach invoice INV-7721 (evidence/inv-7721.pdf).',
      notice: 'Please provide the following:\n-- Copies of invoices from your supplier issued in the last 365 days',
    },
    { letter: 'We answered 12 messages on 4 March.', notice: '3. Any additional details you would like us to know.' },
    {
      letter:
        '一、根本原因\n\n只有一名客服，没有备岗。\n\n二、已采取的措施\n\n3月4日回复了12条消息。\n\n三、预防措施\n\n自3月5日起两名客服轮班。',
      notice: '-- 客户服务问题的根本原因\n-- 您为解决客户服务问题而已采取的措施\n-- 您为避免客户服务问题而采取的步骤',
    },
    {
      letter: '发票见附件1（invoice-2026-02.pdf），共500件。',
      notice: '请提供以下材料：\n-- 供应商在过去365天内开具的发票副本',
    },
    { letter: '我们已于3月4日回复12条消息。', notice: '请说明您希望我们了解的任何其他信息。' },
  ],

  *check({ letter, answers }) {
    if (answers === null) return;
    const coverage = coverageOf(letter, answers.notice);
    for (const { topic, answers: open } of openTopics(letter, coverage.asks)) {
      const first = open[0]?.ask;
      if (first === undefined) continue;
      const name = topicName(topic);
      const firstPart = letter.sections.find((section) => section.aspect === first.aspect)?.titleSpan;
      yield {
        message: 'topic',
        span: firstPart ?? anchorOf(letter),
        data: { topic: name, aspects: joinNames(open.map(({ ask }) => aspectNames[ask.aspect])) },
        quote: first.quote,
        fixes: [fixFor(letter, name, first.aspect)],
        related: open.map(({ ask }) => ({
          path: answers.path,
          span: ask.span,
          message: { en: `Amazon asks: “${ask.quote}”`, zh: `亚马逊的要求：“${ask.quote}”` },
        })),
      };
    }
    const missing = coverage.documents.filter(({ answered }) => answered === 'no');
    // Nothing attached at all is evidence/none, which names every document.
    if (letter.aspects.find(({ aspect }) => aspect === 'evidence')?.state === 'missing') return;
    for (const { document } of missing) {
      yield {
        message: 'document',
        span: anchorOf(letter),
        data: { document: document.quote },
        quote: document.quote,
        related: [
          {
            path: answers.path,
            span: document.span,
            message: { en: `Amazon asks: “${document.quote}”`, zh: `亚马逊的要求：“${document.quote}”` },
          },
        ],
      };
    }
  },
});
