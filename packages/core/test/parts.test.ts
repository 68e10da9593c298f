import { describe, expect, it, test } from 'vitest';
import { outlineOf, type Outline } from '../src/model/parts.ts';
import { readMarkdown } from '../src/model/read-markdown.ts';

interface Read {
  readonly outline: Outline;
  /** The words of a line of prose. */
  readonly prose: readonly (readonly [words: string, part: string | null])[];
  readonly headings: readonly (readonly [title: string, part: string | null])[];
}

function read(text: string): Read {
  const { blocks } = readMarkdown(text, 0);
  const outline = outlineOf(blocks, text.length);
  return {
    outline,
    headings: outline.sections.map(({ title, aspect }) => [title, aspect] as const),
    prose: outline.lines.map(
      ({ block, start, end, section }) =>
        [blocks[block]?.flat.text.slice(start, end) ?? '', section?.aspect ?? null] as const,
    ),
  };
}

const body = 'One agent had no backup.';
const chineseBody = '只有一名客服，没有备岗。';

describe('a heading', () => {
  test.each([
    ['ATX', '# Root cause', 'Root cause'],
    ['ATX of depth 3', '### Root cause of the complaints', 'Root cause of the complaints'],
    ['ATX closed', '## Root cause ##', 'Root cause'],
    ['ATX with a number', '## 1. Root cause', '1. Root cause'],
    ['setext', 'Root cause\n==========', 'Root cause'],
    ['setext of depth 2', 'Root cause\n----------', 'Root cause'],
    ['a bold line', '**Root cause**', 'Root cause'],
    ['a bold line with a colon', '**Root cause:**', 'Root cause'],
    ['a bold line with the colon outside', '**Root cause**:', 'Root cause'],
    ['a bold line with a number', '**1. Root cause**', 'Root cause'],
    ['a number before a bold line', '1. **Root cause**', 'Root cause'],
    ['underscores', '__Root cause__', 'Root cause'],
    ['a plain line', 'Root cause', 'Root cause'],
    ['a plain line with a colon', 'Root cause:', 'Root cause'],
    ['a number with a full stop', '1. Root cause', 'Root cause'],
    ['a number with a bracket', '1) Root cause', 'Root cause'],
    ['a number in brackets', '(1) Root cause', 'Root cause'],
    ['a roman number', 'I. Root cause', 'Root cause'],
    ['a small roman number', 'ii) Root cause', 'Root cause'],
    ['a letter', 'A. Root cause', 'Root cause'],
    ['a letter with a bracket', 'A) Root cause', 'Root cause'],
    ['a letter in brackets', '(a) Root cause', 'Root cause'],
    ['a circled number', '① Root cause', 'Root cause'],
    ['a step', 'Part 1: Root cause', 'Part 1: Root cause'],
    ['ALL CAPS', 'ROOT CAUSE', 'ROOT CAUSE'],
    ['ALL CAPS with a number', '1. ROOT CAUSE OF THE ISSUE', 'ROOT CAUSE OF THE ISSUE'],
    ['a number alone', '2 Why parcels were late', '2 Why parcels were late'],
    ['a numbered discipline', 'D4 Root cause', 'D4 Root cause'],
    ['a number in Chinese brackets', '【1】How it came about', 'How it came about'],
    ['a question of a form', 'Q: Why did this happen?', 'Q: Why did this happen?'],
    ['everyday words', 'What went wrong', 'What went wrong'],
    ['a question', 'Why did this happen?', 'Why did this happen?'],
    ['Amazon’s ask', '-- The root cause(s) of the complaints', 'The root cause(s) of the complaints'],
    ['Amazon’s ask as a bullet', '- The root cause(s) of the complaints', 'The root cause(s) of the complaints'],
    ['Amazon’s ask with an asterisk', '\\* The root cause of the issue', 'The root cause of the issue'],
    ['Amazon’s bullet', '• The root cause of the order defects', 'The root cause of the order defects'],
    ['a hyphen', 'Root-cause', 'Root-cause'],
    ['a dash behind', 'Root cause -', 'Root cause'],
    ['a colon and a dash', 'Root Cause Analysis:-', 'Root Cause Analysis'],
    ['equals signs', '=== Root cause ===', 'Root cause'],
    ['tildes', '~ Root cause ~', 'Root cause'],
    ['dashes around it', '--- Root cause ---', 'Root cause'],
    ['brackets', '[Root cause]', 'Root cause'],
    ['a hash without a space', '#Root cause', 'Root cause'],
    ['a pictograph', '✅ Root cause', 'Root cause'],
    ['a pictograph of colour', '🔍 Root cause', 'Root cause'],
    ['a keycap', '1️⃣ Root cause', 'Root cause'],
    ['a number and a slash', '1/ Root cause', 'Root cause'],
    ['a number and a dash', '1 - Root cause', 'Root cause'],
    ['a number, a full stop and a bracket', '1.) Root cause', 'Root cause'],
    ['an ordinal word', 'First: root cause', 'First: root cause'],
    ['quotation marks', '“The root cause of the complaints”', 'The root cause of the complaints'],
    [
      'Amazon’s long ask',
      '-- The root cause(s) of the policy violations on your account, including the complaints about late parcels, about tracking that was not valid and about orders that were cancelled before they shipped.',
      'The root cause(s) of the policy violations on your account, including the complaints about late parcels, about tracking that was not valid and about orders that were cancelled before they shipped.',
    ],
    ['Amazon’s ask in a block quote', '> The root cause(s) of the complaints', 'The root cause(s) of the complaints'],
    ['Amazon’s ask in bold', '**The root cause(s) of the complaints.**', 'The root cause(s) of the complaints.'],
    ['German', '## Hauptursache', 'Hauptursache'],
    ['French', '## Cause racine', 'Cause racine'],
    ['Spanish', '## Causa raíz', 'Causa raíz'],
  ])('stands as %s', (_, line, title) => {
    const { headings, prose } = read(`${line}\n\n${body}`);
    expect(headings).toEqual([[title, 'root-cause']]);
    expect(prose).toEqual([[body, 'root-cause']]);
  });

  test.each([
    ['a Chinese number', '一、根本原因', '根本原因'],
    ['a Chinese number in brackets', '（一）根本原因', '根本原因'],
    ['a Chinese number with a full stop', '一．根本原因', '根本原因'],
    ['a half-width bracket', '(一)根本原因', '根本原因'],
    ['a circled number', '①根本原因', '根本原因'],
    ['a number with a comma', '1、根本原因', '根本原因'],
    ['a number without a space', '1.根本原因', '根本原因'],
    ['an ordinal', '第一、问题的根本原因', '问题的根本原因'],
    ['a chapter', '第一部分：根本原因', '第一部分：根本原因'],
    ['brackets', '【根本原因】', '根本原因'],
    ['brackets after a number', '一、【根本原因】', '根本原因'],
    ['brackets with a colon', '【根本原因】：', '根本原因'],
    ['a plain line', '问题的根本原因', '问题的根本原因'],
    ['a colon', '根本原因：', '根本原因'],
    ['bold', '**一、根本原因**', '根本原因'],
    ['a question', '（一）投诉从何而来', '投诉从何而来'],
    ['a question with a mark', '为什么会出现这个问题？', '为什么会出现这个问题？'],
    ['an ATX heading', '## 一、原因分析', '一、原因分析'],
    ['a number and a space', '一 根本原因', '一 根本原因'],
    ['brackets and a comma', '（一）、根本原因', '根本原因'],
    ['a roman number', 'Ⅰ、根本原因', '根本原因'],
    ['a full-width number', '１．根本原因', '根本原因'],
    ['a small number in brackets', '⑴ 根本原因', '根本原因'],
    ['a black number', '❶根本原因', '根本原因'],
    ['a square', '■ 根本原因', '根本原因'],
    ['angle brackets', '《根本原因》', '根本原因'],
    ['corner brackets', '〖根本原因〗', '根本原因'],
    ['traditional characters', '一、問題的根本原因', '問題的根本原因'],
  ])('stands in Chinese with %s', (_, line, title) => {
    const { headings, prose } = read(`${line}\n\n${chineseBody}`);
    expect(headings).toEqual([[title, 'root-cause']]);
    expect(prose).toEqual([[chineseBody, 'root-cause']]);
  });

  test.each([
    ['Actions taken', 'actions'],
    ['Corrective actions we have taken', 'actions'],
    ['What we have done', 'actions'],
    ['Steps taken to resolve the issue', 'actions'],
    ['Resolution', 'actions'],
    ['Actions we took about the problem', 'actions'],
    ['The issue', 'root-cause'],
    ['What the problem was', 'root-cause'],
    ['Root cause analysis (RCA)', 'root-cause'],
    ['Corrective action plan', 'actions'],
    ['Already done', 'actions'],
    ['The actions you have taken to resolve the complaints', 'actions'],
    ['Immediate corrective measures', 'actions'],
    ['Preventive measures', 'prevention'],
    ['Steps taken to prevent complaints going forward', 'prevention'],
    ['The steps you have taken to prevent this from happening again', 'prevention'],
    ['Going forward', 'prevention'],
    ['Long-term plan', 'prevention'],
    ['How we will avoid this in future', 'prevention'],
    ['What changes from now on', 'prevention'],
    ['Evidence', 'evidence'],
    ['Supporting documents', 'evidence'],
    ['List of attachments', 'evidence'],
    ['整改措施', 'actions'],
    ['已采取的措施', 'actions'],
    ['您为解决该问题而已采取的措施', 'actions'],
    ['我们做了什么', 'actions'],
    ['预防措施', 'prevention'],
    ['您为避免将来出现此问题而采取的步骤', 'prevention'],
    ['今后的打算', 'prevention'],
    ['我们已采取的整改措施', 'actions'],
    ['How we make sure it stays right', 'prevention'],
    ['How it got into the box', 'root-cause'],
    ['What made parcels late', 'root-cause'],
    ['How we made it right', 'actions'],
    ['What I’ve done', 'actions'],
    ['Changes made', 'actions'],
    ['How I’ll stop it', 'prevention'],
    ['How we check new designs', 'prevention'],
    ['What will be done', 'prevention'],
    ['Actions we will take', 'prevention'],
    ['From now', 'prevention'],
    ['今后如何避免侵权', 'prevention'],
    ['Which invoices prove it?', 'evidence'],
    ['检测报告', 'evidence'],
    ['To stop it happening again', 'prevention'],
    ['New procedures', 'prevention'],
    ['Where we failed', 'root-cause'],
    ['Investigation results', 'root-cause'],
    ['Completed', 'actions'],
    ['自查结果', 'root-cause'],
    ['怎么改的', 'actions'],
    ['改进计划', 'prevention'],
    ['Rectification done by us', 'actions'],
    ['Remedial action', 'actions'],
    ['Way forward', 'prevention'],
    ['Future course of action', 'prevention'],
    ['Precautions', 'prevention'],
    ['处理结果', 'actions'],
    ['解决办法', 'actions'],
    ['长效机制', 'prevention'],
    ['下一步计划', 'prevention'],
    ['我们的承诺', 'prevention'],
    ['长期措施', 'prevention'],
    ['附件清单', 'evidence'],
    ['证明材料', 'evidence'],
    ['Maßnahmen', 'actions'],
    ['再発防止', 'prevention'],
  ])('“%s” names %s in every form', (title, part) => {
    for (const line of [`## ${title}`, `**${title}**`, `**${title}:**`]) {
      expect(read(`${line}\n\n${body}`).headings).toEqual([[title, part]]);
    }
  });

  it('is found where the text follows on the next line, as pasted from a form', () => {
    const text =
      'Root cause\nOne agent answered everything.\nActions taken\nWe hired a second agent on 4 March.\nPrevention\nThe lead checks the inbox daily.';
    expect(read(text).prose).toEqual([
      ['One agent answered everything.', 'root-cause'],
      ['We hired a second agent on 4 March.', 'actions'],
      ['The lead checks the inbox daily.', 'prevention'],
    ]);
    expect(read(text.replaceAll('\n', '\r')).prose).toEqual(read(text).prose);
    expect(
      read('一、根本原因\n只有一名客服。\n二、已采取的措施\n3月4日新增一名客服。\n三、预防措施\n主管每天检查收件箱。')
        .prose,
    ).toEqual([
      ['只有一名客服。', 'root-cause'],
      ['3月4日新增一名客服。', 'actions'],
      ['主管每天检查收件箱。', 'prevention'],
    ]);
  });

  it('is found when it wraps', () => {
    const { headings } = read(`**The steps you have taken to prevent\nfurther complaints**\n\n${body}`);
    expect(headings.map(([, part]) => part)).toEqual(['prevention']);
  });

  it('that joins two parts names neither', () => {
    for (const title of [
      'What we did and how we will prevent it',
      'Corrective actions and preventive measures',
      'Root cause and prevention',
      'Corrective and preventive actions',
      'Root cause and corrective actions',
      '整改措施及预防措施',
      '原因及整改措施',
      '原因分析与预防',
    ]) {
      expect(read(`## ${title}\n\n${body}`).headings).toEqual([[title, null]]);
    }
    expect(read('Actions taken and steps to prevent a recurrence\n\nWe refunded 6 orders.').prose).toEqual([
      ['We refunded 6 orders.', null],
    ]);
  });

  test.each([
    ['## Actions\n\nAlpha is here.\n\n## Steps\n\nBravo is here.', ['actions', 'prevention']],
    ['**The corrections**\n\nAlpha is here.\n\n**The measures**\n\nBravo is here.', ['actions', 'prevention']],
    ['ACTIONS\n\nAlpha is here.\n\nSTEPS\n\nBravo is here.', ['actions', 'prevention']],
    ['一、已采取的措施\n\n甲。\n\n二、步骤\n\n乙。', ['actions', 'prevention']],
    ['## Actions\n\nAlpha is here.\n\n## Steps\n\n### One\n\nBravo is here.', ['actions', 'prevention']],
    ['## Actions\n\nAlpha is here.\n\n## Steps taken\n\nBravo is here.', ['actions', 'actions']],
    [
      '## Actions\n\nAlpha is here.\n\n## Steps\n\nBravo is here.\n\n## Prevention\n\nCharlie is here.',
      ['actions', 'actions', 'prevention'],
    ],
    [
      '## Actions\n\nAlpha is here.\n\n## Cause\n\nBravo is here.\n\n## Steps\n\nCharlie is here.',
      ['actions', 'root-cause', 'actions'],
    ],
  ])('that names steps after actions names those to come: %j', (text, parts) => {
    expect(read(text).prose.map(([, part]) => part)).toEqual(parts);
  });

  it('that names no part still ends the part before it', () => {
    expect(read('## Root cause\n\nOne agent.\n\n## Dear reviewer\n\nThank you.').prose).toEqual([
      ['One agent.', 'root-cause'],
      ['Thank you.', null],
    ]);
  });

  it('hands its part to the headings under it', () => {
    const text =
      '## Root cause\n\n### Slow replies\n\nOne agent.\n\n### Late parcels\n\nOne carrier.\n\n## Prevention\n\n### Slow replies\n\nTwo shifts.';
    expect(read(text).prose).toEqual([
      ['One agent.', 'root-cause'],
      ['One carrier.', 'root-cause'],
      ['Two shifts.', 'prevention'],
    ]);
    expect(read('一、根本原因\n\n**回复慢**\n\n只有一名客服。').prose).toEqual([['只有一名客服。', 'root-cause']]);
    expect(
      read('## Late shipment\n\n### Root cause\n\nOne.\n\n### Prevention\n\nTwo.\n\n## Cancellations\n\nThree.').prose,
    ).toEqual([
      ['One.', 'root-cause'],
      ['Two.', 'prevention'],
      ['Three.', null],
    ]);
  });

  test.each(['Summary', '4 Outlook', 'CONCLUSION', '**Background**', '结语', '四、总结'])(
    '%s ends a part and opens none',
    (title) => {
      expect(read(`Prevention\n\nTwo shifts.\n\n${title}\n\nWe wait.`).prose).toEqual([
        ['Two shifts.', 'prevention'],
        ['We wait.', null],
      ]);
    },
  );

  it('that looks like those of the parts and names none stands beside them', () => {
    const text = '**Root cause**\n\nOne agent.\n\n**Thank you**\n\nWe wait.';
    expect(read(text).prose).toEqual([
      ['One agent.', 'root-cause'],
      ['We wait.', null],
    ]);
    expect(read('**Root cause**\n\n**Late shipment**\n\nOne carrier.').prose).toEqual([['One carrier.', 'root-cause']]);
    expect(read('ROOT CAUSE\n\nOne agent.\n\nLUMEN HOME GOODS\n\nWe wait.').prose[1]).toEqual(['We wait.', null]);
    expect(read('## Root cause\n\n**The first week**\n\nOne carrier.').prose).toEqual([['One carrier.', 'root-cause']]);
  });

  it('spans to the next heading of its depth', () => {
    const text = '## Root cause\n\n### Slow\n\nOne.\n\n## Prevention\n\nTwo.';
    const [cause, slow, prevention] = read(text).outline.sections;
    expect(text.slice(cause?.span.start, cause?.span.end)).toBe('Root cause\n\n### Slow\n\nOne.\n\n## ');
    expect(text.slice(slow?.span.start, slow?.span.end)).toBe('Slow\n\nOne.\n\n## ');
    expect(prevention?.span.end).toBe(text.length);
  });

  it('may be an item of a list that holds the whole plan', () => {
    const flat = '- Root cause\n- One agent.\n- Actions taken\n- We hired another.\n- Prevention\n- Two shifts.';
    expect(read(flat).prose.map(([, part]) => part)).toEqual(['root-cause', 'actions', 'prevention']);
    const split = '1. 根本原因\n\n只有一名客服。\n\n2. 已采取的措施\n\n3. 预防措施\n\n每天检查。';
    expect(read(split).headings.map(([, part]) => part)).toEqual(['root-cause', 'actions', 'prevention']);
    const nested = '1. Root cause\n   - One agent.\n2. Actions taken\n   - We hired another.';
    expect(read(nested).prose.map(([, part]) => part)).toEqual(['root-cause', 'actions']);
    const loose = '1. Root cause\n\n   One agent.\n\n2. Actions taken\n\n   We hired another.';
    expect(read(loose).prose.map(([, part]) => part)).toEqual(['root-cause', 'actions']);
  });

  it('may stand without anything under it', () => {
    expect(read('## Root cause\n\n## Prevention').headings).toEqual([
      ['Root cause', 'root-cause'],
      ['Prevention', 'prevention'],
    ]);
    expect(read('Root cause\n\nPrevention\n\n').prose).toEqual([]);
  });
});

