import { concepts } from '../lexicon/concepts.ts';
import { topicsIn } from '../lexicon/topics.ts';
import { sourceSpan } from '../text/flat-text.ts';
import type { Span } from '../text/span.ts';
import type { Aspect, Letter, Sentence } from './letter.ts';

/** A cause that the letter gives as a point of its own, and what stands against it. */
export interface Cause {
  readonly text: string;
  readonly span: Span;
  /** Sentences of the part that speak of the same step of the work or the same thing. */
  readonly by: Readonly<Record<'actions' | 'prevention', readonly Span[]>>;
  /** Whether a sentence of that part speaks of it; null where the letter gives no ground to judge. */
  readonly answered: Readonly<Record<'actions' | 'prevention', boolean | null>>;
}

interface Point {
  readonly text: string;
  readonly span: Span;
}

/** Sentences under a heading of the part. What only reads like it may stand for another part as well. */
function headed({ sentences }: Letter, aspect: Aspect): Sentence[] {
  return sentences.filter(
    ({ section, role }) => section?.aspect === aspect && role !== 'closing' && role !== 'greeting',
  );
}

/** "1. slow replies 2. no size chart" in one line; empty without a run of numbers from 1 on. */
function inlinePoints({ text, flat }: Sentence): Point[] {
  const starts: { mark: number; from: number }[] = [];
  for (const match of text.matchAll(/(?<!\S)[(（]?(\d)[)）.、]\s?(?=\D)/g)) {
    if (Number(match[1]) === starts.length + 1) starts.push({ mark: match.index, from: match.index + match[0].length });
  }
  if (starts.length < 2) return [];
  return starts.map(({ from }, index) => {
    const piece = text.slice(from, starts[index + 1]?.mark ?? text.length).trimEnd();
    return { text: piece, span: sourceSpan(flat, from, from + piece.length) };
  });
}

/** The points of a list, Markdown's or typed by hand; sentences of one point belong together, quotations too. */
function pointsOf(letter: Letter, sentences: readonly Sentence[]): Point[] {
  const points: { text: string; span: Span; block: number; own: boolean }[] = [];
  for (const { listed, cell, leadIn, block, span, text, quoted } of sentences) {
    if (!listed || cell || (leadIn && points.length === 0)) continue;
    const last = points.at(-1);
    const sameLine = last !== undefined && !letter.text.slice(last.span.end, span.start).includes('\n');
    if (last !== undefined && last.block === block && sameLine) {
      last.text += ` ${text}`;
      last.span = { start: last.span.start, end: span.end };
      last.own ||= !quoted;
    } else points.push({ text, span, block, own: !quoted });
  }
  return points.filter(({ own }) => own);
}

const stopWords = new Set(
  'about above after again amazon also always another because been before being both buyer buyers cannot could customer customers does doing down during each every from have having here into item items just lead made make many more most much must never only order orders other ours over part plan problem problems product products reason reasons same seller shall should since some such than that their them then there these they thing things this those through time times under until upon very want week were what when where which while will with within without would year your cause caused causes issue issues account complaint complaints'.split(
    ' ',
  ),
);

/** Rough lemmas: enough for "labels" to meet "labelled". */
function stem(word: string): string {
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|s|ly)$/, '')
    .replace(/([bdglmnprt])\1$/, '$1');
}

const idleHan =
  /[的了是在有和与及我们你您他它这那没不未无一个为于以被把将会要就都也很更及时对从到上下中其并且但而或等]/;
const idlePairs = new Set([
  '买家',
  '订单',
  '商品',
  '产品',
  '客户',
  '亚马',
  '马逊',
  '问题',
  '原因',
  '进行',
  '措施',
  '情况',
  '导致',
  '造成',
]);

/** What a text is about: concepts, topics, content words and pairs of Chinese characters. */
function markersOf(text: string): Set<string> {
  const markers = new Set<string>();
  for (const { topic } of topicsIn(text)) markers.add(`topic ${topic}`);
  for (const [name, words] of Object.entries(concepts)) if (words.test(text)) markers.add(`concept ${name}`);
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{4,30}/g)) if (!stopWords.has(word)) markers.add(stem(word));
  for (const [run] of text.matchAll(/[\u3400-\u9FFF]{2,}/g)) {
    for (let at = 0; at + 2 <= run.length; at += 1) {
      const pair = run.slice(at, at + 2);
      if (!idleHan.test(pair) && !idlePairs.has(pair)) markers.add(pair);
    }
  }
  return markers;
}

