import { familyMatcher, searchBoth, type WordFamily } from './families.ts';

/** Acts that have a day on which they are done, by what they do. What runs day by day (replying, checking) is none. */
const english: readonly WordFamily[] = [
  {
    name: 'warehouse',
    words: [
      '(send*|ship*|mov*|transfer*|convert*|switch*|sent) ~4 (inventory|stock|listings?|products?|offers?|units|goods|items|skus?|orders) ~5 (to|into|with|through|via) ~2 (amazon*|fba|fulfil*)',
      '(use|us*|switch*|mov*|go*|join*|adopt*) ~3 (fba|fulfil* by amazon)',
      '(shipped|fulfil*|stored|packed|delivered) (by|through|via) ~1 (amazon|fba)',
      '(inventory|stock|listings?|products?|units|items) ~4 (in|at|to|with|on) ~2 (fba|amazon warehouse*|fulfil* cent*)',
    ],
  },
  {
    name: 'training',
    words: [
      '(train*|retrain*|coach*)(?! data)',
      '(course|workshop|seminar)s?',
      '(teach*|taught|instruct*) ~3 (staff|team|employees|packers?|agents?)',
    ],
    unless: ['trainers?(?= (shoes?|size))', 'training (shoes?|pants|pads?|wheels?)'],
  },
  {
    name: 'hiring',
    words: [
      '(hir*|recruit*|employ|employed|appoint*|engag*) ~4 (agents?|staff|employees?|people|persons?|representatives?|packers?|inspectors?|managers?|clerks?|assistants?|speakers?|specialists?|consultants?|team)',
    ],
  },
  {
    name: 'equipment',
    words: [
      '(install*|buy*|bought|purchas*|add*|set up|order*|acquir*|rent*) ~5 (cameras?|scanners?|printers?|software|scales?|machines?|tools?|racks?|shelves|shelf|monitors?|app|system|equipment|stations?)',
    ],
  },
  {
    name: 'supplier',
    words: [
      '(chang*|switch*|replac*|terminat*|drop*|leav*|left|find*|found|stop* working with|end*) ~4 (suppliers?|manufacturers?|factor(y|ies)|vendors?|carriers?|couriers?)',
      '(suppliers?|manufacturers?|carriers?|couriers?) ~3 (chang*|switch*|replac*|terminat*|dropp*)',
    ],
  },
  {
    name: 'packaging',
    words: [
      '(chang*|replac*|redesign*|upgrad*|order*|introduc*|us*|switch*) ~4 (packag*|packing|cartons?|box(es)?|labels?|inserts?|foam|padding)',
    ],
  },
  {
    name: 'listings',
    words: [
      '(clos*|delet*|remov*|tak* down|took down|rewrit*|rewrote|correct*|updat*|edit*|review*|audit*|check*|fix*|split*|merg*) ~2 (all|the|our|these|those|every|each|both|\\d{1,5}) ~4 (listings?|lists?|offers?|asins?|pages?|images?|photos?|pictures?|descriptions?|titles?|variations?|products?|items online)',
    ],
  },
  {
    name: 'stock',
    words: [
      '(destroy*|dispos* of|quarantin*|recall*|remov*|inspect*|recount*|count*|return*|scrap*) ~3 (the|all|our|remaining|whole|entire|\\d{1,5}) ~3 (stock|inventory|units|batch(es)?|goods|pieces)',
    ],
  },
  {
    name: 'buyers',
    words: [
      '(refund*|reimburs*|compensat*|contact*|call*|apologi*|write to|wrote to|replac*|resend*|resent) ~4 (buyers?|customers?|clients?|orders?|them)',
    ],
  },
  {
    name: 'papers',
    words: [
      '(obtain*|get*|got|request*|submit*|upload*|provid*|send*|sent|ask* for|order*) ~5 (invoices?|certificates?|test reports?|licen[cs]es?|letters? of authori*|authori*|statements?|documents?|declarations?|agreements?)',
    ],
  },
  {
    name: 'procedure',
    words: [
      '(writ*|wrote|draft*|creat*|develop*|establish*|introduc*|implement*|set up|build*|built|put in place) ~4 (procedures?|process(es)?|checklists?|sops?|polic(y|ies)|manuals?|guidelines?|rules?|systems?|plans?|teams?|departments?)',
    ],
  },
  { name: 'meeting', words: ['(hold*|held|call*|organi*) ~3 meetings?', 'meetings? ~2 (held|holding)'] },
  {
    name: 'accounts',
    words: [
      '(clos*|delet*|separat*|remov*|updat*) ~3 (accounts?|users?|permissions?|bank|card|address|phone|account information)',
    ],
  },
];

