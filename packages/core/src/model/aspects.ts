import { roleCues } from '../lexicon/role-cues.ts';
import { symptomWords } from '../lexicon/symptoms.ts';
import { strongActs, weakActs } from '../lexicon/weak-acts.ts';
import { firstFrom, overlaps } from '../text/span.ts';
import { aspects, type Aspect, type AspectState, type Evidence, type Sentence } from './letter.ts';
import { holdsBlank } from './slots.ts';

type State = AspectState['state'];

const rank: Readonly<Record<State, number>> = { missing: 0, weak: 1, present: 2 };

/** Causes that explain nothing: any shop could write them about any case. */
const generalCause =
  /\b(?:not (?:aware|familiar)|unaware|did(?: not|n['’]t) (?:know|realis|realiz|understand)|lack of (?:knowledge|understanding|experience)|carelessness|negligence|human error|system error|some (?:reasons?|problems?|mistakes?)|various reasons|new seller|misunderstanding)\b|不了解|不熟悉|不清楚|疏忽|粗心|大意|人为失误|系统(?:错误|问题)|一些(?:原因|问题)|误会|新(?:手|卖家)/i;

const toldByBuyer =
  /^\W{0,3}(?:(?:some|many|the|several|a few|our|a|one|\d{1,5}) ){0,3}(?:buyers?|customers?|clients?) (?:\w+ ){0,2}(?:complain|sa(?:y|id)|wrote|reported|claimed|told)|^(?:有|部分|一些|\d{1,5}名|\d{1,5}位)?(?:买家|買家|客户|客戶|顾客|顧客)(?:投诉|投訴|反映|说|說|称|稱|反馈|表示)/i;
const connective = /\b(?:because|since|so|as|due to|caused|after|when)\b|因为|因為|由于|由於|导致|導致|是因|原因/i;

/** The figure, the complaint or the message told again: "did not reply in time", and not why. */
function repeatsTheComplaint({ plain, language }: Sentence): boolean {
  const { symptom, explains } = symptomWords[language];
  return symptom.some((words) => words.test(plain)) && !explains.some((words) => words.test(plain));
}

function causeState(sentence: Sentence): State {
  if (sentence.role !== 'root-cause') return 'missing';
  if (sentence.quoted) return 'weak';
  const cues = roleCues[sentence.language];
  // What a buyer complained of is no cause yet; everything else that stands as one is, unless it is general.
  const complains = toldByBuyer.test(sentence.plain) && !connective.test(sentence.plain);
  const explains =
    !sentence.leadIn &&
    !complains &&
    (cues.cause.test(sentence.plain) || cues.lapse.test(sentence.plain) || !cues.complaint.test(sentence.plain));
  if (!explains || repeatsTheComplaint(sentence)) return 'weak';
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

/** Lasting conduct that is promised under another heading prevents all the same; a remedy still to come does not. */
function isLasting({ reading, plain, language }: Sentence): boolean {
  const cues = roleCues[language];
  return (
    cues.horizon.test(plain) ||
    reading.anchors.some(({ kind }) => kind === 'frequency') ||
    (reading.clauses.some(({ mode }) => mode === 'standing') && cues.prevention.test(plain))
  );
}

function preventionState(sentence: Sentence): State {
  const { reading, role, quoted, leadIn } = sentence;
  if (quoted || leadIn) return 'missing';
  const isOwn = role === 'prevention';
  if (reading.commitment && (isOwn || (!reading.done && role !== 'closing' && isLasting(sentence)))) {
    return reading.open.length === 0 ? 'present' : 'weak';
  }
  return isOwn ? 'weak' : 'missing';
}

/** Attachments, ids listed as proof: a bare "see attached" only touches evidence. */
function evidenceState(sentence: Sentence, here: readonly Evidence[]): State {
  if (sentence.quoted) return 'missing';
  const proof = here.some(
    ({ kind }) => kind === 'order-id' || kind === 'attachment' || kind === 'link' || kind === 'masked-ids',
  );
  const cues = roleCues[sentence.language];
  if (proof) return 'present';
  if (sentence.role === 'evidence')
    return here.length > 0 || sentence.reading.concrete || sentence.listed ? 'present' : 'weak';
  const refers =
    cues.reference.test(sentence.plain) || (cues.pointer.test(sentence.plain) && cues.evidence.test(sentence.plain));
  return refers ? 'weak' : 'missing';
}

/** The evidence that each sentence shows, by the index of the sentence. */
function evidenceBySentence(sentences: readonly Sentence[], evidence: readonly Evidence[]): Map<number, Evidence[]> {
  const shown = new Map<number, Evidence[]>();
  for (const one of evidence) {
    for (let at = firstFrom(sentences, one.span.end) - 1; at >= 0; at -= 1) {
      const sentence = sentences[at];
      if (sentence === undefined || !overlaps(sentence.span, one.span)) break;
      const here = shown.get(at);
      if (here === undefined) shown.set(at, [one]);
      else here.push(one);
    }
  }
  return shown;
}

/** How far the letter, as a whole and however it is headed, states each aspect. */
export function aspectStates(sentences: readonly Sentence[], evidence: readonly Evidence[]): AspectState[] {
  const shown = evidenceBySentence(sentences, evidence);
  const judge: Readonly<Record<Aspect, (sentence: Sentence, index: number) => State>> = {
    'root-cause': causeState,
    actions: actionState,
    prevention: preventionState,
    evidence: (sentence, index) => evidenceState(sentence, shown.get(index) ?? []),
  };
  // What is still a blank states nothing, whatever stands around it.
  const blank = sentences.map(({ text }) => holdsBlank(text));
  return aspects.map((aspect) => {
    const judged = sentences.map((sentence, index) => {
      const stated = judge[aspect](sentence, index);
      const state: State = stated === 'present' && blank[index] === true ? 'weak' : stated;
      return { span: sentence.span, state };
    });
    const state = judged.reduce<State>((best, one) => (rank[one.state] > rank[best] ? one.state : best), 'missing');
    return {
      aspect,
      state,
      spans: state === 'missing' ? [] : judged.filter((one) => one.state === state).map((one) => one.span),
    };
  });
}
