import { columnsOf, visibleLine } from '../visible.ts';

/** Cells as aligned columns, the heads first. */
export function alignedTable(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map(visibleLine));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => columnsOf(row[column] ?? ''))));
  return cells.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columnsOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** Cells as a table of Markdown, the heads first. */
export function markdownTable([heads = [], ...rows]: readonly (readonly string[])[]): string[] {
  return [heads, heads.map(() => '---'), ...rows].map(markdownLine);
}

function markdownLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => visibleLine(cell).replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}
