import { labelKey } from '../../domain/text';
import type { Rect } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { Claims } from '../claims';
import { emptyDraft, type AxisDraft } from '../draft';
import { Grid } from '../grid';
import { findHeadings } from '../headings';
import { nothingKnown, type Known } from '../layout';
import { SheetContext } from '../sheetContext';
import { resolveColumns, type Column, type ColumnRole } from './tableColumns';
import { findTableHeaders, type HeaderCell, type TableHeader } from './tableHeader';

/** A table of a form: its header, what its columns are for, and what stands below. */
export interface FormTable {
  header: Rect;
  columns: Column[];
  /** Whether columns are for croix: what each row has to do with each part of another plan. */
  crosses: boolean;
  /** The axis that stands over it, as the form writes it: « Axe 2 » above the table or as the name of the sheet. */
  axis?: { code?: string; title: string };
}

/**
 * The tables of a sheet by their headers alone, filled or not, recognised as when a workbook is read. `axisTitles` are those
 * of the roadmap that is to be written there.
 */
export function formTables(sheet: SheetSnapshot, axisTitles: readonly string[]): FormTable[] {
  const grid = new Grid(sheet);
  const claims = new Claims();
  const lines = findHeadings(grid, claims);
  const headingsAbove = (row: number): string[] => [
    ...lines
      .filter(({ rect }) => rect.top < row)
      .map(({ text }) => text)
      .reverse(),
    grid.name,
  ];
  const headers = findTableHeaders(grid, claims, headingsAbove);
  for (const { rect } of headers) claims.claim(rect);
  const known: Known = { ...nothingKnown, axisTitles: new Set(axisTitles.map(labelKey)) };
  const free = lines.filter(({ rect }) => claims.isFree(rect));
  const context = new SheetContext(grid, free, known, emptyDraft());
  return headers.map((header) => {
    const columns = columnsOf(grid, header);
    const region = { layout: 'actionList', rect: header.rect, certainty: 1, shape: { columns } };
    const axis = saidAxis(context.contextOf(region).axis);
    return { header: header.rect, columns, crosses: crosses(grid, header), ...(axis && { axis }) };
  });
}

/** « Projet académique » over « PA 1 », « PA 2 »: as one header or as several. */
function crosses(grid: Grid, { cells, rect }: TableHeader): boolean {
  const others = cells.filter(({ role }) => role === 'contribution');
  const isOver = ({ left, right }: HeaderCell): boolean =>
    grid.columnsOf(rect.bottom).filter((column) => column >= left && column <= right).length > 1;
  return others.length > 1 || others.some(isOver);
}

/** A plain line over the table names no axis unless it is one of the roadmap. */
function saidAxis(draft: AxisDraft | null): FormTable['axis'] | null {
  if (!draft || draft.guessed) return null;
  return { title: draft.title, ...(draft.code !== undefined && { code: draft.code }) };
}

/** Without rows, « N° » before the axis of an action numbers the row: nothing else would. */
function columnsOf(grid: Grid, header: TableHeader): Column[] {
  const columns = resolveColumns(grid, header, []);
  const own = OWN_CODES.find(([role]) => columns.some((column) => column.role === role));
  if (!own || own[0] === 'axis' || columns.some(({ role }) => role === own[1])) return columns;
  return columns.map((column, i) =>
    column.role === 'axisCode' && isBareCode(header.cells[i]) ? { ...column, role: own[1] } : column,
  );
}

function isBareCode(cell: HeaderCell | undefined): boolean {
  return cell?.role === 'code' && cell.of === undefined;
}

/** What a row is about, the finest first, with its code. */
const OWN_CODES: readonly [ColumnRole, ColumnRole][] = [
  ['action', 'actionCode'],
  ['indicator', 'indicatorCode'],
  ['lever', 'leverCode'],
  ['field', 'fieldCode'],
  ['objective', 'objectiveCode'],
  ['axis', 'axisCode'],
];
