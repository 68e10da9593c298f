import type { Mode, ReadingContext } from '../../reading.ts';
import { bindingWordOf, isPast, isReported } from './binding-words.ts';
import { isVerb, type ClauseFacts } from './clause-facts.ts';
import { announcesList, isComment, isOpinion, isTitle, onlyDescribes } from './described.ts';
import { offersConduct, standingMode } from './standing.ts';
import type { GrammarWord } from './vocabulary.ts';

/** A clause with its mode, and the word that binds if there is one. */
export interface ModedClause {
  readonly facts: ClauseFacts;
  readonly mode: Mode;
  readonly binder: GrammarWord | null;
}

/** What earlier clauses of the sentence hand on to the next. */
interface Carried {
  readonly mode: Mode;
  /** Somebody else's words have begun, and only a seller's own binding ends them. */
  readonly reported: boolean;
  /** 今后 or the like stood in an earlier clause: what follows is still to come. */
  readonly fromNow: boolean;
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
  readonly binder: GrammarWord | null;
}

const somebodyElse: ReadonlySet<string | null> = new Set(['buyer', 'amazon', 'you', 'supplier']);
const ruling =
  /^(?!按|依|根据|遵|对照|符合)[^,;]{0,8}(?:政策|通知|邮件|来信|规则|条款|通知书|公告|指南)(?:里|中|上|内)?(?:明确|都|也)?(?:要求|规定|写|说|提到|指出|强调|禁止|不允许|表明|显示)/;
const hires = /^[^,;]{0,4}请(?:第三方|律师|专业|检测|代理|培训|老师傅|人|了|外部|厂|翻译|专利|顾问|专职|财务|母语)/;
const actInCondition = /立即|立刻|马上|就|则|即|一律|必须|须|会|将|也|都|当天|直接|自动|不得|不予|不准|禁止/;
const endsAsCondition = /(?:时|后|的话|情况下|之前|以前|前|者|的|时候|同时|期间|之余|基础上|过程中|[环节中])$/;
const conditionThenAct = /[^,;]{2}(?:就|则|立即|直接|一律|马上|时)[^,;]{2}/;
const givesBuyer =
  /[将会][^,;]{0,12}(?:(?:收到|得到|获得)[^,;]{0,6}(?:退款|全额|补发|新品|换货|更换|回复|赔偿|补偿|处理|解决|答复)|享有|享受|(?:发送|通知|联系|办理|寄出|补发|退款))/;
const handledElsewhere = /由(?:亚马逊|平台|fba|买家|供应商|厂家|工厂|快递)[^,;]{0,6}(?:办理|处理|负责|承担|配送|退)/;
const imposes = /提供|出具|签|承担|书面|附/;
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

/** Words of thanks, hope and request, and acts of somebody else. */
function otherMode({ facts, context: { part }, last }: Step, binder: GrammarWord | null): Mode | null {
  if (ruling.test(facts.text)) return 'other';
  if (part !== 'prevention' && part !== null && handledElsewhere.test(facts.text)) return 'other';
  if (facts.opensWith('hope') && !hires.test(facts.text)) return 'other';
  if (facts.opensWith('thanks') && !(facts.subject === 'seller' && binder !== null)) return 'other';
  const { subject } = facts;
  if (!somebodyElse.has(subject) || /由(?:我们|我方|我司|本店)/.test(facts.text)) return null;
  // 客人不满意就全额退款: somebody else's wish is the condition, the seller's act follows.
  const condition = conditionThenAct.test(facts.text) && subject !== 'amazon' && facts.words.some(isVerb);
  if ((part === 'prevention' || part === null) && condition && !facts.has('says')) return null;
  const promised = facts.has('will') || facts.has('shall');
  // 买家说少件,先补发: in a prevention part a buyer's act leads up to the seller's.
  const quotes = facts.has('says') && (facts.has('assure') || facts.has('staff') || facts.has('seller'));
  if (!last && part === 'prevention' && subject === 'buyer' && !promised && !quotes) return 'trigger';
  if (!last && part !== 'root-cause' && endsAsCondition.test(facts.text) && !facts.has('says')) return null;
  const served = subject === 'buyer' && givesBuyer.test(facts.text);
  if (served && part !== 'root-cause' && part !== null) return 'commit';
  if (part !== 'prevention') return 'other';
  const imposed =
    facts.has('must') ||
    facts.anchors.some(({ kind }) => kind === 'frequency') ||
    imposes.test(facts.text) ||
    facts.anchors.some(({ kind }) => kind === 'act');
  if (subject === 'supplier' && imposed && !facts.has('done')) return 'standing';
  return 'other';
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
  const foreign = otherMode(step, binder);
  if (foreign !== null) return { mode: foreign, binder: foreign === 'commit' ? binder : null };
  const own = found !== null && (facts.subject === 'seller' || facts.has('from-now') || found.mode === 'perform');
  if (carried.reported && !own) return { mode: 'other', binder: null };
  const side = sideMode(step, binder);
  if (side !== null) return { mode: side, binder: null };
  if (isTitle(facts) || isComment(facts)) return none;
  // 我们明白,再好的制度也要靠人: a general truth, not an undertaking.
  const truth = carried.believed && facts.subject !== 'seller' && !facts.has('from-now') && !facts.has('will');
  if (found !== null && !(truth && found.mode === 'commit')) return { mode: found.mode, binder };
  if (carried.believed && !facts.has('must') && facts.subject !== 'role') return none;
  const standing = standingMode(facts, { ...context, alone: step.alone, afterDone });
  const bidden = standing === 'standing' && facts.has('must');
  if (carried.mode === 'other' && facts.subject === null && standing !== 'done' && !bidden) {
    return { mode: 'other', binder: null };
  }
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
    reported: reports || (carried.reported && !endsReport),
    fromNow: carried.fromNow || (facts.has('from-now') && mode !== 'other' && mode !== 'done'),
    believed: mode === 'none' && (carried.believed || isOpinion(facts)),
  };
}

/** The modes of the clauses of one sentence, from left to right. `text` is the whole sentence, normalised. */
export function modesOf(clauses: readonly ClauseFacts[], context: ReadingContext, text: string): ModedClause[] {
  const written = text.trimEnd();
  const opensList = written.endsWith(':');
  let carried: Carried = { mode: 'none', reported: false, fromNow: false, believed: false };
  return clauses.map((facts, index) => {
    const last = index === clauses.length - 1;
    const { mode, binder } = modeOf({ facts, context, carried, last, alone: clauses.length === 1 });
    carried = carry(carried, facts, mode);
    const meta = last && opensList && (announcesList(written.slice(0, -1)) || facts.has('plan-noun'));
    return { facts, mode: meta ? 'meta' : mode, binder };
  });
}
