// Begins a rule: `pnpm new:rule group/name` writes its one file and the list of rules. The only example of the new rule
// fails until it is written.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ruleFiles, ruleList } from './generate.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const rulesFolder = 'packages/core/src/rules';
const idShape = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** What the engine says itself stands under these. */
const reserved = new Set(['directive', 'internal']);

/** Why a rule of this id cannot be begun, and what to do; null when it can. */
export function problemWith(id, existing) {
  if (id === undefined || id === '') return 'Name the rule: pnpm new:rule group/name.';
  if (!idShape.test(id)) return `“${id}” is no id. Use group/name in small letters, digits and hyphens.`;
  if (reserved.has(id.slice(0, id.indexOf('/')))) return `“${id}” is in a group of the engine. Choose another group.`;
  return existing.includes(id) ? `There is a rule “${id}” already. Choose another name.` : null;
}

/** The file of a new rule: everything a rule has, with words that show where the own ones go. */
export function ruleSource(id) {
  return `import * as z from 'zod';
import { defineRule } from '../../engine/rule.ts';
import { familyMatcher, searchBoth } from '../../lexicon/families.ts';
import { plan } from '../kinds.ts';
import { wordsIn } from '../words-in.ts';

const search = searchBoth(
  familyMatcher('en', [{ name: 'fault', words: ['words that show the fault'] }]),
  familyMatcher('zh', [{ name: 'fault', words: ['说明问题的词语'] }]),
);

export default defineRule({
  id: '${id}',
  severity: 'info',
  kinds: plan,
  summary: {
    en: 'What a letter should be like.',
    zh: '信件应当如何写。',
  },
  why: {
    en: 'Why a reviewer minds.',
    zh: '审核人员为什么在意。',
  },
  messages: {
    found: {
      en: '“{words}” is what is wrong. Say what to do.',
      zh: '“{words}”有什么问题。请写明怎么改。',
    },
  },
  options: z.strictObject({
    allow: z.array(z.string()).default([]).describe('Phrases to accept as they are.'),
  }),
  examples: [{ letter: 'A sentence of a seller, with the words that are at fault «marked».' }],

  *check({ letter }, { allow }) {
    for (const { words, span } of wordsIn(letter, search, allow)) {
      yield { message: 'found', span, data: { words } };
    }
  },
});
`;
}

/** Writes what a new rule needs and tells the next steps; the exit code. */
async function begin(id) {
  const problem = problemWith(id, await ruleFiles());
  if (problem !== null) {
    process.stderr.write(`${problem}\n`);
    return 2;
  }
  const path = `${rulesFolder}/${id}.ts`;
  await mkdir(dirname(join(root, path)), { recursive: true });
  // A file that came since the list was read is kept.
  await writeFile(join(root, path), ruleSource(id), { flag: 'wx' });
  await writeFile(join(root, rulesFolder, 'index.ts'), ruleList(await ruleFiles()));
  process.stdout.write(
    `Created ${path}
Next: write its examples, watch them fail, then write check:
  npx vitest run --root . --project core test/rules.test.ts -t ${id}
Then: pnpm generate
`,
  );
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await begin(process.argv[2]);
