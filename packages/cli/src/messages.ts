import type { Kind, Locale, Localized, Severity } from '@appeal-lint/core';
import { caseMessages } from './case-messages.ts';

export type { Localized } from '@appeal-lint/core';

/** Everything the command says, in every language it speaks. `{name}` is a blank. */
const messages = {
  ...caseMessages,
  unknownOption: { en: 'There is no option {option}.', zh: '没有选项 {option}。' },
  unknownOptionNear: {
    en: 'There is no option {option}. Did you mean {near}?',
    zh: '没有选项 {option}。是否想用 {near}？',
  },
  optionNotHere: { en: '{option} does not belong to “{command}”.', zh: '{option} 不适用于“{command}”。' },
  optionTakesNoValue: { en: '{option} takes no value.', zh: '{option} 不带值。' },
  optionNeedsValue: { en: '{option} needs a value: {option} {value}.', zh: '{option} 需要一个值：{option} {value}。' },
  optionTwice: { en: '{option} was given twice.', zh: '{option} 写了两次。' },
  optionsClash: { en: '{first} and {second} exclude each other.', zh: '{first} 与 {second} 不能同时使用。' },
  badChoice: {
    en: '{option} cannot be “{value}”. Possible: {choices}.',
    zh: '{option} 不能是“{value}”。可选：{choices}。',
  },
  badChoiceNear: {
    en: '{option} cannot be “{value}”. Did you mean “{near}”? Possible: {choices}.',
    zh: '{option} 不能是“{value}”。是否想用“{near}”？可选：{choices}。',
  },
  badDay: {
    en: '{option} {value} is no day. Use today or a day such as 2026-03-04.',
    zh: '{option} {value} 不是日期。请使用 today 或 2026-03-04 这样的日期。',
  },
  badNumber: { en: '{option} needs a whole number, not “{value}”.', zh: '{option} 需要整数，而不是“{value}”。' },
  stdinFix: {
    en: 'Standard input cannot be fixed in place. --fix-dry-run prints the changes.',
    zh: '无法就地修正标准输入。可用 --fix-dry-run 查看修改。',
  },
  stdinAndPaths: { en: 'Give either standard input or paths, not both.', zh: '标准输入与路径只能选一个。' },
  filenameWithoutStdin: {
    en: '--stdin-filename belongs to --stdin. Add --stdin, or name the file as a path.',
    zh: '--stdin-filename 要与 --stdin 一起使用。请加上 --stdin，或把文件作为路径给出。',
  },
  helpHint: {
    en: 'See appeal-lint {command} --help.',
    zh: '参见 appeal-lint {command} --help。',
  },
  missingPath: { en: 'There is no such file or folder.', zh: '没有这个文件或文件夹。' },
  missingPathNear: {
    en: 'There is no such file or folder. Did you mean the command “{near}”?',
    zh: '没有这个文件或文件夹。是否想用命令“{near}”？',
  },
  brokenLink: { en: 'The link leads nowhere. Mend or remove it.', zh: '链接指向的文件不存在。请修复或删除。' },
  isFolder: { en: 'This is a folder; a file is needed here.', zh: '这是文件夹，此处需要文件。' },
  linkLoop: { en: 'The link leads back to itself. Mend or remove it.', zh: '链接指向自身。请修复或删除。' },
  noPermission: {
    en: 'The system denies access. Change the permissions of the file or its folder.',
    zh: '系统拒绝访问。请修改文件或其文件夹的权限。',
  },
  cannotRead: { en: 'The system reports {reason}.', zh: '系统报告 {reason}。' },
  tooLarge: {
    en: 'This file has {megabytes} MB; the limit is 64 MB. A letter is a few pages of text: split it, or name the right file.',
    zh: '文件有 {megabytes} MB，上限为 64 MB。信件只有几页文字：请拆分，或指定正确的文件。',
  },
  otherFormat: {
    en: 'This is a {format} file, not text. Save the letter as plain text or Markdown in UTF-8.',
    zh: '这是 {format} 文件，不是文本。请将信件另存为 UTF-8 纯文本或 Markdown。',
  },
  utf16: {
    en: 'This text is in UTF-16. Save it as UTF-8: in Notepad “Save as”, Encoding “UTF-8”.',
    zh: '文本编码为 UTF-16。请另存为 UTF-8：记事本中选择“另存为”，编码选“UTF-8”。',
  },
  binary: {
    en: 'This is binary data ({zeros} zero bytes), not text. Save the letter as plain text or Markdown in UTF-8.',
    zh: '这是二进制数据（含 {zeros} 个零字节），不是文本。请将信件另存为 UTF-8 纯文本或 Markdown。',
  },
  notUtf8: {
    en: 'Line {line} is not UTF-8. Save the file as UTF-8; Chinese text from Windows is often GB 18030: iconv -f gb18030 -t utf-8.',
    zh: '第 {line} 行不是 UTF-8。请将文件另存为 UTF-8；Windows 中文文本常为 GB 18030：iconv -f gb18030 -t utf-8。',
  },
  noticeUnreadable: {
    en: '{message} The letter was checked without it.',
    zh: '{message} 检查信件时未使用此文件。',
  },
  noticeMissing: {
    en: 'There is no such file for --notice. Letters without another message were checked without one.',
    zh: '--notice 指定的文件不存在。没有其他通知的信件未对照通知检查。',
  },
  changedSince: {
    en: 'The file was changed by someone else while it was checked. Nothing was written; run again.',
    zh: '检查期间文件被改动，没有写入。请重新运行。',
  },
  notWritten: { en: 'Not fixed. {message}', zh: '未修正。{message}' },
  alreadyThere: {
    en: 'This file exists and was left as it is. Nothing was created; name another folder.',
    zh: '文件已存在，保持不变。没有创建任何文件；请指定其他文件夹。',
  },
  nothingFound: {
    en: 'No letter found. Folders are searched for *.md and *.markdown, without what git ignores, hidden folders and files such as README.md. A file that is named is always checked; --allow-empty accepts none.',
    zh: '没有找到信件。在文件夹中查找 *.md 和 *.markdown，不含 git 忽略的文件、隐藏文件夹和 README.md 之类的文件。点名的文件一定会检查；--allow-empty 允许没有信件。',
  },
  nothingSelected: {
    en: 'The config takes none of the files in (“files”, “ignore”). A file that is named is always checked; --allow-empty accepts none.',
    zh: '配置未纳入任何文件（“files”“ignore”）。点名的文件一定会检查；--allow-empty 允许没有信件。',
  },
  notSelected: {
    en: 'The config leaves this file out (“files”, “ignore”); it is checked only when it is named.',
    zh: '配置未纳入此文件（“files”“ignore”）；只有点名时才检查。',
  },
  noConfig: { en: 'no config: the profile recommended holds', zh: '没有配置：使用 recommended 方案' },
  fromProfile: { en: 'profile {name}', zh: '方案 {name}' },
  fromDefault: { en: 'default', zh: '默认值' },
  ruleFailed: {
    en: 'A rule failed on this letter; its remark says which. The other rules ran.',
    zh: '有规则在检查本信时出错，意见中已注明。其他规则已运行。',
  },
  crashed: {
    en: 'appeal-lint failed: {reason}. Please report it. Where it happened:',
    zh: 'appeal-lint 出错：{reason}。请报告此问题。出错位置：',
  },
  unknownRule: {
    en: 'There is no rule “{rule}”. “appeal-lint rules” lists all.',
    zh: '没有规则“{rule}”。“appeal-lint rules”可列出全部规则。',
  },
  unknownRuleNear: {
    en: 'There is no rule “{rule}”. Did you mean “{near}”?',
    zh: '没有规则“{rule}”。是否想用“{near}”？',
  },
  packNotAllowed: {
    en: 'The config names the rule pack “{name}”, which is code. Nothing was run.',
    zh: '配置指定了规则包“{name}”，它是代码，没有运行。',
  },
  allowPlugins: {
    en: 'Read the pack, then run again with --allow-plugins, or remove it from “plugins”.',
    zh: '请先查看规则包，再加上 --allow-plugins 运行，或从“plugins”中删除。',
  },
  packMissing: {
    en: 'There is no rule pack “{name}”. A path begins with ./ and goes from the folder of the config; a package must be installed there.',
    zh: '没有规则包“{name}”。路径以 ./ 开头，从配置所在的文件夹算起；软件包须已安装。',
  },
  packThrows: {
    en: 'The rule pack “{name}” failed while it was loaded ({reason}).',
    zh: '规则包“{name}”在加载时出错（{reason}）。',
  },
  packInvalid: { en: 'The rule pack “{name}” was refused.', zh: '规则包“{name}”不可用。' },
  packFails: {
    en: 'The rule pack “{name}” was refused: {count} of its examples do not hold. {rule}, example {example}: {message} See all: appeal-lint test-rules {shown}',
    zh: '规则包“{name}”不可用：有 {count} 个示例不成立。{rule}，示例 {example}：{message}查看全部：appeal-lint test-rules {shown}',
  },
  packsClash: {
    en: 'The packs “{name}” and “{other}” both have a rule “{rule}”. Use one of them.',
    zh: '规则包“{name}”和“{other}”都有规则“{rule}”。请只用其中一个。',
  },
  andMore: { en: ' ({count} more.)', zh: '（另有 {count} 处。）' },
  onePack: {
    en: 'Name at least one rule pack: appeal-lint test-rules PACK.',
    zh: '请至少指定一个规则包：appeal-lint test-rules PACK。',
  },
  exampleNumber: { en: 'example {number}: ', zh: '示例 {number}：' },
  exampleCount: { en: '{count} examples', zh: '{count} 个示例' },
  expected: { en: 'expected', zh: '应为' },
  received: { en: 'received', zh: '实为' },
  passes: { en: 'pass', zh: '通过' },
  fails: { en: 'fail', zh: '不通过' },
  testedRules: { en: '{passing} rules pass, {failing} fail.', zh: '{passing} 条规则通过，{failing} 条不通过。' },
  oneRule: { en: 'Name one rule: appeal-lint explain RULE.', zh: '请指定一条规则：appeal-lint explain RULE。' },
  noPathsHere: { en: '“rules” takes no paths.', zh: '“rules”不接受路径。' },
  oneFolder: { en: 'Name one folder: appeal-lint init [FOLDER].', zh: '请指定一个文件夹：appeal-lint init [FOLDER]。' },
  emptyNotice: {
    en: 'The notice is empty. Paste the whole message from Amazon.',
    zh: '通知为空。请粘贴亚马逊的完整邮件。',
  },
  created: { en: 'Created {path}', zh: '已创建 {path}' },
  nextConfig: { en: 'Next: appeal-lint lint', zh: '下一步：appeal-lint lint' },
  nextCase: {
    en: '{count} asks found. Fill the blanks in {path}, then: appeal-lint lint {folder}',
    zh: '找到 {count} 项要求。请填写 {path} 中的空白，然后运行：appeal-lint lint {folder}',
  },
  noAsks: {
    en: 'No ask was recognised in the notice; the skeleton has the three usual parts.',
    zh: '通知中没有识别出要求；框架使用通常的三个部分。',
  },
  outcome: { en: 'outcome', zh: '结果' },
  parts: { en: 'parts', zh: '部分' },
  asks: { en: 'asks', zh: '要求' },
  documents: { en: 'documents', zh: '文件' },
  metrics: { en: 'metrics', zh: '指标' },
  deadlines: { en: 'deadlines', zh: '期限' },
  causes: { en: 'causes', zh: '原因' },
  causeAnswers: { en: '{actions} actions, {controls} controls', zh: '{actions} 项措施，{controls} 项预防' },
  commitments: { en: '{count} commitments in {all} sentences', zh: '{all} 句中有 {count} 项承诺' },
  progress: { en: 'Checking {done} of {all}', zh: '正在检查 {done}/{all}' },
  see: { en: 'see', zh: '参见' },
  answers: {
    en: '{path}  answers {notice}: {yes} of {all} asks answered',
    zh: '{path}  回复 {notice}：{all} 项要求中已答复 {yes} 项',
  },
  answersWeak: {
    en: '{path}  answers {notice}: {yes} of {all} asks answered ({weak} weak)',
    zh: '{path}  回复 {notice}：{all} 项要求中已答复 {yes} 项（另有 {weak} 项不充分）',
  },
  open: { en: 'open', zh: '未答复' },
  weak: { en: 'weak', zh: '不充分' },
  answersNothing: { en: '{path}  answers {notice}, which asks for nothing', zh: '{path}  回复 {notice}，其中没有要求' },
  unlinked: {
    en: '{path}  no message linked: judged by the three-part default',
    zh: '{path}  没有关联通知：按默认的三个部分检查',
  },
  submitted: {
    en: '{path}  status: submitted, not checked',
    zh: '{path}  状态为已提交（status: submitted），未检查',
  },
  nothingChecked: { en: 'Nothing was checked.', zh: '没有检查任何文件。' },
  clean: { en: 'No remarks in {files}.', zh: '{files}，没有意见。' },
  totals: { en: '{counts} in {files}.', zh: '{files}：{counts}。' },
  hidden: { en: '{counts} not shown (--quiet).', zh: '{counts}未显示（--quiet）。' },
  fixable: { en: '{count} can be fixed with --fix.', zh: '{count} 条可用 --fix 修正。' },
  fixed: { en: '{count} fixed.', zh: '已修正 {count} 条。' },
  wouldFix: {
    en: '{count} would be fixed in {files}; nothing was written.',
    zh: '{files}：可修正 {count} 条；没有写入文件。',
  },
  tooManyWarnings: {
    en: '{warnings} warnings; --max-warnings allows {limit}.',
    zh: '警告 {warnings} 条；--max-warnings 允许 {limit} 条。',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type MessageId = keyof typeof messages;
export type MessageData = Readonly<Record<string, string | number>>;

/** A message in one language, its blanks filled. */
export function say(locale: Locale, id: MessageId, data: MessageData = {}): string {
  return messages[id][locale].replace(/\{(\w+)\}/g, (blank, name: string) => String(data[name] ?? blank));
}

const counted: Readonly<Record<Severity | 'file', readonly [one: string, many: string, zh: string]>> = {
  error: ['error', 'errors', '个错误'],
  warning: ['warning', 'warnings', '个警告'],
  info: ['info', 'infos', '条提示'],
  hint: ['hint', 'hints', '条建议'],
  file: ['file', 'files', '个文件'],
};

/** A message in every language, its blanks filled. */
export function sayBoth(id: MessageId, data: MessageData = {}): Localized {
  return { en: say('en', id, data), zh: say('zh', id, data) };
}

/** A message around another one: `{message}` is the blank it fills. */
export function sayAround(id: MessageId, { en, zh }: Localized): Localized {
  return { en: say('en', id, { message: en }), zh: say('zh', id, { message: zh }) };
}

/** “3 errors”, “1 file”. */
export function sayCount(locale: Locale, count: number, what: Severity | 'file'): string {
  const [one, many, zh] = counted[what];
  return locale === 'zh' ? `${count} ${zh}` : `${count} ${count === 1 ? one : many}`;
}

const severityNames: Readonly<Record<Severity, Localized>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'info', zh: '提示' },
  hint: { en: 'hint', zh: '建议' },
};

export function sayName(locale: Locale, severity: Severity): string {
  return severityNames[severity][locale];
}

const kindNames: Readonly<Record<Kind, Localized>> = {
  poa: { en: 'plan of action', zh: '行动计划' },
  questionnaire: { en: 'questionnaire', zh: '问卷' },
  'claim-appeal': { en: 'claim appeal', zh: '索赔申诉' },
  dispute: { en: 'dispute', zh: '异议' },
  documents: { en: 'documents', zh: '文件提交' },
  'follow-up': { en: 'follow-up', zh: '跟进' },
  template: { en: 'template', zh: '模板' },
  notice: { en: 'notice', zh: '通知' },
  reply: { en: 'reply', zh: '回复' },
};

export function sayKind(locale: Locale, kind: Kind): string {
  return kindNames[kind][locale];
}
