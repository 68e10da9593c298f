/** Words that make an act observable, and the words around acts that take this back. Alternatives of patterns. */

/** One-time or lasting acts that show in the account, at the bank or in the warehouse. */
export const visibleActs =
  '退款|退还|全额退|下架|移除|销毁|停售|停止销售|停止发货|停止供货|停止合作|终止合作|终止合同|解除合同|解除合作|中止合作|召回|补发|重发|换货|报废|拒收|返工|退回|整批退|拦截|冻结|停用|关店|关闭自发货|注销|撤回|撤销|赔付|赔偿|转为fba|转fba|发fba|发往fba|发到fba|改由fba|转由亚马逊物流|改用fba|使用fba|fba配送|fba发货|发到亚马逊仓库|发往亚马逊仓库|发至亚马逊仓库|送检|封存|隔离存放|单独存放|分开存放|分区存放|分仓存放|不予付款|不付款|不付定金|不付尾款|扣款|罚款|取消订单|收回权限|取消权限|锁定权限|停岗|调岗';

/** Acts that need the thing they are done to. */
export const actsOnThings =
  '删除|删掉|删去|关闭|更换|替换|换掉|修改|更正|改正|更新|重做|重拍|重写|重新拍|重新贴|重新包装|重新编写|合并|拆分|购买|采购|购入|安装|加装|加贴|加固|加厚|贴上|贴|招聘|聘请|雇佣|聘用|外聘|签订|签署|订阅|开通|注册|申请|设置|设立|增设|开设|改用|换用|换成|改成|改为|启用|停用|张贴|印上|印刷|打印|附上|放入|塞入|套上|寄回|寄送|回收|收回|上传|取消|停止|终止|解除|分开|拆开|上锁';

/** Clear objects of such acts: things of the trade. */
export const things =
  'listing|asin|sku|fnsku|upc|标题|图片|主图|副图|描述|五点|详情页|产品页面|商品页面|页面|尺码|尺寸|尺码表|说明书|标签|条码|吊牌|包装盒|包装箱|彩盒|内盒|外箱|纸箱|气泡|泡沫|封条|胶带|电池|充电器|插头|拉链|面料|材料|材质|供应商|工厂|货代|物流商|承运商|承运人|快递公司|快递|物流渠道|海外仓|仓库|变体|父体|子体|关键词|品牌名|商标|专利|logo|侵权|产品|商品|次品|不良品|退货|旧货|二手|检测仪|检测设备|设备|打印机|软件|插件|系统|扫码|合同|协议|授权|证书|发票|客服人员|客服|质检员|质检人员|律师|顾问|代理人|检测机构|实验室|规则|假期|设置|模板|广告|促销|优惠券|账号|账户|权限|密码|摄像头|告示|流程图|色卡|样品|卡片|售后卡|贴纸|封口';

/** Inspections that a line of staff can be watched doing. */
export const inspections =
  '检查|核对|复核|抽检|抽查|全检|质检|检验|检测|测试|盘点|清点|验货|验收|查验|核实|核验|比对|扫码|扫描|拍照|拍视频|录像|称重|测量|签字|确认|检索|查询|对照|试装|通电|点数|量尺|开箱|登记|记录|过秤|贴标|封样|审批|审核';

/** Inspections that leave something behind by themselves. */
export const leavesTrace =
  '拍照|拍视频|录像|录屏|截图|称重|过秤|扫码|扫描|签字|签名|会签|双签|盖章|登记|留底|存档|归档|留档|留存|留样|封样|双人复核|两人复核|二次复核|双人核对|交叉核对|贴标|打卡|通电|测量|量尺|跌落|试装|书面确认|书面通知|上传|填写|填表';

/** Points in the process before or at which something is done. */
export const processPoints =
  '发货|出货|出库|入库|上架|打包|装箱|封箱|装柜|装车|贴标|付款|下单|采购|收货|到货|来货|开发|立项|打样|量产|大货|选品|发布|推广|改价|创建|新增变体|入仓|交接|签收|放行|下班|放假|节前|备货|寄出|发出|上线|打单|揽收|发仓|送仓|编辑';

/** Single units of the trade. */
export const tradeUnits =
  '批次|批|单|票|柜|箱|件|款|包裹|订单|包|个订单|个包裹|件商品|件产品|款产品|款新品|笔订单|个批次|批货|台|双|条消息|个asin|个sku|个listing|条listing|个链接|条链接|款商品|封邮件|份订单|个新品|个产品|个商品|件货|箱货|次补货|次到货|次发货|次上架|次采购|次入库|次出库|次来货|次换版|次改版|次下单|次进货|次更新|次盘点';

/** What an inspection looks at, named closely enough to be checked again. */
export const attributes =
  '商标|专利|版权|型号|尺码|尺寸|颜色|数量|标签|条码|配件|序列号|有效期|保质期|生产日期|地址|单号|授权|发票|证书|图片|五点|标题|材质|成分|重量|电压|插头|批号|外箱|内盒|包装|拉链|缝线|漏液|密封|品牌|sku|asin|fnsku|追踪号|库存|警告标|年龄|检测报告';
