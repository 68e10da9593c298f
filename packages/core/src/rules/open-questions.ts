import { nothingToCheck, promiseClasses } from '../lexicon/promise-classes.ts';
import type { Edit, Fix } from '../engine/rule.ts';
import type { Letter, Sentence } from '../model/letter.ts';
import type { CueClass, OpenPlace } from '../model/reading.ts';
import { sourceSpan } from '../text/flat-text.ts';
import type { Localized } from '../text/localized.ts';

/** The questions that open places leave, each once, in the order of the sentence. */
export function questionsOf(open: readonly OpenPlace[]): Localized {
  const asks = [...new Set(open.map(({ class: name }) => name))]
    .slice(0, 2)
    .map((name) => (name === 'nothing-to-check' ? nothingToCheck : promiseClasses[name].ask));
  return { en: asks.map(({ en }) => en).join(' '), zh: asks.map(({ zh }) => zh).join('') };
}

/**
 * One blank for each open question: in place of words that it says better ("in time"), else at the end of the sentence.
 * Classes that stand twice are asked once.
 */
export function fillBlanks(
  { flat, language, span }: Sentence,
  open: readonly OpenPlace[],
  { text }: Letter,
): Fix | undefined {
  const edits: Edit[] = [];
  const behind: string[] = [];
  const asked = new Set<CueClass>();
  let stop = 0;
  let covered = -1;
  for (const { class: name, start, end } of open) {
    if (name === 'nothing-to-check' || asked.has(name)) continue;
    asked.add(name);
    const { blank, replaces } = promiseClasses[name];
    const numbered = blank[language].replaceAll('${', () => `\${${++stop}`);
    if (!replaces) behind.push(numbered);
    else if (start >= covered) {
      edits.push({ span: sourceSpan(flat, start, end), text: numbered });
      covered = end;
    }
  }
  if (behind.length > 0) {
    const written = text.slice(span.start, span.end);
    const full = '.。!！;；'.includes(written.at(-1) ?? ' ') ? 1 : 0;
    const at = Math.max(span.end - full, edits.at(-1)?.span.end ?? 0);
    edits.push({ span: { start: at, end: at }, text: language === 'zh' ? behind.join('') : ` ${behind.join(' ')}` });
  }
  return edits.length === 0
    ? undefined
    : { kind: 'fill-in', title: { en: 'Answer what the words leave open', zh: '补充没有写明的内容' }, edits };
}

/** The sentence again as a control that can be checked. */
export function rewriteAsControl({ language, span }: Sentence, { text }: Letter): Fix {
  const ends = /[.。！!]$/.test(text.slice(span.start, span.end));
  const english = `Since \${1:date}, \${2:role} \${3|checks,reviews,inspects|} \${4:what} \${5|every day before 10:00,every Monday,for each inbound batch|} and records it in \${6:log}`;
  const chinese =
    '自${1:日期}起，由${2:岗位}${3|每天10点前,每周一,每批到货时|}${4|检查,复核,抽检|}${5:什么}，并记录在${6:表单}';
  return {
    kind: 'fill-in',
    title: { en: 'Write a control that can be checked', zh: '改写为可以核对的做法' },
    edits: [{ span, text: `${language === 'zh' ? chinese : english}${ends ? (language === 'zh' ? '。' : '.') : ''}` }],
  };
}
