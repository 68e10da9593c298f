import { roleCues } from '../lexicon/role-cues.ts';
import { strongActs, weakActs } from '../lexicon/weak-acts.ts';
import { overlaps } from '../text/span.ts';
import { aspects, type Aspect, type AspectState, type Evidence, type Sentence } from './letter.ts';

type State = AspectState['state'];

const rank: Readonly<Record<State, number>> = { missing: 0, weak: 1, present: 2 };

/** Causes that explain nothing: any shop could write them about any case. */
const generalCause =
  /\b(?:not (?:aware|familiar)|unaware|did(?: not|n['’]t) (?:know|realis|realiz|understand)|lack of (?:knowledge|understanding|experience)|carelessness|negligence|human error|system error|some (?:reasons?|problems?|mistakes?)|various reasons|new seller|misunderstanding)\b|不了解|不熟悉|不清楚|疏忽|粗心|大意|人为失误|系统(?:错误|问题)|一些(?:原因|问题)|误会|新(?:手|卖家)/i;

function causeState(sentence: Sentence): State {
  if (sentence.role !== 'root-cause') return 'missing';
  if (sentence.quoted) return 'weak';
  const cues = roleCues[sentence.language];
  const explains = cues.cause.test(sentence.plain) && !sentence.leadIn;
  if (!explains) return 'weak';
  return generalCause.test(sentence.plain) && !sentence.reading.concrete ? 'weak' : 'present';
}

function actionState(sentence: Sentence): State {
  const { reading, role, plain, language, quoted } = sentence;
  if (quoted) return 'missing';
  if (!reading.done) return role === 'actions' ? 'weak' : 'missing';
  if (role === 'root-cause' || role === 'other' || role === 'greeting') return 'missing';
  if (strongActs[language].test(plain)) return 'present';
  const onlyWeak = (plain.match(weakActs[language])?.length ?? 0) > 0;
  return onlyWeak || role !== 'actions' ? 'weak' : 'present';
}

function preventionState({ reading, role, quoted, leadIn }: Sentence): State {
  if (quoted || leadIn) return 'missing';
  if (reading.commitment && role === 'prevention') return reading.open.length === 0 ? 'present' : 'weak';
  return role === 'prevention' ? 'weak' : 'missing';
}

/** Attachments, ids listed as proof: a bare "see attached" only touches evidence. */
function evidenceState(sentence: Sentence, evidence: readonly Evidence[]): State {
  if (sentence.quoted) return 'missing';
  const here = evidence.filter(({ span }) => overlaps(span, sentence.span));
  const proof = here.some(({ kind }) => kind === 'order-id' || kind === 'attachment' || kind === 'link' || kind === 'masked-ids');
  const cues = roleCues[sentence.language];
  if (proof) return 'present';
  if (sentence.role === 'evidence') return here.length > 0 || sentence.reading.concrete || sentence.listed ? 'present' : 'weak';
  return cues.pointer.test(sentence.plain) && cues.evidence.test(sentence.plain) ? 'weak' : 'missing';
}

/** How far the letter, as a whole and however it is headed, states each aspect. */
export function aspectStates(sentences: readonly Sentence[], evidence: readonly Evidence[]): AspectState[] {
  const judge: Readonly<Record<Aspect, (sentence: Sentence) => State>> = {
    'root-cause': causeState,
    actions: actionState,
    prevention: preventionState,
    evidence: (sentence) => evidenceState(sentence, evidence),
  };
  return aspects.map((aspect) => {
    const judged = sentences.map((sentence) => ({ span: sentence.span, state: judge[aspect](sentence) }));
    const state = judged.reduce<State>((best, one) => (rank[one.state] > rank[best] ? one.state : best), 'missing');
    return {
      aspect,
      state,
      spans: state === 'missing' ? [] : judged.filter((one) => one.state === state).map((one) => one.span),
    };
  });
}
