import { roadmapSheetTexts } from '../../messages/fr/roadmapSheets';
import type { ItemRow, ObjectiveRows } from '../itemRows';
import { looks } from '../looks';
import type { TextCell, TextRow } from '../textTable';
import type { FieldColumn } from './fieldColumns';

const textStyle = { ...looks.text, vertical: 'top' } as const;
const titleStyle = { ...textStyle, bold: true } as const;
const noteStyle = { ...textStyle, italic: true } as const;

/** The rows of one champ opérationnel: a line for each indicator with its target values, beside what is done for it. */
export function fieldRows(group: ObjectiveRows, columns: FieldColumn[]): TextRow[] {
  const rows =
    group.rows.length > 0 ? group.rows.flatMap((row) => linesOfRow(row, columns)) : [noteRow(group, columns)];
  columns.forEach((column, at) => {
    if (column.kind !== 'group' || rows[0]![at]) return;
    const style = column.isTitle ? titleStyle : textStyle;
    rows[0]![at] = { value: column.text(group), style, down: rows.length };
  });
  return group.rows.length > 0 ? withoutEmptyFrames(rows, columns) : rows;
}

/** The name of a champ opérationnel goes over the columns beside it that have nothing for it. */
function withoutEmptyFrames(rows: TextRow[], columns: FieldColumn[]): TextRow[] {
  const [name] = rows[0]!;
  if (columns[0]?.kind !== 'group' || !name || name.value === '') return rows;
  const isFilled = (at: number): boolean => rows.some((row) => (row[at]?.value ?? '') !== '');
  const filled = columns.findIndex((_, at) => at > 0 && isFilled(at));
  const across = filled < 0 ? columns.length : filled;
  return rows.map((row, line) =>
    row.map((cell, at) => (at === 0 ? line === 0 && { ...name, across } : at < across ? null : cell) || null),
  );
}

function linesOfRow(row: ItemRow, columns: FieldColumn[]): TextRow[] {
  const lines = row.indicators.length > 0 ? row.indicators : [null];
  return lines.map((indicator, line) =>
    columns.map((column): TextCell | null => {
      switch (column.kind) {
        case 'group':
          return null;
        case 'row':
          return line > 0 ? null : { value: column.text(row), style: textStyle, down: lines.length };
        case 'indicator':
          return { value: indicator ? column.text(indicator) : '', style: textStyle };
      }
    }),
  );
}

/** Said where nothing belongs to an objective, beside what is said of it. */
function noteRow(group: ObjectiveRows, columns: FieldColumn[]): TextRow {
  const before = columns.findIndex((column) => column.kind !== 'group' || column.text(group) === '');
  if (before < 0) return columns.map(() => null);
  const note: TextCell = {
    value: roadmapSheetTexts.nothing,
    style: noteStyle,
    across: columns.length - before,
  };
  return columns.map((_, at) => (at === before ? note : null));
}
