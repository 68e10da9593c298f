import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { pointersOf } from '../attachments.ts';
import { sentAndFollowUp } from '../kinds.ts';

export default defineRule({
  id: 'evidence/missing-file',
  severity: 'error',
  kinds: sentAndFollowUp,
  summary: { en: 'Files that the letter points to exist beside it.', zh: '信中指向的文件要存在。' },
  why: {
    en: 'A letter that announces a file and does not send it answers nothing.',
    zh: '提到文件却没有附上，等于没有回答。',
  },
  messages: {
    missing: {
      en: 'The letter points to “{path}”, which is not there. Add the file or correct the link.',
      zh: '信中指向的“{path}”不存在。请添加文件或更正链接。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { letter: 'See [Annex 1](«evidence/annex-1.pdf»).', files: [] },
    { letter: '- Annex 2 («evidence/orders.pdf»): 12 orders', files: ['evidence/order.pdf'] },
    { letter: 'The label is in ![photo](«evidence/label.png»).', files: [] },
    { letter: '见[附件1](«evidence/1.pdf»)。', files: [] },
    { letter: '- 附件2（«evidence/订单.pdf»）：12个订单', files: [] },
    { letter: '面单照片见 ![照片](«evidence/面单.png»)', files: ['evidence/面单.jpg'] },
    { letter: 'See [Annex 1](evidence/annex-1.pdf).', files: ['evidence/annex-1.pdf'] },
    { letter: "See Amazon's [policy](https://sellercentral.amazon.com/help).", files: [] },
    { letter: 'The file orders.pdf was uploaded with the form.', files: [] },
    { letter: '见[附件1](evidence/1.pdf)。', files: ['evidence/1.pdf'] },
    { letter: '见亚马逊[政策](https://sellercentral.amazon.com/help)。', files: [] },
    { letter: '订单.pdf 已通过表单上传。', files: [] },
  ],

  *check({ letter, exists }) {
    if (exists === null) return;
    for (const { path, span } of pointersOf(letter)) {
      if (!exists(path)) yield { message: 'missing', span, data: { path } };
    }
  },
});
