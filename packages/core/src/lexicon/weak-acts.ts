/**
 * Finished acts that change nothing by themselves: looking, meeting, learning, talking, regretting. A letter whose
 * actions are only these has touched the part, no more (corpus guide, "actions: weak").
 */
export const weakActs: Readonly<Record<'en' | 'zh', RegExp>> = {
  en: /\b(?:review|check|inspect|examin|look|apologi[sz]|discuss|stud(?:y|i)|learn|read|analy[sz]|investigat|met\b|meeting|talk|spoke|communicat|contact|reflect|realis|realiz|understood|held|thought|summari[sz]|warn|remind|notic|found|identif|confirm|discover|locat|urg|ask|request|tried|emphasi[sz]|criticis|criticiz)\w*/gi,
  zh: /核查|排查|检查|自查|检讨|反思|学习|开会|会议|召开|讨论|道歉|致歉|沟通|联系|了解|分析|总结|批评|教育|提醒|通报|发现|认识到|意识到|查明|调查|核对|梳理|要求|强调|尝试/g,
};

/** Finished acts that change something a reviewer can see: money, stock, listings, people, settings, suppliers. */
export const strongActs: Readonly<Record<'en' | 'zh', RegExp>> = {
  en: /\b(?:refund\w*|remov\w*|delet\w*|clos(?:ed|ing)|replac\w*|resent|re-?ship\w*|shipped|dispatched|hired|recruited|trained|update\w*|correct\w*|chang\w+|add(?:ed|ing)|destroy\w*|dispos\w*|returned|(?:we|i) return|pull(?:ed)?|quarantin\w*|block\w*|stopp\w*|stop(?:ped)? (?:selling|using|buying)|terminat\w*|cancel+ed|cancel+ing|switch\w*|moved?|mov(?:ed|ing)|transferr\w*|repl(?:ied|aced)|answered|rewr(?:ote|itten)|redesign\w*|instal+ed|set (?:up|aside|to)|put aside|bought|purchased|ordered|upload(?:ed)?|submit+ed|obtain(?:ed)?|sign(?:ed)?|appoint\w*|assign\w*|relabel+ed|re-?label+ed|label+ed|repack\w*|disabl\w*|enabl\w*|turned (?:on|off)|switched (?:on|off)|relist\w*|separat\w*|paid|credited|reimburs\w*|settled|fix(?:ed)?|repaired|raised|reduced|lowered|extended|shortened|merged|split|deactivat\w*|archiv\w*|recalled|scrapped|painted|printed|built|introduc\w*|launched|started|implement\w*|deploy\w*|adjust\w*|edit(?:ed)?|took (?:down|off|over)|taken (?:down|off)|fired|dismissed|ended|rejected|sent|sorted|counted|measured|tested|weighed|photographed|withdr\w+|unlisted|suspended|retired|revoked)\b/i,
  zh: /退款|退还|下架|删除|移除|销毁|报废|补发|重发|更换|替换|换成|招聘|新增|聘|培训|更新|修改|修正|更正|改为|改成|改正|添加|增加|关闭|停售|停止|停用|终止|取消|解除|封存|隔离|退回|退货给|撤|回复了|已回复|逐一回复|安装|启用|上线|上传|提交|取得|拿到|要到|签(?:订|署|了)|指定|任命|贴标|重新(?:贴|包装|拍|设计|上)|转移|转入|改走|切换|采购了|购买|购置|调整|设置|建立|搬|清空|清退|拆分|合并|赔付|赔偿|支付|召回|发货|发出|寄出|盘点|换上|注明|补(?:齐|开|传|录)|开除|辞退|调离|限制|锁定/,
};
