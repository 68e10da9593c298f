import type { Mode, ReadingContext } from '../../reading.ts';
import { isVerb, type ClauseFacts } from './clause-facts.ts';
import type { GrammarTag, GrammarWord } from './vocabulary.ts';

/** The word by which a clause binds the seller, and how. */
export interface Binding {
  readonly word: GrammarWord;
  readonly mode: Extract<Mode, 'commit' | 'perform'>;
}

interface Before {
  readonly part: ReadingContext['part'];
  /** 今后 or the like stands in an earlier clause. */
  readonly fromNow: boolean;
  /** The clause before reports a finished act: 确保 after it names its aim. */
  readonly afterDone: boolean;
}

const futureAfter =
  /^(?:会|于|在|对|由|把|不|从|按|以|为|与|向|通过|每|继续|再|更|进一步|全|定|立|及|严|始|一|尽|也|重新|优先|主|积|努|得|被|是|成|逐|自|派|陆|分|可|让|使|尤|永|切|认|仔|多|长|大|共|同|能|具|安|专|利用|用|根据|围绕|针对|随|持|积极|拿|真正|永远)/;
const movesItsObject =
  /改为|改成|提高到|提升到|提升至|调整|缩短|纳入|列入|移|交给|升级为|设为|作为|转|换成|增加到|降到|降低到|放|列|发给|提交|上传|退|销毁|删|下架|合并|拆|分开|通知|告知|写入|写进|录入|更换|替换|更新|封|锁|存|送|寄|交由|交|并入|视为|列为/;
const nounAlso =
  /^(?:包装|培训|检查|采购|退货|回复|处理时间|发货|服务|打包|质检|评估|合作|管理|考核|备货|检测|退款|审核|签收|客户|库存|登记|记录|检验|处理)/;

/** 将 announces what follows (将采取) or, like 把, fronts the thing acted upon (将12件库存移除). */
function announcesFuture(facts: ClauseFacts, word: GrammarWord): boolean {
  const written = writtenIn(facts, word);
  if (written !== '将') return true;
  const after = facts.text.slice(word.end - facts.start);
  if (nounAlso.test(after) && movesItsObject.test(after.slice(2))) return false;
  if (futureAfter.test(after) && !/^(?:全部|全店|一件|一个|该|以上|同类|大货|主图|自发货|多余|定价|分仓)/.test(after))
    return true;
  const next = facts.words.find(({ start }) => start >= word.end);
  if (
    next !== undefined &&
    next.start === word.end &&
    (isVerb(next) ||
      next.tags.some((tag) => tag === 'intend' || tag === 'assure' || tag === 'effort' || tag === 'will'))
  )
    return true;
  return facts.cues.some((cue) => cue.start === word.end);
}

/** 今后 or the like opens the clause; in 发出去以后 it only ends a condition. */
export const looksAhead = (facts: ClauseFacts): boolean =>
  facts.words.some((word) => word.tags.includes('from-now') && (standsAtHead(facts, word) || word.end < facts.end));

