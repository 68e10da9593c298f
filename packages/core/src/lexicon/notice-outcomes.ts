import { gapEn } from './en/notice-asks.ts';
import { gapZh } from './zh/notice-asks.ts';

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
  | 'under-review'
  | 'at-risk'
  | 'may-deactivate'
  | 'listing-removed'
  | 'deactivated'
  | 'warning';

interface OutcomePattern {
  readonly says: OutcomeWords;
  readonly unconditional: boolean;
  readonly words: RegExp;
}

export const conditional =
  /^(?:if|unless|until|once|when|after you|before|as soon as|should you|to (?:have|get|reactivate|reinstate|restore|sell|be)\b)|\b(?:if|unless|until|once|as soon as|in order to|whether|before (?:we|you|it))\b|(?:如果|若|一旦|除非|如需|要重新|想要|才能|之前|后才|届时)|\b(?:wenn|falls|sobald|um)\b|\b(?:si|afin de|pour)\b/i;

/** A sentence that only supposes: it refuses nothing. */
export const hypothetical = /\b(?:if|unless)\b|如果|若|倘若|假如|\b(?:wenn|falls)\b/i;

/** A negated or possible event is none. */
const not = String.raw`(?<!\b(?:not|never|cannot|can|may|might|could|would|should|to|be able to|before we|will|unable to|whether) (?:be )?(?:\w+ )?)`;

