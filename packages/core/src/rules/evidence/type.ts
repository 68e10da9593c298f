import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import type { Letter } from '../../model/letter.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import { sent } from '../kinds.ts';

interface Pointer {
  readonly path: string;
  readonly span: Span;
}

/** What people attach and Amazon's form refuses; a link to another page or letter is no attachment. */
const attachable =
  /^(?:xlsx?|docx?|pptx?|csv|txt|rtf|odt|ods|zip|rar|7z|mp4|mov|avi|heic|bmp|webp|svg|eml|msg|tiff?|pjpeg|pages|numbers)$/;

function extensionOf(path: string): string {
  const [clean = ''] = path.split(/[?#]/);
  return clean.slice(clean.lastIndexOf('.') + 1).toLowerCase();
}

const annex = /\b(?:annex|attach\w*|enclos\w*|exhibit|appendix)\b|附件|附录|附上|见附/i;

/** Units before a file name in which it may be called an annex. */
const nearby = 120;

/** Linked files, and file names told as attachments ("Annex 2 (orders.xlsx)"). */
function pointersOf({ links, evidence, sentences, text: source }: Letter): Pointer[] {
  const linked = links
    .filter(({ target }) => !/^(?:[a-z][a-z\d+.-]*:|#)/i.test(target))
    .map(({ target, targetSpan }) => ({ path: target, span: targetSpan }));
  const written = evidence
    .filter(({ kind, text, span }) => {
      if (kind !== 'attachment' || !/\.[A-Za-z]\w{1,5}$/.test(text)) return false;
      const sentence = sentences[firstFrom(sentences, span.start + 1) - 1];
      // "Annex 2 (lids.xlsx):" may be a label, which belongs to no sentence.
      const before = source.slice(Math.max(source.lastIndexOf('\n', span.start) + 1, span.start - nearby), span.start);
      return (sentence?.part === 'evidence' && sentence.span.end >= span.end) || annex.test(before);
    })
    .map(({ text, span }) => ({ path: text, span }));
  return [...linked, ...written].toSorted((a, b) => a.span.start - b.span.start);
}

export default defineRule({
  id: 'evidence/type',
  severity: 'warning',
  kinds: sent,
  summary: { en: 'Evidence has a file type that the form takes.', zh: '证据文件的类型要能被表单接受。' },
  why: {
    en: 'Amazon names PDF and image formats; files that can be edited are not accepted.',
    zh: '亚马逊要求PDF和图片格式；可编辑的文件不被接受。',
  },
  messages: {
    type: {
      en: '“{path}” is a {type} file, which the form does not take. Save it as {allowed}.',
      zh: '“{path}”是{type}文件，表单不接受。请另存为{allowed}。',
    },
  },
  options: z.strictObject({
    allowed: z
      .array(z.string())
      .default(['pdf', 'jpg', 'jpeg', 'png', 'gif'])
      .describe('Extensions that your form takes.'),
    intellectualProperty: z
      .array(z.string())
      .default(['pjpeg', 'tif', 'tiff'])
      .describe('Extensions taken as well where the message is about intellectual property.'),
  }),
  examples: [
    { letter: 'See the [list of lids](«evidence/lids.xlsx»).' },
    { letter: '- Annex 2 («lids.docx»): measures of 9 lids' },
    { letter: 'Our [photo](«evidence/lid.tiff») shows the lid.' },
    { letter: '见[盖子清单](«evidence/lids.xlsx»)。' },
    { letter: '- 附件2（«lids.docx»）：9个盖子的尺寸' },
    { letter: '盖子见[照片](«evidence/lid.heic»)。' },
    { letter: 'See the [invoice](evidence/lids.pdf) and the [photo](evidence/lid.JPG).' },
    {
      letter: 'Our [photo](evidence/lid.tiff) shows the lid.',
      notice: 'A rights owner reported that your product infringes a trademark. ASIN: B0EXAMPLE1',
    },
    { letter: 'The upload of lids.csv failed on 4 May; see [our notes](notes.md).' },
    { letter: 'See [annex 1](evidence/lids.zip).', options: { allowed: ['pdf', 'zip'] } },
    { letter: '见[发票](evidence/发票.pdf)和[照片](evidence/盖子.JPG)。' },
    { letter: '## 根本原因\n\n5月4日上传lids.csv失败；见[记录](notes.md)。' },
    { letter: '见[附件1](evidence/lids.zip)。', options: { allowed: ['pdf', 'zip'] } },
  ],

  *check({ letter, answers }, { allowed, intellectualProperty }) {
    const extensions = [...allowed, ...(answers?.notice.enforcement === 'ip' ? intellectualProperty : [])];
    const taken = new Set(extensions.map((extension) => extension.toLowerCase().replace(/^\./, '')));
    for (const { path, span } of pointersOf(letter)) {
      const type = extensionOf(path);
      if (!attachable.test(type) || taken.has(type)) continue;
      yield { message: 'type', span, data: { path, type, allowed: allowed.join(', ') } };
    }
  },
});
