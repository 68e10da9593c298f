import type { AnchorKind, CueClass } from './promise-kinds.ts';
import type { Localized } from '../text/localized.ts';

export interface PromiseClass {
  /** The question the words leave open. */
  readonly ask: Localized;
  /** What answers it. */
  readonly resolvedBy: readonly AnchorKind[];
  /** The answer as blanks, to stand behind the open words; `replaces` if it says the same better. */
  readonly blank: Localized;
  readonly replaces: boolean;
}

/** The classes of vague promises, alike in every language: what each leaves open, and what would close it. */
export const promiseClasses: Readonly<Record<CueClass, PromiseClass>> = {
  urgency: {
    ask: { en: 'By when, or within how many hours?', zh: '几小时之内，或哪一天之前？' },
    resolvedBy: ['deadline', 'date'],
    blank: { en: 'within ${:24} hours', zh: '在 ${:24} 小时内' },
    replaces: true,
  },
  frequency: {
    ask: { en: 'How often: every day, every Monday, after each order?', zh: '多久一次：每天、每周一、每单？' },
    resolvedBy: ['frequency'],
    blank: { en: '${|every day,every Monday,after each order|}', zh: '${|每天,每周一,每单|}' },
    replaces: true,
  },
  manner: {
    ask: { en: 'By which checklist, and who checks it?', zh: '按哪张清单做，由谁复核？' },
    resolvedBy: ['document', 'tool', 'quantity'],
    blank: { en: '(by ${:checklist}, signed by ${:role})', zh: '（按${:清单}，由${:岗位}签字）' },
    replaces: false,
  },
  effort: {
    ask: { en: 'What is done for certain, and what if it fails?', zh: '确定会做什么？做不到时怎么办？' },
    resolvedBy: ['fallback'],
    blank: { en: '(if that fails, ${:what we do instead})', zh: '（做不到时${:如何处理}）' },
    replaces: false,
  },
  absolute: {
    ask: { en: 'Which control makes this true, and what shows it?', zh: '靠什么控制做到，用什么证明？' },
    resolvedBy: ['method', 'quantity', 'document', 'tool', 'date', 'frequency', 'role', 'deadline', 'range'],
    blank: { en: '(${:control}, recorded in ${:log})', zh: '（${:控制措施}，记录在${:表单}）' },
    replaces: false,
  },
  comparison: {
    ask: { en: 'From what to what?', zh: '从多少到多少？' },
    resolvedBy: ['range', 'quantity', 'method'],
    blank: { en: '(from ${:value} to ${:value} by ${:date})', zh: '（从${:数值}到${:数值}，${:日期}前）' },
    replaces: false,
  },
  quantity: {
    ask: { en: 'How many, and which?', zh: '几个，哪几个？' },
    resolvedBy: ['quantity', 'id', 'range'],
    blank: { en: '${:number}', zh: '${:数量}' },
    replaces: true,
  },
  fluff: {
    ask: { en: 'What will the buyer see, and how is it measured?', zh: '买家会看到什么，用什么衡量？' },
    resolvedBy: ['deadline', 'quantity', 'frequency', 'range', 'document'],
    blank: { en: '(measured by ${:metric}, at most ${:value})', zh: '（指标：${:指标}，不超过${:数值}）' },
    replaces: false,
  },
  measure: {
    ask: { en: 'Which ones, by whom and since when?', zh: '哪些措施，由谁、从何时起？' },
    resolvedBy: ['document', 'date', 'deadline', 'tool', 'quantity'],
    blank: { en: '(${:which}, since ${:date})', zh: '（${:哪些}，自${:日期}起）' },
    replaces: false,
  },
  'weak-act': {
    ask: { en: 'Who does what, when, and where is it recorded?', zh: '谁、何时、做什么，记录在哪里？' },
    resolvedBy: ['document', 'frequency', 'deadline', 'quantity'],
    blank: {
      en: '(${:role} ${:does what} ${|every day,every Monday,for each batch|})',
      zh: '（${:岗位}${|每天,每周一,每批|}${:做什么}）',
    },
    replaces: false,
  },
  boast: {
    ask: { en: 'Who covers which hours or cases?', zh: '由谁覆盖哪些时段或情形？' },
    resolvedBy: ['document', 'role', 'deadline'],
    blank: { en: '(${:role}, ${:hours})', zh: '（${:岗位}，${:时段}）' },
    replaces: false,
  },
  sure: {
    ask: { en: 'By when, and what proves it?', zh: '什么时候，用什么证明？' },
    resolvedBy: ['deadline', 'quantity', 'document'],
    blank: { en: 'by ${:date}', zh: '在${:日期}前' },
    replaces: true,
  },
};

/** Asked where a commitment holds no weak word and nothing to check either. */
export const nothingToCheck: Localized = {
  en: 'Who does what, how often, and since when?',
  zh: '由谁、做什么、多久一次、从何时起？',
};
