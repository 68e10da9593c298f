import { expect, test } from 'vitest';
import { causesOf, traceOf } from '../src/model/causes.ts';
import { parseLetter } from '../src/model/parse-letter.ts';

/** For each cause whether the actions and the prevention answer it: y, n or ? where nothing can be said. */
function answers(text: string): string[] {
  return causesOf(parseLetter(text)).map(({ answered: { actions, prevention } }) =>
    [actions, prevention].map((answered) => (answered === null ? '?' : answered ? 'y' : 'n')).join(''),
  );
}

const cause = '## Root cause\n\n1. Replies were slow.\n2. The boxes were too thin.\n\n';
const acted = '## Actions taken\n\nWe answered 12 messages.\n\n';

test.each([
  ['an action for one of two', `${cause}${acted}`, ['y?', 'n?']],
  [
    'other words for the same step',
    `${cause}## Actions taken\n\nTwo agents were hired; new cartons came.`,
    ['y?', 'y?'],
  ],
  ['both parts', `${cause}${acted}## Prevention\n\nCartons are dropped in a test.`, ['yn', 'ny']],
  ['point for point: trusted', `${cause}## Actions taken\n\n1. Done on 3 March.\n2. Done on 4 March.`, ['??', '??']],
  ['an answer to all', `${cause}## Actions taken\n\nAll of these problems were settled.`, ['??', '??']],
  ['no part to compare with', cause, ['??', '??']],
  ['a single cause', `## Root cause\n\n1. Replies were slow.\n\n${acted}`, []],
  ['prose', `## Root cause\n\nReplies were slow. Boxes were thin.\n\n${acted}`, []],
  [
    'numbers in one line',
    'Root cause: 1. slow replies 2. thin boxes\n\nActions taken: we answered 12 messages.',
    ['y?', 'n?'],
  ],
  ['no headings', `1. Replies were slow.\n2. The boxes were thin.\n\nWe answered 12 messages.`, []],
  ['an aside', `## Root cause\n\n1. Replies were slow.\n2. We thought it was fine.\n\n${acted}`, ['y?', '??']],
  [
    'a quotation inside a point',
    `## Root cause\n\n1. Replies were slow. A buyer wrote: "nobody here". It was true.\n2. The boxes were thin.\n\n${acted}`,
    ['y?', 'n?'],
  ],
  ['Chinese', '## 根本原因\n\n1. 回复太慢。\n2. 外箱太薄。\n\n## 已采取的措施\n\n已回复12条消息。', ['y?', 'n?']],
])('%s', (_, text, expected) => {
  expect(answers(text)).toEqual(expected);
});

/** Each cause with the words of its actions and controls, and what answers none. */
function traced(text: string): unknown {
  const { causes, unlinked } = traceOf(parseLetter(text));
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return {
    causes: causes.map(({ span, actions, controls }) => [words(span), actions.map(words), controls.map(words)]),
    unlinked: [unlinked.actions.map(words), unlinked.controls.map(words)],
  };
}

test('the graph links each listed cause to the actions and controls that speak of it', () => {
  const letter = `${cause}## Actions taken\n\nWe answered 12 messages. We paid 3 refunds.\n\n## Prevention\n\nCartons are dropped in a test.`;
  expect(traced(letter)).toEqual({
    causes: [
      ['Replies were slow.', ['We answered 12 messages.'], []],
      ['The boxes were too thin.', [], ['Cartons are dropped in a test.']],
    ],
    unlinked: [['We paid 3 refunds.'], []],
  });
});

test('a single cause is answered by the whole parts', () => {
  expect(
    traced(
      '## 根本原因\n\n只有一名客服。没有备岗。\n\n## 已采取的措施\n\n3月4日更正了3个价格。\n\n## 预防措施\n\n每天9点核对价格表。',
    ),
  ).toEqual({
    causes: [['只有一名客服。没有备岗。', ['3月4日更正了3个价格。'], ['每天9点核对价格表。']]],
    unlinked: [[], []],
  });
});

test('a letter without a cause has no graph, only loose ends', () => {
  expect(traced('## Actions taken\n\nWe paid 3 refunds on 4 March.')).toEqual({
    causes: [],
    unlinked: [['We paid 3 refunds on 4 March.'], []],
  });
});
