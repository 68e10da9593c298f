import { actWords, type ActKind } from '../lexicon/acts.ts';
import type { Letter, Sentence } from '../model/letter.ts';
import type { Span } from '../text/span.ts';
import { sourceSpan } from '../text/flat-text.ts';

interface FinishedAct {
  readonly sentence: Sentence;
  /** What it does first of all; null where no word tells. */
  readonly kind: ActKind | null;
  /** The first words that tell. */
  readonly span: Span;
}

/** What all finished acts of a letter leave out: one thing at most, the gravest. */
export type Lack = 'apology-only' | 'order-level-only' | 'paper-only';

/** "… and since then two people grade each unit": more than the act itself. */
const stillRuns = /\b(?:since then|since|now)\b|起|如今|现在/i;

/** What all orders share: an act on it is more than the settling of one order. */
const shared =
  /\b(?:suppliers?|factory|manufacturers?|stock|inventory|listings?|pages?|process|procedures?|cartons?|packaging|systems?)\b|供应商|工厂|库存|页面|listing|流程|包装|系统/i;

function actOf(sentence: Sentence): FinishedAct {
  for (const { kind, words } of actWords[sentence.language]) {
    const match = words.exec(sentence.plain);
    if (match !== null) {
      const end = match.index + match[0].length;
      const isUnclear = kind !== 'change' && stillRuns.test(sentence.plain);
      if (isUnclear || (kind !== 'change' && kind !== 'paper' && shared.test(sentence.plain))) break;
      return { sentence, kind, span: sourceSpan(sentence.flat, match.index, end) };
    }
  }
  return { sentence, kind: null, span: sentence.span };
}

function sentencesOnActions({ sentences }: Letter): Sentence[] {
  return sentences.filter(
    ({ part, role, quoted, leadIn }) => part === 'actions' && role === 'actions' && !quoted && !leadIn,
  );
}

/** The finished acts of the part on actions; null where something else stands in it that may be a change. */
function actsOf(own: readonly Sentence[]): FinishedAct[] | null {
  if (own.some(({ reading }) => (reading.commitment || reading.concrete) && !reading.done && reading.future === null))
    return null;
  return own.filter(({ reading }) => reading.done).map(actOf);
}

const runsSince = /\b(?:since|as of|from)\b.{0,20}\d|自.{1,12}起|\d[日号]起/i;

/** Whether something is different elsewhere: a change reported under prevention, or a control that already runs. */
function changesElsewhere({ sentences }: Letter): boolean {
  return sentences.some((sentence) => {
    if (sentence.part !== 'prevention' || sentence.quoted) return false;
    return runsSince.test(sentence.plain) || (sentence.reading.done && actOf(sentence).kind === 'change');
  });
}

/**
 * What the finished acts lack, and the act that shows it. Silent where one act is not understood: it may be the change.
 */
export function lackOf(letter: Letter): { readonly lack: Lack; readonly act: FinishedAct } | null {
  const own = sentencesOnActions(letter);
  const acts = actsOf(own);
  if (acts === null || acts.length === 0 || changesElsewhere(letter)) return null;
  const kinds = new Set([...acts, ...own.map(actOf).filter(({ kind }) => kind === 'repair')].map(({ kind }) => kind));
  if (kinds.has(null) || kinds.has('change')) return null;
  const first = (kind: ActKind): FinishedAct | undefined => acts.find((act) => act.kind === kind);
  const apology = first('apology');
  if (apology !== undefined && !kinds.has('repair')) return { lack: 'apology-only', act: apology };
  const order = first('repair') ?? first('contact');
  if (order !== undefined && !kinds.has('paper')) return { lack: 'order-level-only', act: order };
  const paper = first('paper');
  if (paper !== undefined && !kinds.has('repair')) return { lack: 'paper-only', act: paper };
  return null;
}
