import { roleCues } from '../lexicon/role-cues.ts';
import type { Aspect, Language, Role, Section } from './letter.ts';
import type { Reading } from './reading.ts';
import { roles, type Learned, type Step } from './learned/learned.ts';

/** Where a sentence stands. */
interface Standing {
  readonly block: number;
  readonly section: Section | null;
}

/** What roles are judged by: what the weights see of a sentence, and how it stands to the one before. */
export interface Placed extends Standing {
  /** Places of its features among the weights. */
  readonly places: readonly number[];
  /** The role it has beyond doubt; null where the weights decide. */
  readonly certain: Role | null;
}

/** The aspect a lead-in announces, or null. */
export function leadInAspect(plain: string, language: Language, { commitment, done, future }: Reading): Aspect | null {
  const { leadIn } = roleCues[language];
  if (leadIn.prevention.test(plain)) return 'prevention';
  if (leadIn.rootCause.test(plain) && !commitment && !done) return 'root-cause';
  if (leadIn.actions.test(plain)) return 'actions';
  if (leadIn.evidence.test(plain)) return 'evidence';
  if (leadIn.rootCause.test(plain)) return 'root-cause';
  return done ? 'actions' : commitment || future !== null ? 'prevention' : null;
}

const request = /^\W{0,3}(?:please|kindly|pls)\b/i;

/** Whether a sentence says goodbye, wherever it stands. */
export function isFarewell(plain: string, language: Language): boolean {
  const cues = roleCues[language];
  return cues.closing.test(plain) || (request.test(plain) && !cues.pointer.test(plain));
}

/** How a sentence stands to the one before it. */
export function stepTo(before: Standing, sentence: Standing): Step {
  if (before.section !== sentence.section) return 'next section';
  if (before.block === sentence.block) return 'block';
  return sentence.section === null ? 'next paragraph' : 'section';
}

/** A heading that names a part is meant: what stands under it belongs there unless its words speak clearly. */
const headed = 1.5;
/** What outweighs every sum of weights. */
const certainty = 40;

/** The logarithm of a likelihood that is given as a sum of weights. */
function likelihood(score: number): number {
  return -Math.log1p(Math.exp(-score));
}

/**
 * The role of each sentence: the likeliest path through the letter (Viterbi), by what each sentence says, under which
 * heading it stands, and which roles follow each other.
 */
export function rolesOf(sentences: readonly Placed[], learned: Learned): Role[] {
  const paths: number[][] = [];
  let reached: number[] = [];
  sentences.forEach((sentence, index) => {
    const { places, certain, section } = sentence;
    const fit = learned.roleScores(places).map((score, at) => {
      const role = roles[at];
      return likelihood(score) + (role === certain ? certainty : role === section?.aspect ? headed : 0);
    });
    const before = sentences[index - 1];
    if (before === undefined) {
      reached = fit;
      return;
    }
    const step = stepTo(before, sentence);
    const path: number[] = [];
    reached = fit.map((own, to) => {
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      reached.forEach((score, from) => {
        const through = score + learned.transition(step, from, to);
        if (through > most) [most, best] = [through, from];
      });
      path.push(best);
      return most + own;
    });
    paths.push(path);
  });
  const chosen: Role[] = [];
  let at = reached.indexOf(Math.max(...reached));
  for (let index = sentences.length - 1; index >= 0; index -= 1) {
    chosen.push(roles[at] ?? 'other');
    at = paths[index - 1]?.[at] ?? at;
  }
  return chosen.toReversed();
}
