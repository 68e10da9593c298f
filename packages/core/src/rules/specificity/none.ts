import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import type { Letter, Section } from '../../model/letter.ts';
import { overlaps } from '../../text/span.ts';
import { addPoint } from '../add-point.ts';
import { askedAspects, type PlanAspect } from '../asked-aspects.ts';
import { plan } from '../kinds.ts';

/** Figures in any script, blanks and blackened ids: what is still to be filled in is content/placeholder's. */
const figure = /[\d０-９]|\*{3}|_{3}|\bX{2,}\b|[[【{<][^\]】}>]{2,40}[\]】}>]/;
/** Number words that count something. "One" mostly does not, and "two reasons" counts the list. */
const countEn =
  /\b(?:only one|a single|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|dozen|half|twice|same[- ]day|the same day|one (?:agent|person|employee|packer|operator|colleague|orders?|unit|listing|buyer|supplier|factory|printer|shift)|daily|weekly|monthly|hourly|every (?:day|week|month|morning|evening|\w+day)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december)\b(?! (?:\w+ ){0,2}(?:reasons?|causes?|steps?|measures?|actions?|points?|ways?|aspects?|issues?|problems?)\b)/i;
const countZh =
  /[一二两三四五六七八九十百千]{1,4}\s?(?:个|個)?(?:名|位|人|单|單|件|笔|条|條|份|张|批|款|台|次|月|日|天|周|小时|订单|商品|listing|asin|客服|买家)|每(?:天|日|周|月|单|批)|周[一二三四五六日]|半数|翻倍|当天|当日|次日|同日/i;
/** "May" and "March" are verbs, too. */
const monthLikeVerb =
  /\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Oo]f|[Ll]ast|[Bb]y|[Ee]arly|[Ll]ate|[Mm]id|[Tt]his) (?:May|March)\b/;
const listOnlyZh = /[一二两三四五六七八九十]{1,2}(?:个|個|点|項|项|条|方面)?(?:原因|措施|步骤|方面|问题)/g;

function isFigured(text: string): boolean {
  return (
    figure.test(text) || monthLikeVerb.test(text) || countEn.test(text) || countZh.test(text.replaceAll(listOnlyZh, ''))
  );
}

/** The headings of a part under which nothing can be checked; null where something can, or nothing stands. */
function bareHeading(letter: Letter, aspect: PlanAspect): Section | null {
  const sections = letter.sections.filter((section) => section.aspect === aspect);
  const first = sections[0];
  if (first === undefined) return null;
  const own = letter.sentences.filter(({ section, role }) => section?.aspect === aspect && role !== 'closing');
  if (own.length === 0 || own.some(({ text }) => isFigured(text))) return null;
  const known = letter.evidence.some((evidence) => own.some(({ span }) => overlaps(span, evidence.span)));
  const titled = sections.slice(1).some(({ title }) => isFigured(title));
  return known || titled ? null : first;
}

const blanks: Readonly<Record<PlanAspect, { readonly en: string; readonly zh: string }>> = {
  'root-cause': {
    en: '${1:number} ${2|orders,units,listings,messages|} between ${3:date} and ${4:date}',
    zh: '${1:日期}至${2:日期}，${3:数量}${4|个订单,件商品,个listing,条消息|}',
  },
  actions: {
    en: '${1:number} ${2|orders,units,listings,messages|} on ${3:date}',
    zh: '${1:日期}，${2:数量}${3|个订单,件商品,个listing,条消息|}',
  },
  prevention: {
    en: '${1:role}, ${2|every day,every Monday,for each batch|}, since ${3:date}',
    zh: '${1:岗位}，${2|每天,每周一,每批|}，自${3:日期}起',
  },
};

function addFigure(letter: Letter, aspect: PlanAspect): Fix {
  return {
    kind: 'fill-in',
    title: { en: 'Add a figure that can be checked', zh: '补充一个可以核对的数字' },
    edits: [addPoint(letter, aspect, `- ${blanks[aspect][letter.language]}`)],
  };
}

export default defineRule({
  id: 'specificity/none',
  severity: 'warning',
  kinds: plan,
  summary: {
    en: 'Each part holds a number, date, id or file that can be checked.',
    zh: '每一部分都要有可以核对的数字、日期、编号或文件。',
  },
  why: {
    en: 'What can be counted can be checked. A part without a figure is asked for in greater detail.',
    zh: '能数清的才能核对。没有数字的部分会被要求补充细节。',
  },
  messages: {
    none: {
      en: 'The part “{heading}” holds no number, date or id. Add one that a reviewer can check.',
      zh: '“{heading}”部分没有数字、日期或编号。请加上一个可以核对的。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '## «Actions taken»\n\nWe wrote to the buyers and replaced the photos.',
      fixed:
        '## Actions taken\n\nWe wrote to the buyers and replaced the photos.\n\n- ${1:number} ${2|orders,units,listings,messages|} on ${3:date}',
    },
    { letter: '## «Root cause»\n\nThere are two reasons:\n\n- the lid was loose\n- the box was thin' },
    { letter: '**«Prevention»**\n\nThe lid is tightened before the jar is packed.' },
    {
      letter: '## «已采取的措施»\n\n我们联系了买家并更换了图片。',
      fixed:
        '## 已采取的措施\n\n我们联系了买家并更换了图片。\n\n- ${1:日期}，${2:数量}${3|个订单,件商品,个listing,条消息|}',
    },
    { letter: '## «根本原因»\n\n有两个原因：盖子松动；外箱太薄。' },
    { letter: '一、«预防措施»\n\n装箱前拧紧盖子。' },
    { letter: '## Actions taken\n\nWe wrote to nine buyers.' },
    { letter: '## Root cause\n\nFrom 1 to 4 March the lids were loose.' },
    { letter: '## Actions taken\n\nThe removal order is shown in [annex A](evidence/removal.pdf).' },
    {
      letter: '## Actions taken\n\nWe corrected the photos.',
      notice: 'Please send:\n-- Evidence or examples that demonstrate that your account complies with our policy',
    },
    { letter: '## 已采取的措施\n\n我们联系了九位买家。' },
    { letter: '## 根本原因\n\n3月1日至4日盖子松动。' },
    { letter: '## 已采取的措施\n\n移除订单见[附件](evidence/移除.pdf)。' },
  ],

  *check(subject) {
    const { letter } = subject;
    for (const aspect of askedAspects(subject)) {
      const heading = bareHeading(letter, aspect);
      if (heading === null) continue;
      yield {
        message: 'none',
        span: heading.titleSpan,
        data: { heading: heading.title },
        fixes: [addFigure(letter, aspect)],
      };
    }
  },
});
