/**
 * Words by which a letter speaks of a topic, by the ids of `topics.ts`. Wider than the words of a message: Amazon says
 * "damaged due to improper packaging", a seller says that the carton broke. A topic without words here is taken as
 * spoken of wherever its part says anything.
 */
export const topicMentions: Readonly<Record<string, RegExp>> = {
  'a-to-z-claims': /\ba[ -]?to[ -]?z\b|\ba-?z\b|\bclaims?\b|索赔|索賠|\bA2Z\b/i,
  'negative-feedback': /feedback|\breviews?\b|\bratings?\b|\bstars?\b|差评|差評|负面|負面|评价|評價|星/i,
  chargebacks: /charge ?-?backs?|payment dispute|拒付|退单/i,
  'customer-service':
    /\brepl(?:y|ies|ied)|answer|respon[ds]|\bmessages?\b|\binbox\b|customer (?:service|support|care)|\bagents?\b|\bmails?\b|客服|客户服务|客戶服務|回复|回覆|答复|消息|留言|站内信/i,
  'not-received-late':
    /deliver|\blate\b|\blost\b|transit|receiv|arriv|courier|carrier|parcel|delay|物流|快递|未收到|没收到|延误|晚到|丢件|签收|配送/i,
  'damaged-packaging':
    /damag|\bbr(?:oke|oken|eak|eaks|eakage)\b|crack|crush|packag|packing|carton|\bbox|foam|bubble|wrap|dent|破|碎|裂|包装|包裝|纸箱|泡沫|气泡/i,
  defective:
    /defect|fault|quality|malfunction|\b(?:not|n['’]t|stopp?ed) work|broken|fail(?:s|ed|ure)|瑕疵|质量|質量|故障|坏|不良|缺陷/i,
  'different-item':
    /different|wrong|not as (?:described|advertised)|mismatch|mixed up|swapped|colou?r|\bsizes?\b|description|描述|不符|发错|颜色|尺码|尺寸|错发|款式/i,
  incomplete: /missing|incomplete|\bparts?\b|accessor|缺|漏|少发|配件/i,
  'late-shipment':
    /\blate\b|\bship|dispatch|hand(?:ed)?[- ]?over|\blabels?\b|cut-?off|handling time|warehouse|发货|發貨|迟|遲|延|出库|备货/i,
  cancellation: /cancel|out of stock|oversold|\bstock|inventory|sync|取消|缺货|断货|超卖|库存|庫存|同步/i,
  tracking: /track|\bscan|carrier code|upload|追踪|追蹤|跟踪|单号|單號|运单|物流信息/i,
  'listing-accuracy':
    /(?<!for )\blistings?\b|detail pages?|product pages?|\btitles?\b|photos?|pictures?|\bimages?\b|descriptions?|bullet|size chart|attribut|详情页|详情頁|页面|頁面|图片|圖片|主图|标题|標題|描述|五点|尺码表|链接/i,
  condition:
    /condition|\bused\b|brand new|\bas new\b|dirty|clean|opened|seal|returned?|inspect|grad(?:e|ed|ing)|worn|scratch|状况|狀況|全新|二手|脏|髒|旧|舊|退货|退貨|检验|檢驗|质检|翻新|拆封/i,
  authenticity:
    /authentic|genuine|counterfeit|fake|invoice|supplier|distributor|brand|正品|假|真伪|真偽|仿|发票|發票|授权|授權|供应商|供應商|渠道/i,
  safety:
    /safe|burn|injur|overheat|\bfire\b|batter|choking|test report|laborator|recall|安全|烫|燙|起火|过热|检测|檢測|召回|伤/i,
  variation: /variation|\bparents?\b|\bchild(?:ren)?\b|\btheme|变体|變體|父体|子体|父ASIN|拆分|合并/i,
  reviews: /reviews?|feedback|ratings?|gift ?cards?|inserts?|incentiv|评论|評論|评价|刷单|好评|索评/i,
  'rank-search': /\brank|search|keyword|promotion|traffic|排名|搜索|关键词|刷/i,
  restricted:
    /restrict|prohibit|not allowed|pesticide|claims?\b|keyword|approval|compliance|禁售|限制|违禁|农药|宣称|关键词|审批/i,
  ip: /trade ?marks?|copyright|patent|infring|rights? owner|logo|brand|design|licen[cs]e|商标|商標|版权|專利|专利|侵权|侵權|权利人|授权|外观/i,
  dropship: /drop ?-?ship|third[- ]part|retailer|packing slips?|seller of record|invoice|代发|直发|直送|第三方|装箱单/i,
  'related-account': /account|relat|link(?:ed)?|login|\bip address|user permission|关联|關聯|账户|帐户|帳戶|店铺|登录/i,
  'support-abuse': /support|cases?\b|contact|ticket|duplicate|客服|工单|重复|联系/i,
  pricing: /pric|margin|repric|价格|價格|定价|改价/i,
  'forged-documents': /document|invoice|alter|edit|forg|supplier|文件|发票|發票|修改|伪造|供应商/i,
};
