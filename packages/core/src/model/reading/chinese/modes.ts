import type { Mode, ReadingContext } from '../../reading.ts';
import { isVerb, type ClauseFacts } from './clause-facts.ts';
import { bindingWordOf, isPast, isReported } from './binding-words.ts';
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
  readonly done: boolean;
  /** An opinion has been stated, and what follows is part of it until the seller binds himself. */
  readonly believed: boolean;
}

const somebodyElse: ReadonlySet<string | null> = new Set(['buyer', 'amazon', 'you', 'supplier']);
const ruling =
  /^[^,;]{0,8}(?:政策|通知|邮件|来信|规则|条款|通知书|公告|指南)(?:里|中|上|内)?(?:明确|都|也)?(?:要求|规定|写|说|提到|指出|强调|禁止|不允许|表明|显示)/;
const mainVerbInCondition = /立即|立刻|马上|就|则|即|一律|必须|须|会|将|也|都|当天|直接|自动|不得|不予|不准|禁止/;
const endsAsCondition = /(?:时|后|的话|情况下|之前|以前|前|者|的|时候|同时|期间|之余|基础上|过程中|[环节中])$/;
const nounAtEnd = /的(?:步骤|措施|办法|方案|计划|承诺|原因|做法|安排|流程|改进|方法|说明|内容|整改|打算|行动)$/;
const titleAtEnd = /(?:项目|频率|内容|事项|环节|标准|负责人|责任人|目标|结果|触发线|触发条件|控制办法|名称|要点)$/;
const aboutSomething =
  /^(?:第[一二三四五六]|关于|目前|如下|以下|综上|以上|总之|首先|其次|最后|另外)|(?:方面|问题|良好|正常)$|应该/;
const announces = /(?:措施|步骤|如下|以下|几点|方面|行动|方案|办法|安排|计划|做法|承诺)(?:[^,;.]{0,4})$/;
const gate =
  /(?:无|没有|未|未经|不带|缺|没)[^,;:.]{1,14}(?:不|不得|一律不|不予|不准|禁止|严禁|不许|拒绝)|(?:先.{1,10}(?:再|后))|(?:谁.{1,6}谁)|(?:没|未|无|不)[^,;]{1,8}(?:就|则|即|立即|直接|一律)/;
const evidently = /由[^,;]{1,10}(?:负责|签字|复核|审核|检查|核对|把关|确认|跟进|跟踪|登记|回复|执行|审批|统计)|负责/;
const since = /(?:自|从)?[^,;]{1,12}(?:日|号|天|月|周[一二三四五六日]|周|刻|今|初|年|批|单)(?:开始|起|以后)/;
const yearlyOrDaily = /每|天天|周周|逐|日[检报盘]|周[检报会]|月[检报会]|晨会|早会|夕会|例会|24/;

const hasFrequency = (facts: ClauseFacts): boolean => facts.anchors.some(({ kind }) => kind === 'frequency');
const hasPeriod = (facts: ClauseFacts): boolean =>
  hasFrequency(facts) &&
  /(?:每|隔)[^,;]{0,5}?(?:天|日|周|星期|月|季|年|晚|早|小时|班)|天天|晨会|早会|夕会|例会|日[检报盘]|周[检报会]|月[检报会]/.test(
    facts.text,
  );
const hasAct = (facts: ClauseFacts): boolean =>
  facts.anchors.some(({ kind }) => kind === 'act' || kind === 'method' || kind === 'fallback');

/** Whether conduct in the present or without a verb offers something that a shop does. */
function offersConduct(facts: ClauseFacts, listed: boolean): boolean {
  if (facts.words.some(isVerb) || facts.has('must')) return true;
  if (hasFrequency(facts) || hasAct(facts) || gate.test(facts.text) || evidently.test(facts.text)) return true;
  if (facts.cues.some((cue) => cue.class !== 'quantity')) return true;
  // In running prose of a prevention part an unknown verb is likelier than none.
  return !listed && facts.text.length >= 7 && !facts.has('state') && !aboutSomething.test(facts.text);
}

