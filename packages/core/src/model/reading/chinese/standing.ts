import type { Mode, ReadingContext } from '../../reading.ts';
import { isPast } from './binding-words.ts';
import { isVerb, type ClauseFacts } from './clause-facts.ts';
import { isBareName, isMaxim, namesOnly } from './labels.ts';
import { gate, hasAct, hasFrequency, onlyDescribes } from './described.ts';

/** Where a clause stands: the context of its sentence, and what went before it there. */
export interface Place extends ReadingContext {
  /** Nothing else stands in its list item or table cell. */
  readonly alone: boolean;
  /** The clause before reports a finished act. */
  readonly afterDone: boolean;
}

const openers =
  /^(?:第[一二三四五六]|[这那据]|关于|目前|如下|以下|综上|以上|总之|首先|其次|最后|另外)|(?:方面|问题|良好|正常)$|应该/;
const assigns = /由[^,;]{1,10}(?:负责|签字|复核|审核|检查|核对|把关|确认|跟进|跟踪|登记|回复|执行|审批|统计)|负责/;
const since = /(?:自|从)?[^,;]{1,12}(?:日|号|天|月|周[一二三四五六日]|周|刻|今|初|年|批|单)(?:开始|起|以后)/;
const rhythm = /每|天天|周周|逐|日[检报盘]|周[检报会]|月[检报会]|晨会|早会|夕会|例会|24/;
const period =
  /(?:每|隔)[^,;]{0,5}?(?:天|日|周|星期|月|季|年|晚|早|小时|班)|天天|晨会|早会|夕会|例会|日[检报盘]|周[检报会]|月[检报会]/;
const service = /(?:24小时|全天|7 ?\*? ?24)[^,;]{0,4}(?:在线|客服|服务|值守|值班)/;

const hasPeriod = (facts: ClauseFacts): boolean =>
  (hasFrequency(facts) && period.test(facts.text)) || service.test(facts.text);

const laidDown =
  /^(?![^,;]{0,8}(?:要求|规定|通知|决定|明确|强调|申请))[^,;]{0,8}(?:一律不|必须|不得|不准|严禁|方可|才能)/;
const somebodyElses = ({ subject }: ClauseFacts): boolean =>
  subject === 'buyer' || subject === 'amazon' || subject === 'supplier' || subject === 'you';

/** 备货 or 复核 alone in a table cell is the name of a row. */
function isLabel(facts: ClauseFacts): boolean {
  if (
    facts.anchors.some(
      ({ kind, start, end }) => kind !== 'act' && kind !== 'tool' && start === facts.start && end === facts.end,
    )
  )
    return true;
  if (isBareName(facts)) return true;
  return (
    facts.text.length <= 4 &&
    !/^[不绝决勿莫]/.test(facts.text) &&
    !facts.has('must') &&
    facts.cues.length === 0 &&
    !hasAct(facts) &&
    !hasFrequency(facts)
  );
}

/** Whether conduct in the present or without a verb offers something that a shop does. */
export function offersConduct(
  facts: ClauseFacts,
  { listed, alone }: { readonly listed: boolean; readonly alone: boolean },
): boolean {
  if (listed && alone && isLabel(facts)) return false;
  if (facts.words.some(isVerb) || facts.has('must')) return true;
  if (hasFrequency(facts) || hasAct(facts) || gate.test(facts.text) || assigns.test(facts.text)) return true;
  if (facts.cues.some((cue) => cue.class !== 'quantity')) return true;
  if (facts.has('state') || openers.test(facts.text) || isMaxim(facts.text)) return false;
  if (listed) {
    const staffed = (facts.has('staff') || facts.has('role')) && facts.anchors.some(({ kind }) => kind === 'date');
    if (staffed || /^(?:人人|每个人|全员)/.test(facts.text)) return true;
  }
  // In a part on prevention an unknown verb is likelier than none: 拧成一股绳.
  if (somebodyElses(facts) || namesOnly(facts.text)) return false;
  if (listed)
    return facts.text.length >= (alone && !/^[不绝决勿莫]/.test(facts.text) ? 5 : 4) && !/\d/.test(facts.text);
  return facts.text.length >= (alone ? 7 : 4);
}

/** 改完页面,… is a step of a practice; 改完了 reports. */
const reportsAct = ({ finished, start, text }: ClauseFacts): boolean =>
  finished.some((word) => text.endsWith('了') || !text.slice(word.start - start, word.end - start).endsWith('完'));

/** In a prevention part conduct in the present or without a verb binds, unless it only describes or reports. */
function inPrevention(facts: ClauseFacts, place: Place): Mode {
  if (reportsAct(facts)) return hasPeriod(facts) || facts.has('must') ? 'standing' : 'done';
  if (onlyDescribes(facts)) return 'none';
  if (!place.afterDone) return offersConduct(facts, place) ? 'standing' : 'none';
  const own =
    facts.anchors.some(({ kind }) => kind === 'deadline') ||
    /保留|保存|留(?:存|档|底|着)?[^,;]{0,2}[\d一二两三半]|[^,;]{2}[就则][^,;]/.test(facts.text) ||
    facts.has('must') ||
    hasFrequency(facts) ||
    hasAct(facts) ||
    assigns.test(facts.text) ||
    gate.test(facts.text);
  return own || facts.subject === 'role' ? 'standing' : 'done';
}

/** Where no heading tells, only a rule laid down, a rhythm, a starting day or a person in charge makes a practice. */
function inUnknownPart(facts: ClauseFacts): Mode | null {
  if (facts.has('not-yet') || facts.opensWith('belief')) return null;
  const { subject } = facts;
  if (facts.has('must') && (subject === 'seller' || subject === 'staff' || subject === 'role')) return 'standing';
  if (!facts.words.some(isVerb)) return null;
  if (rhythm.test(facts.text) && hasFrequency(facts)) return 'standing';
  if (since.test(facts.text) && !facts.has('state')) return 'standing';
  return /由[^,;]{1,10}负责/.test(facts.text) ? 'standing' : null;
}

/** The mode of a clause without a word that binds, or null when the part it stands in makes nothing of it. */
export function standingMode(facts: ClauseFacts, place: Place): Mode | null {
  if (place.part === 'prevention') return inPrevention(facts, place);
  if (facts.has('done') || isPast(facts, place.part)) return null;
  if (place.part === 'actions') {
    const practice =
      hasPeriod(facts) && facts.words.some(isVerb) && !/\d ?[日号]|改为|改成|调整|设为|换成/.test(facts.text);
    const ruled = laidDown.test(facts.text) && !somebodyElses(facts);
    return practice || ruled ? 'standing' : null;
  }
  return place.part === null ? inUnknownPart(facts) : null;
}
