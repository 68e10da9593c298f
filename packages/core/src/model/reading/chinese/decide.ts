import type { Span } from '../../../text/span.ts';
import type { Anchor, AnchorKind, Cue, Mode, OpenPlace, Reading, ReadingContext } from '../../reading.ts';
import { isVerb } from './clause-facts.ts';
import type { ModedClause } from './modes.ts';
import { isPlainAct } from './plain-acts.ts';
import { assuranceWords } from './vocabulary.ts';

const binds: ReadonlySet<Mode> = new Set(['commit', 'perform', 'standing']);
const givesUp = /^(?:卖|销售|出售|使用|采购|进货|上架|合作|用|补货)/;
/** After 不再 these assure an outcome; other verbs (不再使用) give something up, which can be seen. */
const outcomes =
  /^(?:次|度)?(?:发生|出现|犯|有(?!货)|违|重[演复犯蹈]|产生|收到|抱|碰|触|迟|漏|错|超卖|刷|延误|让|拖|辜负|侵)/;
/** The kinds that show in a record by themselves; an act shows only to whoever looks. */
const recorded: ReadonlySet<AnchorKind> = new Set([
  'deadline',
  'frequency',
  'quantity',
  'range',
  'role',
  'document',
  'tool',
  'id',
  'date',
  'method',
]);
const hedges =
  /适时|适当|逐步|条件允许|条件成熟|有条件的话|如有可能|可能的话|酌情|视情况|必要时|适当时候|择机|根据情况|原则上/;

interface Found {
  readonly cues: readonly Cue[];
  readonly anchors: readonly Anchor[];
  readonly part: ReadingContext['part'];
}

const isQuestion = (text: string): boolean => /(?:\?|吗|呢)[\s."')]*$/.test(text);

/** Whether a reviewer could check anything the seller binds himself to in this sentence. */
function isCheckable(clauses: readonly ModedClause[]): boolean {
  return clauses.some(({ facts, mode }) => {
    if (mode === 'other' || mode === 'quoted' || mode === 'background') return false;
    const anchors = facts.anchors.filter(({ kind }) => kind !== 'role' || mode !== 'done');
    const hedged = hedges.test(facts.text);
    if (anchors.length === 0) return binds.has(mode) && !hedged && isPlainAct(facts);
    const tries = binds.has(mode) && facts.cues.some((cue) => cue.class === 'effort');
    if (tries || hedged) return anchors.some(({ kind }) => kind === 'fallback' || kind === 'range');
    return true;
  });
}

function openPlaces(clauses: readonly ModedClause[]): OpenPlace[] {
  const open: OpenPlace[] = [];
  for (const { facts, mode } of clauses) {
    if (!binds.has(mode) && mode !== 'purpose') continue;
    for (const cue of facts.cues) open.push(cue);
  }
  const bound = clauses.filter(({ mode }) => binds.has(mode));
  if (open.length === 0) {
    for (const { facts, binder } of bound.slice(0, 1)) {
      const verb = facts.words.find(isVerb);
      const start = binder?.start ?? verb?.start ?? facts.start;
      open.push({ class: 'nothing-to-check', start, end: facts.end });
    }
  }
  return open.toSorted((one, other) => one.start - other.start);
}

/** Assurances without limit in clauses that speak of the time to come, unless the clause names its control. */
function absolutePlaces(text: string, clauses: readonly ModedClause[], checkable: boolean): Span[] {
  const places: Span[] = [];
  for (const { start, end, tags } of assuranceWords(text)) {
    const clause = clauses.find(({ facts }) => facts.start <= start && start < facts.end);
    if (clause === undefined || tags.includes('not-assurance')) continue;
    const { facts, mode } = clause;
    if (mode === 'other' || mode === 'background' || mode === 'quoted') continue;
    // 如果当时检查,就不会出现: what would have been is no assurance.
    if (mode === 'none' && clauses.some((other) => other.mode === 'trigger' || other.mode === 'background')) continue;
    if (mode === 'done' || (mode === 'trigger' && !tags.includes('hundred'))) continue;
    const weak = tags.includes('guarantee') || tags.includes('hundred');
    if (weak && !binds.has(mode)) continue;
    const controlled = facts.anchors.some(({ kind }) => kind !== 'act');
    if (controlled || (tags.includes('guarantee') && checkable)) continue;
    const written = text.slice(start, end);
    if (written === '不再' && !outcomes.test(text.slice(end, end + 3))) continue;
    if (written === '不会再' && givesUp.test(text.slice(end, end + 2))) continue;
    if (/^(?:不会发生|不会出现)$/.test(written) && !/类似|此类|同样|再|问题|情况/.test(facts.text)) continue;
    const aim = mode === 'purpose' || facts.opensWith('purpose');
    if (aim && (written === '杜绝' || written === '不再')) continue;
    if (facts.has('past') && !binds.has(mode)) continue;
    places.push({ start, end });
  }
  return places;
}

const ofRate = /率|指标|分数|odr|投诉|评分/;
/** 保证缺陷率始终低于0.5%: a limit that is promised to hold at all times is an assurance, whatever the figure. */
const outcomeLimit =
  /(?:保证|承诺|担保)(?=[^,;]{0,16}(?:率|指标|分数|odr|投诉)[^,;]{0,10}(?:低于|不高于|不超过|高于|以下|以内|以上|为0|为零|归零))|(?:任何时候|始终|永远|一直|永久)(?:都|地)?(?:不高于|不超过|低于|高于|不低于|保持|维持|控制|稳定)?(?=[^,;]{0,12}(?:\d|零|正常|达标))/g;

function limitPlaces(text: string, clauses: readonly ModedClause[]): Span[] {
  return [...text.matchAll(outcomeLimit)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) =>
      clauses.some(
        ({ facts, mode }) => binds.has(mode) && facts.start <= start && start < facts.end && ofRate.test(facts.text),
      ),
    );
}

