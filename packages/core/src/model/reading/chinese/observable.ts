import {
  actsOnThings,
  attributes,
  inspections,
  leavesTrace,
  processPoints,
  things,
  tradeUnits,
  visibleActs,
} from '../../../lexicon/zh/traces.ts';
import { dailyClose, lockedOut, persons, refusals, stages } from './handling.ts';
import type { AnchorKind } from '../../reading.ts';

const openQuantity =
  '若干|一些|部分|更多|大量|多名|多个|足够|更好|更优|更专业|更严|更高|优质|相关|有关|相应|合适|适当|必要|靠谱|正规|各种|各类';
/** Acts that are talked about or worked on, not done: 处理退款申请, 减少退货. */
const talkedAbout =
  '(?<!处理|处理好|跟进|解决|减少|避免|防止|降低|关于|应对|拒绝|不|未|没|的|面临|涉及|导致|造成|被|非|因)';
const aboutIt =
  '(?!申请|请求|率|问题|流程|政策|诉求|纠纷|要求|事宜|原因|记录|制度|机制|标准|工作|效率|速度|时效|情况|服务|地址|规则|订单的处理)';

const point = `(?:${processPoints})(?:之前|以前|前|时|后|之后|环节|当天|中)`;
const unit = `(?:每|逐)(?:一)?(?:个|件|位|条)?(?:${tradeUnits}|件|个|条)`;

/** One-time or lasting acts that show in the account, at the bank or in the warehouse. */
const seen: readonly RegExp[] = [
  new RegExp(`${talkedAbout}(?:${visibleActs})${aboutIt}`, 'g'),
  new RegExp(
    `${talkedAbout}(?:${actsOnThings})(?!${openQuantity}|更|流程|机制)[^,;:.]{0,10}?(?:${things})(?!政策|的?政策|规则的|意识|管理|质量)`,
    'g',
  ),
  new RegExp(`(?:把|将)(?!在|于|对|由|会)[^,;:.]{1,16}?(?:${things})[^,;:.]{0,12}?(?:${actsOnThings})`, 'g'),
  /(?:亲自|派人|驻厂|到厂|去工厂|到工厂)[^,;:.]{0,8}(?:盯|验|看|抽|验收|跟)[^,;:.]{0,6}(?:货|批|线|生产|样)/g,
  /(?:带锁|上锁|锁进|锁在|钥匙)[^,;:.]{1,12}/g,
  /不(?:放|混放|混装|叠放|混|压)(?!松|过|心|弃)[^,;:.]{2,8}/g,
];

/** Inspections tied to a unit and a point in the process: 每单出库前扫码. */
const tied: readonly RegExp[] = [
  new RegExp(`${point}[^,;:.]{0,14}?${unit}[^,;:.]{0,14}?(?:${inspections})`, 'g'),
  new RegExp(`${unit}[^,;:.]{0,12}?${point}[^,;:.]{0,14}?(?:${inspections})`, 'g'),
  new RegExp(`${point}[^,;:.]{0,16}?(?:${inspections})[^,;:.]{0,14}?${unit}`, 'g'),
  new RegExp(`${unit}[^,;:.]{0,12}?(?:${leavesTrace})`, 'g'),
  new RegExp(`${point}[^,;:.]{0,14}?(?:${leavesTrace})`, 'g'),
  new RegExp(`${point}[^,;:.]{0,8}?(?:${inspections})[^,;:.]{0,6}?(?:${attributes})`, 'g'),
];

/** Acts that leave something to look at: photos, labels, files, samples. */
const traces: readonly RegExp[] = [
  new RegExp(`(?:${attributes})[^,;:.]{0,8}?(?:${leavesTrace})`, 'g'),
  new RegExp(
    '拍照留底|拍照存档|拍照留存|双人复核|两人复核|双人核对|签字确认后|签字后方可|交叉核对|录像存档|录像留存|先检后发|先审后上|先验后发|盖章确认|书面确认',
    'g',
  ),
  /(?<!(?:做好|认真|及时|注意)[^,;:.]{0,6})(?:存档|归档|留底|留样|封样|拍照存)/g,
  /贴[^,;:.]{0,4}(?:标(?!准)|签|贴纸|码)/g,
  /(?:拍|印|贴|标|写)(?:上|明|清|出)?[^,;:.做好认真]{0,6}(?:图(?!片质量)|照|日期|批号|货号|码|标签|英文|警示)/g,
  /(?:寄样|打样|送样|封样|试单|首件)[^,;:.]{0,4}(?:确认|检|测|签)/g,
];

/** Gates: nothing moves on before something is there. 无报告不付款, 先查后上, 签字后才发货. */
const gates: readonly RegExp[] = [
  /不[^,;:.、]{1,6}不(?:得|能|准|予)?(?:下班|发|付|收|上架|出|入|开|签|放|打|走|过|下单|用|进|卖|点)/g,
  /(?:无|没有|未|未经|不带|缺|没)[^,;:.]{1,14}(?:不|不得|一律不|不予|不准|禁止|严禁|不许|拒绝)(?:付|收|发|上架|入库|出库|销售|采购|下单|签|放行|装|打包|打单|进|合作|开|报|用|改|卖|受理|接|入仓)/g,
  /(?<!不合格|不良|假|劣|问题|违规)(?:商品|产品|货|退货|品|件|旧货|样机|包裹|订单|库存)[^,;:.]{0,4}(?:一律)?不(?:再|得|予|准|许|可)?(?:重新|二次|再次)?(?:上架|出库|入库|发货|销售|付款|签收|放行|出货|采购|补货)/g,
  /(?:没|无)(?:有)?(?:授权|发票|合同|报告|证书|检测|签字|样品|单号|标签|资质|票)[^,;:.]{0,6}(?:不|别|拒)/g,
  /不(?:接|收|要|碰|进|卖|用)(?:无|没)[^,;:.]{1,8}/g,
  /先(?:查|检|审|验|核|测|拍|签|试|比)[^.;:]{1,12}?(?:再|后|才)/g,
  /(?<!(?:严格|层层)[^,;:.]{0,12})(?:(?<![以今日往此])后|才|方可|方能|才能|才可|才准)(?:才|方|再)?(?:能|可|予)?(?:放行|发货|出库|入库|上架|付款|付尾款|开通|上传|发布|下单|销售|出货|封箱|打单|贴单|开模|采购|确认发货|送印|生产|印刷|装车|交付)/g,
];

