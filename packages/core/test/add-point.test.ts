import { expect, test } from 'vitest';
import type { Aspect } from '../src/model/letter.ts';
import { parseLetter } from '../src/model/parse-letter.ts';
import { addPoint } from '../src/rules/add-point.ts';
import { applyEdits } from '../src/text/edits.ts';

test.each<[string, string, Aspect | null, string]>([
  ['after a paragraph', '## Actions taken\n\nDone.', 'actions', '## Actions taken\n\nDone.\n\n- new'],
  ['after a list', '## Actions taken\n\n- Sent lids.\n', 'actions', '## Actions taken\n\n- Sent lids.\n- new\n'],
  [
    'before the next part',
    '## Root cause\n\nLoose lids.\n\n## Prevention\n\nGlue.',
    'root-cause',
    '## Root cause\n\nLoose lids.\n\n- new\n\n## Prevention\n\nGlue.',
  ],
  [
    'before the greetings',
    '## Actions taken\n\nWe sent 9 lids.\n\nBest regards',
    'actions',
    '## Actions taken\n\nWe sent 9 lids.\n\n- new\n\nBest regards',
  ],
  ['under an empty heading', '## Prevention\n\n## Evidence', 'prevention', '## Prevention\n\n- new\n\n## Evidence'],
  [
    'after a table',
    '## Actions taken\n\n| A | B |\n| - | - |\n| 1 | 2 |\n',
    'actions',
    '## Actions taken\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n- new\n',
  ],
  ['at the end without the part', 'We sent 9 lids.\n\nBest regards', null, 'We sent 9 lids.\n\n- new\n\nBest regards'],
  ['in an empty letter', '', 'actions', '\n\n- new'],
])('%s', (_, text, aspect, expected) => {
  expect(applyEdits(text, [addPoint(parseLetter(text), aspect, '- new')])).toBe(expected);
});
