const amounts = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  seventeen: 17,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'forty-eight': 48,
  sixty: 60,
  'seventy-two': 72,
  ninety: 90,
  zwei: 2,
  drei: 3,
  sieben: 7,
  zehn: 10,
  vierzehn: 14,
  siebzehn: 17,
  dreißig: 30,
  deux: 2,
  trois: 3,
  sept: 7,
  dix: 10,
  quatorze: 14,
  'dix-sept': 17,
  trente: 30,
} as const satisfies Readonly<Record<string, number>>;

/** The value of number words in notices, in small letters. */
export const numberWords: ReadonlyMap<string, number> = new Map(Object.entries(amounts));

// Longer words first: "seventy-two" is not "seven".
const amount = String.raw`(?<amount>\d{1,3}|${[...numberWords.keys()].toSorted((a, b) => b.length - a.length).join('|')})( ?\(\d{1,3}\))?`;
const unit =
  '(?<unit>days?|hours?|weeks?|tagen?|stunden|wochen?|werktagen?|arbeitstagen?|jours?|heures?|semaines?|días?|dias?|horas?|giorni|ore)';
const sort = '(calendar |business |working |full |consecutive )?';
const article =
  '((?:the|this|your|our|der|dieser|dieses|le|la|ce|cet|cette|receiving|receipt|date|of|original|first|initial|ursprünglichen|erhalt|réception|de) ){0,5}';
const message =
  '(?:notification|notice|message|e-?mail|letter|decision|benachrichtigung|nachricht|mitteilung|schreibens?|receipt|réception|erhalt|courriel|avis)';

/** Periods a message gives. Named groups: `amount`, `unit`, and for dates the parts of a date. */
export const periodLatin = new RegExp(
  String.raw`\b(?:within|in the next|no later than|not later than|innerhalb von|innerhalb der nächsten|binnen|dans un délai de|dans les|sous|en un plazo de|dentro de|entro) (the next |the following |los próximos |i prossimi )?${amount}[ -]${sort}${unit}\b( (ouvrés |ouvrables |calendaires |hábiles |lavorativi )?(?:of|from|after|following|ab|nach|après|suivant|à compter de|de) ${article}${message}\b)?`,
  'gi',
);
export const afterLatin = new RegExp(
  String.raw`\b${amount}[ -]${sort}${unit} (?:after|from|following|of) (receiving |receipt of |the (?:date|receipt) of )?(?:this|the|the original|the first)( original)? (?:notification|notice|message|e-?mail|letter|decision)\b`,
  'gi',
);
export const givenLatin = new RegExp(
  String.raw`(?<=\b(?:you (?:\w+ )?have|sie haben|vous (?:avez|disposez de)|(?:deadline|time limit|frist|délai) (?:is|of|ist|von|de|est de)) (?:another |only |noch |encore )?)${amount}[ -]${sort}${unit}\b(?! (?:old|of sales))`,
  'gi',
);
export const periodHan =
  /((自|从|在|于)?(?<of>[^,。;、\s]{0,14}?(?:收到|发出|收悉|發出|原始|最初|首次|受領|受信)[^,。;、\s]{0,14}?(?:后|後|起|之日起|通知|から|より)(的)?)?)?(在|于)?\s?(?<amount>\d{1,3}|[一二两三四五六七八九十]{1,3})\s?(个)?(自然|工作|日历|営業)?(?<unit>天|日|周|週|小时|小時|時間)(?:之?内|以内|內|以內|之內)/g;
export const attemptsLatin =
  /\bafter (?<amount>two|three|2|3) (?:unsuccessful|failed|rejected|unsuccessful or incomplete) (?:appeals|attempts|plans|submissions)\b/gi;

const monthWord =
  '(?:jan(?:uary|uar|vier)?|jänner|feb(?:ruary|ruar)?|févr?(?:ier)?|mar(?:ch|s|zo)?|märz|apr(?:il)?|avril|may|mai|june?|juni|juin|july?|juli|juillet|aug(?:ust)?|août|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember)?|déc(?:embre)?)';
