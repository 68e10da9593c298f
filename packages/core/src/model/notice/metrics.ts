import {
  countedThing,
  figure,
  fromTo,
  metricFormHan,
  metricFormLatin,
  metricLeadLatin,
  metricWords,
  periodBefore,
  targetAfter,
  targetBefore,
} from '../../lexicon/notice-metrics.ts';
import type { Metric } from '../notice.ts';
import { readyPattern } from '../../text/ready.ts';
import { sentencesIn, type Range } from './clauses.ts';
import { spanIn, type Passage } from './passages.ts';

interface Named extends Range {
  readonly name: string;
}

interface Figure extends Range {
  readonly number: string;
  readonly unit: string;
  readonly role: 'value' | 'target';
}

/** The figures a text names, in its order. */
function namesIn(text: string): Named[] {
  const found: Named[] = [];
  for (const { id, words } of metricWords) {
    for (const match of text.matchAll(readyPattern(words)))
      found.push({ name: id, start: match.index, end: match.index + match[0].length });
  }
  const isTaken = (start: number, end: number): boolean => found.some((one) => one.start < end && start < one.end);
  for (const match of text.matchAll(readyPattern(metricFormLatin))) {
    const lead = metricLeadLatin.exec(match[0])?.[0].length ?? 0;
    const start = match.index + lead;
    const end = match.index + match[0].length;
    const words = text.slice(start, end);
    if (!isTaken(start, end) && (words.includes(' ') || /^ ?(?:of|is|:)/.test(text.slice(end, end + 4))))
      found.push({ name: words.toLowerCase().replaceAll(' ', '-'), start, end });
  }
  for (const match of text.matchAll(metricFormHan)) {
    const words = match[0].replace(/^.*(?:的|您|你|与|和|及|,|,|率)(?=.)/, '');
    const end = match.index + match[0].length;
    if (!isTaken(match.index, end)) found.push({ name: words, start: end - words.length, end });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The numbers of a stretch that measure something, each told as value or target by the words around it. */
function figuresIn(text: string, from: number, to: number): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.slice(from, to).matchAll(figure)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(from, start - 70), start);
    const after = text.slice(end, end + 24);
    const unit = match[2] === undefined && !match[0].startsWith('百分之') ? '' : '%';
    if (unit === '' && (countedThing.test(after) || periodBefore.test(before))) continue;
    if (/^\s?(?:to|升|降)/.test(after) && /\bfrom\s?$|从\s?$/.test(before)) continue;
    const isTarget = !fromTo.test(before) && (readyPattern(targetBefore).test(before) || targetAfter.test(after));
    figures.push({ number: (match[1] ?? '').replace(',', '.'), unit, role: isTarget ? 'target' : 'value', start, end });
  }
  return figures;
}

