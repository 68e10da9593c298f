import { readyPattern } from '../text/ready.ts';
import type { Localized } from '../text/localized.ts';

interface Topic {
  readonly id: string;
  readonly name: Localized;
  /** In English, and in other Latin languages where a notice names it. */
  readonly latin: RegExp | null;
  /** In Chinese, simplified and traditional. */
  readonly han: RegExp | null;
}

/**
 * What complaints are about. A list such as "damaged, incomplete or lost due to improper packaging" is one topic, so the
 * patterns take whole lists; where two patterns meet, the longer match wins.
 */
const topics: readonly Topic[] = [
  {
    id: 'a-to-z-claims',
    name: { en: 'A-to-z claims', zh: '商城交易保障索赔' },
    latin: /\ba[- ]?to[- ]?z\b([- ]guarantee)?( claims?)?|\ba-z( guarantee)?( claims?)?\b/gi,
    han: /(亚马逊|亞馬遜)?(商城)?交易保障(索赔|索賠)?|a-?to-?z\s?(?:索赔|索賠)|a-?z\s?(?:索赔|索賠)/gi,
  },
  {
    id: 'negative-feedback',
    name: { en: 'negative feedback', zh: '负面反馈' },
    latin: /\bnegative ((?:buyer|customer|seller|store) )?(?:feedback|ratings?)\b/gi,
    han: /差评|差評|负面反馈|負面反饋|负面评价|負面評價/g,
  },
  {
    id: 'chargebacks',
    name: { en: 'chargebacks', zh: '信用卡拒付' },
    latin: /\b(service |(credit )?card |payment )?charge-?backs?\b/gi,
    han: /(信用卡|服务|服務)?拒付/g,
  },
  {
    id: 'customer-service',
    name: { en: 'customer service', zh: '客户服务' },
    latin:
      /\b(unresponsive or poor |poor |unresponsive |slow |bad )?(?:customer|buyer) (?:service|support)\b|\b(?:did not|didn't|not|never|without) (?:reply|replying|respond|responding|answer|answering)\b|\b(?:messages?|contacts?|e-?mails?|inquiries|enquiries|questions)( from (?:buyers|customers))? ((?:were|was|are|being|went|left|remained) )?unanswered\b|\bunanswered (?:messages?|contacts?|e-?mails?|inquiries|enquiries)\b|\b(?:late|slow|missing) (?:repl(?:y|ies)|responses?|answers?)\b|\bresponse times?\b/gi,
    han: /客户服务|客戶服務|客服|未回复|未回覆|没有回复|沒有回覆|回复(?:不及时|太慢|延迟)|未(及时)?(?:回应|答复)|消息回复|买家消息|買家訊息/g,
  },
  {
    id: 'not-received-late',
    name: { en: 'orders not received or received late', zh: '未收到商品' },
    latin:
      /\b((?:buyers?|customers?) )?not receiv(?:ing|ed)( (?:orders?|items?|their orders?|the (?:item|order|product)))?( or late receipt of orders)?\b|\blate receipt( of orders)?\b|\bundelivered\b|\bnon-?receipt\b|\b(?:did not|didn't|never|not) arriv(?:e|ed)\b|\bnon-?delivery\b|\b(?:late|delayed|missed) deliver(?:y|ies)\b|\b(?:orders?|items?|parcels?|packages?) (that )?arriv(?:ed|ing) late\b|\blost (?:parcels?|packages?|shipments?)\b/gi,
    han: /未收到(?:商品|货|貨|订单|訂單|包裹)|没有收到(?:商品|货|订单|包裹)|沒有收到|未送达|未送達|配送延误|延迟送达|送达延迟|丢件|包裹丢失/g,
  },
  {
    id: 'damaged-packaging',
    name: { en: 'damage and packaging', zh: '破损与包装不当' },
    latin:
      /\b((?:shipments?|items?|orders?|products?) )?(being |arriv(?:ed|ing) |were )?damaged(, incomplete,? or lost)?( due (to )?(?:improper|poor) packaging)?\b|\bdamaged-item\b|\b(?:improper|poor|inadequate|insufficient) packag(?:ing|es?)\b|\b(?:transit|shipping) damage\b|\bbroken (?:items?|products?|goods)\b|\bdamage in transit\b/gi,
    han: /破损|破損|损坏|損壞|包装不当|包裝不當|压坏|摔坏/g,
  },
  {
    id: 'defective',
    name: { en: 'defective items', zh: '商品瑕疵' },
    latin:
      /\b(?:defective|faulty|malfunctioning)( (?:items?|products?|units?|goods))?\b|\b(?:product|item) (?:quality|defects?)\b|\bstopped working\b|\bdo(es)? not work\b/gi,
    han: /瑕疵|缺陷商品|有缺陷|次品|故障|质量问题|質量問題|品質問題|不能使用|无法使用/g,
  },
  {
    id: 'different-item',
    name: { en: 'items not as described', zh: '商品与描述不符' },
    latin:
      /\b(?:different|wrong|incorrect) (?:items?|products?|articles?|sizes?|colou?rs?|models?)\b|\b(significantly )?(?:not|different from|differs? from|differed from) (as )?(?:described|advertised|pictured|the description|the listing|the photos?)\b|\b(?:do|does|did) not match (?:the|their|its) (?:description|listing|photos?|images?|(?:product|detail) pages?)\b/gi,
    han: /(?:与|跟|和|與)(商品)?(?:描述|页面|頁面|图片|圖片|详情页)(描述)?(严重)?(?:不符|不一致)|(?:描述|货|貨|货物)不符|货不对板|发错货|發錯貨|错发|錯發|寄错|不同的商品|不同商品/g,
  },
  {
    id: 'incomplete',
    name: { en: 'incomplete orders', zh: '配件缺失' },
    latin:
      /\bincomplete (?:orders?|items?|products?|shipments?|sets?)\b|\bmissing (?:parts?|accessories|items|pieces|components?)\b/gi,
    han: /缺件|少件|漏发|漏發|配件缺失|缺少(?:配件|零件|部件)|不完整的(?:商品|订单)/g,
  },
  {
    id: 'late-shipment',
    name: { en: 'late shipment', zh: '延迟发货' },
    latin:
      /\blate[- ](?:shipments?|dispatch(es)?|shipping|ship|confirmations?)\b|\b(?:shipped|dispatched|confirmed) (\w+ )?late\b|\bship(ping)?( \w+){0,2} (?:late|after the (?:expected|ship-by)[\w -]{0,20}date)\b|\b(?:delayed|overdue) shipments?\b|\bshipment delays?\b/gi,
    han: /迟发|遲發|延迟发货|延遲發貨|发货延迟|發貨延遲|逾期发货|逾期發貨|发货(太|过)?(?:晚|慢)|未按时发货|确认发货过晚|延误发货/g,
  },
  {
    id: 'cancellation',
    name: { en: 'cancellations', zh: '订单取消' },
    latin:
      /\bcancell?ations?\b|\bcancell?ed orders?\b|\bcancel rate\b|\b(?:you|we|seller|sellers) cancell?ed\b|\bcancell?ing orders?\b|\bout[- ]of[- ]stock\b/gi,
    han: /(订单|訂單)?取消率|(?:订单|訂單)取消|取消(了)?(这些|该|您的|买家的|部分)?(?:订单|訂單)|缺货|缺貨|(?<=[和与、,]\s?)取消/g,
  },
  {
    id: 'tracking',
    name: { en: 'valid tracking', zh: '有效追踪' },
    latin:
      /\b(not providing |without |in)?(valid )?tracking( (?:numbers?|information|ids?|rates?|data))?\b|\bon[- ]time delivery\b/gi,
    han: /(有效)?追踪(编码|编号|率|号|信息)?|(有效)?追蹤(編碼|編號|率|號|資訊)?|物流单号|物流單號|运单号|快递单号|按时交货率|准时送达率/g,
  },
  {
    id: 'listing-accuracy',
    name: { en: 'accuracy of listings', zh: '商品详情页准确性' },
    latin:
      /\bdetail pages? (?:that|which) (?:do|does|did) not (accurately )?(?:describe|match)[\w ]{0,20}|\baccurately describes?\b|\b(in)?accurate (?:listings?|detail pages?|descriptions?|product pages?|information)\b|\b(?:listing|catalog(ue)?|detail page|product page) (?:accuracy|errors?|mistakes?|content|information)\b|\b(?:detail|product) pages?\b|\b(?:wrong|misleading|incorrect) (?:descriptions?|listings?|detail pages?|titles?|images?)\b/gi,
    han: /(商品)?(?:详情|詳情|详细信息)(?:页面|页|頁面|頁)|商品页面|商品信息(?:不准确|错误|有误)|描述不准确/g,
  },
  {
    id: 'condition',
    name: { en: 'condition of items', zh: '商品状况' },
    latin:
      /\bcondition (?:guidelines?|complaints?|notes?|issues?|of (?:the|your|our|its|their|each|an?) (?:items?|products?|inventory|units?|stock|goods)|polic(?:y|ies)|violations?|claims?)\b|\b(?:item|product)s?('s)? condition\b|\b(?:used|opened|refurbished|old)( (?:items?|products?|goods|units?))?( (that )?(?:is|are|were|was|being))?( not)? (?:sold|listed|offered|shipped) as new\b|\b(?:sold|listed) as (?:"?new"?)\b|\blooked? (?:opened|used)\b|\bused (?:items?|products?|goods)\b/gi,
    han: /商品(的)?(?:状况|狀況|成色|状态)|二手(商品)?|(以)?旧充新|当(?:作|成)新品|作为新品|以新品(名义)?(?:销售|出售)|已使用(过)?的商品/g,
  },
  {
    id: 'authenticity',
    name: { en: 'authenticity', zh: '商品真实性' },
    latin:
      /\bauthenticity\b|\binauthentic(ity)?\b|\bcounterfeit(s|ing)?\b|\bfake(?:s| (?:items?|products?|goods))\b|\bnot (?:genuine|authentic)\b|\breplicas?\b|\bauthenticité\b|\bcontrefa(?:çon|it)\w{0,3}|\bEchtheit\b|\bgefälscht\w{0,3}|\bFälschung\w{0,3}/gi,
    han: /假冒|仿造|仿冒|真伪|真偽|假货|假貨|真实性|真實性|真贋|偽造品|模倣品|非正品/g,
  },
  {
    id: 'safety',
    name: { en: 'product safety', zh: '商品安全' },
    latin:
      /\b(product |consumer |customer )?safety(?! data\b)( (?:complaints?|concerns?|incidents?|issues?|standards?|hazards?|requirements?|risks?))?\b|\bunsafe\b|\boverheat(s|ed|ing)?\b|\bcaught fire\b|\bburn(s|ed|t|ing)?\b|\bproduct recalls?\b|\bSicherheit(s\w{0,20})?/gi,
    han: /(产品|商品|產品)?安全(?:投诉|投訴|问题|問題|隐患|事故|性)|不安全|召回|过热|起火|烧伤|安全性/g,
  },
  {
    id: 'variation',
    name: { en: 'variations', zh: '变体' },
    latin:
      /\b(asin |product |listing )?variations?( (?:polic(?:y|ies)|violations?|families|relationships?|themes?))?\b|\bchild asins?\b|\bparent asins?\b|\bparent[- ]child\b|\basin creation( polic(?:y|ies))?\b/gi,
    han: /变体|變體|父子(?:商品|关系|體)|父商品|子商品|变体滥用/g,
  },
  {
    id: 'reviews',
    name: { en: 'customer reviews', zh: '买家评论' },
    latin:
      /\b(?:manipulat(?:ed|ing|ion of)|fake|incentivi[sz]ed|paid|compensated|solicit(?:ed|ing)|positive|customer|product) (\w+ )?reviews?\b|\breviews? (?:manipulation|abuse|polic(?:y|ies)|violations?|requests?)\b|\bcompensation for (\w+ )?reviews?\b/gi,
    han: /(?:操纵|操縱|虚假|虛假|买家|買家|商品|付费|好评)(?:评论|評論|评价|評價)|刷(?:单|單|评|評)|评论政策|好评返现/g,
  },
  {
    id: 'rank-search',
    name: { en: 'sales rank and search', zh: '销售排名与搜索' },
    latin: /\bsales rank(ings?)?\b|\bsearch (?:and browse|results?|rank(ings?)?|terms?)\b|\bbest ?seller rank\b/gi,
    han: /(?:销售|銷售|销量|搜索|搜尋)排名|搜索(?:和浏览|结果)|操纵销量/g,
  },
  {
    id: 'restricted',
    name: { en: 'restricted products', zh: '禁限售商品' },
    latin:
      /\b(?:restricted|prohibited|banned) (?:products?|items?|goods|listings?|claims?|substances?|ingredients?)\b( and claims\b)?|\bpesticides?\b( claims?\b)?|\bnot permitted (?:for sale|in our store)\b|\brequires? (prior )?approval\b|\bmedical (?:claims?|devices?)\b/gi,
    han: /禁售|限制(类)?商品|禁限售|受限商品|违禁|違禁|农药|農藥|不允许销售/g,
  },
  {
    id: 'ip',
    name: { en: 'intellectual property', zh: '知识产权' },
    latin:
      /\bintellectual property\b|\binfring(?:e|es|ed|ing|ement|ements)\b|\btrade ?marks?\b|\bcopyrights?\b|\b(design |utility )?patents?\b|\brights owners?\b|\bgeistige\w{0,3} Eigentum\w{0,2}|\bpropriété intellectuelle\b/gi,
    han: /知识产权|智慧財產權|知識產權|侵权|侵權|商标|商標|版权|版權|著作权|专利|專利|权利人|權利人|知的財産/g,
  },
  {
    id: 'dropship',
    name: { en: 'drop shipping', zh: '直送' },
    latin: /\bdrop[- ]?shipp?(ing|ers?|ed|ment)?\b|\bseller of record\b/gi,
    han: /直送|代发货|代發貨|一件代发|无货源/g,
  },
  {
    id: 'related-account',
    name: { en: 'related accounts', zh: '关联账户' },
    latin:
      /\brelated (to (?:an|another|other|the) (\w+ )?)?accounts?\b|\b(?:separate|second|multiple|other|linked|associated) (\w+ )?accounts?\b|\brelations? of this kind\b|\bthe relation\b/gi,
    han: /(?:关联|關聯|相关联|多个|多個|其他)(的)?(?:账户|帐户|帳戶|账号|賬戶|卖家账户|店铺)|账户关联|(与|和)?关联|关联/g,
  },
  {
    id: 'support-abuse',
    name: { en: 'contacts to Selling Partner Support', zh: '联系卖家支持' },
    latin:
      /\b(?:misus(?:e|ed|ing)|abus(?:e|ed|ing)) (of )?(?:selling partner|seller) support\b|\b(?:excessive|duplicate|repeated) (?:contacts|cases)\b/gi,
    han: /滥用(?:卖家|销售伙伴)支持|濫用賣家支援|重复(提交)?(?:问题|案例|联系)/g,
  },
  {
    id: 'pricing',
    name: { en: 'pricing', zh: '定价' },
    latin:
      /\b(fair )?pricing( polic(?:y|ies)| errors?| practices)?\b|\bprice gouging\b|\b(?:excessive|high|unfair) prices?\b/gi,
    han: /(公平)?定价(政策)?|(公平)?定價(政策)?|哄抬价格|价格过高/g,
  },
  {
    id: 'forged-documents',
    name: { en: 'documents that were altered', zh: '伪造或篡改的文件' },
    latin:
      /\b(?:forged|falsified|altered|manipulated|fraudulent|fake) (\w+ )?(?:documents?|invoices?|documentation|papers)\b/gi,
    han: /(?:伪造|偽造|篡改|变造|虚假)(的)?(?:文件|发票|單據|单据|文档|材料)/g,
  },
];

const generic: Readonly<Record<string, Localized>> = {
  policy: { en: 'Amazon’s policy', zh: '亚马逊政策' },
  issue: { en: 'the issue', zh: '该问题' },
  unspecified: { en: 'anything else', zh: '其他信息' },
};

const names: Readonly<Record<string, Localized>> = {
  ...generic,
  ...Object.fromEntries(topics.map(({ id, name }) => [id, name])),
};

/** How a topic is called in messages; an unknown id is its own name. */
export function topicName(topic: string): Localized {
  return Object.hasOwn(names, topic) ? (names[topic] ?? { en: topic, zh: topic }) : { en: topic, zh: topic };
}

export interface TopicMatch {
  readonly topic: string;
  /** Half-open range in the text given. */
  readonly start: number;
  readonly end: number;
}

const hanUnit = /[\u3040-\u30FF\u3400-\u9FFF]/;
const latinUnit = /[A-Za-z]/;

/**
 * The words of a letter or a message that name what a complaint is about, in the order of the text and without
 * overlaps. Generic words ("the issue", "our policy") name nothing and are left out.
 */
export function topicsIn(text: string): readonly TopicMatch[] {
  const found: TopicMatch[] = [];
  const hasHan = hanUnit.test(text);
  const hasLatin = latinUnit.test(text);
  for (const { id, latin, han } of topics) {
    for (const pattern of [hasLatin ? latin : null, hasHan ? han : null]) {
      if (pattern === null) continue;
      for (const match of text.matchAll(readyPattern(pattern, pattern === han ? 'han' : 'latin'))) {
        found.push({ topic: id, start: match.index, end: match.index + match[0].length });
      }
    }
  }
  const longestFirst = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: TopicMatch[] = [];
  for (const match of longestFirst) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end) kept.push(match);
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match;
  }
  return kept;
}
