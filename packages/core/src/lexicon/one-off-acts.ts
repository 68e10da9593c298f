import type { Language } from '../text/language.ts';

interface OneOffWords {
  /** An act that is done once and then is done. */
  readonly acts: readonly RegExp[];
  /** Says that the act is done again and again, or only in some event. */
  readonly lasting: RegExp;
}

/** Acts that have a day on which they are done, against service levels and controls, which run. */
export const oneOffWords: Readonly<Record<Language, OneOffWords>> = {
  en: {
    acts: [
      /\b(?:send|ship|move|transfer|convert|switch|shift|hand)(?: over)?\b(?!.{0,40}\b(?:buyers?|customers?|refunds?|replacements?|messages?|reports?)\b).{0,30}\b(?:inventory|stock|listings?|products?|offers?|units|goods|items|catalog(?:ue)?|fulfil?lment)\b.{0,20}\b(?:to|into)\b/i,
      /\b(?:hire|recruit|employ|appoint)\b (?!each|every)/i,
      /\b(?:install|buy|purchase|set up|rent|acquire)\b.{0,30}\b(?:cameras?|software|scanners?|printers?|machines?|warehouse|line|scales?|tools?|equipment|racks?|app)\b/i,
      /\b(?:replace|change|switch|terminate|drop|leave)\b.{0,24}\b(?:suppliers?|manufacturers?|factory|carriers?|couriers?|packaging|packing|cartons?|box(?:es)?|labels?)\b/i,
      /\b(?:close|delete|remove|take down|rewrite|redesign|correct|update)\b (?:all |the |our |these |those |both |remaining ){1,3}.{0,24}\b(?:listings?|offers?|asins?|pages?|images?|photos?|pictures?|descriptions?|size charts?|bullet points)\b/i,
    ],
    lasting:
      /\b(?:if|when|whenever|once|unless|in case|as soon as|each|every|any|always|never|per|from now on|regularly|no longer|until|that|which|damaged|defective|returned|broken|faulty|used|such)\b/i,
  },
  zh: {
    acts: [
      /(?:库存|庫存|商品|产品|產品|货物|貨物|listing|订单|訂單|发货|配送).{0,12}(?:发到|发往|發到|發往|转到|轉到|转入|转为|改为|移到|送到|送往|交给|交由)(?!买家|客户|顾客)/i,
      /(?:招聘|聘请|聘請|招募|增聘|任命)(?!.{0,6}(?:流程|制度))/,
      /(?:安装|安裝|购买|購買|采购|购置|购入|引进|租用).{0,12}(?:摄像头|监控|設備|设备|软件|軟件|打印机|扫描|扫码枪|仓库|机器|仪器|货架)/,
      /(?:更换|更換|换掉|换成|换用|终止|停止与).{0,12}(?:供应商|供應商|厂家|工厂|物流|快递|承运|包装|包裝|外箱|纸箱|面单)/,
      /(?:关闭|删除|刪除|下架|重写|修改|更正|更新)(?:所有|全部|这些|剩余)?(?:的)?.{0,8}(?:listing|商品页面|详情页|图片|标题|描述|尺码表|ASIN)/i,
    ],
    lasting: /如果|一旦|若|凡|每|任何|逐|定期|时[，,]|的话|后[，,]|随时|不再|今后|以后|始终|一律/,
  },
};