const chinese: readonly WordFamily[] = [
  {
    name: 'warehouse',
    words: [
      '(库存|商品|产品|货物|货|listing|链接|订单|发货|配送)~8(发到|发往|发至|送到|送至|转到|转至|转入|转为|转成|改为|改用|交给|入)~4(亚马逊|FBA)',
      '(使用|改用|采用|转用|加入|启用)~4(FBA|亚马逊物流|亚马逊配送)',
      '由(亚马逊|FBA)~2(配送|发货|仓储)|(转|改)(为|成)?FBA',
    ],
  },
  { name: 'training', words: ['培训|训练|授课|教育~4(员工|客服|团队)'], unless: ['培训(鞋|裤|垫)'] },
  {
    name: 'hiring',
    words: ['(招聘|聘请|聘用|招募|增聘|新增|增加|任命)~6(客服|员工|人员|质检员|打包员|主管|专员|经理|翻译)'],
  },
  {
    name: 'equipment',
    words: [
      '(安装|购买|采购|购置|购入|引进|租用|增加|添置|配备)~8(摄像头|监控|扫码枪|扫描仪|打印机|软件|系统|设备|货架|电子秤|机器)',
    ],
  },
  {
    name: 'supplier',
    words: [
      '(更换|换掉|换成|换用|终止|停止|寻找|找到)~8(供应商|厂家|工厂|物流商|快递|承运商)',
      '(供应商|厂家|物流商)~6(更换|换掉|终止)',
    ],
  },
  { name: 'packaging', words: ['(更换|换成|换用|改用|改进|重新设计|升级)~6(包装|外箱|纸箱|标签|内盒|泡沫)'] },
  {
    name: 'listings',
    words: [
      '(关闭|删除|下架|重写|修改|更正|更新|检查|核对|审核|排查|自查|拆分|合并)~8(listing|链接|商品页面|详情页|页面|图片|标题|描述|变体|ASIN|商品信息)',
    ],
  },
  { name: 'stock', words: ['(销毁|报废|封存|隔离|召回|清点|盘点|检验|移除)~8(库存|商品|产品|货物|批次)'] },
  {
    name: 'buyers',
    words: [
      '(退款|赔偿|补偿|联系|致歉|道歉|补发|重发)~8(买家|客户|顾客|订单)',
      '(给|向|为|与)~6(买家|客户|顾客)~6(退款|赔偿|补偿|联系|致歉|道歉|补发|沟通)',
    ],
  },
  {
    name: 'papers',
    words: [
      '(取得|获得|申请|提交|上传|提供|办理|索取|补交)~8(发票|证书|检测报告|测试报告|许可|授权书|授权|证明|文件|材料|资料)',
    ],
  },
  {
    name: 'procedure',
    words: ['(制定|建立|编写|起草|设立|推行|实施|完善|成立|组建)~8(流程|制度|清单|规范|手册|标准|机制|体系|小组|部门)'],
  },
  { name: 'meeting', words: ['(召开|举行|组织|开)~6(会议|大会|会)(?!员)'] },
  { name: 'accounts', words: ['(关闭|注销|删除|分开|更新|修改)~6(账户|账号|权限|银行卡|信用卡|地址|电话|账户信息)'] },
];

/** Finds acts that have a day, whatever their tense. */
export const datableActs = searchBoth(familyMatcher('en', english), familyMatcher('zh', chinese));
