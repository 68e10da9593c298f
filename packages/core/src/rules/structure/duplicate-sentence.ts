import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import type { Letter, Sentence } from '../../model/letter.ts';
import { unitsOf } from '../../text/word-runs.ts';
import { excerpt } from '../excerpt.ts';
import { deleteSentence } from '../findings.ts';
import { plan } from '../kinds.ts';

const shortest = 6;

/** The words of a sentence, equal where the words are; null where it is too short to be a repetition. */
function keyOf({ text }: Sentence): string | null {
  const units = unitsOf(text);
  const weight = units.reduce((sum, unit) => sum + unit.weight, 0);
  return weight < shortest ? null : units.map((unit) => unit.text).join(' ');
}

/** The line of a point that says nothing else goes with it. */
function remove(letter: Letter, sentence: Sentence, isSafe: boolean): Fix {
  const { text, sentences } = letter;
  const alone =
    sentences[sentence.index - 1]?.block !== sentence.block && sentences[sentence.index + 1]?.block !== sentence.block;
  const kind = isSafe ? 'safe' : 'rewrite';
  if (!alone) return { ...deleteSentence(letter, sentence), kind };
  const lineStart = text.lastIndexOf('\n', sentence.span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', sentence.span.end);
  const before = text.slice(0, lineStart);
  // A paragraph takes the empty line before it along.
  const start = sentence.listed || lineEnd >= 0 ? lineStart : before.trimEnd().length;
  const empty = /^(?:\r?\n)?/.exec(text.slice(lineEnd < 0 ? text.length : lineEnd + 1))?.[0].length ?? 0;
  const end = lineEnd < 0 ? text.length : lineEnd + 1 + (sentence.listed ? 0 : empty);
  return {
    kind,
    title: { en: 'Delete the repetition', zh: '删除重复的句子' },
    edits: [{ span: { start, end }, text: '' }],
  };
}

export default defineRule({
  id: 'structure/duplicate-sentence',
  severity: 'info',
  kinds: plan,
  summary: { en: 'A sentence stands in a letter once.', zh: '同一句话只写一次。' },
  why: { en: 'Repetition fills the form and adds no fact.', zh: '重复只占篇幅，不增加事实。' },
  messages: {
    twice: {
      en: '“{words}” stands in the letter twice. Keep one.',
      zh: '“{words}”在信中出现了两次。请保留一处。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter:
        '## Actions taken\n\nWe sent new lids to the nine buyers. The stock was counted. «We sent new lids to the nine buyers.»',
      fixed: '## Actions taken\n\nWe sent new lids to the nine buyers. The stock was counted.',
    },
    {
      letter:
        '## Actions taken\n\n- The nine jars were replaced on 4 March.\n- The lids were counted.\n- «The nine jars were replaced, on 4 March.»\n- The box was changed.',
      fixed:
        '## Actions taken\n\n- The nine jars were replaced on 4 March.\n- The lids were counted.\n- The box was changed.',
    },
    {
      letter:
        '## Actions taken\n\nThe packer tightens each lid by hand.\n\n## Prevention\n\n«The packer tightens each lid by hand.»',
    },
    {
      letter: '## 已采取的措施\n\n我们已为九位买家寄出新盖子。库存已清点。«我们已为九位买家寄出新盖子。»',
      fixed: '## 已采取的措施\n\n我们已为九位买家寄出新盖子。库存已清点。',
    },
    { letter: '## 已采取的措施\n\n打包员逐个拧紧盖子并签字。\n\n## 预防措施\n\n«打包员逐个拧紧盖子，并签字。»' },
    { letter: '- 3月4日更换了九个破损的罐子\n- «3月4日更换了九个破损的罐子»' },
    {
      letter: 'We replaced order 111-1234567-1234567 on 4 March. We replaced order 111-7654321-7654321 on 4 March.',
    },
    { letter: 'Thank you for reading this plan today.\n\nWe sent lids.\n\nThank you for reading this plan today.' },
    {
      letter:
        '| Order | Done |\n| --- | --- |\n| A | refunded in full on 4 March 2026 |\n| B | refunded in full on 4 March 2026 |',
    },
    { letter: '我们已为九位买家寄出新盖子。我们已为两位买家寄出新盖子。' },
    { letter: '已退款。\n\n库存已清点。\n\n已退款。' },
    { letter: '| 订单 | 结果 |\n| --- | --- |\n| 甲 | 已于3月4日全额退款给买家 |\n| 乙 | 已于3月4日全额退款给买家 |' },
  ],

  *check({ letter }) {
    const first = new Map<string, Sentence>();
    for (const sentence of letter.sentences) {
      const { role, quoted, cell, leadIn } = sentence;
      if (quoted || cell || role === 'greeting' || role === 'closing') continue;
      const key = keyOf(sentence);
      if (key === null) continue;
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, sentence);
        continue;
      }
      const samePart = earlier.section === sentence.section && earlier.part === sentence.part;
      yield {
        message: 'twice',
        span: sentence.span,
        data: { words: excerpt(sentence.text) },
        fixes: [remove(letter, sentence, samePart && !leadIn)],
        related: [
          { path: null, span: earlier.span, message: { en: 'It stands here first.', zh: '第一次出现在这里。' } },
        ],
      };
    }
  },
});
