import type { Language } from '../text/language.ts';

interface ControlWords {
  /** Somebody checks, watches or trains: the range from the verb on is the control. */
  readonly active: RegExp;
  /** It is done by nobody that is named: the whole clause is the control. */
  readonly passive: RegExp;
  /** Whoever can be asked, beyond the posts that readings know: "by the packers", 仓库. */
  readonly owner: RegExp;
}

/** Lasting controls, and who has them in hand. */
export const controlWords: Readonly<Record<Language, ControlWords>> = {
  en: {
    active:
      /(?<=^|\b(?:will|['’]ll|shall|must|should|to|we|i|and|also|always|then|again|staff|team|employees|everyone|\w+ly) )(?:double[- ]|re-?|spot[- ])?(?:check|inspect|review|monitor|verify|audit|examine|supervise|train|test|compare)\b/i,
    passive:
      /\b(?:is|are|be|being|gets?) (?:\w+ly |all |always |also |double[- ])?(?:re-?)?(?:checked|inspected|reviewed|monitored|verified|audited|examined|supervised|trained|tested|compared)\b/i,
    owner:
      /\bby (?:the |our |a |an |two |an? )?(?!hand\b|mistake\b|\w+ing\b)[a-z]+|\b(?:agents?|packers?|inspectors?|warehouse|colleagues?|designers?|two (?:people|persons)|laborator(?:y|ies)|third party|software|script|scanner|system)\b.{0,30}(?=\b(?:will |must )?(?:check|inspect|review|monitor|verif|audit|examin|supervis|train|test|compar))/i,
  },
  zh: {
    active:
      /(?:检查|核对|复核|审核|检验|抽检|抽查|巡查|监控|监测|监督|培训|核查|查验|质检|验货|盘点|复查|檢查|核對|覆核|審核|檢驗|監控|培訓)(?!表|单|單|记录|記錄|报告|報告|制度|流程|标准|標準|员|員|主管|部|组|組|人员|人員)/,
    passive: /(?!)/,
    owner:
      /由(?!于|此|我们|我們).{1,16}(?=检|核|审|抽|巡|监|培|查|质|验|盘|複|复|檢|審|監)|(?:专人|專人|质检员|主管|经理|組長|组长|负责人|負責人|仓库|倉庫|客服|运营|運營|采购|打包员|第三方|系统|系統|软件|轮班|轮流|两人|双人)/,
  },
};
