import type { Span } from '../text/span.ts';
import type { Edit, Fix, Severity } from './rule.ts';

/** A fix in one language of messages. */
export interface DiagnosticFix {
  readonly kind: Fix['kind'];
  readonly title: string;
  /** `text` holds blanks (`${1:24}`, `${2|a,b|}`) in `fill-in` fixes only; see `text/blanks.ts`. */
  readonly edits: readonly Edit[];
}

/** The plain data all adapters start from: one remark about one place, in one language. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  /** What is wrong, quoting the writer; then what to do. */
  readonly message: string;
  /** The reason: Amazon's ask quoted where there is one, then the rule's own. */
  readonly why: string;
  /** Half-open UTF-16 offsets into the text of the letter. */
  readonly span: Span;
  readonly fixes: readonly DiagnosticFix[];
  readonly related: readonly { readonly path: string | null; readonly span: Span; readonly message: string }[];
}
