import type { Language } from '../text/language.ts';

interface VoiceWords {
  /** Amazon's policies as the writer's own: the group `owner` is what has to be replaced. */
  readonly owned: RegExp;
  /** What only Amazon says to sellers. */
  readonly spoken: RegExp;
}

const policies = String.raw`(?:amazon )?(?:condition guidelines|business solutions agreement|(?:seller|selling partner) code of conduct|community guidelines|product detail page rules|asin creation polic(?:y|ies)|restricted products? polic(?:y|ies)|(?:customer )?product reviews? polic(?:y|ies)|intellectual property polic(?:y|ies)|drop ?shipping polic(?:y|ies)|anti-counterfeiting polic(?:y|ies)|marketplace fair pricing polic(?:y|ies)|performance targets policy|create a detail page service|a-to-z guarantee (?:program(?:me)?|policy))`;

/** Sentences that change sides: the seller writes what Amazon wrote to the seller. */
export const amazonVoice: Readonly<Record<Language, VoiceWords>> = {
  en: {
    owned: new RegExp(
      String.raw`\b(?<owner>our) (?=${policies}\b)${policies}|\b(?<your>your) create a detail page service\b`,
      'i',
    ),
    spoken:
      /\b(?:all )?sellers (?:are|remain) (?:also )?responsible for\b|\byou may (?:not|no longer) (?:sell|list|offer)\b.{0,20}\bour (?:site|store|marketplace)\b|\bwe reserve the right to (?:remove|deactivate|suspend|take action)\b/i,
  },
  zh: {
    owned:
      /(?<owner>我们的|我們的|我方的)(?:商品状况指南|商品狀況指南|商业解决方案协议|商業解決方案協議|(?:卖家|賣家)?行为准则|(?:卖家|賣家)?行為準則|社区指南|商品详情页规则|ASIN ?创建政策|限制商品政策|(?:买家|商品)?评论政策|知识产权政策|公平定价政策|商城交易保障政策)/i,
    spoken:
      /您不得(?:再)?(?:在|于)我们的(?:网站|商城|平台)|(?:所有|各位|每位)(?:卖家|賣家)(?:都|均)?(?:有责任|有責任|应当对)|保留对您(?:的)?(?:账户|帐户|商品)/,
  },
};
