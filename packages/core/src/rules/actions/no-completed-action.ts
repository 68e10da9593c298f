import * as z from 'zod';
import { defineRule, type Severity } from '../../engine/rule.ts';
import type { Case } from '../../model/case.ts';
import { lineEndOf } from '../anchor.ts';
import { plan } from '../kinds.ts';

/** What Amazon asks decides: done is asked as done, planned as planned; else the heading, else a warning. */
function severityFor({ answers }: Case, heading: string): Severity {
  const ask = answers?.notice.asks.find(({ aspect }) => aspect === 'actions');
  if (ask?.tense === 'done') return 'error';
  if (ask?.tense === 'planned') return 'info';
  if (/\btaken\b|\bdone\b|已采取|已採取|已完成|已做/i.test(heading)) return 'error';
  if (/\bwill\b|\bplan(?:ned)?\b|将采取|將採取/i.test(heading)) return 'info';
  return 'warning';
}

export default defineRule({
  id: 'actions/no-completed-action',
  severity: 'warning',
  kinds: plan,
  summary: { en: 'The part on actions has to report something finished.', zh: '措施部分要报告已完成的事。' },
  why: {
    en: 'Actions are asked for as taken. A standing service, a policy or an apology is not an action.',
    zh: '亚马逊问的是已采取的措施。长期服务、规章或道歉都不是措施。',
  },
  messages: {
    none: {
      en: 'The part “{heading}” reports nothing that is finished. Add one act that is done, with its date and number.',
      zh: '“{heading}”部分没有一件已完成的事。请写一件，注明日期和数量。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { letter: '## «Actions taken»\n\nWe provide 24*7 online customer service.', severity: 'error' },
    { letter: '## «Actions taken»\n\nOur policy is to inspect every return.', severity: 'error' },
    { letter: '## «Corrective measures»\n\nOur team is very experienced.' },
    { letter: '## «已采取的措施»\n\n我们提供24小时在线客服。', severity: 'error' },
    { letter: '## «整改措施»\n\n我们的团队非常专业。' },
    { letter: '## «已采取的措施»\n\n公司的制度是检查每一件退货。', severity: 'error' },
    { letter: '## Actions taken\n\nWe hired two agents on 3 March; they cover 24*7 in three shifts.' },
    { letter: '## Actions taken\n\n12 orders were refunded on 4 March.' },
    { letter: '## Actions taken\n\n- Removed 6 listings on 3 March.' },
    { letter: '## 已采取的措施\n\n我们已于3月3日新增两名客服。' },
    { letter: '## 已采取的措施\n\n3月4日为12个订单办理了退款。' },
    { letter: '## 整改措施\n\n1. 已下架6个listing。' },
  ],

  *check(subject) {
    const { letter } = subject;
    const lineEnd = lineEndOf(letter.text);
    const first = letter.sections.find(({ aspect }) => aspect === 'actions');
    if (first === undefined) return;
    const sentences = letter.sentences.filter(({ section }) => section?.aspect === 'actions');
    if (sentences.length === 0 || sentences.some(({ reading, quoted }) => reading.done && !quoted)) return;
    const at = sentences.at(-1)?.span.end ?? first.titleSpan.end;
    yield {
      message: 'none',
      span: first.titleSpan,
      data: { heading: first.title },
      severity: severityFor(subject, first.title),
      fixes: [
        {
          kind: 'fill-in',
          title: { en: 'Add an act that is done', zh: '补充一件已完成的事' },
          edits: [
            {
              span: { start: at, end: at },
              text:
                letter.language === 'zh'
                  ? `${lineEnd}${lineEnd}我们已于\${1:日期}\${2:做了什么}，涉及\${3:数量}。`
                  : `${lineEnd}${lineEnd}On \${1:date} we \${2:verb} \${3:number} \${4:what}.`,
            },
          ],
        },
      ],
    };
  },
});
