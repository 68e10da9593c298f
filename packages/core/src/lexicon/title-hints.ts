import type { Language } from '../text/language.ts';

/**
 * Families of words that lean towards a part when they stand in a title, and name none by themselves: "gap" speaks of what
 * went wrong, "routine" of what lasts. What stands under the title decides; these tip the scale.
 */
export interface TitleHints {
  readonly 'root-cause': RegExp;
  readonly actions: RegExp;
  readonly prevention: RegExp;
  readonly evidence: RegExp;
  /** Openings, farewells and whom the letter is about. */
  readonly none: RegExp;
}

export const titleHints: Readonly<Record<Language, TitleHints>> = {
  en: {
    'root-cause':
      /\b(?:wrong(?:ly)?|fail\w*|faults?|mistak\w*|errors?|slip\w*|gaps?|problems?|trouble\w*|broke\w*|breaks?|miss(?:ed|ing)?|misunderst\w+|misread|overlook\w*|lapses?|weak\w*|stor(?:y|ies)|circumstances?|factors?|drivers?|causing|sources?|start(?:s|ed)?|began|begins?|beginnings?|origins?|symptoms?|situation|events?|incident|lessons?|reflect\w*|post-?mortem|responsib\w+|honest|before|behind|led|leading to|underlying|happen(?:s|ed)?|occurr?(?:ed|s)?|came|explain\w*|breakdown|defects?|shortcomings?|admit\w*|own(?:ing)? up|came about|went|ended up|let .{1,12} down|hole|cracks?|blind spots?)\b/i,
    actions:
      /\b(?:done|did|so far|since|to date|already|repair\w*|fix\w*|sorted|clean\w*|tid(?:y|ied)|closed|replaced|removed|refund\w*|correct\w*|response|responded|react\w*|immediate\w*|quick\w*|at once|straight away|right away|finish\w*|complet\w*|deliver\w*|implement\w*|executed|execution|treat\w*|first aid|settle\w*|put right|putting right|turn\w* around|back on|tackl\w*|dealt|handled|stopped|behind us|ticked|made good|amends|undo\w*|acted|hands|remed\w*|shipped|took|taken|emergenc\w*|overc[ao]me|gone|seen to|arranged|made|put an end|have (?:\w+ )?\w+ed)\b/i,
    prevention:
      /\b(?:next|futur\w*|from (?:here|now|today|this)|now|new|routines?|rhythm|rota|habits?|stay\w*|keep\w*|kept|long|always|every|each|never|won['’]t|will|plans?|planned|guard\w*|safeguard\w*|governance|undertaking\w*|rules?|calendar|schedules?|monitor\w*|practi[cs]e|sustain\w*|standing|ahead|tomorrow|later|follow-?up|mechanism|operating|operation model|model|different\w*|to come|coming|months|days|procedures?|aftercare|maintain\w*|maintenance|reduction|hold\w*|locks?|no longer|any ?more|again|go(?:ing)? back|promis\w*|commit\w*|pledg\w*|change[sd]?|tighten\w*|watch\w*|after(?:wards?)?|hereafter|forever|direction|permanent\w*|manag\w+|posture|assurances?|lasting)\b/i,
    evidence:
      /\b(?:files?|enclos\w*|append\w*|appendi(?:x|ces)|exhibits?|vouchers?|proofs?|prov\w+|show\w*|photos?|pictures?|documents?|certificates?|certif\w+|material|attach\w*|annex\w*|records?|receipts?|invoices?|paper\w*|see (?:for|this|it)|verif\w*|references?|back(?:s|ing)? (?:this|it) up|list of|data|artifacts?|hand(?:ed)? in|submit\w*|supporting)\b/i,
    none: /\b(?:thank\w*|hop(?:e|es|ing)|about (?:this|us|our)|contact\w*|introduc\w*|summary|final|last words|closing|dear|readers?|to whom|hello|regards|sincerely|sorry|apolog\w*|reference|subject|request\w*|appeal|plan of action|anything else|one more|other remarks?|what (?:we|i) understand|our understanding|the rest|who (?:we|i) (?:are|am)|background|company|shop|store|question)\b/i,
  },
  zh: {
    'root-cause':
      /问题|問題|失误|失誤|疏忽|漏洞|反思|检讨|檢討|错|錯|缺失|缺陷|不足|剖析|复盘|復盤|病根|始末|经过|經過|由来|來由|来由|缘由|緣由|缘起|根|源|症结|癥結|责任|責任|教训|教訓|误|誤|毛病|怎么(?:了|回事)|为什么|為什麼|为何|為何|现状|現狀|情况描述|事件|事情|走到这一步|走到這一步|没做好|沒做好|低价|迟|遲|破损|破損|发现|發現|实话|實話|坦白|追溯|溯源|故障|定位/,
    actions:
      /已|完成|完毕|完畢|止损|止損|落实|落實|弥补|彌補|补救|補救|应急|應急|应对|應對|调整|調整|修复|修復|处置|處置|善后|善後|成果|整改|改善|改正|更正|纠|糾|做了|处理|處理|当时|當時|第一时间|第一時間|紧急|緊急|赔|賠|清理|整理|补牢|補牢|转变|轉變|行动|行動|目前|这两周|這兩週|对症|對症|封堵|之后做|之後做|更换|更換|停止|立行|解决|解決|手头|手頭|搞定|战果|戰果|收手|[完好掉妥齐齊停][的了]|[完好掉妥齐齊停]$/,
    prevention:
      /今后|今後|往后|往後|日后|日後|以后|以後|未来|未來|将来|將來|从今|從今|下一|下阶段|下階段|接下来|接下來|日常|常态|常態|长|長期|每|规矩|規矩|规范|規範|制度|管理|管控|监控|監控|值班|值守|守|常备|常備|防|升级|升級|机制|機制|流程|把关|把關|护栏|護欄|底线|底線|承诺|承諾|保养|保養|保障|保证|保證|现在的|現在的|现行|現行|计划|計劃|安排|不再|绝不|絕不|回头|回頭|立下|建设|建設|降低|举一反三|舉一反三|会这样|會這樣|怎么办|怎麼辦|怎么做|怎麼做|强化|強化|上锁|上鎖|常规|常規|持续|持續|几个月|幾個月|规划|規劃|打算|后面|後面|打法|玩法|搞法|方向|军令|軍令/,
    evidence:
      /附|佐证|佐證|凭|憑|资料|資料|证|證|文件|材料|单据|單據|截图|截圖|发票|發票|清单|清單|报告|報告|照片|依据|依據|数据|數據|随信|隨信/,
    none: /感谢|感謝|致谢|致謝|谢|結語|结语|结束|結束|前言|最后|最後|导言|摘要|总结|總結|关于本信|关于我们|關於我們|公司简介|联系|聯繫|您好|尊敬|申诉|申訴|说明$|說明$|编号|編號|介绍|介紹|结尾|結尾|寄语|请求|請求|我们是谁|心里话|其他|另外|补充/,
  },
};

/** Says of itself that it reports: whatever stands under it, that is what the writer claims it to be. */
export const reportTitles: Readonly<Record<Language, RegExp>> = {
  en: /\balready\b|^(?:all |things? |what(?:['’]s| is| was| has been| (?:we|i)(?: have|['’]ve)?)? |(?:we|i)(?: have|['’]ve)? )?(?:\w+ )?(?:done|did|finished|completed|executed|accomplished|handled|sorted|settled)\b|\b(?:so far|until now|till now|up to now)\b/i,
  zh: /^(?:我们|我們|我)?(?:目前|现在|現在)?(?:都|业|業)?(?:已|做[完好过過])|[完好掉妥齐齊]的|[完好掉妥齐齊]了?$|完成/,
};

/** The words that Amazon and its help pages use for a part: a title with one of these keeps it, whatever stands under it. */
export const standardTitles =
  /\broot[- ]?causes?\b|\bcorrective\b|\bprevent\w*|\bactions? (?:we |i |you )?(?:have )?(?:taken|took)\b|\bsteps? taken\b|\bevidence\b|^(?:reasons?|causes?|actions?|measures|attachments?|enclosures?)$|根本原因|原因分析|预防|預防|整改|纠正|糾正|证据|證據|^(?:原因|措施|附件)$/i;

/** Names a thing, not a part: an order, a product, a complaint by its number. */
export const thingTitles =
  /\b(?:order|product|item|listing|complaint|case|asin|sku|claim|batch|issue|problem|topic|model)s?(?: (?:no|nr|number|id)\b\.?)?\s?[ :#]\s?(?:\d|[A-Z]\b|one\b|two\b|three\b)|\b\d{3}-\d{7}-\d{7}\b|\bB0[A-Z0-9]{8}\b|(?:订单|訂單|产品|產品|商品|投诉|投訴|链接|鏈接|问题|問題|案件|批次|型号|型號)(?:编号|編號|号|號)?[ #]?[\d一二三四五六七八九十A-Z]/i;
