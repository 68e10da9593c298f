import type { Span } from '../../../text/span.ts';
import type { Anchor, Cue } from '../../reading.ts';
import type { ActorTag } from '../../../lexicon/zh/actors.ts';
import type { GrammarTag, GrammarWord } from './vocabulary.ts';

/** A clause with what stands in it, before anybody asks who is bound by it. */
export interface ClauseFacts {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly GrammarWord[];
  readonly cues: readonly Cue[];
  readonly anchors: readonly Anchor[];
  /** Who acts, if the clause says so. */
  readonly subject: ActorTag | null;
  /** The words that report a finished act. */
  readonly finished: readonly GrammarWord[];
  has(tag: GrammarTag): boolean;
  /** Whether a word of that meaning opens the clause, or follows its subject and adverbs at once. */
  opensWith(tag: GrammarTag): boolean;
}

const notActing =
  /^(?:(?:发来|寄来|退回来?|提供|送来|给|拿来|发过来|寄回来?|反馈|投诉|要求)的|的(?!话)|们的|消息|邮件|投诉|退货|反馈|问题|评价|差评|订单|索赔|体验|满意|权益|来信|信息|咨询|需求|名单|评论|留言|账户|账号|政策|规则|后台|站内|站点|店铺|绩效|服务|物流|仓|指南|标准|上的|上|购物|数据|申请|联系|沟通|打交道|名录|管理|准入|合同|选择|评级|考核|端|档案|资质|页面|各项|至上|第一|资料|隐私|疑问|发票|授权书|费|单号|单|导致|入库|名册|清单|白名单|评分|等级|来料|来货|送货|质量|样品|报价)/;
const notSubjectAfter =
  /(?:对|给|向|为|与|跟|和|让|从|把|将|由|在|帮|替|使|以|按|于|被|据|照|用|到|找|等|请|聘|雇|问|同|换|选|跟踪|每个|每家|每位|各|每一位|每一个|所有|一)$/;
const ownCompany =
  /(?:我|我们|本|全|分|母|子|总|在|由|对|给|是|到|和|与|及|以|经|跟|的|整个|因|时|后|前|来|今年|目前|现在|同时|并|但|而|为|所以|因此|当时)$/;
