import { inspections, leavesTrace } from '../../../lexicon/zh/traces.ts';
import type { Span } from '../../../text/span.ts';
import type { Anchor, Cue } from '../../reading.ts';
import { isVerb } from './clause-facts.ts';
import { numberAnchors } from './number-anchors.ts';
import { recordWords, type GrammarWord } from './vocabulary.ts';
import { isAccountable, patternAnchors } from './word-anchors.ts';

interface Sentence {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly words: readonly GrammarWord[];
  readonly cues: readonly Cue[];
}

const visibleTask = new RegExp(
  `由|负责|${inspections}|${leavesTrace}|每|\\d|统计|导出|上报|回复|批准|审批|审|看|改|查|开会|排班|放行|下架|停售|决定|同意|填|发给|跟进到`,
);
const says = /^(?:说|讲|认为|觉得|表示|要求)/;

/**
 * A role answers "who?" only with a task that can be watched: 质检员会更加仔细 says nothing about what the inspector
 * does. A role alone in a table cell stands for its row.
 */
function hasTask({ text, spans, words, cues }: Sentence, role: Span): boolean {
  const clause = spans.find(({ start, end }) => start <= role.start && role.start < end);
  if (clause === undefined || says.test(text.slice(role.end, role.end + 2))) return false;
  const inClause = <Item extends Span>(items: readonly Item[]): Item[] =>
    items.filter(({ start }) => clause.start <= start && start < clause.end);
  const vague = inClause(cues).some(
    (cue) => cue.class === 'comparison' || cue.class === 'effort' || cue.class === 'fluff',
  );
  const around = text.slice(clause.start, clause.end);
  if (vague)
    return /由/.test(text.slice(clause.start, role.start)) && visibleTask.test(text.slice(role.end, clause.end));
  if (!inClause(words).some(isVerb)) return true;
  return visibleTask.test(around);
}

/** What a reviewer could check, wherever it stands and whoever it binds. In order of `start`. */
export function anchorsIn(sentence: Sentence): Anchor[] {
  const { text, spans, words, cues } = sentence;
  const anchors: Anchor[] = patternAnchors(text);
  const actsNear = ({ start }: Anchor): boolean => {
    const clause = spans.find((span) => span.start <= start && start < span.end);
    return (
      clause !== undefined &&
      words.some((word) => clause.start <= word.start && word.start < clause.end && isVerb(word))
    );
  };
  for (const anchor of numberAnchors(text)) {
    // 当天 names a deadline only for an act: 当天积压 is a state.
    if (
      anchor.kind !== 'deadline' ||
      /[\d一二两三四五六七八九十半]/.test(text.slice(anchor.start, anchor.end)) ||
      actsNear(anchor)
    )
      anchors.push(anchor);
  }
  for (const { start, end, tags } of recordWords(text)) {
    const kind = tags.find((tag): tag is 'document' | 'tool' => tag !== 'common');
    // 若干摄像头 and 相关记录 name no thing that could be asked for.
    // 充分利用ERP names no task that the tool does.
    const praised =
      kind === 'tool' &&
      /(?:利用|借助|运用|用好|发挥|学习|熟悉|完善|优化)[^,;:.]{0,4}$/.test(text.slice(Math.max(0, start - 7), start));
    const counted = cues.some((cue) => cue.class === 'quantity' && cue.end <= start && start - cue.end <= 1);
    if (kind !== undefined && !counted && !praised) anchors.push({ kind, start, end });
  }
  for (const { start, end, tags } of words) {
    if (tags.includes('role') && isAccountable(text, start, end) && hasTask(sentence, { start, end }))
      anchors.push({ kind: 'role', start, end });
  }
  return anchors.toSorted((one, other) => one.start - other.start || one.end - other.end);
}
