/**
 * What a message does to the account. Patterns see one sentence at a time, what is in quotation marks masked.
 * `unconditional` ones speak of a fact: they fail in a sentence that only says "if" or "until".
 */
export type OutcomeWords =
  | 'refused'
  | 'reactivated'
  | 'under-review-still'
  | 'lacking'
  | 'unable'
  | 'needs-more'
  | 'final'
  | 'declined'
  /** The account stays as it is: a denial only if nothing more is asked. */
  | 'remains'
  /** An appeal came back: a denial only if nothing more is asked. */
  | 'rejected'
  /** May try again, which takes back no decision. */
  | 'invited'
  | 'under-review'
  | 'at-risk'
  | 'may-deactivate'
  | 'listing-removed'
  | 'deactivated'
  | 'warning';

export interface OutcomePattern {
  readonly says: OutcomeWords;
  readonly unconditional: boolean;
  readonly words: RegExp;
}

export const conditional =
  /^(?:if|unless|until|once|when|after you|before|as soon as|should you|to (?:have|get|reactivate|reinstate|restore|sell|be)\b)|\b(?:if|unless|until|once|as soon as|in order to|whether|before (?:we|you|it))\b|(?:如果|若|一旦|除非|如需|要重新|想要|即可|就(?:能|可以?)|才能|之前|后才|届时)|\b(?:wenn|falls|sobald|um)\b|\b(?:si|afin de|pour)\b/i;

/** A sentence that only supposes: it refuses nothing. */
export const hypothetical = /\b(?:if|unless)\b|如果|若|倘若|假如|\b(?:wenn|falls)\b/i;

