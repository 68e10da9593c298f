/** Country endings under which Amazon runs a store. */
export const amazonEndings: ReadonlySet<string> = new Set([
  'com',
  'ca',
  'com.mx',
  'com.br',
  'co.uk',
  'de',
  'fr',
  'it',
  'es',
  'nl',
  'se',
  'pl',
  'com.be',
  'com.tr',
  'ae',
  'sa',
  'eg',
  'in',
  'co.jp',
  'com.au',
  'sg',
]);

/** What Amazon does not ask for by mail. Text is in the plain alphabet of `plainUnits`. */
export const suspiciousWords: readonly RegExp[] = [
  /\bgift cards?\b(?! (?:balance|policy|polic|listings?|for reviews?|in (?:return|exchange) for))/gi,
  /\b(?:bitcoin|crypto(currency|currencies)?|usdt|ethereum|western union|wire transfer|moneygram)\b/gi,
  /\b(?:pay|send|transfer|remit)\b[\w ]{0,30}\b(?:a|the|an|our|this|processing|reinstatement|reactivation|activation|service|handling|verification) ([\w-]+ )?fee\b|\b(?:reinstatement|reactivation|activation|unlock(ing)?|processing|verification) fees?\b/gi,
  /\b(?:your|the|account|login|e-?mail) (\w+ )?pass ?words?\b|\b(?:verification|security|one[- ]time|confirmation|login|sms) (pass)?codes?\b|\botp\b/gi,
  /\b(?:whats ?app|telegram|we ?chat( id)?|skype)\b/gi,
  /礼品卡|禮品卡|购物卡|比特币|加密货币|虚拟货币|泰达币/g,
  /(?:支付|缴纳|缴付|转账|汇款|付)[^,。;]{0,12}(?:手续费|激活费|解封费|服务费|保证金|费用)|(?:激活|解封|恢复|申诉|验证)(账户|账号)?(手续)?费(用)?/g,
  /(?:登录|登錄|账户|账号|邮箱|您的)(的)?密码|(?:验证码|驗證碼|动态码|一次性密码)/g,
  /微信(号)?|(?<=[加系][^,。]{0,4})(?:QQ|电报)|QQ群|电报群/g,
];

/** A sentence that warns of exactly this, or tells how to protect an account. */
export const harmlessContext =
  /\b(?:never|not|don't|do not|nobody|no one|change(d)?|reset|two-step|protect|without|instead of|do(es)? not ask|will not ask)\b|不会(?:要求|索要|向您)|请勿|不要|切勿|绝不|从不|修改(了)?密码|重置/i;

/** A line that names whose address it gives: a rights owner's address in a notice is legitimate. */
export const exemptLabel =
  /^[> ]{0,8}(?:to|cc|bcc|an|à|收件人|抄送) ?:|\b(?:rights? owners?|complainants?|brand owners?|owners?|reporters?)\b[\w ',()/-]{0,40}(?::|\bat\b|\bis\b)|\b(?:contact|contact (?:e-?mail|details|information|person)|e-?mail of the (?:owner|complainant)) ?:|(?:权利人|權利人|所有者|投诉人|投訴人|品牌方|品牌所有者)[^,。\n]{0,16}[:是为]|(?:联系人|联系方式|联系邮箱|联系电子邮件)\s?[:]/i;

/** File names that look like hosts. */
export const fileEndings: ReadonlySet<string> = new Set([
  'pdf',
  'jpg',
  'jpeg',
  'png',
  'gif',
  'xlsx',
  'xls',
  'docx',
  'doc',
  'csv',
  'txt',
  'zip',
  'md',
  'mp4',
  'tif',
  'tiff',
  'html',
  'htm',
  'json',
  'xml',
]);
