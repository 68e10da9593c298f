import type { WordSets } from '../families.ts';

/** Who and whom: sets of words that families share. */
export const chineseSets: WordSets = {
  we: ['我们', '我方', '我司', '本公司', '本店', '我店', '我', '咱们', '本人', '敝司', '敝店'],
  you: [
    '您',
    '你们',
    '你',
    '贵司',
    '贵公司',
    '贵方',
    '贵团队',
    '贵平台',
    '贵部门',
    '亚马逊',
    '老师',
    '审核',
    'Amazon',
    '平台方',
    '官方',
  ],
  buyer: ['买家', '客户', '顾客', '客人', '消费者', '用户', '买方'],
  few: ['[0-9]{1,5}', '[一二两三四五六七八九十百千几数多]{1,4}', '好几', '上百', '几十', '十几'],
};
