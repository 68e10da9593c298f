import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { roleCues } from '../../lexicon/role-cues.ts';
import type { Aspect, Letter, Section, Sentence } from '../../model/letter.ts';
import { lineEndOf } from '../anchor.ts';
import { plan } from '../kinds.ts';
import { aspectNames } from '../names.ts';

/** "We should check daily": a duty admitted, which belongs to prevention as something that is done. */
const admittedDuty = /\b(?:we|our \w+) should\b(?! have)|(?:我们|本店)?应(?:该|当)(?!.{0,12}(?:却|但|而|没有|未))/i;
/** One person, one agent: how things stood, told as a present fact. */
const standingLack =
  /\b(?:we|there) (?:only )?(?:have|has|is|are) (?:only )?(?:one|a single|no)\b|(?:我们)?(?:只|仅)有一(?:名|个|位|人)|(?:我们)?没有(?:备岗|专人|检验流程|质检)/i;

/** The part a sentence belongs to beyond doubt, or null. */
function belongsTo({ plain, role, reading, language, part: stands }: Sentence): Aspect | null {
  if (stands === 'root-cause') {
    if (admittedDuty.test(plain)) return 'prevention';
    return null;
  }
  if (stands !== 'prevention' && stands !== 'actions') return null;
  if (reading.done) return null;
  if (role === 'root-cause' && reading.future === null) return 'root-cause';
  if (standingLack.test(plain) && !roleCues[language].prevention.test(plain)) return 'root-cause';
  return null;
}

/** Where the parts of a letter end, found once for all findings. */
interface PartEnds {
  /** The first two sections of each part: a sentence is moved to the first that it does not stand in. */
  readonly sections: ReadonlyMap<Aspect, readonly Section[]>;
  readonly lastIn: ReadonlyMap<Section, Sentence>;
}

function partEnds({ sections, sentences }: Letter): PartEnds {
  const byAspect = new Map<Aspect, Section[]>();
  for (const section of sections) {
    if (section.aspect === null) continue;
    const found = byAspect.get(section.aspect) ?? [];
    if (found.length < 2) byAspect.set(section.aspect, [...found, section]);
  }
  const lastIn = new Map<Section, Sentence>();
  for (const sentence of sentences) if (sentence.section !== null) lastIn.set(sentence.section, sentence);
  return { sections: byAspect, lastIn };
}

function moveFix(letter: Letter, sentence: Sentence, aspect: Aspect, { sections, lastIn }: PartEnds): Fix[] {
  const target = sections.get(aspect)?.find((section) => section !== sentence.section);
  if (target === undefined) return [];
  const last = lastIn.get(target);
  const at = last?.span.end ?? target.titleSpan.end;
  const { start, end } = sentence.span;
  const after = letter.text[end] === ' ' ? end + 1 : end;
  const words = letter.text.slice(start, end);
  const separator = last === undefined ? lineEndOf(letter.text).repeat(2) : letter.language === 'zh' ? '' : ' ';
  return [
    {
      kind: 'rewrite',
      title: { en: `Move it to the part on ${aspectNames[aspect].en}`, zh: `移到“${aspectNames[aspect].zh}”部分` },
      edits: [
        { span: { start: at, end: at }, text: `${separator}${words}` },
        { span: { start, end: after }, text: '' },
      ].toSorted((a, b) => a.span.start - b.span.start),
    },
  ];
}

export default defineRule({
  id: 'structure/misplaced',
  severity: 'warning',
  kinds: plan,
  summary: { en: 'Each statement belongs in the part that answers its ask.', zh: '每句话要写在回答相应要求的部分。' },
  why: {
    en: 'A reviewer looks for the answer under its own heading. A cause that stands under prevention is not read as one.',
    zh: '审核人员在对应标题下寻找答案。写在预防部分的原因不会被当作原因。',
  },
  messages: {
    misplaced: {
      en: '“{words}” is about {role}, but stands under “{heading}”. Move it to the part on {role}.',
      zh: '“{words}”属于{role}，却写在“{heading}”下。请移到{role}部分。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter:
        '## Root cause\n\nReplies were late.\n\n## Prevention\n\n«We have one customer service agent, and she answers all messages.»',
      fixed:
        '## Root cause\n\nReplies were late. We have one customer service agent, and she answers all messages.\n\n## Prevention\n\n',
    },
    { letter: '## Root cause\n\n«We should check the account every day.»' },
    {
      letter:
        'There are two reasons for the late replies:\n\n1. Nobody read the inbox at weekends.\n2. «We should look into it every day.»',
    },
    {
      letter:
        '## Actions taken\n\nWe refunded 6 orders on 4 March. «The root cause is that nobody compared the label with the order.»',
    },
    { letter: '## 预防措施\n\n«我们只有一名客服负责回复消息。»' },
    { letter: '## 根本原因\n\n«我们应该每天检查账户状况。»' },
    { letter: '## 已采取的措施\n\n3月4日退款6单。«根本原因是没有人核对面单。»' },
    { letter: '## Prevention\n\nA second agent now answers messages; before 4 March there was one.' },
    { letter: '## Root cause\n\nNobody checked the account every day.' },
    { letter: '## Root cause\n\nWe should have checked the stock on 3 March and did not.' },
    { letter: '## 预防措施\n\n3月4日起由两名客服轮班回复消息。' },
    { letter: '## 根本原因\n\n没有人每天检查账户状况。' },
    { letter: '## 根本原因\n\n发货前应该检验，但当时没有检验流程。' },
  ],

  *check({ letter }) {
    const ends = partEnds(letter);
    let leadIn = '';
    for (const sentence of letter.sentences) {
      if (sentence.leadIn) leadIn = sentence.text;
      if (sentence.placedBy === 'content' || sentence.quoted || sentence.leadIn || sentence.cell) continue;
      const aspect = belongsTo(sentence);
      if (aspect === null) continue;
      const heading = sentence.placedBy === 'heading' ? (sentence.section?.title ?? leadIn) : leadIn;
      yield {
        message: 'misplaced',
        span: sentence.span,
        data: { words: sentence.text, role: aspectNames[aspect], heading },
        fixes: moveFix(letter, sentence, aspect, ends),
      };
    }
  },
});
