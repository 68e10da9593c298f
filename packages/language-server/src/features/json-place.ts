/** Where an offset stands in JSON that is being written. */
export interface JsonPlace {
  /** Keys and indexes from the outermost value to the one that the offset is in. */
  readonly path: readonly (string | number)[];
  /** Whether a key is being written, or a value. */
  readonly role: 'key' | 'value';
  /** The string that the offset is in, from its quotation mark to the end of its words; null outside strings. */
  readonly string: { readonly start: number; readonly end: number } | null;
  /** The keys that the object around the offset has before it. */
  readonly keys: readonly string[];
}

interface Level {
  readonly kind: 'object' | 'array';
  readonly keys: string[];
  key: string | null;
  index: number;
  /** Behind a colon, where a value is due. */
  isValue: boolean;
}

/**
 * Reads JSON with comments up to an offset. Whatever is wrong further down does not matter: a file that is being written
 * is broken most of the time.
 */
export function jsonPlaceAt(text: string, offset: number): JsonPlace {
  const levels: Level[] = [];
  let at = 0;
  let string: JsonPlace['string'] = null;
  while (at < offset) {
    const level = levels.at(-1);
    const unit = text[at];
    if (unit === '"') {
      const end = stringEnd(text, at);
      if (offset <= end - 1 || end === text.length) {
        string = { start: at, end };
        break;
      }
      if (level?.kind === 'object' && !level.isValue) level.key = text.slice(at + 1, end - 1);
      at = end;
      continue;
    }
    if (unit === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      at = commentEnd(text, at);
      continue;
    }
    if (unit === '{' || unit === '[') {
      levels.push({ kind: unit === '{' ? 'object' : 'array', keys: [], key: null, index: 0, isValue: false });
    } else if (unit === '}' || unit === ']') levels.pop();
    else if (level !== undefined && unit === ':') level.isValue = true;
    else if (level !== undefined && unit === ',') next(level);
    at += 1;
  }
  const last = levels.at(-1);
  const isKey = last?.kind === 'object' && !last.isValue;
  const outer = isKey ? levels.slice(0, -1) : levels;
  return {
    path: outer.flatMap(stepOf),
    role: isKey ? 'key' : 'value',
    string,
    keys: last?.keys ?? [],
  };
}

function stepOf({ kind, index, key }: Level): (string | number)[] {
  if (kind === 'array') return [index];
  return key === null ? [] : [key];
}

function next(level: Level): void {
  if (level.key !== null) level.keys.push(level.key);
  level.key = null;
  level.index += 1;
  level.isValue = false;
}

/** Behind the closing mark; the end of the line where there is none. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
    else if (text[at] === '\n' || text[at] === '\r') return at;
  }
  return text.length;
}

function commentEnd(text: string, start: number): number {
  const isLine = text[start + 1] === '/';
  const end = text.indexOf(isLine ? '\n' : '*/', start + 2);
  return end < 0 ? text.length : end + (isLine ? 1 : 2);
}
