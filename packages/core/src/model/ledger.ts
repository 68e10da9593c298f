import type { Span } from '../text/span.ts';
import type { Case, FiledLetter, LinkedNotice } from './case.ts';
import { coverageOf } from './coverage.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Ask, AskAspect, DocumentAsk, Notice } from './notice.ts';

/** One thing that a message asks for: an aspect of a topic, or a document. */
export interface LedgerEntry {
  /** `documents` where the topic is a type of document. */
  readonly aspect: AskAspect;
  readonly topic: string;
  /** Amazon's words, and their place in the message. */
  readonly quote: string;
  readonly span: Span;
  /** Asked for the first time, or by an earlier message too. */
  readonly asked: 'new' | 'repeated';
  /** The step that asked it first, from 1. */
  readonly since: number;
  /** How far the letter of this step answers it; null where no letter has answered the message yet. */
  readonly answered: 'yes' | 'weak' | 'no' | null;
  /** The sentences of that letter that answer it. */
  readonly by: readonly Span[];
}

/** What an earlier message asked for and this one does not. */
export interface LedgerExit {
  readonly aspect: AskAspect;
  readonly topic: string;
  /** `closed` by a message that reactivates, else `dropped`: met, or overtaken by another question. */
  readonly state: 'dropped' | 'closed';
}

/** A message of the case, what it asks for and how the letter after it answers. */
export interface LedgerStep {
  readonly message: LinkedNotice;
  readonly letter: FiledLetter | null;
  readonly entries: readonly LedgerEntry[];
  /** Of the asks of the message before. */
  readonly exits: readonly LedgerExit[];
  /** False where the message is the one before it, word for word: then the letter in between closed nothing. */
  readonly progress: boolean;
}

/** The rounds of a case, and the letter or message that is not among them. */
export type LedgerSource = Pick<Case, 'rounds'> &
  Partial<Pick<Case, 'path' | 'letter' | 'answers' | 'message'>> & {
    /** Every message in its order, where some may belong to no round. */
    readonly messages?: readonly LinkedNotice[];
  };

/**
 * The asks of a case, message by message: new, asked again, answered, dropped or closed. An ask is an aspect of a topic;
 * "the issues" stands for the topics of its message. Asks for additional details never count, and of a message that asks
 * for a plan or a dispute only what the kind of the letter chooses.
 */
export function ledgerOf(source: LedgerSource): LedgerStep[] {
  const steps: LedgerStep[] = [];
  const since = new Map<string, number>();
  let open: readonly Cell[] = [];
  for (const { message, letter } of exchangesOf(source)) {
    const before = steps.at(-1)?.message;
    const cells = cellsOf(message.notice, letter);
    const keys = new Set(cells.map(({ key }) => key));
    const isOver = message.notice.effect === 'reactivation';
    const exits = open
      .filter(({ key }) => !keys.has(key))
      .map(({ aspect, topic }): LedgerExit => ({ aspect, topic, state: isOver ? 'closed' : 'dropped' }));
    const answers = letter === null ? null : answersOf(letter, message.notice, cells);
    const number = steps.length + 1;
    steps.push({
      message,
      letter,
      entries: cells.map(({ key, aspect, topic, quote, span }): LedgerEntry => ({
        aspect,
        topic,
        quote,
        span,
        asked: since.has(key) ? 'repeated' : 'new',
        since: since.get(key) ?? number,
        answered: answers?.get(key)?.answered ?? null,
        by: answers?.get(key)?.by ?? [],
      })),
      exits,
      progress: before === undefined || !isSameMessage(before.text, message.text),
    });
    for (const { key } of cells) if (!since.has(key)) since.set(key, number);
    open = cells;
  }
  return steps;
}

/** Whether two messages say the same below their front matter, whatever their line breaks. */
export function isSameMessage(a: string, b: string): boolean {
  const words = bodyOf(a);
  return words !== '' && words === bodyOf(b);
}

function bodyOf(text: string): string {
  return text
    .slice(readFrontMatter(text).span?.end ?? 0)
    .replace(/[\s\u00A0\uFEFF]+/g, ' ')
    .trim()
    .toLowerCase();
}

interface Exchange {
  readonly message: LinkedNotice;
  readonly letter: FiledLetter | null;
}

/** Each message with the last letter that answers it. */
function exchangesOf({ rounds, messages = [], path, letter, answers, message }: LedgerSource): Exchange[] {
  const exchanges = new Map<string, Exchange>();
  const add = (linked: LinkedNotice | null | undefined, filed: FiledLetter | null): void => {
    if (linked != null)
      exchanges.set(linked.path, { message: linked, letter: filed ?? exchanges.get(linked.path)?.letter ?? null });
  };
  for (const one of messages) add(one, null);
  for (const round of rounds) {
    add(round.answers, round);
    add(round.reply, null);
  }
  if (letter !== undefined && message == null) add(answers, { path: path ?? '', letter });
  if (letter !== undefined && message != null) add({ path: path ?? '', text: letter.text, notice: message }, null);
  return [...exchanges.values()];
}

interface Cell {
  readonly key: string;
  readonly aspect: AskAspect;
  readonly topic: string;
  readonly quote: string;
  readonly span: Span;
  /** What coverage is asked about. */
  readonly ask: Ask | null;
  readonly document: DocumentAsk | null;
}

function isPlan({ aspect }: Ask): boolean {
  return aspect === 'root-cause' || aspect === 'actions' || aspect === 'prevention';
}

function cellsOf({ asks, documents }: Notice, filed: FiledLetter | null): Cell[] {
  const isDispute = filed?.letter.kind === 'dispute';
  const hasPlan = asks.some(isPlan);
  const hasDispute = asks.some(({ aspect }) => aspect === 'dispute');
  const topics = [...new Set(asks.filter(isPlan).map(({ topic }) => topic))].filter((topic) => topic !== 'issue');
  const cells = new Map<string, Cell>();
  const add = (cell: Omit<Cell, 'key'>): void => {
    const key = `${cell.aspect} ${cell.topic}`;
    if (!cells.has(key)) cells.set(key, { ...cell, key });
  };
  for (const ask of asks) {
    if (ask.aspect === 'additional') continue;
    if (ask.aspect === 'dispute' && hasPlan && !isDispute) continue;
    if (isPlan(ask) && hasDispute && isDispute) continue;
    const meant = ask.topic === 'issue' && topics.length > 0 ? topics : [ask.topic];
    for (const topic of meant) add({ ...ask, topic, ask: { ...ask, topic }, document: null });
  }
  for (const document of documents) {
    add({ ...document, aspect: 'documents', topic: document.type, ask: null, document });
  }
  return [...cells.values()];
}

type Answer = Pick<LedgerEntry, 'answered' | 'by'>;

function answersOf({ letter }: FiledLetter, notice: Notice, cells: readonly Cell[]): ReadonlyMap<string, Answer> {
  const asks = cells.map(({ ask }) => ask).filter((ask) => ask !== null);
  const documents = cells.map(({ document }) => document).filter((document) => document !== null);
  const coverage = coverageOf(letter, { ...notice, asks, documents });
  return new Map<string, Answer>([
    ...coverage.asks.map(({ ask, ...answer }) => [`${ask.aspect} ${ask.topic}`, answer] as const),
    ...coverage.documents.map(({ document, ...answer }) => [`documents ${document.type}`, answer] as const),
  ]);
}

/** What is open after the last message of a case: asked, and not answered by the last letter. */
export function openAsks(steps: readonly LedgerStep[]): readonly LedgerEntry[] {
  return (steps.at(-1)?.entries ?? []).filter(({ answered }) => answered !== 'yes');
}
