// Measures the built core on the labelled letters of `corpus/` and compares with the committed `corpus/scores.json`.
//   node tools/score.mjs                  the table, and what changed; exit 1 if a figure fell by more than 0.02
//   node tools/score.mjs --misses FIGURE  also lists where labels and build differ (never in held cases)
//   node tools/score.mjs --update         writes corpus/scores.json
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { defaultConfig, inspectLetter, inspectNotice, lint, loadCase } from '@appeal-lint/core';
import { compareFigures, figuresOf, isMiss, observeLetter, observeNotice } from './score-figures.mjs';

const tolerance = 0.02;
const corpus = fileURLToPath(new URL('../corpus', import.meta.url)).replaceAll('\\', '/');
const scoresFile = join(corpus, 'scores.json');

const files = {
  readText: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null),
  exists: (path) => existsSync(path),
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
};
const config = defaultConfig('en');

function observe(id) {
  const folder = `${corpus}/cases/${id}`;
  const labels = JSON.parse(files.readText(`${folder}/labels.json`));
  const letter = loadCase(files, `${folder}/01-appeal.md`);
  const { message } = loadCase(files, `${folder}/00-notice.md`);
  const observations = [
    ...observeLetter({
      text: files.readText(`${folder}/01-appeal.md`),
      labels,
      diagnostics: lint(letter, config),
      inspection: inspectLetter(letter),
    }),
    ...observeNotice({ labels, inspection: inspectNotice(message) }),
  ];
  return { id, held: labels.held === true, observations };
}

const percent = (share) => (100 * share).toFixed(1).padStart(6);
const blank = ' '.repeat(6);

function columns({ precision, recall, f1, accuracy, rate, n }) {
  const main = f1 ?? accuracy ?? rate;
  const parts = f1 === undefined ? [blank, blank] : [percent(precision), percent(recall)];
  return `${[...parts, percent(main)].join(' ')} ${String(n).padStart(5)}`;
}

function table(dev, held) {
  const head = ' prec.   rec.     F1     n';
  const lines = Object.keys(dev).map(
    (figure) => `${figure.padEnd(20)}${columns(dev[figure])}   |${columns(held[figure])}`,
  );
  return [`${''.padEnd(20)}${head}   |${head}`, ...lines].join('\n');
}

const { values } = parseArgs({ options: { update: { type: 'boolean' }, misses: { type: 'string' } } });
const cases = readdirSync(join(corpus, 'cases'))
  .filter((id) => existsSync(join(corpus, 'cases', id, 'labels.json')))
  .toSorted()
  .map((id) => observe(id));
const [dev, held] = [false, true].map((is) => cases.filter((one) => one.held === is));
const figures = {
  dev: figuresOf(dev.flatMap(({ observations }) => observations)),
  held: figuresOf(held.flatMap(({ observations }) => observations)),
};

console.log(`${dev.length} cases to work on | ${held.length} held back for measuring\n`);
console.log(table(figures.dev, figures.held));
console.log(
  '\nrole, section and notice_kind: accuracy; false_alarms: share of sentences nobody faulted, less is better',
);

if (values.misses !== undefined) {
  if (figures.dev[values.misses] === undefined) {
    console.error(`No figure is called "${values.misses}". There are: ${Object.keys(figures.dev).join(', ')}.`);
    process.exit(2);
  }
  console.log(`\nMisses of ${values.misses}:`);
  for (const { id, observations } of dev)
    for (const one of observations.filter(({ figure }) => figure === values.misses).filter((o) => isMiss(o))) {
      const kind = one.right === false ? '' : one.predicted ? 'false alarm ' : 'missed      ';
      console.log(`  ${id}: ${kind}${one.note}`);
    }
}

if (values.update) {
  writeFileSync(scoresFile, `${JSON.stringify(figures, null, 2)}\n`);
  console.log('\nWrote corpus/scores.json.');
} else {
  const before = JSON.parse(files.readText(scoresFile) ?? '{}');
  const changes = ['dev', 'held'].flatMap((part) =>
    compareFigures(before[part] ?? {}, figures[part], tolerance).map((change) => ({ part, ...change })),
  );
  console.log(changes.length === 0 ? '\nNothing changed against corpus/scores.json.' : '\nAgainst corpus/scores.json:');
  for (const { part, figure, before: was, after, change, fell } of changes)
    console.log(
      `  ${part.padEnd(5)}${figure.padEnd(20)}${columns(was)}  ->${columns(after)}  ${(100 * change).toFixed(1)}${fell ? '  FELL' : ''}`,
    );
  if (changes.some(({ fell }) => fell)) process.exitCode = 1;
}
