/**
 * How people tell, in whatever words, that an account or a listing is up or down: for messages whose wording the
 * patterns of outcomes do not know. English and Chinese; text is in the plain alphabet of `plainUnits`.
 */
export interface StateWords {
  /** What a seller has: up is good. */
  readonly things: RegExp;
  /** The same where only single products are meant. */
  readonly listings: RegExp;
  /** What Amazon puts on a seller: its end is good. */
  readonly burdens: RegExp;
  readonly up: RegExp;
  readonly down: RegExp;
  /** Says by itself that selling goes on, or is over. */
  readonly free: RegExp;
  readonly barred: RegExp;
  /** Turns a state around where it stands before it in the clause. */
  readonly not: RegExp;
  /** The state was there before and does not end. */
  readonly kept: RegExp;
  /** Supposed, to come, or somebody's condition: no fact. */
  readonly open: RegExp;
  /** Supposes everything behind it in the sentence. */
  readonly supposes: RegExp;
  /** Points back at what the sentence before spoke of. */
  readonly pointing: RegExp;
  /** A threat or a reminder, whatever the state. */
  readonly warns: RegExp;
  /** An answer that takes back nothing. */
  readonly refuses: RegExp;
  /** What the seller sent leaves something out. */
  readonly lacks: RegExp;
  /** It waits its turn, was passed on, or asks for no reaction. */
  readonly waits: RegExp;
}

