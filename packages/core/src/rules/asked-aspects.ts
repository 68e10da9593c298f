import type { Case } from '../model/case.ts';
import type { Aspect } from '../model/letter.ts';

export type PlanAspect = Exclude<Aspect, 'evidence'>;

export const planAspects: readonly PlanAspect[] = ['root-cause', 'actions', 'prevention'];

/** The parts of a plan that the message asks for; all of them where no message is linked. */
export function askedAspects({ answers }: Case): readonly PlanAspect[] {
  if (answers === null) return planAspects;
  return planAspects.filter((aspect) => answers.notice.asks.some((ask) => ask.aspect === aspect));
}
