import { expect, test } from 'vitest';
import { causesOf } from '../src/model/causes.ts';
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
