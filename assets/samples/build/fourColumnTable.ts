import { fittedHeight } from './fitRow';
import { looks, type SheetBuilder } from './sheetBuilder';

/** One bullet of a cell: its text, or its text and the lines below it as they were typed. */
export type Bullet = string | { text: string; under: string[] };

/** One row of the table: what stands in its three last cells. */
export interface TableRow {
  actions: Bullet[];
  levers: Bullet[];
  indicators: Bullet[];
}

/** An objective and its rows; its cell is merged over them when there are several. */
export interface TableObjective {
  title: string;
  rows: TableRow[];
}

/** Objective | actions | levers | indicators, under a heading such as « 3.2.1 - … ». */
export interface FourColumnTable {
  heading: string;
  header: [string, string, string, string];
  objectives: TableObjective[];
}

/** Column widths that suit the four columns, in characters. */
export const fourColumnWidths: [number, number, number, number] = [28, 52, 44, 36];

/** Puts heading, header and rows from `top` down, in columns A to D; answers the row after the table. */
export function putFourColumnTable(
  sheet: SheetBuilder,
  top: number,
  table: FourColumnTable,
  bullet: string,
): number {
  sheet.put(top, 0, table.heading, looks.heading).height(top, 24);
  sheet.putRow(top + 1, 0, table.header, looks.header).height(top + 1, 24);
  const [objectiveWidth, ...widths] = fourColumnWidths;
  let row = top + 2;
  for (const objective of table.objectives) {
    const last = row + objective.rows.length - 1;
    sheet.putMerged(row, 0, last, 0, objective.title, { ...looks.label, vertical: 'center' });
    const share =
      fittedHeight({ text: objective.title, width: objectiveWidth, size: 12 }) / objective.rows.length;
    for (const { actions, levers, indicators } of objective.rows) {
      const cells = [actions, levers, indicators].map((bullets) => cellOf(bullets, bullet));
      sheet.putRow(row, 1, cells, looks.text);
      const texts = cells.map((cell, i) => ({ text: cell ?? '', width: widths[i]! }));
      sheet.height(row, Math.max(share, ...texts.map(fittedHeight)));
      row++;
    }
  }
  return row;
}

/** How many bullets of each kind the tables hold: what a reader of the sheets must find. */
export function countTables(tables: FourColumnTable[]): {
  objectives: number;
  actions: number;
  levers: number;
  indicators: number;
} {
  const objectives = tables.flatMap((table) => table.objectives);
  const rows = objectives.flatMap((objective) => objective.rows);
  return {
    objectives: objectives.length,
    actions: rows.flatMap((row) => row.actions).length,
    levers: rows.flatMap((row) => row.levers).length,
    indicators: rows.flatMap((row) => row.indicators).length,
  };
}

/** The bullets on lines of one cell; null for a cell the document leaves empty. */
function cellOf(bullets: Bullet[], glyph: string): string | null {
  if (bullets.length === 0) return null;
  const lines = bullets.flatMap((bullet) =>
    typeof bullet === 'string'
      ? [`${glyph} ${bullet}`]
      : [`${glyph} ${bullet.text}`, ...bullet.under.map((line) => `    ${line}`)],
  );
  return lines.join('\n');
}
