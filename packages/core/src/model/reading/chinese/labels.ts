import { processPoints } from '../../../lexicon/zh/traces.ts';
import type { ClauseFacts } from './clause-facts.ts';

/** Whom or what a measure is for, when and how long: what a table cell or a note beside a measure holds. */
const scopes = new RegExp(
  `(?:${processPoints})(?:之前|之后|前|后|时)|全体(?:员工|人员|成员|同事)?|(?:所有|各|相关|有关|每位?|每个)(?:员工|人员|部门|岗位|店铺|站点|产品|订单|人)?|全员|全店|全年|全部|长期|短期|持续|随时|常年|日常|早晚|上午|下午|各|约|左右|大约|至少|最少|共|次|一次|执行|起|开始|无|暂无|有|是|否|和|及|与|的`,
  'g',
);
const namesThing =
  /(?:比例|频率|周期|时间|时限|方式|方法|对象|范围|部门|岗位|负责人|责任人|执行人|记录人|结果|金额|费用|次数|项目|要点|风险点|备注|说明|编号|截图|清单|附件|照片|名单|一览|汇总|指标|阈值|破损|投诉|人员|员工|专员|主管|经理|明细|凭证|措施|步骤|认证|专利|商标)$/;
const maxims =
  /(?:至上|第一|为本|为先|为王|为天|为大|为重|为根|为魂|无小事|重[于如]泰?山|重于[^,;]{1,2}|大[于过]天|是金|取胜|当先|在先|在前|在后|之本|之魂|生命线?)$|^以[^,;]{1,8}?为(?:中心|本|尊|根本|核心|先|荣|要|魂)$|^谁[^,;]{1,5}谁(?:下课|走人|滚蛋)$/;

/** A clause that only names a person, a scope, a time or a figure, and tells no act. */
export function isBareName({ start, text, anchors }: ClauseFacts): boolean {
  if (anchors.some(({ kind }) => kind === 'act' || kind === 'method' || kind === 'fallback')) return false;
  let rest = '';
  let reached = 0;
  for (const anchor of anchors) {
    if (anchor.kind === 'frequency' && anchor.end - anchor.start > 4) continue;
    if (anchor.start - start > reached) rest += text.slice(reached, anchor.start - start);
    reached = Math.max(reached, anchor.end - start);
  }
  rest += text.slice(reached);
  return rest.replace(scopes, '').replace(/[\s、()[\]"'/<>≤≥%~\d.+-]/g, '').length === 0;
}

/** A title, the name of a row or a thing: 抽查比例 10%. */
export const namesOnly = (text: string): boolean => namesThing.test(text.replace(/[\s\d.,%<>≤≥/-]/g, ''));

/** What everybody agrees with and nobody does: 安全无小事. */
export const isMaxim = (text: string): boolean => maxims.test(text);
