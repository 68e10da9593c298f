import { severities } from '@appeal-lint/core';
import type { Localized } from './messages.ts';

export const commands = [
  'lint',
  'inspect',
  'status',
  'diff',
  'new-round',
  'export',
  'explain',
  'rules',
  'init',
  'test-rules',
  'lsp',
] as const;
export type Command = (typeof commands)[number];

/** One option: parsing, help and "did you mean" all come from here. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in help; a switch has none. */
  readonly value?: string;
  /** The values allowed, where they can be listed. */
  readonly choices?: readonly string[];
  /** Further values that one command takes. */
  readonly more?: Readonly<Partial<Record<Command, readonly string[]>>>;
  readonly commands: readonly Command[];
  readonly summary: Localized;
}

const reading = ['lint', 'inspect'] as const;

/** In the order of help. */
export const options: readonly Option[] = [
  {
    name: 'fix',
    commands: ['lint'],
    summary: {
      en: 'Apply safe fixes: complete ones that add and remove no fact. Blanks and rewrites stay yours.',
      zh: '应用安全修正：内容完整，不增删事实。填空和改写仍由您决定。',
    },
  },
  {
    name: 'fix-dry-run',
    commands: ['lint'],
    summary: {
      en: 'Print what --fix would change as a diff; write nothing.',
      zh: '以 diff 形式显示 --fix 会做的修改，不写文件。',
    },
  },
  {
    name: 'fail-on',
    value: 'LEVEL',
    choices: severities,
    commands: ['lint'],
    summary: {
      en: 'The least severe remark that makes the exit code 1: error (default), warning, info or hint.',
      zh: '使退出码为 1 的最低级别：error（默认）、warning、info 或 hint。',
    },
  },
  {
    name: 'max-warnings',
    value: 'N',
    commands: ['lint'],
    summary: { en: 'Exit with 1 when there are more than N warnings.', zh: '警告多于 N 条时退出码为 1。' },
  },
  {
    name: 'exit-zero',
    commands: ['lint'],
    summary: { en: 'Exit with 0 whatever the remarks; faults still give 2.', zh: '有意见时也返回 0；出错时仍返回 2。' },
  },
  {
    name: 'quiet',
    short: 'q',
    commands: ['lint'],
    summary: { en: 'Show errors only.', zh: '只显示错误。' },
  },
  {
    name: 'format',
    short: 'f',
    value: 'NAME',
    choices: ['pretty', 'json'],
    more: { status: ['markdown'], export: ['text'] },
    commands: ['lint', 'inspect', 'status', 'diff', 'export', 'rules'],
    summary: {
      en: 'pretty (default) for people, json for programs: versioned and stable. With status also markdown; with export text, the bare letter.',
      zh: 'pretty（默认）供人阅读；json 供程序使用，格式带版本且稳定。status 还可用 markdown；export 还可用 text（只有正文）。',
    },
  },
  {
    name: 'notice',
    value: 'FILE',
    commands: ['lint', 'inspect', 'init'],
    summary: {
      en: 'The message from Amazon for letters that name none and have none beside them; with init, the pasted message (- reads standard input).',
      zh: '亚马逊的通知，用于未写明且旁边没有通知的信；用于 init 时为粘贴的通知（- 表示标准输入）。',
    },
  },
  {
    name: 'compare',
    value: 'FOLDER',
    commands: ['lint'],
    summary: {
      en: 'Compare with the letters of other cases in this folder: a copied letter is told by its path, never by its words.',
      zh: '与此文件夹中其他案件的信件比较：照搬的信只按路径指出，不显示其内容。',
    },
  },
  {
    name: 'now',
    value: 'DAY',
    commands: ['lint', 'status', 'export'],
    summary: {
      en: 'Judge deadlines as of this day: today, or a day such as 2026-03-04. Without it lint does not judge them, and remarks are the same every day; status and export take today.',
      zh: '按此日期判断期限：today 或 2026-03-04 这样的日期。不带此选项时 lint 不判断期限，同一封信每天的结果相同；status 和 export 使用当天。',
    },
  },
  {
    name: 'limit',
    value: 'N',
    commands: ['export'],
    summary: {
      en: 'The characters that each field of the form takes; else what the config sets for length/field.',
      zh: '表单每个字段可容纳的字符数；否则使用配置中 length/field 的设定。',
    },
  },
  {
    name: 'freeze',
    commands: ['export'],
    summary: {
      en: 'Mark the letter as submitted, with a mark of what it says: a later change is an error.',
      zh: '将信件标记为已提交，并记录其内容的标记：之后改动即为错误。',
    },
  },
  {
    name: 'config',
    value: 'FILE',
    commands: ['lint', 'inspect', 'status', 'export'],
    summary: {
      en: 'Use this config instead of the nearest appeal-lint.config.json.',
      zh: '使用此配置，不查找最近的 appeal-lint.config.json。',
    },
  },
  {
    name: 'allow-plugins',
    commands: ['lint', 'inspect', 'status', 'export', 'rules', 'explain'],
    summary: {
      en: 'Run the rule packs that the config names (“plugins”). They are code: read them first.',
      zh: '运行配置（“plugins”）指定的规则包。它们是代码，请先查看。',
    },
  },
  {
    name: 'print-config',
    value: 'FILE',
    commands: ['lint'],
    summary: {
      en: 'Print the config in force for FILE and where each value comes from; check nothing.',
      zh: '显示 FILE 所用的配置及每个值的来源，不做检查。',
    },
  },
  {
    name: 'stdin',
    commands: reading,
    summary: { en: 'Check standard input (also: -).', zh: '检查标准输入（也可写 -）。' },
  },
  {
    name: 'stdin-filename',
    value: 'PATH',
    commands: reading,
    summary: {
      en: 'Where standard input would be saved: decides its kind, its notice and its config.',
      zh: '标准输入对应的路径：决定其类型、通知和配置。',
    },
  },
  {
    name: 'allow-empty',
    commands: [...reading, 'status'],
    summary: { en: 'No letter found is no fault.', zh: '没有找到信件不算出错。' },
  },
  {
    name: 'stdio',
    commands: ['lsp'],
    summary: { en: 'Speak over standard input and output (default).', zh: '通过标准输入输出通信（默认）。' },
  },
  {
    name: 'node-ipc',
    commands: ['lsp'],
    summary: { en: 'Speak over the channel to a parent process of Node.js.', zh: '通过与 Node.js 父进程的通道通信。' },
  },
  {
    name: 'socket',
    value: 'PORT',
    commands: ['lsp'],
    summary: { en: 'Connect to this port of the machine itself.', zh: '连接本机的该端口。' },
  },
  {
    name: 'pipe',
    value: 'NAME',
    commands: ['lsp'],
    summary: { en: 'Connect to this named pipe or socket file.', zh: '连接该命名管道或套接字文件。' },
  },
  {
    name: 'clientProcessId',
    value: 'PID',
    commands: ['lsp'],
    summary: { en: 'End when this process, the editor, has ended.', zh: '该进程（编辑器）结束后随之退出。' },
  },
  {
    name: 'locale',
    value: 'en|zh',
    choices: ['en', 'zh'],
    commands,
    summary: {
      en: 'Language of the remarks, whatever the language of the letter.',
      zh: '意见所用的语言，与信件的语言无关。',
    },
  },
  {
    name: 'color',
    commands,
    summary: { en: 'Colour even where the output is no terminal.', zh: '输出不是终端时也使用颜色。' },
  },
  {
    name: 'no-color',
    commands,
    summary: {
      en: 'No colour. NO_COLOR and FORCE_COLOR are respected.',
      zh: '不使用颜色。遵循 NO_COLOR 和 FORCE_COLOR。',
    },
  },
  { name: 'help', short: 'h', commands, summary: { en: 'Show help.', zh: '显示帮助。' } },
  { name: 'version', commands, summary: { en: 'Show the version.', zh: '显示版本。' } },
];
