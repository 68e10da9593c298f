import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { conceptNames, conceptsOfTopic } from '../../lexicon/concept-names.ts';
import { concepts } from '../../lexicon/concepts.ts';
import { topicName, topicsIn } from '../../lexicon/topics.ts';
import type { Letter, Sentence } from '../../model/letter.ts';
import type { Notice } from '../../model/notice.ts';
import { plan } from '../kinds.ts';
import { joinNames } from '../names.ts';

const generic = new Set(['issue', 'policy', 'unspecified']);

/** The one topic of the message, told by its asks or else by what Amazon acts against; null where there are several. */
function askedTopic({ asks, enforcement }: Notice): string | null {
  const topics = new Set(asks.map(({ topic }) => topic).filter((topic) => !generic.has(topic)));
  if (topics.size > 1) return null;
  return [...topics][0] ?? enforcement;
}

function speaksOf(text: string, concept: string): boolean {
  return concepts[concept]?.test(text) ?? false;
}

interface Strayed {
  readonly sentence: Sentence;
  readonly found: readonly string[];
}

/** What the plan speaks of instead; null where any of its words may belong to the topic. */
function strays({ sentences, sections }: Letter, topic: string, wanted: readonly string[]): Strayed | null {
  const own = sentences.filter(({ quoted }) => !quoted);
  const whole = [...own.map(({ text }) => text), ...sections.map(({ title }) => title)].join('\n');
  if (wanted.some((concept) => speaksOf(whole, concept))) return null;
  if (topicsIn(whole).some((match) => match.topic === topic)) return null;
  const found = Object.keys(conceptNames).filter((concept) =>
    own.some(({ part, text }) => part !== null && part !== 'evidence' && speaksOf(text, concept)),
  );
  const first = own.find(({ part, text }) => part !== null && found.some((concept) => speaksOf(text, concept)));
  return first === undefined ? null : { sentence: first, found: found.slice(0, 3) };
}

export default defineRule({
  id: 'coverage/off-topic',
  severity: 'warning',
  kinds: plan,
  summary: { en: 'A letter speaks of what the message is about.', zh: '信件要回答通知所问的内容。' },
  why: {
    en: 'Guides name the answer to another problem among the common reasons for refusal.',
    zh: '答非所问是许多指南提到的常见被拒原因。',
  },
  messages: {
    strayed: {
      en: 'The letter speaks of {found}; the message is about {asked}. Answer what was asked.',
      zh: '信中写的是{found}，通知问的是{asked}。请回答所问的内容。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '«Buyers said the sizes on our page were wrong, so we corrected them.»',
      notice: 'Your late shipment rate is too high. Please send a plan:\n-- The root cause of the late shipments',
    },
    {
      letter: '## Prevention\n\n«Two agents answer messages within 12 hours.»',
      notice: 'Buyers complained about the authenticity of your items. Explain how you will address this problem.',
    },
    {
      letter: '## Root cause\n\n«The box was too thin and jars broke.»',
      notice:
        '-- The root cause of the review manipulation\n-- The steps you have taken to prevent review manipulation',
    },
    {
      letter: '## 根本原因\n\n«页面上的尺码写错了。»',
      notice: '您的迟发率过高。请提供：\n-- 延迟发货的根本原因',
    },
    {
      letter: '## 预防措施\n\n«两名客服在12小时内回复消息。»',
      notice: '请提供：\n-- 商品真实性投诉的根本原因\n-- 您为避免商品真实性投诉而采取的步骤',
    },
    {
      letter: '## 根本原因\n\n«外箱太薄，罐子破损。»',
      notice: '请提供：\n-- 操纵评论的根本原因',
    },
    {
      letter: 'The label was printed at night and confirmed one day late.',
      notice: 'Your late shipment rate is too high. Please send a plan:\n-- The root cause of the late shipments',
    },
    {
      letter: 'We stopped buying from the trader and attach invoices of the manufacturer.',
      notice: 'Buyers complained about the authenticity of your items. Explain how you will address this problem.',
    },
    { letter: 'Two agents answer messages within 12 hours.' },
    {
      letter: '面单在夜间打印，次日才确认。',
      notice: '您的迟发率过高。请提供：\n-- 延迟发货的根本原因',
    },
    {
      letter: '我们已停止从贸易商进货，厂家发票见附件1。',
      notice: '请提供：\n-- 商品真实性投诉的根本原因',
    },
    { letter: '两名客服在12小时内回复消息。' },
  ],

  *check({ letter, answers }) {
    if (answers === null) return;
    const topic = askedTopic(answers.notice);
    const wanted = topic === null ? undefined : conceptsOfTopic[topic];
    if (topic === null || wanted === undefined) return;
    const strayed = strays(letter, topic, wanted);
    if (strayed === null) return;
    yield {
      message: 'strayed',
      span: strayed.sentence.span,
      data: {
        found: joinNames(strayed.found.map((concept) => conceptNames[concept] ?? { en: concept, zh: concept })),
        asked: topicName(topic),
      },
    };
  },
});
