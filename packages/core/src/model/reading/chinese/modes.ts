import type { Mode, ReadingContext } from '../../reading.ts';
import { bindingWordOf, isPast, isReported, looksAhead } from './binding-words.ts';
import { isVerb, type ClauseFacts } from './clause-facts.ts';
import { announcesList, isComment, isHindsight, isOpinion, isTitle, onlyDescribes } from './described.ts';
import { leavesOver, pendingIn } from './pending.ts';
import { offersConduct, standingMode } from './standing.ts';
import { endsAsCondition, otherMode } from './others.ts';
import type { GrammarWord } from './vocabulary.ts';
import type { Span } from '../../../text/span.ts';

/** A clause with its mode, and the word that binds if there is one. */
export interface ModedClause {
  readonly facts: ClauseFacts;
  readonly mode: Mode;
  readonly binder: Span | null;
}

/** What earlier clauses of the sentence hand on to the next. */
interface Carried {
  readonly mode: Mode;
  /** Somebody else's words have begun, and only a seller's own binding ends them. */
  readonly reported: boolean;
  /** 今后 or the like stood in an earlier clause: what follows is still to come. */
  readonly fromNow: boolean;
  /** A supplier or the like has just given their word: 供应商说了,今后保证不再塞. */
  readonly vouched: boolean;
  /** An opinion has been stated, and what follows is part of it until the seller binds himself. */
  readonly believed: boolean;
}

/** One clause on its way to a mode. */
interface Step {
  readonly facts: ClauseFacts;
  readonly context: ReadingContext;
  readonly carried: Carried;
  readonly last: boolean;
  readonly alone: boolean;
}

interface Decided {
  readonly mode: Mode;
  readonly binder: Span | null;
}

