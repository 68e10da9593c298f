// Labelled letters: whole ones of `corpus/cases` and the sentences of `corpus/sentences`, put together again as letters.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));

/**
 * @typedef {object} Row
 * @property {number} start UTF-16 offsets into the letter, half-open
 * @property {number} end
 * @property {string} [role]
 * @property {Record<string, boolean | null>} flags true, or null where two readers could differ
 */

const flagNames = {
  commitment: 'commitment',
  concrete: 'concrete',
  vague: 'vague_promise',
  absolute: 'absolute_guarantee',
  future: 'future_in_actions',
  blame: 'blame',
  emotional: 'emotional',
  'off-topic': 'off_topic',
  flattery: 'flattery',
  placeholder: 'placeholder',
};
const flags = Object.values(flagNames);

/** The letters of a folder of cases, with their labels. */
export async function casesIn(folder) {
  const ids = (await readdir(folder, { withFileTypes: true })).filter((one) => one.isDirectory());
  const letters = await Promise.all(
    ids.map(async ({ name }) => {
      const labels = JSON.parse(await readFile(join(folder, name, 'labels.json'), 'utf8'));
      const text = await readFile(join(folder, name, '01-appeal.md'), 'utf8');
      const rows = labels.rows
        .filter(({ skip, disputed }) => !skip && !disputed)
        .map((row) => ({
          start: row.start,
          end: row.end,
          role: row.role,
          flags: Object.fromEntries(flags.flatMap((flag) => (row[flag] === undefined ? [] : [[flag, row[flag]]]))),
        }));
      return { id: name, held: labels.held === true, text, rows };
    }),
  );
  return letters.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function flagsOf(words) {
  const named = {};
  for (const word of words.split(' ')) {
    if (word === '-' || word === '') continue;
    const name = flagNames[word.replace('?', '')];
    if (name === undefined) throw new Error(`no flag “${word}”`);
    named[name] = word.endsWith('?') ? null : true;
  }
  return named;
}

const roles = new Set(['greeting', 'root-cause', 'actions', 'prevention', 'evidence', 'closing', 'other']);

/** The letters of one file of sentences: a blank line between letters, one sentence or heading a line. */
function lettersIn(source, name) {
  return source
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part, index) => {
      let text = '';
      let last = '';
      const rows = [];
      // Loose sentences stand in no order: they tell nothing about roles.
      const loose = /^#.*\bloose\b/.test(part.trim());
      for (const line of part.trim().split('\n')) {
        if (line.startsWith('#')) continue;
        const [kind, role, third, sentence] = line.split('\t');
        if (kind === 'H') {
          text += `${text === '' ? '' : '\n\n'}## ${third}\n\n`;
        } else if ((kind === 'S' || kind === 'L') && sentence !== undefined && roles.has(role)) {
          if (kind === 'L') text += `${text === '' || text.endsWith('\n') ? '' : last === 'L' ? '\n' : '\n\n'}- `;
          else if (last === 'L') text += '\n\n';
          else if (last === 'S') text += ' ';
          const place = { start: text.length, end: text.length + sentence.length };
          rows.push({ ...place, ...(loose ? {} : { role }), flags: flagsOf(third) });
          text += sentence;
        } else throw new Error(`${name}: not understood: ${line}`);
        last = kind;
      }
      return { id: `${name} ${index + 1}`, held: name.startsWith('held-'), text: `${text}\n`, rows };
    });
}

/** The letters of every file of a folder of sentences. */
export async function sentencesIn(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).toSorted();
  const read = await Promise.all(
    names.map(async (name) => lettersIn(await readFile(join(folder, name), 'utf8'), name)),
  );
  return read.flat();
}

const unknown = Object.fromEntries(flags.map((flag) => [flag, null]));

/** A text in which one flag of every sentence is known and nothing else. */
function judged(id, text, flag, spans) {
  return { id, held: false, text, flag, spans };
}

/** What the examples of our own rules say about sentences: the marked ones hold the fault, those of clean letters do not. */
export function examplesOf(rules, flagOfRule, readMarks) {
  return rules.flatMap((rule) => {
    const flag = flagOfRule(rule.id);
    if (flag === undefined) return [];
    return rule.examples.flatMap((example, index) => {
      if (example.options !== undefined || example.kind !== undefined) return [];
      const { text, spans } = readMarks(example.letter);
      return [judged(`${rule.id} ${index}`, text, flag, spans)];
    });
  });
}

/** The sentences of the phrase lists of the tests. */
export async function phrasesIn(file, flagOfRule) {
  const lists = JSON.parse(await readFile(file, 'utf8'));
  return Object.entries(lists).flatMap(([id, { en, zh, held }]) => {
    const flag = flagOfRule(id);
    if (flag === undefined) return [];
    return [en, zh, held.en, held.zh].flatMap(({ flag: faulty, pass }) => [
      ...faulty.map((text) => judged(`${id} +`, text, flag, [{ start: 0, end: text.length }])),
      ...pass.map((text) => judged(`${id} -`, text, flag, [])),
    ]);
  });
}

/** The sentences of the test on blame. */
export async function blameIn(file) {
  return JSON.parse(await readFile(file, 'utf8')).map(({ text, blame }) =>
    judged(`blame ${blame}`, text, 'blame', blame ? [{ start: 0, end: text.length }] : []),
  );
}

/** Rows for the sentences of a text of which one flag is known. */
export function rowsOf({ flag, spans }, sentences) {
  return sentences.map(({ span }) => ({
    ...span,
    flags: { ...unknown, [flag]: spans.some(({ start, end }) => start < span.end && end > span.start) },
  }));
}
