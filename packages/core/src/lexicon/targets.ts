/** Amazon's targets that have stood for years. On-time delivery is left out: its target has changed. */
export const knownTargets: Readonly<Record<string, string>> = {
  'order-defect-rate': '1',
  'late-shipment-rate': '4',
  'cancellation-rate': '2.5',
  'valid-tracking-rate': '95',
};

const bound = String.raw`(?:(?:under|below|less than|at most|no more than|over|above|more than|at least|within)\s|[<>≤≥]=?\s?)`;
const percent = String.raw`(?<value>\d{1,3}(?:\.\d{1,2})?)\s?(?:%|percent|per cent)`;

/** A figure told as Amazon's target for a rate. The group `value` is the number. */
export const statedTargets: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:\b(?:amazon['’]s |the |a |required |performance ){1,3}|(?<=\brates? |\bODR |[(,;:]\s?)|^)(?:target|threshold|limit|standard|requirement|maximum|minimum)(?: (?:rate|value|set by amazon|of amazon|for (?:it|this|that)|is|was|of|at)){0,3}:?\s${bound}?${percent}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:must|has to) (?:always )?(?:stay|be|remain|be kept|not (?:exceed|go above|fall below)) ?${bound}?${percent}`,
    'i',
  ),
  new RegExp(String.raw`\bamazon['’]s (?:own )?${bound}?${percent}`, 'i'),
  /(?:目标|目標|标准|標準|要求|阈值|上限|下限|规定)(?:值)?(?:是|为|為|应|須|须)?\s?[:：]?\s?(?:低于|高于|不超过|不低于|不高于|小于|大于|至少|达到|≤|≥|<|>)?\s?(?<value>\d{1,3}(?:\.\d{1,2})?)\s?%/,
  /(?:必须|必須|应当|须|應)(?:保持在|控制在|低于|高于|不超过|达到)\s?(?:低于|高于)?\s?(?<value>\d{1,3}(?:\.\d{1,2})?)\s?%/,
];

/** The seller's own target or alarm, which may be any number. */
export const ownTarget =
  /\b(?:our|my) (?:own |internal |new |team['’]s |shop['’]s )*(?:target|limit|threshold|goal|standard|maximum|minimum)|\b(?:we|I) (?:have )?(?:set|aim|fixed|lowered|raised)\b|\b(?:ourselves|internal\w*|alarms?|alerts?|warning line|trigger\w*|own (?:target|limit|goal))\b|内部|自定|自己|我们的(?:目标|标准|上限)|预警|触发|警戒|報警|报警/i;
