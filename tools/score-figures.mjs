// How well what was read in letters agrees with what a labeller read in them. Pure: labels and readings in, figures out.

/** The rules that speak for each label; `tone/blame-*` stands for every rule with that beginning. */
export const speakers = {
  vague_promise: ['promise/vague'],
  absolute_guarantee: ['promise/absolute'],
  future_in_actions: ['actions/future-tense'],
  blame: ['tone/blame-*'],
  emotional: ['tone/emotional', 'tone/shouting'],
  flattery: ['tone/flattery'],
  off_topic: ['content/irrelevant-business'],
  placeholder: ['content/placeholder'],
};

/** Where one fault gets one remark, a more specific rule may take over from the one of the label: found, too. */
const deputies = { vague_promise: ['actions/future-tense', 'round/repeated-promise', 'promise/absolute'] };

const flags = Object.keys(speakers);
const readings = ['commitment', 'concrete', 'quoted'];
const silent = new Set(['info', 'hint']);

const isOf = (patterns, ruleId) =>
  patterns.some((pattern) => (pattern.endsWith('*') ? ruleId.startsWith(pattern.slice(0, -1)) : pattern === ruleId));
const shared = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const meets = (a, b) => shared(a, b) > 0;

/** Proof in general and named papers answer for each other; disputes, additions and contacts are not measured. */
const family = (aspect) => (aspect === 'documents' || aspect === 'document' ? 'evidence' : aspect);
const measured = ({ aspect }) => ['root-cause', 'actions', 'prevention', 'evidence'].includes(family(aspect));
/** Words alone: quotes that differ in punctuation, marks or spaces say the same. */
const words = (quote) => quote.toLowerCase().replaceAll(/[\p{P}\p{S}\s]+/gu, '');
const sameAsk = (a, b) => {
  const [x, y] = [words(a.quote), words(b.quote)];
  return family(a.aspect) === family(b.aspect) && (x.includes(y) || y.includes(x));
};

/**
 * @typedef {object} Observation One comparison. Yes-or-no figures have `predicted` and `actual`, the others `right`.
 * @property {string} figure
 * @property {boolean} [predicted]
 * @property {boolean} [actual]
 * @property {boolean} [right]
 * @property {string} note What a reader of misses wants to see.
 */

/**
 * Compares a letter with its labels.
 *
 * @returns {Observation[]}
 */
export function observeLetter({ text, labels, diagnostics, inspection }) {
  const seen = [];
  const decide = (figure, predicted, actual, note) => seen.push({ figure, predicted, actual, note });
  const choose = (figure, got, wanted, note) =>
    seen.push({ figure, right: got === wanted, note: `${got} for ${wanted}: ${note}` });

  for (const row of labels.rows) {
    if (row.skip) continue;
    const note = JSON.stringify(text.slice(row.start, row.end));
    const remarks = diagnostics.filter(({ span }) => meets(span, row));
    const says = (patterns) => remarks.some(({ ruleId }) => isOf(patterns, ruleId));
    for (const flag of flags) {
      if (row[flag] === null) continue;
      const actual = row[flag] === true;
      decide(flag, says(speakers[flag]) || (actual && says(deputies[flag] ?? [])), actual, note);
    }
    if (flags.every((flag) => row[flag] === undefined || row[flag] === false)) {
      const loud = remarks.filter(
        ({ ruleId, severity }) => !silent.has(severity) && flags.some((flag) => isOf(speakers[flag], ruleId)),
      );
      const by = loud.map(({ ruleId }) => ruleId).join(' ');
      seen.push({ figure: 'false_alarms', right: loud.length === 0, note: `${by}: ${note}` });
    }
    const sentences = inspection.sentences.filter(({ span }) => meets(span, row));
    for (const reading of readings) {
      if (row[reading] === null) continue;
      decide(
        reading,
        sentences.some((sentence) => sentence[reading]),
        row[reading] === true,
        note,
      );
    }
    if (row.role !== undefined) {
      const main = sentences.toSorted((a, b) => shared(b.span, row) - shared(a.span, row))[0];
      choose('role', main?.role ?? 'none', row.role, note);
    }
  }
  for (const [aspect, wanted] of Object.entries(labels.sections)) {
    const got = inspection.sections.find((section) => section.aspect === aspect)?.state ?? 'missing';
    choose('section', got, wanted, aspect);
    decide('section_missing', got === 'missing', wanted === 'missing', aspect);
  }
  for (const answer of labels.answers.filter(measured)) {
    const cells = inspection.asks.filter((ask) => sameAsk(ask, answer));
    const got = cells.map(({ answered }) => answered);
    const note = `${got.join('+') || 'ask not found'} for ${answer.answered}: ${answer.quote}`;
    decide('ask_answered', got.length > 0 && got.every((is) => is === 'yes'), answer.answered === 'yes', note);
  }
  return seen;
}

