// Trains the weights of packages/core/src/model/learned on the labelled letters of corpus/ and reports how they do on the
// letters held back.
//   node tools/learning/train.mjs            trains, writes weights.ts and prints the report
//   node tools/learning/train.mjs --dry-run  prints the report only
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { flags, parseLetterWith, places, readWeights, roles, rolesOf, stepTo, steps } from '@appeal-lint/core/learning';
import { readMarks } from '@appeal-lint/core/testing';
import { rules } from '@appeal-lint/core';
import { blameIn, casesIn, corpus, examplesOf, phrasesIn, rowsOf, sentencesIn } from './letters.mjs';
import { train } from './regression.mjs';
import { draftedLetter, placedSample, ruledRows } from './samples.mjs';
import { weightsSource, writeColumn } from './stored.mjs';
import { chooseThresholds, report } from './report.mjs';
import { digestOfSources } from './digest.mjs';

const weightsFile = fileURLToPath(new URL('../../packages/core/src/model/learned/weights.ts', import.meta.url));
const folds = 5;
const labelOf = {
  commitment: 'commitment',
  vague: 'vague_promise',
  blame: 'blame',
  emotional: 'emotional',
  'off-topic': 'off_topic',
  flattery: 'flattery',
  absolute: 'absolute_guarantee',
  future: 'future_in_actions',
};

const options = { size: places, lasso: 3e-4 };
const trainLabel = (samples) => train(withoutSingles(samples), options);

/** What stands in one sentence only teaches nothing about others. */
function withoutSingles(samples) {
  const counts = new Uint16Array(places);
  for (const { features } of samples) for (const feature of features) counts[feature] += 1;
  return samples.map((sample) => ({ ...sample, features: sample.features.filter((feature) => counts[feature] > 1) }));
}

function roleWeights(letters) {
  const sentences = letters.flatMap((letter) => letter.sentences).filter(({ row }) => row?.role !== undefined);
  const labels = Object.fromEntries(
    roles.map((role) => [
      `is ${role}`,
      trainLabel(
        sentences.flatMap(({ unplaced, alone, row }) => {
          const target = row.role === role ? 1 : 0;
          // Seen without its place too, so that a fragment of a letter is understood.
          return [
            { features: unplaced, target },
            { features: alone, target, weight: 0.5 },
          ];
        }),
      ),
    ]),
  );
  return { labels, transitions: transitionsOf(letters, sentences) };
}

/** How much likelier a role is after another than anywhere, in thousandths of a natural logarithm's unit. */
function transitionsOf(letters, sentences) {
  const share = roles.map((role) => sentences.filter(({ row }) => row.role === role).length / sentences.length);
  const counts = Object.fromEntries(steps.map((step) => [step, roles.map(() => roles.map(() => 0.5))]));
  for (const { sentences: all } of letters) {
    all.forEach(({ draft, row }, index) => {
      const before = all[index - 1];
      if (before?.row?.role === undefined || row?.role === undefined) return;
      counts[stepTo(before.draft, draft)][roles.indexOf(before.row.role)][roles.indexOf(row.role)] += 1;
    });
  }
  return Object.fromEntries(
    steps.map((step) => [
      step,
      counts[step].map((row) => {
        const all = row.reduce((sum, count) => sum + count, 0);
        return row.map((count, to) => Math.round(1000 * 0.5 * Math.log(count / all / share[to])) / 1000);
      }),
    ]),
  );
}

/** Weights without thresholds of their own say nothing about faults. */
const silent = Object.fromEntries([
  ...flags.map((flag) => [flag, Number.POSITIVE_INFINITY]),
  ['noCommitment', Number.NEGATIVE_INFINITY],
]);

/** The weights as the core will read them back: rounded and without the small ones. */
function opened({ labels, transitions, thresholds = silent }) {
  const all = [...flags, ...roles.map((role) => `is ${role}`)];
  const columns = Object.fromEntries(
    all.map((label) => [label, labels[label] === undefined ? '' : writeColumn(labels[label])]),
  );
  return readWeights({ labels: columns, transitions, thresholds });
}

function predictRoles(letter, learned) {
  return rolesOf(
    letter.sentences.map(({ unplaced, draft: { certain, block, section } }) => ({
      places: unplaced,
      certain,
      block,
      section,
    })),
    learned,
  );
}

/** The sentences of letters with the role that weights not made from them give, ready for the other labels. */
function samplesOf(letters, learned) {
  return letters.flatMap((letter) => {
    const predicted = predictRoles(letter, learned);
    return letter.sentences.flatMap((sentence, index) => {
      if (sentence.row === null) return [];
      const sample = placedSample(sentence, predicted[index]);
      return sample === null
        ? []
        : [{ ...sample, row: sentence.row, draft: sentence.draft, predicted: predicted[index], id: letter.id }];
    });
  });
}