/** Clauses that describe, believe or point, and bind nobody. */
function onlyDescribes(facts: ClauseFacts): boolean {
  const firm = facts.has('must') || hasFrequency(facts) || hasAct(facts);
  if (facts.opensWith('belief')) return true;
  if (nounAtEnd.test(facts.text) || (facts.text.length <= 8 && titleAtEnd.test(facts.text))) return true;
  if (/是(?!由|[^,;]{0,2}否)/.test(facts.text) && facts.has('state') && !facts.has('must')) return true;
  if (facts.has('pointer') && !facts.words.some((word) => word.tags.includes('inspect'))) return true;
  if (facts.has('not-yet') && !firm && !gate.test(facts.text)) return true;
  if (
    facts.has('state') &&
    !firm &&
    !facts.words.some((word) => word.tags.includes('inspect') || word.tags.includes('trace'))
  )
    return true;
  return isPast(facts, 'prevention') && !facts.has('must');
}

function standingMode(facts: ClauseFacts, { part, listed }: ReadingContext, carried: Carried): Mode | null {
  const period = hasPeriod(facts);
  if (part === 'prevention') {
    const isDone = facts.has('done');
    if (isDone) return period || facts.has('must') ? 'standing' : 'done';
    if (onlyDescribes(facts)) return 'none';
    if (carried.done && carried.mode === 'done') {
      const own =
        facts.has('must') ||
        hasFrequency(facts) ||
        hasAct(facts) ||
        evidently.test(facts.text) ||
        gate.test(facts.text) ||
        facts.subject === 'role';
      return own ? 'standing' : 'done';
    }
    return offersConduct(facts, listed) ? 'standing' : 'none';
  }
  if (facts.has('done') || isPast(facts, part)) return null;
  const acts = facts.words.some(isVerb);
  if (part === 'actions') return period && acts && !/\d ?[日号]/.test(facts.text) ? 'standing' : null;
  if (part !== null) return null;
  if (facts.has('not-yet')) return null;
  const byRule =
    facts.has('must') && ['seller', 'staff', 'role'].includes(facts.subject ?? '') && !facts.opensWith('belief');
  const practised = acts && yearlyOrDaily.test(facts.text) && hasFrequency(facts);
  return practised ||
    byRule ||
    (acts && since.test(facts.text) && !facts.has('state')) ||
    (acts && /由[^,;]{1,10}负责/.test(facts.text))
    ? 'standing'
    : null;
}

/** Leading and side clauses: reasons, aims and conditions, which bind only through the clause they belong to. */
function sideMode(facts: ClauseFacts, binder: GrammarWord | null, last: boolean, carried: Carried): Mode | null {
  if (facts.opensWith('background')) return 'background';
  const aims = facts.opensWith('purpose') || (facts.has('purpose') && /^(?:以|来|从而|用以|旨在)/.test(facts.text));
  if (aims) {
    const own = facts.subject === 'seller' || binder !== null || facts.has('must');
    if (!own && (!last || (carried.mode !== 'none' && carried.mode !== 'other'))) return 'purpose';
  }
  const conditional = facts.opensWith('trigger') || endsAsCondition.test(facts.text);
  if (!conditional || last) return null;
  if (binder !== null) return null;
  if (facts.opensWith('trigger') && mainVerbInCondition.test(facts.text.slice(2)) && facts.text.length > 8) return null;
  return 'trigger';
}

/** Words of thanks, hope and request, and acts of somebody else. */
function otherMode(
  facts: ClauseFacts,
  { part }: ReadingContext,
  binder: GrammarWord | null,
  last: boolean,
): Mode | null {
  if (ruling.test(facts.text)) return 'other';
  const hires =
    /^[^,;]{0,4}请(?:第三方|律师|专业|检测|代理|培训|老师傅|人|了|外部|厂|翻译|专利|顾问|专职|财务|母语)/.test(
      facts.text,
    );
  if (
    (facts.opensWith('hope') && !hires) ||
    (facts.opensWith('thanks') && !(facts.subject === 'seller' && binder !== null))
  )
    return 'other';
  if (!somebodyElse.has(facts.subject)) return null;
  // 客人不满意就全额退款: somebody else's wish is the condition, the seller's act follows.
  const conditional =
    /[^,;]{2}(?:就|则|立即|直接|一律|马上)[^,;]{2}/.test(facts.text) &&
    facts.subject === 'buyer' &&
    facts.words.some(isVerb);
  if ((part === 'prevention' || part === null) && conditional && !facts.has('says')) return null;
  if (!last && part !== 'root-cause' && endsAsCondition.test(facts.text) && !facts.has('says')) return null;
  if (facts.subject === 'supplier' && part === 'prevention') {
    const imposed = facts.has('must') || hasFrequency(facts) || /提供|出具|签|承担|书面|附/.test(facts.text);
    if (imposed && !facts.has('done')) return 'standing';
  }
  if (
    facts.subject === 'buyer' &&
    /[将会][^,;]{0,12}(?:收到|得到|获得|享有|享受|看到)/.test(facts.text) &&
    part === 'prevention'
  )
    return 'commit';
  return 'other';
}

