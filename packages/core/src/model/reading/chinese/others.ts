import type { Mode, ReadingContext } from '../../reading.ts';
import { isVerb, type ClauseFacts } from './clause-facts.ts';

const somebodyElse: ReadonlySet<string | null> = new Set(['buyer', 'amazon', 'you', 'supplier']);
const ruling =
  /^(?!按|依|根据|遵|对照|符合)[^,;]{0,8}(?:政策|通知|邮件|来信|规则|条款|通知书|公告|指南)(?:里|中|上|内)?(?:明确|都|也)?(?:要求|规定|写|说|提到|指出|强调|禁止|不允许|表明|显示)/;
const hires = /^[^,;]{0,4}请(?:第三方|律师|专业|检测|代理|培训|老师傅|人|了|外部|厂|翻译|专利|顾问|专职|财务|母语)/;
const conditionThenAct = /[^,;]{2}(?:就|则|立即|直接|一律|马上|时)[^,;]{2}/;
const givesBuyer =
  /[将会][^,;]{0,12}(?:(?:收到|得到|获得)[^,;]{0,6}(?:退款|全额|补发|新品|换货|更换|回复|赔偿|补偿|处理|解决|答复)|享有|享受|(?:发送|通知|联系|办理|寄出|补发|退款))/;
const handledElsewhere = /由(?:亚马逊|平台|fba|买家|供应商|厂家|工厂|快递)[^,;]{0,6}(?:办理|处理|负责|承担|配送|退)/;
const imposes = /提供|出具|签|承担|书面|附/;
export const endsAsCondition = /(?:时|后|的话|情况下|之前|以前|前|者|的|时候|同时|期间|之余|基础上|过程中|[环节中])$/;
/** Whoever speaks for another house promises for it: 保险公司也答应尽快赔. */
const speaks =
  /^(?![对向]|.{0,8}(?:我|本店|本司|咱|特此|在此|郑重|同时|一并|承诺书))[^,;"]{2,9}?(?:也|都|已|已经|当场|当面|口头|拍着?胸脯|再三|一再)?(?:答应|表示|声称|拍着?胸脯|说(?!明|到|话|清|好|服|不|一不二)|应承|松口|同意(?=尽|会|将|把|给|补|赔|退|撤|配))/;
/** 快递换成两家: whom the seller works with is the seller's doing. */
const exchanges = /换成|换为|换到|换了|改成|改用|改走|改为|只留|分给|分成|定为/;

const asserts = /表示|声称|答应|承诺|同意/;

interface Place {
  readonly part: ReadingContext['part'];
  /** No clause follows in the sentence. */
  readonly last: boolean;
  /** The clause holds a word that binds. */
  readonly bound: boolean;
}

/** Words of thanks, hope and request, and acts of somebody else. */
export function otherMode(facts: ClauseFacts, { part, last, bound }: Place): Mode | null {
  if (ruling.test(facts.text)) return 'other';
  if (part !== 'prevention' && part !== null && handledElsewhere.test(facts.text)) return 'other';
  if (facts.opensWith('hope') && !hires.test(facts.text)) return 'other';
  if (facts.opensWith('thanks') && !(facts.subject === 'seller' && bound)) return 'other';
  const { subject } = facts;
  if ((subject === null || subject === 'supplier') && speaks.test(facts.text)) return 'other';
  if (part === 'prevention' && subject === 'supplier' && exchanges.test(facts.text)) return null;
  if (!somebodyElse.has(subject) || /由(?:我们|我方|我司|本店)/.test(facts.text)) return null;
  // 客人不满意就全额退款: somebody else's wish is the condition, the seller's act follows.
  const condition = conditionThenAct.test(facts.text) && subject !== 'amazon' && facts.words.some(isVerb);
  if ((part === 'prevention' || part === null) && condition && !facts.has('says')) return null;
  const promised = facts.has('will') || facts.has('shall');
  // 买家说少件,先补发: in a prevention part a buyer's act leads up to the seller's.
  const quotes = facts.has('says') && (facts.has('assure') || facts.has('staff') || facts.has('seller'));
  if (!last && part === 'prevention' && subject === 'buyer' && !promised && !quotes && !asserts.test(facts.text))
    return 'trigger';
  if (!last && part !== 'root-cause' && endsAsCondition.test(facts.text) && !facts.has('says')) return null;
  const served = subject === 'buyer' && givesBuyer.test(facts.text);
  if (served && part !== 'root-cause' && part !== null) return 'commit';
  if (part !== 'prevention') return 'other';
  // 新供应商先付20件样品的钱: what is arranged with a supplier closely enough to be checked is laid down by the seller.
  const imposed =
    facts.has('must') ||
    imposes.test(facts.text) ||
    (facts.anchors.some(({ kind }) => kind !== 'date') && !promised && !facts.has('says'));
  if (subject === 'supplier' && imposed && !facts.has('done')) return 'standing';
  return 'other';
}