/** Words like 以前 and 以后 are of the clause only at its head; after a noun they are "before that" and "after that". */
function standsAtHead(facts: ClauseFacts, word: GrammarWord): boolean {
  if (word.start === facts.start) return true;
  if (
    facts.words.some(
      ({ end, tags }) =>
        end === word.start && tags.some((tag) => tag === 'seller' || tag === 'staff' || tag === 'role'),
    )
  )
    return true;
  const before = facts.text.slice(0, word.start - facts.start);
  return /(?:我们|我|本店|我司|公司|我方|店铺|但|而|在|从|且|是|客服|员工|仓库|[ ,:"(]|也|都|团队|并)$/.test(before);
}

/** Whether the clause tells of former times. 平时 and 往年 do so only where causes are told. */
export function isPast(facts: ClauseFacts, part: ReadingContext['part']): boolean {
  return facts.words.some((word) => {
    if (!word.tags.includes('past') || !standsAtHead(facts, word)) return false;
    const written = writtenIn(facts, word);
    return (
      part === 'root-cause' ||
      !['平时', '往年', '常年', '期间', '节前', '每逢', '一直以来', '长期以来'].includes(written)
    );
  });
}

/** Whether somebody else says, asks or promises something from here on. */
export function isReported(facts: ClauseFacts): boolean {
  return (
    facts.has('says') &&
    facts.subject !== 'seller' &&
    facts.subject !== null &&
    facts.subject !== 'role' &&
    facts.subject !== 'staff'
  );
}

const writtenIn = (facts: ClauseFacts, word: GrammarWord): string =>
  facts.text.slice(word.start - facts.start, word.end - facts.start);
const finishing = /完|毕|结束|过$/;

/** 已 and its kin win over a binding word; 完成 can be planned as well as reported. */
const isReport = (facts: ClauseFacts): boolean =>
  facts.finished.some((word) => writtenIn(facts, word) !== '了' && !finishing.test(writtenIn(facts, word)));

function find(
  facts: ClauseFacts,
  tag: GrammarTag,
  allows: (word: GrammarWord) => boolean = () => true,
): GrammarWord | null {
  return facts.words.find((word) => word.tags.includes(tag) && allows(word)) ?? null;
}

/** A plan made (制定计划) is a thing; a plan had (我们计划) binds. */
function isPlanning(facts: ClauseFacts, word: GrammarWord): boolean {
  const after = facts.text.slice(word.end - facts.start);
  if (after === '' || /^[^,;]{0,2}的/.test(after)) return false;
  if (writtenIn(facts, word) === '要' && /^[把将对给在再]/.test(after)) return true;
  const index = facts.words.indexOf(word);
  const previous = facts.words[index - 1];
  const adjoins = previous !== undefined && previous.end === word.start && isVerb(previous);
  // 老库存打算捐掉: the last letter of a noun looks like a verb.
  if (adjoins && (word.end - word.start < 2 || previous.end - previous.start > 1)) return false;
  const written = writtenIn(facts, word);
  if (written === '要')
    return (
      word.start === facts.start ||
      /(?:我们|我|也|还|都|就|一定|客服|员工|仓库|今后|以后|更|而且|[件位单次批前时后])$/.test(
        facts.text.slice(0, word.start - facts.start),
      )
    );
  if (/^承担(?:全部|一切|相应|所有|应有)?的?(?:责任|后果)/.test(facts.text.slice(word.end - facts.start))) return false;
  if (written === '拟' || written === '愿')
    return word.start === facts.start || /(?:我们|我|司|店|现|今)$/.test(facts.text.slice(0, word.start - facts.start));
  return !/(?:的|份|项|个|行动|工作|年度|培训|采购|备货)$/.test(facts.text.slice(0, word.start - facts.start));
}

/** Predictions and habits: 会影响, 有时会; the seller does not undertake them. */
const predicts =
  /^(?:让(?:买家|客户|人|消费者)(?:觉得|以为|误|困惑|不满|失望|不|产生|感到不)|给(?:买家|客户)(?:带来(?:不|麻烦|困)|造成)|有(?:一定|一些)?(?:误差|色差|延误|偏差)|变|坏|掉|碎|破|漏|褪|断|丢|坐|是|因|由于|很|越|直接影响|证明|过去|好起来|受到?影响)/;

/**
 * The word that binds the seller in a clause, or null. A cause is told in habits, so there only a word about the time
 * to come binds; an assurance after a finished act is its aim.
 */
export function bindingWordOf(facts: ClauseFacts, { part, fromNow, afterDone }: Before): Binding | null {
  if (isReport(facts) && !facts.has('from-now')) return null;
  const head = find(facts, 'from-now', (word) => {
    const written = writtenIn(facts, word);
    return ['以后', '后面', '后续', '未来', '此后', '下次', '日后'].includes(written)
      ? standsAtHead(facts, word)
      : true;
  });
  const later = fromNow || head !== null;
  const past = isPast(facts, part) && head === null;
  if (past) return null;
  const pledge = find(facts, 'pledge');
  if (pledge !== null) return { word: pledge, mode: 'perform' };
  const assure = find(facts, 'assure', (word) => facts.opensWith('assure') || word.start - facts.start <= 12 || later);
  const asserts = assure !== null && !facts.opensWith('purpose') && !facts.has('purpose');
  if (
    asserts &&
    !facts.has('not-yet') &&
    !(afterDone && facts.subject === null && !later) &&
    (part !== 'root-cause' || later || facts.subject === 'seller') &&
    !(facts.has('done') && !later)
  )
    return { word: assure, mode: 'perform' };
  const shall = find(facts, 'shall', (word) => announcesFuture(facts, word));
  const will = find(facts, 'will', (word) => !predicts.test(facts.text.slice(word.end - facts.start)));
  const intend = find(facts, 'intend', (word) => isPlanning(facts, word));
  const doneHere =
    !later &&
    facts.finished.some((word) => !finishing.test(writtenIn(facts, word))) &&
    !(will !== null && facts.text.endsWith('了'));
  if (part === 'root-cause') {
    const told = shall ?? will ?? intend;
    return later && told !== null && !facts.has('not-yet')
      ? { word: told, mode: 'commit' }
      : head !== null && facts.words.some(isVerb) && !facts.has('not-yet')
        ? { word: head, mode: 'commit' }
        : shall !== null && facts.subject === 'seller' && !doneHere
          ? { word: shall, mode: 'commit' }
          : null;
  }
  if (shall !== null && !doneHere) return { word: shall, mode: 'commit' };
  if (will !== null && (!doneHere || facts.subject === 'seller')) return { word: will, mode: 'commit' };
  if (intend !== null && !doneHere) return { word: intend, mode: 'commit' };
  if (
    head !== null &&
    (facts.words.some(isVerb) || facts.cues.length > 0 || (part === 'prevention' && facts.end - head.end > 2))
  )
    return { word: head, mode: 'commit' };
  const effort = /尽了|已经?尽/.test(facts.text) ? null : find(facts, 'effort');
  if (
    effort !== null &&
    !doneHere &&
    !facts.has('not-yet') &&
    (part === 'prevention' || facts.subject === 'seller' || facts.opensWith('effort'))
  )
    return { word: effort, mode: 'commit' };
  return null;
}
