import type { Span } from '../../../text/span.ts';
import type { ClauseFacts } from './clause-facts.ts';
import { isBareName } from './labels.ts';

/** 待补, 尚待回信; not 等待, 对待 or 待人. */
const waits =
  /(?:在|还|仍)?等(?![级于量同待])[^,;]{1,8}(?:回信|回复|消息|结果|批复|通知|答复|到账|到货|到仓|出来|批准|放行|解封)|(?:尚|仍|还|有|正|也|均|都|暂)?(?<![等对招善期虐看优款亏交留]|(?<!链)接)待(?![遇命人机客办处检验在])(?=[\u4E00-\u9FFF])/;
/** 还没换完, 还差两份. */
const lacks = /(?:还|仍|尚)(?:有[^,;]{1,10}?)?(?:没有?|未|差|缺|剩)(?!有?(?:收|得|看)到)/;
const ahead =
  /下周[一二三四五六日]?|下个?月|下旬|下个?季度|明天|明日|后天|明年|月底|年底|季末|节后|年后|过几天|过两天|过段时间|改天|晚些时候|稍后|随后再|回头|有空|以后再|之后再|后面|后续|接下来|慢慢|逐步|下一步|下阶段/;
const before = /(?:前|之前|以前|内|之内|以内)$/;
/** 谈妥后立即付款: what has to come about first is still open. */
const onceDone =
  /[好清完妥齐成](?:之后|以后|后)?(?:再|才|就)(?!是|算)|(?:结清|付清|谈成|办妥|改好|做好)(?:之后|以后|后)|(?:谈妥|谈好|到账|修好|找到|联系上|联系到|批下来|批准|通过|回信|回复|回了|回来|到货|到港|到仓|到厂|收到[就即便后]|出来|确认|签好|签完|办好|补齐|恢复|解封|结束|拿到|凑齐|忙完|到了?(?=[就即便再后]))[^,;]{0,4}(?:后|之后|以后|就|即|立即|马上|便|再|立刻)/;
const told =
  /收到(?:了)?(?:您|贵|亚马逊|平台|通知|投诉|邮件|警告|来信|买家|客户|权利人)|接到|发现|得知|获悉|看到|当天|当晚|当日|当时|那天/;
const underWay =
  /(?:拟定|筹备|准备|排期|招聘|采购|洽谈|商谈|协商|开发|制作|印刷|翻译|升级|审批|申请|进行|办理)(?:之)?中$/;

const spanOf = (facts: ClauseFacts, match: RegExpExecArray): Span => ({
  start: facts.start + match.index,
  end: facts.start + match.index + match[0].length,
});

/**
 * The words that say an act is still to come where a letter reports what has been done: without 会 or 将, Chinese
 * tells that by what the act waits for.
 */
export function pendingIn(facts: ClauseFacts): Span | null {
  const { text } = facts;
  if (facts.has('done') || /了$|过$/.test(text)) return null;
  const waiting = waits.exec(text) ?? underWay.exec(text) ?? (told.test(text) ? null : onceDone.exec(text));
  if (waiting !== null) return spanOf(facts, waiting);
  const deadline = facts.anchors.find(
    ({ kind, start, end }) => kind === 'deadline' && before.test(text.slice(start - facts.start, end - facts.start)),
  );
  const moves = facts.has('shall') || /(?:^|[前内])(?:把|将|再|完成)/.test(text);
  if (deadline !== undefined && moves && !told.test(text)) return { start: deadline.start, end: deadline.end };
  return null;
}

/** Whether a clause sets its act in time to come, or leaves something over: 剩下的, 月底, 还没换完. */
export function leavesOver(facts: ClauseFacts): Span | null {
  if (facts.has('done') || /了$|过$|原(?:计划|打算|定|本|来)/.test(facts.text) || isBareName(facts)) return null;
  const match = lacks.exec(facts.text) ?? ahead.exec(facts.text);
  return match === null ? null : spanOf(facts, match);
}
