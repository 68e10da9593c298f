import * as z from 'zod';
import { aspects, kinds } from '../model/letter.ts';
import { severities } from './rule.ts';

/**
 * The data contract, version 1: what commands print with `--format json`. Fields may be added to a
 * version; none is removed or changes its meaning. Spans are half-open UTF-16 offsets into the text as read; lines and
 * columns count from 1.
 */

const span = z.object({ start: z.int().min(0), end: z.int().min(0) });
const position = z.object({ line: z.int().min(1), column: z.int().min(1) });
const range = z.object({ start: position, end: position });
const path = z.string().describe('As given on the command line, with forward slashes.');

const diagnostic = z.object({
  ruleId: z.string(),
  messageId: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  why: z.string(),
  span,
  range,
  fixes: z.array(
    z.object({
      kind: z.enum(['safe', 'fill-in', 'rewrite']),
      title: z.string(),
      edits: z.array(z.object({ span, text: z.string().describe('Blanks as ${1:…} in fill-in fixes only.') })),
    }),
  ),
  related: z.array(z.object({ path, span, range: range.nullable(), message: z.string() })),
});

const outcome = z.enum([
  'reactivated-review',
  'more-info',
  'final',
  'declined',
  'reactivated',
  'under-review',
  'at-risk',
  'listing-removed',
  'deactivated',
  'unknown',
]);
const askAspect = z.enum([...aspects, 'documents', 'dispute', 'additional']);
const answered = z.enum(['yes', 'weak', 'no']);

const answers = z.object({
  path,
  all: z.int(),
  yes: z.int(),
  weak: z.int(),
  open: z.array(z.object({ quote: z.string(), answered: z.enum(['weak', 'no']), range })),
});

/** What `lint --format json` prints. */
export const lintOutput = z.object({
  schemaVersion: z.literal(1),
  files: z.array(
    z.object({
      path,
      kind: z.enum(kinds),
      status: z.enum(['checked', 'submitted']),
      answers: answers.nullable(),
      diagnostics: z.array(diagnostic),
      diff: z.string().optional().describe('Of a dry run: what would change, as a unified diff.'),
    }),
  ),
  summary: z.object({
    files: z.int(),
    submitted: z.int(),
    errors: z.int(),
    warnings: z.int(),
    infos: z.int(),
    hints: z.int(),
    fixed: z.int(),
    problems: z.array(z.object({ path: z.string().nullable(), message: z.string() })),
  }),
});

const letterInspection = z.object({
  path,
  kind: z.enum(kinds).exclude(['notice', 'reply']),
  answers: path.nullable(),
  sections: z.array(
    z.object({ aspect: z.enum(aspects), state: z.enum(['present', 'weak', 'missing']), spans: z.array(span) }),
  ),
  sentences: z.array(
    z.object({
      span,
      language: z.enum(['en', 'zh']),
      role: z.enum([...aspects, 'greeting', 'closing', 'other']),
      commitment: z.boolean(),
      done: z.boolean(),
      concrete: z.boolean(),
      quoted: z.boolean(),
    }),
  ),
  asks: z.array(
    z.object({
      aspect: askAspect,
      topic: z.string(),
      quote: z.string(),
      span: span.describe('In the message.'),
      answered,
      by: z.array(span),
    }),
  ),
  trace: z.object({
    causes: z.array(
      z.object({
        span,
        actions: z.array(span),
        controls: z.array(span),
        answered: z.object({ actions: z.boolean().nullable(), prevention: z.boolean().nullable() }),
      }),
    ),
    unlinked: z.object({ actions: z.array(span), controls: z.array(span) }),
  }),
});

const noticeInspection = z.object({
  path,
  kind: z.enum(['notice', 'reply']),
  outcome,
  effect: z.enum(['deactivation', 'more-info', 'denial', 'warning', 'reactivation', 'other']),
  enforcement: z.string().nullable(),
  asks: z.array(
    z.object({
      aspect: askAspect,
      topic: z.string(),
      tense: z.enum(['done', 'planned', 'none']),
      greater: z.boolean(),
      quote: z.string(),
      span,
    }),
  ),
  documents: z.array(z.object({ type: z.string(), windowDays: z.int().nullable(), quote: z.string(), span })),
  metrics: z.array(
    z.object({
      name: z.string(),
      value: z.string(),
      target: z.string().nullable(),
      unit: z.string(),
      quote: z.string(),
      span,
    }),
  ),
  deadlines: z.array(
    z.object({
      amount: z.number().nullable(),
      unit: z.enum(['day', 'hour', 'attempt', 'date']),
      from: z.enum(['notice', 'original-notice', 'this-message']),
      date: z.string().nullable(),
      quote: z.string(),
      span,
    }),
  ),
  identifiers: z.array(z.object({ kind: z.enum(['asin', 'order-id', 'complaint-id']), value: z.string(), span })),
});

