import type { Span } from '../text/span.ts';

/** What an ask is about, in the terms of Amazon's lists. `dispute` and `additional` never make a plan incomplete. */
export type AskAspect = 'root-cause' | 'actions' | 'prevention' | 'evidence' | 'documents' | 'dispute' | 'additional';

/** One thing Amazon asks for: an aspect of one topic, in the shortest exact words that carry it. */
export interface Ask {
  readonly aspect: AskAspect;
  /** A topic id such as `a-to-z-claims`; `issue` is generic, `policy` the policy as a whole, `unspecified` none. */
  readonly topic: string;
  /** Whether Amazon wants things done ("have taken", 已采取) or planned ("will take", 将采取). */
  readonly tense: 'done' | 'planned' | 'none';
  /** "Greater detail on …": it was answered before, and not well enough. */
  readonly greater: boolean;
  readonly quote: string;
  readonly span: Span;
}

export interface DocumentAsk {
  readonly type: string;
  /** Age limit in days ("issued in the last 365 days"), or null. */
  readonly windowDays: number | null;
  readonly quote: string;
  readonly span: Span;
}

export interface Metric {
  readonly name: string;
  readonly value: string;
  readonly target: string | null;
  readonly unit: string;
  readonly quote: string;
  readonly span: Span;
}

export interface Deadline {
  readonly amount: number | null;
  readonly unit: 'day' | 'hour' | 'attempt' | 'date';
  readonly from: 'notice' | 'original-notice' | 'this-message';
  /** ISO date when the message names one. */
  readonly date: string | null;
  readonly quote: string;
  readonly span: Span;
}

export interface Identifier {
  readonly kind: 'asin' | 'order-id' | 'complaint-id';
  readonly value: string;
  readonly span: Span;
}

/** A sign that a message is not from Amazon: "check in Seller Central", never a verdict. */
export interface Suspicion {
  readonly kind: 'sender' | 'host' | 'wording';
  readonly words: string;
  readonly span: Span;
}

export type Outcome =
  | 'reactivated-review'
  | 'more-info'
  | 'final'
  | 'declined'
  | 'reactivated'
  | 'under-review'
  | 'at-risk'
  | 'listing-removed'
  | 'deactivated'
  | 'unknown';

/** What the message does to the account now, in coarse terms. */
export type Effect = 'deactivation' | 'more-info' | 'denial' | 'warning' | 'reactivation' | 'other';

/** English and Chinese are read in full, German, French and Japanese in part; the others are only told apart. */
export type MessageLanguage =
  | 'en'
  | 'zh'
  | 'de'
  | 'fr'
  | 'ja'
  | 'es'
  | 'it'
  | 'pt'
  | 'nl'
  | 'pl'
  | 'sv'
  | 'tr'
  | 'ko'
  | 'ar'
  | 'other';

/** A message from Amazon as rules see it. Never fails to parse: what is not recognised is left out. */
export interface Notice {
  readonly kind: 'notice' | 'reply';
  readonly language: MessageLanguage;
  readonly outcome: Outcome;
  readonly effect: Effect;
  /** An enforcement type (`odr`, `authenticity`, …), or null. */
  readonly enforcement: string | null;
  readonly asks: readonly Ask[];
  readonly documents: readonly DocumentAsk[];
  readonly metrics: readonly Metric[];
  readonly deadlines: readonly Deadline[];
  readonly constraints: readonly ('not-order-level' | 'be-specific' | 'all-dashboard-issues')[];
  readonly identifiers: readonly Identifier[];
  readonly suspicions: readonly Suspicion[];
  /** Neither an ask, a document nor an outcome was recognised. */
  readonly unparsed: boolean;
  /**
   * Why less was read than stands there: a mail in an unknown character set, a mail that holds no text, a language that
   * is not known or only in part. Null where the message was read as a whole.
   */
  readonly unread: 'encoding' | 'no-text' | 'language' | null;
}
