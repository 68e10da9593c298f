import type { Locale, Localized } from '@appeal-lint/core';

/** Everything the server says of its own, in every language it speaks. `{name}` is a blank. */
const words = {
  moreRemarks: {
    en: '{count} more remarks are not shown. Settle these first, or raise “maxDiagnostics”.',
    zh: '另有 {count} 条意见未显示。请先处理已显示的，或调高“maxDiagnostics”。',
  },
  tooLarge: {
    en: 'This file is too large to be checked while it is written. A letter is a few pages: split it, or run “appeal-lint lint”.',
    zh: '文件过大，无法边写边查。信件只有几页：请拆分，或运行“appeal-lint lint”。',
  },
  packNotRun: {
    en: 'The rules of “{name}” are code and are not run in an editor. Run “appeal-lint lint --allow-plugins” for them.',
    zh: '“{name}”的规则是代码，不在编辑器中运行。请运行“appeal-lint lint --allow-plugins”。',
  },
  brokenConfig: {
    en: '{path} cannot be used: {message} The last config that was right is in force.',
    zh: '{path} 无法使用：{message}目前沿用上一份正确的配置。',
  },
  example: { en: 'Example: {text}', zh: '示例：{text}' },
  'answered-yes': { en: '✓ answered:', zh: '✓ 已答复：' },
  'answered-weak': { en: '◐ touched only:', zh: '◐ 仅提及：' },
  'answered-no': { en: '○ open:', zh: '○ 未答复：' },
  answersAsks: { en: 'answers ask {numbers} of {all}', zh: '答复第 {numbers} 项要求（共 {all} 项）' },
  touchesAsks: { en: 'touches ask {numbers} of {all}', zh: '提及第 {numbers} 项要求（共 {all} 项）' },
  answersMessage: { en: '{yes} of {all} asks of {name} answered', zh: '已答复 {name} 的 {yes}/{all} 项要求' },
  openAsks: { en: 'open: {numbers}', zh: '未答复：{numbers}' },
  askAnsweredIn: { en: 'answered in {names}', zh: '已在 {names} 中答复' },
  askOpen: { en: 'open in {names}', zh: '{names} 未答复' },
  fromMessage: { en: 'from {name}', zh: '来自 {name}' },
  partAsked: { en: 'asked for: “{quote}”', zh: '通知要求：“{quote}”' },
  partUsual: { en: 'a usual part of an appeal', zh: '申诉信的常见部分' },
  whatSkeleton: { en: 'a whole letter, every fact left blank', zh: '整封信的框架，内容留空' },
  charactersLeft: { en: '{count} characters left', zh: '还可写 {count} 个字符' },
  charactersOver: { en: '{count} characters too many', zh: '超出 {count} 个字符' },
  'part-present': { en: 'present', zh: '完整' },
  'part-weak': { en: 'weak', zh: '不足' },
  'part-missing': { en: 'missing', zh: '缺失' },
  checkingWorkspace: { en: 'Checking letters', zh: '正在检查信件' },
  suppressLine: { en: 'Allow {rule} here, with a reason', zh: '在此处允许 {rule}，并写明理由' },
  suppressFile: { en: 'Allow {rule} in this file, with a reason', zh: '在本文件中允许 {rule}，并写明理由' },
  reason: { en: 'reason', zh: '理由' },
  fixAll: { en: 'Apply all safe fixes', zh: '应用所有安全修正' },
  fixAllOfRule: { en: 'Apply all safe fixes of {rule}', zh: '应用 {rule} 的所有安全修正' },
} as const satisfies Readonly<Record<string, Localized>>;

export type WordId = keyof typeof words;

/** A text of the server, with facts in its blanks. */
export function say(locale: Locale, id: WordId, data: Readonly<Record<string, string | number>> = {}): string {
  return words[id][locale].replace(/\{(\w+)\}/g, (blank, name: string) => String(data[name] ?? blank));
}
