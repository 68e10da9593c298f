import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { plan } from '../kinds.ts';

const mugs = {
  en: 'Our two packers shared one bench and swapped the labels of the blue and the green mug in March. We refunded the nine buyers of the green mug on 4 March and recounted the stock of both mugs. Since 6 March each packer has a bench and a scanner of her own.',
  zh: '三月份两名打包员共用一个工位，把蓝色杯子和绿色杯子的标签贴反了。我们已于3月4日给九位绿色杯子的买家退款，并重新清点了两种杯子的库存。自3月6日起每名打包员都有自己的工位和扫码枪。',
};
const lamps = {
  en: 'The cable of the desk lamp was two millimetres thinner than the one we had tested. On 2 May we took all 340 lamps off sale and sent three of them to the laboratory.',
  zh: '台灯的电源线比送检样品细两毫米。我们已于5月2日下架全部340盏台灯，并把其中三盏送往检测机构。',
};
const path = 'clients/north/cases/2026-03/01-appeal.md';

export default defineRule({
  id: 'round/cross-case-duplicate',
  severity: 'warning',
  kinds: plan,
  summary: { en: 'A letter is written for its own case.', zh: '每封信都要为本案而写。' },
  why: {
    en: 'Copied letters are named as a reason for refusal, and one client’s facts must not reach another.',
    zh: '照搬的信常被列为拒绝原因；一个客户的情况也不能写进另一个客户的信里。',
  },
  messages: {
    copied: {
      en: '{percent} % of this letter also stands in {file}, a letter of another case. Write this case’s own facts.',
      zh: '本信有{percent}%与另一案件的{file}相同。请写本案自己的事实。',
    },
  },
  options: z.strictObject({
    percent: z.number().min(1).max(100).default(30).describe('Percent of the words from which on to speak.'),
  }),
  examples: [
    { letter: `«${mugs.en.slice(0, -1)}».`, others: { [path]: mugs.en } },
    {
      letter: `Dear Amazon,\n\n«${mugs.en.slice(0, 94)}». The labels were printed on one roll, and nobody compared them with the order before the box was closed.`,
      others: { [path]: mugs.en },
    },
    {
      letter: `${lamps.en}\n\n«${mugs.en.slice(0, -1)}».`,
      others: { 'clients/south/01-appeal.md': lamps.en.replace('lamp', 'radio'), [path]: mugs.en },
    },
    { letter: `«${mugs.zh.slice(0, -1)}»。`, others: { [path]: mugs.zh } },
    {
      letter: `尊敬的亚马逊：\n\n«${mugs.zh.slice(0, 31)}»。封箱前没有人核对订单，两种杯子也放在同一个货架上。`,
      others: { [path]: mugs.zh },
    },
    { letter: `${lamps.zh}\n\n«${mugs.zh.slice(0, -1)}»。`, others: { [path]: mugs.zh } },
    { letter: mugs.en, others: { [path]: lamps.en } },
    { letter: mugs.en },
    {
      letter: `## The root cause of the late shipments in March\n\n${lamps.en}`,
      others: { [path]: `## The root cause of the late shipments in March\n\n${mugs.en}` },
    },
    { letter: 'We refunded the nine buyers of the green mug on 4 March.', others: { [path]: mugs.en } },
    { letter: mugs.zh, others: { [path]: lamps.zh } },
    { letter: mugs.zh },
    {
      letter: `## 三月份延迟发货的根本原因\n\n${lamps.zh}`,
      others: { [path]: `## 三月份延迟发货的根本原因\n\n${mugs.zh}` },
    },
  ],

  *check({ copies = [] }, { percent: least }) {
    const [closest] = copies;
    const percent = Math.round((closest?.share ?? 0) * 100);
    if (closest === undefined || percent < least) return;
    yield { message: 'copied', span: closest.span, data: { percent, file: closest.path } };
  },
});
