import { abstractThings, figuresOfSpeech, handling, inspections, leavesTrace } from '../../../lexicon/zh/traces.ts';

const notAbstract = `(?![^,;:.]{0,16}(?:${abstractThings}|${figuresOfSpeech}|了(?:$|[,;.])))`;
const hand = `(?:${handling})(?![错漏偏坏丢慢晚迟乱到得起好完])`;
const allowed = '(?:能|可|许|准|允许|可以|会|予|给)?';
const surname =
  '[王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚]';

/** What is refused, or done with nothing else: 不卖带品牌字样的手机壳, 只发有扫描记录的渠道. */
export const refusals: readonly RegExp[] = [
  new RegExp(
    `(?<![^,;:.、]得|舍|忍|要|是|而)(?:不|只|仅)(?:再|得|准|许|能|会|允许)?${hand}${notAbstract}[^,;:.]{2,16}`,
    'g',
  ),
  new RegExp(`不(?:${handling})[^,;:.、]{0,2}、不(?:${handling})${notAbstract}`, 'g'),
  new RegExp(
    `(?:增加|增添|增设|添置|添|购置|再买|再租|租用|租下|再招|再找|另找|找到?|请到?)(?:一?[个家名位台条间套把])${notAbstract}[^,;:.]{2,12}|(?:增加|增设|添置|购置|加装)${notAbstract}[^,;:.的]{0,6}(?:台|机|架|柜|箱|灯|秤|枪|仪|车|仓|库位|工位|摄像头|电脑|货架|窑|线)`,
    'g',
  ),
  /(?<![等对招善期])待(?:补|换|退|销毁|下架|移除|寄|发|重拍|签|删|拆|贴|印)(?![救助充])/g,
  /(?:(?<![要想该能][退换])就|即|立即|立刻|马上|便)(?:给|把钱|全额)?(?:退|付|赔|补寄|补发|换|扔|砸|寄|删|销毁|停售|停卖)(?:款|货|钱|还|给|掉)?(?=[^\u4E00-\u9FFF]|$|给)/g,
];

/** One act waits for another that somebody can see: 我点头才许开机, 问过客服再说, 先寄样. */
export const stages: readonly RegExp[] = [
  new RegExp(
    `(?:同意|点头|批准|批了|批复|答复|签字|签完|签好|确认|看过|问过|查过|量过|称过|试过|核过|测过|验过|看完|查完|点完|数完|数对|核完|验完|到场|到齐|看过一遍|签了[^,;:.]{1,8}|[有等]{1,2}[^,;:.]{1,6}书面[^,;:.]{1,4})(?:了|之后|以后|后)?(?:才|再|方)${allowed}[^,;:.]{1,8}`,
    'g',
  ),
  new RegExp(
    `(?<![首优事原率预领])先(?!请教|认真|仔细|学|进|后|前|做人|生|把[^,;.]{1,6}做好|行|抓)(?![^;:.]{0,12}(?:${abstractThings}))[^;:.]{2,20}?(?:再|才)(?!次|接|三|度|好|是)[^,;:.]{1,8}`,
    'g',
  ),
  /(?:必须|须|要|得)(?:有|由|经|让|请)(?:另|两|别|第二)(?:外)?(?:一)?(?:个)?人[^,;:.]{0,8}(?:看|核|签|查|点头|同意|批|复)/g,
  /(?:[别另]一?个?人|第二个人)[^,;:.]{0,3}(?:看过|核过|查过|同意|签字)/g,
];

/** What cannot be gone round: 空着就提交不了. */
export const lockedOut: readonly RegExp[] = [
  /(?:提交|保存|发|存|交|打|印|出|开|传|上)不(?:了|出去|出来|上去)(?!手|口|台)/g,
];

/** 今日单今日毕: by the end of the day, every day. */
export const dailyClose: readonly RegExp[] = [
  /[今当][日天][^,;:.]{0,3}[今当][日天][^,;:.]{1,2}|日清日结|不留到第二天/g,
];

/** A person called by name or kinship, with a task: 由我儿媳妇登记. */
export const persons: readonly RegExp[] = [
  new RegExp(
    `由(?:我(?!们|方|司|店|的|公)[^,;:.们的]{0,4}?|[老小阿][\\u4E00-\\u9FFF]|${surname}[\\u4E00-\\u9FFF]{1,2})[^,;:.]{0,6}?(?:${inspections}|${leavesTrace}|负责|回复|批|管|记|数|点|看|量|称|拿)`,
    'g',
  ),
];