describe('a label', () => {
  test.each([
    ['a colon', 'Root cause: one agent had no backup.', 'one agent had no backup.'],
    ['a number', '1. Root cause: one agent had no backup.', 'one agent had no backup.'],
    ['bold and a colon', '**Root cause:** one agent had no backup.', 'one agent had no backup.'],
    ['bold, colon outside', '**Root cause**: one agent had no backup.', 'one agent had no backup.'],
    ['bold and a full stop', '**Root cause.** One agent had no backup.', 'One agent had no backup.'],
    ['bold and a dash', '**Root cause** – one agent had no backup.', 'one agent had no backup.'],
    ['bold in a list', '- **Root cause:** one agent had no backup.', 'one agent had no backup.'],
    ['one word', 'Cause: one agent had no backup.', 'one agent had no backup.'],
    ['a dash', 'Root cause – one agent had no backup.', 'one agent had no backup.'],
    ['a hyphen', 'Root cause - one agent had no backup.', 'one agent had no backup.'],
    ['a full stop', 'Root cause. One agent had no backup.', 'One agent had no backup.'],
    ['a Chinese dash', '原因——只有一名客服。', '只有一名客服。'],
    ['ALL CAPS and a full stop', 'ROOT CAUSE. One agent had no backup.', 'One agent had no backup.'],
    ['Chinese brackets', '【根本原因】只有一名客服。', '只有一名客服。'],
    ['Chinese and a colon', '根本原因：只有一名客服。', '只有一名客服。'],
    ['a Chinese number', '一、根本原因：只有一名客服。', '只有一名客服。'],
    ['Chinese and a half-width colon', '原因:只有一名客服。', '只有一名客服。'],
    ['Chinese bold', '**问题原因：**只有一名客服。', '只有一名客服。'],
  ])('stands with %s and its text in one line', (_, line, text) => {
    const { outline, prose } = read(line);
    expect(outline.sections.map(({ aspect, form }) => [aspect, form])).toEqual([['root-cause', 'label']]);
    expect(prose).toEqual([[text, 'root-cause']]);
  });

  it('opens a part that lasts till the next', () => {
    const text = 'Root cause: one agent.\n\nShe had no backup.\n\nPrevention: two shifts.';
    expect(read(text).prose).toEqual([
      ['one agent.', 'root-cause'],
      ['She had no backup.', 'root-cause'],
      ['two shifts.', 'prevention'],
    ]);
  });

  it('that enumerates evidence speaks for its own paragraph', () => {
    const text = 'Actions: we refunded 6.\n\nAttachments: the list of refunds.\n\nWe also hired an agent.';
    expect(read(text).prose.map(([, part]) => part)).toEqual(['actions', 'evidence', 'actions']);
  });

  it('speaks for its own paragraph where it is the only one', () => {
    const text = 'Our rate was high.\n\nThe cause: one agent. She had no backup.\n\nTwo agents share the inbox.';
    expect(read(text).prose.map(([, part]) => part)).toEqual([null, 'root-cause', null]);
  });

  it('inside a list under a heading ends with its item', () => {
    const text =
      '## Late shipment complaints: prevention\n\n- Cause: one carrier.\n- Two carriers share the load.\n- Solution: a second pickup.\n- Each lead signs.';
    expect(read(text).prose).toEqual([
      ['one carrier.', 'root-cause'],
      ['Two carriers share the load.', 'prevention'],
      ['a second pickup.', 'actions'],
      ['Each lead signs.', 'prevention'],
    ]);
  });
});

