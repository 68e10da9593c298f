import * as z from 'zod';
import { defineRule, type Fix } from '../../engine/rule.ts';
import { refusedOf } from '../../model/attempts.ts';
import type { Round } from '../../model/case.ts';
import type { Letter, Sentence } from '../../model/letter.ts';
import { isFrame } from '../../model/said-before.ts';
import { sourceSpan } from '../../text/flat-text.ts';
import { perObject } from '../../text/per-object.ts';
import type { Span } from '../../text/span.ts';
import { unitsOf, weightOf } from '../../text/word-runs.ts';
import { excerpt } from '../excerpt.ts';
import { deleteSentence } from '../findings.ts';
import { plan } from '../kinds.ts';
import { fileName } from '../names.ts';

/** In English words; twelve Chinese characters weigh as much. */
const shortest = 6;

interface Piece {
  readonly key: string;
  readonly span: Span;
  readonly sentence: Sentence;
}

/** The words of a text, equal where the words are; null where they are too few, or nothing but ids. */
function keyOf(text: string): string | null {
  const units = unitsOf(text).filter((unit) => !/^\d+$/.test(unit.text));
  return weightOf(units) < shortest
    ? null
    : unitsOf(text)
        .map((unit) => unit.text)
        .join(' ');
}

const comma = /[,;，；](?!\d)/g;

function* piecesBetween(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  for (const { index } of text.matchAll(comma)) {
    yield { start, end: index };
    start = index + 1;
  }
  if (start > 0) yield { start, end: text.length };
}

function whole(sentence: Sentence): Piece | null {
  const key = keyOf(sentence.text);
  return key === null ? null : { key, span: sentence.span, sentence };
}

/** The clauses of a sentence between its commas. A finished act may be told again in a new sentence. */
function clausesOf(sentence: Sentence): Piece[] {
  const { text, flat, reading } = sentence;
  return [...piecesBetween(text)].flatMap(({ start, end }): Piece[] => {
    const words = text.slice(start, end);
    const key = keyOf(words);
    const isDone = reading.clauses.some((clause) => clause.mode === 'done' && clause.start < end && clause.end > start);
    if (key === null || isDone) return [];
    const from = start + words.length - words.trimStart().length;
    return [{ key, span: sourceSpan(flat, from, start + words.trimEnd().length), sentence }];
  });
}

/** Sentences that can be repeated: the seller's own, and no salutation, farewell, announcement or heading. */
function ownSentences({ sentences }: Letter): Sentence[] {
  return sentences.filter((sentence) => !sentence.quoted && !sentence.leadIn && !isFrame(sentence));
}

/** Everything of a letter that could come again. */
const piecesOf = perObject((letter: Letter): readonly Piece[] =>
  ownSentences(letter).flatMap((sentence) => [whole(sentence) ?? [], clausesOf(sentence)].flat()),
);

interface Place {
  readonly round: Round;
  readonly span: Span;
}

/** Where refused letters said what: the last of them counts. */
function said(rounds: readonly Round[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const round of rounds) {
    for (const { key, span } of piecesOf(round.letter)) places.set(key, { round, span });
  }
  return places;
}

function deleteClause({ text }: Letter, { span }: Piece): Fix {
  const rest = text.slice(span.end);
  const after = rest.length - rest.replace(/^ {0,9}[,;，；] {0,9}/, '').length;
  const lead = text.slice(Math.max(0, span.start - 20), span.start);
  const cut = lead
    .trimEnd()
    .replace(/[,;，；]$/, '')
    .trimEnd();
  const before = after > 0 ? 0 : lead.length - cut.length;
  return {
    kind: 'rewrite',
    title: { en: 'Delete the clause', zh: '删除这个分句' },
    edits: [{ span: { start: span.start - before, end: span.end + after }, text: '' }],
  };
}

const refused = {
  en: 'We do not have enough information to reactivate your account at this time.',
  zh: '我们没有足够的信息来重新激活您的账户。',
};

const inRound = (letter: string): Readonly<Record<string, string>> => ({
  '01-appeal.md': letter,
  '01-reply.md': /[一-鿿]/.test(letter) ? refused.zh : refused.en,
});

