/** A table in plain text: figures to the right, texts to the left, a rule under the header. */
export function printTable(columns: readonly string[], lines: readonly string[][]): string {
  const widths = columns.map((column, i) => Math.max(column.length, ...lines.map((line) => line[i]!.length)));
  const isFigure = columns.map((_, i) => lines.every((line) => /^\d*$/.test(line[i]!)));
  const print = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (isFigure[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd();
  return [print(columns), widths.map((width) => '─'.repeat(width)).join('  '), ...lines.map(print)].join(
    '\n',
  );
}
