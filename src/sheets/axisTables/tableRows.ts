import { roadmapSheetTexts } from '../../messages/fr/roadmapSheets';
import { bulleted } from '../itemText';
import type { ItemRow, ObjectiveRows } from '../itemRows';
import { looks } from '../looks';
import type { TextCell, TextRow } from '../textTable';
import type { TableColumn } from './tableColumns';

const titleStyle = { ...looks.text, bold: true, vertical: 'top' } as const;
const textStyle = { ...looks.text, vertical: 'top' } as const;
const noteStyle = { ...textStyle, italic: true } as const;

/** The rows of one axis, those of each objective apart. */
export function tableRows(groups: ObjectiveRows[], columns: TableColumn[]): TextRow[][] {
  const showsFields = columns.filter(({ kind }) => kind === 'action').length > 1;
  const bodies = groups.map((group) => bodyOf(group, columns, showsFields));
  return groups.map((group, i) => {
    const body = bodies[i]!;
    columns.forEach((column, at) => {
      if (column.kind !== 'objectives') return;
      const shared = column.shared(group);
      const isBelow = i > 0 && column.shared(groups[i - 1]!) === shared;
      if (isBelow || body[0]![at]) return;
      let down = body.length;
      for (let next = i + 1; groups[next] && column.shared(groups[next]!) === shared; next++) {
        down += bodies[next]!.length;
      }
      body[0]![at] = { value: column.text(group), style: titleStyle, down };
    });
    return body;
  });
}

/** What stands beside an objective: its rows, or one that says that there is nothing. */
function bodyOf(group: ObjectiveRows, columns: TableColumn[], showsFields: boolean): TextRow[] {
  if (group.rows.length > 0) return group.rows.flatMap((row) => linesOfRow(row, columns, showsFields));
  const before = columns.findIndex((column) => column.kind !== 'objectives' || column.text(group) === '');
  if (before < 0) return [columns.map(() => null)];
  const across = columns.length - before;
  const note: TextCell = { value: roadmapSheetTexts.nothing, style: noteStyle, across };
  return [columns.map((_, at) => (at === before ? note : null))];
}

/** One row of the document; where more is said of actions than their titles, each has a line of its own. */
function linesOfRow(row: ItemRow, columns: TableColumn[], showsFields: boolean): TextRow[] {
  const lines = showsFields && row.actions.length > 1 ? row.actions.map((action) => [action]) : [row.actions];
  return lines.map((actions, line) =>
    columns.map((column): TextCell | null => {
      switch (column.kind) {
        case 'objectives':
          return null;
        case 'action':
          return { value: bulleted(actions.map(column.text)), style: textStyle };
        case 'row':
          return line > 0 ? null : { value: column.text(row), style: textStyle, down: lines.length };
      }
    }),
  );
}
