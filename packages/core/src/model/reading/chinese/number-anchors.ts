import { inspections } from '../../../lexicon/zh/traces.ts';
import type { Anchor, AnchorKind } from '../../reading.ts';

/** What a pattern of figures stands for. Patterns are sticky-free, bounded and tried on one sentence of capped length. */
interface Pattern {
  readonly kind: AnchorKind;
  readonly pattern: RegExp;
}

const number = String.raw`(?:\d(?:[\d.]|,\d){0,11}|[一二两三四五六七八九十百半]{1,4})`;
const digits = String.raw`\d(?:[\d.]|,\d){0,11}`;
const space = ' ?';
const period = '(?:个)?(?:工作日|自然日|工作小时|小时|分钟|秒|天|日|周|星期|月|季度|年|钟头|h)';
const clock = String.raw`(?:\d{1,2}:\d{2}|(?:早上|上午|下午|晚上|中午|早|晚|上班后)?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})点(?:半|整|钟|\d{1,2}分)?)`;
const monthDay = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?月(?: ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日号]|底|初|中旬|末|上旬|下旬)`;
const english = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const day = String.raw`(?:\d{4} ?年(?: ?${monthDay})?|${monthDay}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}(?=[日前起已,;:.) ]|$)|${english}\.? \d{1,2}|本?周[一二三四五六日]|星期[一二三四五六日天]|礼拜[一二三四五六日天]|本月底|月底|年底|季末|季度末|下周[一二三四五六日]?|下个?月(?:初|底)?)`;
const soon = '(?:当天|当日|当晚|次日|隔天|隔日|同日|第二天|当周|本周|下班前|收工前|开工前|当场|48h|24h|12h)';
const tradeUnit =
  '单|箱|款|款新品|个?包裹|(?:笔|个|份)?订单|(?:条|封)?消息|个?asin|个?sku|(?:个|条)?listing|(?:条|个)?链接|件|台|双|件商品|个商品|道';
const occasion =
  '次(?:到货|来货|补货|上架|发货|入库|出库|采购|下单|进货|更新|换版|改版|装柜|备货|开会|交接|修改|编辑|促销|活动|断货|盘点|新增|培训|测试|打样|换料|生产)';
const counter =
  '件|名|位|人|台|款|批|次|单|笔|份|页|张|箱|包|套|种|项|家|本|倍|元|块|美元|美金|人民币|kg|g|克|公斤|斤|cm|mm|m|厘米|毫米|米|层|组|道|轮|遍|封|条|部|把|间|平米|平方米|平方|度|分|瓶|支|只|双|颗|袋|卷|盒|板|柜|票|车|类|处|点|关|工时|课时|节|堂|场|题|寸|英寸|盎司|磅|n|pcs|pc|asins?|skus?|listings?|orders?|个(?!放心|心)|订单|买家|客户|人次|小时|分钟|天|周|个月|年|月|季度|工作日|员工|供应商|工厂|邮件|消息|图片|链接|产品|商品|维度|要点|站点|字段|gb|级|成|折';

const patterns: readonly Pattern[] = [
  {
    kind: 'document',
    pattern:
      /(?:图|附图|附表|附件|证据|exhibit|annex) ?(?:\d{1,2}|[a-h]|[一二三四五六七八九十])(?![个名件月年人种a-z])/g,
  },
  {
    kind: 'id',
    pattern:
      /\bb0[0-9a-z*x]{8}\b|\b\d{3}-\d{7}-\d{7}\b|\b1z[0-9a-z]{10,18}\b|\b[a-z]{1,5}-\d{1,8}\b|\b[a-z]{2,4}\d{6,14}\b|\b\d{9,20}\b|b0[*x]{4,10}/g,
  },
  {
    kind: 'deadline',
    pattern: new RegExp(
      [
        `${number}${space}${period}${space}(?:之内|以内|内|之前|以前|前)`,
        `(?:提前|至少提前|最迟|不超过|不迟于|不晚于|最晚|最多|缩短到|压到|控制在|限时|超过|满|逾期|超)${space}${number}${space}${period}`,
        `(?:${day}|${clock}|${soon})${space}(?:之前|以前|前|截止|下班前)`,
        `(?:最迟|最晚|不晚于|不迟于|截至|截止)[^,;]{0,6}?(?:${day}|${clock}|${soon})`,
        String.raw`\d{1,3} ?h内`,
      ].join('|'),
      'g',
    ),
  },
  { kind: 'deadline', pattern: new RegExp(soon, 'g') },
  {
    kind: 'frequency',
    pattern: new RegExp(
      [
        `每(?:隔|满)?${space}(?:${number})?${space}(?:个)?(?:工作日|小时|分钟|天|日|周|星期|礼拜|月|季度|季|年|晚|早|晨|夜|班次?|半年|旬)(?!都?是|来|复一)`,
        '(?:每|逐)(?:批次?|柜|票|箱货|班)',
        `(?<!严格|认真|仔细|用心)(?:每|逐)(?:一)?(?:${tradeUnit})(?:(?!仔细|认真|严格|用心|细心|充分|全面|精心|好好)[^,;:.]){0,16}?(?:${inspections})`,
        `每(?:一)?${occasion}`,
        `每${space}(?:${digits}|[二两三四五六七八九十]{1,3})${space}(?:${counter})`,
        `(?:按|逐)(?:日|周|月|季度?|年)`,
        `(?:一|两|三|${digits})${space}(?:个)?(?:天|日|周|星期|月|季度|年)${space}(?:至少)?${number}${space}(?:次|遍|回|检|报|更|盘)`,
        '隔(?:天|日|周|月)|天天|日日|周周|月月|日(?:检|报|盘|清|结)|周(?:检|报|会|盘|例会)|月(?:检|报|会|度盘点|度例会)|季度(?:复查|盘点|审核|检查|评审|会)|晨会|早会|夕会|班前会|周例会|月例会|年度(?:复查|审核|培训|考核)',
        String.raw`7 ?[*/xX] ?24|24 ?[*/xX] ?7`,
        `周[一二三四五六日](?:[、和至到]周?[一二三四五六日])+`,
      ].join('|'),
      'g',
    ),
  },
  {
    kind: 'range',
    pattern: new RegExp(
      `(?:从|由)[^,;]{1,24}?(?:提高到|提升到|提升至|提高至|增加到|增加至|增至|加到|升到|降到|降至|降低到|降低至|减到|减少到|缩短到|缩短至|缩短为|改到|改成|改为|换成|换为|变成|变为|调到|调至|调整为|调整到|延长到|延长至|扩大到|上调至|下调至|到|至)[^,;]{0,3}?${number}`,
      'g',
    ),
  },
  {
    kind: 'range',
    pattern: new RegExp(
      `(?:提高到|提升到|提升至|提高至|增加到|增加至|增至|加到|升到|降到|降至|降低到|降低至|减到|减少到|缩短到|缩短至|缩短为|延长到|延长至|控制在|保持在|压到|稳定在|维持在|上调至|下调至)[^,;\\d]{0,3}${number}`,
      'g',
    ),
  },
  { kind: 'date', pattern: new RegExp(`${day}|${clock}|\\d{4}${space}年`, 'g') },
  {
    kind: 'quantity',
    pattern: new RegExp(
      [
        `\\d(?:[\\d.]|,\\d){0,11}${space}(?:多|余|来)?${space}(?:个)?(?:${counter})`,
        '\\d{1,2}(?:\\.\\d{1,3})? ?%',
        '(?:低于|高于|少于|多于|超过|不足|不到|满|达到?|只?剩下?|大于|小于) ?\\d{1,6}',
        '100% ?(?:全?检|抽检|核对|复核|扫码|扫描|测试|通电|检查|检验|过秤|称重|验货|拍照|开箱)',
        `(?:[二两三四五六七八九十]|[一二三四五六七八九]?[十百][一二三四五六七八九]?)${space}(?:个)?(?:${counter})`,
        '双人|双岗|两两|三方|一(?:名|台|本|张|箱|小时|天|周|年|分钟|元|个月|个小时|个工作日|赔十|罚)|一(?:个|款|家|人)[^,;:.]{0,6}(?:只|对应|一)(?:对应|有|用|配|能|许)?[^,;:.]{0,2}一(?:个|款|家|人|名|位)|半(?:天|年|小时|个月)|(?:单|全)检率|千分之[一二两三四五六七八九十]+|百分之[一二两三四五六七八九十]{1,3}(?!百)|[一二三四五六七八九]成|假一赔十|假一罚十',
        `\\d{1,4} ?/ ?\\d{1,4}`,
        `\\d{1,3}:\\d{1,2}:\\d{1,2}`,
        '[¥$€£]\\d+|usd ?\\d+',
      ].join('|'),
      'g',
    ),
  },
];

/** Figures of speech that hold a number and count nothing, and blanks of a template. */
const figureOfSpeech =
  /(?<=[\u4E00-\u9FFF])(?<![午晚早上夜])一点(?![半整钟前后到之])|五点(?!半|整|钟|前|后|下班|\d)|二次(?:上架|销售|伤害|包装|利用|入库)|二字|[两二三四五六七八]个?(?:大)?(?:方面|层面|步走)|举一反三|一心一意|一[个百]{1,2}放心|百个放心|一丝不苟|一视同仁|独一无二|三令五申|千方百计|十二分|百分[之百]{1,2}(?!之)[^一二两三四五六七八九十]?|万分|十分(?!钟)|第[一二两三四五六七八九十]+次|第[一二两三]时间|再给[^,;]{0,6}一次|一次机会|进一步|一步一个脚印|更上一层楼|一系列|一点一滴|半点|两全其美|三心二意|五湖四海|百倍|一百二十分|千万|万一|一如既往|一定|一直|一样|一些|一起|一切|统一|唯一|第一|7s管理|5s管理|1[0-9]{2,3}%|(?<!\d)[2-9]\d{2,4}%|100%(?!全|检|抽|核|复|扫|测|通|过秤|称|验|拍|开)|\d{1,3}%的?(?:努力|用心|满意|认真|诚意|信心|热情|专注|重视)|(?<!_)_{2,9}|(?<!\*)\*{2,9}|(?<!x)x{2,9}/g;

/** A table cell that holds nothing but its figure. */
const bareFigure = /^ ?[<>≤≥]? ?\d[\d,.]{0,11} ?%? ?$/;

const overlapsAny = (spans: readonly { start: number; end: number }[], start: number, end: number): boolean =>
  spans.some((span) => span.start < end && start < span.end);

/** Figures in normalised text that belong to something a reviewer can count or look up. */
export function numberAnchors(text: string): Anchor[] {
  const anchors: Anchor[] = [];
  if (bareFigure.test(text)) anchors.push({ kind: 'quantity', start: 0, end: text.length });
  const idle = [...text.matchAll(figureOfSpeech)]
    .filter(([word]) => !word.startsWith('b0'))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  for (const { kind, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (kind !== 'id' && overlapsAny(idle, start, end)) continue;
      anchors.push({ kind, start, end });
    }
  }
  return anchors;
}
