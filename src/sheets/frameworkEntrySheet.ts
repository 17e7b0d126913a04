import type { EnteredFramework } from '../domain/enteredFramework';
import type { Roadmap } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { cleanColumns } from '../messages/fr/cleanSheets';
import { frameworkEntryTexts } from '../messages/fr/frameworkEntry';
import { sheetPlan, type CellStyle, type SheetPlan } from '../workbook/plan';
import { putAcross } from './across';
import { looks } from './looks';
import { PlanBuilder } from './planBuilder';
import { printTexts } from './print';
import { rowHeight } from './textFit';

/** Rows of the table: its title and what to do with it stand above. */
const HEADER_ROW = 2;
const TEXT_FORMAT = '@';
/** What the button of the filter covers of a header, in characters. */
const FILTER_BUTTON = 3;

const text: CellStyle = { ...looks.text, vertical: 'top' };
const code: CellStyle = { ...looks.centered, vertical: 'top', numberFormat: TEXT_FORMAT };

/** The columns have the headers of the clean sheet of the projet académique, by which they are read back. */
const COLUMNS = [
  { ...cleanColumns.frameworkAxisCode, width: 10, style: code },
  { ...cleanColumns.frameworkAxis, width: 40, style: text },
  { ...cleanColumns.code, width: 10, style: code },
  { ...cleanColumns.goal, width: 70, style: text },
  { ...cleanColumns.framework, width: 34, style: text },
];

/**
 * A projet académique as an Excel table, one objective a row, which its people go on with: it is read back by its headers
 * and never renewed. `id` is its stamp, by which it is known among other sheets of its kind.
 */
export function frameworkEntrySheet(roadmap: Roadmap, framework: EnteredFramework, id: string): SheetPlan {
  const title = tidy(framework.title) || frameworkEntryTexts.usualName;
  const rows = framework.axes.flatMap(({ code: axisCode = '', title: axis, objectives }) =>
    (objectives.length > 0 ? objectives : [{ title: '' }]).map((objective) => [
      axisCode,
      axis,
      ('code' in objective && objective.code) || '',
      objective.title,
      title,
    ]),
  );
  const width = COLUMNS.reduce((sum, column) => sum + column.width, 0);
  const right = COLUMNS.length - 1;
  const builder = new PlanBuilder();
  putAcross(builder, 0, { value: title, style: looks.title }, { right, width });
  putAcross(builder, 1, { value: frameworkEntryTexts.usage, style: looks.note }, { right, width });
  builder
    .putRow(
      HEADER_ROW,
      0,
      COLUMNS.map(({ header }) => ({ value: header, style: looks.header })),
    )
    .height(
      HEADER_ROW,
      Math.max(...COLUMNS.map((column) => rowHeight(column.header, column.width - FILTER_BUTTON))),
    );
  rows.forEach((cells, i) => {
    const row = HEADER_ROW + 1 + i;
    builder
      .putRow(
        row,
        0,
        cells.map((value, at) => ({ ...(value !== '' && { value }), style: COLUMNS[at]!.style })),
      )
      .height(row, Math.max(...cells.map((value, at) => rowHeight(value, COLUMNS[at]!.width, text))));
  });
  return sheetPlan({
    id,
    name: title,
    ...builder.grid(),
    columnWidths: COLUMNS.map((column) => column.width),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    validations: COLUMNS.map(({ header, help }, at) => ({
      rect: { top: HEADER_ROW, bottom: HEADER_ROW, left: at, right: at },
      values: [],
      strict: false,
      prompt: { title: header, text: help },
    })),
    tables: [
      {
        name: `FDR_${id.replace(/\W+/g, '_')}`,
        rect: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + rows.length, right },
      },
    ],
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      ...printTexts(roadmap, title),
    },
  });
}
