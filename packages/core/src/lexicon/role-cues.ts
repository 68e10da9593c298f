/**
 * What a sentence shows about the part it belongs to, heading or no heading. Families, not phrases: each pattern names
 * a construction that sellers use in their own words.
 */
export interface RoleCues {
  readonly greeting: RegExp;
  readonly closing: RegExp;
  /** Thanks: greeting at the head of a letter, closing at its end. */
  readonly thanks: RegExp;
  readonly cause: RegExp;
  /** Beyond doubt a cause, even under a heading of another part. */
  readonly plainCause: RegExp;
  /** Something that was not done, or went wrong: a cause where it is told and no promise is made of it. */
  readonly lapse: RegExp;
  readonly complaint: RegExp;
  readonly prevention: RegExp;
  readonly evidence: RegExp;
  /** Sets what follows apart from what was: "From now on", 今后. */
  readonly horizon: RegExp;
  /** Points to proof and does nothing else. */
  readonly pointer: RegExp;
  /** Says that something is attached: that is no promise, whatever its verb looks like. */
  readonly attached: RegExp;
  /** Mentions in passing that proof is sent along. */
  readonly reference: RegExp;
  /** Continues the sentence before. */
  readonly goesOn: RegExp;
  readonly other: RegExp;
  /** Speaks of the message that is answered, not of the case. */
  readonly receipt: RegExp;
  /** Opens a list of reasons, acts or measures. */
  readonly leadIn: {
    readonly rootCause: RegExp;
    readonly actions: RegExp;
    readonly prevention: RegExp;
    readonly evidence: RegExp;
  };
}

