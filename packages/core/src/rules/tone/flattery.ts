import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { flatteryEn } from '../../lexicon/en/flattery.ts';
import { praiseEn } from '../../lexicon/en/praise.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { flatteryZh } from '../../lexicon/zh/flattery.ts';
import { praiseZh } from '../../lexicon/zh/praise.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import { deleteSentence } from '../findings.ts';
import { sent } from '../kinds.ts';
import { faultsIn } from '../faults-in.ts';

const search = searchBoth(
  familyMatcher('en', [...flatteryEn, ...praiseEn], englishSets),
  familyMatcher('zh', [...flatteryZh, ...praiseZh], chineseSets),
);

export default defineRule({
  id: 'tone/flattery',
  severity: 'info',
  kinds: sent,
  summary: {
    en: 'One plain line of thanks is enough; praise answers no ask.',
    zh: '一句简短的致谢即可；恭维不能回答任何要求。',
  },
  why: {
    en: 'Amazon’s help page wants the plan clear and concise. Praise and long thanks take the place of facts.',
    zh: '亚马逊帮助页面要求行动计划清楚、简明。恭维和长篇致谢占去了写事实的位置。',
  },
  messages: {
    praise: {
      en: '“{words}” praises or thanks at length. Keep one short line of thanks at most.',
      zh: '“{words}”是恭维或长篇致谢。最多保留一句简短的致谢。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    { letter: '«Amazon is the fairest» platform of all.' },
    {
      letter: 'We «admire» your team. The labels were swapped on 3 May.',
      fixed: 'The labels were swapped on 3 May.',
    },
    { letter: 'Many «thanks for your patience».' },
    { letter: '«亚马逊是全球领先»的电商平台。' },
    { letter: '我们对贵团队深感«钦佩»。5月3日贴错面单。', fixed: '5月3日贴错面单。' },
    { letter: '«感谢老师的耐心»。' },
    { letter: 'Thank you for reading this plan.' },
    { letter: 'The best-before date was missing on 12 bottles.' },
    { letter: 'The supplier thanked us for our patience.' },
    { letter: '感谢您的审核。' },
    { letter: '包裹内的感谢卡已于5月3日全部取出。' },
    { letter: '客服耐心回复了12位买家。' },
  ],

  *check({ letter }, { allow }) {
    let count = 0;
    for (const { sentence, words, span } of faultsIn(letter, search, { allow, fault: 'flattery' })) {
      count += 1;
      yield {
        message: 'praise',
        span,
        data: { words },
        ...(count > 1 ? { severity: 'warning' as const } : {}),
        fixes: [deleteSentence(letter, sentence)],
      };
    }
  },
});
