import type * as z from 'zod';
import type { Case } from '../model/case.ts';
import type { Kind } from '../model/letter.ts';
import type { Localized } from '../text/localized.ts';
import type { Span } from '../text/span.ts';

export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** One replacement of a range of the letter. `text` may hold blanks, see `text/blanks.ts`, in `fill-in` fixes only. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * A change to the letter that answers a finding.
 *
 * A `safe` fix is complete and may be applied unseen and in bulk. A `fill-in` fix has `${1:…}` blanks that only the
 * writer can fill, and a `rewrite` is complete but changes what the letter says: both are offered one by one, never in
 * bulk, because a made-up number in an appeal is a false statement.
 */
export interface Fix {
  readonly kind: 'safe' | 'fill-in' | 'rewrite';
  readonly title: Localized;
  readonly edits: readonly Edit[];
}

/** Another place that explains a finding. `path` is null for the letter itself. */
export interface Related {
  readonly path: string | null;
  readonly span: Span;
  readonly message: Localized;
}

export type Data = Readonly<Record<string, string | number | Localized>>;

/** What a rule says: ids and facts only. The engine adds severity, words and order. */
export interface Finding {
  readonly message: string;
  readonly span: Span;
  readonly data?: Data;
  /** Set where the kind of letter or the tense of the ask decides; a severity in the config wins over it. */
  readonly severity?: Severity;
  /** Amazon's own line where one was asked for; stands before the rule's `why`. */
  readonly quote?: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/**
 * A letter that the rule flags or lets pass: its test and its documentation.
 *
 * `«»` mark the flagged words, nothing else; a letter without marks must pass. Line breaks are real ones.
 */
export interface Example {
  readonly letter: string;
  /** The letter after the first fix of the first finding, blanks as `${1:…}`. */
  readonly fixed?: string;
  readonly kind?: Kind;
  /** The text of the linked message. */
  readonly notice?: string;
  /** Files that exist beside the letter. */
  readonly files?: readonly string[];
  /** How many bytes files beside the letter have. */
  readonly sizes?: Readonly<Record<string, number>>;
  /** Texts of letters of other cases by their paths. */
  readonly others?: Readonly<Record<string, string>>;
  /** The day it is judged on, for rules about deadlines. */
  readonly now?: string;
  /**
   * Texts of the other files of the case by their names: earlier letters, replies, the notice. The letter is then linked
   * as it would be in a folder, and `notice` is not used.
   */
  readonly beside?: Readonly<Record<string, string>>;
  /** The name of the letter among them: `50-appeal.md`, of a reply `50-reply.md`, when left out. */
  readonly name?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** The severity of every finding, where it differs from the rule's own. */
  readonly severity?: Severity;
}

/**
 * What phrases of a config are to a rule, and where its `check` finds them: `words` are as those that it searches in a
 * sentence (`sentence.flagged`), `promise` leaves a commitment open (`reading.open`), `assurance` promises without limit
 * (`reading.absolute`).
 */
export type PhraseUse = 'words' | 'promise' | 'assurance';

/** A rule with its types erased: what lists, engine and adapters handle. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly kinds: readonly Kind[];
  readonly summary: Localized;
  /** The reason, for hover and docs: never in the message. */
  readonly why: Localized;
  readonly messages: Readonly<Record<string, Localized>>;
  readonly options: z.ZodType;
  readonly examples: readonly Example[];
  /** Set where the rule speaks of letters that were sent too; all others are silent in them. */
  readonly ofSubmitted?: true;
  /** Set where a config may add phrases to what the rule flags; the rule then has an option `allow`. */
  readonly phrases?: PhraseUse;
  check(subject: Case, options: unknown): Iterable<Finding>;
}

type Blank<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Blank<Rest> : never;

type Texts = Readonly<Record<string, Localized>>;

/** Both languages of a message hold the same blanks: a blank that only one of them has does not compile. */
type SameBlanks<Messages extends Texts> = {
  readonly [Id in keyof Messages]: [Blank<Messages[Id]['en']>] extends [Blank<Messages[Id]['zh']>]
    ? [Blank<Messages[Id]['zh']>] extends [Blank<Messages[Id]['en']>]
      ? Messages[Id]
      : never
    : never;
};

type FindingOf<Messages extends Texts> = {
  readonly [Id in keyof Messages & string]: Omit<Finding, 'message' | 'data'> & { readonly message: Id } & ([
      Blank<Messages[Id]['en']>,
    ] extends [never]
      ? unknown
      : { readonly data: { readonly [Name in Blank<Messages[Id]['en']>]: string | number | Localized } });
}[keyof Messages & string];

export interface RuleDefinition<Messages extends Texts, Options extends z.ZodType> {
  /** `group/name`; the name states the fault and reads well after "allow". */
  readonly id: string;
  readonly severity: Severity;
  readonly kinds: readonly Kind[];
  readonly summary: Localized;
  readonly why: Localized;
  readonly messages: Messages & SameBlanks<Messages>;
  readonly options: Options;
  readonly examples: readonly Example[];
  readonly ofSubmitted?: true;
  readonly phrases?: PhraseUse;
  /** Pure. Offsets in findings are UTF-16 units into `subject.letter.text`. */
  readonly check: (subject: Case, options: z.output<Options>) => Iterable<FindingOf<Messages>>;
}

/** Declares a rule. A wrong message id, a missing blank or a blank that only one language has is a compile error. */
export function defineRule<const Messages extends Texts, Options extends z.ZodType>(
  rule: RuleDefinition<Messages, Options>,
): Rule {
  return rule;
}
