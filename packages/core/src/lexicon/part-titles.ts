/**
 * Words that make a line the title of a part. Sources: Amazon's form labels and help page on plans of action (English,
 * Chinese, German, French, Japanese), guides for Spanish and Italian; the everyday titles are families of our own.
 *
 * Tested in the order prevention, root-cause, actions, evidence: "steps taken to prevent" is prevention although it
 * holds "steps taken".
 */
type TitleAspect = 'prevention' | 'root-cause' | 'actions' | 'evidence';

interface TitleWords {
  readonly aspect: TitleAspect;
  readonly words: RegExp;
}

export const titleWords: readonly TitleWords[] = [
  {
    aspect: 'prevention',
    words:
      /\bprevent\w*|\bgoing forward\b|\bfuture\b|\blong[- ]term\b|\bfrom (?:now|here|today)(?: on(?:wards?)?)?\b|^keeping\b|\b(?:pledge|promise|commitment)s?\b|\b(?:we|i|you)(?: will| shall|['’]ll| are going to| am going to) \w+|\bwill be (?:done|taken|changed)\b|^how (?:we|i|you|it|this)(?: will|['’]ll| now| is| are)? (?:check|stop|keep|watch|guard|test|control|work|make sure|stay|handle it now)s?\b|\bsafeguards?\b|\brecurr\w*|\bre-?occur\w*|\b(?:happen|occur|return|come back|repeat)(?:s|ing|ed)?\b.{0,12}\bagain\b|\bnever again\b|\b(?:not|n['’]t|no)\b.{0,30}\b(?:happen|return|repeat|come back|again)\w*|\bkeep(?:ing|s)?\b.{0,40}\b(?:fixed|right|that way|in place|from|it|this|away|there|out)\b|\bkept there\b|\bstays?\b|\bmak(?:e|ing) sure\b|\bensur(?:e|es|ing)\b|\bmeasures? (?:now )?in place\b|\bcontrols?\b|\bwhat (?:changes|will change|is different|(?:we|you) (?:will|are going to) (?:do|change))\b|\bnext steps\b|\bso (?:that )?(?:it|this|future|no)\b|\bavoid(?:ing|ed|s|ance)?\b|\bimprovement plan\b|\bprecaution\w*|\bwhat happens next\b|\bnew (?:process\w*|procedures?|rules?|systems?|workflows?|routines?)\b|\bmonitoring\b|\bongoing\b|\bpermanent\w*|\blasting\b|\bsustain\w+|\blooking ahead\b|\bway forward\b|\broad ?map\b|\bwill be done differently\b|\bdo(?:ing)? differently\b|\bvorbeug\w*|\bverhinder\w*|\bvermeid\w*|\bkünftig\w*|\bpréven\w*|\bprévenir\b|\bprevenzione\b|\bpreventiv\w*|\bprevenci[oó]n\b|预防|預防|防止|避免|防范|防範|杜绝|杜絕|今后|今後|将来|將來|未来|未來|以后|以後|日后|日後|后续|後續|长期|長期|长效|長效|不再|再次发生|再次發生|再犯|再发|再發|再発防止|防再|往后|往後|接下来|下一步|承诺|承諾|机制|機制|保证|保證|管控|控制措施|安排|新(?:制度|流程|规|規|办法|辦法)|(?:改进|改進|改善)(?:计划|計劃|措施|方案)/i,
  },
  {
    aspect: 'root-cause',
    words:
      /\b(?:root )?causes?\b|\breasons?\b|\b(?:did|got|do|done|get) wrong\b|\bwhat (?:happened|went wrong|is the issue|was wrong|led|failed|broke|made|caused|we found)\b|\bhow (?:it|this|that|the \w+)(?: \w+)? (?:got|came|went|happened|slipped|started|began)\b|\bdescription of the (?:issue|problem)s?|\bwhy\b|\bhow (?:did )?(?:this|it|that|the \w+)(?: \w+)? (?:happen|come about|came about|occur|arise|start|began)\w*|\borigin\w*\b|\bwhere (?:it|this|the \w+)(?: \w+)? (?:came|come|comes) from\b|\banalysis\b|\bfindings?\b|\bwhere (?:we|i) (?:failed|went wrong)\b|\bour (?:fault|failing|failure)s?\b|\bthe mistakes?\b|\bmistakes? (?:we|i) made\b|\binvestigation\b|\bdiagnosis\b|^(?:the )?facts\b|^(?:our |an? )?(?:explanation|review)$|\bproblem statement\b|\bwhat is behind\b|\bbehind the\b|\bexplanation of the (?:issue|problem|violation)|\bour mistakes?\b|\bursachen?\b|\bhauptursachen?\b|\bcausas?\b|\bcausa\b|原因|根源|起因|成因|缘由|緣由|为什么|為什麼|为何|為何|怎么回事|怎麼回事|从何而来|從何而來|何处来|来龙去脉|經過|经过|问题分析|問題分析|分析|哪里出|哪裡出|出了什么|由来|來由|来由|问题出在|問題出在|问题所在|问题(?:描述|说明|概述)|問題(?:描述|說明)|(?:自查|核查|调查|排查)(?:结果|情况|结论)|错在|錯在|症结|癥結|事情(?:是|的)/i,
  },
  {
    aspect: 'actions',
    words:
      /\bactions?\b|\bcorrect(?:ive|ed|ion|ions)\b|\b(?:what|things) (?:we|i|you)(?: have|['’]ve)? ?(?:already )?(?:done|did|changed|fixed)\b|\bhow (?:we|i) (?:made (?:it|this|things) right|fixed|solved|resolved|handled|put)\b|\bchanges?(?:d)? (?:made|already|so far)\b|^changes?$|\bwhat (?:has been|was|we have) (?:\w+ )?done\b|\bdone (?:so far|already|until now)\b|^done$|^(?:already )?(?:implemented|completed)\b.{0,12}$|\bcontainment\b|\bsteps? (?:\w+ ){0,3}taken\b|\bmeasures? (?:\w+ ){0,3}taken\b|\bresolution\b|\bresolv\w*|\bfix(?:es|ed)?\b|\bremed\w*|\brectif\w*|\brepairs?\b|\bput right\b|\bclean(?:ed)?[- ]?up\b|\bsolutions?\b|\bsolved\b|\bmeasures\b|\bsteps\b|\balready (?:done|taken)\b|\bmaßnahmen\b|\bmesures\b|\bmedidas\b|\bmisure\b|\bacciones\b|措施|整改|更正|纠正|糾正|改正|解决|解決|处理|處理|补救|補救|行动|行動|步骤|步驟|做法|改正|改善|改进|改進|做过的|做過的|已落实|已落實|善后|善後|改了什么|怎么改的|已经?完成|做了什么|做了什麼|做了哪些|已采取|已採取|已完成|已做|已经做|所做的|対策/i,
  },
  // "The issue" alone asks what happened; "steps to resolve the issue" has been told apart before.
  {
    aspect: 'root-cause',
    words:
      /^(?:\S{1,3} )?(?:issue|problem)s?(?: description)?$|\b(?:the|what) (?:\w+ )?(?:issue|problem)s?\b|\b(?:issue|problem)s? (?:that|which)\b/i,
  },
  {
    aspect: 'evidence',
    words:
      /\bevidence\b|\bann?ex(?:es)?\b|\battach(?:ment|ments|ed)\b|\benclos(?:ure|ures|ed)\b|\bexhibits?\b|\bsupporting (?:documents?|material|files?)\b|\bproofs?\b|\bdocuments?\b|\bdocumentation\b|\bprove[sn]?\b|\binvoices?\b|\bcertificates?\b|\bappendi(?:x|ces)\b|\bnachweise?\b|\banlagen?\b|\bpreuves?\b|\bpi[eè]ces jointes\b|\bpruebas?\b|附件|证据|證據|证明材料|證明材料|证明文件|證明文件|佐证|佐證|检测报告|檢測報告|检验报告|檢驗報告|证书|證書|发票|發票|^(?:files|photos?|pictures)$|\bwhat (?:we|i) (?:attach|enclose|send)\b|材料|证明|證明|随信附|隨信附|附上|附录|附錄|凭证|憑證|証拠/i,
  },
];

/**
 * A title that stands as a plain line, without Markdown around it, must open with one of these: "Cause" does,
 * "Because the carrier was late" and "Actions at the packing bench took too long" do not.
 */
export const titleOpenings =
  /^(?:(?:the|our|my|an?|some|detailed|main|real|true|possible|initial|immediate|further|other|new|lasting|permanent|sustaining|short[- ]term|supporting|quality|corrective|remedial|preventi(?:ve|tive|tative)|preventative|long[- ]term|future|full|greater detail on|summary of|plan of|explanation of|analysis of|list of) ){0,3}(?:(?:root[- ]?)?causes?|rca|reasons?|actions?|rectification|implemented|completed|resolved|solved|containment|monitoring|ongoing|diagnosis|investigation|explanation|facts|problem statement|mistakes?|faults?|failures?|failure analysis|source of|files|photos|process(?:es)?|procedures?|rules?|changes|looking ahead|in (?:the )?future|from today|long[- ]term$|never again|not again|to (?:stop|keep|prevent)|so that it|where (?:we|i)|already completed|precaution\w*|way forward|road ?map|course of action|commitments?|pledge|promises?|steps?|measures?|prevent\w*|corrections?|corrective|resolution|solutions?|remed(?:y|ies)|evidence|proofs?|attachments?|annex(?:es)?|enclosures?|documents?|documentation|issues? (?:that|which)|description|fix(?:es)?|improvements?|safeguards?|controls?|plan|findings|analysis|what (?:happened|went|has|we|i|is|was|you|led|made|caused|changes|will)|why|how come|how (?:we|it|this|the|you|i|did|will)|which|going forward|from now(?: on)?|changes?(?: (?:made|already|so far))?$|changes? (?:made|already)|enclosed|attached|invoices?|certificates?|keeping|so (?:it|this)|next steps|done so far|done$|already done|making sure|ensuring)\b/i;

/** "Part 1:", "Step 2 -": counts the titles of a letter and says nothing about them. */
export const titleOrdinal =
  /^(?:(?:part|step|section|chapter|point) ?(?:\d{1,2}|[ivx]{1,4}|[a-h])\b|(?:question|answer|q|a) ?\d{0,2}(?=[:：.)])|(?:first|second|third|fourth|last|final)(?:ly)?(?=\s?[:：,–—-])|#\d{1,2}|D?\d{1,2}(?:\.\d{1,2}){0,2}(?=\s)|[一二三四五六七八九十](?=\s))\s{0,3}[:：.,)–—-]?\s{0,3}/i;

/** With these a line ends in a question that a title may ask: "这个问题是怎么发生的？". */
export const titleQuestionWords = /为什么|為什麼|为何|為何|如何|怎么|怎麼|怎样|怎樣|哪里|哪裡|哪些|什么|什麼/;

/** Titles that end a part and open none. */
export const neutralTitles =
  /^(?:(?:english )?summary|background|introduction|overview|conclusions?|outlook|closing(?: remarks)?|about us|(?:about )?our company|结语|結語|总结|總結|背景|前言|摘要|结束语|結束語|公司(?:介绍|介紹|简介|簡介)|英文摘要)$/i;

/** Amazon's own ask copied as a heading, however long; who writes "you" here is Amazon. */
export const amazonAsk =
  /^(?:greater detail on )?the (?:root cause\(?s?\)? (?:of|for|behind)|(?:corrective )?actions? (?:that )?you|steps (?:that )?you|measures (?:that )?you)\b|^您(?:为|為|已|将|將|计划|計劃).{0,80}(?:措施|步骤|步驟|行动|行動)[。]?$/i;
