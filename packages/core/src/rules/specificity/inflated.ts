import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { praisedMeasureEn } from '../../lexicon/en/amounts.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth, type Hit } from '../../lexicon/families.ts';
import { praisedMeasureZh } from '../../lexicon/zh/amounts.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import type { Letter, Sentence } from '../../model/letter.ts';
import type { Span } from '../../text/span.ts';
import { plan } from '../kinds.ts';
import { firstIn } from '../words-in.ts';

const search = searchBoth(
  familyMatcher('en', praisedMeasureEn, englishSets),
  familyMatcher('zh', praisedMeasureZh, chineseSets),
);

/** A number, a rhythm or a name beside the word proves what it says. */
const proof =
  /(?<![*x/×\d])\d{1,6}(?![*x/×\d])(?! ?hours? (?:a|per) day)|\b(?:every|each|daily|weekly|monthly|per|signed?|signs|log|roster|certificate|before (?:each|any|it|they))\b|每|由[^，。]{1,10}(?:负责|签字|检查|复核)|签字|记录表|登记/i;

function isProven({ plain, reading }: Sentence, { start, end }: Hit): boolean {
  if (reading.anchors.some((anchor) => anchor.kind !== 'act' && (anchor.end <= start || end <= anchor.start)))
    return true;
  return proof.test(plain.replace(/24 ?[*x/×] ?7|7 ?[*x/×] ?24|24小时/gi, ''));
}

/** Takes the word out, with the space after it and the article that no longer fits. */
function deleteWord({ text }: Letter, span: Span): Fix {
  const rest = /^\s{0,2}/.exec(text.slice(span.end, span.end + 2))?.[0].length ?? 0;
  const edit = { span: { start: span.start, end: span.end + rest }, text: '' };
  const article = /\b(an?) $/i.exec(text.slice(Math.max(0, span.start - 3), span.start))?.[1];
  const next = text.charAt(edit.span.end);
  const wanted = /[aeio]/i.test(next) ? 'an' : 'a';
  const edits =
    article === undefined || article.toLowerCase() === wanted
      ? [edit]
      : [{ span: { start: span.start - article.length - 1, end: edit.span.end }, text: `${wanted} ` }];
  return { kind: 'rewrite', title: { en: 'Delete the word', zh: '删除该词' }, edits };
}

export default defineRule({
  id: 'specificity/inflated',
  severity: 'hint',
  kinds: plan,
  summary: { en: 'A measure is described, not praised.', zh: '措施要描述，不要形容。' },
  why: {
    en: 'Reviewers read for facts. The word of praise stands where the fact should.',
    zh: '审核人员看的是事实。形容词占了事实的位置。',
  },
  messages: {
    praises: {
      en: '“{words}” praises the measure and proves nothing. Delete it, or say what makes it so.',
      zh: '“{words}”只是形容，不能证明什么。请删除，或写明具体做法。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Words to accept as they are.'),
  }),
  examples: [
    {
      letter: '## Prevention\n\nWe built a «robust» inspection system.',
      fixed: '## Prevention\n\nWe built an inspection system.',
    },
    { letter: '## Prevention\n\nAgents receive «professional» training.' },
    { letter: '## Prevention\n\nWe offer «24*7» support.' },
    {
      letter: '## 预防措施\n\n我们建立了«健全的»管理制度。',
      fixed: '## 预防措施\n\n我们建立了管理制度。',
    },
    { letter: '## 预防措施\n\n客服接受«专业»培训。' },
    { letter: '## 预防措施\n\n我们提供«全天候»服务。' },
    { letter: '## Root cause\n\nWe did not have a strict inspection.' },
    { letter: '## Prevention\n\nStrict rule: each parcel leaves with two signatures.' },
    { letter: '## Prevention\n\nTwo agents cover 24*7 in 3 shifts since 3 May.' },
    { letter: '## 根本原因\n\n我们没有建立严格的检验流程。' },
    { letter: '## 预防措施\n\n每箱抽检5件，由质检员签字。' },
    { letter: '## 预防措施\n\n自5月3日起两名客服三班轮值。' },
  ],

  *check({ letter }, { allow }) {
    for (const sentence of letter.sentences) {
      if (sentence.quoted) continue;
      const found = firstIn(sentence, search, allow);
      if (found === null || isProven(sentence, found.hit)) continue;
      const { span, words } = found;
      yield { message: 'praises', span, data: { words }, fixes: [deleteWord(letter, span)] };
    }
  },
});
