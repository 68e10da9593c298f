import type { Locale, Localized } from '@appeal-lint/core';
import { commands, options, type Command, type Option } from './options.ts';

interface CommandHelp {
  readonly usage: string;
  readonly summary: Localized;
  readonly more: Localized;
  readonly examples: readonly string[];
}

const commandHelp: Readonly<Record<Command, CommandHelp>> = {
  lint: {
    usage: 'appeal-lint [lint] [FILE | FOLDER | GLOB | -]…',
    summary: {
      en: 'Check letters before they are sent (the default command).',
      zh: '在提交前检查申诉信（默认命令）。',
    },
    more: {
      en: 'Without paths the current folder is searched. A letter is judged by the message it answers: “answers:” in its\nfront matter, else the nearest lower-numbered notice or reply beside it, else --notice. Letters with\n“status: submitted” are listed, not checked. Remarks go to standard output, all else to standard error.',
      zh: '不带路径时检查当前文件夹。信件按其回复的通知检查：先看 front matter 中的“answers:”，\n再看旁边编号较小的最近一份通知或回复，最后看 --notice。“status: submitted”的信只列出，不检查。\n意见写到标准输出，其余写到标准错误。',
    },
    examples: [
      'appeal-lint',
      'appeal-lint cases/2026-03',
      'appeal-lint --locale zh --fail-on warning "cases/**/*.md"',
      'appeal-lint --fix-dry-run 01-appeal.md',
    ],
  },
  inspect: {
    usage: 'appeal-lint inspect [FILE | FOLDER | GLOB | -]…',
    summary: {
      en: 'Show how letters and messages are read: parts, asks, answers.',
      zh: '显示对信件和通知的理解：各部分、要求、答复。',
    },
    more: {
      en: 'Of a letter: which parts are present, weak or missing, and which asks it answers. Of a message: its outcome, asks,\ndocuments and deadlines. --format json gives the model as data.',
      zh: '信件：各部分是完整、不足还是缺失，答复了哪些要求。通知：结果、要求、文件和期限。\n--format json 以数据形式输出。',
    },
    examples: ['appeal-lint inspect 00-notice.md 01-appeal.md', 'appeal-lint inspect --format json 01-appeal.md'],
  },
  status: {
    usage: 'appeal-lint status [FILE | FOLDER | GLOB]…',
    summary: {
      en: 'Show where each case stands: round, outcome, asks, deadline, errors.',
      zh: '显示每个案件的进展：轮次、结果、要求、期限、错误。',
    },
    more: {
      en: 'A case is a folder with a message or a letter in it. The asks are those of the last message, counted by how far the\nlast letter answers them; errors are those of a draft. Exit codes: 0 all done, 1 a deadline has passed, 2 something\ncould not be read.',
      zh: '含有通知或信件的文件夹即为一个案件。要求取自最后一份通知，按最后一封信的答复情况统计；错误为草稿中的错误。\n退出码：0 完成，1 有期限已过，2 有内容无法读取。',
    },
    examples: [
      'appeal-lint status',
      'appeal-lint status clients --format markdown',
      'appeal-lint status --now 2026-03-10',
    ],
  },
  diff: {
    usage: 'appeal-lint diff LETTER LETTER',
    summary: {
      en: 'Compare two rounds: asks, promises, figures.',
      zh: '比较两轮：要求、承诺、数字。',
    },
    more: {
      en: 'Which asks were dropped, repeated or are new; which promises of the first letter are done, still planned or forgotten in\nthe second; which numbers have changed.',
      zh: '哪些要求不再提出、重复提出或为新要求；第一封信的承诺在第二封中已完成、仍为计划还是不再提及；哪些数字有变化。',
    },
    examples: ['appeal-lint diff 01-appeal.md 02-appeal.md'],
  },
  'new-round': {
    usage: 'appeal-lint new-round REPLY',
    summary: { en: 'Begin the letter that answers a reply.', zh: '开始撰写答复一封回复的信。' },
    more: {
      en: 'Writes the next letter beside the reply: one heading for each ask, in the language and with the headings of the last\nletter, and what that letter already says on it. Never overwrites a file.',
      zh: '在回复旁写入下一封信：每项要求一个标题，沿用上一封信的语言和标题样式，并带入已有的答复。不会覆盖已有文件。',
    },
    examples: ['appeal-lint new-round cases/2026-03/01-reply.md'],
  },
  export: {
    usage: 'appeal-lint export LETTER',
    summary: { en: 'Print a letter as plain text for the form.', zh: '将信件输出为可粘贴到表单的纯文本。' },
    more: {
      en: 'Without front matter, comments and Markdown, by its parts, with their characters. What plain text cannot hold is told on\nstandard error. Exit codes: 0 done, 1 a field is too long, or a letter with errors was to be frozen, 2 not done as asked.',
      zh: '去除 front matter、注释和 Markdown，按部分输出并统计字符数。纯文本无法保留的内容写到标准错误。\n退出码：0 完成，1 有字段过长，或要冻结的信件仍有错误，2 未按要求完成。',
    },
    examples: [
      'appeal-lint export 02-appeal.md',
      'appeal-lint export 02-appeal.md --format text | pbcopy',
      'appeal-lint export 02-appeal.md --limit 2000 --freeze',
    ],
  },
  explain: {
    usage: 'appeal-lint explain RULE',
    summary: {
      en: 'Explain a rule, with letters it flags and letters it lets pass.',
      zh: '解释一条规则，并举例说明。',
    },
    more: { en: 'The page is Markdown.', zh: '输出为 Markdown。' },
    examples: ['appeal-lint explain promise/vague'],
  },
  rules: {
    usage: 'appeal-lint rules',
    summary: { en: 'List all rules.', zh: '列出全部规则。' },
    more: { en: 'Each with its severity unless the config says otherwise.', zh: '并列出未经配置更改的级别。' },
    examples: ['appeal-lint rules', 'appeal-lint rules --format json'],
  },
  init: {
    usage: 'appeal-lint init [FOLDER] [--notice FILE]',
    summary: { en: 'Start a config, or a case from a pasted notice.', zh: '创建配置，或用粘贴的通知创建案例。' },
    more: {
      en: 'Without --notice: writes appeal-lint.config.json. With --notice: writes 00-notice.md and a skeleton 01-appeal.md with\none heading for each ask and blanks to fill. Never overwrites a file.\nThe message may be a whole mail with its headers, HTML or a forwarded thread.',
      zh: '不带 --notice：写入 appeal-lint.config.json。带 --notice：写入 00-notice.md 和框架 01-appeal.md，\n每项要求一个标题，留空待填。不会覆盖已有文件。\n通知可以是带邮件头的完整邮件、HTML或转发的邮件。',
    },
    examples: [
      'appeal-lint init',
      'appeal-lint init cases/2026-03 --notice notice.txt',
      'pbpaste | appeal-lint init cases/2026-03 --notice -',
    ],
  },
  'test-rules': {
    usage: 'appeal-lint test-rules PACK…',
    summary: { en: 'Run the examples of rule packs.', zh: '运行规则包的示例。' },
    more: {
      en: 'A pack is a file or an installed package that exports rules by default. Naming it here runs its code. Exit codes: 0 all\nexamples hold, 1 some do not, 2 a pack cannot be loaded.',
      zh: '规则包是默认导出规则的文件或已安装的软件包。在此指定即会运行其代码。\n退出码：0 示例全部成立，1 有示例不成立，2 无法加载规则包。',
    },
    examples: ['appeal-lint test-rules ./packs/acme.mjs', 'appeal-lint test-rules appeal-lint-rules-acme'],
  },
  lsp: {
    usage: 'appeal-lint lsp [--stdio | --node-ipc | --socket=PORT | --pipe=NAME]',
    summary: { en: 'Serve an editor (Language Server Protocol).', zh: '为编辑器提供服务（语言服务器协议）。' },
    more: {
      en: 'Editors start this themselves. Settings come from the editor and from appeal-lint.config.json.',
      zh: '由编辑器自行启动。设置来自编辑器和 appeal-lint.config.json。',
    },
    examples: ['appeal-lint lsp --stdio'],
  },
};

