import type { LinkedNotice, Round } from '../model/case.ts';
import { frontMatterValue } from '../model/kind.ts';
import type { Outcome } from '../model/notice.ts';
import { isOutcome } from '../model/front-matter-schema.ts';
import type { CaseCache, LetterReading } from './case-cache.ts';
import { compareFiles, isAttempt, isMessage, type CaseFile } from './case-files.ts';

/** Files in the order in which they came: what is answered stands before its answer, else names decide. */
export function inOrder(files: readonly CaseFile[]): CaseFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const placed = new Set<CaseFile>();
  for (const file of files.toSorted(compareFiles)) {
    const open = new Set<CaseFile>();
    let next: CaseFile | undefined = file;
    while (next !== undefined && !placed.has(next) && !open.has(next)) {
      open.add(next);
      next = next.answers === null ? undefined : byPath.get(next.answers);
    }
    for (const one of [...open].toReversed()) placed.add(one);
  }
  return [...placed];
}

/** The message that the next letter would answer: the last of them; null without one. */
export function lastMessage(ordered: readonly CaseFile[]): CaseFile | null {
  return ordered.findLast(({ kind }) => isMessage(kind)) ?? null;
}

/** A round before its files are parsed. */
interface Draft {
  readonly file: CaseFile;
  readonly answers: CaseFile | null;
  reply: CaseFile | null;
  readonly followUps: CaseFile[];
}

function draftsOf(ordered: readonly CaseFile[]): Draft[] {
  const byPath = new Map(ordered.map((file) => [file.path, file]));
  const drafts = new Map<string, Draft>();
  let message: CaseFile | null = null;
  let last: Draft | undefined;
  for (const file of ordered) {
    const target = file.answers === null ? undefined : byPath.get(file.answers);
    if (isMessage(file.kind)) {
      const answered = target === undefined ? (file.kind === 'reply' ? last : undefined) : drafts.get(target.path);
      if (answered !== undefined) answered.reply = file;
      message = file;
    } else if (isAttempt(file.kind)) {
      last = { file, answers: file.answers === null ? message : (target ?? null), reply: null, followUps: [] };
      drafts.set(file.path, last);
    } else if (file.kind === 'follow-up') last?.followUps.push(file);
  }
  return [...drafts.values()];
}

/** A message as letters see it. */
export function linkedNotice({ path, text }: CaseFile, cache: CaseCache): LinkedNotice {
  return { path, text, notice: cache.notice(path, text) };
}

function outcomeIn(file: CaseFile | null): Outcome | null {
  const said = file === null ? null : frontMatterValue(file.frontMatter, 'outcome');
  return isOutcome(said) ? said : null;
}

/** The rounds that files in their order tell. Every file is parsed once. */
export function roundsOf(ordered: readonly CaseFile[], cache: CaseCache, reading: LetterReading): Round[] {
  const link = (file: CaseFile | null): LinkedNotice | null => (file === null ? null : linkedNotice(file, cache));
  const filed = ({ path, text }: CaseFile) => ({ path, letter: cache.letter(path, text, reading) });
  return draftsOf(ordered).map(({ file, answers, reply, followUps }, index): Round => {
    const replied = link(reply);
    const read = replied === null || replied.notice.outcome === 'unknown' ? null : replied.notice.outcome;
    return {
      ...filed(file),
      number: index + 1,
      answers: link(answers),
      reply: replied,
      followUps: followUps.map(filed),
      sent: reply !== null || frontMatterValue(file.frontMatter, 'status') === 'submitted',
      outcome: outcomeIn(reply) ?? outcomeIn(file) ?? read,
    };
  });
}
