import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { unnamedEn } from '../../lexicon/en/amounts.ts';
import { englishSets } from '../../lexicon/en/words.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { unnamedZh } from '../../lexicon/zh/amounts.ts';
import { chineseSets } from '../../lexicon/zh/words.ts';
import type { Letter, Sentence } from '../../model/letter.ts';
import type { Localized } from '../../text/localized.ts';
import { sentAndFollowUp } from '../kinds.ts';
import { firstIn } from '../words-in.ts';

const search = searchBoth(familyMatcher('en', unnamedEn, englishSets), familyMatcher('zh', unnamedZh, chineseSets));

const entry: Localized = {
  en: 'Annex ${1:n} (${2:file}): ${3:what it shows} for ${4:ASIN or order id}.',
  zh: '附件${1:序号}（${2:文件}）：${4:ASIN或订单号}的${3:证明内容}。',
};

/** A list under the sentence, or a link in it, says what is attached. */
function isNamedElsewhere({ sentences, links }: Letter, { index, leadIn, span }: Sentence): boolean {
  if (links.some((link) => link.span.start < span.end && span.start < link.span.end)) return true;
  return leadIn && sentences[index + 1] !== undefined;
}

function nameIt({ span, language }: Sentence): Fix {
  return {
    kind: 'fill-in',
    title: { en: 'Name the file and what it shows', zh: '写明文件及其证明内容' },
    edits: [{ span, text: entry[language] }],
  };
}

export default defineRule({
  id: 'evidence/unnamed',
  severity: 'info',
  kinds: sentAndFollowUp,
  summary: { en: 'Evidence is named: which file, and what it shows.', zh: '证据要写明是哪个文件、证明什么。' },
  why: {
    en: 'Amazon’s help page advises marking the place in a document that matters. “See attached” leaves the search to the reviewer.',
    zh: '亚马逊帮助页面建议标出文件中的关键之处。“详见附件”等于让审核人员自己找。',
  },
  messages: {
    unnamed: {
      en: '“{words}” does not say what is attached. Name the file, and what it shows for which ASIN or order.',
      zh: '“{words}”没有说明附了什么。请写出文件名、证明什么、对应哪个ASIN或订单。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [
    {
      letter: '«Please see the attachment».',
      fixed: 'Annex ${1:n} (${2:file}): ${3:what it shows} for ${4:ASIN or order id}.',
    },
    { letter: 'The «proof is enclosed».' },
    { letter: 'We have «uploaded all documents».' },
    { letter: '«请查看附件»。', fixed: '附件${1:序号}（${2:文件}）：${4:ASIN或订单号}的${3:证明内容}。' },
    { letter: '«相关资料已上传附件»。' },
    { letter: '我们«附上所有证据»。' },
    { letter: 'Annex 2 (labels.pdf): photos of 6 relabelled parcels.' },
    { letter: 'The attached strap broke in 3 units.' },
    { letter: 'The attached invoice shows 120 units of ASIN B0EXAMPLE1.' },
    { letter: '附件2（面单.pdf）：6个重新贴标包裹的照片。' },
    { letter: '6个单号见附件3。' },
    { letter: '3件商品的附带背带断裂。' },
  ],

  *check({ letter }, { allow }) {
    for (const sentence of letter.sentences) {
      if (sentence.quoted || isNamedElsewhere(letter, sentence)) continue;
      const found = firstIn(sentence, search, allow);
      if (found === null) continue;
      yield { message: 'unnamed', span: found.span, data: { words: found.words }, fixes: [nameIt(sentence)] };
    }
  },
});
