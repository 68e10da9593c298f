import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { denialEn } from '../../lexicon/en/causes.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { denialZh } from '../../lexicon/zh/causes.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import type { Letter } from '../../model/letter.ts';
import { deleteSentence } from '../findings.ts';
import { plan } from '../kinds.ts';
import { wordsIn } from '../words-in.ts';

const search = searchBoth(familyMatcher('en', denialEn, englishSets), familyMatcher('zh', denialZh, chineseSets));

function disputeInstead({ frontMatter }: Letter): Fix[] {
  const kind = frontMatter.entries.find(({ key }) => key === 'kind');
  if (kind === undefined) return [];
  return [
    {
      kind: 'rewrite',
      title: { en: 'Change the kind to dispute', zh: '将 kind 改为 dispute' },
      edits: [{ span: kind.valueSpan, text: 'dispute' }],
    },
  ];
}

export default defineRule({
  id: 'root-cause/denial',
  severity: 'error',
  kinds: plan,
  summary: { en: 'A plan of action does not deny the issue.', zh: '行动计划不能否认问题。' },
  why: {
    en: 'A plan says why it happened. For a deactivation in error Seller Central offers a path of its own.',
    zh: '行动计划要说明问题为何发生。如系误停用，卖家平台另有申诉途径。',
  },
  messages: {
    denies: {
      en: '“{words}” denies the issue inside a plan of action. Say what went wrong, or change the kind to dispute.',
      zh: '“{words}”在行动计划里否认问题。请说明哪里出错，或将 kind 改为 dispute。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    {
      letter: 'Six labels were swapped. But «we did nothing wrong».',
      fixed: 'Six labels were swapped.',
    },
    { letter: 'The «complaint is false».' },
    {
      letter: '---\nkind: poa\n---\n\n«We have not violated» any rule.',
      fixed: '---\nkind: dispute\n---\n\nWe have not violated any rule.',
    },
    { letter: '贴错6张面单。但我们«没有做错»什么。', fixed: '贴错6张面单。' },
    { letter: '这完全«不是我们的错»。' },
    { letter: '我们的店铺«被误封»。' },
    { letter: 'We found nothing wrong in 60 of 63 listings and corrected 3.' },
    { letter: 'By mistake we sold the old model.' },
    { letter: 'We will always follow the policy on conditions.' },
    { letter: '63个listing中60个没有问题，3个已修改。' },
    { letter: '我们误将旧款发出。' },
    { letter: '今后我们将一直遵守该政策。' },
  ],

  *check({ letter }, { allow }) {
    for (const { sentence, words, span } of wordsIn(letter, search, allow)) {
      const fixes = [...disputeInstead(letter), deleteSentence(letter, sentence)];
      yield { message: 'denies', span, data: { words }, fixes };
    }
  },
});
