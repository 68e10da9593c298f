import { isPast } from './binding-words.ts';
import type { ClauseFacts } from './clause-facts.ts';

const nounAtEnd = /的(?:步骤|措施|办法|方案|计划|承诺|原因|做法|安排|流程|改进|方法|说明|内容|整改|打算|行动)$/;
const titleAtEnd = /(?:项目|频率|内容|事项|环节|标准|负责人|责任人|目标|结果|触发线|触发条件|控制办法|名称|要点)$/;
const takesUp = /采取|采用|使用|执行|制定|落实|拿出|给出|提出/;
const opinion =
  /^有人|^据(?!此)|再(?:好|严|多|大|强|细|全|完善)$|^[^,;]{0,4}(?:相信|坚信|深信|认为|觉得|明白|知道|(?<![写说看问查弄讲标注代记对])清楚|懂得|深知)|^(?:目的|原因|结果|好处|原则|理念|口号)/;
const statistics =
  /(?:共|合计|累计|总共)[^,;\d]{0,4}\d|^[^,;]{2,8}率(?![^,;]{0,6}(?:线|阈|标准|目标|超|低于|高于|不|控制|达))[^,;\d]{0,4}\d/;
const history =
  /成立于|(?:公司|店|厂|司)[^,;小组]{0,6}成立|创办|创立|创建于|开业|有[^,;]{1,6}年(?:的)?历史|(?:从事|经营|做|卖)[^,;]{0,8}[\d一二三四五六七八九十]年|获得过|拿过|得过|评为|荣获|称号|上过电视|(?:一直|一向|向来|始终)都?(?:很|非常|十分)|(?:一直|始终|从来|向来)(?:是|有|在(?![线岗])|稳)|^(?:我们)?[^,;]{0,4}村/;
const counterfactual = /本(?:应|该|可以|能|可)(?!人)|早(?:就)?该|当初(?:就)?(?:该|应)|原本(?:应|该|可)|早知道/;
const comment = /^(?:这|那|此举|该流程)(?!样|些|批|款|个|类|家|次|种)[^,;]{0,3}(?:就|也|都|将|会|是|让|使|要求|意味)/;
const evaluation =
  /(?:良好|正常|稳定|顺利|不错|(?:很|非常|十分|极)[强高大难低多少]|不易|不容易|远远不够|越来越[高低好大多少严]|显著(?:提高|提升|下降|改善)|(?:明显|显著|大大|有所)(?:提高|提升|下降|改善|好转|减少|降低|增加|增多)|如上|如此)$/;
const inUse =
  /现在(?:可以|能够?)|(?:运行|试行|上线|实施)[^,;]{0,5}(?:天|周|个月|以来|至今)$|目前(?:由|在|已|正)?[^,;]{0,8}(?:执行|运行|使用|推行|试行)/;
const ideal = /是[^,;]{0,12}的(?:责任|义务|心愿|目标|追求|根本|宗旨|生命线?|底线|原则|基础|前提|关键)$/;
const topic = /^(?:第[一二三四五六七八九十],?)?关于|方面$/;
const announces = /(?:措施|步骤|如下|以下|几点|方面|行动|方案|办法|安排|计划|做法|承诺)(?:[^,;.]{0,4})$/;

export const gate =
  /(?:无|没有|未|未经|不带|缺|没)[^,;:.]{1,14}(?:不|不得|一律不|不予|不准|禁止|严禁|不许|拒绝)|(?:先.{1,10}(?:再|后))|(?:谁.{1,6}谁)|不[^,;:.]{1,6}不|(?:没|未|无|不)[^,;]{1,8}(?:就|则|即|立即|直接|一律)/;

export const hasFrequency = ({ anchors }: ClauseFacts): boolean => anchors.some(({ kind }) => kind === 'frequency');

export const hasAct = ({ anchors }: ClauseFacts): boolean =>
  anchors.some(({ kind }) => kind === 'act' || kind === 'method' || kind === 'fallback');

/** 我们将采取以下措施 opens a list; its end tells. */
export const announcesList = (text: string): boolean => announces.test(text);

/** A thing, not an act: 将要采取的步骤. */
export const isTitle = ({ text }: ClauseFacts): boolean =>
  nounAtEnd.test(text) && !announces.test(text) && !takesUp.test(text);

/** 这就要求采购把关 tells what something means, whoever is to do it. */
export const isComment = ({ text }: ClauseFacts): boolean => comment.test(text);

/** 我们本该早点发现: what would have been right then. */
export const isHindsight = ({ text }: ClauseFacts): boolean => counterfactual.test(text);

/** An opinion or a count after which the sentence goes on in the same vein. */
export const isOpinion = (facts: ClauseFacts): boolean =>
  opinion.test(facts.text) ||
  (history.test(facts.text) && !facts.has('will')) ||
  (statistics.test(facts.text) && !hasAct(facts));

/** Whether a clause describes, believes, counts or points, and binds nobody. */
export function onlyDescribes(facts: ClauseFacts): boolean {
  const { text } = facts;
  if (isOpinion(facts) || isComment(facts) || evaluation.test(text) || topic.test(text) || inUse.test(text))
    return true;
  if (facts.opensWith('belief') || ideal.test(text)) return true;
  if ((nounAtEnd.test(text) && !takesUp.test(text)) || (text.length <= 8 && titleAtEnd.test(text))) return true;
  if (/^(?:人人|每个人|全员|每位员工)都?是/.test(text)) return false;
  if (/是[^,;]{2,30}的$/.test(text) && !facts.has('must')) return true;
  if (/是(?!由|[^,;]{0,2}否)/.test(text) && facts.has('state') && !facts.has('must')) return true;
  const inspects = facts.words.some(({ tags }) => tags.includes('inspect') || tags.includes('trace'));
  if (facts.has('pointer') && !inspects) return true;
  const firm = facts.has('must') || hasFrequency(facts) || hasAct(facts);
  // 把没回的消息转给早班: what is not done yet is what the act is done to.
  const acted = /[把将]|[没未][^,;]{1,5}的/.test(text);
  if (facts.has('not-yet') && !firm && !acted && !gate.test(text)) return true;
  if (facts.has('state') && !firm && !inspects) return true;
  return isPast(facts, 'prevention') && !facts.has('must');
}
