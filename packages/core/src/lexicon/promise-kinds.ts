/** The open expressions of vague promises, each leaving one question open; see `promise-classes.ts`. */
export type CueClass =
  | 'urgency'
  | 'frequency'
  | 'manner'
  | 'effort'
  | 'absolute'
  | 'comparison'
  | 'quantity'
  | 'fluff'
  | 'measure'
  | 'weak-act'
  | 'boast'
  | 'sure';

/** What a reviewer could check. `act` is an observable act on a clear object: refund those orders, remove the ASIN. */
export type AnchorKind =
  | 'deadline'
  | 'frequency'
  | 'quantity'
  | 'range'
  | 'role'
  | 'document'
  | 'tool'
  | 'id'
  | 'date'
  | 'method'
  | 'fallback'
  | 'act';
