import type { Span } from '../text/span.ts';
import type { FiledLetter } from './case.ts';
import { likeness, statementsOf, type Statement } from './statements.ts';

/** Where a letter speaks of a promise. */
export interface Mention {
  readonly path: string;
  readonly span: Span;
  readonly words: string;
  readonly tense: Statement['tense'] | 'denied';
}

/** A promise and what became of it. */
export interface Commitment {
  /** The letter and the words that made it; what later letters say of it comes after. */
  readonly mentions: readonly Mention[];
  /**
   * `planned`: the last letter still announces it, or made it; `done`: a later letter reports it, or says that it runs;
   * `contradicted`: a later letter says that it was not or will not be done; `forgotten`: the last letter is silent.
   */
  readonly state: 'planned' | 'done' | 'contradicted' | 'forgotten';
  /** In how many letters it was still a promise. */
  readonly announced: number;
}

/** Other words for the same act are common, another act is not. */
const sameAct = 0.3;
const alike = 0.45;
/** What is not known as an act has to be told in nearly the same words. */
const wellAlike = 0.6;

interface Tracked {
  readonly mentions: Mention[];
  readonly acts: Set<string>;
  markers: ReadonlySet<string>;
  denied: boolean;
}

/**
 * The promises of letters in their order, each followed to the last letter. What is done "if …" is a rule of the house
 * and no promise that could be kept once.
 */
export function commitmentsOf(letters: readonly FiledLetter[]): Commitment[] {
  const tracked: Tracked[] = [];
  for (const { path, letter } of letters) {
    const before = [...tracked];
    for (const statement of statementsOf(letter)) {
      // What went wrong is told of the time before the promise.
      if (statement.sentence.role === 'root-cause') continue;
      const { acts, markers, span } = statement;
      const tense = isDenied(statement) ? 'denied' : statement.tense;
      const mention: Mention = { path, span, words: letter.text.slice(span.start, span.end), tense };
      const known = nearest(before, statement);
      if (known !== undefined) {
        known.mentions.push(mention);
        known.denied ||= tense === 'denied';
        if (tense === 'planned') known.markers = markers;
      } else if (tense === 'planned' && isPromise(statement)) {
        tracked.push({ mentions: [mention], acts: new Set(acts), markers, denied: false });
      }
    }
  }
  const last = letters.at(-1)?.path ?? '';
  return tracked.map(({ mentions, denied }): Commitment => ({
    mentions,
    state: stateOf(mentions, denied, last),
    announced: new Set(mentions.filter(({ tense }) => tense === 'planned').map(({ path }) => path)).size,
  }));
}

function stateOf(mentions: readonly Mention[], denied: boolean, last: string): Commitment['state'] {
  if (denied) return 'contradicted';
  if (mentions.slice(1).some(({ tense }) => tense === 'done' || tense === 'standing')) return 'done';
  return mentions.some(({ path }) => path === last) ? 'planned' : 'forgotten';
}

/** Says itself that the seller binds himself: a clause that only hangs on one that does is no promise of its own. */
const binds = {
  en: /^(?!(?:will|would)\b)(?!.{0,12}\bthere (?:will|are)\b).*(?:\b(?:will|shall|going to|plan to|intend to|promise to)\b|['’]ll\b)/i,
  zh: /会|將|将|要|计划|計劃|打算|准备/,
};

/** Two content words at least: "we will do it" could be anything. */
function isPromise({ markers, sentence, clause }: Statement): boolean {
  const words = sentence.plain.slice(clause.start, clause.end);
  if (markers.size < 2 || sentence.reading.clauses.some(({ mode }) => mode === 'trigger')) return false;
  return binds[sentence.language].test(words) || (sentence.listed && clause.start < 3);
}

const denial =
  /\b(?:(?:did|do|does|have|has|had|could|can|will|would) ?(?:not|n['’]t)(?! only)|cannot|won['’]t|not yet|no longer|instead of|never)\b|没有|未能|尚未|不再|无法|不会|沒有|無法|不會/i;

function isDenied({ sentence, clause }: Statement): boolean {
  return denial.test(sentence.plain.slice(clause.start, clause.end));
}

function nearest(tracked: readonly Tracked[], { acts, markers, tense }: Statement): Tracked | undefined {
  let best: { readonly one: Tracked; readonly score: number } | undefined;
  for (const one of tracked) {
    const shared = [...acts].some((act) => one.acts.has(act));
    const score = likeness(markers, one.markers);
    const limit = shared ? sameAct : tense === 'planned' ? alike : wellAlike;
    if (score >= limit && score > (best?.score ?? 0)) best = { one, score };
  }
  return best?.one;
}
