import { copiesLatin, descriptionLatin, windowHan, windowLatin } from '../../lexicon/notice-documents.ts';
import { prefixWordsEn } from '../../lexicon/en/notice-asks.ts';
import { prefixWordsOther } from '../../lexicon/other/notice-asks.ts';
import type { DocumentAsk } from '../notice.ts';
import { readyPattern } from '../../text/ready.ts';
import { mayAsk, type FoundAsk } from './asks.ts';
import { clauseLimit, endWithout, isHan, sentencesIn, type Range } from './clauses.ts';
import { papersIn, type Paper } from './papers.ts';
import { spanIn, type Passage } from './passages.ts';
import { requestStart } from './requests.ts';

interface Found extends Range {
  readonly type: string;
  readonly windowDays: number | null;
}

const joint = /(?:,|;|\/|\b(?:and|or|as well as|together with|along with|und|oder|et|ou|sowie)\b)/gi;
const word = /[\p{L}\d']+/gu;
const articles = new Set([
  'a',
  'an',
  'the',
  'any',
  'your',
  'valid',
  'recent',
  'current',
  'signed',
  'copies',
  'copy',
  'of',
  'original',
  'all',
  'dated',
  'official',
  'either',
  'both',
  'attach',
  'confirm',
  'there',
  'existing',
  'notarised',
  'notarized',
  'clear',
  'color',
  'colour',
  'eine',
  'ein',
  'datierte',
  'une',
  'un',
  'la',
  'le',
  'les',
  'vos',
  'ihre',
  'folgende',
  'eins',
  'scan',
  'scans',
  'correct',
  'full',
  'invoices',
  'government',
  'issued',
]);

/** Whether a further paper is one of the list, not part of the description of the one before. */
function isListed(text: string, before: number, paper: Paper): boolean {
  const gap = text.slice(before, paper.start);
  const lastJoint = [...gap.matchAll(joint)].at(-1);
  if (lastJoint === undefined) return false;
  return [...gap.slice(lastJoint.index + lastJoint[0].length).matchAll(word)].every(({ 0: one }) => {
    const name = one.toLowerCase();
    return /^\d+$/.test(name) || articles.has(name) || prefixWordsEn.has(name) || prefixWordsOther.has(name);
  });
}

function daysOf(text: string): { days: number; end: number } | null {
  const match = readyPattern(windowLatin).exec(text) ?? windowHan.exec(text);
  const days = match?.[1];
  if (match === null || days === undefined) return null;
  const words: Readonly<Record<string, number>> = { 'one hundred eighty': 180, ninety: 90, sixty: 60, thirty: 30 };
  return { days: words[days.toLowerCase()] ?? Number(days), end: match.index + match[0].length };
}

const edge = /[\s,;:.。、!?'"-]/;

/** Papers of a Chinese clause: the description stands before, so a paper ends at its noun. */
function hanDocuments(text: string, { start, end }: Range, papers: readonly Paper[]): Found[] {
  const window = daysOf(text.slice(start, end));
  const found: Found[] = [];
  for (const paper of papers) {
    const last = found.at(-1);
    if (last !== undefined) {
      const gap = text.slice(last.end, paper.start);
      const isNext = /^[^,。;]{0,16}?(?:[、/和或及与與]|以及|,)[^,。;]{0,12}$/.test(gap) || /[、,;]/.test(gap);
      if (!isNext) continue;
      if (last.type === paper.type) {
        found[found.length - 1] = { ...last, end: paper.end };
        continue;
      }
    }
    const from = last === undefined ? openingOf(text, start, paper.start) : paper.start;
    found.push({ type: paper.type, windowDays: window?.days ?? null, start: from, end: paper.end });
  }
  return found.map((one) => {
    const tail =
      one.type === 'supplier-contact'
        ? (/^[,(]?包括[^。,;)]{0,80}/.exec(text.slice(one.end, end))?.[0].length ?? 0)
        : 0;
    return { ...one, end: one.end + tail };
  });
}

/** Where the words of a Chinese request begin: behind the verb and other clauses. */
function openingOf(text: string, start: number, paper: number): number {
  const before = text.slice(start, paper);
  const verb =
    /^.*(?:提供|提交|发送|發送|上传|上傳|附上|出示|设置|設置|添加|补充|扫描|请出具|发来|寄来|拍下|[,;:、。])/.exec(
      before,
    )?.[0].length ?? 0;
  return start + verb + (/^\s*/.exec(before.slice(verb))?.[0].length ?? 0);
}

/** Papers of a clause in a Latin script: an item is quoted to the end of its age limit or of its clause. */
function latinDocuments(text: string, { start, end }: Range, papers: readonly Paper[], isItem: boolean): Found[] {
  const first = papers[0];
  if (first === undefined) return [];
  const groups: { type: string; papers: Paper[] }[] = [{ type: first.type, papers: [first] }];
  let before = first.end;
  for (const paper of papers.slice(1)) {
    if (!isListed(text, before, paper)) continue;
    const last = groups.at(-1);
    if (last?.type === paper.type) last.papers.push(paper);
    else groups.push({ type: paper.type, papers: [paper] });
    before = paper.end;
  }
  return groups.map(({ type, papers: members }, index) => {
    const head = members[0]?.start ?? start;
    const next = groups[index + 1]?.papers[0]?.start;
    const from =
      index === 0 && isItem
        ? start + (copiesLatin.exec(text.slice(start, end))?.[0].length ?? 0)
        : articleStart(text, start, head);
    const limit = next === undefined ? end : head + jointBefore(text.slice(head, next));
    const window = daysOf(text.slice(head, limit)) ?? daysOf(text.slice(from, limit));
    const inWindow = window === null ? null : (daysOf(text.slice(head, limit))?.end ?? null);
    const stop = inWindow === null ? limit : head + inWindow;
    return { type, windowDays: window?.days ?? null, start: Math.min(from, head), end: stop };
  });
}

function jointBefore(text: string): number {
  return [...text.matchAll(joint)].at(-1)?.index ?? text.length;
}

/** Where the words of a paper begin in running text: "a corrected invoice". */
function articleStart(text: string, start: number, head: number): number {
  const before = text.slice(Math.max(start, head - 40), head);
  const words = /\b(?:a|an|the|any|your|all|another|two|three|eine|ein|une|un|copies of) (?:[\w-]{1,20} ){0,2}$/i.exec(
    before,
  );
  return head - (words?.[0].length ?? 0);
}

function trimmed(text: string, one: Found): Found {
  return { ...one, end: endWithout(text, one, edge) };
}

/** Until the next request or the end of the clause that holds the last paper. */
function clauseEnd(text: string, papers: readonly Paper[], end: number, isItem: boolean): number {
  const last = papers.at(-1);
  if (isItem || last === undefined) return end;
  const tail = text.slice(last.end, end);
  const stop =
    /(?:,|;| and) (?:and )?(?:\(?\d\)? )?(?:an? |the )?(?:provide|send|submit|upload|tell|explain|include|attach|describe|confirm|how|what|why|explanation|description|summary|statement of)\b|[;:]/i.exec(
      tail,
    ) ?? / and (?=provide|send)/.exec(tail);
  return stop === null ? end : last.end + stop.index;
}

function documentsIn(passage: Passage, { start, end }: Range, isItem: boolean): Found[] {
  const text = passage.unquoted.slice(0, Math.min(end, start + clauseLimit));
  const papers = papersIn(text.slice(start)).map((paper) => ({
    ...paper,
    start: paper.start + start,
    end: paper.end + start,
  }));
  const first = papers[0];
  if (first === undefined) return [];
  if (isHan(text.slice(start))) {
    // What a paper must look like names no further paper.
    const rule =
      /[,;(](?:该|其|地址|须|必须|应|需)[^,;。]{0,12}(?:须|必须|应|需|为|与|清晰)|(?:须|必须|应当?)(?:为|是|清晰|完整|显示|包含|与)/.exec(
        text.slice(first.end),
      );
    const limit = rule === null ? text.length : first.end + rule.index;
    const named = papers.filter(({ end: to }) => to <= limit);
    return hanDocuments(text, { start, end: limit }, named).map((one) => trimmed(text, one));
  }
  // "Which invoices show …" asks for them as "the invoices that show …" does.
  const opening = text.slice(start, first.start).replace(/^(?:which|what) /i, '');
  if (descriptionLatin.test(opening.replace(copiesLatin, '').replace(/\b(?:there is|with)\b/g, '')) && isItem)
    return [];
  const stop = clauseEnd(text, papers, text.length, isItem);
  const found = latinDocuments(text, { start, end: stop }, papers, isItem);
  const shown =
    isItem && /^(?:which|what) /i.test(text.slice(start))
      ? found.slice(0, 1).map((one) => ({ ...one, end: stop }))
      : found;
  return shown.map((one) => trimmed(text, one));
}

const notPaper =
  /\b(?:must|should|cannot|may not|need to|needs to|have to|has to)\b[^.]{0,20}\b(?:be|show|match|contain|have|cover)\b|\b(?:we accept|you may|you can)\b|(?:必须|必須|应当|应|需)(?:真实|清晰|为|与|是|包含|显示)|我们接受|您可以/i;
const giving =
  /\b(?:provid(?:e|ing)|send(?:ing)?|submit|attach|upload(?:ing)?|enclose|include|give|show|see|let|supply|need|require|confirm|add|forward|share|furnish|supplement|have|scan|photograph|hand in|return|reichen|senden|laden|fügen|benötigen|fourn\w+|envoy\w+|joign\w+|transmet\w+)\b|提供|提交|发送|發送|上传|上傳|附上|附|出示|寄送|设置|补充|需要|扫描|出具|发来|寄来|拍下|送信|提出/i;
const toOthers = /\b(?:ask|contact|request|get|obtain)\b[^.;,]{0,50}\b(?:to|from|for)\b[^.;,]{0,20}$/i;

/** What is left of a sentence without its asks: papers named inside an ask are its examples. */
function freeRanges({ start, end }: Range, asks: readonly FoundAsk[]): Range[] {
  const ranges: Range[] = [];
  let from = start;
  for (const ask of asks) {
    if (ask.aspect === 'additional' || ask.end <= start || ask.start >= end) continue;
    ranges.push({ start: from, end: ask.start });
    from = Math.max(from, ask.end);
  }
  ranges.push({ start: from, end });
  return ranges.filter((range) => range.end > range.start);
}

/** The papers a message asks for. Sentences that already ask for an aspect name papers only as examples. */
export function findDocuments(passages: readonly Passage[], asks: readonly FoundAsk[], source: string): DocumentAsk[] {
  const documents: DocumentAsk[] = [];
  for (const passage of passages) {
    if (passage.kind === 'heading' || passage.kind === 'row') continue;
    const own = asks.filter((ask) => ask.passage === passage);
    for (const [index, sentence] of sentencesIn(passage.unquoted).entries()) {
      const words = passage.unquoted.slice(sentence.start, sentence.end);
      const listed =
        (passage.kind === 'item' || (passage.listed && passage.list === 'asks')) && index === 0 && mayAsk(passage);
      const request = requestStart(words);
      if (!listed && request === null) continue;
      if (
        passage.kind !== 'item' &&
        (readyPattern(notPaper).test(words.slice(request ?? 0)) || !readyPattern(giving).test(words))
      )
        continue;
      if (passage.kind === 'item' && !mayAsk(passage)) continue;
      const start =
        listed && (request === null || passage.kind === 'item') ? sentence.start : sentence.start + (request ?? 0);
      const isItem = listed && passage.kind === 'item';
      for (const found of freeRanges({ start, end: sentence.end }, own).flatMap((range) =>
        documentsIn(passage, range, isItem),
      )) {
        if (!isItem && toOthers.test(passage.unquoted.slice(sentence.start, found.start))) continue;
        const span = spanIn(passage, found.start, found.end);
        documents.push({
          type: found.type,
          windowDays: found.windowDays,
          quote: source.slice(span.start, span.end),
          span,
        });
      }
    }
  }
  return documents;
}
