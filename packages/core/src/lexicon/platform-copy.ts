import type { Language } from '../text/language.ts';

const englishService = String.raw`(?:pick|pack|ship|store|deliver|handle|manage|process|fulfil+|provide|take care of)s?`;

/** Amazon or its services as actor, with what they do for everybody. */
export const platformCopy: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    String.raw`\b(?:amazon(?:['’]s)?|FBA|fulfil+ment by amazon)(?: (?:customer service|fulfil+ment|logistics))?(?: (?:team|staff|cent(?:er|re)s?|warehouses?))? (?:will |can |also |then ){0,2}(?:\w+ly )?${englishService}\b(?:(?:,? and|,) (?:\w+ly )?${englishService}\b){0,3}(?: (?:the|our|all|your|each|customer|buyer)){0,2}(?: [a-z]+)?`,
    'i',
  ),
  zh: /(?:亚马逊|亞馬遜|FBA)(?:物流|客服|仓库|团队|的)*(?:会|將|将|来|負責|负责|可以)+(?:专业地?|統一|统一|负责|負責)*(?:拣货|揀貨|仓储|包装|包裝|配送|发货|發貨|派送|处理|處理|管理|提供)(?:[、和及与]?(?:拣货|包装|配送|发货|退货|退款|客服|咨询|售后|服务|仓储|处理)){0,5}/i,
};

/** The writer's own news in the same sentence: what was moved there, and when. */
export const ownNews: Readonly<Record<Language, RegExp>> = {
  en: /\d|\b(?:we|our \w+ (?:was|were|has|have)|I) (?:have |has )?(?:moved|sent|transferred|switched|converted|enrolled|shipped|since)\b|\b(?:since|moved|transferred)\b/i,
  zh: /\d|(?:我们|我们已|已)(?:于|经|将)?[^,，。]{0,8}(?:转|发|移|送|改)|自.{1,10}起/,
};
