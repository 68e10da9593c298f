/** Words that name what a blank stands for: "[date]", "{policy name}", 【店铺名称】. */
export const slotWords =
  /\b(?:insert|enter|add|fill|describe|list|state|specify|explain|provide|include|attach|mention|choose|select|delete|write|type|put|replace|your|our|name|names|title|date|dates|number|numbers|no|qty|quantity|amount|price|month|day|year|time|hour|hours|days|weeks?|percent|percentage|metric|value|store|shop|company|business|brand|seller|buyer|customer|supplier|manufacturer|carrier|product|item|items|sku|asin|asins|order|orders|invoice|tracking|complaint|policy|reason|reasons|root|cause|causes|issue|issues|problem|step|steps|action|actions|measure|measures|example|examples|e\.g|employee|person|role|position|manager|signature|address|phone|e-?mail|link|url|website|country|city|details?|text|here|what|who|when|where|which|how|why|if|or|xx+|tbd|tbc|blank|placeholder|redacted|removed|omitted|hidden|masked|confidential)\b/i;

/** Names of blanks in Chinese brackets, alone or after a verb of filling in. */
export const slotWordsChinese =
  /填写|请填|填入|填上|此处|这里|插入|补充|待补|待定|待填|空白|省略|略去|隐去|具体(?:日期|数字|数量|原因|时间|姓名|内容)|(?:姓名|名字|名称|店铺名|公司名|品牌名|日期|时间|年份|月份|数量|数字|金额|订单号|运单号|单号|编号|电话|地址|邮箱|岗位|职位|负责人|供应商名|产品名|型号|百分比|政策名|原因|描述)$/;

/** Openings of bracketed words that are no blanks: references, task boxes, remarks of an editor. */
export const referenceWords =
  /^(?:annex|appendix|appendices|attach(?:ment|ed)?|exhibit|enclosure|file|figure|fig|photo|image|screenshot|table|page|see|ref|note|sic|sealed|pdf|link|附件|附录|附表|图|表|证据|文件|截图|照片|发票|见|注|详见)/i;

/** A remark that tells the writer to fill in, shorten or choose. */
export const fillInRemarks =
  /[(（](?:insert|fill in|enter|add|put|your|tbd|tbc|to be (?:filled|completed|added|confirmed)|delete|choose|select|strike out|describe|specify|\.{3})\b[^()（）\n]{0,60}[)）]|[(（](?:please )?(?:fill|delete|choose|select|change|adapt|edit)[^()（）\n]{0,40}\b(?:needed|applicable|appropriate|necessary|required|here|one|this)[)）]|[(（](?:这里|此处|以下|下面|中间|后面|具体)?(?:已|有|都)?(?:省略|略去|隐去|填写|请填|填入|插入|待补|待填|待定|请补充|请插入|请自行|根据实际)[^()（）\n]{0,40}[)）]|[(（](?:略|下略|具体略|待补充|待确认|可选|二选一)[)）]/gi;

/** Elements of HTML: in angle brackets, everything else is a blank. */
export const htmlElements =
  /^(?:a|abbr|b|big|blockquote|body|br|center|code|col|dd|del|details|div|dl|dt|em|embed|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|ol|option|p|picture|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|tr|tt|u|ul|var|video|wbr)$/i;
