import type { Diagnostic, Kind, Locale, Severity, Span } from '@appeal-lint/core';
import type { Problem } from './problem.ts';

interface Position {
  readonly line: number;
  readonly column: number;
}

/** Lines and columns from 1; columns count UTF-16 units. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Another place, and what stands there; both are null when its file cannot be read. */
export interface RelatedPlace {
  readonly path: string;
  readonly span: Span;
  readonly message: string;
  readonly range: Range | null;
  readonly words: string | null;
}

/** A diagnostic at the edge: with lines and columns, the words it is about, and paths as the user names them. */
export interface Remark extends Omit<Diagnostic, 'related'> {
  readonly range: Range;
  readonly words: string;
  readonly related: readonly RelatedPlace[];
}

/** An ask that the letter leaves open, or only touches. */
export interface OpenAsk {
  /** Amazon's words. */
  readonly quote: string;
  readonly answered: 'weak' | 'no';
  /** In the message. */
  readonly range: Range;
}

/** How far a letter answers its message. */
export interface AnswerCount {
  readonly path: string;
  readonly all: number;
  readonly yes: number;
  readonly weak: number;
  readonly open: readonly OpenAsk[];
}

export interface FileReport {
  readonly path: string;
  readonly kind: Kind;
  /** A submitted letter cannot be changed any more: it is listed, not checked. */
  readonly status: 'checked' | 'submitted';
  /** Whether it must answer a message; messages themselves, templates and follow-ups need not. */
  readonly isAnswer: boolean;
  /** null where no message is linked, or none must be answered. */
  readonly answers: AnswerCount | null;
  readonly remarks: readonly Remark[];
  /** Safe fixes applied, or to be applied in a dry run. */
  readonly fixed: number;
  /** What a dry run would change, as a unified diff; null outside dry runs. */
  readonly diff: string | null;
}

/** Everything a format needs: what was found and what could not be done. */
export interface Report {
  readonly locale: Locale;
  readonly files: readonly FileReport[];
  readonly problems: readonly Problem[];
  /** Of all remarks, those that --quiet hides included. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly quiet: boolean;
}
