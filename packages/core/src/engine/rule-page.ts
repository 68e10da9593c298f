import type { Locale } from '../text/localized.ts';
import { toPlain } from '../text/blanks.ts';
import type { Example, Rule } from './rule.ts';

interface Words {
  readonly flagged: string;
  readonly fine: string;
  readonly severity: string;
  readonly kinds: string;
  readonly says: string;
  readonly why: string;
  readonly notice: string;
  readonly files: string;
  readonly sizes: string;
  readonly other: string;
  readonly now: string;
  readonly beside: string;
  readonly none: string;
  readonly suppress: string;
  readonly becomes: string;
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    flagged: 'Flagged',
    fine: 'Fine',
    severity: 'Severity',
    kinds: 'Speaks in',
    says: 'Says',
    why: 'Why',
    notice: 'Answers this message',
    files: 'Files beside the letter',
    sizes: 'Sizes in bytes',
    other: 'Letter of another case,',
    now: 'Judged on',
    beside: 'Beside it stands',
    none: 'none',
    suppress: 'Allow it in one place, with a reason',
    becomes: 'Fix',
  },
  zh: {
    flagged: '会提示',
    fine: '不提示',
    severity: '级别',
    kinds: '适用的信件种类',
    says: '提示内容',
    why: '原因',
    notice: '所回复的通知',
    files: '信件旁的文件',
    sizes: '文件大小（字节）',
    other: '另一案件的信件',
    now: '检查日期',
    beside: '同一案件中有',
    none: '无',
    suppress: '在某处允许（须写明理由）',
    becomes: '修复',
  },
};

const languageHan = /[\u3400-\u9FFF]/;

function block(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');
}

function exampleText({ letter, notice, files, sizes, now, beside, others, fixed }: Example, w: Words): string {
  return [
    block(letter),
    ...(notice === undefined ? [] : [`${w.notice}:`, block(notice)]),
    ...(files === undefined ? [] : [`${w.files}: ${files.length === 0 ? w.none : files.join(', ')}`]),
    ...(sizes === undefined
      ? []
      : [
          `${w.sizes}: ${Object.entries(sizes)
            .map((size) => size.join(' '))
            .join(', ')}`,
        ]),
    ...(now === undefined ? [] : [`${w.now}: ${now}`]),
    ...Object.entries(others ?? {}).flatMap(([name, text]) => [`${w.other} ${name}:`, block(text)]),
    ...Object.entries(beside ?? {}).flatMap(([name, text]) => [`${w.beside} ${name}:`, block(text)]),
    ...(fixed === undefined ? [] : [`${w.becomes}:`, block(toPlain(fixed))]),
  ].join('\n\n');
}

/**
 * The page of a rule in Markdown: what `explain` prints and what the docs are generated from. Examples come in the
 * language of the page first, the others after them.
 */
export function rulePage(rule: Rule, locale: Locale): string {
  const w = words[locale];
  const own = (example: Example): number => (languageHan.test(example.letter) === (locale === 'zh') ? 0 : 1);
  const examples = rule.examples.toSorted((a, b) => own(a) - own(b));
  const flagged = examples.filter(({ letter }) => letter.includes('«'));
  const fine = examples.filter(({ letter }) => !letter.includes('«'));
  return [
    `# ${rule.id}`,
    rule.summary[locale],
    `${w.severity}: ${rule.severity}  \n${w.kinds}: ${rule.kinds.join(', ')}`,
    `## ${w.why}`,
    rule.why[locale],
    `## ${w.says}`,
    Object.values(rule.messages)
      .map((message) => `- ${message[locale]}`)
      .join('\n'),
    `## ${w.flagged}`,
    flagged.map((example) => exampleText(example, w)).join('\n\n---\n\n'),
    `## ${w.fine}`,
    fine.map((example) => exampleText(example, w)).join('\n\n---\n\n'),
    `## ${w.suppress}`,
    `${block(`<!-- appeal-lint-disable-next-line ${rule.id} -- … -->`)}\n`,
  ].join('\n\n');
}
