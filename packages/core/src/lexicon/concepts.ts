/**
 * What steps of a shop's work are about. Words of one concept may answer each other ("late hand-over" – "we shipped the
 * nine orders"), so that only a cause nobody speaks of at all is reported.
 */
export const concepts: Readonly<Record<string, RegExp>> = {
  replies:
    /\b(?:repl(?:y|ies|ied)|respon\w+|answer\w*|messages?|inbox|e-?mails?|agents?|customer service|communicat\w*|contact\w*|support)\b|回复|回覆|答复|消息|客服|邮件|沟通|联系/i,
  shipping:
    /\b(?:ship\w*|dispatch\w*|hand-?over|handling times?|carriers?|couriers?|deliver\w*|parcels?|tracking|labels?|post(?:ed|al)?|transit|logistics|FBA|cut-?off)\b|发货|發貨|物流|快递|面单|配送|备货|承运|运单|包裹|出库/i,
  packing:
    /\b(?:pack\w*|box(?:es)?|cartons?|foam|wrap\w*|broke\w*|damage\w*|bubble|cushion\w*|seal\w*|film)\b|包装|纸箱|外箱|内盒|破损|泡沫|气泡|封口/i,
  page: /\b(?:listings?|pages?|photos?|images?|pictures?|descriptions?|titles?|bullets?|size charts?|sizes?|titles?|content|words?|claims?)\b|listing|详情|页面|图片|标题|描述|五点|尺码|尺寸|文案|主图/i,
  stock:
    /\b(?:stock\w*|inventory|sync\w*|oversold|oversell\w*|quantit\w+|warehouse|units?|out of stock|cancel\w*)\b|库存|同步|超卖|缺货|仓库|盘点|取消/i,
  quality:
    /\b(?:quality|inspect\w*|defect\w*|QC|tests?|tested|testing|batch\w*|samples?|measur\w+|clean|dirty|material|thickness|factory)\b|质量|检验|质检|抽检|瑕疵|检测|批次|样品|材质|工厂/i,
  supply:
    /\b(?:suppl\w+|manufacturers?|factory|vendors?|invoices?|authoriz\w+|authoris\w+|authentic\w*|genuine|brands?|purchas\w+|sourc\w+|distribut\w+)\b|供应商|厂家|工厂|发票|授权|品牌|采购|进货|渠道/i,
  rights:
    /\b(?:patents?|trademarks?|copyrights?|rights|infring\w*|design|licen[cs]\w+|lawyers?|attorneys?)\b|专利|商标|版权|侵权|授权|律师|外观/i,
  rules:
    /\b(?:train\w*|polic(?:y|ies)|rules?|learn\w*|stud(?:y|ied)|courses?|guidelines?|aware|familiar|knowledge|know|procedures?|checklists?|process\w*|SOP)\b|培训|政策|规则|学习|制度|流程|规定|清单|了解|熟悉/i,
  people:
    /\b(?:staff|employees?|hire[ds]?|hiring|agents?|backup|shifts?|vacation|holidays?|weekends?|person|people|operators?|nobody|no one|teams?|roster)\b|员工|招聘|轮班|备岗|值班|假期|放假|周末|人员|专人|运营|没有人|无人/i,
  returns: /\b(?:return\w*|used|opened|refurbished|restock\w*|shel(?:f|ves)|carts?)\b|退货|二手|已使用|重新上架|货架/i,
  money: /\b(?:prices?|pric(?:ed|ing)|refund\w*|fees?|cost\w*)\b|价格|定价|退款|费用/i,
  software:
    /\b(?:scripts?|software|systems?|codes?|API|keys?|upload\w*|settings?|templates?|automat\w+|ERP|app)\b|系统|软件|脚本|接口|设置|模板|自动|上传/i,
  watching:
    /\b(?:monitor\w*|check\w*|watch\w*|status|review\w*|alert\w*|daily|every day)\b|监控|监测|检查|核对|查看|巡查|预警/i,
  reviews: /\b(?:reviews?|feedback|ratings?|cards?|inserts?|vouchers?)\b|评论|评价|好评|返现|卡片|差评/i,
  accounts: /\b(?:accounts?|permissions?|users?|logins?|laptops?|computers?)\b|账户|账号|权限|登录|电脑|关联/i,
};