export const dateLatin = new RegExp(
  String.raw`\b(?:by|before|until|no later than|on or before|not later than|deadline(?: is|:)|due(?: on| by|:)|bis( spätestens)?( zum)?|frist(?: ist)?( bis)?( der)?:?|spätestens am|avant le|jusqu'au|au plus tard le|date limite ?:) (the )?(end of (?:the )?(?:day|business)( on)?,? |\d{1,2}(?::\d{2})? ?(?:[ap]\.?m\.?|uhr|h)( \([A-Z]{2,4}\)| [A-Z]{2,4})?( on)?,? |midnight( on)? )?(\w{2,10}day,? |\w{2,8}tag,? |\w{2,6}di )?(?:(?<day>\d{1,2})(st|nd|rd|th|er|\.)?( of)? (?<month>${monthWord})\b\.?(,? (?<year>20\d{2}))?|(?<month2>${monthWord})\.? (?<day2>\d{1,2})(st|nd|rd|th)?\b(,? (?<year2>20\d{2}))?|(?<day3>\d{1,2})\.(?<month3>\d{1,2})\.(?<year3>20\d{2})|(?<iso>20\d{2}-\d{2}-\d{2}))(?![\w%])`,
  'gi',
);
export const dateHan =
  /(?:(?:在|于|最晚|最迟|至迟|截至|截止(到|日期为|至|日期是|时间为)?|请於|请于|不晚于)?\s?(?:(?<year>20\d{2})\s?年\s?)?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日(\(?[^,。;]{0,6}\)?)?(?:\d{1,2}[点时:]\d{0,2})?(?:之?前|以前|截止|为止|まで)|(?:截止日期|截止时间|最后期限|期限|提交期限|期限日)\s?[为是:は]?\s?(?:(?<year2>20\d{2})\s?年\s?)?(?<month2>\d{1,2})\s?月\s?(?<day2>\d{1,2})\s?日)/g;

/** Months by how their names begin, in the order of the year. */
export const months: readonly RegExp[] = [
  /^(?:ja[nä])/i,
  /^f[eé]/i,
  /^(?:mar|mär)/i,
  /^a[pv]r/i,
  /^(?:may|mai)/i,
  /^(?:jun|juin)/i,
  /^(?:jul|juil)/i,
  /^(?:aug|ao)/i,
  /^sep/i,
  /^o[ck]t/i,
  /^nov/i,
  /^d[eé][cz]/i,
];

/** Days on which offices are shut are not counted. */
export const workingDays =
  /\b(?:business|working|werktag\w*|arbeitstag\w*|ouvr(?:és|ables)|hábiles|lavorativi)|工作|営業/i;

/** The first message of a case, whatever came since. */
export const originalWords = /original|first|initial|原始|最初|首次|ursprünglich/i;
/** Counted from this very message; "this notice" is what opened the case. */
export const thisWords =
  /\breceiv\w*|\breceipt|réception|erhalt|收到|收悉|受領|受信|\b(?:this|dieser|dieses|ce|cet|cette) (?:message|e-?mail|letter|nachricht|schreiben|courriel)|(?:此|本)[^,。]{0,2}(?:邮件|郵件|信|消息|メール)/i;

/** A sentence that speaks of Amazon's time, of money, stock or reports, not of an answer. */
export const otherTime =
  /\b(?:we (?:will|usually|normally|try|aim|read|answer|reply|respond|review)|takes?|review (?:ends|period)|funds?|balance|reserve|disburse\w*|download\w*|reports|inventory|removal|sales|gross|listings? will|active again|buyers?' (?:messages|contacts)|answered|usually|gelder)\b|资金|資金|库存|庫存|移除|结算|通常|审核结束|回复买家|买家消息/i;
/** What Amazon itself does by then. */
export const amazonTime =
  /\bwe ((?:will|usually|normally|aim to|try to)\b[^.]{0,40}\b)?(?:reply|answer|respond|read|get back|review|decide)\b|我们(?:通常|会|将)[^,。]{0,20}(?:回复|审核|答复|处理)/i;
export const appealTime =
  /\b(?:appeal|plan|respond|reply|send|submit|provide|receive (?:the|a|an|your)|documents?|information|answer|deactivat\w*|dispute)\b|申诉|申訴|提交|提供|回复|回覆|计划|文件|停用/i;
export const windowBefore =
  /\b(?:last|past|previous|preceding|issued|dated|over|older than)\b[^.;]{0,14}$|(?:最近|过去|過去|近|発行日(?:から|より))\s?$/i;
