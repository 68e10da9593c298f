import * as z from 'zod';
import { aspects, kinds } from '../model/letter.ts';
import { severities } from './rule.ts';

/**
 * The data contract, version 1: what `lint --format json` and `inspect --format json` print. Fields may be added to a
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
      aspect: z.enum([...aspects, 'documents', 'dispute', 'additional']),
      topic: z.string(),
      quote: z.string(),
      answered: z.enum(['yes', 'weak', 'no']),
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
  outcome: z.enum([
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
  ]),
  effect: z.enum(['deactivation', 'more-info', 'denial', 'warning', 'reactivation', 'other']),
  enforcement: z.string().nullable(),
  asks: z.array(
    z.object({
      aspect: z.enum([...aspects, 'documents', 'dispute', 'additional']),
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

/** The JSON Schemas of both outputs, for users in other languages. */
export function outputSchemas(): { readonly lint: object; readonly inspect: object } {
  return { lint: z.toJSONSchema(lintOutput), inspect: z.toJSONSchema(inspectOutput) };
}
