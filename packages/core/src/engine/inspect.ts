import { coverageOf } from '../model/coverage.ts';
import type { Case } from '../model/case.ts';
import { traceOf, type Trace } from '../model/causes.ts';
import type { Aspect, AspectState, Kind, Language, Role } from '../model/letter.ts';
import type {
  AskAspect,
  Deadline,
  DocumentAsk,
  Effect,
  Identifier,
  Metric,
  Notice,
  Outcome,
  Ask,
} from '../model/notice.ts';
import type { Span } from '../text/span.ts';

/** A letter as plain data: version 1 of the contract, see `contract.ts`. */
export interface LetterInspection {
  readonly kind: Kind;
  readonly sections: readonly {
    readonly aspect: Aspect;
    readonly state: AspectState['state'];
    readonly spans: readonly Span[];
  }[];
  readonly sentences: readonly {
    readonly span: Span;
    readonly language: Language;
    readonly role: Role;
    readonly commitment: boolean;
    readonly done: boolean;
    readonly concrete: boolean;
    readonly quoted: boolean;
  }[];
  /** Asks of the linked message; documents asked for stand among them with the aspect `documents`. */
  readonly asks: readonly {
    readonly aspect: AskAspect;
    readonly topic: string;
    readonly quote: string;
    /** In the message. */
    readonly span: Span;
    readonly answered: 'yes' | 'weak' | 'no';
    readonly by: readonly Span[];
  }[];
  /** Which actions and controls answer which cause. */
  readonly trace: Trace;
}

/** A message as plain data. */
export interface NoticeInspection {
  readonly kind: 'notice' | 'reply';
  readonly outcome: Outcome;
  readonly effect: Effect;
  readonly enforcement: string | null;
  readonly asks: readonly Ask[];
  readonly documents: readonly DocumentAsk[];
  readonly metrics: readonly Metric[];
  readonly deadlines: readonly Deadline[];
  readonly identifiers: readonly Identifier[];
}

/** What was read in a letter, and how far it answers the message it is linked to. */
export function inspectLetter({ letter, answers }: Case): LetterInspection {
  const coverage = answers === null ? null : coverageOf(letter, answers.notice);
  return {
    kind: letter.kind,
    sections: letter.aspects,
    sentences: letter.sentences.map(({ span, language, role, reading, quoted }) => ({
      span,
      language,
      role,
      commitment: reading.commitment,
      done: reading.done,
      concrete: reading.concrete,
      quoted,
    })),
    asks: [
      ...(coverage?.asks ?? []).map(({ ask, answered, by }) => ({
        aspect: ask.aspect,
        topic: ask.topic,
        quote: ask.quote,
        span: ask.span,
        answered,
        by,
      })),
      ...(coverage?.documents ?? []).map(({ document, answered, by }) => ({
        aspect: 'documents' as const,
        topic: document.type,
        quote: document.quote,
        span: document.span,
        answered,
        by,
      })),
    ],
    trace: traceOf(letter),
  };
}

/** What was read in a notice or reply. */
export function inspectNotice(notice: Notice): NoticeInspection {
  const { kind, outcome, effect, enforcement, asks, documents, metrics, deadlines, identifiers } = notice;
  return { kind, outcome, effect, enforcement, asks, documents, metrics, deadlines, identifiers };
}
