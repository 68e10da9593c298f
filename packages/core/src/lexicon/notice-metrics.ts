import type { Localized } from '../text/localized.ts';

interface MetricWords {
  readonly id: string;
  readonly name: Localized;
  readonly words: RegExp;
}

/** The figures of Account Health. What is not here is read by its form: "… rate", "… rating", 率. */
export const metricWords: readonly MetricWords[] = [
  {
    id: 'order-defect-rate',
    name: { en: 'order defect rate', zh: '订单缺陷率' },
    words:
      /\border defect rates?\b|\bODR\b|订单缺陷率|訂單缺陷率|\bbestellmängelrate\b|\brate an bestellmängeln\b|\btaux de commandes défectueuses\b|注文不良率/gi,
  },
  {
    id: 'late-shipment-rate',
    name: { en: 'late shipment rate', zh: '迟发率' },
    words:
      /\blate (?:shipment|dispatch|ship) rates?\b|\bLSR\b|\bLDR\b|迟发率|遲發率|延迟(?:发货|配送)率|发货延迟率|\brate verspäteter lieferungen\b|出荷遅延率/gi,
  },
  {
    id: 'cancellation-rate',
    name: { en: 'cancellation rate', zh: '订单取消率' },
    words:
      /\b(pre-?ful?fil?lment )?(order )?cancel(l?ation)? rates?\b|\bPCR\b|(配送前)?(订单|訂單)?取消率|\bstornorate\b|キャンセル率/gi,
  },
  {
    id: 'valid-tracking-rate',
    name: { en: 'valid tracking rate', zh: '有效追踪率' },
    words:
      /\bvalid tracking( number)? rates?\b|(?<=\b(?:have|had|has|carried|carry|with|show) )valid tracking\b(?! (?:numbers?|ids?)\b)|\bVTR\b|有效(?:追踪|追蹤)(编码)?率/gi,
  },
  {
    id: 'on-time-delivery-rate',
    name: { en: 'on-time delivery rate', zh: '准时送达率' },
    words: /\bon[- ]?time delivery( rates?)?\b|\bOTDR\b|(?:准时|按时)(?:送达|交货|配送)率/gi,
  },
  {
    id: 'account-health-rating',
    name: { en: 'Account Health Rating', zh: '账户状况评级' },
    words: /\baccount health (?:rating|score)s?\b|\bAHR\b|(?:账户|帐户|帳戶)(?:状况|健康)(?:评级|评分|評級|評分)/gi,
  },
  {
    id: 'invoice-defect-rate',
    name: { en: 'invoice defect rate', zh: '发票缺陷率' },
    words: /\binvoice defect rates?\b|\bIDR\b|发票缺陷率/gi,
  },
  {
    id: 'negative-feedback-rate',
    name: { en: 'negative feedback rate', zh: '负面反馈率' },
    words: /\bnegative feedback rates?\b|负面反馈率|差评率/gi,
  },
  {
    id: 'return-dissatisfaction-rate',
    name: { en: 'return dissatisfaction rate', zh: '退货不满意率' },
    words: /\breturn dissatisfaction rates?\b|退货不满意率/gi,
  },
];

/** Figures by their form. Group-free; bounded, since names have few words. */
export const metricFormLatin = /\b([A-Za-z-]{2,20} ){0,4}(?:rate|rating|score|index|ratio|percentage)s?\b/gi;
export const metricFormHan = /[A-Za-z\u4E00-\u9FFF-]{2,10}(?:率|评级|评分)/g;

/** Words before a name found by its form that are not part of it; the match ends where the name begins. */
export const metricLeadLatin =
  /^.{0,80}\b(?:your|the|our|a|an|this|that|and|or|with|of|in|on|for|its|their|each|current|overall|keep|because|but|while|is|was|please|maintain|shows?|showing|has|had|have|if|when|where|as|to|at|by|from|than|same|total|average|latest|reported|any|weil|ihre|ihr|die|der|votre|le|you|we|it|will|would|how|must|should|bring|reduce|improve|what|which) (?=[a-z])/i;

/** A number with an optional per cent sign. */
export const figure =
  /(?<![\w.,#$€£¥-])(?:百分之\s?)?(\d{1,6}(?:[.,]\d{1,3})?)\s?(%|‰|percent(?:age points)?|per cent|Prozent|pour cent)?(?![\w-])/gi;

/** Behind a figure: it counts something else. */
export const countedThing =
  /^\s?(?:\+|(calendar |business |full )?(?:days?|hours?|weeks?|months?|years?|minutes?|orders?|claims?|items?|units?|listings?|times?|asins?|products?|customers?|buyers?|cases?|complaints?|of (?:your|the)|messages?|contacts?|tagen?|jours?)\b|\s?(个|個)?(?:天|日|小时|小時|周|月|年|个月|笔|件|单|次|个订单|分钟))/i;
/** Before a figure: it is a period, a date or an id. */
export const periodBefore =
  /(?:\b(?:last|past|previous|preceding|within|over|during|order|number|section|no\.?|page|january|february|march|april|may|june|july|august|september|october|november|december)|最近|过去|過去|近|前|第)\s?$/i;

/** Before a figure, closest to it: it is the target. */
export const targetBefore =
  /(?:\b(?:targets?|requirements?|thresholds?|limits?|goals?|standards?|maximum|minimum|required|allowed|ziel(wert)?|objectif|below|under|above|over|beyond|less than|more than|fewer than|lower than|higher than|greater than|at least|at most|up to|no more than|not more than|no less than|stay (?:at|within)|exceed(s|ed|ing)?|unter|über|mindestens|höchstens|inférieur à|supérieur à)\b( (?:is|was|are|of|a|an|the|our|its|target|limit|requirement|threshold|maximum|minimum|at|set|value|level|rate|under|below|above|over|less|than|more|at least|at most|to|be)\b){0,5}\s?[:=]?\s?|[<>≤≥]=?\s?|(?:目标|目標|要求|标准|標準|上限|下限|阈值|限值|规定)(值)?(是|为|為|应)?(低于|高于|不超过|不低于|不高于|小于|大于|至少|≤|≥|<|>)?\s?[:：]?\s?(低于|高于|不超过|不低于|不高于|小于|大于)?\s?|(?:低于|高于|高於|低於|不超过|不超過|不低于|不高于|小于|大于|至少|超过|超過|超出|未达到|达不到)(?:了|我们的?|规定的?|目标值?|要求的?)*(目标值?|标准|要求|上限)?\s?)$/i;
/** Behind a figure: it is the target. */
export const targetAfter =
  /^\s?(?:(?:or|and) (?:more|higher|less|lower|above|below|better|fewer|greater)|target|requirement|threshold|limit|maximum|minimum|goal|standard|及?以上|及?以下|以内|的?(?:目标|目標|要求|标准|上限|阈值|限值))/i;
/** Says that a value is meant although a comparison stands before it: "has risen above 1% to 2.3%". */
export const fromTo = /\bfrom \d[\d.,]*\s?%? to\s?$|从\s?\d[\d.,]*\s?%?\s?(?:升|降|增|上升|下降)[^\d]{0,4}$/i;

const names: Readonly<Record<string, Localized>> = Object.fromEntries(metricWords.map(({ id, name }) => [id, name]));

/** How a figure is called in messages; one that only this message knows keeps its name. */
export function metricName(name: string): Localized {
  return Object.hasOwn(names, name) ? (names[name] ?? { en: name, zh: name }) : { en: name, zh: name };
}