const adverbs =
  /^(?:[ "'(]|也|还|都|又|再|但|而|且|并|就|便|在此|特此|真诚|诚恳|恳切|衷心|郑重|同时|另外|此外|所以|因此|最后|其次|首先|第[一二三四五六七八九十]|然后|接着|一方面|另一方面|同样|只是|其实|非常|十分|深深|再次|更|全|本次|此次|在|于|从|[一二三四五六七八九十\d]{1,2}[.、)])*/;

const actorTags: ReadonlySet<string> = new Set(['seller', 'buyer', 'amazon', 'supplier', 'you', 'role', 'staff']);
const verbTags: ReadonlySet<string> = new Set(['inspect', 'trace', 'conduct', 'attitude']);

/** 过 reports only after its verb (培训过), and nothing said of insight (已认识到) is an act. */
function finishedIn(text: string, { start, end }: Span, words: readonly GrammarWord[]): GrammarWord[] {
  return words.filter((word, index) => {
    if (!word.tags.includes('done')) return false;
    const written = text.slice(word.start, word.end);
    const after = text.slice(word.end, end);
    // 签了字才发货, 收到了就退: the condition of an act, not a report. 不再添麻烦了 says that something ends.
    if (!firmlyDone.test(written) && condition.test(after)) return false;
    if (written === '了' && after === '' && ends.test(text.slice(start, word.start))) return false;
    if (/(?:不|没|未|没有)$/.test(text.slice(Math.max(0, word.start - 2), word.start))) return false;
    // 12月5日前完成 sets a date for what is still to be done.
    if (/完/.test(written) && /(?:前|内|底)[^,;]{0,4}$/.test(text.slice(Math.max(start, word.start - 6), word.start)))
      return false;
    if (written.endsWith('完') && aheadOfTime.test(text.slice(start, word.start))) return false;
    if (written !== '过') return true;
    const previous = words[index - 1];
    return previous !== undefined && previous.end === word.start && isVerb(previous);
  });
}

const condition = /^[^,;了]{0,8}?[才就再便即][^,;了]{1,12}$/;
const firmlyDone = /已|曾|均|都|刚/;
const aheadOfTime = /明天|明日|后天|下周|下个?月|月底|年底|[\d一二三四五六七八九十][月日号](?:之|以)?前|下班前|节前/;
const ends = /(?:不(?!得不|但|仅|断|良|合|过|久|同|足)|别(?!人|的|处)|(?:保证|绝)不)[^,;]{1,12}$/;
const insight = /认识到|意识到|深知|明白|懂得|体会到|教训|反思|收到了?(?:您|贵|你们|亚马逊|通知|邮件)|尽了?最大的?努力/;

const isActor = (tag: GrammarTag): tag is ActorTag => actorTags.has(tag);
export const isVerb = (word: GrammarWord): boolean => word.tags.some((tag) => verbTags.has(tag));

/** The first word before any verb that can act: 买家 in 买家会退货, not in 买家消息将在当天回复 or 我们对买家. */
function subjectOf(text: string, span: Span, words: readonly GrammarWord[], cues: readonly Span[]): ActorTag | null {
  for (const word of words) {
    const actor = word.tags.find(isActor);
    // 不接无票供应商: what ends a clause does not act in it.
    if (actor !== undefined && actor !== 'seller' && word.end === span.end && word.start > span.start) continue;
    // 保险公司 is not the seller's company.
    const foreign = text.slice(word.start, word.end) === '公司' && word.start > span.start;
    if (
      foreign &&
      /[\u4E00-\u9FFF]/.test(text[word.start - 1] ?? '') &&
      !ownCompany.test(text.slice(span.start, word.start))
    )
      return 'supplier';
    if (actor === undefined) {
      if (isVerb(word) && word.end - word.start > 1) return null;
      continue;
    }
    if (notActing.test(text.slice(word.end, word.end + 4)) && actor !== 'seller') {
      if (actor === 'buyer' || actor === 'amazon' || actor === 'you' || actor === 'supplier') return null;
    }
    // 认真研读每一条政策: what stands after an adverb of manner is no subject.
    if (actor !== 'seller' && cues.some((cue) => cue.end <= word.start)) return null;
    const before = text.slice(Math.max(span.start, word.start - 4), word.start);
    const reached =
      actor !== 'seller' &&
      /(?:对|给|向|为|与|跟|让|帮|替|把|从)(?:[^,;]|(?<=\d),(?=\d)){1,16}$/.test(
        text.slice(Math.max(span.start, word.start - 17), word.start),
      );
    const beside = actor !== 'seller' && /^(?:我们|我方|也|还|再)?[和同]/.test(text.slice(span.start, word.start));
    if (beside || reached || notSubjectAfter.test(before)) {
      if (actor === 'role' || actor === 'staff') return actor;
      continue;
    }
    return actor;
  }
  return null;
}

function within<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  return items.filter((item) => start <= item.start && item.start < end);
}

export interface SentenceFindings {
  readonly text: string;
  readonly words: readonly GrammarWord[];
  readonly cues: readonly Cue[];
  readonly anchors: readonly Anchor[];
}

export function factsOf(span: Span, found: SentenceFindings): ClauseFacts {
  const words = within(found.words, span);
  const text = found.text.slice(span.start, span.end);
  const cues = within(found.cues, span);
  const tags = new Set(words.flatMap((word) => word.tags));
  const opening = adverbs.exec(text)?.[0].length ?? 0;
  let head = span.start + opening;
  const openers = new Set<GrammarTag>();
  for (const word of words) {
    if (word.start < head) continue;
    const between = found.text.slice(head, word.start);
    if (between.length > 0 && (adverbs.exec(between)?.[0].length ?? 0) < between.length) break;
    for (const tag of word.tags) openers.add(tag);
    if (!word.tags.some((tag) => tag === 'seller' || tag === 'from-now' || tag === 'past' || tag === 'guard')) break;
    head = word.end;
  }
  const finished = insight.test(text) ? [] : finishedIn(found.text, span, words);
  if (finished.length === 0) tags.delete('done');
  return {
    ...span,
    text,
    words,
    cues,
    anchors: within(found.anchors, span),
    finished,
    subject: subjectOf(found.text, span, words, cues),
    has: (tag) => tags.has(tag),
    opensWith: (tag) => openers.has(tag),
  };
}
