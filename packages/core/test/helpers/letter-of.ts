import type { Case } from '../../src/model/case.ts';
import { languageOf } from '../../src/model/language.ts';
import type { Aspect, Kind, Language, Letter, Sentence } from '../../src/model/letter.ts';
import { linesOf } from '../../src/model/lines.ts';
import { maskQuotes } from '../../src/model/quotes.ts';
import { readMarkdown } from '../../src/model/read-markdown.ts';
import { splitSentences } from '../../src/model/split-sentences.ts';
import { sliceFlat, sourceSpan } from '../../src/text/flat-text.ts';

/** A letter whose sentences all stand in one part, for rules that are tested alone. */
export function letterOf(
  text: string,
  {
    language = languageOf(text),
    part = null,
    kind = 'poa',
  }: { language?: Language; part?: Aspect | null; kind?: Kind } = {},
): Letter {
  const { blocks, links, lost } = readMarkdown(text, 0);
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'code' || block.kind === 'heading') return;
    const { plain, quoted } = maskQuotes(block.flat.text);
    for (const line of linesOf(block, index)) {
      for (const { start, end } of splitSentences(block.flat.text, line.start, line.end, quoted)) {
        const words = block.flat.text.slice(start, end).replace(/[\n\r\t]/g, ' ');
        sentences.push({
          index: sentences.length,
          span: sourceSpan(block.flat, start, end),
          text: words,
          plain: plain.slice(start, end).replace(/[\n\r\t]/g, ' '),
          flat: sliceFlat(block.flat, start, end),
          language: languageOf(words),
          role: part ?? 'other',
          section: null,
          part,
          listed: block.kind === 'item' || line.marker !== '',
          cell: block.kind === 'cell',
          block: index,
          leadIn: /[:：]\s*$/.test(words),
          question: /[?？]\s*$/.test(words),
          quoted: block.quoted,
          reading: {
            clauses: [],
            cues: [],
            anchors: [],
            commitment: false,
            done: false,
            concrete: false,
            future: null,
            open: [],
            absolute: [],
          },
        });
      }
    }
  });
  return {
    text,
    kind,
    language,
    frontMatter: { span: null, entries: [], error: null },
    blocks,
    sections: [],
    sentences,
    evidence: [],
    links,
    lost,
    directives: [],
    aspects: [],
    reduced: null,
  };
}

export function caseOf(letter: Letter): Case {
  return { path: null, letter, message: null, answers: null, exists: null };
}
