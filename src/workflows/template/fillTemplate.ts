import { codeKey } from '../../domain/codes';
import type { Axis, Roadmap } from '../../domain/roadmap';
import { rowKinds, type LeftTable, type RowKind } from '../../domain/template';
import { labelKey } from '../../domain/text';
import { formTables, type FormTable } from '../../layouts/tables/formTables';
import type { Column, ColumnRole } from '../../layouts/tables/tableColumns';
import { rectAddress } from '../../workbook/address';
import type { FilledCell, FilledTable, SheetFilling } from '../../workbook/formFilling';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { columnContent } from './columnContent';
import { freeRows, type FreeRows } from './freeRows';
import { labelCells } from './labelCells';
import { templateRows, type TemplateRow } from './templateRows';

/** A table of a form with the rows that it gets. */
export interface WrittenTable {
  sheet: string;
  kind: RowKind;
  header: FormTable['header'];
  /** Id of the axis that the table is for, where it is for one. */
  axis?: string;
  /** The columns that are understood; those of a matrix and those of several items in a row are not. */
  columns: Column[];
  rows: TemplateRow[];
  /** Headers that are not understood, and headers of columns that stay empty since the roadmap says nothing for them. */
  unknown: string[];
  empty: string[];
  /** Whether it has columns for croix, which stay empty. */
  crosses: boolean;
  /** Rows of the form that were filled, counted from 0. */
  filled: number[];
}

export interface TemplateFilling {
  fillings: SheetFilling[];
  tables: WrittenTable[];
  left: LeftTable[];
}

/** More rows than examples have: the table has been filled by somebody. */
const EXAMPLE_ROWS = 2;

/**
 * What is written into a form so that it holds the roadmap: each table whose headers are recognised gets a row for each of
 * what it is about, beside the answers to the labels above. A table under an axis, or on a sheet named after one, gets that
 * axis; of several tables with the same headers, only the first. `date` is the ISO day of today.
 */
export function fillTemplate(
  form: WorkbookSnapshot,
  roadmap: Roadmap,
  { date }: { date: string },
): TemplateFilling {
  const result: TemplateFilling = { fillings: [], tables: [], left: [] };
  const seen = new Set<string>();
  const titles = roadmap.axes.map(({ title }) => title);
  for (const sheet of form.sheets) {
    if (sheet.kind !== 'cells' || sheet.hidden) continue;
    const found = formTables(sheet, titles);
    const tables = found.flatMap((table) => tableOf(sheet, table, { roadmap, seen, result }));
    const above = found.length > 0 ? Math.min(...found.map(({ header }) => header.top)) : null;
    const cells = labelCells(sheet, above, { roadmap, date });
    if (tables.length > 0 || cells.length > 0) result.fillings.push({ sheet: sheet.name, cells, tables });
  }
  return result.tables.length > 0 ? result : { ...result, fillings: [] };
}

function tableOf(
  sheet: SheetSnapshot,
  table: FormTable,
  { roadmap, seen, result }: { roadmap: Roadmap; seen: Set<string>; result: TemplateFilling },
): FilledTable[] {
  const { understood, unknown } = sorted(table, roadmap);
  const kind = rowKinds.find((one) => has(understood, one, `${one}Code`));
  if (!kind || (understood.length < 2 && !table.crosses)) return [];
  const leave = (why: LeftTable['why'], axis?: string): FilledTable[] => {
    const address = rectAddress(table.header);
    result.left.push({ sheet: sheet.name, address, why, ...(axis !== undefined && { axis }) });
    return [];
  };
  const axis = table.axis && !has(understood, 'axis', 'axisCode') ? axisOf(table.axis, roadmap) : null;
  if (axis === undefined)
    return leave('axis', [table.axis!.code, table.axis!.title].filter(Boolean).join(' – '));
  const free = freeRows(sheet, table);
  if (free.filled.length > EXAMPLE_ROWS) return leave('filled');
  const key = JSON.stringify([kind, axis?.id, table.columns.map(({ header }) => labelKey(header))]);
  if (seen.has(key)) return leave('again');
  seen.add(key);
  const all = templateRows(roadmap, {
    kind,
    hasIndicators: has(understood, 'indicator', 'indicatorCode'),
    hasFields: has(understood, 'field', 'fieldCode'),
    hasObjectives: has(understood, 'parentObjective', 'objective', 'objectiveCode', 'field', 'fieldCode'),
    hasAxes: has(understood, 'axis', 'axisCode'),
  });
  const rows = axis ? all.filter((row) => row.axis === axis) : all;
  const lines = linesOf(rows, understood, roadmap, free);
  const written = new Set(lines.flatMap((line) => line.map(({ column }) => column)));
  const isEmpty = ({ column }: Column): boolean => !written.has(column) && !free.numbered.has(column);
  result.tables.push({
    sheet: sheet.name,
    kind,
    header: table.header,
    ...(axis && { axis: axis.id }),
    columns: understood,
    rows,
    crosses: table.crosses,
    unknown,
    empty: understood.filter(isEmpty).map(({ header }) => header),
    filled: free.filled,
  });
  return [{ header: table.header, from: free.from, end: free.end, lines }];
}

/** Columns that a row can fill, and headers that say nothing; those of croix are neither. */
function sorted(
  { columns, crosses }: FormTable,
  roadmap: Roadmap,
): { understood: Column[]; unknown: string[] } {
  const extras = new Set(roadmap.actions.flatMap(({ extra }) => Object.keys(extra).map(labelKey)));
  const plain = columns.filter(({ role }) => !(crosses && role === 'contribution'));
  const isKnown = ({ role, header, number, state }: Column): boolean =>
    number === undefined && state === undefined && (role !== 'extra' || extras.has(labelKey(header)));
  return {
    understood: plain.filter(isKnown),
    unknown: plain.filter((one) => !isKnown(one) && one.header !== '').map(({ header }) => header),
  };
}

/** Each row as the cells of its columns; a column that numbers rows goes on counting where its numbers end. */
function linesOf(
  rows: readonly TemplateRow[],
  columns: readonly Column[],
  roadmap: Roadmap,
  { numbered }: FreeRows,
): FilledCell[][] {
  return rows.map((row, i) => {
    const counted = [...numbered].flatMap(([column, { first, count }]): FilledCell[] => {
      const value = first + i;
      return i < count
        ? []
        : [{ column, content: { text: String(value), number: { value, kind: 'number' } } }];
    });
    const filled = columns
      .filter(({ column }) => !numbered.has(column))
      .flatMap((column): FilledCell[] => {
        const content = columnContent(row, column, { columns, roadmap });
        return content ? [{ column: column.column, content }] : [];
      });
    return [...filled, ...counted];
  });
}

/** The axis of the roadmap that a form names; undefined where it names another one by its number, null for no axis. */
function axisOf({ code, title }: NonNullable<FormTable['axis']>, { axes }: Roadmap): Axis | null | undefined {
  const byTitle = axes.find((axis) => labelKey(axis.title) === labelKey(title));
  const byCode =
    code === undefined ? undefined : axes.find((axis) => codeKey(axis.code ?? '') === codeKey(code));
  return byTitle ?? byCode ?? (code === undefined ? null : undefined);
}

function has(columns: readonly Column[], ...roles: (ColumnRole | `${RowKind}Code`)[]): boolean {
  return columns.some(({ role }) => roles.includes(role));
}
