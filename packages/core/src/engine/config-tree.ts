import { parse, type DocumentNode, type MemberNode, type ValueNode } from '@humanwhocodes/momoa';
import type { Localized } from '../text/localized.ts';
import type { Span } from '../text/span.ts';
import type { KeyPath } from './config-problem.ts';

/** What is wrong at one place of a JSON text. */
export interface TextProblem {
  readonly span: Span;
  readonly message: Localized;
  readonly hint: Localized | null;
}

/** A JSON text with its places. */
export interface ConfigTree {
  readonly value: unknown;
  readonly repeated: readonly { readonly key: string; readonly span: Span; readonly first: Span }[];
  /**
   * The place of a value; null when there is none. A value that is itself a list or an object, and stands under a key,
   * has the place of its key.
   */
  place(path: KeyPath): Span | null;
  /** The place of a key in the object at `path`; null when there is none. */
  keyPlace(path: KeyPath, key: string): Span | null;
}

/** The reader recurses: text nested deeper is refused before it is read. */
const deepest = 100;
const nesting = /"(?:[^"\\\n\r]|\\[^])*"?|\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)|[[{]|[\]}]/g;

/** Reads JSON with comments and, if asked, commas after the last element. A byte order mark may stand before. */
export function readConfigTree(text: string, allowTrailingCommas: boolean): ConfigTree | TextProblem {
  const source = text.replace(/^\uFEFF/, ' ');
  const start = source.length - source.trimStart().length;
  if (start === source.length) return problemAt({ start: 0, end: 0 }, messages.empty, messages.atLeast);
  const tooDeep = depthProblem(source);
  if (tooDeep !== null) return tooDeep;
  try {
    return treeOf(parse(source, { mode: 'jsonc', ranges: true, allowTrailingCommas }));
  } catch (error) {
    return syntaxProblem(source, error);
  }
}

const messages = {
  empty: { en: 'The file is empty.', zh: '文件是空的。' },
  atLeast: { en: 'Write at least {}.', zh: '至少要写 {}。' },
  tooDeep: { en: `The file is nested more than ${deepest} levels deep.`, zh: `文件的嵌套超过 ${deepest} 层。` },
  endsEarly: { en: 'The file ends too early.', zh: '文件不完整。' },
  close: { en: 'Close every bracket, brace, comment and quotation mark.', zh: '请补全括号、花括号、注释和引号。' },
  comma: {
    en: 'Remove the comma before it, or name the file .jsonc.',
    zh: '请删除前面的逗号，或把文件名改为 .jsonc。',
  },
  doubleQuotes: { en: 'Use double quotation marks.', zh: '请使用双引号 "。' },
  missingComma: { en: 'Is a comma missing before it?', zh: '前面是否少了逗号？' },
} as const satisfies Readonly<Record<string, Localized>>;

function problemAt(span: Span, message: Localized, hint: Localized | null): TextProblem {
  return { span, message, hint };
}

function depthProblem(source: string): TextProblem | null {
  let depth = 0;
  for (const { 0: token, index } of source.matchAll(nesting)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > deepest) return problemAt({ start: index, end: index + 1 }, messages.tooDeep, null);
  }
  return null;
}

function offsetOf(error: unknown): number | null {
  const offset: unknown = error instanceof Error && 'offset' in error ? error.offset : null;
  return typeof offset === 'number' ? offset : null;
}

function syntaxProblem(source: string, error: unknown): TextProblem {
  const words = error instanceof Error ? error.message : String(error);
  const at = offsetOf(error);
  // The parser blames the last token where one was still to come.
  const isLast = at !== null && /^[[{,:]\s*$/.test(source.slice(at));
  if (at === null || isLast || words.includes('end of input') || at >= source.length) {
    const end = source.trimEnd().length;
    return problemAt({ start: Math.max(0, end - 1), end }, messages.endsEarly, messages.close);
  }
  const token = /^(?:"[^"\n\r]*"?|[\w.+-]+|[^])/u.exec(source.slice(at, at + 200))?.[0] ?? '';
  const before = source.slice(0, at).trimEnd();
  const message = { en: `“${token}” is not expected here.`, zh: `此处不应有“${token}”。` };
  return problemAt({ start: at, end: at + token.length }, message, syntaxHint(token, before));
}

function syntaxHint(token: string, before: string): Localized | null {
  if (/^[\]}]/.test(token) && before.endsWith(',')) return messages.comma;
  if (/^['‘’“”]/.test(token)) return messages.doubleQuotes;
  return /["\w\]}]$/.test(before) && /^["[{]/.test(token) ? messages.missingComma : null;
}

function spanOf({ range }: { readonly range?: readonly [number, number] | readonly number[] }): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

function treeOf({ body }: DocumentNode): ConfigTree {
  const repeated: ConfigTree['repeated'][number][] = [];
  return {
    value: valueOf(body, repeated),
    repeated,
    place: (path) => placeOf(body, path),
    keyPlace(path, key) {
      const node = nodeAt(body, path);
      const member = node?.type === 'Object' ? memberOf(node.members, key) : undefined;
      return member === undefined ? null : spanOf(member.name);
    },
  };
}

function valueOf(node: ValueNode, repeated: ConfigTree['repeated'][number][]): unknown {
  if (node.type === 'Array') return node.elements.map(({ value }) => valueOf(value, repeated));
  if (node.type === 'Object') {
    const places = new Map<string, Span>();
    const entries = node.members.map((member): [string, unknown] => {
      const key = keyOf(member);
      const span = spanOf(member.name);
      const first = places.get(key);
      if (first === undefined) places.set(key, span);
      else repeated.push({ key, span, first });
      return [key, valueOf(member.value, repeated)];
    });
    return Object.fromEntries(entries);
  }
  return 'value' in node ? node.value : null;
}

/** The last of several, as reading takes that one. */
function memberOf(members: readonly MemberNode[], key: string): MemberNode | undefined {
  return members.findLast((member) => keyOf(member) === key);
}

function nodeAt(body: ValueNode, path: KeyPath): ValueNode | null {
  let node: ValueNode | undefined = body;
  for (const key of path) {
    if (node?.type === 'Object') node = memberOf(node.members, String(key))?.value;
    else if (node?.type === 'Array') node = node.elements[Number(key)]?.value;
    else return null;
  }
  return node ?? null;
}

function placeOf(body: ValueNode, path: KeyPath): Span | null {
  const node = nodeAt(body, path);
  if (node === null) return null;
  if (node.type !== 'Object' && node.type !== 'Array') return spanOf(node);
  const parent = nodeAt(body, path.slice(0, -1));
  const member =
    parent?.type === 'Object' && path.length > 0 ? memberOf(parent.members, String(path.at(-1))) : undefined;
  if (member !== undefined) return spanOf(member.name);
  const { start } = spanOf(node);
  return { start, end: start + 1 };
}
