import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { amazonVoice } from '../../lexicon/amazon-voice.ts';
import type { LinkedNotice } from '../../model/case.ts';
import type { Sentence } from '../../model/letter.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { knownRuns, runsOf, unitsOf } from '../../text/word-runs.ts';
import { excerpt } from '../excerpt.ts';
import { argued } from '../kinds.ts';

/** Shorter runs are shared by chance: "the order defect rate of your account". */
const echoLength = 8;

const bullet = /^\s*(?:[-–—*•●·▪■]|\d{1,2}[.)、．]|[(（]\d{1,2}[)）]|[一二三四五六七八九十]{1,2}[、.])/;
const lastEnd = /[.!?。！？;；](?=[^.!?。！？;；]*$)/;

/** The prose of a message: no asks, no points of a list, no headings, and no lead-in at the end. */
function runningParagraphs({ text, notice }: LinkedNotice): string[] {
  const asked: Span[] = [...notice.asks, ...notice.documents]
    .map(({ span }) => span)
    .toSorted((a, b) => a.start - b.start);
  const paragraphs: string[] = [];
  let current = '';
  let offset = 0;
  let ask = 0;
  const close = (): void => {
    if (current !== '') paragraphs.push(current);
    current = '';
  };
  for (const line of text.split('\n')) {
    const span = { start: offset, end: offset + line.length };
    offset = span.end + 1;
    while ((asked[ask]?.end ?? span.end) < span.start) ask += 1;
    const next = asked[ask];
    // To repeat an ask, or a heading, is right.
    if (line.trim() === '' || bullet.test(line) || (next !== undefined && overlaps(next, span))) close();
    else current += ` ${line}`;
  }
  close();
  return paragraphs.map((paragraph) => paragraph.slice(0, (lastEnd.exec(paragraph)?.index ?? -1) + 1));
}

function runsIn(message: LinkedNotice | null): ReadonlySet<string> {
  if (message === null) return new Set();
  return new Set(runningParagraphs(message).flatMap((paragraph) => runsOf(unitsOf(paragraph), echoLength)));
}

function sayWhatWasDone({ span, language }: Sentence): Fix {
  return {
    kind: 'fill-in',
    title: { en: 'Say what you did for it', zh: '写明您做了什么' },
    edits: [
      {
        span,
        text:
          language === 'zh'
            ? '我们核对了${1:数量}个listing的${2:哪一项}，更正了${3:数量}个。'
            : 'We checked ${1:number} listings for ${2:what} and corrected ${3:number}.',
      },
    ],
  };
}

interface Owned {
  readonly span: Span;
  readonly owner: Span;
  readonly words: string;
  readonly instead: string;
}

/** "our Condition Guidelines": the words and what stands in place of "our". */
function ownedIn({ text, language, flat }: Sentence): Owned | null {
  const match = amazonVoice[language].owned.exec(text);
  const owner = match?.groups?.['owner'] ?? match?.groups?.['your'];
  if (match === null || owner === undefined) return null;
  const end = match.index + match[0].length;
  const name = language === 'zh' ? '亚马逊的' : "Amazon's";
  return {
    span: sourceSpan(flat, match.index, end),
    owner: sourceSpan(flat, match.index, match.index + owner.length),
    words: match[0],
    instead: `${name}${match[0].slice(owner.length)}`,
  };
}

export default defineRule({
  id: 'content/amazon-voice',
  severity: 'warning',
  kinds: argued,
  summary: {
    en: 'A letter speaks with the seller’s voice, not with Amazon’s.',
    zh: '信件要用卖家自己的话，而不是亚马逊的原话。',
  },
  why: {
    en: 'A reviewer knows Amazon’s own sentences. Sent back, they answer nothing, and the ask comes again.',
    zh: '审核人员熟悉亚马逊自己的句子。原样寄回等于没有回答，要求会再次提出。',
  },
  messages: {
    echo: {
      en: '“{words}” is Amazon’s wording, not yours. Say what you did for each thing it names.',
      zh: '“{words}”是亚马逊的原话。请写明你针对其中每一项做了什么。',
    },
    our: {
      en: '“{words}” is Amazon’s, not yours. Write “{fix}”.',
      zh: '“{words}”是亚马逊的，不是您的。请写“{fix}”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: 'We read «our Community Guidelines» on 3 March.',
      fixed: "We read Amazon's Community Guidelines on 3 March.",
    },
    { letter: '«All sellers are responsible for» the claims in their listings.' },
    {
      letter: '«Products in our catalogue must carry the mark of the laboratory that tested them».',
      notice:
        'Products in our catalogue must carry the mark of the laboratory that tested them. Please send:\n-- The root cause of the issue',
      fixed: 'We checked ${1:number} listings for ${2:what} and corrected ${3:number}.',
    },
    { letter: '我们会遵守«我们的社区指南»。', fixed: '我们会遵守亚马逊的社区指南。' },
    { letter: '«所有卖家都有责任»核对标题。' },
    {
      letter: '我们知道，«商品必须带有检测实验室的标志并在外箱注明批号»。',
      notice: '商品必须带有检测实验室的标志并在外箱注明批号。请提供：\n-- 问题的根本原因',
    },
    { letter: "We follow Amazon's Community Guidelines." },
    { letter: 'Our packing guidelines hang over each bench.' },
    {
      letter: 'The steps we have taken to prevent complaints about the mark of the laboratory: each box is scanned.',
      notice: '-- The steps you have taken to prevent complaints about the mark of the laboratory',
    },
    {
      letter: 'Each product now carries the mark of the laboratory.',
      notice: 'Products in our catalogue must carry the mark of the laboratory that tested them.',
    },
    { letter: '我们遵守亚马逊的社区指南。' },
    { letter: '我们的打包指南挂在每个工位上。' },
    {
      letter: '针对检测标志问题，我们已更换4款商品的外箱。',
      notice: '商品必须带有检测实验室的标志并在外箱注明批号。',
    },
  ],

  *check({ letter, answers }) {
    const runs = runsIn(answers);
    for (const sentence of letter.sentences) {
      const { text, flat, language, block } = sentence;
      if (letter.blocks[block]?.quoted === true) continue;
      const echo = runs.size === 0 ? undefined : knownRuns(text, echoLength, (key) => runs.has(key))[0];
      const spoken = amazonVoice[language].spoken.exec(text);
      const range = echo ?? (spoken === null ? null : { start: spoken.index, end: spoken.index + spoken[0].length });
      const span = range === null ? null : sourceSpan(flat, range.start, range.end);
      if (span !== null) {
        const words = excerpt(letter.text.slice(span.start, span.end));
        yield { message: 'echo', span, data: { words }, fixes: [sayWhatWasDone(sentence)] };
      }
      const owned = ownedIn(sentence);
      if (owned === null || (span !== null && overlaps(span, owned.span))) continue;
      yield {
        message: 'our',
        span: owned.span,
        data: { words: owned.words, fix: owned.instead },
        fixes: [
          {
            kind: 'safe',
            title: { en: `Write “${owned.instead}”`, zh: `改为“${owned.instead}”` },
            edits: [{ span: owned.owner, text: language === 'zh' ? '亚马逊的' : "Amazon's" }],
          },
        ],
      };
    }
  },
});
