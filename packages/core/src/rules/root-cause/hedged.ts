import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { hedgeEn } from '../../lexicon/en/causes.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { hedgeZh } from '../../lexicon/zh/causes.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import type { Letter } from '../../model/letter.ts';
import type { Span } from '../../text/span.ts';
import { plan } from '../kinds.ts';
import { isAllowed } from '../findings.ts';
import { firstIn } from '../words-in.ts';

const search = searchBoth(familyMatcher('en', hedgeEn, englishSets), familyMatcher('zh', hedgeZh, chineseSets));

/** "I think there are two reasons:": what follows is a list of facts, and only the opinion has to go. */
const listLeadIn =
  /^(?:there (?:are|is|were|was)|the (?:root )?(?:causes?|reasons?) (?:are|is)|有|主要有|原因有|是以下)[^.。]{0,60}(?:reasons?|causes?|factors?|points?|原因|方面|点|因素)/i;
/** Modal verbs carry the sentence: they are replaced, not deleted. */
const firm: Readonly<Record<string, string>> = {
  'may be': 'is',
  'might be': 'is',
  'could be': 'is',
  'may have been': 'was',
  'might have been': 'was',
  'could have been': 'was',
  'there may be': 'there is',
  'there might be': 'there is',
};

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Takes the hedge out, or puts the plain verb in its place. */
function stateIt({ text }: Letter, whole: Span, { span, words }: Hedge): Fix {
  const instead = firm[words.toLowerCase()];
  const title = { en: 'State it as a fact', zh: '直接陈述' };
  if (instead !== undefined) return { kind: 'rewrite', title, edits: [{ span, text: instead }] };
  const rest = /^[\s,，]{0,3}/.exec(text.slice(span.end, span.end + 3))?.[0].length ?? 0;
  const end = span.end + rest;
  const opens = span.start === whole.start;
  const follows = text.slice(end, whole.end);
  const kind = opens && listLeadIn.test(follows) ? 'safe' : 'rewrite';
  if (!opens || !/^[a-z]/.test(follows))
    return { kind, title, edits: [{ span: { start: span.start, end }, text: '' }] };
  return {
    kind,
    title,
    edits: [{ span: { start: span.start, end: end + 1 }, text: upperFirst(follows.charAt(0)) }],
  };
}

interface Hedge {
  readonly span: Span;
  readonly words: string;
}

/** "我们认为有两个原因：" heads a list, and is a guess nevertheless. */
function hedgeInTitle(text: string, title: string, { start }: Span, allow: readonly string[]): Hedge | null {
  const hit = search(title)[0];
  if (hit === undefined || !text.startsWith(title, start)) return null;
  const words = title.slice(hit.start, hit.end);
  return isAllowed(words, allow) ? null : { span: { start: start + hit.start, end: start + hit.end }, words };
}

export default defineRule({
  id: 'root-cause/hedged',
  severity: 'warning',
  kinds: plan,
  summary: { en: 'A root cause is what you found, not what you think.', zh: '根本原因是查明的事实，不是猜测。' },
  why: {
    en: 'Amazon’s help page wants the plan factual and direct. A guess shows that nobody looked.',
    zh: '亚马逊帮助页面要求行动计划真实、直接。猜测说明没有查明。',
  },
  messages: {
    guesses: {
      en: '“{words}” makes the cause a guess. State what you found.',
      zh: '“{words}”让原因像是猜测。请直接写查明的情况。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    {
      letter: '## Root cause\n\n«We think» there are three causes:',
      fixed: '## Root cause\n\nThere are three causes:',
    },
    {
      letter: '## Root cause\n\n«Perhaps» the box was too thin.',
      fixed: '## Root cause\n\nThe box was too thin.',
    },
    { letter: '## Root cause\n\nThe reason «may be» the carton.', fixed: '## Root cause\n\nThe reason is the carton.' },
    { letter: '## 根本原因\n\n«我们觉得»有三个原因：', fixed: '## 根本原因\n\n有三个原因：' },
    { letter: '## 根本原因\n\n«可能是»纸箱太薄。', fixed: '## 根本原因\n\n纸箱太薄。' },
    { letter: '## 根本原因\n\n«好像»没有人核对。' },
    { letter: '## Root cause\n\nThere are three causes.' },
    { letter: '## Root cause\n\nTwo buyers thought the item was used.' },
    { letter: '## Root cause\n\nA listing may not contain medical claims; ours did.' },
    { letter: '## 根本原因\n\n根本原因有三个。' },
    { letter: '## 根本原因\n\n两位买家认为商品是二手的。' },
    { letter: '## 根本原因\n\n12条消息中9条没有回复。' },
  ],

  *check({ letter }, { allow }) {
    for (const { aspect, title, titleSpan } of letter.sections) {
      const hedge = aspect === 'root-cause' ? hedgeInTitle(letter.text, title, titleSpan, allow) : null;
      if (hedge === null) continue;
      const { span, words } = hedge;
      yield { message: 'guesses', span, data: { words }, fixes: [stateIt(letter, titleSpan, hedge)] };
    }
    for (const sentence of letter.sentences) {
      if (sentence.part !== 'root-cause' || sentence.quoted) continue;
      const found = firstIn(sentence, search, allow);
      if (found === null) continue;
      const { span, words } = found;
      yield { message: 'guesses', span, data: { words }, fixes: [stateIt(letter, sentence.span, found)] };
    }
  },
});
