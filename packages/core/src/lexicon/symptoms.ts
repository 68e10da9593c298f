import type { Language } from '../text/language.ts';

interface SymptomWords {
  /** The figure, the complaint or the message told again. */
  readonly symptom: readonly RegExp[];
  /** Something that answers "why?", be it well or badly. */
  readonly explains: readonly RegExp[];
}

/**
 * What was seen from outside, against what in the shop let it happen. A sentence with both explains: "did not reply in
 * time" is a symptom, "did not check the inbox" is a gap.
 */
export const symptomWords: Readonly<Record<Language, SymptomWords>> = {
  en: {
    symptom: [
      /\b(?:rates?|ODR|metrics?|performance|figures?|score|rating)\b.{0,60}\b(?:exceed\w*|above|below|over|higher|lower|high|low|rose|increased|dropped|fell|meet|bad|poor)\b/i,
      /\b(?:buyers?|customers?|clients?|consumers?|they)\b.{0,40}\b(?:complain\w*|(?:not |un|dis)(?:satisfied|happy)|left|gave|opened|filed|claimed|reported|returned|think|thought|feel|felt|said|say)\b/i,
      /\b(?:received|got|had|have|were|was)\b.{0,40}(?:\uFFFC|\b(?:claims?|feedbacks?|complaints?|chargebacks?|returns|complained)\b)/i,
      /\b(?:did not|didn['’]t|do not|don['’]t|not|failed to|never|without) (?:\w+ly )?(?:reply|replying|respond|responding|answer|answering|ship|arrive|deliver|dispatch|receive)/i,
      /\b(?:is|are|was|were|looks?|looked|arrived|came|being) (?:\w+ly )?(?:too \w+|small|big|damaged|broken|dirty|defective|faulty|late|used|opened|delayed|unanswered|inaccurate|counterfeit|inauthentic|not as described|different from)\b/i,
      /^\W{0,3}(?:the )?(?:late|slow|missing|poor|bad|unresponsive|damaged|defective|wrong)\b.{0,40}$/i,
      /\bcaus(?:ed|ing) (?:the |our |some |many )?(?:buyers?|customers?|clients?)\b/i,
    ],
    explains: [
      /\b(?:because|since(?! \d)|due to|as a result of|owing to|thanks to|reason was|caused by|result of|led by|arose from|comes? from|came from|stems? from)\b/i,
      /\bso (?!that\b)/i,
      /\b(?:no|nobody|no one|none|without|only|instead of|lack(?:ed|ing)?|missing (?:check|step|procedure)|one (?:agent|person|employee|packer|representative|operator))\b(?! (?:reply|replying|response|responding|answer|answering)\b)/i,
      /(?:\bnot|n['’]t|\bnever|\bfailed to|\bforgot to|\bneglected to) (?:\w+ly )?(?!\w+ly\b)(?!(?:repl|respon|answer|ship|arriv|deliver|dispatch|receiv|meet|satisf|happy|reach|suitable|good|in time|on time|as described|the same|like|work|fit|match|compl|provid|get|got))[a-z]/i,
      /\b(?:changed|switched|copied|mixed|swapped|typed|printed|expired|outdated|assumed|misread|mistook|overlooked|forgot|shared|renamed|wrong (?:setting|code|template|size chart|handling)|by hand|manual(?:ly)?|before|after|while|when (?!they|it|he|she|the (?:buyers?|items?|products?|orders?))|holiday|vacation|instead)\b/i,
    ],
  },
  zh: {
    symptom: [
      /(?:率|ODR|绩效|指标|表现|评分|评级).{0,16}(?:超过|高于|低于|超出|过高|偏高|不达标|未达|没有达到|上升|下降|超标|太高|太低|较低|不好|不佳)/,
      /(?:买家|客户|顾客|客人|消费者).{0,16}(?:投诉|不满|差评|索赔|退货|反馈|认为|觉得|抱怨|体验)/,
      /(?:收到|产生|出现|有).{0,14}(?:投诉|差评|索赔|拒付|负面反馈|\uFFFC)/,
      /(?:没有|没能|没|未能|未)(?:有)?.{0,6}(?:回复|回覆|答复|回应|发货|送达|发出|收到)/,
      /(?:回复|发货|配送|物流|答复)(?:消息)?(?:不及时|太慢|慢|延迟|延误|晚)/,
      /(?:尺寸|尺码|质量|颜色|商品|产品|包装|货物).{0,8}(?:太|偏|过)?(?:小|大|差|脏|旧|破损|损坏|不符|瑕疵|迟|晚)/,
    ],
    explains: [
      /因为|由于|所以|因此|因而|以致|致使|原因(?:在于|是(?!买家|客户|顾客))|缘于|源于|是因|才/,
      /(?:导致|造成|引发)(?!(?:了)?(?:买家|客户|顾客|店铺|账户|绩效|指标|索赔|差评|投诉|订单缺陷))/,
      /(?:没有|没能|没|未能|未)(?:有)?(?!.{0,6}(?:回复|回覆|答复|回应|发货|送达|发出|收到|达))/,
      /只有|仅有|仅|缺(?:少|乏|失)|无人|忘|漏|误|填错|贴错|选错|写错|发错|沿用|照搬|复制|换|用的是|采用|使用(?!体验)|标注|改成|改为|手工|人工|混|共用|过期|放假|休假|节前|期间|以前|之前|此前|当时|旧/,
    ],
  },
};