function flagWeights(samples) {
  return Object.fromEntries(
    flags.map((flag) => {
      const sure = samples.filter(({ row }) => row.flags[labelOf[flag]] !== null);
      return [
        flag,
        trainLabel(sure.map(({ features, row }) => ({ features, target: row.flags[labelOf[flag]] ? 1 : 0 }))),
      ];
    }),
  );
}

const foldOf = (index) => index % folds;
const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' } } });
const letters = [...(await casesIn(join(corpus, 'cases'))), ...(await sentencesIn(join(corpus, 'sentences')))];
const flagOfRule = (id) =>
  id.startsWith('tone/blame-')
    ? 'blame'
    : {
        'tone/emotional': 'emotional',
        'content/irrelevant-business': 'off_topic',
        'tone/flattery': 'flattery',
        'promise/absolute': 'absolute_guarantee',
      }[id];
// Titles in the writer's own words are named by what stands under them, which takes weights: those of a first round.
const firstRound = opened(
  roleWeights(letters.filter((letter) => !letter.held).map((letter) => draftedLetter(letter, null))),
);
for (const letter of letters) ruledRows(letter, firstRound);
const phrases = fileURLToPath(new URL('../../packages/core/test/fixtures/phrases.json', import.meta.url));
const blamed = fileURLToPath(new URL('../../packages/core/test/fixtures/blame.json', import.meta.url));
const examples = [
  ...(await blameIn(blamed)),
  ...examplesOf(rules, flagOfRule, readMarks),
  ...(await phrasesIn(phrases, flagOfRule)),
].map((example) => ({
  ...example,
  rows: rowsOf(example, parseLetterWith(firstRound, example.text).sentences),
}));
const exampleLetters = examples.map((letter) => draftedLetter(letter, firstRound));
const drafted = letters.map((letter) => draftedLetter(letter, firstRound));
const known = drafted.filter(({ held }) => !held);
const held = drafted.filter((letter) => letter.held);

const foldNumbers = Array.from({ length: folds }, (_, fold) => fold);
const samplesByFold = foldNumbers.map((fold) => {
  const learned = opened(roleWeights(known.filter((_, index) => foldOf(index) !== fold)));
  return samplesOf(
    known.filter((_, index) => foldOf(index) === fold),
    learned,
  );
});
const { labels, transitions } = roleWeights(known);
const exampleSamples = samplesOf(exampleLetters, opened({ labels, transitions }));
const scored = foldNumbers.flatMap((fold) => {
  const learned = opened({
    labels: flagWeights([...samplesByFold.flatMap((some, other) => (other === fold ? [] : some)), ...exampleSamples]),
    transitions: {},
  });
  return samplesByFold[fold].map((sample) => ({
    ...sample,
    scores: Object.fromEntries(flags.map((flag) => [flag, learned.score(flag, sample.features)])),
  }));
});
const thresholds = chooseThresholds(scored, labelOf);
const trained = {
  labels: { ...flagWeights([...samplesByFold.flat(), ...exampleSamples]), ...labels },
  transitions,
  thresholds,
};
const source = weightsSource(trained, await digestOfSources());
console.log(
  `${known.length} letters, ${samplesByFold.flat().length} sentences to learn from; ${held.length} letters held back`,
);
console.log(`weights: ${(gzipSync(source).length / 1024).toFixed(1)} KB gzipped`);
console.log(JSON.stringify(thresholds));
const learned = opened(trained);
const heldSamples = samplesOf(held, learned).map((sample) => ({
  ...sample,
  scores: Object.fromEntries(flags.map((flag) => [flag, learned.score(flag, sample.features)])),
}));
console.log(report('cross-validated', scored, thresholds, labelOf));
console.log(report('held back', heldSamples, thresholds, labelOf));
const groups = {
  'held cases': (id) => !id.includes('.tsv'),
  'held en': (id) => id.includes('held-en'),
  'held world': (id) => id.includes('held-world'),
  'held zh': (id) => id.includes('held-zh'),
};
for (const [name, isIn] of Object.entries(groups))
  console.log(
    report(
      name,
      heldSamples.filter(({ id }) => isIn(id)),
      thresholds,
      labelOf,
    ),
  );
if (!values['dry-run'] && (await readFile(weightsFile, 'utf8').catch(() => '')) !== source)
  await writeFile(weightsFile, source);
