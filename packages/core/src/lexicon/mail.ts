/**
 * How mail programs show headers and where they put what is forwarded or answered. Text is in the plain alphabet of
 * `plainUnits` and in simplified script.
 */

/** A header line as people paste it. `> ` and table bars of web mail may stand before it. */
export const mailHeader =
  /^(?:[|>*\s]{0,8})(?:from|to|sent|date|cc|bcc|reply-to|发件人|寄件者|收件人|日期|时间|发送时间|发送日期|寄件日期|发送|已发送|抄送|回复|送件人|von|an|gesendet|datum|kopie|de|à|envoyé|date|objet|送信者|差出人|宛先|送信日時|日時)\*{0,2} ?(?:[|:]|\*\*:)/i;
export const subjectHeader = /^(?:[|>*\s]{0,8})(?:subject|主题|主旨|标题|betreff|objet|件名)\*{0,2} ?(?:[|:]|\*\*:)/i;
export const fromHeader = /^(?:[|>*\s]{0,8})(?:from|发件人|寄件者|von|de|差出人|送信者)\*{0,2} ?(?:[|:]|\*\*:)/i;

export const dateHeader =
  /^(?:[|>*\s]{0,8})(?:sent|date|日期|时间|发送时间|发送日期|寄件日期|发送|已发送|gesendet|datum|envoyé|送信日時|日時)\*{0,2} ?(?:[|:]|\*\*:)/i;

/** A line that says that a forwarded or answered mail follows. */
export const forwardedLine =
  /^[-=_* ]{0,40}(?:original (?:message|e-?mail)|forwarded (?:message|mail|by)|begin forwarded message|原始邮件|原邮件|回复的原邮件|转发邮件|转发的邮件|转发邮件信息|转发信息|以下为转发|ursprüngliche nachricht|weitergeleitete nachricht|anfang der weitergeleiteten|message transféré|message d'origine|début du message|転送(?:された)?メッセージ|元のメッセージ)/i;

/** A line that ends with who wrote what is quoted below. */
export const wroteLine =
  /^(?:on [^\n]{6,160}\bwrote:|am [^\n]{6,160}\bschrieb[^\n]{0,80}:|le [^\n]{6,160}\ba écrit ?:|(?:在|于)?[^\n]{4,160}(?:写道|写了|来信):|\d{4}年[^\n]{4,120}:)\s{0,3}$/i;

/** Names that Amazon's mails are sent under, and the addresses behind them. */
export const amazonSender = /amazon|亚马逊|アマゾン|seller[ -]?performance|account[ -]?health|seller[ -]?central/i;

/** How Amazon speaks to a seller, in a mail that shows no sender. */
export const amazonSpeaks =
  /\b(?:your (?:amazon |amazon\.\w+ |selling |seller )?(?:account|listings?|offers?|selling privileges|appeal|plan of action|submission)|we (?:have )?(?:reviewed|received|removed|deactivated|reinstated|found)|dear seller|hello from amazon|(?:ihr|ihre) (?:verkäuferkonto|konto|angebote)|votre compte)\b|(?:您|你)的(?:亚马逊)?(?:卖家)?(?:账户|帐户|商品|申诉|计划|销售权限)|尊敬的卖家|出品権限|出品用アカウント/i;
