// Choosing thresholds, and telling how far labels and weights agree.
import { outOfTheQuestion, passedOver } from '@appeal-lint/core/learning';

const faults = ['blame', 'emotional', 'off-topic', 'flattery', 'absolute', 'future'];

const judgedBy = (samples, flag) => samples.filter(({ row }) => row.flags[flag] !== null);

function counts(samples, flag, says) {
  let hits = 0;
  let wrong = 0;
  let missed = 0;
  for (const sample of judgedBy(samples, flag)) {
    const is = sample.row.flags[flag] === true;
    const said = says(sample);
    if (said && is) hits += 1;
    else if (said) wrong += 1;
    else if (is) missed += 1;
  }
  const precision = hits / (hits + wrong || 1);
  const recall = hits / (hits + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), n: hits + missed };
}

/** The sum at which a measure of the decisions on these samples is highest; high where there is nothing to choose from. */
function bestThreshold(samples, score, measure) {
  const candidates = [...new Set(samples.map((sample) => Math.round(score(sample) * 10) / 10))];
  let best = { value: Number.NEGATIVE_INFINITY, at: 9 };
  for (const at of candidates) {
    const value = measure(at);
    if (value > best.value) best = { value, at };
  }
  return best.at;
}

const surelyNone = -1.5;
// Precision comes first: a threshold by which fewer decisions are right is not taken.
const leastPrecision = { vague: 0.92, fault: 0.9 };

const isCommitment = ({ reading, scores }, thresholds) =>
  reading.commitment
    ? reading.concrete || scores.commitment > thresholds.noCommitment
    : scores.commitment > thresholds.commitment;

/** As `judge` of the core decides: a listed weak word speaks for itself, all else is left to the weights. */
const isVague = (sample, thresholds) =>
  isCommitment(sample, thresholds) &&
  (sample.reading.open.some((place) => place.class !== 'nothing-to-check') ||
    sample.scores.vague >= thresholds.vague + (sample.reading.concrete ? passedOver : 0));

/** The faults that weights may rule out, see `faultsIn` of the rules. */
const believed = new Set(['emotional', 'off-topic', 'flattery']);

/** As the rules decide: what a list finds holds unless the weights rule it out, and where it finds nothing they may speak. */
const isFault = ({ row, scores, long }, flag, labelOf, thresholds) => {
  const ruled = row.ruled[labelOf[flag]];
  if (ruled && !(believed.has(flag) && !long && scores[flag] < outOfTheQuestion)) return true;
  return !ruled && scores[flag] >= thresholds[flag];
};

/** Thresholds from samples that were scored by weights not made from them. */
export function chooseThresholds(all, labelOf) {
  const thresholds = {};
  // Loose sentences have no letter around them and hold more faults than letters do.
  const samples = all.filter(({ row }) => row.role !== undefined);
  for (const [name, bound] of [
    ['noCommitment', true],
    ['commitment', false],
  ]) {
    const some = judgedBy(samples, 'commitment').filter(({ reading }) => reading.commitment === bound);
    const right = (at) =>
      some.filter(({ scores, row }) => scores.commitment > at === (row.flags.commitment === true)).length;
    thresholds[name] = bestThreshold(some, ({ scores }) => scores.commitment, right);
  }
  // What was read as an undertaking stays one unless the weights are sure.
  thresholds.noCommitment = Math.min(thresholds.noCommitment, surelyNone);
  thresholds.vague = bestThreshold(
    samples,
    ({ scores }) => scores.vague,
    (at) => {
      const { precision, f1 } = counts(samples, 'vague_promise', (sample) =>
        isVague(sample, { ...thresholds, vague: at }),
      );
      return precision < leastPrecision.vague ? precision - 1 : f1;
    },
  );
  for (const flag of faults) {
    thresholds[flag] = bestThreshold(
      samples,
      ({ scores }) => scores[flag],
      (at) => {
        const { precision, f1 } = counts(samples, labelOf[flag], (sample) =>
          isFault(sample, flag, labelOf, { ...thresholds, [flag]: at }),
        );
        return precision < leastPrecision.fault ? precision - 1 : f1;
      },
    );
  }
  return thresholds;
}

const percent = (share) => (100 * share).toFixed(1).padStart(6);

/** A table of one line for each label: the rules alone, and with the weights. */
export function report(title, samples, thresholds, labelOf) {
  const withRole = samples.filter(({ row }) => row.role !== undefined);
  const right = withRole.filter(({ row, predicted }) => row.role === predicted).length;
  const line = (name, { precision, recall, f1, n }) =>
    `${name.padEnd(22)}${percent(precision)}${percent(recall)}${percent(f1)}${String(n).padStart(6)}`;
  return [
    `\n${title}: ${samples.length} sentences          prec.  rec.   F1     n`,
    `role ${percent(right / (withRole.length || 1))}`,
    line(
      'commitment read',
      counts(samples, 'commitment', ({ reading }) => reading.commitment),
    ),
    line(
      'commitment',
      counts(samples, 'commitment', (sample) => isCommitment(sample, thresholds)),
    ),
    line(
      'vague read',
      counts(samples, 'vague_promise', ({ reading }) => reading.commitment && reading.open.length > 0),
    ),
    line(
      'vague',
      counts(samples, 'vague_promise', (sample) => isVague(sample, thresholds)),
    ),
    ...faults.flatMap((flag) => {
      const weighed = ({ scores }) => scores[flag] >= thresholds[flag];
      const ruled = ({ row }) => row.ruled[labelOf[flag]];
      return [
        line(`${flag}, rules`, counts(samples, labelOf[flag], ruled)),
        line(`${flag}, weights`, counts(samples, labelOf[flag], weighed)),
        line(
          `${flag}, both`,
          counts(samples, labelOf[flag], (sample) => isFault(sample, flag, labelOf, thresholds)),
        ),
      ];
    }),
  ].join('\n');
}