/** "All of the above", "both problems": an answer to every cause, whatever its words. */
const general =
  /\b(?:all|each|every|both) (?:of )?(?:the |these |those )?(?:above|causes?|reasons?|issues?|problems?|points?|mistakes?|errors?|gaps?|\w+ (?:causes|reasons|issues|problems))\b|\b(?:above|corresponding|these) (?:causes|reasons|issues|problems)\b|(?:以上|上述|所有|全部|这些|各项|逐一|针对).{0,4}(?:问题|原因|情况|不足|漏洞)/i;

interface Judgement {
  readonly answered: boolean | null;
  readonly by: readonly Span[];
}

function judge(
  letter: Letter,
  aspect: 'actions' | 'prevention',
  causes: readonly Point[],
): (cause: Point) => Judgement {
  const sentences = headed(letter, aspect).filter(({ quoted }) => !quoted);
  // A part of its own is needed, and one that is no mirror of the causes, point for point.
  const mirrored = pointsOf(letter, sentences).length === causes.length;
  const unsure = sentences.length === 0 || mirrored || sentences.some(({ text }) => general.test(text));
  const marked = sentences.map(({ text, span }) => ({ span, markers: markersOf(text) }));
  const titles = letter.sections.filter((section) => section.aspect === aspect).map(({ title }) => title);
  const ofTitles = markersOf(titles.slice(1).join('\n'));
  return ({ text }) => {
    const own = [...markersOf(text)];
    const by = marked.filter(({ markers }) => own.some((marker) => markers.has(marker))).map(({ span }) => span);
    if (unsure) return { answered: null, by };
    if (by.length > 0 || own.some((marker) => ofTitles.has(marker))) return { answered: true, by };
    // What names no step of the work ("we thought it was allowed") is an aside rather than a cause.
    return { answered: own.some((marker) => /^(?:concept|topic) /.test(marker)) ? false : null, by };
  };
}

/**
 * The causes that a letter lists under its root cause, and whether its actions and its prevention speak of them. Empty
 * with fewer than two: the whole part then answers the one.
 */
export function causesOf(letter: Letter): Cause[] {
  const cause = headed(letter, 'root-cause');
  const listed = pointsOf(letter, cause);
  const [only] = cause;
  const points = listed.length === 0 && cause.length === 1 && only !== undefined ? inlinePoints(only) : listed;
  if (points.length < 2) return [];
  const byActions = judge(letter, 'actions', points);
  const byPrevention = judge(letter, 'prevention', points);
  return points.map((point) => {
    const actions = byActions(point);
    const prevention = byPrevention(point);
    return {
      ...point,
      by: { actions: actions.by, prevention: prevention.by },
      answered: { actions: actions.answered, prevention: prevention.answered },
    };
  });
}

/** Causes, actions and controls of a letter, and which of them speak of the same. */
export interface Trace {
  readonly causes: readonly {
    readonly span: Span;
    /** Finished acts and lasting measures that answer the cause. */
    readonly actions: readonly Span[];
    readonly controls: readonly Span[];
    /** As `Cause.answered`; null for a letter with a single cause, which its whole parts answer. */
    readonly answered: Cause['answered'];
  }[];
  /** What stands against no cause by its words. No fault in itself: it may answer all of them. */
  readonly unlinked: { readonly actions: readonly Span[]; readonly controls: readonly Span[] };
}

/** The graph of a letter by topic: from each cause to the actions and controls that speak of it. */
export function traceOf(letter: Letter): Trace {
  const own = letter.sentences.filter(({ quoted, leadIn }) => !quoted && !leadIn);
  const spansOf = (role: Aspect): Span[] => own.filter((sentence) => sentence.role === role).map(({ span }) => span);
  const actions = spansOf('actions');
  const controls = spansOf('prevention');
  const listed = causesOf(letter);
  const [first, ...others] = spansOf('root-cause');
  if (listed.length === 0) {
    if (first === undefined) return { causes: [], unlinked: { actions, controls } };
    const whole = { start: first.start, end: others.at(-1)?.end ?? first.end };
    const answered = { actions: null, prevention: null };
    return { causes: [{ span: whole, actions, controls, answered }], unlinked: { actions: [], controls: [] } };
  }
  const causes = listed.map(({ span, by, answered }) => ({
    span,
    actions: by.actions,
    controls: by.prevention,
    answered,
  }));
  return {
    causes,
    unlinked: {
      actions: without(
        actions,
        causes.flatMap((cause) => cause.actions),
      ),
      controls: without(
        controls,
        causes.flatMap((cause) => cause.controls),
      ),
    },
  };
}

function without(spans: readonly Span[], linked: readonly Span[]): Span[] {
  const starts = new Set(linked.map(({ start }) => start));
  return spans.filter(({ start }) => !starts.has(start));
}
