import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import type { Letter, Section } from '../../model/letter.ts';
import type { LinkedNotice } from '../../model/case.ts';
import { planAspects, type PlanAspect } from '../asked-aspects.ts';

interface Part {
  readonly aspect: PlanAspect;
  readonly section: Section;
}

/** The first heading of each part of a plan, in the order of the letter; headings below them are theirs. */
function partsOf({ sections }: Letter): Part[] {
  const seen = new Set<PlanAspect>();
  return sections.flatMap((section): Part[] => {
    const aspect = planAspects.find((one) => one === section.aspect);
    if (aspect === undefined || seen.has(aspect)) return [];
    seen.add(aspect);
    return [{ aspect, section }];
  });
}

/** The order in which the message asks; a letter that follows it is in order. */
function askedOrder(answers: LinkedNotice | null): readonly PlanAspect[] {
  const asked = [...new Set((answers?.notice.asks ?? []).map(({ aspect }) => aspect))];
  return asked.flatMap((aspect) => planAspects.filter((one) => one === aspect));
}

function isInOrder(parts: readonly Part[], order: readonly PlanAspect[]): boolean {
  const places = parts.map(({ aspect }) => order.indexOf(aspect)).filter((place) => place >= 0);
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}

/** What stands before a title on its line, with numbers of any kind made equal. */
function prefixOf(text: string, { titleSpan }: Section): string {
  const lineStart = text.lastIndexOf('\n', titleSpan.start - 1) + 1;
  return text.slice(lineStart, titleSpan.start).replaceAll(/[\dIVXivx一二三四五]+/g, '1');
}

/**
 * Swaps the parts with everything under them; numbers and marks before the titles stay where they are. Only where each
 * part ends where the next begins, and where all titles are marked up alike.
 */
function reorder(letter: Letter, parts: readonly Part[]): Fix[] {
  const { text, sentences, blocks } = letter;
  const [first] = parts;
  if (first === undefined || new Set(parts.map(({ section }) => prefixOf(text, section))).size > 1) return [];
  const chunks = parts.map(({ aspect, section }, index) => {
    const next = parts[index + 1]?.section.titleSpan.start ?? text.length;
    const own = sentences.filter(
      ({ span, role }) => span.start >= section.titleSpan.end && span.start < next && role !== 'closing',
    );
    const last = own.at(-1);
    const end = last === undefined ? section.titleSpan.end : Math.max(blocks[last.block]?.span.end ?? 0, last.span.end);
    const foreign = own.some((sentence) => sentence.section !== section && sentence.section?.aspect !== aspect);
    return { aspect, start: section.titleSpan.start, end, foreign: foreign || end > next };
  });
  if (chunks.some(({ foreign }) => foreign)) return [];
  const sorted = chunks.toSorted((a, b) => planAspects.indexOf(a.aspect) - planAspects.indexOf(b.aspect));
  return [
    {
      kind: 'rewrite',
      title: { en: 'Reorder the parts', zh: '调整各部分的顺序' },
      edits: chunks.flatMap(({ start, end, aspect }, index) => {
        const moved = sorted[index];
        return moved === undefined || moved.aspect === aspect
          ? []
          : [{ span: { start, end }, text: text.slice(moved.start, moved.end) }];
      }),
    },
  ];
}

export default defineRule({
  id: 'structure/order',
  severity: 'info',
  kinds: ['poa'],
  summary: { en: 'Cause, actions and prevention stand in this order.', zh: '按原因、措施、预防的顺序排列。' },
  why: {
    en: 'Amazon asks in this order, on its help page and in its messages.',
    zh: '亚马逊的帮助页面和通知都按这个顺序提问。',
  },
  messages: {
    order: {
      en: '“{heading}” stands before “{other}”. Put cause, actions and prevention in this order.',
      zh: '“{heading}”排在“{other}”之前。请按原因、措施、预防的顺序排列。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter:
        '## «Prevention»\n\nLids are tightened by the packer.\n\n## Root cause\n\nThe lids were loose.\n\nBest regards',
      fixed:
        '## Root cause\n\nThe lids were loose.\n\n## Prevention\n\nLids are tightened by the packer.\n\nBest regards',
    },
    {
      letter:
        '1. «Actions taken»\n\nWe refunded 9 orders.\n\n2. Root cause\n\nThe lids were loose.\n\n3. Prevention\n\nThe packer tightens each lid.',
      fixed:
        '1. Root cause\n\nThe lids were loose.\n\n2. Actions taken\n\nWe refunded 9 orders.\n\n3. Prevention\n\nThe packer tightens each lid.',
    },
    {
      letter:
        '**Root cause**\n\nLoose lids.\n\n**«Prevention»**\n\nThe packer tightens them.\n\n**Actions taken**\n\n9 refunds.',
    },
    {
      letter: '## «预防措施»\n\n打包员拧紧盖子。\n\n## 根本原因\n\n盖子松动。',
      fixed: '## 根本原因\n\n盖子松动。\n\n## 预防措施\n\n打包员拧紧盖子。',
    },
    {
      letter: '一、«已采取的措施»\n\n3月4日退款9单。\n\n二、根本原因\n\n盖子松动。',
      fixed: '一、根本原因\n\n盖子松动。\n\n二、已采取的措施\n\n3月4日退款9单。',
    },
    { letter: '【根本原因】\n\n盖子松动。\n\n【«预防措施»】\n\n打包员拧紧盖子。\n\n【已采取的措施】\n\n退款9单。' },
    {
      letter:
        '## Root cause\n\nLoose lids.\n\n## Actions taken\n\n9 refunds.\n\n## Prevention\n\nThe packer tightens them.',
    },
    { letter: '## Evidence\n\nAnnex 1.\n\n## Root cause\n\nLoose lids.\n\n## Actions taken\n\n9 refunds.' },
    {
      letter: '## Prevention\n\nThe packer tightens lids.\n\n## Root cause\n\nLoose lids.',
      notice:
        'Please send:\n1. The steps you have taken to prevent the complaints\n2. The root cause of the complaints',
    },
    { letter: '## 根本原因\n\n盖子松动。\n\n## 已采取的措施\n\n退款9单。\n\n## 预防措施\n\n打包员拧紧盖子。' },
    { letter: '## 附件\n\n附件1。\n\n## 根本原因\n\n盖子松动。\n\n## 已采取的措施\n\n退款9单。' },
    { letter: '## 已采取的措施\n\n退款9单。\n\n## 预防措施\n\n打包员拧紧盖子。' },
  ],

  *check({ letter, answers }) {
    const parts = partsOf(letter);
    if (isInOrder(parts, planAspects)) return;
    const asked = askedOrder(answers);
    if (parts.every(({ aspect }) => asked.includes(aspect)) && isInOrder(parts, asked)) return;
    const at = parts.findIndex(
      ({ aspect }, index) =>
        planAspects.indexOf(aspect) > planAspects.indexOf(parts[index + 1]?.aspect ?? 'prevention'),
    );
    const early = parts[at]?.section;
    const late = parts[at + 1]?.section;
    if (early === undefined || late === undefined) return;
    yield {
      message: 'order',
      span: early.titleSpan,
      data: { heading: early.title, other: late.title },
      fixes: reorder(letter, parts),
      related: [{ path: null, span: late.titleSpan, message: { en: 'This comes first.', zh: '这一部分应在前面。' } }],
    };
  },
});