const number = ({ value }) => String(value).replaceAll(/[^\d.]/g, '');

/**
 * Compares a message from Amazon with its labels.
 *
 * @returns {Observation[]}
 */
export function observeNotice({ labels, inspection }) {
  const seen = [];
  const { kind, asks: wanted, metrics } = labels.notice;
  const note = `${inspection.effect} for ${kind}`;
  seen.push({ figure: 'notice_kind', right: inspection.effect === kind, note });

  const open = wanted.filter(measured);
  const met = [];
  const got = [...inspection.asks, ...inspection.documents.map(({ quote }) => ({ aspect: 'documents', quote }))].filter(
    measured,
  );
  // An ask about several topics fills several cells with one quote.
  const distinct = new Map(got.map((ask) => [`${family(ask.aspect)} ${words(ask.quote)}`, ask]));
  for (const ask of distinct.values()) {
    if (met.some((one) => family(one.aspect) === family(ask.aspect) && words(one.quote) === words(ask.quote))) continue;
    const at = open.findIndex((one) => sameAsk(one, ask));
    if (at === -1)
      seen.push({ figure: 'notice_asks', predicted: true, actual: false, note: `${ask.aspect}: ${ask.quote}` });
    else {
      met.push(...open.splice(at, 1));
      seen.push({ figure: 'notice_asks', predicted: true, actual: true, note: ask.quote });
    }
  }
  for (const { aspect, quote } of open)
    seen.push({ figure: 'notice_asks', predicted: false, actual: true, note: `${aspect}: ${quote}` });

  const values = inspection.metrics.map(number);
  for (const metric of metrics) {
    const at = values.indexOf(number(metric));
    if (at !== -1) values.splice(at, 1);
    seen.push({ figure: 'notice_metrics', predicted: at !== -1, actual: true, note: `${metric.name} ${metric.value}` });
  }
  for (const value of values) seen.push({ figure: 'notice_metrics', predicted: true, actual: false, note: value });
  return seen;
}

const round = (share) => Math.round(share * 1e4) / 1e4;
const share = (part, whole, empty) => (whole === 0 ? empty : part / whole);

function precisionAndRecall(observations) {
  const count = (predicted, actual) =>
    observations.filter((one) => one.predicted === predicted && one.actual === actual).length;
  const [hit, alarm, miss] = [count(true, true), count(true, false), count(false, true)];
  const precision = share(hit, hit + alarm, miss === 0 ? 1 : 0);
  const recall = share(hit, hit + miss, 1);
  const f1 = share(2 * precision * recall, precision + recall, 0);
  return { precision: round(precision), recall: round(recall), f1: round(f1), n: hit + miss };
}

/** Figures in the order of the table. */
const decided = [...flags, ...readings, 'section_missing', 'ask_answered', 'notice_asks', 'notice_metrics'];
const chosen = ['role', 'section', 'notice_kind'];

/**
 * Adds observations up: precision, recall and F1 with the number of positives, or accuracy with the number of cases.
 * `false_alarms` is the share of sentences nobody faulted that got a remark all the same.
 */
export function figuresOf(observations) {
  const of = (figure) => observations.filter((one) => one.figure === figure);
  const right = (figure, empty) => share(of(figure).filter((one) => one.right).length, of(figure).length, empty);
  return {
    ...Object.fromEntries(decided.map((figure) => [figure, precisionAndRecall(of(figure))])),
    ...Object.fromEntries(
      chosen.map((figure) => [figure, { accuracy: round(right(figure, 1)), n: of(figure).length }]),
    ),
    false_alarms: { rate: round(1 - right('false_alarms', 1)), n: of('false_alarms').length },
  };
}

export const isMiss = ({ right, predicted, actual }) => (right === undefined ? predicted !== actual : !right);

/** A figure reduced to one number of which more is better. */
const worth = ({ f1, accuracy, rate }) => f1 ?? accuracy ?? 1 - rate;

/**
 * What changed between two sets of figures. `fell` marks what lost more than the tolerance; precision and recall alone
 * do not, as one may be had for the other.
 */
export function compareFigures(before, after, tolerance) {
  return Object.keys(after)
    .filter(
      (figure) => before[figure] !== undefined && JSON.stringify(before[figure]) !== JSON.stringify(after[figure]),
    )
    .map((figure) => {
      const change = worth(after[figure]) - worth(before[figure]);
      return { figure, before: before[figure], after: after[figure], change: round(change), fell: change < -tolerance };
    });
}
