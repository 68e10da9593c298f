import { datableActs } from '../lexicon/datable-acts.ts';
import { sourceSpan } from '../text/flat-text.ts';
import { perObject } from '../text/per-object.ts';
import type { Span } from '../text/span.ts';
import type { Letter, Sentence } from './letter.ts';
import type { Clause } from './reading.ts';

/** One clause in which the seller says what was or will be done. */
export interface Statement {
  readonly sentence: Sentence;
  readonly clause: Clause;
  /** In the letter. */
  readonly span: Span;
  readonly tense: 'planned' | 'done' | 'standing';
  /** What kinds of acts it names that have a day on which they are done. */
  readonly acts: ReadonlySet<string>;
  /** Its content words, and `act …` for each kind of act. */
  readonly markers: ReadonlySet<string>;
}

const tenses = { commit: 'planned', done: 'done', standing: 'standing' } as const;

function isTold(mode: Clause['mode']): mode is keyof typeof tenses {
  return Object.hasOwn(tenses, mode);
}

/** What the seller says to have done, to do or to be about to do, in the order of the letter. */
export const statementsOf = perObject((letter: Letter): readonly Statement[] =>
  letter.sentences
    .filter(({ quoted, question, leadIn, role }) => !quoted && !question && !leadIn && role !== 'greeting')
    .flatMap((sentence) =>
      sentence.reading.clauses.flatMap((clause): Statement[] => {
        if (!isTold(clause.mode)) return [];
        const words = sentence.plain.slice(clause.start, clause.end);
        const acts = new Set(datableActs(words).map(({ family }) => family));
        return [
          {
            sentence,
            clause,
            span: sourceSpan(sentence.flat, clause.start, clause.end),
            tense: tenses[clause.mode],
            acts,
            markers: new Set([...[...acts].map((act) => `act ${act}`), ...contentWords(words)]),
          },
        ];
      }),
    ),
);

/** How much two statements share, from 0 to 1: twice what is common over what there is. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const marker of small) if (large.has(marker)) common += 1;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

const idleWords = new Set(
  'the and our all any will would shall have has had been was were are for with that this these those they them their its from into about also than then very more most some such not but who which when where what while because again going plan plans want need make sure order same time addition directly immediately soon possible future now'.split(
    ' ',
  ),
);

function stem(word: string): string {
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|s|ly)$/, '')
    .replace(/([bdglmnprt])\1$/, '$1')
    .replace(/e$/, '');
}

const fillers =
  /我们|我司|我店|本店|本公司|公司|将会|将要|将|会|要|已经|已|进行|对|把|给|的|了|在|所有|全部|今后|以后|并|再次/g;

/** Content words by their stems; of Chinese, pairs of characters. */
export function contentWords(text: string): string[] {
  const latin = [...text.toLowerCase().matchAll(/[a-z]{3,30}/g)]
    .map(([word]) => word)
    .filter((word) => !idleWords.has(word))
    .map(stem);
  const pairs = [...text.replace(fillers, ' ').matchAll(/[\u3400-\u9FFF]{2,}/g)].flatMap(([run]) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [...latin, ...pairs];
}
