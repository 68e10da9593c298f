/**
 * Papers that Amazon asks for, in every language a message may mix. Two papers of one type in one item ("invoices or
 * receipts") are one request. Tested from top to bottom; a longer match at the same place wins.
 */
export interface DocumentWords {
  readonly type: string;
  readonly latin: RegExp;
  readonly han: RegExp | null;
}

export const documentWords: readonly DocumentWords[] = [
  {
    type: 'supplier-contact',
    latin:
      /\b(?:supplier|manufacturer|vendor|distributor)('s|s'|s)? (?:contact (?:information|details|data)|details|name,? (?:phone|address|contact)[\w ,]{0,60})|\bcontact (?:information|details|data) (?:of|for) (?:your|the|each) (?:supplier|manufacturer|vendor|distributor)s?\b|\bkontaktdaten (?:ihres|des) lieferanten\b|\bcoordonnées (?:de votre|du) fournisseur\b/gi,
    han: /(?:供应商|供應商|供货商|制造商|厂家)的?(?:联系|聯絡|联络)(?:信息|資訊|方式|资料)/g,
  },
  {
    type: 'loa',
    latin:
      /\b(?:letters? of authori[sz]ation|authori[sz]ation letters?|LOA|licen[cs](?:ing|e) agreements?|authori[sz]ation from (?:the|your) [\w ]{1,30}|letters? (?:of (?:permission|consent)|from (?:the|your) (?:rights? (?:owner|holder)|brand( owner)?|trademark owner|manufacturer|supplier|owner))|brand authori[sz]ation)\b|\b(?:autorisierungsschreiben|lettres? d'autorisation)/gi,
    han: /授权(?:书|信|函|文件|证明)|品牌授权|授權(?:書|信|函)|许可协议|許可協議|许可证协议|承認書/g,
  },
  {
    type: 'invoice',
    latin:
      /\b(?:(pro ?forma |commercial |supplier |purchase |sales )?invoices?|receipts?|purchase (?:orders?|contracts?|records?)|delivery (?:orders?|notes?)|order confirmations?|packing (?:slips?|lists?)|proof of purchase)\b|\b(?:(kauf)?rechnung(en)?|quittung(en)?|factures?|reçus?)(?![\p{L}])/giu,
    han: /(增值税|采购|商业|供货)?发票|發票|收据|收據|采购(?:单|合同|凭证|订单|记录)|採購單|购货凭证|进货(?:单|凭证)|請求書|領収書|购买凭证/g,
  },
  {
    type: 'utility-bill',
    latin:
      /\b(?:utility|electricity|gas|water|internet|phone|telephone|energy|power) (service )?bills?\b|\bbills?(?= (?:that|which|from|for|of|in|issued|dated|showing)\b)|\b(?:page|scan|copy|photo)s? of (?:the|your) (\w+ )?bill\b|\brechnung eines versorgungsunternehmens\b|\b(?:strom|gas|wasser|nebenkosten)rechnung(en)?\b|\bfactures? (?:de services publics|d'électricité|de gaz|d'eau)/gi,
    han: /(?<![行卡用方])账单的?(?:完整(?:页面|扫描件|版)?|原件|副本)|(?:水电(费|煤)?|[水电网]费|燃气费|煤气费|话费|公用事业|公共事业|电力|燃气|自来水|互联网|电话|水費|電費)[^,。;]{0,24}?(?:账单|帳單|费用单|缴费单)|公共料金の請求書|水电费单/g,
  },
  {
    type: 'business-license',
    latin:
      /\b(?:business|trade|company|commercial) (?:licen[cs]es?|registrations?( (?:certificate|extract|document))?|register extracts?)\b|\bcertificates? of incorporation\b|\bextracts? from the (?:trade|commercial|company|companies) regist(?:er|ry)\b|\b(?:gewerbeerlaubnis|gewerbeschein|gewerbeanmeldung|handelsregisterauszug)\b|\bextrait kbis\b|\bkbis\b|\blicence commerciale\b/gi,
    han: /营业执照|營業執照|商业登记|商業登記|工商(?:登记|执照)|公司注册证书|登記簿謄本/g,
  },
  {
    type: 'identity-document',
    latin:
      /\b(?:identity (?:documents?|cards?|proof)|national id(entity)?( cards?)?|government[- ]issued (photo )?id\w*|photo id\w*|passports?|driv(?:er's|ing) licen[cs]es?|proof of identity|id cards?|personalausweis|reisepass)\b|\bpièces? d'identité|\bpasseport/gi,
    han: /(?:政府)?(?:签发的)?身份证件|身份证|身分證|护照|護照|身份证明|驾驶执照|驾照|身份文件|本人確認書類|パスポート/g,
  },
  {
    type: 'proof-of-address',
    latin: /\bproof of (?:address|residence)\b|\badressnachweis\b|\bjustificatif de domicile\b/gi,
    han: /地址证明|地址證明|居住证明/g,
  },
  {
    type: 'bank-statement',
    latin:
      /\b(?:bank|credit card|card) (account )?statements?\b|\bkontoausz[uü]ge?\b|\brelevés? (?:bancaires?|de compte)/gi,
    han: /(?:银行|銀行|信用卡)(?:对账单|對賬單|账单|帳單|流水)/g,
  },
  {
    type: 'credit-card',
    latin:
      /\bvalid (?:credit|charge|debit|payment) card( on file)?\b|\bgültige kreditkarte\b|\bcarte (?:de crédit|bancaire) valide\b/gi,
    han: /有效(的)?(?:信用卡|付款方式)|有効なクレジットカード/g,
  },
  {
    type: 'test-report',
    latin:
      /\b(?:(laboratory |lab |safety |product )?test(ing)? (?:reports?|results?|data|records?)|lab(oratory)? reports?|safety data sheets?|SDS|ISO 17025 [\w ]{1,30}|pr[üu]fberichte?|rapports? d'(?:essai|essais|analyse))\b/gi,
    han: /(?:检测|检验|测试|檢測|測試|安全)(?:报告|報告)|安全数据(?:表|单)|試験報告書/g,
  },
  {
    type: 'certificate',
    latin:
      /\b(?:certificates? of (?:analysis|conformity|compliance)|(?:children's product|conformity|compliance|safety|test|quality) certificates?|declarations? of conformity|konformitätserklärung(en)?)/gi,
    han: /合格证(书|明)?|符合性(?:声明|证书)|认证证书/g,
  },
  {
    type: 'compliance-letter',
    latin: /\bletters? of compliance\b|\bcompliance letters?\b/gi,
    han: /合规(?:函|信|声明)|合规声明|合規函/g,
  },
  {
    type: 'images',
    latin:
      /\b(?:images?|photos?|photographs?|pictures?) (?:of|showing|that show)\b|\b(?:product |real-world |clear )(?:images|photos|photographs|pictures)\b|\bfotos? (?:von|des|der)\b|\bphotos? (?:du|de)\b/gi,
    han: /(?:商品|产品|產品|包装|实物|各面|六面|所有面)[^,。;、]{0,12}?(?:图片|照片|圖片)|(?:图片|照片)/g,
  },
  {
    type: 'brand-certificate',
    latin:
      /\b(?:brand|trademark) (registration )?certificates?\b|\btrademark registrations?\b|\bbrand registry (?:certificate|confirmation)s?\b/gi,
    han: /(?:品牌|商标|商標)(注册|註冊|登记)?(?:证书|證書|证|证明)/g,
  },
  {
    type: 'proof-of-delivery',
    latin:
      /\bproofs? of (?:delivery|shipment|dispatch)\b|\bdelivery (?:confirmations?|scans?|records?|receipts?)\b|\bsignature confirmations?\b|\bevidence of delivery\b|\bcarrier (?:records|scans)\b|\bliefernachweis\w{0,2}\b|\bpreuves? de livraison/gi,
    han: /(?:妥投|送达|签收|投递|配送|发货|交货)(?:证明|凭证|记录)|送達證明|配達証明/g,
  },
  {
    type: 'proof-of-payment',
    latin:
      /\bproofs? of (?:payment|transfer)\b|\bpayment (?:records?|receipts?|confirmations?)\b|\bzahlungsnachweis\w{0,2}\b|\bpreuves? de paiement/gi,
    han: /(?:付款|支付|转账|轉帳)(?:凭证|憑證|记录|证明)/g,
  },
  {
    type: 'messages',
    latin:
      /\b(any |all |the |copies of )?(?:messages|correspondence|communications?)(?= (?:in which|with|between|from|to|about|that|you)\b)/gi,
    han: /(?:与|和)[^,。;、]{1,12}(?:往来|沟通)(的)?(?:消息|邮件|记录)|沟通记录|聊天记录/g,
  },
  {
    type: 'retraction',
    latin: /\bretractions?\b|\bwithdrawal of the (?:complaint|report)\b|\brétractation\b/gi,
    han: /撤诉|撤回(?:投诉|举报|通知|声明)(的?(?:通知|声明|证明|邮件))?|撤销(?:投诉|举报)(的)?(?:通知|声明|证明|邮件)/g,
  },
  {
    type: 'legal-document',
    latin:
      /\b(?:court orders?|court (?:decision|ruling|judg(e)?ment)s?|settlement agreements?|settlements?|judg(e)?ments?|(?:an |the |signed )agreements?|counter-?notices?|(?:sale|purchase|transfer) (?:agreements?|contracts?)|contracts?|notari[sz]ed (?:letters?|statements?)|proof of (?:employment|ownership|sale))\b/gi,
    han: /法院(?:命令|判决|裁定)(书)?|和解协议|判决书|反通知|(采购|供货|代理|经销|转让|劳动|合作|服务|租赁)?合同|(?:合作|代理|经销|供货)协议|公证(?:书|函)/g,
  },
  {
    type: 'removal-order',
    latin: /\bremoval orders?( (?:ids?|numbers?))?\b/gi,
    han: /移除订单|移除訂單|移除编号/g,
  },
  {
    type: 'statement',
    latin:
      /\b(signed |written )?statements? (?:from|by|of) (?:the|your) (?:supplier|manufacturer|owner|bank|carrier|accountant)\b/gi,
    han: /(?:供应商|厂家|制造商|银行|承运人)(出具)?的?(?:声明|说明函)/g,
  },
  {
    type: 'license',
    latin:
      /\b(?:licen[cs]es?|permits?|registration certificates?|approvals?)(?= (?:for|from|issued|that|to|showing|of|if|by|or|and)\b|\s*[.,;(]|\s*$)/gi,
    han: /(?:许可证|許可證|执照|資質|资质)(证书|文件|证明)?/g,
  },
];

/** Age limit of a paper. The match ends where the limit ends; group 1 is the number. */
export const windowLatin =
  /\b(?:(?:issued|dated|from|within|in|of|during|over|for|covering|not older than|no older than|less than|not more than|no more than|at most) )?(?:(?:within|in|from|during|over) )?(?:the )?(?:last|past|previous|preceding|prior)? ?(\d{1,4}|one hundred eighty|ninety|sixty|thirty)[ -]?(?:calendar )?(?:days?|tage[n]?|(derniers )?jours?)(?: (?:old|before [\w ]{1,30}|prior to [\w ]{1,30}))?\b/i;
export const windowHan =
  /(?:最近|过去|過去|近|前|之前|不超过|不超過|発行日から)?\s?(\d{1,4})\s?(?:天|日)(?:之?内|以内|內|以內|内)?/;

/** Where a paper's description begins: further nouns behind it are not asked for. */
export const descriptionLatin =
  /\b(?:that|which|showing|who|whose|proving|confirming|including|issued|dated|from|for|with|to (?:show|prove|support|confirm|verify)|demonstrating|in which|if|falls|der|die|das|pour|indiquant)\b|\(/i;

/** Words that may open an item before the paper. */
export const copiesLatin =
  /^((please )?(?:send|provide|submit|upload|attach)( us)? )?((?:(?:clear|complete|legible|scanned|full|good) )*(?:copies|copy|a copy|scans?|a scan|kopien?|une copie) (?:of|von|der|de|des) ((?:the|all|your) (?=invoice|receipt))?)?/i;
