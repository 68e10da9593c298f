// What the weights see of labelled letters: drafts of sentences beside the labels of their rows.
import { defaultConfig, lint, sourceSpan } from '@appeal-lint/core';
import { draftLetter, isLong, nothingRead, parseLetterWith, seenAs, wholePlaces } from '@appeal-lint/core/learning';

/** The row that shares most with a draft; null where none shares half of it. */
function rowAt(rows, { start, end }) {
  let best = null;
  let most = 0;
  for (const row of rows) {
    const shared = Math.min(end, row.end) - Math.max(start, row.start);
    if (shared > most) [best, most] = [row, shared];
  }
  return best !== null && most * 2 > Math.min(end - start, best.end - best.start) ? best : null;
}

/**
 * A letter as its drafts, each with its row (null where a sentence has no label) and the places of its features.
 *
 * @param learned Weights that tell the part of a section whose title does not; null for titles in known words only.
 */
export function draftedLetter({ id, held, text, rows }, learned) {
  const { drafts, markdown } = draftLetter(text, 'markdown', learned);
  return {
    id,
    held,
    sentences: drafts.map((draft) => {
      const span = sourceSpan(markdown.blocks[draft.block].flat, draft.start, draft.end);
      const words = draft.words.map(({ place }) => place);
      return {
        draft,
        row: rowAt(rows, span),
        words,
        unplaced: [...words, ...wholePlaces(draft.seen)],
        alone: [...words, ...wholePlaces({ ...draft.seen, position: null })],
      };
    }),
  };
}

/** The places of a sentence that has got a role, and what is read in it then; null where nothing is. */
export function placedSample({ draft, words }, role) {
  const seen = seenAs(draft, role);
  if (seen.reading === nothingRead) return null;
  return { reading: seen.reading, long: isLong(seen), features: [...words, ...wholePlaces(seen)] };
}

const config = defaultConfig('en');
const rulesOf = {
  blame: /^tone\/blame-/,
  emotional: /^tone\/(?:emotional|shouting)$/,
  off_topic: /^content\/irrelevant-business$/,
  flattery: /^tone\/flattery$/,
  absolute_guarantee: /^promise\/absolute$/,
  future_in_actions: /^actions\/future-tense$/,
};

/**
 * Notes on each row of a letter which flags the rules give without weights.
 *
 * @param learned Weights that know roles and are silent on faults.
 */
export function ruledRows({ text, rows }, learned) {
  const letter = parseLetterWith(learned, text);
  const found = lint(
    { path: null, letter, message: null, answers: null, exists: null, rounds: [], disorder: [] },
    config,
  );
  for (const row of rows) {
    const here = found.filter(({ span }) => span.start < row.end && span.end > row.start);
    row.ruled = Object.fromEntries(
      Object.entries(rulesOf).map(([flag, ids]) => [flag, here.some(({ ruleId }) => ids.test(ruleId))]),
    );
  }
}