export const outcomePatterns: readonly OutcomePattern[] = [
  {
    says: 'reactivated',
    unconditional: true,
    words: new RegExp(
      String.raw`\b(?:is|are|has been|have been|was|were|we've|we have|we|now)(?: (?:now|today|again|been|all|both|therefore|successfully|hereby|fully|just|since)){0,3} ${not}(?:reactivated|reinstated|restored|re-?enabled|unblocked|active again|live again|back online|(?:available|visible|buyable|online|for sale|on sale)(?: for sale| for purchase)? again|back in good standing)\b|\b(?:and|have|has) (?:\w+ )?(?:reinstated|reactivated|restored) (?:your|the|some|all|most|one|two|three)\b|\b(?:you|sellers) (?:can|may) (?:now )?(?:start |resume |continue )?(?:sell|selling)(?: \w+){0,3} again\b|\byou (?:can|may) (?:now|again) (?:sell|start selling|resume)\b|\baccepted your (?:plan|appeal|submission|documents|explanation)\b|\b(?:appeal|plan) (?:was|has been|is) (?:successful|approved|accepted|granted)\b|\bapproved your (?:appeal|plan|request)\b|\b(?:suspension|deactivation|block|restriction)s?\b[\w ]{0,30}\b(?:has|have|was|were|is) (?:now )?(?:been )?(?:lifted|ended|reversed|cancelled|undone)\b|\b(?:lifted|removed|reversed) (?:the|your|this) (?:suspension|deactivation|restriction)`,
      'i',
    ),
  },
  {
    says: 'reactivated',
    unconditional: true,
    words:
      /(?:已(?:经|被|为您|成功)?|现(?:已)?|现在已?)(?:重新)?(?:激活|启用|恢复|解封|复权)(?!前|之前)|(?:申诉|申訴|计划|文件|材料)[^,。]{0,4}(?:已|已经)(?:经)?(?:获得?)?(?:通过|批准|成功)|通过了(?:您|你)的(?:申诉|计划)|(?:恢复|重新激活|重新启用)了(?:您|你)|(?:可以|可)(?:重新|再次|继续)(?:开始)?(?:在[^,。]{1,16})?(?:销售|售卖)|\bwurde (?:wieder )?(?:reaktiviert|freigeschaltet)|\ba été réactivé|再開され(?:ました|た)|再度有効/i,
  },
  {
    says: 'under-review-still',
    unconditional: true,
    words:
      /\b(?:while|remains?|still|continues? to be|stays?)\b[\w ,']{0,30}\b(?:under|in) review\b|\bwhile we (?:review|continue|complete)\b|\breserve\b|仍(?:在|处于)审核|审核期间|预留(?:金|款)/i,
  },
  {
    says: 'refused',
    unconditional: false,
    words:
      /\b(?:do(?:es)? not|don't|doesn't|did not|didn't|not|has not|have not|haven't) (?:yet )?(?:have|contain|include|provide|give|receive|received|provided|offer|hold|given us|sent|found) (?:us )?(?:enough|sufficient|all|adequate|the (?:information|details?|documents?|detail))\b|\bnot (?:yet )?(?:consider|regard|accept|see)\b[\w' ]{0,40}\bvalid\b|\bbefore we can (?:consider|reactivate|reinstate|restore|decide|accept)\b|\b(?:cannot|can't|could not|unable to|not able to) accept (?:your|the|this|it)\b|\b(?:is|was|are|were|remains?) (?:still )?(?:incomplete|insufficient|not (?:yet )?(?:complete|sufficient|enough|acceptable|valid|specific|detailed|clear|adequate)|not (?:\w+ )?(?:enough|detailed|specific) (?:enough|for us|to)|too (?:general|vague|short|brief|broad|generic))\b|\b(?:lacks?|lacking|is missing|are missing|still missing|leaves? (?:some )?(?:open|questions|gaps|out)|falls? short)\b|\b(?:cannot|can't|could not) (?:yet )?be accepted\b|\b(?:cannot|can't) (?:yet )?(?:decide|make a decision|proceed|continue)\b|\bneeds? (?:some )?(?:more|additional|further|a little more|a few more) (?:information|details?|documents?|work|evidence|explanation)[^.]{0,60}\bbefore (?:we|your|you|it)\b|\bstill (?:cannot|can't|unable|not able|need|require|missing)\b|\bnot answered all\b|\bstill have (?:\w+ )?questions\b|\b(?:questions?|points?|issues?|things) (?:\w+ )?(?:are|is|remains?) (?:still )?(?:open|unanswered|unclear|missing)\b/i,
  },
  {
    says: 'refused',
    unconditional: false,
    words:
      /仍(?:然|旧)?(?:无法|不能|需)|仍有[^,。]{0,12}(?:问题|疑问|未|不清)|(?:没有|沒有|未能|尚未|并未|缺乏|缺少)(?:提供|收到|包含|获得)?(?:我们所需的|足够|足夠|充分|完整|所需)(?:的)?(?:信息|資訊|资料|细节|详情|证据|内容|说明|文件)?|(?:信息|資訊|说明|计划|材料|内容|资料|文件|申诉)[^,。;]{0,16}?(?:不足|不够|不夠|不完整|不充分|仍不|过于笼统|不够具体|尚不|不能满足|未达到|有所欠缺)|(?:需要|还需)(?:您)?(?:提供|补充)?(?:更多|进一步|其他|补充)(?:的)?(?:信息|细节|说明|资料|材料|详情)[^。]{0,20}(?:才能|方可|方能)|無法接受|无法接受|不能接受|\breichen[\w ]{0,20} nicht aus\b|\bnicht (?:genügend|ausreichend)|\bne disposons pas\b|\binsuffisant|\bpas suffisant|情報が不足|十分な情報/i,
  },
  {
    says: 'unable',
    unconditional: false,
    words:
      /\b(?:cannot|can't|will not|could not|may not) be (?:reinstated|reactivated|restored|reversed|overturned|approved|lifted)\b|\b(?:unable|not able|cannot|can't|could not|couldn't|not in a position|will not|are not going|do not intend|do not plan) (?:yet )?(?:to )?(?:reinstate|reactivate|restore|verify|approve|lift|confirm|enable|re-?open)\b|(?:无法|不能|暂不能|未能|仍然无法)(?:为您)?(?:重新)?(?:激活|恢复|启用|验证|核实|批准)|\bnicht reaktivieren\b|\bpas (?:réactiver|rétablir)\b/i,
  },
  {
    says: 'needs-more',
    unconditional: false,
    words:
      /\b(?:need|require|ask (?:you )?for|want|request|provide|send(?: us)?)(?: \w+){0,2} (?:more|additional|further|greater|extra|other|the missing) (?:information|details?|documents?|documentation|evidence|explanation|points?)\b|\bgreater detail\b|\badditional detail\b|\bmore detail\b|\b(?:revise|revised|rewrite|update|improve|add to|resubmit) (?:your |the |a |it)?(?:plan|appeal|submission)?\b|\b(?:some|a few|two|three|several) (?:points|questions|things|parts|items) (?:are|remain|still)\b|更详细|更具体|补充(?:说明|提供|以下|材料|信息)|请(?:您)?补充|进一步(?:说明|的信息|信息)|更多(?:信息|详情|细节)|其他信息|修改(?:后)?(?:您的)?(?:计划|申诉)|plus de détails|weitere (?:informationen|angaben|dokumente)/i,
  },
  {
    says: 'lacking',
    unconditional: true,
    words: new RegExp(`${gapEn.source}|${gapZh.source}`, 'i'),
  },
  {
    says: 'final',
    unconditional: false,
    words:
      /\b(?:may|will|might|shall|can|do) (?:not|no longer) (?:be able to )?(?:respond|reply|answer|react|review|consider|read|accept|look at)(?: to)? (?:any )?(?:further|more|other|additional|future|later|new)\b|\b(?:decision|it|this) is (?:now )?final\b|\bfinal decision\b|\b(?:is|are|has been|have been|was|remains?) (?:now )?permanently (?:deactivated|closed|removed|suspended|withdrawn|banned)\b|\bpermanently (?:deactivated|closed|removed|banned) (?:your|the)\b|\bno (?:further|more) (?:appeals?|correspondence|submissions?|e-?mails?|replies) (?:will|are|is|can|is possible)?\b|\bno (?:further|more|other) (?:right of )?appeals?\b|\b(?:matter|case) (?:is |as |to be )?(?:now )?closed\b|\b(?:deactivation|suspension|removal|closure|decision) is (?:\w+ )?permanent\b|\bcannot be appealed\b|\bno longer (?:open|eligible) (?:to|for) appeal\b|\bnot (?:be )?(?:open|eligible) (?:to|for) (?:further |another )?appeal\b/i,
  },
  {
    says: 'final',
    unconditional: false,
    words:
      /永久(?:性)?(?:停用|关闭|關閉|封禁|移除)|最终决定|最終決定|(?:可能)?(?:不再|不会再|不會再|将不|不予)(?:再)?(?:回复|回覆|答复|受理|审核|处理)|endgültig|dauerhaft (?:deaktiviert|gesperrt)|définitivement|最終的な決定/i,
  },
  {
    says: 'declined',
    unconditional: true,
    words:
      /\b(?:decided|decision)\b[\w ,']{0,40}\b(?:you may not|not to (?:reinstate|reactivate|restore|allow|lift)|to (?:uphold|maintain|keep|confirm)|that your account)\b|\b(?:remains?|stays?|will remain|will stay|continues? to be) (?:\w+ )?(?:deactivated|suspended|closed|removed|blocked|inactive|in force|in place|unchanged|upheld)\b|\b(?:position|decision|view|opinion|conclusion) (?:is|remains) (?:unchanged|the same)\b|\b(?:not|n't) (?:changed?|reverse[d]?) (?:our|the|this) (?:decision|mind|view|position)\b|\bno reason to (?:change|reverse)\b|\b(?:decision|deactivation|removal|outcome|result) (?:\w+ )?(?:stands|remains|is upheld|was correct|has not changed|does not change|is confirmed|will not change|is unchanged|not be changed|not be reversed)\b|\b(?:uphold|upheld|maintain(?:ed)?|confirm(?:ed)?|stand by|stick to|keep to) (?:our|the|this) (?:\w+ )?(?:decision|deactivation|removal)\b|\b(?:denied|rejected|declined|turned down|refused|dismissed) (?:your|the|this) (?:appeal|request|submission|claim|plan)\b|\b(?:appeal|request|submission|plan) (?:has been|was|is|have been) (?:denied|rejected|declined|refused|unsuccessful|not successful|not approved|not accepted|dismissed)\b|\bwill not (?:be )?(?:reinstat|reactivat|restor)\w+|\bcannot (?:offer|grant) you\b|\bnot (?:to )?change (?:our|the) decision\b/i,
  },
  {
    says: 'declined',
    unconditional: true,
    words:
      /(?:维持|維持|保持)[^,。]{0,16}(?:停用|决定|決定|原判|状态|结果|结论|处置)|(?:决定|決定)(?:不|不予|不再)(?:恢复|重新激活|启用|批准)|(?:仍|依然|继续|将继续)(?:将|然|处于|被|保持)*(?:停用|关闭|禁用)|(?:申诉|申訴|请求)[^,。]{0,4}(?:(?:已|被)(?:被)?(?:拒绝|拒絕|驳回|駁回)|(?:未|没有|不)(?:被|获|能|予)?(?:通过|获批|成功|批准|成立))|不可再次申诉|不能再(?:次)?申诉|不予(?:恢复|批准|通过)|bleibt (?:weiterhin )?(?:deaktiviert|gesperrt)|reste désactivé|引き続き停止/i,
  },
  {
    says: 'under-review',
    unconditional: true,
    words:
      /\bunder (?:a )?(?:temporary )?review\b|\breview period\b|\b(?:currently|now) (?:reviewing|investigating)\b|\bwe are (?:still )?(?:reviewing|investigating|looking into)\b|\btransferred (?:your|the|this) (?:case|request|appeal|message)\b|正在(?:审核|审查|審核|调查|复核|处理您的)|审核中|wird (?:derzeit )?geprüft|en cours d'examen/i,
  },
  {
    says: 'at-risk',
    unconditional: false,
    words:
      /\b(?:at|in) risk\b|\bat[- ]risk\b|\bin danger of\b|\brisk(?:s|ing)? (?:of )?(?:deactivation|being|losing)\b|面临[^,。]{0,12}风险|面臨[^,。]{0,12}風險|(?:存在|有)[^,。]{0,14}风险|(?:可能|即将)面临|droht|risque d'être/i,
  },
  {
    says: 'may-deactivate',
    unconditional: false,
    words:
      /\b(?:may|might|could|will|can|would) (?:have to )?(?:also )?(?:be |lead to |result in |cause |mean |then )?(?:\w+ ){0,3}?(?:deactivat\w*|suspend\w*|suspension|remov\w+|withdraw\w*|clos\w+|restrict\w*|block\w*)\b|以免[^。]{0,20}(?:影响|停用)|影响(?:到)?您的(?:销售|账户)|(?:可能|将|会|將|會)(?:会|被|导致|将){0,3}(?:停用|暂停|移除|关闭|限制)/i,
  },
  {
    says: 'listing-removed',
    unconditional: true,
    words:
      /\b(?:removed|deactivated|took down|taken down|taken off|suppressed|blocked|closed|withdrew|withdrawn|paused|disabled|inactivated|delisted|stopped) (?:(?:some|one|several|a few|two|three|four|five|\d{1,4}|many|certain|a number|all|any|the|these|this|that|your|following|affected|product|of|offers?|for|related) ){0,6}(?:of )?(?:(?:your|the|these|this|following|product|affected|active) ){0,3}(?:listings?|offers?|products?|asins?|detail pages?|items?)\b|\b(?:took|taken) (?:\w+ ){0,4}(?:listings?|offers?|products?|asins?) (?:down|offline|off)\b|\b(?:listings?|offers?|products?|asins?|detail pages?|items?)\b[\w ,()']{0,50}\b(?:has been|have been|was|were|is|are|cannot|can't|can no longer)(?: now| no longer| not| currently| temporarily| therefore| still| be| made| set to){0,3} (?:removed|hidden|offline|on hold|frozen|bought|purchased|shown|for sale|on sale|found|seen|sold|deactivated|taken down|taken off|suppressed|blocked|closed|withdrawn|inactive|disabled|available|active|visible|buyable|permitted|allowed|restored)\b/i,
  },
  {
    says: 'listing-removed',
    unconditional: true,
    words:
      /(?:将|把)[^,。]{0,16}(?:商品|listing|ASIN|产品)[^,。]{0,8}(?:下架|移除|停用|删除|停售)|(?:移除|下架|删除|刪除|停用|停售|禁止显示|屏蔽)(?:了)?(?:您|你)?(?:的)?(?:部分|某些|一些|以下|该|一件|\d{1,3}[件个条])?(?:的)?(?:[父子]|相关|违规)?(?:商品|listing|ASIN|产品|產品|报价|信息)|(?:商品|listing|ASIN|产品|报价)(?:信息)?[^,。]{0,12}(?:已|被|已被|暂时)(?:被)?(?:移除|下架|删除|停用|停售|禁止)|停止(?:销售|展示|出售)(?:了)?(?:您|你)?(?:的)?(?:以下|部分|该)?(?:商品|产品)|出品(?:を|が)(?:取り消|削除)|(?:angebote?|produkte?)[\w ]{0,20}(?:entfernt|deaktiviert)|retiré (?:certaines|une|plusieurs)/i,
  },
  {
    says: 'deactivated',
    unconditional: true,
    words: new RegExp(
      String.raw`\b(?:accounts?|privileges?|ability to sell|store|shop|selling|offers in [\w ]{1,40}|fulfil?led (?:offers|orders|products|listings)[\w ]{0,40})\b[\w ,.()'"-]{0,60}?\b(?:is|are|has been|have been|was|were|being)?(?: (?:now|therefore|thus|temporarily|currently|also|hereby|been|accordingly|for now)){0,3} ?(?<!\b(?:not|never|may|might|could|can|will|would|be|cannot|your|related|remains?|or) (?:be |become |get )?(?:\w+ )?)(?:deactivated|suspended|disabled|blocked|revoked|withdrawn|on hold|removed|closed|inactive)\b|\b(?:deactivated|suspended|disabled|blocked|closed|removed|revoked|withdrew|withdrawn|stopped|paused) (?:\w+ )?(?:your|the) (?:(?!from\b|on\b|in\b|to\b|of\b)[\w.-]+ ){0,4}(?:account|privileges|store|selling|shop|ability to sell)\b|\byou (?:currently |now |therefore |temporarily )?(?:may not|cannot|can't|can not|can no longer|may no longer|are not (?:able|allowed|permitted) to|are no longer (?:able|allowed|permitted) to) (?:currently |now |therefore |temporarily )?(?:sell|offer|list|ship)\b|\baccounts?\b[\w ]{0,20}\b(?:may|can) ?(?:not|no longer) be used\b|\bsales? (?:through|from|on|in|via)[\w ]{0,30}\b(?:are|is|have been|has been) (?:\w+ )?(?:stopped|suspended|blocked|paused)\b|\b(?:cannot|can't|not|no longer|will not) (?:let|allow|permit) you (?:to )?(?:sell|offer|list)\b|\baccounts? (?:is not|isn't|is no longer) (?:active|open|available)\b|\bwe (?:have )?(?:therefore )?(?:closed|deactivated|suspended|blocked|disabled) it\b|\b(?:had to|have to|decided to|are forced to|must) (?:\w+ )?(?:deactivate|suspend|close|disable|block) (?:your|the) (?:[\w.-]+ ){0,4}(?:account|privileges|store)\b|\baccount\b[\w ]{0,20}\b(?:is|was|has been) (?:now )?(?:no longer active|switched off|taken offline|offline|frozen)\b|\b(?:lost|lose) your (?:[\w-]+ ){0,3}privileges\b|\b(?:took|taken) away your (?:[\w-]+ ){0,3}privileges\b`,
      'i',
    ),
  },
  {
    says: 'deactivated',
    unconditional: true,
    words:
      /(?:账户|帐户|帳戶|账号|賬戶|店铺|销售权限|銷售權限|销售资格|商品销售|自配送(?:商品|权限)?)[^,。;]{0,20}?(?<!可能|将|会|不会|面临|避免)(?:现已|已|被|已被|已经|已经被|暂时|遭到|目前)(?:被|暂时|我们|因此|也|同样|一并){0,3}(?:停用|暂停|暫停|冻结|关闭|禁用|封|取消|撤销|移除|限制)|(?<!可能|将会?|会|或)(?:暂停|停用|暫停|撤销|取消|关闭|冻结)了?(?:您|你)(?:的|在)[^,。]{0,16}?(?:账户|帐户|帳戶|账号|销售权限|权限|资格|店铺)|(?:账户|帐户|店铺)[^,。]{0,8}(?:无法|不能|不得)(?:再)?(?:接收|接受|销售|用于|使用)|(?:现已|已|被|已被)限制销售|(?:无法|不能|不得)再(?:使用|登录)[^,。]{0,8}账户|(?:您|你)(?:目前|现在|暂时|已)?(?:不能|无法|無法|不得|不可)(?:再)?(?:在[^,。]{1,20})?(?:销售|銷售|继续销售|出售)|(?:konto|verkäuferkonto|verkaufsberechtigung\w*)[\w ,]{0,40}(?:deaktiviert|gesperrt)|compte[\w ,éà]{0,40}(?:désactivé|suspendu)|(?:アカウント|出品権限|出品用アカウント)[^、。]{0,12}(?:停止|一時停止|無効)/i,
  },
  {
    says: 'warning',
    unconditional: false,
    words:
      /\b(?:policy |this is a |final |first |a )warning\b|\bwarned\b|\bwarning about\b|\bnotice of (?:policy )?violation\b|\b(?:this is a|friendly) reminder\b|警告|\bverwarnung\b|\bavertissement\b/i,
  },
];

/** The account is named as untouched: what is removed is a listing. */
export const accountUntouched =
  /\baccount\b[\w ,']{0,30}\b(?:is|was|has|remains?|itself)\b[\w ,']{0,20}\b(?:not|active|unaffected|unchanged|in good)\b|账户(?:本身)?[^,。]{0,8}(?:不受影响|未受影响|仍然有效|没有受到影响)/i;

/** The same without words that also fit papers of a first check: "the information you gave us". */
export const strongReplyWords =
  /\byour (?:\w+ )?(?:submission|appeal|plan|response|reply|explanation|letter|statement|answer)s?\b|\bthank you for\b|\bthanks for\b|申诉|感谢您|行动计划|您的(?:计划|回复|来信)|eingereichte|widerspruch|contestation/i;

/** Where a message answers a letter: it has received, read or judged something the seller sent. */
export const replyWords =
  /\b(?:we (?:have |'ve )?(?:\w+ )?(?:received|reviewed|read|considered|looked at|got|examined|assessed|evaluated|checked|accepted|approved|rejected|declined|denied)|thank you for|thanks for|appreciate|after (?:reviewing|reading|a review of|considering))\b[\w ,']{0,50}\b(?:submission|appeals?|plan|response|reply|explanation|letter|message|documents?|invoices?|request|information (?:you|provided|that)|answer|statement|e-?mail|(?:you|that you) (?:sent|submitted|provided|gave))\b|\b(?:information|documents?|invoices?|plan|answers?|details|material|explanations?|evidence|papers) (?:of action )?(?:that |which )?(?:you (?:have |had )?)?(?:already )?(?:e-?mailed|filed|submitted|sent|gave|uploaded|supplied)\b|\byour (?:last |latest |most recent |previous |first |second |third |revised |new |recent )?(?:submission|appeal|plan(?: of action)?|response|reply|explanation|letter|message|statement|answer)s? (?:\w+ )?(?:does|do|did|is|was|has(?! to)|have(?! to)|says|said|states|stated|mentions|explains|explained|lacks?|shows|contains?|describes|described|names|gives|leaves|cannot|could|still|only|needs|falls|of)\b|\b(?:remains?|stays) (?:deactivated|suspended)\b|\byou (?:have )?(?:already )?(?:told|sent|wrote|submitted|provided|appealed|replied|gave) (?:us|to us|the|a|an|your|only|one)\b|\bthank(?:s| you) for (?:the|your) (?:additional|further|new|updated|detailed|quick) \w+|\bthank you for (?:writing|contacting|getting back|coming back|replying|answering)\b|\b(?:the|your) (?:last|previous|first) one\b|\b(?:information|details|answers?|statements?) in your (?:appeal|plan|submission|reply|letter)\b|\b(?:writing|questions?|respond\w*|response|reply|answer\w*|decision) (?:about|to|regarding|concerning|on) your (?:\w+ ){0,2}(?:appeal|submission|plan|reply|message|letter|request)\b|\byou (?:said|wrote|stated|mentioned|described|claimed|promised)\b|^you (?:say|write|state|mention|describe|claim|promise)\b|\bthank you for your (?:cooperation|patience)\b|(?:您|你)(?:提到|说|写道|写|表示|指出|声称|只提)|\bin your (?:last|previous|first|latest) (?:plan|appeal|message|letter|reply)\b|(?<!请在|請在|需要|须由)(?:您|你)(?!需|应|须|要|将|必须|可以|能|应当)[^,。;:]{0,8}(?:提交|提供|发送|發送|发来|上传|补充|递交)(?:的|了)|感谢(?:您|你)(?:的)?(?:提交|提供|回复|申诉|来信|补充|联系|耐心|发送)|(?:收到|审核|审阅|阅读|查看|评估|复核|審核)(?:了|过)?(?:您|你)(?:的|提交|发来|提供|再次|在)(?:的)?(?:计划|申诉|申訴|说明|回复|信息|材料|文件|行动计划|提交|邮件|答复)?(?!账户|帐户|账号)|重新审核了|(?:完成|结束)(?:了)?对(?:您|你)[^,。]{0,6}(?:申诉|计划|说明|资料)|提出的(?:申诉|请求)|(?:申诉|申訴|计划|计划书|回复|说明|来信|材料|文件)[^,。]{0,8}(?:已经?|均已)?(?:收到|收悉|阅读|审阅|审核完)|\b(?:eingereichte\w*|ihre antwort|ihren widerspruch)|\bvotre (?:contestation|demande|réponse|appel)|\bavons (?:bien )?reçu\b|ご提出|ご返信/i;

export const messageEffects =
  /\b(?:warn\w*|remind\w*|attention|policy|violat\w*|improve|complain\w*|concern\w*)\b|警告|提醒|违反|改善/i;
