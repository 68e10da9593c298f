import type { Language } from '../text/language.ts';

/** What a finished act does, for somebody who asks what is different now. */
export type ActKind = 'apology' | 'repair' | 'contact' | 'paper' | 'change';

/** Words of each kind, in the order in which they count where a sentence holds several: what changes something wins. */
export const actWords: Readonly<Record<Language, readonly { readonly kind: ActKind; readonly words: RegExp }[]>> = {
  en: [
    {
      kind: 'change',
      words:
        /\b(?:remov\w+|delet\w+|clos(?:ed|ing)|took down|taken down|pulled|updat\w+|correct(?:ed|ing)|rewr\w+|redesign\w+|edited|chang(?:ed|ing)|add(?:ed|ing)|destroy\w+|dispos\w+|quarantin\w+|block\w+|stopp\w+|terminat\w+|switch\w+|moved|transferr\w+|hired|recruited|appoint\w+|assign\w+|install\w+|bought|purchas\w+|relabel\w+|repack\w+|disabl\w+|enabl\w+|set up|introduc\w+|start(?:ed|ing)|implement\w+|adjust\w+|lowered|raised|extended|reduced|photograph\w*|label+ed|separat\w+|reclassif\w+|inspected|measured|counted|sorted|fixed|repaired|renamed|reset|split|merged|printed|signed|terminated|cancel+ed|deactivated|withdrew)\b/i,
    },
    {
      kind: 'repair',
      words:
        /\b(?:refund\w*|replac\w+|resent|re-?ship\w*|reimburs\w+|compensat\w+|credited|paid back|answered|replied|responded|solved|resolved|settled|exchang\w+|vouchers?|coupons?|gifts?|got|received|sent (?:a |an |the |them |him |her |new |free )*(?:new|replacement|refund|unit|item|part|parts|lids?))\b/i,
    },
    {
      kind: 'apology',
      words:
        /\b(?:apologi[sz]\w+|(?:sent|gave|offered|expressed)\b.{0,20}\b(?:apolog(?:y|ies)|explanations?|regret)|said (?:that we (?:are|were) )?sorry|explained\b.{0,30}\b(?:buyers?|customers?|clients?))\b/i,
    },
    { kind: 'contact', words: /\b(?:contact\w*|wrote to|emailed|called|messaged|reached out|spoke|talked)\b/i },
    {
      kind: 'paper',
      words:
        /\b(?:stud(?:ied|y|ying)|learn(?:ed|t|ing)?|read|re-?read|meetings?|met|discuss\w+|train(?:ed|ing)s?|taught|educat\w+|reflect\w+|analy[sz]\w+|reminded|informed our)\b/i,
    },
  ],
  zh: [
    {
      kind: 'change',
      words:
        /下架|删除|移除|关闭|销毁|报废|更新|修改|更正|修正|改正|改为|改成|换成|添加|增加|新增|招聘|聘|停售|停止|停用|终止|更换供应商|安装|启用|指定|任命|贴标|拆分|隔离|封存|购买|采购|设置|缩短|提高|降低|调整|锁定|建立|设立|制定|拍照|检验了|清点|盘点|签/,
    },
    { kind: 'repair', words: /退款|退还|补发|重发|赔付|赔偿|补偿|换货|回复|答复|解决了|已解决|寄出|收到|优惠券/ },
    { kind: 'apology', words: /道歉|致歉|表示歉意|解释|说明情况/ },
    { kind: 'contact', words: /联系|沟通|致电|发(?:了)?(?:邮件|消息)|写信/ },
    { kind: 'paper', words: /学习|开会|会议|培训|讨论|反思|检讨|研读|阅读|教育|总结|自查自省/ },
  ],
};