function withoutOverlap(places: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  }
  return kept;
}

const reports = ({ facts, mode }: ModedClause): boolean =>
  mode === 'done' && (facts.has('done') || facts.anchors.some(({ kind }) => kind === 'date'));

function futureOf(clauses: readonly ModedClause[]): Span | null {
  if (clauses.some((clause) => reports(clause))) return null;
  for (const { facts, mode, binder } of clauses) {
    if (binder === null || !(binds.has(mode) || mode === 'meta')) continue;
    const seller = facts.words.find(
      (word) => word.tags.includes('seller') && word.end <= binder.start && binder.start - word.end <= 4,
    );
    return { start: seller?.start ?? binder.start, end: binder.end };
  }
  return null;
}

/** In an account of causes a paper, a person or "the next day" is part of the story; figures, dates and ids are facts. */
const countsInAccount = (text: string, { kind, start, end }: Anchor): boolean => {
  const written = text.slice(start, end);
  if (kind === 'date') return /[\d月]/.test(written);
  return kind === 'deadline' || kind === 'document' ? /[\d一三四五六七八九十半两]/.test(written) : kind !== 'role';
};

/** What follows from the modes of the clauses for the sentence as a whole. `text` is normalised. */
export function decide(text: string, clauses: readonly ModedClause[], { cues, anchors, part }: Found): Reading {
  const question = isQuestion(text);
  const commitment =
    !question && clauses.some(({ mode }) => binds.has(mode)) && !clauses.some(({ mode }) => mode === 'meta');
  const checkable = isCheckable(clauses);
  const account = part === 'root-cause' || (part === null && !commitment);
  return {
    clauses: clauses.map(({ facts, mode }) => ({ start: facts.start, end: facts.end, mode })),
    cues,
    anchors,
    commitment,
    done: clauses.some(({ mode }) => mode === 'done'),
    concrete: anchors.some((anchor) => recorded.has(anchor.kind) && (!account || countsInAccount(text, anchor))),
    future: question ? null : futureOf(clauses),
    open: commitment && !checkable ? openPlaces(clauses) : [],
    absolute: question
      ? []
      : withoutOverlap([...absolutePlaces(text, clauses, checkable), ...limitPlaces(text, clauses)]),
  };
}