export default defineRule({
  id: 'round/identical-sentence',
  severity: 'warning',
  kinds: plan,
  summary: { en: 'No sentence of a refused letter is sent again.', zh: '未通过的信中的句子不再照抄。' },
  why: {
    en: 'It did not answer the ask the first time, and whoever reads the case recognises it.',
    zh: '第一次没有回答问题，再看案件的人一眼就能认出。',
  },
  messages: {
    identical: {
      en: '“{words}” stood word for word in {file}, which was refused. Say what is new, or delete it.',
      zh: '“{words}”与未通过的{file}一字不差。请写新的情况，或删除。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      letter: 'The jars were late. «The lids of the small jars come from another factory.»',
      beside: inRound('The lids of the small jars come from another factory. We refunded nine buyers.'),
      fixed: 'The jars were late.',
    },
    {
      letter: 'We count the boxes, «we put the lids of all jars into one big bag», we close it.',
      beside: inRound('We put the lids of all jars into one big bag, and we close it.'),
      fixed: 'We count the boxes, we close it.',
    },
    {
      letter: '- «The packer compares the number of each label with the order.»\n- The scale shows 412 g.',
      beside: inRound('The packer compares the number of each label with the order.'),
    },
    {
      letter: '«打包员把标签上的编号与订单逐一核对。»另外，秤上显示412克。',
      beside: inRound('打包员把标签上的编号与订单逐一核对。'),
    },
    {
      letter: '每天清点纸箱，«小罐子的盖子全部放进同一个大袋子里»，然后封口。',
      beside: inRound('小罐子的盖子全部放进同一个大袋子里。'),
    },
    {
      letter: '«我们已对全部打包员进行了两次标签培训。»',
      beside: inRound('我们已对全部打包员进行了两次标签培训。'),
    },
    {
      letter: 'Dear Seller Performance Team,\n\nThe lids were changed.\n\nWe look forward to hearing from you soon.',
      beside: inRound(
        'Dear Seller Performance Team,\n\nThe jars were counted.\n\nWe look forward to hearing from you soon.',
      ),
    },
    {
      letter: 'We answered 12 messages on 4 March; since then 9 more, each within 12 hours.',
      beside: inRound('We answered 12 messages on 4 March.'),
    },
    {
      letter: 'The lids of the small jars come from another factory.',
      beside: { '01-appeal.md': 'The lids of the small jars come from another factory.' },
    },
    {
      letter: '113-5550142-0000017, 113-5550142-0000024, 113-5550142-0000031',
      beside: inRound('113-5550142-0000017, 113-5550142-0000024, 113-5550142-0000031'),
    },
    {
      letter: '尊敬的卖家绩效团队：\n\n盖子已更换。\n\n期待您的回复。',
      beside: inRound('尊敬的卖家绩效团队：\n\n罐子已清点。\n\n期待您的回复。'),
    },
    { letter: '3月4日回复了12条消息，此后又回复了9条。', beside: inRound('3月4日回复了12条消息。') },
    {
      letter: '打包员把标签上的编号与订单逐一核对。',
      beside: { '01-申诉信.md': '打包员把标签上的编号与订单逐一核对。' },
    },
  ],

  *check({ letter, rounds }) {
    const places = said(refusedOf(rounds));
    if (places.size === 0) return;
    for (const sentence of ownSentences(letter)) {
      const all = whole(sentence);
      const isSaid = (piece: Piece | null): piece is Piece => piece !== null && places.has(piece.key);
      for (const piece of isSaid(all) ? [all] : clausesOf(sentence).filter(isSaid)) {
        const place = places.get(piece.key);
        if (place === undefined) continue;
        yield {
          message: 'identical',
          span: piece.span,
          data: {
            words: excerpt(letter.text.slice(piece.span.start, piece.span.end)),
            file: fileName(place.round.path),
          },
          fixes: [piece === all ? deleteSentence(letter, sentence) : deleteClause(letter, piece)],
          related: [{ path: place.round.path, span: place.span, message: { en: 'It stood here.', zh: '原文在此。' } }],
        };
      }
    }
  },
});