export const stateWordsEn: StateWords = {
  things:
    /\b(?:accounts?|stores?|shops?|storefront|shel(?:f|ves)|offers?|selling|sales|business|trading|orders?|listings?|pages?|products?|items?|goods|asins?|privileges?|rights?|permission|everything you sell|what you sell|rating|health|everything|presence)\b/i,
  listings:
    /\b(?:(?:the|your|this|that|one|a) (?:\w+ ){0,3}(?:page|listing|asin|offer|photo)s?|pages? (?:for|of) your|B0[A-Z0-9]{8})\b/i,
  burdens:
    /\b(?:block(?:ade)?|pause|suspension|deactivation|restriction|ban|hold|obstacle|strike|flag|mark|lock|limit(?:ation)?s?|freeze|penalty|stop|violation|warning|case|measure)s?\b/i,
  up: /\b(?:back(?: up)?|open(?:ed|s)?(?: again)?|re-?opened|online|on ?line|live|running|restored|active|up(?! to)|available|visible|resumed?|returned|normal(?:ly)?|showing|working order|sorted out|cleared up|in force again|on sale|as before|as usual|in order|in business|good standing|compete|on the (?:site|store) again)\b/i,
  down: /\b(?:off(?! and on)|no longer (?:on|in|at|part|offered|for sale|there|shown)|down|gone|shut|closed?|dark|frozen|froze|freez\w+|locked?|parked?|paused?|halted|stopped|stop|pulled|hidden|hid|withdrawn|withdrew|switched off|disabled|inactive|unavailable|suspended|blocked|barred|on ice|on hold|put away|at rest|to rest|to sleep|idle|grounded|benched|mothballed|taken away|no more|standstill|a (?:halt|stop)|history|ended|ends|unplugged|cut off|inoperative|terminated|discontinued|cancelled|canceled|revoked|withheld|cease[sd]?|lapse[sd]?|expire[sd]?|dropped|void|waived|rescinded|undone)\b/i,
  free: /\b(?:welcome back|green light|all clear|(?:you|buyers|customers|shoppers|orders|everyone|your offers) (?:(?:can|may|are (?:free|able|allowed) to|could) )?(?:now |again |once more ){0,2}(?:sell|trade|ship|list|order|buy|come in|find|see|resume|carry on|go on|start)(?: again| once more| as before| as usual| from (?:now|today|this)\b|[\w ]{0,24}\b(?:today|again|now|as of|from this minute))|(?:you|your \w+) (?:can|may|are free to) (?:do business|trade|operate|work|continue|carry on)(?! your)|(?:explanation|answer|plan|statement) (?:convinced|satisfied|satisfies|convinces) us|convinced by|(?:we|it|filter|system) (?:were|was|got it|had it) wrong|false alarm|(?:get|go|be) back (?:to|in) (?:business|work|selling)|happy selling|passed (?:the|our|all) (?:check|review|verification)s?|(?:appeal|review|check|verification)\b[\w ]{0,20}\b(?:succeeded|successful|passed|went well)|(?:treated|stands|is) (?:\w+ )?like any other|nothing (?:left|more|further) to do|clear(?:ed|ing) (?:this|that|it|everything) up|back where (?:it|they) (?:was|were)|where they were|good to go|all set|good to have you back|sorry for the (?:scare|trouble|mix-?up|confusion)|by mistake and|our (?:mistake|error|fault)|set it right|no (?:obstacle|objection|concerns?|reason)(?: \w+){0,2} (?:to|against) (?:your|you|the)|nothing (?:will be|is) held against)\b/i,
  barred:
    /\b(?:no longer have (?:an?|your|any) (?:\w+ )?(?:account|store|shop|access|right)s?|(?:may|can|must|could|will) (?:not|no longer) be (?:sold|offered|listed|bought|ordered|shipped)|(?:won't|will not|will no longer|would not|wouldn't) be able to (?:\w+ ){0,2}(?:sell|trade|ship|list|offer)|(?:you|sellers) (?:cannot|can't|can not|may not|can no longer|may no longer|are not (?:able|allowed) to|are unable to|are barred from) (?:\w+ )?(?:sell|trade|ship|list|offer)\w*|(?:nobody|no one|no longer|not|none|cannot) (?:\w+ ){0,3}(?:see|find|buy|order|reach)s? (?:\w+ ){0,3}(?:anything|what|any|your|from you|you)|no (?:buyer|customer|shopper) (?:can|will|sees)|(?:buyers|customers|shoppers) (?:cannot|can't|can no longer|no longer) (?:see|find|buy|order))\b/i,
  not: /\b(?:not|n't|no|never|nor|none|nobody|without|cannot|unable|neither)\b/i,
  kept: /\b(?:stays?|remains?|keeps?|kept|continues?|still|will not be|won't be|is not going to be|leave it|leave your)\b/i,
  open: /\b(?:if|unless|otherwise|or else|would|might|may|could|should|when|once|until|before|in case|risk\w*|about to|next time|so that|in order to|to (?:get|have|bring|see|open|talk)|will)\b/i,
  supposes: /^(?:if|unless|once|when|as soon as|should|in case|until|before)\b|\b(?:if|unless|otherwise|or else)\b/i,
  pointing: /\b(?:it|its|they|them|this|these)\b/i,
  warns:
    /\b(?:(?:second|third|last|final) (?:time|warning|notice|complaint|case)|cost you (?:your|the)|(?:will|may|could|would) cost|one (?:further|last)|before we (?:act|step|take|have to)|pay attention to|watch (?:your|the|out)|take care (?:of|that)|improve (?:this|it|your)|heads-?up|not a penalty|no penalty|friendly|step away|one (?:more|step)|(?:two|three|four|another|any further|more) (?:more )?(?:complaints?|cases?|strikes?|reports?)|(?:ceiling|upper limit|floor|threshold|cap) (?:is|of|stands)|step in|go over|goes over|fall below|or we (?:will |have to |must )?(?:take|remove|close|stop|hide)|we have not (?:done so|acted|closed)|not (?:done so )?yet\.|before (?:it|this) (?:turns|becomes|grows)|keep telling|another (?:week|month|case) like|exposes? you|caution|loss of your|no (?:measure|action|step)s? (?:has|have) been taken|(?:permitted|allowed) (?:maximum|minimum)|maximum (?:is|allowed)|at present everything|take a look at|last chance|losing your)\b/i,
  refuses:
    /\b(?:turned down|(?:see|view|read|judge) (?:it|this|that|things) (?:differently|otherwise)|not see it your way|(?:complaint|measure|decision|claim|removal|suspension)\b[\w ]{0,24}\b(?:stands|remains|upheld|continues|holds)|(?:will|does|do|would) not change (?:with|by|anything|that|this|it)|no (?:longer|more|further) (?:consider|accept|look|read|answer)|(?:case|file|matter) is (?:now )?closed|refus(?:e|ed|al)|reject(?:ed|ion)?|declin(?:e|ed)|denied|uphold|upheld|(?:will|shall) neither|neither (?:re-?open|reinstate|restore|change)|not (?:re-?open|discuss|be discussed)|nor (?:discuss|answer|reopen)|leaves? us (?:unmoved|unconvinced|unpersuaded)|stand (?:where|by what)|(?:outcome|result|decision|answer|view|position|finding|assessment) (?:does not|did not|has not|is not|is no|remains|is un|stays)|not to write|do not write|curtain|end of the (?:road|line|matter)|made up our minds?|not coming back|without merit|unfounded|is (?:hereby )?dismissed|no (?:further |other )?(?:remedy|recourse|appeal|step)s? (?:is|are|lies)?|(?:this|that|which) (?:concludes|closes|ends) the|(?:confirmed|confirms|upheld) the (?:finding|decision|result|outcome|first)|no (?:way|route|road|path|place) (?:back|forward|for)|answer (?:remains|is|stays|was) (?:still )?no\b|nothing (?:to add|more to say|further)|for good\b|(?:conversation|discussion|correspondence|matter|exchange|file|chapter)\b[\w ]{0,20}\b(?:over|closed|finished|ended|ends)|same (?:view|conclusion|result|answer|decision)|without (?:a |any )?(?:reply|answer)|found wanting|(?:cannot|can't|could not|do not|did not|unable to) (?:follow|share|agree|accept|support)\w* your|will not be (?:opened|re-?opened|reversed|changed|lifted|reconsidered|read|answered)|(?:collect|pick up|remove) (?:what|any|your|the)[\w ]{0,30}\b(?:left|stock|inventory|goods|by)|disposed of|a new (?:one|account) will not|not (?:going to )?change our|stays? (?:with you|shut|closed)|decision stands)\b/i,
  lacks:
    /\b(?:deals? with \w+\. |our question (?:was|is)|we (?:asked|wanted to know|were asking)|still cannot (?:say|tell|see|judge)|cannot (?:say|tell|see) (?:what|how|why|who)|leaves? (?:us )?(?:guessing|questions|gaps)|be (?:brief|specific|concrete|precise)|too (?:long|many words)|beside the (?:point|question)|wrong (?:question|page|file|document)|answered (?:another|a different)|(?:stays?|remains?|left|leaves? us) in the dark|some of it|parts? of it|ends? in the middle|ran out|has (?:expired|run out)|expired|out of date|current one|silent (?:on|about)|next to nothing|cannot be (?:made out|read|verified|used|checked)|illegible|illegibly|shortage|short of|(?:does|did|do)? ?not (?:mention|cover|touch|address|include|contain|name)|not in a position|cannot (?:yet )?(?:decide|judge|assess)|(?:one|just one|a single) question|on the (?:second|third|last|other)|(?:two|three|one) of the (?:two|three|four|five)|does not add up|unclear|without (?:that|it|this) we|(?:says?|said|tells?|told|gives?|gave|mentions?|contains?|explains?|holds?|answers?|covers?) (?:us )?(?:nothing|little|only|no word|less|half)|nothing about|reads? like|cut off|blurred|unreadable|too (?:dark|small|short|general|vague|thin|old)|is not (?:an?|the) (?:\w+ )?(?:invoice|plan|answer|document|bill|letter|receipt)|not (?:quite|yet|enough|what we)|almost|nearly there|half(?:way)?|(?:is|are|remains?) (?:left|open|missing|unclear|unanswered)|open is|only (?:the|one) (?:last|point|part|question|page)|(?:has|have) to wait|until we (?:hold|have|get|see|receive)|(?:once more|again) (?:and|with)|(?:write|fill|send|scan) (?:it|the \w+) (?:in )?(?:again|once more)|arrived empty|was empty|we are waiting for|get back to us with|so that we can (?:move on|go on|continue|finish)|of the (?:two|three|four|five) (?:questions|points)|still need|does not (?:say|tell|show)|never (?:says?|mentions?))\b/i,
  waits:
    /\b(?:(?:confirm|acknowledge)s? (?:the )?receipt|allow us (?:some|a little|more) time|bear with us|new (?:logo|address|layout|design|rules|version)|for your information|fyi|newsletter|webinar|course|training is available|automatic (?:note|reply|message)|automated|in (?:the )?(?:queue|line)|waits? (?:its|for its) turn|sits? with|(?:moved|changed|passed|handed|gone) (?:\w+ ){0,3}(?:team|hands|group|department)|now with the|reached us|expect (?:word|an answer|a reply|to hear)|no (?:action|reaction) (?:is )?(?:needed|required)|nothing is (?:needed|required)|(?:do not|don't|need not) have to do anything|how did we do|survey|minute|no bearing|offices? (?:are|is) closed|read on the next)\b/i,
};

export const stateWordsZh: StateWords = {
  things:
    /一切|生意|账户|账号|帐户|店铺|店面|网店|店里|店|商品|产品|页面|链接|listing|货架|销售|配送|自配送|订单|权限|评级|接单|下单/i,
  listings:
    /B0[A-Z0-9]{8}|(?:一个|该|此|这(?:个|款))商品|(?:那款|这款|该|此|您的)[^,。;]{0,8}(?:页面|链接|listing|商品页)|页面已/i,
  burdens: /限制|封锁|封禁|冻结|暂停|扣分|处罚|警报|标记|封条|停用|措施|记录/,
  up: /解封|解禁|复店|复业|开张|通过了|审核通过|申诉通过|不再受限|归还|撤回|恢复|重新(?:开|上|启|激活|营业)|开门|上架|上线|营业|回来(?!的)|解冻|回到(?:从前|原来|正常)|开通|开放|复原|生效|(?:都|又|已|恢复)[^,。;]{0,3}正常|理清|澄清|照常(?:展示|销售|经营|营业|显示|可买)|正常(?:展示|销售|显示|状态)/,
  down: /歇|收回|关停|停摆|封店|除名|关(?:了|闭|停|门|掉)|封(?:了|停|掉|存)|停(?:了|掉|用|业|售)|锁|冻结|下线|下架|隐藏|撤下|看不到|不在|不见|压着|暂停|拉黑|屏蔽|摘下|收回|断|中止|终止|撤销|取消(?!率)|作废|移除|除名/,
  free: /(?:申诉|审核|核查|账户)(?:已经?)?(?:获得?)?通过了?(?!率)|与(?:其他|从前|以前|别的)[^,。;]{0,8}(?:一样|相同|无异)|(?:买家|顾客|客户)(?:又|将|会|可以|能够?|已)[^,。;]{0,8}(?:看到|搜到|找到|买到|下单)|(?:可以|能够?)(?:继续|重新|再次|正常)?(?:出售|售卖|上新|运营|开张|做生意)|把事情说清楚|无(?:须|需)再(?:做|提交|补充)|(?:可以|能够?|准许|允许)(?:您)?(?:开始|继续|正常|照常|重新|放心)?(?:接单|下单|卖|销售|营业|发货|经营|上架)|欢迎回来|绿灯|放行|可(?:以)?照常(?:经营|销售|营业)|(?:虚惊|误会)一场|受惊|(?:解释|说明|陈述)[^,。;]{0,6}(?:信服|认可|接受)|我们(?:弄|搞|判断?)错了|(?:误加|误判|误封|误伤)|弄混|认错|搞混/,
  barred:
    /不再(?:有|拥有)[^,。;]{0,10}(?:账户|账号|店铺|权限|资格)|(?:不能|无法|不可以?|不得|没法|暂时不能)(?:再|继续)?(?:自己|自行)?(?:在[^,。;]{0,8})?(?:卖|销售|接单|营业|上架|发货)|(?:看|搜|买)不到[^,。;]{0,6}(?:您|商品|店)|无法(?:看到|找到|购买)/,
  not: /不(?!过|仅|但|断|久|少|同)|没|未|无(?!须|需)|别/,
  kept: /仍|依旧|依然|照旧|继续(?:关|停|封|冻)|不再(?:开|恢复)|不会(?:开|恢复|重)|保持/,
  open: /如果|若|一旦|再有|将会?|可能|否则|不然|除非|要是|万一|想(?:再|让|要)|才(?:能|好|会|可)|之前|趁|以后|今后|等到?/,
  supposes: /如果|若|一旦|再(?:这样|这么|如此)|长此|再有|否则|不然|除非|要是|万一|想(?:再|让|要)/,
  pointing: /它|其|该/,
  warns:
    /第[二三四2-4]次|保不住|再犯|再次(?:出现|发生|收到)|(?:请)?(?:当心|尽快改善|加以改进)|警示|(?:暂|尚)未[^,。;]{0,6}(?:措施|处罚|处理)|(?:低|高)于[^,。;]{0,6}要求|我们要求\d|提个?醒|不是处罚|只差一步|再有[^,。;]{0,8}(?:投诉|案件|一次)|将(?:会)?失去|上限|下限|越线|超过就|趁(?:还)?没|目前一切照常|告诫|警告|截至目前未|未采取任何|再这样|丧失|最高值|最低值|允许的最[高低]|不然就|否则(?:我们)?(?:就|将|会|要)|注意(?:一下)?|老(?:是)?说|最后(?:的)?(?:一次)?机会|(?:还没|尚未)(?:处理|处罚|动手)/,
  refuses:
    /被拒绝|拒绝了|不予(?:恢复|通过|批准|采纳)|未(?:获|能|予)(?:通过|批准|采纳)|不会(?:因此|再|有所)?改变|也不会|不再(?:考虑|复议|受理|审议|审核)|看法(?:与[^,。;]{0,4})?不同|(?:投诉|决定|措施|处罚|结论)[^,。;]{0,6}(?:成立|有效|维持|不变)|结束本案|关闭本案|(?:不会|不再|不予)(?:重开|讨论|重新开)|没能说服|未能说服|立场(?:与|不|没|未|仍|依)|(?:并)?(?:无|没有?)(?:任何)?(?:不同|变化|两样|改变)|(?:保持|维持)关闭|不要再(?:来信|申诉|写)|大幕|落幕|主意已定|不会(?:再)?回来|不成立|予以驳回|(?:到此|就此)(?:为止|结束|终结)|(?:确认|维持)了?(?:该|此|原|这一)[^,。;]{0,4}(?:结论|决定|认定)|最终(?:结论|决定)|没有(?:回来|回头|补充|余地|可能|别的)|答案(?:依旧|仍然?|还|依然)?是(?:不|否)|到此为止|存档|不(?:再|予|会)(?:答复|回复|受理|开放|恢复)|不足以改变|看法(?:完全)?一致|结论(?:不变|一样|相同)|取走|处置|没有两样|永(?:久|远)|维持(?:原|不变|决定)|到头了|无法认同|不能认同|不接受/,
  lacks:
    /(?:答|写|说|讲)的(?:是|只是)[^,。;]{1,12}[,;]?[^,。;]{0,3}(?:问|要)的(?:是|却是)|(?:说|看|找|读)不出|不知道|答非所问|不(?:够)?(?:完整|具体|充分|全)|更多(?:信息|资料|细节)|重(?:发|传|写|拍|扫)|补(?:交|发|传|齐)|简短地|(?:仍|还|依然?)[^,。;]{0,3}不(?:清楚|明白|明确|完整)|缺失|缺少|写到一半|断了|过期|失效|有些[^,。;]{0,8}没有|未(?:涉及|提及|说明|提到|写明|包含)|几乎没(?:讲|写|说|提)|(?:无法|难以|不能)(?:辨认|作出|判断|核实|识别)|据此我们(?:难以|无法)|就一个问题|第[一二三四]张|(?:两|三)张(?:发票)?(?:中|里)?有|只字未提|没(?:有)?(?:提到?|说|写|讲|回答)|只(?:写|说|提|剩|有|答)|剩(?:下)?(?:最后|一)|还(?:差|缺|剩|需要?)|(?:不算|不是)[^,。;]{0,6}(?:发票|计划|答案|文件|账单)|看不清|模糊|裁掉|截掉|太(?:短|笼统|旧|暗|小|简单)|更像|像[^,。;]{0,6}(?:宣传|广告|模板)|(?:请|再)(?:重|补)(?:新)?(?:写|发|传|填|拍|扫)|等着|才(?:能|好)(?:往下|继续|结案)|快好了|空(?:白|的)|拿到[^,。;]{0,8}之前/,
  waits:
    /(?:请)?(?:给我们|耐心)[^,。;]{0,6}(?:时间|等待|等候)|新(?:标志|版|规|地址|功能)|已收到,请|地址不变|课程|讲座|温馨提示|仅供参考|另行通知|已登记|编号\d|自动(?:回执|回复|消息)|排队|等候|(?:转|换|移|交)(?:到|给|至|由)?[^,。;]{0,8}(?:小组|组|团队|部门|同事)|(?:什么都|无须|无需|不用|不必)[^,。;]{0,4}(?:做|操作|处理)|天后(?:会)?有(?:消息|答复|结果)|服务如何|问卷|一分钟|放假|次日|与(?:销售|账户)[^,。;]{0,4}无关|不影响(?:您)?(?:销售|经营)/,
};
