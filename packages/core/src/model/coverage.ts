import { topicsIn } from '../lexicon/topics.ts';
import type { Span } from '../text/span.ts';
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

/** The topics each sentence speaks of: its own words, its heading's, and those of the list item it belongs to. */
function spokenTopics({ sentences }: Letter): Map<Sentence, ReadonlySet<string>> {
  const byBlock = new Map<number, Set<string>>();
  for (const sentence of sentences) {
    const topics = byBlock.get(sentence.block) ?? new Set<string>();
    for (const { topic } of topicsIn(sentence.text)) topics.add(topic);
    byBlock.set(sentence.block, topics);
  }
  return new Map(
    sentences.map((sentence) => {
      const topics = new Set(byBlock.get(sentence.block));
      // A heading that copies Amazon's ask names the topics without answering them: only sub-headings count.
      if (sentence.section !== null && sentence.section.depth > 2) {
        for (const { topic } of topicsIn(sentence.section.title)) topics.add(topic);
      }
      return [sentence, topics];
    }),
  );
}

function stateOf({ aspects }: Letter, aspect: Aspect): AspectState {
  return aspects.find((state) => state.aspect === aspect) ?? { aspect, state: 'missing', spans: [] };
}

function answerPlanAsk(
  letter: Letter,
  ask: Ask,
  topics: Map<Sentence, ReadonlySet<string>>,
  asked: ReadonlySet<string>,
): AskAnswer {
  const aspect = isPlanAspect(ask.aspect) ? ask.aspect : 'actions';
  const { state, spans } = stateOf(letter, aspect);
  if (state === 'missing') return { ask, answered: 'no', by: [] };
  const part = letter.sentences.filter(
    (sentence) => sentence.role === aspect || (sentence.part === aspect && sentence.role !== 'closing'),
  );
  const specific = [...asked].filter((topic) => !general.has(topic));
  if (general.has(ask.topic) || specific.length <= 1) return { ask, answered: stateToAnswer[state], by: spans };
  const speaking = part.filter((sentence) => topics.get(sentence)?.has(ask.topic) === true);
  if (speaking.length > 0) return { ask, answered: stateToAnswer[state], by: speaking.map(({ span }) => span) };
  const family = together.find((names) => names.includes(ask.topic))?.filter((topic) => asked.has(topic)) ?? [];
  if (state === 'present' && family.length > 1 && family.length === specific.length) {
    return { ask, answered: 'yes', by: spans };
  }
  // Said in another part of the letter: touched, though not under this aspect.
  const elsewhere = letter.sentences.some((sentence) => topics.get(sentence)?.has(ask.topic) === true);
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

/** Words that name each type of document in a letter; the types are those of `parseNotice`. */
const documentWords: Readonly<Record<string, RegExp>> = {
  invoice: /invoice|receipt|发票|發票|收据|收據|采购单|採購單/i,
  receipt: /invoice|receipt|发票|發票|收据|收據/i,
  'letter-of-authorization': /authori[sz]ation|\bLOA\b|授权|授權/i,
  licence: /licen[cs]e|许可|執照|执照/i,
  'business-licence': /business licen[cs]e|registration|营业执照|營業執照|执照/i,
  'supplier-contact': /supplier|manufacturer|供应商|供應商|厂家|廠家/i,
  'utility-bill': /utility|bill|账单|賬單|水电|水電|缴费/i,
  'identity-document': /passport|identity|\bID card|driver|身份证|身份證|护照|護照/i,
  'test-report': /test report|lab report|certificat|检测报告|檢測報告|测试报告|证书/i,
  images: /photo|image|picture|照片|图片|圖片/i,
  'brand-certificate': /brand|trademark|商标|商標|品牌/i,
  'proof-of-delivery': /deliver|tracking|signature|签收|簽收|妥投|物流/i,
  statement: /statement|账单|流水|说明/i,
  retraction: /retract|withdr|撤诉|撤訴|撤回|撤销/i,
};

function answerDocument(letter: Letter, document: DocumentAsk): DocumentAnswer {
  const words = documentWords[document.type] ?? new RegExp(document.type.replace(/[^a-z]+/gi, '.{0,3}'), 'i');
  const naming = letter.sentences.filter(({ text, quoted }) => !quoted && words.test(text));
  const shown = naming.filter(
    ({ span, role, text }) =>
      role === 'evidence' ||
      /attach|annex|enclos|exhibit|appendix|upload|附|提交|上传|上傳/i.test(text) ||
      letter.evidence.some(
        ({ kind, span: place }) =>
          (kind === 'attachment' || kind === 'link') && place.start >= span.start && place.end <= span.end,
      ),
  );
  if (shown.length > 0) return { document, answered: 'yes', by: shown.map(({ span }) => span) };
  return { document, answered: naming.length > 0 ? 'weak' : 'no', by: naming.map(({ span }) => span) };
}

/** Which asks of a message a letter answers, and where. */
export function coverageOf(letter: Letter, notice: Notice): Coverage {
  const topics = spokenTopics(letter);
  const askedTopics = new Set(notice.asks.filter(({ aspect }) => isPlanAspect(aspect)).map(({ topic }) => topic));
  return {
    asks: notice.asks.map((ask): AskAnswer => {
      if (isPlanAspect(ask.aspect)) return answerPlanAsk(letter, ask, topics, askedTopics);
      if (ask.aspect === 'evidence' || ask.aspect === 'documents') return answerEvidenceAsk(letter, ask);
      const said = letter.sentences.filter(({ role }) => role !== 'greeting' && role !== 'closing');
      return { ask, answered: said.length > 0 ? 'yes' : 'no', by: [] };
    }),
    documents: notice.documents.map((document) => answerDocument(letter, document)),
  };
}
