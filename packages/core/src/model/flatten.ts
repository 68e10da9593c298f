import type { Nodes, PhrasingContent } from 'mdast';
import { OBJECT, type FlatText, type Run } from '../text/flat-text.ts';
import type { Span } from '../text/span.ts';
import type { Link } from './letter.ts';

/** Offsets of a node; remark gives every node it reads a position. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Collects flat text and its way back to the source, joining neighbours that correspond unit by unit. */
interface Builder {
  text: string;
  readonly runs: Run[];
}

function push(builder: Builder, text: string, source: number, sourceLength: number): void {
  if (text.length === 0) return;
  const last = builder.runs.at(-1);
  if (
    last !== undefined &&
    text.length === sourceLength &&
    last.length === last.sourceLength &&
    last.source + last.length === source
  ) {
    builder.runs[builder.runs.length - 1] = {
      ...last,
      length: last.length + text.length,
      sourceLength: last.sourceLength + text.length,
    };
  } else {
    builder.runs.push({ flat: builder.text.length, length: text.length, source, sourceLength });
  }
  builder.text += text;
}

const isLineEnd = (unit: string | undefined): boolean => unit === '\n' || unit === '\r';
const isContainerUnit = (unit: string | undefined): boolean => unit === ' ' || unit === '\t' || unit === '>';

/**
 * Follows the value of a text node through its source: remark has decoded entities, dropped backslashes and cut
 * container prefixes at line starts. What stands in the value and not in the source maps to where it was found.
 */
function pushText(builder: Builder, value: string, source: string, { start, end }: Span): void {
  let at = start;
  let index = 0;
  while (index < value.length) {
    let same = 0;
    while (
      at + same < end &&
      index + same < value.length &&
      source[at + same] === value[index + same] &&
      !isLineEnd(value[index + same]) &&
      !(
        source[at + same] === '&' &&
        value[index + same] === '&' &&
        /^&[#\w]{1,32};/.test(source.slice(at + same, at + same + 34))
      )
    ) {
      same += 1;
    }
    push(builder, value.slice(index, index + same), at, same);
    index += same;
    at += same;
    const unit = value[index];
    if (unit === undefined) return;
    if (isLineEnd(unit)) {
      while (at < end && !isLineEnd(source[at])) at += 1;
      const length = source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1;
      push(builder, '\n', at, length);
      at += length;
      index += unit === '\r' && value[index + 1] === '\n' ? 2 : 1;
      while (at < end && isContainerUnit(source[at]) && source[at] !== value[index]) at += 1;
      continue;
    }
    if (source[at] === '\\' && source[at + 1] === unit) {
      at += 1;
      continue;
    }
    const entity = source[at] === '&' ? /^&[#\w]{1,32};/.exec(source.slice(at, at + 34)) : null;
    if (entity !== null) {
      const wide = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
      push(builder, value.slice(index, index + wide), at, entity[0].length);
      index += wide;
      at += entity[0].length;
      continue;
    }
    if (at < end && source[at] === '\0') {
      push(builder, unit, at, 1);
      index += 1;
      at += 1;
      continue;
    }
    if (at >= end) {
      push(builder, value.slice(index), Math.max(start, end - 1), Math.min(1, end - start));
      return;
    }
    at += 1;
  }
}

export interface Flattened {
  readonly flat: FlatText;
  /** Flat ranges in strong emphasis. */
  readonly strong: readonly Span[];
  readonly links: readonly Link[];
  /** Inline HTML, comments included. */
  readonly html: readonly { readonly span: Span; readonly value: string }[];
}

function targetSpan(source: string, { start, end }: Span, target: string): Span {
  const at = source.lastIndexOf(target, end);
  return at >= start && target.length > 0 ? { start: at, end: at + target.length } : { start, end };
}

/** Inline content as flat text: entities decoded, emphasis dropped, code and images one object each. */
export function flatten(nodes: readonly PhrasingContent[], source: string): Flattened {
  const builder: Builder = { text: '', runs: [] };
  const strong: Span[] = [];
  const links: Link[] = [];
  const html: { span: Span; value: string }[] = [];

  const walk = (node: PhrasingContent): void => {
    const span = spanOf(node);
    switch (node.type) {
      case 'text':
        pushText(builder, node.value, source, span);
        break;
      case 'break':
        push(builder, '\n', span.start, span.end - span.start);
        break;
      case 'strong': {
        const start = builder.text.length;
        node.children.forEach(walk);
        strong.push({ start, end: builder.text.length });
        break;
      }
      case 'link': {
        const start = builder.text.length;
        node.children.forEach(walk);
        links.push({
          kind: 'link',
          span,
          targetSpan: targetSpan(source, span, node.url),
          target: node.url,
          text: builder.text.slice(start),
        });
        break;
      }
      case 'image':
        links.push({
          kind: 'image',
          span,
          targetSpan: targetSpan(source, span, node.url),
          target: node.url,
          text: node.alt ?? '',
        });
        push(builder, OBJECT, span.start, span.end - span.start);
        break;
      case 'html':
        html.push({ span, value: node.value });
        if (!node.value.startsWith('<!--')) push(builder, OBJECT, span.start, span.end - span.start);
        break;
      case 'emphasis':
      case 'delete':
      case 'linkReference':
        node.children.forEach(walk);
        break;
      default:
        push(builder, OBJECT, span.start, span.end - span.start);
    }
  };
  nodes.forEach(walk);
  return { flat: builder, strong, links, html };
}

/** The value of a node without inline content (indented code) as flat text. */
export function flattenValue(value: string, source: string, span: Span): FlatText {
  const builder: Builder = { text: '', runs: [] };
  pushText(builder, value, source, span);
  return builder;
}
