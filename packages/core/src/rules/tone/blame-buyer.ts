import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { findBuyerBlameEn } from '../../lexicon/en/blame.ts';
import { searchBoth } from '../../lexicon/families.ts';
import { findBuyerBlameZh } from '../../lexicon/zh/blame.ts';
import type { Sentence } from '../../model/letter.ts';
import type { Localized } from '../../text/localized.ts';
import { argued } from '../kinds.ts';
import { suspectedBlame } from '../blamed-party.ts';
import { wordsIn } from '../words-in.ts';

const everything = searchBoth(findBuyerBlameEn, findBuyerBlameZh);
/** Where the buyer's conduct is the point, telling it is no blame; only words that judge are. */
const judgements = (text: string) => everything(text).filter(({ family }) => family !== 'careless');

const ownGap: Localized = {
  en: 'Our ${1|listing,packaging,size chart,reply|} did not ${2:make clear that …}, so ${3:number} buyers ${4:expected …}.',
  zh: '我们的${1|页面,包装,尺码表,答复|}没有${2:写明……}，导致${3:人数}位买家${4:以为……}。',
};

function tellOwnGap({ span, language }: Sentence): Fix {
  return {
    kind: 'fill-in',
    title: { en: 'Say what on your side let it happen', zh: '写明自己哪里没做好' },
    edits: [{ span, text: ownGap[language] }],
  };
}

export default defineRule({
  id: 'tone/blame-buyer',
  severity: 'error',
  kinds: argued,
  summary: {
    en: 'The fault is not put on the buyer.',
    zh: '不把责任推给买家。',
  },
  why: {
    en: 'Blame is among the most frequent reasons for refusal that sellers report. Amazon asks what in your process let the complaint arise.',
    zh: '推卸责任是申诉被拒的常见原因之一。亚马逊想知道的是卖家自己的流程哪里让投诉发生。',
  },
  messages: {
    blames: {
      en: '“{words}” puts the fault on the buyer. Say what in your listing, packing or reply let it happen.',
      zh: '“{words}”把责任推给买家。请写明自己的页面、包装或答复哪里没做好。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    {
      letter: '«The buyer is lying» about the scratches.',
      fixed:
        'Our ${1|listing,packaging,size chart,reply|} did not ${2:make clear that …}, so ${3:number} buyers ${4:expected …}.',
    },
    { letter: 'Two «picky customers» wrote bad reviews.' },
    { letter: '«Customers did not read» the size chart.' },
    { letter: 'It was «the buyer’s fault».' },
    {
      letter: '«买家在撒谎»。',
      fixed: '我们的${1|页面,包装,尺码表,答复|}没有${2:写明……}，导致${3:人数}位买家${4:以为……}。',
    },
    { letter: '该订单属于«恶意投诉»。' },
    { letter: '«买家太挑剔»了。' },
    { letter: 'Nine buyers reported that the lid leaks.' },
    { letter: 'The buyer did not receive a reply for 6 days.' },
    { letter: 'Our size chart misled two customers.' },
    { letter: '买家反馈收到的颜色不同。' },
    { letter: '我们的尺码表误导了两位买家。' },
    { letter: '买家3月3日退货，我们3月4日退款。' },
    { letter: '«The buyer is lying»: the parcel was signed for on 3 May.', kind: 'claim-appeal', severity: 'info' },
    { letter: 'The buyer did not read the manual.', kind: 'claim-appeal' },
  ],

  *check({ letter }, { allow }) {
    const disputed = letter.kind === 'claim-appeal' || letter.kind === 'dispute';
    const search = disputed ? judgements : everything;
    for (const { sentence, words, span } of wordsIn(letter, search, allow)) {
      const finding = { message: 'blames', span, data: { words }, fixes: [tellOwnGap(sentence)] } as const;
      yield disputed ? { ...finding, severity: 'info' } : finding;
    }
    if (disputed) return;
    for (const { sentence, words, span } of suspectedBlame(letter, 'buyer', allow)) {
      yield { message: 'blames', span, data: { words }, fixes: [tellOwnGap(sentence)] };
    }
  },
});
