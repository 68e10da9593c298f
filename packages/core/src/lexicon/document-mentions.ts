/**
 * Words by which a letter names a paper that Amazon asks for, by the types of `notice-documents.ts`. Looser than the
 * words of a request: who sends an invoice may call it a bill, a receipt or a file name.
 */
export const documentMentions: Readonly<Record<string, RegExp>> = {
  'supplier-contact': /supplier|manufacturer|vendor|distributor|factory|供应商|供應商|供货商|厂家|廠家|工厂|制造商/i,
  loa: /authori[sz]|\bLOA\b|licen[cs]e agreement|授权|授權|许可协议|許可協議/i,
  invoice: /invoice|receipt|purchase order|packing slip|发票|發票|收据|收據|采购|採購|购货|进货/i,
  'utility-bill':
    /\b(?:utility|electricity|gas|water|internet|phone) bill|\bbills?\b|水电|水電|电费|水费|账单|賬單|帳單|缴费/i,
  'business-license': /licen[cs]e|registration|incorporation|营业执照|營業執照|执照|商业登记|登記/i,
  'identity-document': /passport|identity|\bid card|driv(?:er|ing)|身份证|身分證|护照|護照|驾照/i,
  'proof-of-address': /address|residence|地址|居住/i,
  'bank-statement': /statement|对账单|對賬單|流水|账单/i,
  'credit-card': /\bcard\b|信用卡|付款方式/i,
  'test-report': /\btest|\blab|report|检测|檢測|测试|報告|报告/i,
  certificate: /certificat|证书|證書|认证|認證/i,
  'compliance-letter': /compliance|合规|符合性/i,
  images: /photo|image|picture|照片|图片|圖片|实拍/i,
  'brand-certificate': /brand|trademark|商标|商標|品牌/i,
  'proof-of-delivery': /deliver|tracking|signature|signed|签收|簽收|妥投|物流|运单/i,
  'proof-of-payment': /payment|paid|付款|支付|转账/i,
  messages: /message|correspondence|conversation|chat|wrote|消息|往来|聊天|邮件|站内信/i,
  retraction: /retract|withdr[ae]w|撤诉|撤訴|撤回|撤销|撤銷/i,
  'legal-document': /court|agreement|settlement|judg(?:e)?ment|opinion|法院|判决|协议|和解|律师/i,
  'removal-order': /removal|移除|销毁/i,
  license: /licen[cs]e|permit|approval|许可|執照|执照|批准/i,
};
