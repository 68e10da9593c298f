import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { promiseClasses } from '../../lexicon/promise-classes.ts';
import type { Letter, Sentence } from '../../model/letter.ts';
import type { OpenPlace } from '../../model/reading.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import { overlaps } from '../../text/span.ts';
import { isAllowed } from '../findings.ts';
import { plan } from '../kinds.ts';
import { fillBlanks, questionsOf, rewriteAsControl } from '../open-questions.ts';

export default defineRule({
  id: 'promise/vague',
  severity: 'warning',
  kinds: plan,
  summary: { en: 'A promise must say what a reviewer can check.', zh: '承诺要写明可以核对的做法。' },
  why: {
    en: 'Amazon asks for greater detail where a step cannot be verified. “In time” can be neither kept nor broken; “within 12 hours” can.',
    zh: '无法核实的步骤会被要求补充细节。“及时”无法判断是否做到，“12 小时内”可以。',
  },
  messages: {
    unchecked: {
      en: '“{words}” cannot be checked. {ask}',
      zh: '“{words}”无法核实。{ask}',
    },
    'nothing-to-check': {
      en: '“{words}” holds nothing a reviewer could check. Say who does what, how often, and since when.',
      zh: '“{words}”没有可以核对的内容。请写明由谁、做什么、多久一次、从何时起。',
    },
  },
  options: z.strictObject({ allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.') }),
  examples: [
    {
      letter: '## Prevention\n\nQuestions from buyers will be answered «promptly».',
      fixed: '## Prevention\n\nQuestions from buyers will be answered within ${1:24} hours.',
    },
    { letter: '## Prevention\n\nWe will «strengthen» our warehouse management.' },
    { letter: '## Prevention\n\nOur packers are going to «be more careful» with glass.' },
    { letter: '## Prevention\n\nI will «turn over a new leaf».' },
    {
      letter: '## 预防措施\n\n我们会«及时»回复买家的来信。',
      fixed: '## 预防措施\n\n我们会在 ${1:24} 小时内回复买家的来信。',
    },
    { letter: '## 预防措施\n\n我们今后会«更加小心»。' },
    { letter: '## 预防措施\n\n我们将«加强»仓库管理。' },
    { letter: '## Prevention\n\nEach glass jar is wrapped in two layers of foam before it is boxed.' },
    { letter: '## Prevention\n\nThe shift lead answers open messages promptly, at 9:00 and 17:00.' },
    { letter: '## Actions taken\n\nWe promptly refunded all nine buyers on 7 March.' },
    { letter: '## Root cause\n\nThe supplier promised to be more careful.' },
    { letter: '## 预防措施\n\n每批到货由质检主管抽检20件并在检验表上签字。' },
    { letter: '## 预防措施\n\n客服每天9点和17点查看收件箱，12小时内回复。' },
    { letter: '## 已采取的措施\n\n我们已于3月7日为9位买家全额退款。' },
    { letter: '## 预防措施\n\n| 措施 | 由谁 | 频率 |\n| --- | --- | --- |\n| 关注买家评价 | 客服 | 每天早晚 |' },
  ],

  *check({ letter }, { allow }) {
    for (const sentence of letter.sentences) {
      const { reading, leadIn, quoted, question, flat } = sentence;
      if (leadIn || quoted || question || rowTells(letter, sentence)) continue;
      // An assurance without limit is promise/absolute's word.
      const open = reading.open.filter(
        (place) => place.class !== 'absolute' || !reading.absolute.some((range) => overlaps(range, place)),
      );
      const first = open[0];
      if (first === undefined) continue;
      const span = sourceSpan(flat, first.start, endOf(sentence, open));
      const words = shorten(letter.text.slice(span.start, span.end));
      if (isAllowed(words, allow)) continue;
      const blanks = fillBlanks(sentence, open, letter);
      yield {
        message: first.class === 'nothing-to-check' ? 'nothing-to-check' : 'unchecked',
        span,
        data: { words, ask: questionsOf(open) },
        ...(isAnsweredNearby(letter, sentence, open) ? { severity: 'hint' as const } : {}),
        fixes: [...(blanks === undefined ? [] : [blanks]), rewriteAsControl(sentence, letter)],
      };
    }
  },
});

/** The first open words are marked, with those that follow on directly. */
function endOf({ flat }: Sentence, open: readonly OpenPlace[]): number {
  let end = open[0]?.end ?? 0;
  for (const place of open)
    if (joins.test(flat.text.slice(end, Math.max(end, place.start)))) end = Math.max(end, place.end);
  return end;
}

/** What may stand between words that are marked together. */
const joins = /^[\s,，、-]*(?:and\s|和|并)?$/;

const longest = 80;

/** Words for a message: one line, and no more than one can take in. */
function shorten(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

/** A table row is one measure: who does it and how often stand in its other cells. */
function rowTells({ sentences, blocks }: Letter, { cell, index, block }: Sentence): boolean {
  const own = blocks[block];
  if (!cell || own === undefined) return false;
  const tells = (step: 1 | -1): boolean => {
    for (let at = index + step; ; at += step) {
      const other = sentences[at];
      const place = other === undefined ? undefined : blocks[other.block];
      if (other === undefined || place?.group !== own.group || place.row !== own.row) return false;
      if (other.block !== block && other.reading.concrete) return true;
    }
  };
  return tells(1) || tells(-1);
}

/**
 * In a third of vague sentences the next one says it: "We will answer faster. The limit is 12 hours." It has to stand in the
 * same paragraph or list item, or in the list that the sentence opens with a colon.
 */
function isAnsweredNearby({ sentences, text }: Letter, sentence: Sentence, open: readonly OpenPlace[]): boolean {
  const next = sentences[sentence.index + 1];
  if (next === undefined) return false;
  const sameItem = next.block === sentence.block && !text.slice(sentence.span.end, next.span.start).includes('\n');
  const opensList =
    !sentence.listed && next.listed && next.block === sentence.block + 1 && /[:：]$/.test(sentence.text);
  if (!sameItem && !opensList) return false;
  return open.every(
    ({ class: name }) =>
      name !== 'nothing-to-check' &&
      next.reading.anchors.some(({ kind }) => promiseClasses[name].resolvedBy.includes(kind)),
  );
}