function modeOf(
  facts: ClauseFacts,
  context: ReadingContext,
  carried: Carried,
  last: boolean,
): { mode: Mode; binder: GrammarWord | null } {
  const found = bindingWordOf(facts, {
    part: context.part,
    fromNow: carried.fromNow,
    afterDone: carried.done && carried.mode === 'done',
  });
  const binder = found?.word ?? null;
  if (/^[\uFFFC\s"'()[\]《》]*$/.test(facts.text)) return { mode: 'quoted', binder: null };
  const foreign = otherMode(facts, context, binder, last);
  if (foreign !== null) return { mode: foreign, binder: foreign === 'commit' ? binder : null };
  const ownWord = facts.subject === 'seller' || facts.has('from-now') || found?.mode === 'perform';
  if (carried.reported && !(ownWord && found !== null)) return { mode: 'other', binder: null };
  const side = sideMode(facts, binder, last, carried);
  if (side !== null) return { mode: side, binder: null };
  if (
    nounAtEnd.test(facts.text) &&
    !announces.test(facts.text) &&
    !/采取|采用|使用|执行|制定|落实|拿出|给出|提出/.test(facts.text)
  )
    return { mode: 'none', binder: null };
  if (found !== null) return { mode: found.mode, binder };
  if (carried.believed && !facts.has('must') && facts.subject !== 'role') return { mode: 'none', binder: null };
  const standing = standingMode(facts, context, carried);
  if (
    carried.mode === 'other' &&
    facts.subject === null &&
    standing !== 'done' &&
    !(standing === 'standing' && facts.has('must'))
  )
    return { mode: 'other', binder: null };
  const continues = facts.subject === null || facts.subject === 'seller' || facts.subject === 'staff';
  const isDone = facts.has('done') || isPast(facts, context.part);
  if (!isDone && continues && carried.fromNow && offersConduct(facts, true) && !onlyDescribes(facts))
    return { mode: 'commit', binder: null };
  if (
    !isDone &&
    continues &&
    (carried.mode === 'commit' || carried.mode === 'perform') &&
    offersConduct(facts, true) &&
    !onlyDescribes(facts)
  )
    return { mode: carried.mode, binder: null };
  if (standing !== null) return { mode: standing, binder: null };
  if (facts.has('done')) return { mode: 'done', binder: null };
  if (
    context.part === 'actions' &&
    (facts.words.some(isVerb) || facts.anchors.some(({ kind }) => kind === 'act' || kind === 'range')) &&
    !facts.has('not-yet') &&
    !facts.opensWith('belief')
  )
    return { mode: 'done', binder: null };
  return { mode: 'none', binder: null };
}

/** The modes of the clauses of one sentence, from left to right. `text` is the whole sentence, normalised. */
export function modesOf(clauses: readonly ClauseFacts[], context: ReadingContext, text: string): ModedClause[] {
  const moded: ModedClause[] = [];
  let carried: Carried = { mode: 'none', reported: false, fromNow: false, done: false, believed: false };
  const written = text.trimEnd();
  const opensList = written.endsWith(':');
  const announcing = opensList && announces.test(written.slice(0, -1));
  clauses.forEach((facts, index) => {
    const last = index === clauses.length - 1;
    const { mode, binder } = modeOf(facts, context, carried, last);
    const meta = last && (announcing || (opensList && facts.has('plan-noun')));
    moded.push({ facts, mode: meta ? 'meta' : mode, binder });
    const speaks = mode === 'other' && isReported(facts);
    const endsReport = mode !== 'other' && facts.subject === 'seller';
    carried = {
      mode: mode === 'background' || mode === 'trigger' || mode === 'purpose' ? carried.mode : mode,
      reported: speaks || (carried.reported && !endsReport),
      fromNow: carried.fromNow || (facts.has('from-now') && mode !== 'other' && mode !== 'done'),
      done: carried.done || mode === 'done',
      believed:
        (mode === 'none' && /^[^,;]{0,4}(?:相信|坚信|深信|认为|觉得)/.test(facts.text)) ||
        (carried.believed && mode === 'none'),
    };
  });
  return moded;
}