/** Something given up for good, named closely enough to be missed: 不再使用该物流商. */
const ended: readonly RegExp[] = [
  /(?<=[^,;:.]{2}[^们后司店,;:.])不再(?:上新|补货|进货|采购|上架|经营|销售|生产)/g,
  /不再(?:接受|承接|使用|做|走|用)(?!任何|不合格)[^,;:.]{2,12}(?:订单|自发货|快递|渠道|物流|账号|软件|材料|包装|服务商)/g,
  /不再(?:放|附|夹带|塞|随货|寄送?|印|贴|赠送)[^,;:.]{2,24}/g,
  /(?:这|该|此)[^,;:.]{1,10}(?:以后|今后)?不(?:会)?再(?:卖|销售|上架|进|采购|补|用)/g,
  /(?:不再|停止)(?:销售|出售|采购|经营|上架|售卖|进|补)(?!任何|不合格|质量|劣质|违规|假冒|问题|不符|伪劣|残次|有)[^,;:.]{2,12}(?:产品|商品|款|货|类|品|货源)/g,
  /(?:款|产品|商品|链接|asin)(?:今后|以后)?不再(?:补货|销售|上架|生产|采购|进货)/g,
  /不再(?:向|与|跟|和|从|使用|采用|销售|出售|采购|经营|委托|接受|用|卖|做|由)(?:[^,;:.]{0,3})(?:该|此|这|上述|其|本次|那|涉事|涉案|同一|原)/g,
  /(?:该|此|这[个款家]|上述|涉事|涉案|原)[^,;:.]{1,12}不再(?:使用|采用|销售|出售|采购|合作|上架|供货|发货)/g,
];

/** What follows when the aim is missed. */
const fallback: readonly RegExp[] = [
  /(?:否则|(?:错|漏|丢|少|坏|破)(?:了)?一[件单箱个票]|不合格|不达标|不通过|未通过|不符|超时|逾期|超标|做不到|未达标|未完成|如未|违者|违反者|一经发现)[^.;]{0,10}?(?:退回|返工|报废|销毁|拒收|停|下架|退款|罚|扣|赔|隔离|不予|不得|取消|整批|暂停|换|移除|调离|自动|上报|重[做检新]|不发|不收|掏钱|自掏|照价)/g,
];

/** A machine or a material that does the work: 系统自动拦截, 改用瓦楞箱. */
const method: readonly RegExp[] = [
  /(?:扫到|检测到|识别到|低于|高于|超过|少于|不足|大于|小于)[^,;:.]{1,12}(?:就|则|即|自动)/g,
  /系统(?:比对|校验|核对|拦|锁|限)|(?:提交|打印|出库|上架|付款|发布|保存)不了|打不出|无法(?:提交|出库|发布|付款|打单)/g,
  /(?:系统|软件|erp|后台|表单|程序|打印机|扫码枪)(?:会|将|自动|直接|强制|无法|不允许|即|就|才|不){1,2}(?:自动)?(?:锁|拦|弹|提|报|拒|停|下架|禁止|关闭|扣|同步|推送|标红|生成|放行|打印|出单|打不出|保存|提交|通知|发送|冻结|限制)/g,
  /(?:改用|换用|换成|改成|改为|采用|使用|更换为|改走|改发|改由)(?!更|优质|高质|良好|科学|严格|有效|专业|先进|相关|合适|其他|适当|规范|正规)[^,;:.]{0,4}(?:箱|袋|盒|膜|棉|材料|面料|工艺|胶|标签|专线|快递|渠道|fba|海外仓|usps|ups|dhl|联邦|挂号|带追踪|有追踪|代替)/g,
];

/** A tool with its task: 用扭力计逐件测. */
const tool: readonly RegExp[] = [
  /(?:用|靠|拿)[^,;:.]{1,5}(?:计|仪|机|枪|秤|尺|灯箱|架)(?=[^,;:.]{0,3}(?:测|量|检|称|扫|验|打|查|核|逐|每))/g,
];

interface Pattern {
  readonly kind: AnchorKind;
  readonly patterns: readonly RegExp[];
}

/** What makes an act observable, by the kind of anchor it is. All are bounded and search one capped sentence. */
export const observable: readonly Pattern[] = [
  { kind: 'act', patterns: [...seen, ...tied, ...traces, ...gates, ...ended, ...refusals, ...stages] },
  { kind: 'fallback', patterns: fallback },
  { kind: 'method', patterns: [...method, ...lockedOut] },
  { kind: 'deadline', patterns: dailyClose },
  { kind: 'role', patterns: persons },
  { kind: 'tool', patterns: tool },
];
