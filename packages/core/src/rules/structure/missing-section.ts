import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import type { Case } from '../../model/case.ts';
import { weakActs } from '../../lexicon/weak-acts.ts';
import type { Aspect, Letter, Sentence } from '../../model/letter.ts';
import type { Ask } from '../../model/notice.ts';
import type { Localized } from '../../text/localized.ts';
import { anchorOf, endOf, lineEndOf } from '../anchor.ts';
import { headingFor } from '../headings.ts';
import { plan } from '../kinds.ts';
import { aspectNames } from '../names.ts';

type PlanAspect = Exclude<Aspect, 'evidence'>;

const planAspects: readonly PlanAspect[] = ['root-cause', 'actions', 'prevention'];

const firstPoint: Readonly<Record<PlanAspect, Localized>> = {
  'root-cause': {
    en: '- ${1:what failed}, from ${2:date} to ${3:date}, for ${4:number} orders, because ${5:gap in the process}',
    zh: '- ${1:日期}至${2:日期}，${3:哪一步}出错，涉及${4:数量}个订单，因为${5:流程缺口}',
  },
  actions: {
    en: '- On ${1:date} we ${2|refunded,removed,replied to,corrected|} ${3:number} ${4|orders,units,listings,messages|}.',
    zh: '- 我们已于${1:日期}${2|退款,下架,回复,修改|}${3:数量}${4|个订单,件商品,个listing,条消息|}。',
  },
  prevention: {
    en: '- Since ${1:date}, ${2:role} ${3:checks} ${4:what} ${5|every day,every Monday,for each batch|} and records it in ${6:file}.',
    zh: '- 自${1:日期}起，由${2:岗位}${3|每天,每周一,每批|}${4:检查什么}，并记录在${5:文件}。',
  },
};

/** Which plan aspects the letter has to hold, each with the ask that wants it. Without a message: all three. */
function required({ answers }: Case): { aspect: PlanAspect; ask: Ask | null }[] {
  const asks = answers?.notice.asks ?? [];
  const asked = planAspects.flatMap((aspect) => {
    const ask = asks.find((one) => one.aspect === aspect);
    return ask === undefined ? [] : [{ aspect, ask }];
  });
  const recognised = asks.length > 0 || (answers?.notice.documents.length ?? 0) > 0;
  return recognised ? asked : planAspects.map((aspect) => ({ aspect, ask: null }));
}

function isAct({ role, reading, quoted, plain, language }: Sentence): boolean {
  const elsewhere = ['root-cause', 'other', 'greeting'].includes(role);
  return reading.done && !quoted && (!elsewhere || plain.search(weakActs[language]) >= 0);
}

/** Whether neither a heading nor any sentence gives the aspect. A review of the account is an act wherever it stands. */
function isAbsent({ sections, sentences }: Letter, aspect: PlanAspect): boolean {
  if (sections.some((section) => section.aspect === aspect)) return false;
  return !sentences.some((sentence) => sentence.role === aspect || (aspect === 'actions' && isAct(sentence)));
}

function skeleton(letter: Letter, aspect: PlanAspect): Fix {
  const lineEnd = lineEndOf(letter.text);
  const at = endOf(letter);
  const heading = headingFor(letter, aspect, lineEnd);
  return {
    kind: 'fill-in',
    title: { en: `Add a part on ${aspectNames[aspect].en}`, zh: `补上“${aspectNames[aspect].zh}”部分` },
    edits: [
      { span: { start: at, end: at }, text: `${lineEnd}${lineEnd}${heading}${firstPoint[aspect][letter.language]}` },
    ],
  };
}