const exitCodes: Localized = {
  en: '  0  clean\n  1  remarks at or above --fail-on, or more warnings than --max-warnings\n  2  something was not done as asked; what could be checked was checked first',
  zh: '  0  没有问题\n  1  有达到 --fail-on 级别的意见，或警告多于 --max-warnings\n  2  有事未按要求完成；能检查的已先检查',
};

const titles = {
  usage: { en: 'Usage', zh: '用法' },
  commands: { en: 'Commands', zh: '命令' },
  options: { en: 'Options', zh: '选项' },
  examples: { en: 'Examples', zh: '示例' },
  exit: { en: 'Exit codes', zh: '退出码' },
  about: {
    en: 'Checks Amazon appeal letters before they are sent. Offline, English and Chinese.',
    zh: '在提交前检查亚马逊申诉信。离线运行，支持中英文。',
  },
} as const satisfies Readonly<Record<string, Localized>>;

function optionLine({ name, short, value, summary }: Option, locale: Locale): string {
  const flags = `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
  return `  ${flags.padEnd(28)}${flags.length > 27 ? `\n${' '.repeat(30)}` : ''}${summary[locale]}`;
}

function block(title: Localized, lines: readonly string[], locale: Locale): string {
  return `${title[locale]}\n${lines.join('\n')}\n`;
}

function indent(line: string): string {
  return `  ${line}`;
}

/** The help of the whole command, or of one of its commands. */
export function helpText(command: Command | null, locale: Locale): string {
  const { usage, summary, more, examples } = commandHelp[command ?? 'lint'];
  const here = options.filter((option) => option.commands.includes(command ?? 'lint'));
  const all = [
    command === null ? `${titles.about[locale]}\n` : `${summary[locale]}\n`,
    block(titles.usage, [usage, ...(command === null ? ['appeal-lint COMMAND --help'] : [])].map(indent), locale),
    ...(command === null
      ? [
          block(
            titles.commands,
            commands.map((name) => `  ${name.padEnd(12)}${commandHelp[name].summary[locale]}`),
            locale,
          ),
        ]
      : []),
    `${more[locale]}\n`,
    block(
      titles.options,
      here.map((option) => optionLine(option, locale)),
      locale,
    ),
    block(titles.examples, examples.map(indent), locale),
    ...(here.some(({ name }) => name === 'fail-on') ? [block(titles.exit, [exitCodes[locale]], locale)] : []),
  ];
  return all.join('\n');
}