describe('what only looks like a heading', () => {
  test.each([
    'Steps are checked daily',
    'Because the carrier was late',
    'Causes of delay were found in the packing room',
    'Actions at the packing bench took too long',
    'The root cause is that one agent had no backup.',
    'We took corrective actions.',
    'Preventing this is our first duty.',
    'Evidence was uploaded on 4 March',
    'Dear Amazon',
    'Dear Seller Performance Team,',
    'Li Wei',
    'Lumen Home Goods',
    'Future Gadgets Store Ltd.',
    'Thank you for the solution',
    'Document control is done by the office lead, who signs each page',
    'We never found out why, so this is open',
    'Each lot is tested to prevent defects',
    'Refund requests are now solved within one day',
    '我们已经解决了这个问题',
    '今后我们会每天检查',
    '原因是只有一名客服',
    '附件1是采购发票',
    '尊敬的亚马逊团队：',
    '我们将采取措施，避免再次发生',
    'B0CDEFGH12',
    'Causes of the late parcels of last month were two',
    'Documentation for each batch of the new supplier is kept for two years',
    'This is the reason for the solution',
    'To prevent this we do two things:',
    'In future we check the documents daily',
    '产生问题的原因如下：',
    '我们觉得有三个原因：',
    '主要有以下几个方面的原因',
    '为避免再次发生，我们采取以下做法：',
  ])('is none: %s', (line) => {
    for (const text of [`${line}\n\n${body}`, `- ${line}\n- ${body}`, `Hello.\n\n${line}\n\n${body}`]) {
      const { headings, prose } = read(text);
      expect(headings).toEqual([]);
      expect(prose.map(([words]) => words)).toContain(line);
    }
  });

  it('may be a cell of a table', () => {
    const { headings, prose } = read('| Root cause | Prevention |\n| --- | --- |\n| One agent | Two shifts |');
    expect(headings).toEqual([]);
    expect(prose.map(([words]) => words)).toEqual(['Root cause', 'Prevention', 'One agent', 'Two shifts']);
  });

  it('may be in a block quote, in code or in a sentence with a colon', () => {
    expect(read('> Root cause\n\nWe answer.').headings).toEqual([]);
    expect(read('```\nRoot cause\n```\n\nWe answer.').headings).toEqual([]);
    expect(read('We found the cause and want to say this about it: one agent had no backup.').headings).toEqual([]);
    expect(read('On 4 March we did this to prevent more of it: refunded 6 orders.').headings).toEqual([]);
    expect(read('The time was 10:30 and the reason is known.').headings).toEqual([]);
  });

  it('may be a run of bold words in a sentence', () => {
    expect(read('We found the **root cause** on 4 March.').headings).toEqual([]);
    expect(read('**We will prevent this.** Two agents share the inbox.').headings).toEqual([]);
  });

  it('may be an item of a list whose items are statements', () => {
    const text =
      '## Prevention\n\n- Resolution within one day\n- Documentation of every batch\n- Weekly root cause review by the lead';
    expect(read(text).headings).toEqual([['Prevention', 'prevention']]);
  });
});
