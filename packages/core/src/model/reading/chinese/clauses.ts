import type { Span } from '../../../text/span.ts';

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';
const isHan = (unit: string | undefined): boolean => unit !== undefined && unit >= '\u4E00' && unit <= '\u9FFF';
const enders = ',;:.!?—|';

function endsClause(text: string, index: number): boolean {
  const unit = text[index] ?? '';
  if (unit === ' ') {
    // Some writers put a space where a comma belongs: 加强管理 提高质量.
    return isHan(text[index - 1]) && isHan(text[index + 1]);
  }
  if (!enders.includes(unit)) return false;
  // A single dash stands inside ranges: 10月1日—7日.
  if (unit === '—') return text[index - 1] === '—' || text[index + 1] === '—';
  // 1,148 and 9:30 and 0.5 are one number; SKU.1 and a.m. are one word.
  const between = ',:.'.includes(unit);
  if (between && isDigit(text[index - 1]) && isDigit(text[index + 1])) return false;
  return !(unit === '.' && /[a-z0-9]/.test(text[index + 1] ?? ''));
}

/** The comma clauses of normalised text, without their punctuation and outer spaces. Brackets stay in their clause. */
export function clauseSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  let depth = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const unit = text[index];
    if (unit === '(') depth += 1;
    if (unit === ')') depth = Math.max(0, depth - 1);
    if (index < text.length && (depth > 0 || !endsClause(text, index))) continue;
    let start = from;
    let end = index;
    while (start < end && text[start] === ' ') start += 1;
    while (end > start && text[end - 1] === ' ') end -= 1;
    if (end > start) spans.push({ start, end });
    from = index + 1;
  }
  return spans;
}