export const roleCues: Readonly<Record<'en' | 'zh', RoleCues>> = {
  en: {
    greeting:
      /^\W{0,3}(?:dear|hello|hi|hey|good (?:day|morning|afternoon|evening)|to whom|greetings|attn|attention|to|re|subject|ref|date)\b(?:\s*:|.{0,60}$|[, ])/i,
    closing:
      /\b(?:best|kind|warm|kindest|with) regards\b|^\W{0,3}that(?:['’]s| is) all\b|\bbeg(?:ging)?\b|\bwait(?:ing)? (?:for )?(?:your|you)\b|\bwith (?:\w+ and )?(?:respect|love|gratitude|thanks)\b.{0,20}$|^\W{0,3}with (?:\w+ ){0,8}(?:respect|gratitude|thanks|apologies)\b[^.]{0,30},$|\bgive (?:us|me) (?:one |a |another |one more )*chance\b|^\W{0,3}(?:regards|cheers|best(?: wishes)?|warmly|yours|faithfully)\b.{0,30}$|\bsincerely\b|\byours (?:truly|faithfully)\b|\brespectfully\b|\blook(?:ing)? forward\b|\b(?:we|i)?\s?(?:really |sincerely |truly )?(?:hope|wish)\b.{0,80}\b(?:you|amazon|account|plan|appeal|letter|this|above|reinstate|reactivate|understand|accept|chance|opportunity)\b|\bplease (?:\w+ ){0,3}(?:reinstate|reactivate|restore|reopen|consider|give|review|allow|let us|accept|approve|activate|return)\b|\b(?:we|i) (?:\w+ ){0,2}(?:ask|request|beg|kindly ask|respectfully ask|respectfully request)\b.{0,60}\b(?:reinstate\w*|reactivat\w*|restor\w*|review|consider|reopen)|\bif (?:you|there) (?:\w+ ){0,3}(?:need|have|require|are|is)\b.{0,40}\b(?:question|information|document|anything|detail|else|more|further)|\b(?:let us|let me) know\b|\bcontact (?:us|me)\b|\b(?:reinstate|reactivate|restore)\b.{0,30}\b(?:account|listings?|privileges|offers)\b|\b(?:available|happy) (?:to|for)\b.{0,40}\b(?:question|information|call|provide)/i,
    thanks: /\bthank(?:s|\b you| you| u)\b|\b(?:appreciate|grateful|gratitude)\b/i,
    cause:
      /\bbecause\b|\broot cause|\bcaused?(?: by)?\b|\bthe (?:main |real |first |second |third |other |only )?(?:cause|reason)s?\b|\bdue to\b|\bas a result\b|\bresult(?:ed|ing)? in\b|\bled to\b|\bwhich meant\b|\bso (?:we|the|that|our|nobody|no one|it|they|\d)\b|\b(?:did|do|does|was|were|had|have|has|is|are)(?: not|n['’]t)\b|\b(?:no one|nobody|none|never|nothing)\b|\b(?:we|there) (?:had|was|were) no\b|\bonly one\b|\bwithout\b|\b(?:failed|forgot|missed|overlooked|neglected|mistak\w+|mistook|misread|misunderst\w+|mixed up|wrong(?:ly)?|mismatch\w*|outdated|expired|broken|oversold|late|delay(?:ed|s)?)\b|\b(?:prior to|before) (?:this|that|then|\d)|\bat (?:that|the) time\b|\bused to\b|\bshould have\b|\binstead of\b|\bhad (?:been |already |all |both )?\w+(?:ed|en|wn|pt|lt|nt|ught|old|ade)\b|\bgo(?:es)? back to\b/i,
    plainCause:
      /^\W{0,3}(?:the )?(?:main |real |first |second |third |root |true |actual )*(?:cause|reason)s?\b.{0,60}\b(?:is|are|was|were)\b|\b(?:this|it|that|the \w+) (?:happened|was caused|occurred|arose) (?:because|by|due)|\broot cause (?:is|was)\b/i,
    lapse:
      /\b(?:never|nobody|no one|none of|neither|not one|nothing)\b|\b(?:did|do|does|was|were|had|has|have|could)(?: not|n['’]t)\b|\bno (?:\w+ ){1,3}(?:\w+ed|saw|knew|read|kept)\b|\b(?:had|with|have|has) no\b|\b(?:failed|forgot(?:ten)?|missed|overlooked|neglected|mistook|misread|misunderst\w+|mixed up|ran out|oversold|broke down|crashed|died|jammed|went wrong|slipped|skipped|ignored|assumed|mislabel+ed|shared one)\b|\b(?:my|our) (?:own )?(?:fault|mistakes?|errors?|doing)\b|\bon (?:me|us)\b(?=\W*$)|\b(?:took|picked|used|chose|sent|packed|printed) the wrong\b/i,
    complaint:
      /\b(?:buyers?|customers?|clients?|they|he|she) (?:\w+ )?(?:complain\w*|said|wrote|reported|claimed|told|thought|think|felt|found|received|opened|returned)\b|\bcomplaints?\b|\bclaims?\b|\bfeedback\b|\bdefect rate\b|\bour (?:\w+ ){0,3}rate\b/i,
    prevention:
      /\bfrom now on\b|\bgoing forward\b|\bin (?:the )?future\b|\bto (?:prevent|avoid|make sure|ensure)\b|\b(?:every|each|per) (?:day|week|month|morning|evening|monday|tuesday|wednesday|thursday|friday|order|batch|listing|parcel|unit|quarter|shift|time)\b|\b(?:daily|weekly|monthly|quarterly|twice a|once a)\b|\bbefore (?:any|each|every|a new|it ships|shipping|listing|dispatch)\b|\bno longer\b|\bnot .{0,20}\banymore\b|\bif .{0,60}\b(?:rate|stock|batch|order|message|claim)\b|\bnever\b|\bmust\b|\bnow (?:requires?|needs?|has to|checks?|is|are|has)\b|\bnew (?:rule|process|procedure|sop|policy|check|checklist|system)\b/i,
    horizon:
      /^\W{0,3}(?:and |so )?(?:from (?:now|today|here) on(?:wards?)?|from (?:now|today)|going forward|in (?:the )?future|henceforth|(?:in order )?to (?:prevent|avoid|keep|make sure|ensure))\b|\bfrom now on\b/i,
    evidence:
      /\b(?:attach(?:ed|ment|ments)?|annex|enclosed|exhibit|appendix|screenshot|invoice|receipt|proof|evidence|certificate|tracking numbers?|order ids?|documents?)\b/i,
    pointer:
      /^\W{0,3}(?:(?:please )?(?:see|find|refer to|check)\b.{0,40}\b(?:attach|annex|enclos|exhibit|appendix|file|below|screenshot)|(?:attached|enclosed)\b|(?:attachment|annex|exhibit|appendix|enclosure|file|photo|screenshot)s? ?(?:\d|[A-H]\b)|(?:attachment|annex|exhibit|appendix|enclosure|screenshot|photo|certificate|invoice|document|file)s?\s?:|here (?:is|are) (?:it|they|the (?:\w+ ){0,2}(?:report|invoice|document|certificate|list)s?)\b|(?:the )?(?:\w+ ){0,4}(?:is|are|can be found) (?:in|attached|enclosed)\b.{0,30}\b(?:attach|annex|file|below|enclos|exhibit|appendix)?|(?:we|i) (?:have |also |are )*(?:attach|enclos|upload|submit|provid)\w*\b|order (?:ids?|numbers?)\s?:|.{0,80}\b(?:is|are) (?:\w+ ){0,2}(?:attached|enclosed|in (?:the )?(?:ann?ex|attachment|appendix|exhibit|enclosure)|(?:ann?ex|attachment|appendix|exhibit|enclosure) (?:\d|[A-H]))|(?:the )?(?:detailed|following|affected) orders?\b.{0,30}:)/i,
    reference:
      /\b(?:attached|enclosed|annexed)\b|\bin the (?:screenshots?|photos?|attachments?|ann?ex\w*|appendix|enclosures?)\b/i,
    attached:
      /^\W{0,3}(?:attached|enclosed)\b|^\W{0,3}(?:attachment|annex|exhibit|appendix|enclosure|screenshot|photo|certificate|invoice|document|file)s?\s?:|\b(?:is|are) (?:\w+ ){0,2}(?:attached|enclosed)\b/i,
    goesOn:
      /^\W{0,3}(?:also|in addition|additionally|besides|at the same time|then|after (?:that|this)|moreover|furthermore|as well)\b|^(?:we|i|they|he|she|it) (?:have |has |had )?(?:also|then)\b/i,
    other:
      /\b(?:we|i) (?:have )?(?:received|read|got|understand|understood|acknowledge|are writing|am writing|write|refer|respect|take)\b.{0,60}\b(?:notice|notification|message|email|mail|letter|policy|policies|decision|deactivat\w*|suspen\w*|seriously|appeal|account|you)\b|\b(?:this is|below is|here is|the following is)\b.{0,40}\b(?:plan|appeal|response|reply|answer|letter|poa)\b|\bamazon(?:['’]s)? (?:\w+ ){0,4}(?:will|is|provides?|offers?)\b|\bwe (?:are|have been) (?:\w+ ){0,4}(?:seller|company|shop|store|family|business|brand|selling)\b|\bour (?:company|shop|store|brand|business) (?:was|is|has)\b|\bsince (?:19|20)\d\d\b|\bsorry\b|\bapolog\w*\b|\bregret\b/i,
    receipt:
      /\b(?:we|i) (?:have |just |only )*(?:received|got|read|saw|understand|acknowledge|are writing|am writing|are replying|am replying|write|reply|refer|are responding)\b.{0,70}\b(?:notice|notification|message|e-?mail|mail|letter|decision|deactivat\w*|suspen\w*|removal)\b|^\W{0,3}(?:re|ref|subject|regarding|concerning)\b\W|\b(?:you|your (?:notice|message|e-?mail|letter|notification)) (?:\w+ ){0,2}(?:asks?|asked|informed|told|wrote|says?|said|states?|gives?|names?|lists?|quotes?|refers?|requested)\b|\b(?:this|it) is about\b|\b(?:i|we) (?:write|send|answer|reply|explain)\b.{0,24}\b(?:about|to you|you|your)\b|\bin receipt of\b|^\W{0,3}greater detail\b|\bwish to submit\b|\bas (?:requested|follows)\b|^\W{0,3}you write\b|\bin (?:response|reply|answer) to (?:your|the)\b|^\W{0,3}(?:my name is|this is|(?:we|i) (?:are|am)) (?:\w+ ){0,4}\w+\W*$|\b(?:my name is|i am the (?:owner|founder|manager|ceo))\b/i,
    leadIn: {
      rootCause: /\b(?:reasons?|causes?|issues?|problems?|mistakes?|what (?:happened|went wrong))\b/i,
      actions:
        /\b(?:steps?|measures?|actions?|following)\b.{0,60}\b(?:taken|resolve|solve|fix|correct|address|improve|done|did)\b|\b(?:have|has) (?:already )?(?:taken|done|completed)\b|\bwe (?:did|took|have done|will take)\b|\bcorrective\b/i,
      prevention:
        /\b(?:prevent|avoid|future|going forward|not happen|again|from now on|keep|make sure|ensure|long[- ]term)\b/i,
      evidence: /\b(?:attached|attachments?|evidence|proof|documents?|order ids?|detailed orders?)\b/i,
    },
  },
  zh: {
    greeting:
      /^(?:各位)?(?:老师|老師|领导|客服|经理|团队|團隊)(?:们|們)?[,，]?(?:您|你)?(?:们|們)?好|^首先.{0,20}(?:敬意|问候)|^(?:尊敬的|尊敬|亲爱的|敬爱的|致[:：]?|您好|你好|大家好|敬启者|亚马逊.{0,24}(?:您好|你好)|主题[:：]|事由[:：]|关于.{0,40}(?:申诉|回复|说明|计划书|行动计划)$)/,
    closing:
      /^以上[。！!]?$|^(?:恳请|懇請|恳求|懇求|跪求|拜托|求)|祝(?:亚马逊|各位|大家|工作|平台)|蒸蒸日上|此致|敬礼|敬上|敬请|顺祝|商祺|期待(?:您|你|贵|回复|早日|能)|盼(?:复|望|回|早)|等待(?:您|贵)|(?:恳请|恳求|请求|希望|望|请|烦请|求|盼望|期望)(?:.{0,24})(?:恢复|重新激活|重新开通|激活|审核|考虑|批准|通过|给(?:予|我们|我)|解封|开通|受理|谅解|理解|原谅|采纳|认可)|再给.{0,10}机会|如(?:有|需|果您).{0,16}(?:问题|疑问|资料|信息|材料|补充)|随时联系|祝(?:您|你|贵|工作|生意|好|商)|期待与|(?:请|恳请|烦请|敬请)(?:予以?|再次|给予)?(?:审核|审阅|复核|核实|审查|查阅)|(?:请|烦请|随时|欢迎)(?:您|你们|贵司|贵方)?(?:随时)?(?:告知|联系|通知我)/,
    thanks: /感谢|感謝|谢谢|謝謝|多谢|鸣谢|感激|致谢|谢意|辛苦/,
    cause:
      /因为|由于|原因|导致|造成|致使|引起|引发|根源|所以|因此|以致|没有|未能|未(?:及时|按|做|对|进行|核|更新|检|设|建|安排|发现|经)|疏忽|失误|忽略|忽视|漏(?:掉|看|发|检|填|传)|误(?:以为|认为|把|将|发|选|填|用)|弄错|搞错|写错|填错|发错|贴错|选错|出错|混淆|缺(?:少|乏|失)|不足|不够|不到位|不完善|不清楚|不了解|不熟悉|当时|此前|之前|以前|原先|原来|只有一|仅有一|才发现|经(?:核查|排查|查|核实|调查|检查)|照搬|沿用|临时|超卖|过期|失效/,
    plainCause:
      /^(?:(?:主要|根本|直接|真正|第[一二三]个?|具体|核心)的?)?原因(?:是|在于|为|有|如下|[:：])|(?:根本|主要|真正)原因(?:是|在于)|问题(?:就)?出在/,
    lapse:
      /没有|没(?:能|人|按|做|注意|想|发|看|及时)|未能|未(?:及时|按|做|对|进行|核|更新|检|设|建|安排|发现|经|作)|疏忽|失误|忽略|忽视|漏(?:掉|看|发|检|填|传|了)|忘(?:记|了)|误(?:以为|认为|把|将|发|选|填|用)|[弄搞写填发贴选看拿装](?:错|混)|只看|只有一|仅有一|仅凭|凭(?:经验|记忆|感觉)|超卖|来不及|照搬|沿用|混(?:放|在|淆)|自身(?:上|的)?(?:问题|原因)|问题(?:就|都)?(?:出)?在/,
    complaint: /买家|客户|顾客|投诉|差评|索赔|退货|缺陷率|拒付|反馈|通知|指标|违规/,
    prevention:
      /今后|以后|将来|未来|日后|往后|从(?:今|现在|即日|\d)|自\d.{0,12}起|即日起|每(?:天|日|周|月|季|年|批|单|次|个|件|班|晚|早|逢|半)|逐(?:单|件|批|条|个)|定期|为(?:了)?(?:防止|避免|预防|杜绝)|防止|避免|杜绝|不再|必须|须|一律|凡是?|一旦|如(?:果|遇|发现|有)|若|由.{1,16}(?:负责|检查|复核|审核|签字|把关|抽检|核对|确认|登记|跟进)|制度|流程|机制|新增(?:了)?|规定|要求|会(?!议|计)|将/,
    horizon:
      /^(?:今后|今後|以后|以後|往后|往後|日后|日後|从(?:今|现在)|從(?:今|現在)|即日起|自即日|为(?:了)?(?:防止|避免|杜绝))/,
    evidence: /附件|附上|附图|截图|发票|证明|凭证|证据|订单号|物流单号|追踪号|授权书|报告|清单|合同|证书|材料/,
    pointer:
      /^(?:详?见附|请(?:查看|见|参见|查收|查阅)|附件|附(?:上|图|有|表|录)|随信附|相关(?:证明|材料|文件|截图|凭证).{0,10}(?:附|上传|提交)|订单(?:号|编号)[:：]?|(?:我们|现|一并|同时|另)?(?:已)?(?:提交|上传|提供|附上)|证据(?:\d|[一二三四五六七八九十]|[:：])|.{0,24}(?:见附件|详见附|附后|已上传))/,
    reference: /(?:见|見|在|详见|參見|参见)附(?:件|图|圖|录|錄|表)|(?:已|随信|隨信|一并|一併)附(?:上|后|後)?/,
    attached: /^(?:随信附|附件|附上|附(?:图|表|录))/,
    goesOn: /^(?:同时|另外|此外|并且?|随后|然后|接着|还|也|其次|再者)/,
    other:
      /^(?:我们?(?:已)?(?:于.{0,12})?(?:收到|注意到|得知|获悉|看到|认真阅读|仔细阅读|阅读)|我们?(?:完全|深知|明白|理解|知道|尊重|重视|认识到|意识到)|以下(?:是|为)|这(?:是|封)|现(?:就|将|对|提交)|就.{0,40}(?:说明|答复|回复|申诉)|针对.{0,40}(?:说明|答复|回复|申诉|计划|如下)|我(?:们)?(?:是|公司|司|店|的店)|本(?:公司|店)|店铺|抱歉|对不起|致歉|道歉|十分(?:抱歉|歉意)|非常抱歉)|亚马逊(?:会|将|负责|物流|客服)|成立于|经营了|从事.{0,12}年/,
    receipt:
      /^(?:我们?|我司|本店|店铺|公司)?(?:已|刚|刚刚|昨天|今天|今早|昨晚|前天)?(?:于.{0,12})?(?:已)?(?:收到|注意到|得知|获悉|看到|认真阅读|仔细阅读|阅读)(?:了)?.{0,40}(?:通知|邮件|信|消息|来函|停用|警告|要求)|(?:昨天|今天|今早|昨晚|前天|刚刚?).{0,8}(?:收到|看到)|^(?:现)?(?:就|针对|关于|对于?).{0,60}(?:说明|答复|回复|申诉|解释|汇报)(?:如下)?[。：:]?$|(?:回复|说明|答复|回覆|說明)如下|收到.{0,30}(?:通知|邮件|来函)|^以下(?:先|是|为)|(?:贵司|贵方|您|你们|来函|通知(?:中|里)?)(?:.{0,12})(?:写道|要求|提到|指出|询问|问)/,
    leadIn: {
      rootCause: /原因|问题|如下情况|不足|失误/,
      actions: /(?:措施|步骤|行动|整改|处理|工作|解决).{0,12}$|已(?:经)?(?:采取|完成|做)|做了|采取了/,
      prevention: /防止|避免|预防|杜绝|今后|以后|将来|未来|日后|长期|不再|后续/,
      evidence: /附件|证据|证明|材料|清单|订单/,
    },
  },
};
