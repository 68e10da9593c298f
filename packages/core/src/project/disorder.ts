import type { Disorder } from '../model/case.ts';
import { isIsoDate } from '../model/iso-date.ts';
import { frontMatterValue } from '../model/kind.ts';
import { compareNumbers, isMessage, type CaseFile } from './case-files.ts';

/** What is known of a file when its place in the case is judged. */
export interface Placed {
  readonly file: CaseFile;
  /** The file it answers, by its front matter or its place. */
  readonly answered: CaseFile | null;
  /** The files known by their paths. */
  readonly known: ReadonlyMap<string, CaseFile>;
  /** Whether names say that a letter comes later in the folder. */
  readonly hasLaterLetter: () => boolean;
}

/** What does not fit together between a file and those before it. */
export function disorderOf(placed: Placed): Disorder[] {
  const cycle = cycleOf(placed);
  if (cycle !== null) return [cycle];
  return [twinOf(placed), orphanOf(placed), backwardsOf(placed)].filter((one) => one !== null);
}

/** A chain of answers that comes back to its begin. */
function cycleOf({ file, known }: Placed): Disorder | null {
  const seen = new Set<string>();
  let next = file.answers;
  while (next !== null && !seen.has(next)) {
    if (next === file.path) return { kind: 'cycle', key: 'answers', other: file.answers };
    seen.add(next);
    next = known.get(next)?.answers ?? null;
  }
  return null;
}

/** Two messages of one number, and nothing that tells which of them letters answer. */
function twinOf({ file, known }: Placed): Disorder | null {
  const { number, kind, answers, path } = file;
  if (number === null || !isMessage(kind) || answers !== null) return null;
  for (const other of known.values()) {
    const isSame = other.number !== null && compareNumbers(other.number, number) === 0 && other.kind === kind;
    if (isSame && other.answers === null && other.path < path) return { kind: 'twin', key: null, other: other.path };
  }
  return null;
}

/** A reply before its letter; one that opens a folder may answer what was sent before there was a folder. */
function orphanOf({ file, answered, hasLaterLetter }: Placed): Disorder | null {
  if (file.kind !== 'reply' || file.number === null || answered !== null || file.answers !== null) return null;
  return hasLaterLetter() ? { kind: 'orphan', key: null, other: null } : null;
}

/** The day of a file and the key that names it. */
function dayOf({ frontMatter, kind }: CaseFile): { readonly key: string; readonly day: string } | null {
  const key = isMessage(kind) ? 'received' : 'submitted';
  const value = frontMatterValue(frontMatter, key);
  return typeof value === 'string' && isIsoDate(value) ? { key, day: value.slice(0, 10) } : null;
}

function backwardsOf({ file, answered }: Placed): Disorder | null {
  if (answered === null) return null;
  const own = dayOf(file);
  const earlier = dayOf(answered);
  if (own !== null && earlier !== null && own.day < earlier.day) {
    return { kind: 'backwards', key: own.key, other: answered.path };
  }
  const isBefore = file.number !== null && answered.number !== null && compareNumbers(file.number, answered.number) < 0;
  return isBefore && file.answers !== null ? { kind: 'backwards', key: 'answers', other: answered.path } : null;
}
