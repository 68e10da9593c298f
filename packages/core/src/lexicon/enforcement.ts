import type { Localized } from '../text/localized.ts';

interface Enforcement {
  readonly id: string;
  readonly name: Localized;
  readonly words: RegExp;
}

/** Why Amazon acted. Tested from top to bottom; the first that matches wins. */
export const enforcements: readonly Enforcement[] = [
  {
    id: 'a-to-z-claim',
    name: { en: 'A-to-z claim', zh: '商城交易保障索赔' },
    words:
      /\bclaim (?:was|has been|is) granted\b|\bgranted (?:the|this|a) claim\b|\bclaim (?:decision|appeal)\b|\bA-to-z Guarantee claim \(|\bappeal decision\b|\ba-to-z (guarantee )?claim (?:for|on|about) (the )?order\b|索赔(?:申诉|决定|申訴)|批准(了)?(该|此)?索赔|索赔[^,。]{0,10}(?:已(被)?批准|成立)/i,
  },
  {
    id: 'odr',
    name: { en: 'order defect rate', zh: '订单缺陷率' },
    words:
      /\border defect rate\b|\bODR\b|\ba-to-z claims?,? (and )?negative feedback\b|订单缺陷率|訂單缺陷率|\bbestellmängel|taux de commandes défectueuses|注文不良率/i,
  },
  {
    id: 'late-shipment',
    name: { en: 'late shipment', zh: '延迟发货' },
    words:
      /\blate (?:shipment|dispatch)( rate)?s?\b|迟发率|遲發率|延迟发货|verspätete\w* (?:lieferung|versand)|versandverzögerung|\bretards? d'expédition|出荷遅延/i,
  },
  {
    id: 'cancellation',
    name: { en: 'order cancellation', zh: '订单取消' },
    words: /\b(?:cancell?ation|cancel) rate\b|取消率|\bstornorate|\btaux d'annulation|キャンセル率/i,
  },
  {
    id: 'tracking',
    name: { en: 'valid tracking', zh: '有效追踪' },
    words: /\bvalid tracking\b|有效追踪|有效追蹤|\bsendungs(?:nummer|verfolgung)|\bnuméros? de suivi|追跡番号/i,
  },
  {
    id: 'forged-documents',
    name: { en: 'altered documents', zh: '伪造或篡改文件' },
    words:
      /\b(?:forged|falsified|manipulated|altered|fraudulent) (\w+ )?(?:documents?|invoices?|documentation)\b|\b(?:documents?|invoices?)\b[\w ,]{0,40}\b(?:forged|falsified|manipulated|altered|edited)\b|(?:伪造|偽造|篡改|变造)(的)?(?:文件|发票|单据|文档)|(?:文件|发票|單據)[^,。]{0,12}(?:伪造|篡改|修改过)/i,
  },
  {
    id: 'authenticity',
    name: { en: 'authenticity', zh: '商品真实性' },
    words:
      /\binauthentic\b|\bauthenticity\b|\bcounterfeits?\b|仿造|仿冒|假冒|真伪|真实性|真贋|contrefa|fälschung|echtheit/i,
  },
  {
    id: 'condition',
    name: { en: 'item condition', zh: '商品状况' },
    words:
      /\b(?:used|opened|refurbished)[\w ]{0,30}\b(?:sold|listed) as new\b|\b(?:sold|listed) as (?:"?new"?)\b|\bcondition (?:guidelines|complaints?|policy)\b|\bnot as described\b|\bdifferent from (?:the|their) (?:description|listing)\b|商品状况|商品狀況|旧充新|当作新品|以新品|与描述不符/i,
  },
  {
    id: 'listing-accuracy',
    name: { en: 'accuracy of listings', zh: '商品详情准确性' },
    words:
      /\bdetail pages? that do(es)? not accurately\b|\b(?:did|do|does) not match (?:the|their|its) (?:product|detail) pages?\b|\b(?:inaccurate|misleading) (?:listings?|detail pages?|product pages?)\b|详情页[^,。]{0,12}(?:不准确|不符|有误)/i,
  },
  {
    id: 'safety',
    name: { en: 'product safety', zh: '商品安全' },
    words:
      /\b(product )?safety (?:complaints?|concerns?|incidents?|issues?|reports?|violations?)\b|\bproduct (?:recalls?|safety)\b|\b(?:are|is|were|was) recalled\b|\bunsafe\b|\bcaught fire\b|\boverheat(s|ed|ing)?\b|\bproduktsicherheit|\bsécurité (?:du|des) produits?|安全性|安全(?:投诉|问题|隐患|事故)|召回/i,
  },
  {
    id: 'ip',
    name: { en: 'intellectual property', zh: '知识产权' },
    words:
      /\brights owners?\b|\binfring\w*\b|\btrademarks?\b|\bcopyrights?\b|\bpatents?\b|\bintellectual property\b|\b(?:marken|urheber)recht|\bpropriété intellectuelle|知识产权|知識產權|侵权|侵犯|商标权|权利人|知的財産/i,
  },
  {
    id: 'restricted',
    name: { en: 'restricted products', zh: '禁限售商品' },
    words:
      /\b(?:restricted|prohibited|banned) (?:products?|items?)\b|\bnot (?:permitted|allowed) (?:for sale|in our store)\b|\bpesticides?\b|\bmedical devices?\b|\bproduits? (?:interdits?|restreints?)|\b(?:verbotene|eingeschränkte)\w* produkt|出品禁止|禁售|禁限售|限制(类)?商品|违禁/i,
  },
  {
    id: 'reviews',
    name: { en: 'review manipulation', zh: '操纵评论' },
    words:
      /\bmanipulat\w* (\w+ )?(customer |product )?reviews?\b|\breviews? manipulation\b|\b(?:offered?|offering|gave|giving|paid|paying) [\w ]{0,40}\b(?:compensation|refunds?|gifts?|money|vouchers?|coupons?|gift cards?)\b[\w ,]{0,40}\breviews?\b|\b(?:incentivi[sz]ed|fake|paid) (\w+ )?reviews?\b|\breviews? in (?:exchange|return) for\b|\basking (\w+ )?(?:buyers|customers) for (\w+ )?reviews?\b|\breview (?:policy|policies|abuse)\b|操纵(买家|商品|客户)?(?:评论|评价)|虚假评论|刷评|好评返现|评论政策/i,
  },
  {
    id: 'rank-search',
    name: { en: 'manipulation of rank or search', zh: '操纵销售排名或搜索' },
    words:
      /\bsales rank\b|\bsearch and browse\b|\bsearch results\b[\w ]{0,30}\b(?:manipulat|misus)\w*|操纵(销售|搜索)?排名|销售排名/i,
  },
  {
    id: 'related-account',
    name: { en: 'related account', zh: '关联账户' },
    words:
      /\brelated to (?:an|another|other|the) (\w+ )?accounts?\b|\brelated accounts?\b|\b(?:separate|second|multiple|linked) (\w+ )?accounts?\b|\bverknüpfte\w* konto|\bcomptes? liés?|関連アカウント|关联(的)?(账户|帐户|账号)?|相关联/i,
  },
  {
    id: 'variation',
    name: { en: 'variations', zh: '变体' },
    words: /\bvariations?\b|\basin creation\b|\bparent[- ]child\b|变体|變體/i,
  },
  {
    id: 'dropship',
    name: { en: 'drop shipping', zh: '直送' },
    words: /\bdrop[- ]?ship\w*|\bseller of record\b|直送|代发货/i,
  },
  {
    id: 'verification',
    name: { en: 'verification', zh: '身份验证' },
    words:
      /\bverify (?:your|the) (?:identity|information|account|business|address|details)\b|\b(?:identity|account|seller|business) verification\b|\badditional documentation\b|\butility bills?\b|验证您的|验证[^,。]{0,6}身份|身份验证|驗證您的|\bgewerbeerlaubnis\b|\bversorgungsunternehmens\b|vérifier votre identité|本人確認/i,
  },
  {
    id: 'pricing',
    name: { en: 'pricing', zh: '定价' },
    words: /\b(fair )?pricing polic\w+\b|\bprice gouging\b|公平定价|定价政策/i,
  },
  {
    id: 'support-abuse',
    name: { en: 'misuse of Selling Partner Support', zh: '滥用卖家支持' },
    words:
      /\b(?:misus|abus)\w* (of )?(?:selling partner|seller) support\b|\b(?:excessive|duplicate) contacts\b|滥用(?:卖家|销售伙伴)支持/i,
  },
  {
    id: 'compromised',
    name: { en: 'account security', zh: '账户安全' },
    words:
      /\bunauthori[sz]ed (?:access|party|person|login)\b|\bhacked\b|\bcompromised\b|未经授权(的)?(?:访问|登录)|盗用/i,
  },
  {
    id: 'review-velocity',
    name: { en: 'temporary review', zh: '临时审核' },
    words: /\btemporary review\b|\bshould not exceed 30 days\b|临时审核/i,
  },
  {
    id: 'fba-claims',
    name: { en: 'reimbursement claims', zh: '亚马逊物流赔偿申请' },
    words: /\breimbursement (?:claims?|requests?)\b|赔偿申请/i,
  },
  { id: 'funds', name: { en: 'funds', zh: '资金' }, words: /\bdisbursement appeals?\b|\bsettlement period\b/i },
  {
    id: 'section3-generic',
    name: { en: 'Section 3 of the Business Solutions Agreement', zh: '《商业解决方案协议》第 3 条' },
    words: /\bsection 3\b|第\s?3\s?(?:条|節|节)|第三条/i,
  },
];

const names: Readonly<Record<string, Localized>> = Object.fromEntries(enforcements.map(({ id, name }) => [id, name]));

/** How an enforcement type is called in messages; an unknown id is its own name. */
export function enforcementName(id: string): Localized {
  return Object.hasOwn(names, id) ? (names[id] ?? { en: id, zh: id }) : { en: id, zh: id };
}
