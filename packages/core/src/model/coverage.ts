import { documentMentions } from '../lexicon/document-mentions.ts';
import { topicMentions } from '../lexicon/topic-mentions.ts';
import { firstFrom, type Span } from '../text/span.ts';
import type { Aspect, AspectState, Letter, Sentence } from './letter.ts';
import type { Ask, DocumentAsk, Notice } from './notice.ts';

/** How far the letter answers one ask. */
export interface AskAnswer {
  readonly ask: Ask;
  readonly answered: 'yes' | 'weak' | 'no';
  /** The sentences that answer it. */
  readonly by: readonly Span[];
}

export interface DocumentAnswer {
  readonly document: DocumentAsk;
  readonly answered: 'yes' | 'weak' | 'no';
  readonly by: readonly Span[];
}

export interface Coverage {
  readonly asks: readonly AskAnswer[];
  readonly documents: readonly DocumentAnswer[];
}

/**
 * Topics that Amazon lists together and that letters answer together: a letter that explains its defective orders
 * explains the claims, the feedback and the chargebacks they led to.
 */
const together: readonly (readonly string[])[] = [
  ['a-to-z-claims', 'negative-feedback', 'chargebacks'],
  ['not-received-late', 'late-shipment', 'tracking'],
  ['defective', 'different-item', 'incomplete', 'damaged-packaging'],
];

/** Topics without words of their own: any sentence of the part speaks of them. */
const general = new Set(['issue', 'policy', 'unspecified']);

const stateToAnswer = { present: 'yes', weak: 'weak', missing: 'no' } as const;

function isPlanAspect(aspect: Ask['aspect']): aspect is Exclude<Aspect, 'evidence'> {
  return aspect === 'root-cause' || aspect === 'actions' || aspect === 'prevention';
}

/** Whether a sentence speaks of a topic: in its own words, or under a sub-heading that does. */
function speaksOf({ text, section }: Sentence, topic: string): boolean {
  const words = topicMentions[topic];
  if (words === undefined || words.test(text)) return true;
  // A heading that copies Amazon's ask names every topic without answering it: only sub-headings count.
  return section !== null && section.depth > 2 && section.aspect === null && words.test(section.title);
}

function stateOf({ aspects }: Letter, aspect: Aspect): AspectState {
  return aspects.find((state) => state.aspect === aspect) ?? { aspect, state: 'missing', spans: [] };
}

function answerPlanAsk(letter: Letter, ask: Ask, asked: ReadonlySet<string>): AskAnswer {
  const aspect = isPlanAspect(ask.aspect) ? ask.aspect : 'actions';
  const { state, spans } = stateOf(letter, aspect);
  if (state === 'missing') return { ask, answered: 'no', by: [] };
  const part = letter.sentences.filter(
    (sentence) => sentence.role === aspect || (sentence.part === aspect && sentence.role !== 'closing'),
  );
  const specific = [...asked].filter((topic) => !general.has(topic));
  if (general.has(ask.topic) || specific.length <= 1) return { ask, answered: stateToAnswer[state], by: spans };
  const speaking = part.filter((sentence) => speaksOf(sentence, ask.topic));
  if (speaking.length > 0) return { ask, answered: stateToAnswer[state], by: speaking.map(({ span }) => span) };
  const family = together.find((names) => names.includes(ask.topic))?.filter((topic) => asked.has(topic)) ?? [];
  if (state === 'present' && family.length > 1 && family.length === specific.length) {
    return { ask, answered: 'yes', by: spans };
  }
  // Said in another part of the letter: touched, though not under this aspect.
  const elsewhere = letter.sentences.some((sentence) => speaksOf(sentence, ask.topic));
  return elsewhere ? { ask, answered: 'weak', by: [] } : { ask, answered: 'no', by: [] };
}

function answerEvidenceAsk(letter: Letter, ask: Ask): AskAnswer {
  const { state, spans } = stateOf(letter, 'evidence');
  if (state !== 'missing') return { ask, answered: stateToAnswer[state], by: spans };
  const statements = letter.sentences.filter(({ reading }) => reading.done);
  return statements.length >= 2
    ? { ask, answered: 'weak', by: statements.map(({ span }) => span) }
    : { ask, answered: 'no', by: [] };
}

/** Whether a sentence points to a file or an annex. */
function pointsToFile({ evidence }: Letter, { span }: Sentence): boolean {
  for (let at = firstFrom(evidence, span.start); at < evidence.length; at += 1) {
    const one = evidence[at];
    if (one === undefined || one.span.start >= span.end) return false;
    if ((one.kind === 'attachment' || one.kind === 'link') && one.span.end <= span.end) return true;
  }
  return false;
}

function answerDocument(letter: Letter, document: DocumentAsk): DocumentAnswer {
  const words = documentMentions[document.type];
  const naming = letter.sentences.filter(({ text, quoted }) => !quoted && words?.test(text) === true);
  const shown = naming.filter(
    (sentence) =>
      sentence.role === 'evidence' ||
      /attach|annex|enclos|exhibit|appendix|upload|附|提交|上传|上傳/i.test(sentence.text) ||
      pointsToFile(letter, sentence),
  );
  if (shown.length > 0) return { document, answered: 'yes', by: shown.map(({ span }) => span) };
  return { document, answered: naming.length > 0 ? 'weak' : 'no', by: naming.map(({ span }) => span) };
}

/** The same question is asked again and again in long messages; it is answered once. */
function once<Question, Answer>(key: (question: Question) => string, answer: (question: Question) => Answer) {
  const known = new Map<string, Answer>();
  return (question: Question): Answer => {
    const name = key(question);
    const answered = known.get(name) ?? answer(question);
    known.set(name, answered);
    return answered;
  };
}

/** Which asks of a message a letter answers, and where. */
export function coverageOf(letter: Letter, notice: Notice): Coverage {
  const askedTopics = new Set(notice.asks.filter(({ aspect }) => isPlanAspect(aspect)).map(({ topic }) => topic));
  const answerAsk = once<Ask, AskAnswer>(
    ({ aspect, topic }) => `${aspect} ${topic}`,
    (ask) => {
      if (isPlanAspect(ask.aspect)) return answerPlanAsk(letter, ask, askedTopics);
      if (ask.aspect === 'evidence' || ask.aspect === 'documents') return answerEvidenceAsk(letter, ask);
      const said = letter.sentences.some(({ role }) => role !== 'greeting' && role !== 'closing');
      return { ask, answered: said ? 'yes' : 'no', by: [] };
    },
  );
  const answerPaper = once<DocumentAsk, DocumentAnswer>(
    ({ type }) => type,
    (document) => answerDocument(letter, document),
  );
  return {
    asks: notice.asks.map((ask) => ({ ...answerAsk(ask), ask })),
    documents: notice.documents.map((document) => ({ ...answerPaper(document), document })),
  };
}
