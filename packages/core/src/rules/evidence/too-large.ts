import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { filesOf, type Pointer } from '../attachments.ts';
import { sent } from '../kinds.ts';

const megabyte = 1024 * 1024;

function inMegabytes(bytes: number): string {
  return `${String(Math.round((bytes / megabyte) * 10) / 10)} MB`;
}

interface Weighed extends Pointer {
  readonly bytes: number;
}

export default defineRule({
  id: 'evidence/too-large',
  severity: 'warning',
  kinds: sent,
  summary: {
    en: 'The evidence of a letter is small enough to be uploaded.',
    zh: '一封信的证据文件不能超过可上传的大小。',
  },
  why: {
    en: 'Sellers report uploads that fail above 10 MB in all; Amazon publishes no limit.',
    zh: '卖家反映合计超过10 MB的文件上传失败；亚马逊没有公布上限。',
  },
  messages: {
    large: {
      en: 'The evidence adds up to {size}, “{path}” alone to {own}; the limit set is {limit}. Make the files smaller or leave some out.',
      zh: '证据合计{size}，其中“{path}”为{own}；设定上限为{limit}。请压缩或减少文件。',
    },
  },
  options: z.strictObject({
    megabytes: z.number().positive().max(10_000).default(10).describe('What the files may add up to, in megabytes.'),
  }),
  examples: [
    { letter: 'See the [photo set](«evidence/lids.pdf»).', sizes: { 'evidence/lids.pdf': 14_680_064 } },
    {
      letter: '- [Annex 1](evidence/1.pdf)\n- [Annex 2](«evidence/2.pdf»)\n- [Annex 3](evidence/3.pdf)',
      sizes: { 'evidence/1.pdf': 4_000_000, 'evidence/2.pdf': 5_000_000, 'evidence/3.pdf': 4_000_000 },
    },
    {
      letter: '- Annex 1 («evidence/scan.pdf»): 120 units',
      sizes: { 'evidence/scan.pdf': 3_000_000 },
      options: { megabytes: 2 },
    },
    { letter: '见[照片](«evidence/盖子.pdf»)。', sizes: { 'evidence/盖子.pdf': 14_680_064 } },
    {
      letter: '- [附件1](evidence/1.pdf)\n- [附件2](«evidence/2.pdf»)',
      sizes: { 'evidence/1.pdf': 4_000_000, 'evidence/2.pdf': 9_000_000 },
    },
    {
      letter: '- 附件1（«evidence/扫描.pdf»）：120件',
      sizes: { 'evidence/扫描.pdf': 3_000_000 },
      options: { megabytes: 2 },
    },
    {
      letter: '- [Annex 1](evidence/1.pdf)\n- [Annex 2](evidence/2.pdf)',
      sizes: { 'evidence/1.pdf': 3_000_000, 'evidence/2.pdf': 3_000_000 },
    },
    {
      letter: 'See [Annex 1](evidence/1.pdf) and again [Annex 1](evidence/1.pdf#page=2).',
      sizes: { 'evidence/1.pdf': 6_000_000 },
    },
    { letter: 'See [Annex 1](evidence/1.pdf).', sizes: {} },
    { letter: 'See the [policy](https://sellercentral.amazon.com/help).', sizes: { help: 20_000_000 } },
    { letter: '见[附件1](evidence/1.pdf)。', sizes: { 'evidence/1.pdf': 3_000_000 } },
    { letter: '见[附件1](evidence/1.pdf)，签字见[附件1](evidence/1.pdf)。', sizes: { 'evidence/1.pdf': 6_000_000 } },
    { letter: '见[附件1](evidence/1.pdf)。' },
  ],

  *check({ letter, size }, { megabytes }) {
    if (size === undefined) return;
    const files = filesOf(letter).map((file): Weighed => ({ ...file, bytes: size(file.path) ?? 0 }));
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total <= megabytes * megabyte) return;
    const [largest, ...others] = files.toSorted((a, b) => b.bytes - a.bytes);
    if (largest === undefined) return;
    yield {
      message: 'large',
      span: largest.span,
      data: {
        size: inMegabytes(total),
        path: largest.path,
        own: inMegabytes(largest.bytes),
        limit: inMegabytes(megabytes * megabyte),
      },
      related: others
        .filter(({ bytes }) => bytes > 0)
        .slice(0, 9)
        .map(({ span, bytes }) => ({ path: null, span, message: { en: inMegabytes(bytes), zh: inMegabytes(bytes) } })),
    };
  },
});
