import type { CueClass } from '../promise-kinds.ts';
import type { Entry } from '../lexicon.ts';
import { effort, manner, sure } from './cues-of-manner.ts';
import { absolute, boast, comparison, fluff, measure, quantity, weakAct } from './cues-of-outcome.ts';
import { frequency, urgency } from './cues-of-time.ts';

/** The open expressions of vague promises in English, by the question they leave open. */
export const cuesEn: Readonly<Record<CueClass, readonly Entry[]>> = {
  urgency,
  frequency,
  manner,
  effort,
  absolute,
  comparison,
  quantity,
  fluff,
  measure,
  'weak-act': weakAct,
  boast,
  sure,
};
