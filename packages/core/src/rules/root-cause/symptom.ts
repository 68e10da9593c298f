import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { symptomWords } from '../../lexicon/symptoms.ts';
import type { Letter, Sentence } from '../../model/letter.ts';
import { excerpt } from '../excerpt.ts';
import { plan } from '../kinds.ts';

type Sort = 'explains' | 'symptom' | 'neutral' | 'unknown';

/** What a sentence does for the question "why?". What is not understood may well be the cause. */
function sortOf({ plain, language, role, leadIn, quoted, question }: Sentence): Sort {
  const { explains, symptom } = symptomWords[language];
  if (!quoted && explains.some((words) => words.test(plain))) return 'explains';
  if (quoted || leadIn || question || role !== 'root-cause') return 'neutral';
  return symptom.some((words) => words.test(plain)) ? 'symptom' : 'unknown';
}

/** The symptoms of a letter whose root cause is nothing else; empty where anything may be the reason. */
function onlySymptoms({ sentences }: Letter): Sentence[] {
  const cause = sentences.filter(({ part, role }) => part === 'root-cause' || role === 'root-cause');
  const headed = cause.some(({ section }) => section?.aspect === 'root-cause');
  // Without a heading the reason may stand in any sentence that no other part claims.
  const judged = headed ? cause : sentences.filter(({ role }) => role === 'root-cause' || role === 'other');
  const sorts = judged.map((sentence) => ({ sentence, sort: sortOf(sentence) }));
  if (sorts.some(({ sort }) => sort === 'explains' || sort === 'unknown')) return [];
  return sorts.filter(({ sort }) => sort === 'symptom').map(({ sentence }) => sentence);
}

function askWhy({ span, text, language }: Sentence): Fix {
  const symptom = text.replace(/[.。！!]$/, '').replaceAll(/[{}|]/g, '');
  return {
    kind: 'fill-in',
    title: { en: 'Ask why until a step of your own process', zh: '追问到自己流程中的一步' },
    edits: [
      {
        span,
        text:
          language === 'zh'
            ? `${symptom}。为什么：\${1:原因}。为什么：\${2:原因}。流程缺口：\${3:缺少哪项管控}。`
            : `${symptom}. Why: \${1:reason}. Why: \${2:reason}. Process gap: \${3:we had no …}.`,
      },
    ],
  };
}

export default defineRule({
  id: 'root-cause/symptom',
  severity: 'warning',
  kinds: plan,
  summary: {
    en: 'The part on the root cause says why it happened, not only what happened.',
    zh: '根本原因要说明为什么发生，而不只是发生了什么。',
  },
  why: {
    en: 'Amazon asks for the root cause and knows the complaint. A letter that stays at the symptom is asked for “greater detail”.',
    zh: '亚马逊问的是根本原因，投诉本身它已知道。只写现象的申诉会被要求补充细节。',
  },
  messages: {
    symptom: {
      en: '“{words}” repeats the complaint, and nothing in this part says why it happened. Ask why until you reach a step of your own process.',
      zh: '“{words}”只是重复投诉内容，这一部分没有说明原因。请一直追问到自己流程中的一步。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '## Root cause\n\n«Our late shipment rate went above 4%.»',
      fixed:
        '## Root cause\n\nOur late shipment rate went above 4%. Why: ${1:reason}. Why: ${2:reason}. Process gap: ${3:we had no …}.',
    },
    { letter: '## Root cause\n\n«The jars arrived broken.» Buyers opened claims.' },
    { letter: '## Root cause\n\n1. «We did not answer the messages of buyers.»\n2. The lid was too tight.' },
    {
      letter: '## 根本原因\n\n«取消率高于2.5%。»',
      fixed: '## 根本原因\n\n取消率高于2.5%。为什么：${1:原因}。为什么：${2:原因}。流程缺口：${3:缺少哪项管控}。',
    },
    { letter: '## 根本原因\n\n«罐子包装破损。»\n\n买家不满意。' },
    { letter: '一、根本原因\n\n1. «客服没有及时回复消息。»\n2. 商品尺寸偏小。' },
    { letter: '## Root cause\n\nThe jars arrived broken. The inner box had been changed to thinner carton.' },
    { letter: '## Root cause\n\nWe did not answer 12 messages: one agent covered both shifts.' },
    { letter: '## Root cause\n\nWe did not test the lid before it was listed.' },
    { letter: '## Root cause\n\nThe night shift prints labels that are scanned in the morning.' },
    { letter: '## Prevention\n\nOur late shipment rate went above 4%.' },
    { letter: '## 根本原因\n\n罐子包装破损。内盒换成了更薄的纸板。' },
    { letter: '## 根本原因\n\n没有及时回复消息，因为两个班次只有一名客服。' },
    { letter: '## 根本原因\n\n夜班打印面单，次日早上扫描。' },
  ],

  *check({ letter }) {
    const [first, ...others] = onlySymptoms(letter);
    if (first === undefined) return;
    yield {
      message: 'symptom',
      span: first.span,
      data: { words: excerpt(first.text) },
      fixes: [askWhy(first)],
      related: others.map(({ span }) => ({
        path: null,
        span,
        message: { en: 'This repeats the complaint, too.', zh: '这一句也只是重复投诉内容。' },
      })),
    };
  },
});
