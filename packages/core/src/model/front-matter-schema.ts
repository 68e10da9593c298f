import * as z from 'zod';
import { isIsoDate } from './iso-date.ts';
import { kinds } from './letter.ts';
import type { Outcome } from './notice.ts';

/** A draft is judged; what was submitted is frozen. `open` and `closed` are states of a whole case. */
const statuses = ['draft', 'submitted', 'open', 'closed'] as const;

const outcomes = [
  'reactivated',
  'reactivated-review',
  'more-info',
  'final',
  'declined',
  'under-review',
  'at-risk',
  'listing-removed',
  'deactivated',
  'unknown',
] as const satisfies readonly Outcome[];

/** Whether a value is one that `outcome:` may have. */
export function isOutcome(value: unknown): value is Outcome {
  return outcomes.some((outcome) => outcome === value);
}

const languages = ['auto', 'en', 'zh', 'de', 'fr', 'ja', 'es', 'it'] as const;

const text = z.string().min(1);
const date = z.string().refine(isIsoDate);

/** What the front matter of a letter, a message or a whole case may say. Every key may be left out or left empty. */
export const frontMatterShape = {
  kind: z.enum(kinds).describe('What the file is.'),
  title: text.describe('A name for people.'),
  answers: text.describe('The file that this one answers, relative to its folder.'),
  status: z.enum(statuses).describe('Whether a letter was sent, or how a case stands.'),
  submitted: date.describe('The day a letter was sent.'),
  frozen: text.describe(
    'What the letter said when it was sent, as a number that `appeal-lint export --freeze` writes.',
  ),
  received: date.describe('The day a message came.'),
  outcome: z.enum(outcomes).describe('What a message decides.'),
  round: z.int().min(0).max(999).describe('The number of the attempt.'),
  language: z.enum(languages).describe('The language of the text.'),
  locale: z.enum(['en', 'zh']).describe('The language of remarks on it.'),
  marketplace: text.describe('The store’s country.'),
  enforcement: text.describe('What Amazon acts against.'),
  opened: date.describe('The day a case began.'),
  deadline: date.describe('The last day to answer.'),
  store: text.describe('The name of the store.'),
  roles: z.union([text, z.array(text), z.record(z.string(), z.unknown())]).describe('Who does what.'),
  'appeal-lint-disable': z.union([z.boolean(), text, z.array(text)]).describe('Rules that are silent in this file.'),
  'appeal-lint-disable-reason': text.describe('Why they are silent.'),
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type FrontMatterKey = keyof typeof frontMatterShape;

export function isFrontMatterKey(key: string): key is FrontMatterKey {
  return Object.hasOwn(frontMatterShape, key);
}

/** The values a key may have, where they are few; null for every other key. */
export function choicesOf(key: FrontMatterKey): readonly string[] | null {
  const schema = frontMatterShape[key];
  return schema instanceof z.ZodEnum ? schema.options : null;
}

/** Whether the value of a key is a day. */
export function isDateKey(key: FrontMatterKey): boolean {
  return key === 'submitted' || key === 'received' || key === 'opened' || key === 'deadline';
}

/** What front matter may hold: each key with what it says and, where they are few, its values. For editors. */
export function frontMatterKeys(): { key: string; description: string; choices: readonly string[] | null }[] {
  return Object.keys(frontMatterShape)
    .filter(isFrontMatterKey)
    .map((key) => ({ key, description: frontMatterShape[key].description ?? '', choices: choicesOf(key) }));
}
