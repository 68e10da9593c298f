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
  'ie',
  'co.za',
  'cn',
]);

/** Hosts outside Amazon's stores that its mails and pages name. */
export const amazonHosts: ReadonlySet<string> = new Set([
  'media-amazon.com',
  'images-amazon.com',
  'ssl-images-amazon.com',
  'amazonservices.com',
  'aboutamazon.com',
]);

/** What Amazon does not ask for by mail. Text is in the plain alphabet of `plainUnits`. */
export const suspiciousWords: readonly RegExp[] = [
  /\bgift cards?\b(?! (?:balance|policy|polic|listings?|for reviews?|in (?:return|exchange) for))/gi,
  /\b(?:bitcoin|crypto(currency|currencies)?|usdt|ethereum|western union|wire transfer|moneygram)\b/gi,
  /\b(?:pay|send|transfer|remit)\b[\w ]{0,30}\b(?:a|the|an|our|this|processing|reinstatement|reactivation|activation|service|handling|verification) ([\w-]+ )?fee\b|\b(?:reinstatement|reactivation|activation|unlock(ing)?|processing|verification|release) fees?\b|\b(?:pay|send|transfer|make) (a |the |an |your )?(?:refundable |security |one-time )(\w+ )?(?:deposit|payment)\b/gi,
  /\b(?:your|the|account|login|e-?mail) (\w+ )?pass ?words?\b|\b(?:verification|security|one[- ]time|confirmation|login|sms) (pass)?codes?\b|\botp\b|\b(?:cvv|cvc)2?\b|\bcard (?:security code|pin)\b/gi,
  /\b(?:whats ?app|telegram|we ?chat( id)?|skype|facebook messenger|signal app)\b/gi,
  /\b(?:team ?viewer|any ?desk|remote (?:access|desktop)|screen ?shar(?:e|ing))\b|\bscan (?:the|this) qr[- ]?code\b/gi,
  /\b(?:transfer|send|wire|pay|remit|deposit)\b[\w ,$€£.]{0,40}\b(?:to|into) (?:the|this|our|following|my) (following )?(?:bank )?account\b/gi,
  /礼品卡|禮品卡|购物卡|比特币|加密货币|虚拟货币|泰达币/g,
  /(?:支付|缴纳|缴付|转账|汇款|付)[^,。;]{0,12}(?:手续费|激活费|解封费|服务费|保证金|费用)|(?:激活|解封|恢复|申诉|验证)(账户|账号)?(手续)?费(用)?|(?:转账|汇款|打款|汇)(至|到|入)[^,。;]{0,10}(?:账户|账号|卡号)/g,
  /(?:登录|登錄|账户|账号|邮箱|您的)(的)?密码|(?:验证码|驗證碼|动态码|一次性密码)|信用卡(背面)?安全码/g,
  /微信(号)?|(?<=[加系][^,。]{0,4})(?:QQ|电报)|QQ群|电报群|(?<=[加系联][^,。]{0,4})(?:VX|V信|薇信|企微|钉钉)/g,
  /远程(?:控制|协助|桌面)|屏幕共享|共享屏幕|扫(?:描|一扫)?[^,。]{0,6}二维码/g,
];

/**
 * A sentence that warns of exactly this, or tells how to protect an account. A bare "not" is none: "if you do not pay the
 * fee" is how the worst of them begin.
 */
export const harmlessContext =
  /(?<!\bif (?:you|i|we) )\b(?:never|will not|won't|would not|does not|doesn't|do not|don't|did not|cannot|should not|nobody|no one|not to)\b( \w+){0,4} (?:asks?|asked|requests?|requires?|needs?|charges?|shares?|gives?|disclose|reveal|sends?|tells?|enter|click|contacts?|contacted|use[sd]?|calls?|accepts?|pay)\b|\b(?:chang(?:e|ed|ing)|reset(?:ting)?|new|strong|update[d]?) (\w+ ){0,3}pass ?words?\b|\bpass ?words? (?:was|were|has been|have been) (?:changed|reset)\b|\b(?:two-step|two-factor|instead of|for (?:each|every) claim)\b|不会(?:要求|索要|向您|收取)|(?:请勿|不要|切勿|绝不|从不|无需|不收取)[^,。]{0,12}|修改(了)?密码|重置|更换(了)?密码/i;

/** A line that names whose address it gives: a rights owner's address in a notice is legitimate. */
export const exemptLabel =
  /^[|>* ]{0,8}(?:to|cc|bcc|an|à|kopie|收件人|抄送|宛先)\*{0,2} ?[:|]|\b(?:rights? owners?|complainants?|brand owners?|owners?|reporters?)\b[\w ',()/-]{0,40}(?::|\bat\b|\bis\b)|\b(?:contact|contact (?:e-?mail|details|information|person)|e-?mail of the (?:owner|complainant)) ?:|(?:权利人|權利人|所有者|投诉人|投訴人|品牌方|品牌所有者)[^,。\n]{0,16}[:是为]|(?:联系人|联系方式|联系邮箱|联系电子邮件)\s?[:]/i;

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