/** The account is named as untouched: what is removed is a listing, if anything. */
export const accountUntouched =
  /\baccount\b[\w ,']{0,30}\b(?:is|was|has|remains?|itself)\b( \w+){0,2} (?:not (been )?(\w+ )?(?:affected|touched|changed|deactivated|suspended|restricted)|(?<!\b(?:not|longer|re) )active|unaffected|unchanged|untouched|in good|open)\b|\bnothing has been (?:taken|changed|removed)\b|(?<!\bif )\byou (?:can|may) (?:still|continue to|keep|go on) sell(ing)?\b|账户(本身|状况)?[^,。]{0,8}(?:不受影响|未受影响|仍然有效|没有受到影响|仍可|依然可|仍能)|(?:其他|其余|别的)商品[^,。]{0,6}(?:可以|仍可|照常|继续|不受)/i;

/** Names what the seller wrote. In a sentence that neither asks for it nor tells how it should be, it has been read. */
export const letterOfSeller =
  /\byour (\w+ ){0,2}(?:appeal|plan|letter|message|answer|reply|response|explanation|submission|request|dispute)s?\b|\bthe (?:plan|appeal|letter) of \d|\byou (have )?(?:appealed|wrote to us|replied|disputed)\b|\bwe (have )?(?:read|accept(ed)?) (?:your|the|it)\b|(?:您|你)(的|上次|之前|此前|先前|最近|第.{1,2}[封次份]|\d{1,2}月\d{1,2}日){0,3}(?:申诉|计划|来信|答复|回复|解释|请求)|(?:您|你)(?:寄来|发来|提交|上传|补充)的/i;
export const letterToCome =
  /\b(?:should|must|need|needs|can|could|may|might|will|would|to|look forward|await|if|when|once|until|unless|limit|in your (?:plan|answer|appeal|reply))\b(?! (?:not|you) (?:change|alter))[\w ,']{0,40}\byour (\w+ ){0,2}(?:appeal|plan|letter|message|answer|reply|response|explanation|submission|request|dispute)s?\b|\byour (\w+ ){0,2}(?:appeal|plan|letter|message|answer|reply|response|explanation|submission|request)s? (?:should|must|needs to|has to|will|would|can|may|is (?:best|better))\b|\byour (?:account|balance)\b|请|应|须|务必|如果|若|一旦|在.{0,6}(?:计划|申诉|回复)中|将(?:审核|评估)/i;

/** The same without words that also fit papers of a first check: "the information you gave us". */
export const strongReplyWords =
  /\byour (\w+ )?(?:submission|appeal|plan|response|reply|explanation|letter|statement|answer)s?\b|\bthank you for\b|\bthanks for\b|申诉|感谢您|行动计划|您的(?:计划|回复|来信)|eingereichte|widerspruch|contestation/i;

/** Where a message answers a letter: it has received, read or judged something the seller sent. */
export const replyWords =
  /\b(?:everything|every message|each message|all|what|messages?|statements?|bills?|licen[cs]es?|cop(?:y|ies)|certificates?|reports?) (that |which )?you (have )?(?:sent|wrote|gave|submitted|uploaded|attached)\b|\b(?:read|reviewed|all|both|each|of) (\w+ )?your (\w+ )?(?:plans|appeals|letters|replies)\b|\byou asked us\b|\bsecond (?:team|review|look)\b|\bthanks for\b|\b(?:got|received|gone through|looked through|went through|evaluated|passed|forwarded) (?:your|the plan|the appeal)\b|(?:您|你)的(?:来信|计划|回复|申诉|说明|材料|答复)中?(?:只|仅|没有|未|不|仍|看|写|提|称|较|比较|过于|还|已|被)|\b(?:we (have |'ve )?(\w+ )?(?:received|reviewed|read|considered|looked at|got|examined|assessed|evaluated|checked|accepted|approved|rejected|declined|denied)|thank you for|thanks for|appreciate|after (?:reviewing|reading|a review of|considering))\b[\w ,']{0,50}\b(?:submission|appeals?|plan|response|reply|explanation|letter|message|documents?|invoices?|request|information (?:you|provided|that)|answer|statement|e-?mail|(?:you|that you) (?:sent|submitted|provided|gave))\b|\b(?:information|documents?|invoices?|plan|answers?|details|material|explanations?|evidence|papers) (of action )?(that |which )?(you (have |had )?)?(already )?(?:e-?mailed|filed|submitted|sent|gave|uploaded|supplied)\b|\byour (last |latest |most recent |previous |first |second |third |revised |new |recent )?(?:submission|appeal|plan( of action)?|response|reply|explanation|letter|message|statement|answer)s? (\w+ )?(?:does|do|did|is|was|has(?! to)|have(?! to)|says|said|states|stated|mentions|explains|explained|lacks?|shows|contains?|describes|described|names|gives|leaves|cannot|could|still|only|needs|falls|of)\b|\b(?:remains?|stays) (?:deactivated|suspended)\b|\byou (have )?(already )?(?:told|sent|wrote|submitted|provided|appealed|replied|gave) (?:us|to us|the|a|an|your|only|one)\b|\bthank(?:s| you) for (?:the|your) (?:additional|further|new|updated|detailed|quick) \w+|\bthank you for (?:writing|contacting|getting back|coming back|replying|answering)\b|\b(?:the|your) (?:last|previous|first) one\b|\b(?:information|details|answers?|statements?) in your (?:appeal|plan|submission|reply|letter)\b|\b(?:writing|questions?|respond\w*|response|reply|answer\w*|decision) (?:about|to|regarding|concerning|on) your (\w+ ){0,2}(?:appeal|submission|plan|reply|message|letter|request)\b|\byou (?:said|wrote|stated|mentioned|described|claimed|promised)\b|^you (?:say|write|state|mention|describe|claim|promise)\b|\bthank you for your (?:cooperation|patience)\b|(?:您|你)(?:提到|说|写道|写|表示|指出|声称|只提)|\bin your (?:last|previous|first|latest) (?:plan|appeal|message|letter|reply)\b|(?<!请在|請在|需要|须由)(?:您|你)(?!需|应|须|要|将|必须|可以|能|应当)[^,。;:]{0,8}(?:提交|提供|发送|發送|发来|上传|补充|递交)(?:的|了)|(?:收到|审核|阅读)(了|过)?(?:您|你)(?:关于|就|对)[^,。]{1,16}的?(?:申诉|计划|说明|回复|来信)|感谢(?:您|你)(的)?(?:提交|提供|回复|申诉|来信|补充|联系|耐心|发送)|(?:收到|审核|审阅|阅读|查看|评估|复核|審核)(了|过)?(?:您|你)(?:的|提交|发来|提供|再次|在)(的)?(计划|申诉|申訴|说明|回复|信息|材料|文件|行动计划|提交|邮件|答复)?(?!账户|帐户|账号)|重新审核了|(?:完成|结束)(了)?对(?:您|你)[^,。]{0,6}(?:申诉|计划|说明|资料)|提出的(?:申诉|请求)|(?:申诉|申訴|计划|计划书|回复|说明|来信|材料|文件)[^,。]{0,8}(已经?|均已)?(?:收到|收悉|阅读|审阅|审核完)|\b(?:eingereichte\w*|ihre antwort|ihren widerspruch)|\bvotre (?:contestation|demande|réponse|appel)|\bavons (bien )?reçu\b|ご提出|ご返信/i;
