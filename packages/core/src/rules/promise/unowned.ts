import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { controlWords } from '../../lexicon/controls.ts';
import type { Letter, Sentence } from '../../model/letter.ts';
import type { AnchorKind } from '../../model/reading.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import type { Span } from '../../text/span.ts';
import { excerpt } from '../excerpt.ts';
import { plan } from '../kinds.ts';

interface Control {
  readonly sentence: Sentence;
  readonly span: Span;
}

/** A rhythm or a service level stands in for an owner: somebody must be there to keep it. */
const owned: ReadonlySet<AnchorKind> = new Set<AnchorKind>(['role', 'frequency', 'deadline', 'fallback']);

function isOwned({ reading, plain, language }: Sentence): boolean {
  // A figure at which something happens is watched by somebody.
  return (
    reading.anchors.some(({ kind }) => owned.has(kind)) ||
    controlWords[language].owner.test(plain) ||
    /\d\s?%/.test(plain)
  );
}

/** The control of a sentence: "check each item", or the clause in which items are checked. */
function controlIn(sentence: Sentence): Control | null {
  const { reading, plain, language, flat } = sentence;
  const { active, passive } = controlWords[language];
  for (const { start, end, mode } of reading.clauses) {
    if (mode !== 'commit' && mode !== 'standing' && mode !== 'perform') continue;
    const words = plain.slice(start, end);
    const found = active.exec(words);
    const from = found === null ? (passive.test(words) ? start : -1) : start + found.index;
    if (from >= 0) return { sentence, span: sourceSpan(flat, from, end) };
  }
  return null;
}

function controlsOf({ sentences }: Letter): Control[] {
  return sentences
    .filter(
      ({ part, reading, quoted, leadIn, question, cell }) =>
        part === 'prevention' && reading.commitment && !quoted && !leadIn && !question && !cell,
    )
    .map(controlIn)
    .filter((control) => control !== null);
}

function nameOwner({ span, language }: Sentence, { text }: Letter): Fix {
  const full = /[.。！!]/.exec(text.slice(span.end - 1, span.end))?.[0] ?? '';
  return {
    kind: 'fill-in',
    title: { en: 'Say who does it, and how often', zh: '写明由谁做、多久一次' },
    edits: [
      {
        span,
        text:
          language === 'zh'
            ? `由\${1:岗位}\${2|每天,每周一,每批|}\${3:检查}\${4:什么}${full}`
            : `\${1:role} \${2:checks} \${3:what} \${4|every day,every Monday,for each batch|}${full}`,
      },
    ],
  };
}

export default defineRule({
  id: 'promise/unowned',
  severity: 'info',
  kinds: plan,
  summary: { en: 'A lasting control has an owner or a rhythm.', zh: '长期的检查要有负责人或频率。' },
  why: {
    en: 'A check that nobody owns is skipped on a busy day. Sellers whose plans were refused are told to say who signs.',
    zh: '没有负责人的检查，一忙就会被跳过。被退回的计划常被要求写明由谁签字。',
  },
  messages: {
    one: {
      en: '“{words}” names nobody who does it. Say which role does it, and how often.',
      zh: '“{words}”没有写明由谁来做。请写出岗位和频率。',
    },
    all: {
      en: '“{words}” names nobody who does it, nor does any other control here. Say which role does it, and how often.',
      zh: '“{words}”没有写明由谁来做，这一部分的其他检查也没有。请写出岗位和频率。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: '## Prevention\n\nWe will «inspect each jar» before it is packed.',
      severity: 'warning',
      fixed: '## Prevention\n\n${1:role} ${2:checks} ${3:what} ${4|every day,every Monday,for each batch|}.',
    },
    {
      letter:
        '## Prevention\n\n- «Each new photo is compared with the product».\n- Each label is checked before dispatch.',
      severity: 'warning',
    },
    {
      letter:
        '## Prevention\n\nThe shift lead reads open messages at 9:00. We will «compare each label with the order before dispatch».',
    },
    { letter: '## 预防措施\n\n发货前我们会«核对每一张面单»。', severity: 'warning' },
    {
      letter: '## 预防措施\n\n我们会在装箱前«检查每一个罐子»。',
      severity: 'warning',
      fixed: '## 预防措施\n\n由${1:岗位}${2|每天,每周一,每批|}${3:检查}${4:什么}。',
    },
    { letter: '## 预防措施\n\n客服主管每天9点查看收件箱。上架前我们会«核对每一张图片»。' },
    { letter: '## Prevention\n\nThe packer inspects each jar before it is packed.' },
    { letter: '## Prevention\n\nWe check the account status every day at 9:00.' },
    { letter: '## Prevention\n\nEach jar is inspected by the packer before it is boxed.' },
    { letter: '## Actions taken\n\nWe checked each jar in stock.' },
    { letter: '## 预防措施\n\n发货前由质检员检查每一个罐子。' },
    { letter: '## 预防措施\n\n我们每天9点核对账户状况。' },
    { letter: '## 预防措施\n\n仓库在装箱前检查每一个罐子。' },
  ],

  *check({ letter }) {
    const controls = controlsOf(letter);
    // Words that leave more open than the owner are promise/vague's.
    const bare = controls.filter(({ sentence }) => !isOwned(sentence) && sentence.reading.open.length === 0);
    const [first, ...others] = bare;
    if (first === undefined) return;
    const anyOwner = letter.sentences.some(
      (sentence) => sentence.part === 'prevention' && !sentence.quoted && isOwned(sentence),
    );
    if (!anyOwner) {
      yield {
        message: others.length === 0 ? 'one' : 'all',
        span: first.span,
        severity: 'warning',
        data: { words: excerpt(letter.text.slice(first.span.start, first.span.end)) },
        fixes: [nameOwner(first.sentence, letter)],
        related: others.map(({ span }) => ({
          path: null,
          span,
          message: { en: 'This control names nobody, either.', zh: '这项检查也没有写明由谁来做。' },
        })),
      };
      return;
    }
    for (const { sentence, span } of bare) {
      yield {
        message: 'one',
        span,
        data: { words: excerpt(letter.text.slice(span.start, span.end)) },
        fixes: [nameOwner(sentence, letter)],
      };
    }
  },
});
