/**
 * Words that tell what a heading or a lead-in of a message announces, in every language a message may mix. Tested from
 * top to bottom. Text is in the plain alphabet of `plainUnits`.
 */
export type Announced =
  | 'consider'
  | 'requirements'
  | 'deadline'
  | 'dispute'
  | 'reason'
  | 'asks'
  | 'closing'
  | 'channel';

interface Announcement {
  readonly announces: Announced;
  readonly words: RegExp;
  /** Only a heading can announce this; in a lead-in the words mean something else. */
  readonly headingOnly?: true;
}

export const announcements: readonly Announcement[] = [
  {
    announces: 'consider',
    words:
      /\bwe (?:do not|don't) (?:need|want|ask)\b|^(please )?(?:do not|don't) (?:send|include|submit|mention)\b|^请勿|(我们)?(?:无需|不需要)|\bconsider(ations?|ing)?\b(?! (?:your )?(?:reinstat|reactivat|restor|appeal))|\b(?:keep|bear|have) (\w+ )?in mind\b|\bthink(ing)? (?:about|of|through)\b|\bworth (?:thinking|considering|checking|asking|a thought)\b|\b(?:useful|helpful) (?:to|tips|hints|questions|points|resources|links|reading)\b|\b(?:may|might|can|could|often|usually|also) (\w+ )?(?:help|be (?:useful|helpful))\b|\b(?:has|have|had) helped\b|\bfind (it |this |these )?(?:useful|helpful)\b|\btips?\b|\bhints?\b|\bask yourself\b|\byou (?:may|might|could) (?:want|wish|like|also|look|ask|check)\b|\b(?:reminders?|remember)\b|\b(please )?note\b|\bgood to know\b|\bbest practices?\b|\bpitfalls?\b|\bcommon (?:mistakes|reasons|causes|errors)\b|\bother sellers\b|\b(?:some|many|most) sellers\b|\bsellers (?:who|often|usually|must|should|may)\b|\b(?:good|strong|convincing|successful|effective|useful|better) (?:plan|answer|appeal|repl(?:y|ie))s?\b|\bhow to (?:write|prepare|phrase|word)\b|\bwriting (?:your|a|the) (?:plan|appeal|answer)\b|\bwhile you (?:prepare|write|revise|work)\b|\bwhen (?:writing|preparing|revising) (?:it|your|the)\b|\bguidance\b|考虑|考慮|参考|參考|提示|(?:建议|建議)(?!(您|你)?(在[^,。;:]{0,14})?(?:说明|包括|写明|提供|附上|介绍|阐述|包含|回答|补充|解释|列出))|有所帮助|有所幫助|有帮助|请注意|請注意|注意事项|请记住|請記住|思考|提醒|贴士|常见(的)?(?:原因|错误)|以下做法|其他卖家|一些卖家|不妨|请牢记|请谨记|以下方面|\bberücksichtigen\b|\bbeachten\b|\btenir compte\b|\bà noter\b/i,
  },
  {
    announces: 'requirements',
    words:
      /\b(?:documents?|invoices?|receipts?|files?|bills?|images?|photos?|copies|they|it) (you (?:send|provide|submit) )?(?:must|should|needs? to|has to|have to|may not|cannot)\b|\brequirements? (?:for|of|on) (the |your )?(\w+ )?(?:documents?|invoices?|files?|bills?)\b|\b(?:document|invoice) requirements\b|\bwe (only |can only |do not )?accept\b|\bmake sure (that )?(?:the|your|all|each|every) (?:documents?|invoices?|files?|bills?|copies)\b|(?:文件|文档|发票|單據|账单|材料|图片)(都|均)?(?:必须|必須|应当|应|須|须|需要?(?:满足|符合))|(?:文件|发票|账单|材料)要求|确保(?:文件|发票|账单)/i,
  },
  {
    announces: 'dispute',
    words:
      /\bin error\b|\bby mistake\b|\bmistaken(ly)?\b|\bdisagree\b|\bdispute\b|\bnot violated\b|\bincorrect decision\b|错误停用|錯誤停用|误停|有异议|有異議|不同意|irrtümlich|par erreur/i,
    headingOnly: true,
  },
  {
    announces: 'deadline',
    words:
      /\bwhat (?:happens|will happen|if)\b|\bif (?:i|you|we) (?:do not|don't|fail|send nothing|receive nothing)\b|\b(?:deadline|time limit)\b|\bhow long\b|\bhow much time\b|\bby when\b|\bwhat (happens )?(?:next|to my (?:money|funds|orders))\b|\b(?:when|where) (?:will|can) I (?:get|receive|have) (my )?(?:money|funds)\b|(?:如果|若)(我|您)?(?:没有|未|不|沒有)|会发生什么|會發生什麼|截止|多久|接下来会怎样|接下来会发生|was passiert|que se passe/i,
    headingOnly: true,
  },
  {
    announces: 'reason',
    words:
      /\bwhy (?:is|did|does|was|were|has|have|had|are|am|we|this)\b|\bwhy my\b|\bwhat (?:happened|did (?:we|customers|buyers)|is (?:this|the problem|the issue|wrong)|was (?:found|the problem|reported)|have we|we (?:found|saw|looked))\b|\breasons? for (?:this|the|our)\b|\bbackground\b|\bour (?:findings|review|decision)\b|\bwhat customers\b|为什么|為什麼|为何|為何|发生了什么|發生了什麼|停用原因|决定的原因|原因是什么|\bwarum\b|\bpourquoi\b|なぜ/i,
    headingOnly: true,
  },
  {
    announces: 'closing',
    words:
      /\bwe(?:'re| are) here to help\b|\bquestions\?\s*$|\bneed (more )?help\b|\bcontact us\b|\bget help\b|\bhelp and support\b|随时为您|隨時為您|需要帮助|联系我们|聯絡我們/i,
    headingOnly: true,
  },
  {
    announces: 'channel',
    words:
      /\b(?:how|where) (?:do|can|should|must|to) ((?:i|you|we) )?(?:send|submit|upload|reply|respond|contact|write)\b|\bwhere (?:do|does|should) (?:it|this|my)\b|\bhow to (?:send|submit|reply|respond|upload)\b|如何(?:发送|提交|回复|上传|發送)|在哪里(?:发送|提交)|提交方式|发送方式/i,
    headingOnly: true,
  },
  {
    announces: 'asks',
    words:
      /\bhow (?:do|can|should|to|will|may) ((?:i|you|we) )?(?:reactivate|reinstate|restore|get|appeal|fix|resolve|sell|regain|list|have)\b|\bwhat (?:(?:can|should|do|must) (?:i|you|we)|to (?:do|send|include|provide)|will (?:i|we)|are we)\b|\bwhat you (?:can|should|must|need|have to)\b|\bwhat (?:now|next)\b|\bnext steps?\b|\bwe (\w+ )?(?:need|require|ask|want|expect|are missing|would like)\b|\b(?:send|provide|submit|tell|explain|describe|include|includes|give|show|answer|state|address|addresses|cover|covers|contain|contains|explains|describes|upload|attach|supply|reply|respond|write|prepare|share|set out|sets out|specify|confirm)\b|\bplans?\b|\b(?:following|these) (?:questions|points|information|items|details|parts|documents|elements)\b|\b(?:needed|required|missing)\b|\b(?:two|three|four) (?:parts|things|points|questions|fields|boxes)\b|\bfields?\b|请(?!注意|勿|不要|记住)|請(?!注意|勿|不要|記住)|如何(重新)?(?:激活|恢复|启用|申诉|申訴|解决)|怎样(重新)?(?:激活|恢复)|怎么办|该怎么做|我(?:可以|应该|该|需要)(?:做|怎么|提供|发送)|需要(您)?(?:提供|说明|提交|补充|回答)|提供|说明|提交|回答|包括|包含|计划|計劃|計畫|以下(?:内容|信息|问题|材料|文件|资料|几点|三)|\breichen\b|\bsenden\b|\bgeben sie\b|\bbeantworten\b|\bwie (?:reaktiviere|kann)\b|\bveuillez\b|\bfourn\w{1,6}|\benvoy\w{1,4}|\bcomment\b|提出|提供|送信|回答|ご(?:提供|提出|回答|説明)/i,
  },
];

/** A line of its own that greets or signs: never a heading. */
export const salutation =
  /^(?:dear|hello|hi|hallo|guten tag|good (?:day|morning)|bonjour|greetings|regards|kind regards|best regards|best|sincerely|thank you|thanks|yours|the |amazon|seller|account health|product|mit freundlichen|cordialement|尊敬的|您好|你好|此致|敬上|谢谢|感谢|亚马逊|卖家|賣家)/i;
