import { enforcements } from '../lexicon/enforcement.ts';
import { readyPattern } from '../text/ready.ts';
import { sentencesIn } from './notice/clauses.ts';
import { settleAsks } from './notice/ask-topics.ts';
import { findAsks } from './notice/asks.ts';
import { findDeadlines } from './notice/deadlines.ts';
import { findDocuments } from './notice/documents.ts';
import { identifiersIn } from './notice/identifiers.ts';
import { frontMatterEnd } from './notice/lines.ts';
import { languageOfMessage } from './notice/message-language.ts';
import { findMetrics } from './notice/metrics.ts';
import { readOutcome } from './notice/outcome.ts';
import { passagesOf, type Passage } from './notice/passages.ts';
import { suspicionsIn } from './notice/suspicions.ts';
import { plainUnits, simplifiedUnits } from './notice/units.ts';
import type { Span } from '../text/span.ts';
import type { Notice } from './notice.ts';
import { placeOf, type MappedText } from './paste/mapped-text.ts';
import { ownWords } from './paste/own-words.ts';
import { readPaste } from './paste/read-paste.ts';

export interface NoticeOptions {
  /** Path of the message, forward slashes; its name may tell the kind. */
  readonly path?: string;
  /** The kind, where it is known for sure. */
  readonly kind?: Notice['kind'];
}