interface Reading {
  readonly name: string;
  readonly value: string;
  readonly target: string | null;
  readonly unit: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** One reading for each figure named in a sentence; the numbers up to the next name belong to it. */
function sentenceReadings(passage: Passage, sentence: Range): Reading[] {
  const text = passage.text.slice(0, sentence.end);
  const names = namesIn(text.slice(sentence.start)).map((one) => ({
    ...one,
    start: one.start + sentence.start,
    end: one.end + sentence.start,
  }));
  return names.flatMap(({ name, end }, index): Reading[] => {
    const limit = names[index + 1]?.start ?? sentence.end;
    let figures = figuresIn(text, end, limit);
    // "At 2.1%, your order defect rate is above the target of 1%."
    if (index === 0 && figures.every(({ role }) => role === 'target')) {
      const first = names[0]?.start ?? sentence.start;
      figures = [
        ...figuresIn(text, sentence.start, first).filter(({ role, unit }) => role === 'value' && unit === '%'),
        ...figures,
      ];
    }
    const value = figures.find(({ role }) => role === 'value');
    const target = figures.find(
      ({ role, unit }) => role === 'target' && (value === undefined || value.unit === unit || unit === '%'),
    );
    if (value === undefined && target === undefined) return [];
    const only = value === undefined ? target : value;
    if (only === undefined || (only.unit === '' && !/rating|score|index/.test(name) && !/评级|评分/.test(name)))
      return [];
    return [
      { name, value: value?.number ?? '', target: target?.number ?? null, unit: only.unit, passage, ...sentence },
    ];
  });
}

const follows =
  /^(?:it|this|that|the (?:figure|rate|value|target|requirement|limit|score)|currently|now|target)\b|\b(?:it|this|that)(?: (?:figure|rate|value|number|metric|score))? (?:is|was|has been|had been|stood|stands|came|reached|rose|fell|below|under|above|over|at|to|within)\b|\b(?:this|that|the) (?:figure|rate|value|number|metric|score)\b|\b(?:expected|required|target|requirement|asked?|want|must|should)\b|^(?:目前|目标|当前|要求)|[该此这](?:一|项)?(?:指标|数值|比率|比例|数字|值)|目标|其(?:值|目标|数值)|要求[^,。]{0,8}(?:低于|高于|不|保持|达到)/i;

/** The reading with what a sentence that only points adds to it ("It is now 2.3%", "Target: under 1%"). */
function completed(last: Reading, passage: Passage, sentence: Range): Reading {
  const figures = figuresIn(passage.text.slice(0, sentence.end), sentence.start, sentence.end);
  const values = figures.filter(({ role }) => role === 'value');
  const value = values.find(({ unit }) => unit !== '') ?? values[0];
  const target = figures.find(({ role }) => role === 'target')?.number ?? null;
  const end = last.passage === passage ? sentence.end : last.end;
  if (last.value === '' && value !== undefined) {
    if (value.unit === '' && last.unit === '') return last;
    return { ...last, value: value.number, target: last.target ?? target, unit: value.unit, end };
  }
  return last.target === null && target !== null ? { ...last, target, end } : last;
}

/** Adds the readings of running text; a sentence that only points completes the reading right before it. */
function addTextReadings(passage: Passage, readings: Reading[], follower: boolean): void {
  let isNext = follower;
  for (const sentence of sentencesIn(passage.text)) {
    const own = sentenceReadings(passage, sentence);
    const last = readings.at(-1);
    const words = passage.text.slice(sentence.start, sentence.end);
    if (own.length === 0 && last !== undefined && isNext && readyPattern(follows).test(words)) {
      readings[readings.length - 1] = completed(last, passage, sentence);
    }
    if (own.length > 0) isNext = true;
    readings.push(...own);
    // "… your late shipment rate. In June it was 7.9%.": a name without a number waits for the next sentence.
    const named = own.length === 0 ? namesIn(words).at(-1)?.name : undefined;
    if (named !== undefined && !readings.some(({ name, value }) => name === named && value !== '')) {
      readings.push({ name: named, value: '', target: null, unit: '', passage, ...sentence });
      isNext = true;
    }
  }
}

const targetColumn =
  /target|requirement|threshold|limit|goal|standard|required|目标|目標|要求|标准|上限|ziel|objectif/i;

function cellsOf({ text }: Passage): string[] {
  return text
    .split('|')
    .slice(1)
    .map((cell) => cell.trim());
}

/** A table names the roles of its columns in its header; the first number that is no target is the value. */
function tableReadings(rows: readonly Passage[]): Reading[] {
  const header = rows[0];
  if (header === undefined) return [];
  const columns = cellsOf(header);
  const targetAt = columns.findIndex((cell) => targetColumn.test(cell));
  return rows.slice(1).flatMap((row): Reading[] => {
    const cells = cellsOf(row);
    const first = cells[0] ?? '';
    if (first === '') return [];
    const name = namesIn(first)[0]?.name ?? first.toLowerCase().replaceAll(' ', '-');
    const readings = cells.map((cell) => figuresIn(cell, 0, cell.length)[0]);
    const value = readings.find((one, index) => index > 0 && index !== targetAt && one !== undefined);
    const target = targetAt > 0 ? readings[targetAt] : undefined;
    const only = value ?? target;
    if (only === undefined) return [];
    return [
      {
        name,
        value: value?.number ?? '',
        target: target?.number ?? null,
        unit: only.unit,
        passage: row,
        start: 0,
        end: row.text.length,
      },
    ];
  });
}

/** The figures a message states. A sentence that only repeats a target yields to one that has the value. */
export function findMetrics(passages: readonly Passage[], source: string): Metric[] {
  const readings: Reading[] = [];
  let rows: Passage[] = [];
  for (const [index, passage] of passages.entries()) {
    if (passage.kind === 'row') {
      rows.push(passage);
      continue;
    }
    readings.push(...tableReadings(rows));
    rows = [];
    const isNext = readings.length > 0 && readings.at(-1)?.passage === passages[index - 1];
    if (passage.list !== 'consider' || passage.kind !== 'item') addTextReadings(passage, readings, isNext);
  }
  readings.push(...tableReadings(rows));
  const kept = readings.filter((reading, index) => {
    if (reading.value === '' && reading.target === null) return false;
    const others = readings.filter((one) => one.name === reading.name);
    if (reading.value === '' && others.some(({ value }) => value !== '')) return false;
    const first = readings.findIndex(({ name, value }) => name === reading.name && value === reading.value);
    return first === index;
  });
  return kept.map(({ passage, start, end, name, value, target, unit }) => {
    const lent = target ?? readings.find((one) => one.name === name && one.target !== null)?.target ?? null;
    const span = spanIn(passage, start, end);
    return { name, value, target: lent, unit, quote: source.slice(span.start, span.end), span };
  });
}