/** What `inspect --format json` prints. */
export const inspectOutput = z.object({
  schemaVersion: z.literal(1),
  files: z.array(z.union([letterInspection, noticeInspection])),
});

const ledgerEntry = z.object({
  aspect: askAspect,
  topic: z.string(),
  quote: z.string(),
  span,
  asked: z.enum(['new', 'repeated']),
  since: z.int().describe('The message that asked it first, from 1.'),
  answered: answered.nullable().describe('Null where no letter has answered the message yet.'),
  by: z.array(span),
});

/** What `status --format json` prints. */
export const statusOutput = z.object({
  schemaVersion: z.literal(1),
  cases: z.array(
    z.object({
      path,
      round: z.int().min(0),
      letter: z.object({ path, sent: z.boolean() }).nullable(),
      outcome: outcome.nullable(),
      closed: z.boolean(),
      asks: z.object({ all: z.int(), answered: z.int(), weak: z.int(), open: z.int() }),
      deadline: z
        .object({
          due: z.string(),
          daysLeft: z.int().nullable(),
          overdue: z.boolean().nullable(),
          quote: z.string(),
        })
        .nullable(),
      errors: z.int().describe('Of the last letter, while it is a draft.'),
      warnings: z.int(),
      ledger: z.array(
        z.object({
          message: path,
          letter: path.nullable(),
          progress: z.boolean().describe('False where the message repeats the one before it word for word.'),
          asks: z.array(ledgerEntry),
          exits: z.array(z.object({ aspect: askAspect, topic: z.string(), state: z.enum(['dropped', 'closed']) })),
        }),
      ),
    }),
  ),
});

const figure = z.object({ words: z.string(), value: z.number(), span });

/** What `diff --format json` prints. */
export const diffOutput = z.object({
  schemaVersion: z.literal(1),
  before: path,
  after: path,
  copied: z.number().min(0).max(1).describe('The share of the later letter that stood in the earlier one.'),
  asks: z.array(
    z.object({
      aspect: askAspect,
      topic: z.string(),
      state: z.enum(['dropped', 'new', 'repeated']),
      before: answered.nullable(),
      after: answered.nullable(),
    }),
  ),
  promises: z.array(
    z.object({
      state: z.enum(['planned', 'done', 'contradicted', 'forgotten']),
      mentions: z.array(
        z.object({ path, span, words: z.string(), tense: z.enum(['planned', 'done', 'standing', 'denied']) }),
      ),
    }),
  ),
  figures: z.array(
    z.object({
      thing: z.string(),
      state: z.enum(['changed', 'same', 'gone', 'new']),
      before: figure.nullable(),
      after: figure.nullable(),
    }),
  ),
});

/** What `export --format json` prints. */
export const exportOutput = z.object({
  schemaVersion: z.literal(1),
  path,
  text: z.string(),
  characters: z.int().describe('UTF-16 units, as forms count.'),
  sections: z.array(
    z.object({
      title: z.string().nullable(),
      aspect: z.enum(aspects).nullable(),
      text: z.string(),
      characters: z.int(),
      limit: z.int().nullable(),
    }),
  ),
  losses: z.array(z.object({ what: z.enum(['table', 'image', 'html', 'footnote', 'definition']), range })),
  frozen: z.string().nullable().describe('The mark that was written, where the letter was frozen.'),
});

/** The JSON Schemas of all outputs, for users in other languages. */
export function outputSchemas(): Readonly<Record<'lint' | 'inspect' | 'status' | 'diff' | 'export', object>> {
  return {
    lint: z.toJSONSchema(lintOutput),
    inspect: z.toJSONSchema(inspectOutput),
    status: z.toJSONSchema(statusOutput),
    diff: z.toJSONSchema(diffOutput),
    export: z.toJSONSchema(exportOutput),
  };
}
