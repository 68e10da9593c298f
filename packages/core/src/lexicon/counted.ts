import type { Language } from '../text/language.ts';

/** Things that letters count, under one name for all their words. */
export const countedThings: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  orders: { en: 'orders?', zh: '订单|訂單|单' },
  units: { en: 'units?|pieces?|items?', zh: '商品|产品|產品|库存' },
  buyers: {
    en: '(?:buyers?|customers?|clients?)(?! (?:service|support|messages?|complaints?|care))',
    zh: '买家|買家|客户|客戶|顾客',
  },
  staff: {
    en: 'agents?|representatives?|clerks?|packers?|employees?|inspectors?|people|persons?|colleagues?',
    zh: '客服|员工|員工|打包员|质检员|人员|同事|人',
  },
  listings: { en: 'listings?|asins?|offers?|detail pages?|pages?', zh: 'listing|ASIN|链接|連結|页面|頁面' },
  messages: { en: 'messages?|e-?mails?|inquiries', zh: '消息|邮件|郵件|站内信' },
  complaints: { en: 'complaints?|returns?', zh: '投诉|投訴|退货|退貨' },
  claims: { en: 'claims?', zh: '索赔|索賠' },
  refunds: { en: 'refunds?', zh: '退款' },
  batches: { en: 'batch(?:es)?', zh: '批次|批' },
  suppliers: { en: 'suppliers?|manufacturers?|factor(?:y|ies)', zh: '供应商|供應商|工厂|工廠|厂家' },
};

/** Counted in heads: how many there are is one fact, whatever is said of them. */
export const headcounts: ReadonlySet<string> = new Set(['staff', 'suppliers']);

/** Says that a number has changed, or is a part: then another number is no contradiction. */
export const changeOfNumber =
  /\b(?:since|then|now|meanwhile|today|currently|more|another|additional|further|extra|new|newly|hired|added|recruited|remaining|rest|left|other|others|in all|in total|altogether|so far|(?:\d|one|two|three|four|five|six|seven|eight|nine|ten) of (?:the|these|them|those|our)|each|every|per|first|second|third|next|last|weekly|daily|up to|at least|at most|over|about|almost|around|additionally|also|again|increased|reduced|grew|from \d)\b|此后|之后|現在|现在|目前|如今|又|另|再|新|增|其余|其中|剩余|共|合计|总计|累计|每|约|大约|至少|最多|起|还/i;