export default defineRule({
  id: 'structure/missing-section',
  severity: 'error',
  kinds: plan,
  summary: {
    en: 'Every aspect that Amazon asks for needs a part of the letter.',
    zh: '亚马逊要求的每一方面，信中都要有对应的部分。',
  },
  why: {
    en: 'Amazon’s help page on plans of action asks for the root cause, the actions taken and the steps that prevent it. A message that asks for fewer is met by fewer parts.',
    zh: '亚马逊关于行动计划的帮助页面要求说明根本原因、已采取的措施和预防步骤。通知只问其中几项时，回答那几项即可。',
  },
  messages: {
    asked: {
      en: '“{ask}” asks for {aspect}, and no part of the letter gives it. Add a part on {aspect}.',
      zh: '“{ask}”要求说明{aspect}，信中没有这一部分。请补上{aspect}部分。',
    },
    unlinked: {
      en: 'The letter says nothing about {aspect}. Add a part on it, or link the message it answers.',
      zh: '信中没有说明{aspect}。请补上这一部分，或关联所回复的通知。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '«We have removed 6 listings.» The warehouse lead checks each batch since 4 March.',
    },
    {
      letter:
        '## «Root cause»\n\nOne agent answered every message and had no backup.\n\n## Actions taken\n\nWe answered 12 messages on 4 March.',
      notice:
        '-- The root cause(s) of the complaints\n-- The actions you have taken to resolve the complaints\n-- The steps you have taken to prevent complaints going forward',
      fixed:
        '## Root cause\n\nOne agent answered every message and had no backup.\n\n## Actions taken\n\nWe answered 12 messages on 4 March.\n\n## Prevention\n\n- Since ${1:date}, ${2:role} ${3:checks} ${4:what} ${5|every day,every Monday,for each batch|} and records it in ${6:file}.',
    },
    {
      letter:
        '**«Actions taken»**\n\nWe refunded 9 orders on 2 May.\n\n**Prevention**\n\nThe stock log is compared every morning by the warehouse lead.',
    },
    {
      letter: '一、«根本原因»\n\n只有一名客服，没有备岗。\n\n二、已采取的措施\n\n3月4日回复了12条消息。',
      notice: '-- 问题的根本原因\n-- 您为解决该问题而已采取的措施\n-- 您为避免将来出现此问题而采取的步骤',
    },
    { letter: '«我们已于3月4日下架6个listing。»\n\n今后每天9点由客服主管检查收件箱。' },
    { letter: '【«根本原因»】\n\n仓库没有发货前检验流程。\n\n【预防措施】\n\n自3月4日起由质检员逐件检验。' },
    {
      letter: 'We have reviewed all 142 listings and removed 6.',
      notice:
        'To reactivate your account, please send the following:\n-- Evidence or examples that demonstrate that your account complies with our policy',
    },
    {
      letter:
        '## Root cause\n\nOne agent, no backup.\n\n## Actions taken\n\nWe answered 12 messages.\n\n## Prevention\n\nThe shift lead checks the inbox at 09:00.',
    },
    {
      letter:
        'Root cause: one agent had no backup.\n\nActions taken: we answered 12 messages on 4 March.\n\nPrevention: the shift lead checks the inbox every day at 09:00.',
    },
    {
      letter: '我们已核对142个listing，下架6个。',
      notice: '请发送以下信息：\n-- 证明您的账户符合我们政策的证据或示例',
    },
    {
      letter:
        '一、根本原因\n\n只有一名客服。\n\n二、已采取的措施\n\n3月4日回复了12条消息。\n\n三、预防措施\n\n客服主管每天9点检查收件箱。',
    },
    {
      letter:
        '根本原因：只有一名客服，没有备岗。\n\n已采取的措施：3月4日回复了12条消息。\n\n预防措施：客服主管每天9点检查收件箱。',
    },
  ],

  *check(subject) {
    const { letter } = subject;
    for (const { aspect, ask } of required(subject)) {
      if (!isAbsent(letter, aspect)) continue;
      const fixes = [skeleton(letter, aspect)];
      const span = anchorOf(letter);
      if (ask === null) {
        yield { message: 'unlinked', span, data: { aspect: aspectNames[aspect] }, fixes };
        continue;
      }
      yield {
        message: 'asked',
        span,
        data: { ask: ask.quote, aspect: aspectNames[aspect] },
        quote: ask.quote,
        fixes,
        related: [
          {
            path: subject.answers?.path ?? null,
            span: ask.span,
            message: { en: 'Amazon asks for it here.', zh: '亚马逊在此处提出要求。' },
          },
        ],
      };
    }
  },
});
