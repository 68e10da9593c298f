/** Periods a message gives. Named groups: `amount`, `unit`, and for dates the parts of a date. */
export const periodLatin =
  /\b(?:within|in the next|no later than|not later than|innerhalb von|binnen|dans un délai de|dans les) (the next |the following )?(?<amount>\d{1,3}|two|three|five|seven|ten|fourteen|seventeen|thirty|sixty|ninety|seventy-two|forty-eight|twenty-four)( \(\d{1,3}\))?[ -](calendar |business |working )?(?<unit>days?|hours?|tagen?|stunden|jours?|heures?)\b( (?:of|from|after|following|ab|nach|après|suivant) ((?:the|this|your|our|der|dieser|le|la|ce|cet|cette|receiving|receipt|date|of|original|first|initial|ursprünglichen) ){0,5}(?:notification|notice|message|e-?mail|letter|decision|benachrichtigung|nachricht|mitteilung|notification|receipt)\b)?/gi;
export const afterLatin =
  /\b(?<amount>\d{1,3}|fourteen|seventeen|thirty|sixty|ninety)[ -](calendar |business )?(?<unit>days?|hours?) (?:after|from|following|of) (receiving |receipt of |the (?:date|receipt) of )?(?:this|the original|the first)( original)? (?:notification|notice|message|e-?mail|letter|decision)\b/gi;
export const periodHan =
  /((自|从|在)?(?<of>[^,。;、\s]{0,14}?(?:收到|发出|收悉|發出|原始|最初|首次)[^,。;、\s]{0,14}?(?:后|後|起|之日起|通知)(的)?)?)?(在|于)?\s?(?<amount>\d{1,3}|[一二两三七十]{1,3})\s?(个)?(自然|工作|日历)?(?<unit>天|日|小时|小時|時間)(?:之?内|以内|內|以內|之內)/g;
export const attemptsLatin =
  /\bafter (?<amount>two|three|2|3) (?:unsuccessful|failed|rejected|unsuccessful or incomplete) (?:appeals|attempts|plans|submissions)\b/gi;
export const dateLatin =
  /\b(?:by|before|until|no later than|on or before|not later than|bis( zum)?|avant le|jusqu'au) (\w+day,? )?(?:(?<day>\d{1,2})(st|nd|rd|th|\.)? (?<month>[a-zäéû]{3,9})\.?,? (?<year>\d{4})|(?<month2>[a-z]{3,9})\.? (?<day2>\d{1,2})(st|nd|rd|th)?,? (?<year2>\d{4})|(?<iso>\d{4}-\d{2}-\d{2}))\b/gi;
export const dateHan =
  /(在|于|最晚|最迟|截至|截止(到|日期为|至)?|請於|请于)?\s?(?<year>\d{4})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日(?:之?前|以前|截止|为止)/g;

export const months: readonly RegExp[] = [
  /^ja[nä]/i,
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

export const numberWords: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  five: 5,
  seven: 7,
  ten: 10,
  fourteen: 14,
  seventeen: 17,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  'seventy-two': 72,
  'forty-eight': 48,
  'twenty-four': 24,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  七: 7,
  十: 10,
  十四: 14,
  十七: 17,
  三十: 30,
};

/** A sentence that speaks of Amazon's time, of money, stock or reports, not of an answer. */
export const otherTime =
  /\b(?:we (?:will|usually|normally|try|aim|read|answer|reply|respond|review)|takes?|review (?:ends|period)|funds?|balance|reserve|disburse\w*|inventory|removal|sales|gross|listings? will|active again|buyers?' (?:messages|contacts)|answered|usually|gelder)\b|资金|資金|库存|庫存|移除|结算|通常|审核结束|回复买家|买家消息/i;
/** What Amazon itself does by then. */
export const amazonTime =
  /\bwe (?:will|usually|normally|aim to|try to)\b[^.]{0,40}\b(?:reply|answer|respond|read|get back|review|decide)\b|我们(?:通常|会|将)[^,。]{0,20}(?:回复|审核|答复|处理)/i;
export const appealTime =
  /\b(?:appeal|plan|respond|reply|send|submit|provide|receive (?:the|a|an|your)|documents?|information|answer|deactivat\w*|dispute)\b|申诉|申訴|提交|提供|回复|回覆|计划|文件|停用/i;
export const windowBefore =
  /\b(?:last|past|previous|preceding|issued|dated|over|older than)\b[^.;]{0,14}$|(?:最近|过去|過去|近)\s?$/i;