const constraintWords: readonly (readonly [Notice['constraints'][number], RegExp])[] = [
  [
    'not-order-level',
    /\bnot (be )?limit(ed)? (your (?:plan|answer|appeal|response) |yourself )?to (\w+ ){0,4}(specific|single|individual|particular|these|those|certain)? ?(?:orders?|cases)\b|(?:请勿|不要|勿)[^,。]{0,8}(?:局限|仅限)[^,。]{0,12}订单/i,
  ],
  [
    'be-specific',
    /\b(?:be|as) (as )?specific\b|\bspecific (?:details|examples)\b|\bwrite about your own\b|\b(?:could have been|be) written by any seller\b|\bgeneral (?:statements|promises|answers)\b[^.]{0,40}\bnot\b|尽可能具体|请(务必)?具体|具体到/i,
  ],
  [
    'all-dashboard-issues',
    /\ball (the |of the )?(?:issues|violations|complaints|policy violations)\b[\w ,']{0,50}\b(?:account health|dashboard|page|listed)\b|账户状况[^,。]{0,16}(?:所有|全部)[^,。]{0,8}(?:问题|违规)|(?:所有|全部)[^,。]{0,16}账户状况/i,
  ],
];

/** The kind that the file itself states: a `kind:` line of its front matter, else its name. */
function statedKind(text: string, units: string, path: string | undefined): Notice['kind'] | null {
  const said = /^kind:[ \t]*["']?(notice|reply)["']?[ \t]*$/m.exec(units.slice(0, frontMatterEnd(units)))?.[1];
  if (said === 'notice' || said === 'reply') return said;
  const name = path?.slice(path.lastIndexOf('/') + 1).toLowerCase() ?? '';
  if (/reply|^(?:\d+[-_ ]?)?(?:回复|回覆)/.test(name)) return 'reply';
  return /notice|notification|^(?:\d+[-_ ]?)?通知/.test(name) && text !== '' ? 'notice' : null;
}

/** What sort of answer a message wants, most demanding first. */
function wantedBy(asks: Notice['asks'], documents: Notice['documents']): 'plan' | 'papers' | 'nothing' {
  if (asks.some(({ aspect }) => aspect === 'root-cause' || aspect === 'actions' || aspect === 'prevention'))
    return 'plan';
  return asks.length + documents.length > 0 ? 'papers' : 'nothing';
}

function typeIn(text: string): string | undefined {
  return enforcements.find(({ words }) => readyPattern(words).test(text))?.id;
}

/** The first enforcement type whose words stand in what the message tells; advice and papers count last. */
function enforcementOf(passages: readonly Passage[]): string | null {
  const telling = passages.filter(({ list, section }) => list !== 'consider' && section !== 'consider');
  const textOf = (isRow: boolean): string =>
    telling
      .filter(({ kind }) => (kind === 'row') === isRow)
      .flatMap((passage) =>
        sentencesIn(passage.text).map(({ start, end }) => passage.text.slice(start, Math.min(end, start + 1000))),
      )
      .filter((words) => !/^(?:please )?(?:keep|maintain)\b|^请(?:继续)?保持/i.test(words))
      .join('\n');
  return typeIn(textOf(false)) ?? typeIn(textOf(true)) ?? null;
}

/**
 * Reads a message from Amazon: what it decided and what it asks for.
 *
 * Never throws; what is not recognised is left out, and `unread` tells where that is the whole. A mail with its headers,
 * a forwarded or quoted one and HTML are read like the text they hold. Spans are UTF-16 offsets into `text` as given,
 * whatever its line ends. `text.slice(span.start, span.end)` is the quote; of an encoded mail it is what the quote was
 * decoded from.
 */
export function parseNotice(text: string, options: NoticeOptions = {}): Notice {
  const plain = plainUnits(text);
  const paste = readPaste(text, frontMatterEnd(plain));
  if (paste === null) return readMessage(text, plain, options);
  const { mapped, links, unread } = paste;
  const notice = relocated(readMessage(mapped.text, plainUnits(mapped.text), options), mapped);
  return {
    ...notice,
    suspicions: withLinks(notice.suspicions, links, text),
    unread: unread ?? notice.unread,
  };
}

/** @param plain The text in the plain alphabet. */
function readMessage(text: string, plain: string, options: NoticeOptions): Notice {
  const begin = frontMatterEnd(plain);
  const simplified = simplifiedUnits(plain);
  const place = ownWords(simplified, begin);
  const language = languageOfMessage(plain.slice(place.body, place.end));
  // Japanese keeps characters that Chinese has simplified.
  const units = only(language === 'ja' ? plain : simplified, begin, place);
  const passages = passagesOf(units);
  const found = findAsks(passages);
  const asks = settleAsks(found, passages, text);
  const documents = findDocuments(passages, found, text);
  const metrics = findMetrics(passages, text);
  const known = options.kind ?? statedKind(text, units, options.path);
  const told = readOutcome(passages, known, {
    language,
    wanted: wantedBy(asks, documents),
    hasMetrics: metrics.length > 0,
  });
  const unparsed = asks.length === 0 && documents.length === 0 && told.outcome === 'unknown';
  return {
    ...told,
    language,
    enforcement: enforcementOf(passages),
    asks,
    documents,
    metrics,
    deadlines: findDeadlines(passages, text),
    constraints: constraintWords
      .filter(([, words]) => passages.some((passage) => readyPattern(words).test(passage.text)))
      .map(([name]) => name),
    identifiers: identifiersIn(units, text, begin),
    suspicions: suspicionsIn(only(text, begin, place), begin),
    unparsed,
    unread: isReadWell(language, unparsed) ? null : 'language',
  };
}

/** The text with everything behind the front matter and outside the range blanked, unit by unit. */
function only(text: string, begin: number, { start, end }: Span): string {
  if (start <= begin && end >= text.length) return text;
  return text.slice(0, begin) + blank(text.slice(begin, start)) + text.slice(start, end) + blank(text.slice(end));
}

function blank(part: string): string {
  return part.replaceAll(/[^\r\n]/g, ' ');
}

/** German, French and Japanese are known by the commonest forms: a message that gave nothing was not understood. */
function isReadWell(language: Notice['language'], unparsed: boolean): boolean {
  if (language === 'en' || language === 'zh') return true;
  return !unparsed && (language === 'de' || language === 'fr' || language === 'ja');
}

function relocated(notice: Notice, mapped: MappedText): Notice {
  const move = <Found extends { readonly span: Span }>(found: readonly Found[]): Found[] =>
    found.map((one) => ({ ...one, span: placeOf(mapped, one.span) }));
  return {
    ...notice,
    asks: move(notice.asks),
    documents: move(notice.documents),
    metrics: move(notice.metrics),
    deadlines: move(notice.deadlines),
    identifiers: move(notice.identifiers),
    suspicions: move(notice.suspicions),
  };
}

/** Adds the targets of links that lead elsewhere than their words say. */
function withLinks(suspicions: Notice['suspicions'], links: readonly Span[], text: string): Notice['suspicions'] {
  const told = new Set(suspicions.map(({ words }) => words));
  const hidden = links.flatMap(({ start, end }) =>
    suspicionsIn(text.slice(start, end))
      .filter(({ kind, words }) => kind !== 'wording' && !told.has(words))
      .map(({ kind, words, span }) => ({ kind, words, span: { start: start + span.start, end: start + span.end } })),
  );
  if (hidden.length === 0) return suspicions;
  return [...suspicions, ...hidden].toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
