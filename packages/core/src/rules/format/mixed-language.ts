import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import type { Language, Letter, Sentence } from '../../model/letter.ts';
import type { Localized } from '../../text/localized.ts';
import { excerpt } from '../excerpt.ts';
import { sent } from '../kinds.ts';

const names: Readonly<Record<Language, Localized>> = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
};

const han = /[\u3400-\u9FFF]/;

/** Names and ids are the same in every language: files, addresses, products in capitals, figures. */
function isName(word: string): boolean {
  return !han.test(word) && (/[./@_]\S|\d/.test(word) || /[A-Z]\S*[A-Z]/.test(word));
}

/** The language of a sentence beyond doubt; null for names, ids and mixtures. */
function surely({ plain, language }: Sentence): Language | null {
  const words = plain
    .split(/\s+/)
    .filter((word) => !isName(word))
    .join(' ');
  const latin = words.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  if (language === 'zh') return (words.match(/[\u3400-\u9FFF]/g)?.length ?? 0) >= 4 + 2 * latin ? 'zh' : null;
  const small = words.match(/\b[a-z]{2,}\b/g)?.length ?? 0;
  return small >= 2 && latin >= 3 && !han.test(words) ? 'en' : null;
}

/** A note about the letter, such as what was left out when it was copied. */
const bracketed = /^[(（【[][^()（）【】[\]]*[)）】\]]$/;

interface Mixture {
  readonly main: Language;
  readonly foreign: readonly Sentence[];
}

/** The language of the letter, said in its front matter or else that of most sentences, and what is in the other one. */
function mixtureOf({ sentences, language, frontMatter }: Letter): Mixture {
  const sure = sentences
    .filter(({ quoted, cell, text }) => !quoted && !cell && !bracketed.test(text))
    .map((sentence) => ({ sentence, own: surely(sentence) }))
    .filter(({ own }) => own !== null);
  const english = sure.filter(({ own }) => own === 'en').length;
  const isSaid = frontMatter.entries.some(({ key, value }) => key === 'language' && value === language);
  const most = english * 2 === sure.length ? (sure[0]?.own ?? language) : english * 2 > sure.length ? 'en' : 'zh';
  const main = isSaid ? language : most;
  return { main, foreign: sure.filter(({ own }) => own !== main).map(({ sentence }) => sentence) };
}

export default defineRule({
  id: 'format/mixed-language',
  severity: 'info',
  kinds: sent,
  summary: { en: 'A letter is written in one language.', zh: '一封信用一种语言写。' },
  why: {
    en: 'The reviewer of a marketplace reads its language.',
    zh: '各站点的审核人员阅读该站点的语言。',
  },
  messages: {
    foreign: {
      en: '“{words}” is {language}, and the letter is {main}. Translate it.',
      zh: '“{words}”是{language}，信件是{main}。请翻译。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { letter: '---\nlanguage: zh\n---\n\n«The box was too thin for jars.»' },
    { letter: '---\nlanguage: zh\n---\n\n«We hired two packers in May.»\n\nFBA Inbound' },
    { letter: '---\nlanguage: zh\n---\n\n- «the lid was loose»\n- B0EXAMPLE1' },
    { letter: 'We sent new lids to nine buyers. The box was changed. «我们已更换外箱供应商。»' },
    { letter: 'Root cause: the lid was loose.\n\nThe lids were changed.\n\n«谢谢老师，辛苦了！»' },
    { letter: '我们已寄出新盖子。外箱已更换。«We hired two packers in May.»' },
    { letter: 'The lid was loose. The box was thin.' },
    { letter: 'A buyer wrote: "La tapa estaba suelta". We sent a new lid.' },
    { letter: '---\nlanguage: zh\n---\n\nExample Home Co., Ltd.\n\nB0EXAMPLE1, B0EXAMPLE2' },
    { letter: '1. 问题的根本原因\n\nThe lid was loose. The box was thin.' },
    { letter: 'A buyer wrote: "盖子没有拧紧，非常失望". We sent a new lid to her.' },
    { letter: '我们修改了listing的bullet points。外箱已更换。' },
    { letter: '外箱已更换，盖子已拧紧。\n\nB0EXAMPLE1, B0EXAMPLE2\n\nFBA Inbound' },
  ],

  *check({ letter }) {
    const { main, foreign } = mixtureOf(letter);
    for (const sentence of foreign) {
      yield {
        message: 'foreign',
        span: sentence.span,
        data: {
          words: excerpt(sentence.text),
          language: names[main === 'en' ? 'zh' : 'en'],
          main: names[main],
        },
      };
    }
  },
});
