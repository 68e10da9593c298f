import type { Locale, Localized } from '@appeal-lint/core';

/** Everything the server says of its own, in every language it speaks. `{name}` is a blank. */
const words = {
  moreRemarks: {
    en: '{count} more remarks are not shown. Settle these first, or raise “maxDiagnostics”.',
    zh: '另有 {count} 条意见未显示。请先处理已显示的，或调高“maxDiagnostics”。',
  },
  brokenConfig: {
    en: '{path} cannot be used: {message} The last config that was right is in force.',
    zh: '{path} 无法使用：{message}目前沿用上一份正确的配置。',
  },
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