const actInCondition = /立即|立刻|马上|就|则|即|一律|必须|须|会|将|也|都|当天|直接|自动|不得|不予|不准|禁止/;
/** 我司成立于2009年,明年计划上市: plans of a shop that tells its history bind it to nothing here. */
const plans = /计划|打算|准备/;
const foreseen = /^[^,;]{2,10}(?:一定|必)?(?:会|将)[^,;]{0,6}(?:减少|下降|降低|提高|好转|改善|消失|提升|越来越|好起来)/;
const enclosures = /^(?:附件|附表|附图|证据|图) ?[\d一二三四五六七八九十甲乙丙丁戊a-h]{1,2} ?[::]/;
const nothingButMask = /^[\uFFFC\s"'()[\]《》]*$/;

/** Leading and side clauses: reasons, aims and conditions, which bind only through the clause they belong to. */
function sideMode({ facts, carried, last }: Step, binder: GrammarWord | null): Mode | null {
  if (facts.opensWith('background') || (facts.text.endsWith('以来') && !last)) return 'background';
  const aims = facts.opensWith('purpose') || (facts.has('purpose') && /^(?:以|来|从而|用以|旨在)/.test(facts.text));
  if (aims) {
    const own = facts.subject === 'seller' || binder !== null || facts.has('must');
    if (!own && (!last || (carried.mode !== 'none' && carried.mode !== 'other'))) return 'purpose';
  }
  const conditional = facts.opensWith('trigger') || endsAsCondition.test(facts.text);
  if (!conditional || last || binder !== null) return null;
  const holdsAct = facts.opensWith('trigger') && actInCondition.test(facts.text.slice(2)) && facts.text.length > 8;
  return holdsAct ? null : 'trigger';
}

/** What a clause without a word that binds takes over from the clauses before it. */
function inheritedMode({ facts, context, carried }: Step): Mode | null {
  if (facts.subject !== null && facts.subject !== 'seller' && facts.subject !== 'staff') return null;
  if (facts.has('done') || isPast(facts, context.part)) return null;
  if (!offersConduct(facts, { listed: true, alone: false }) || onlyDescribes(facts)) return null;
  if (carried.fromNow) return 'commit';
  return carried.mode === 'commit' || carried.mode === 'perform' ? carried.mode : null;
}

function modeOf(step: Step): Decided {
  const { facts, context, carried } = step;
  const none: Decided = { mode: 'none', binder: null };
  if (nothingButMask.test(facts.text)) return { mode: 'quoted', binder: null };
  const afterDone = carried.mode === 'done';
  const found = bindingWordOf(facts, { part: context.part, fromNow: carried.fromNow, afterDone });
  const binder = found?.word ?? null;
  const foreign = otherMode(facts, { part: context.part, last: step.last, bound: binder !== null });
  if (foreign !== null) return { mode: foreign, binder: foreign === 'commit' ? binder : null };
  const said = carried.vouched && facts.subject !== 'seller';
  const firm = facts.subject === 'seller' || facts.has('from-now') || found?.mode === 'perform';
  const own = found !== null && firm && !said;
  if (carried.reported && !own) return { mode: 'other', binder: null };
  const side = sideMode(step, binder);
  if (side !== null) return { mode: side, binder: null };
  if (isTitle(facts) || isComment(facts) || isHindsight(facts)) return none;
  // 我们明白,再好的制度也要靠人: a general truth, not an undertaking.
  const growth = carried.believed && binder !== null && plans.test(facts.text) && !facts.has('from-now');
  if (growth) return none;
  // 相信经过整改,类似问题会减少: what is believed to come is not undertaken.
  if (carried.believed && found !== null && facts.subject === null && foreseen.test(facts.text)) return none;
  const truth = carried.believed && facts.subject !== 'seller' && !facts.has('from-now') && !facts.has('will');
  if (found !== null && !(truth && found.mode === 'commit')) return { mode: found.mode, binder };
  if (carried.believed && !facts.has('must') && facts.subject !== 'role') return none;
  const standing = standingMode(facts, { ...context, alone: step.alone, afterDone });
  const bidden = standing === 'standing' && facts.has('must');
  if (carried.mode === 'other' && facts.subject === null && standing !== 'done' && !bidden) {
    return { mode: 'other', binder: null };
  }
  const pending =
    context.part === 'actions' && standing !== 'standing' ? (pendingIn(facts) ?? leavesOver(facts)) : null;
  if (pending !== null && carried.mode !== 'done') return { mode: 'commit', binder: pending };
  const mode = inheritedMode(step) ?? standing;
  if (mode !== null) return { mode, binder: null };
  if (facts.has('done')) return { mode: 'done', binder: null };
  const acts = facts.words.some(isVerb) || facts.anchors.some(({ kind }) => kind === 'act' || kind === 'range');
  const reports = context.part === 'actions' && acts && !facts.has('not-yet') && !onlyDescribes(facts);
  return reports ? { mode: 'done', binder: null } : none;
}

function carry(carried: Carried, facts: ClauseFacts, mode: Mode): Carried {
  const side = mode === 'background' || mode === 'trigger' || mode === 'purpose';
  const reports = mode === 'other' && isReported(facts);
  const endsReport = mode !== 'other' && facts.subject === 'seller';
  return {
    mode: side ? carried.mode : mode,
    vouched: reports && facts.subject !== 'buyer',
    reported: reports || (carried.reported && !endsReport),
    fromNow: carried.fromNow || (looksAhead(facts) && mode !== 'other' && mode !== 'done'),
    believed: mode === 'none' && (carried.believed || isOpinion(facts)),
  };
}

/** The modes of the clauses of one sentence, from left to right. `text` is the whole sentence, normalised. */
export function modesOf(clauses: readonly ClauseFacts[], context: ReadingContext, text: string): ModedClause[] {
  const written = text.trimEnd();
  const opensList = written.endsWith(':');
  if (enclosures.test(written)) return clauses.map((facts) => ({ facts, mode: 'none', binder: null }));
  let carried: Carried = { mode: 'none', reported: false, vouched: false, fromNow: false, believed: false };
  return clauses.map((facts, index) => {
    const last = index === clauses.length - 1;
    const { mode, binder } = modeOf({ facts, context, carried, last, alone: clauses.length === 1 });
    carried = carry(carried, facts, mode);
    const meta = last && opensList && (announcesList(written.slice(0, -1)) || facts.has('plan-noun'));
    return { facts, mode: meta ? 'meta' : mode, binder };
  });
}
