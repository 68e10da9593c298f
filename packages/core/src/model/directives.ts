import { lineIndex, type LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { FrontMatter, FrontMatterEntry } from './front-matter.ts';

/** A suppression comment: `<!-- appeal-lint-disable-next-line rule -- reason -->` and its relatives. */
export interface Directive {
  readonly kind: 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file';
  readonly where: 'comment' | 'front-matter';
  /** The rules named, with their places; empty means all rules. `group/*` names a whole group. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string | null;
  /** The whole comment, or the front-matter entry. */
  readonly span: Span;
  /**
   * Where remarks are silenced, by the place they begin at; its end counts as inside. For `enable`, where they are
   * heard again. A later `disable` or `enable` for the same rule takes precedence over an earlier one.
   */
  readonly scope: Span;
  /** What to delete so that nothing of the directive is left; with its line, where it stands alone on one. */
  readonly removal: Span;
  /** The place for a forgotten ` -- reason`; null where a reason cannot simply be put in. */
  readonly reasonAt: number | null;
}

/** An HTML comment as the reader of the letter found it; comments inside code are none. */
export interface Comment {
  readonly span: Span;
  readonly value: string;
}

const directivePattern =
  /^<!--\s*appeal-lint-(disable-next-line|disable-line|disable-file|disable|enable)(?=[\s:：]|-->)[:：]?([^]*?)-->$/;
const reasonPattern = /(?:^|\s)(?:--+|[—–]+)(?:\s|$)/;
const idPattern = /[^\s,，、]+/g;

/** Comments in a row that a `disable-next-line` looks past before it gives up. */
const farthest = 200;

/**
 * Reads the suppressions of a letter, those in comments in the order of the text, then the one in the front matter
 * (`appeal-lint-disable`, with its reason in `appeal-lint-disable-reason`). Whatever is no directive is left alone.
 */
export function readDirectives(text: string, comments: readonly Comment[], frontMatter: FrontMatter): Directive[] {
  const source: Source = {
    text,
    lines: lineIndex(text),
    comments: comments.toSorted((a, b) => a.span.start - b.span.start),
  };
  const drafts = source.comments.flatMap((comment) => readComment(source, comment));
  return [...withScopes(source, drafts), ...fromFrontMatter(source, frontMatter)];
}

interface Source {
  readonly text: string;
  readonly lines: LineIndex;
  readonly comments: readonly Comment[];
}

/** A directive before it is known how far it reaches. */
type Draft = Omit<Directive, 'scope'>;

function isKind(word: string | undefined): word is Directive['kind'] {
  return (
    word === 'disable-next-line' ||
    word === 'disable-line' ||
    word === 'disable-file' ||
    word === 'disable' ||
    word === 'enable'
  );
}

function readComment(source: Source, { span, value }: Comment): Draft[] {
  const { text } = source;
  const match = directivePattern.exec(value);
  const kind = match?.[1];
  if (match === null || !isKind(kind)) return [];
  const body = match[2] ?? '';
  const dash = reasonPattern.exec(body);
  const list = dash === null ? body : body.slice(0, dash.index);
  const reason = dash === null ? '' : body.slice(dash.index + dash[0].length).trim();
  // A comment whose text differs from its source (inside a quote of several lines) has no exact places.
  const exact = text.slice(span.start, span.end) === value;
  const listStart = span.start + value.length - '-->'.length - body.length;
  const ids = idsIn(list);
  const last = ids.at(-1);
  return [
    {
      kind,
      where: 'comment',
      rules: ids.map(({ id, at }) => ({
        id,
        span: exact ? { start: listStart + at, end: listStart + at + id.length } : span,
      })),
      reason: reason === '' ? null : reason,
      span,
      removal: removalOf(source, span),
      reasonAt: exact && dash === null ? listStart + (last === undefined ? 0 : last.at + last.id.length) : null,
    },
  ];
}

/** Ids are separated by commas. Words after a mere space that are no ids are a reason without its dashes. */
function idsIn(list: string): { readonly id: string; readonly at: number }[] {
  const ids: { id: string; at: number }[] = [];
  let from = 0;
  for (const { 0: id, index } of list.matchAll(idPattern)) {
    const separated = ids.length === 0 || /[,，、]/.test(list.slice(from, index));
    if (!separated && !id.includes('/')) break;
    ids.push({ id, at: index });
    from = index + id.length;
  }
  return ids;
}

function lineAround({ lines }: Source, { start, end }: Span): Span {
  return {
    start: lines.lineSpan(lines.positionAt(start).line).start,
    end: lines.lineSpan(lines.positionAt(end).line).end,
  };
}

function lineEndLength(text: string, at: number): number {
  if (at >= text.length) return 0;
  return text.startsWith('\r\n', at) ? 2 : 1;
}

/** More white space than this beside a comment is left alone. */
const widest = 200;

function removalOf(source: Source, span: Span): Span {
  const { text } = source;
  const line = lineAround(source, span);
  const before = text.slice(Math.max(line.start, span.start - widest), span.start);
  const after = text.slice(span.end, Math.min(line.end, span.end + widest));
  const isAlone = line.start + before.length === span.start && span.end + after.length === line.end;
  if (isAlone && before.trim() === '' && after.trim() === '') {
    return { start: line.start, end: line.end + lineEndLength(text, line.end) };
  }
  return span.end === line.end ? { start: span.start - before.length + before.trimEnd().length, end: span.end } : span;
}

/** From the last directive to the first, so that each knows the `enable` that follows it without a search. */
function withScopes(source: Source, drafts: readonly Draft[]): Directive[] {
  const { text } = source;
  const enabledAt = new Map<string, number>();
  const nextLines = new Map<number, Span>();
  const nextOf = (line: number): Span => {
    const span = nextLines.get(line) ?? nextLine(source, line);
    nextLines.set(line, span);
    return span;
  };
  let allEnabledAt = text.length;
  const directives: Directive[] = [];
  for (const draft of drafts.toReversed()) {
    const ids = draft.rules.map(({ id }) => id);
    const until = (id: string): number => Math.min(allEnabledAt, enabledAt.get(id) ?? text.length);
    const scopes: Readonly<Record<Directive['kind'], () => Span>> = {
      'disable-file': () => ({ start: 0, end: text.length }),
      'disable-line': () => lineAround(source, draft.span),
      'disable-next-line': () => nextOf(source.lines.positionAt(draft.span.end).line),
      disable: () => ({ start: draft.span.end, end: ids.length === 0 ? allEnabledAt : Math.max(...ids.map(until)) }),
      enable: () => ({ start: draft.span.end, end: text.length }),
    };
    directives.push({ ...draft, scope: scopes[draft.kind]() });
    if (draft.kind !== 'enable') continue;
    if (ids.length === 0) allEnabledAt = draft.span.start;
    for (const id of ids) enabledAt.set(id, draft.span.start);
  }
  return directives.toReversed();
}

/** The next line that holds words: blank lines and lines of comments in between do not count. */
function nextLine({ text, lines, comments }: Source, from: number): Span {
  let line = from;
  let covered = lines.lineSpan(line).end;
  let next = firstFrom(comments, covered);
  const startOf = (index: number): number => comments[index]?.span.start ?? Number.POSITIVE_INFINITY;
  for (let steps = 0; steps < farthest && line < lines.lineCount; steps += 1) {
    line += 1;
    const span = lines.lineSpan(line);
    let words = '';
    for (; startOf(next) < span.end; next += 1) {
      words += text.slice(Math.max(span.start, covered), startOf(next));
      covered = comments[next]?.span.end ?? covered;
    }
    words += text.slice(Math.max(span.start, covered), span.end);
    if (/[^\s>]/.test(words)) return span;
  }
  return { start: text.length, end: text.length };
}

/** Index of the first comment that starts at `offset` or behind it. */
function firstFrom(comments: readonly Comment[], offset: number): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.span.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fromFrontMatter(source: Source, { entries }: FrontMatter): Directive[] {
  const { text } = source;
  const entry = entries.find(({ key }) => key === 'appeal-lint-disable');
  if (entry === undefined || !(entry.value === true || typeof entry.value === 'string' || Array.isArray(entry.value)))
    return [];
  const reason = entries.find(({ key }) => key === 'appeal-lint-disable-reason')?.value;
  const span = { start: entry.keySpan.start, end: entry.valueSpan.end };
  const rules = entry.value === true ? [] : idsOfEntry(text, entry);
  // An empty list names nothing; only `true` silences every rule.
  if (entry.value !== true && rules.length === 0) return [];
  return [
    {
      kind: 'disable-file',
      where: 'front-matter',
      rules,
      reason: typeof reason === 'string' && reason.trim() !== '' ? reason.trim() : null,
      span,
      scope: { start: 0, end: text.length },
      removal: removalOf(source, span),
      reasonAt: null,
    },
  ];
}

function idsOfEntry(text: string, { value, valueSpan }: FrontMatterEntry): Directive['rules'] {
  const ids = Array.isArray(value)
    ? value.filter((id) => typeof id === 'string')
    : (String(value).match(idPattern) ?? []);
  const written = text.slice(valueSpan.start, valueSpan.end);
  const rules: { id: string; span: Span }[] = [];
  let from = 0;
  for (const id of ids) {
    if (id.trim() === '') continue;
    const at = written.indexOf(id, from);
    rules.push({
      id,
      span: at < 0 ? valueSpan : { start: valueSpan.start + at, end: valueSpan.start + at + id.length },
    });
    if (at >= 0) from = at + id.length;
  }
  return rules;
}
