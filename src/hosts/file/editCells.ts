import { cellAddress, parseRect } from '../../workbook/address';
import { HostError, type CellChange } from '../../workbook/host';
import type { CellValue } from '../../workbook/snapshot';
import { DAYS_FROM_1900_TO_1904 } from '../../workbook/serialDates';
import { decodeXml } from './decodeXml';
import { askingForCalculation, hasFormula } from './fullCalculation';
import { EditFormats } from './editFormats';
import { isProtectedSheet, lockedCells } from './lockedCells';
import type { Package } from './openPackage';
import { PackageDraft } from './packageDraft';
import { childOf } from './parseXml';
import { PartGraph } from './partGraph';
import { writableWorkbook } from './refusals';
import { cellOf, openSheet, styleOf, withCells, type CellPatch, type OpenSheet } from './sheetEdits';
import { readSharedTexts, sharedTextNumber, storedRuns, storedValue } from './storedValue';
import { runsWithText, type TextRun } from './textRuns';
import type { WorkbookXml } from './workbookXml';

/** A change of a cell, or the way back from one: then `original` is the cell as its part had it, maybe nothing. */
export interface CellEdit extends CellChange {
  original?: string;
}

export interface Edited {
  package: Package;
  /** Given to `editCells`, they take the changes back, as long as the cells were not changed since. */
  restores: CellEdit[];
}

interface PlacedEdit extends CellEdit {
  row: number;
  column: number;
}

/**
 * Changes single cells of the user's sheets. Cells keep their style, as far as `EditFormats` lets
 * them, and parts of a text their looks; in the part of a sheet everything but the cells named stays as it was, to the byte. Where the workbook has formulas, Excel is asked to compute them on opening.
 *
 * Throws HostError, and then changes nothing: `changed-meanwhile` (detail: the cell) when a cell does not hold what
 * is expected or its sheet is gone; `protected-sheet` (the sheet); `locked-cell` for a formula and where `lockedCells` says
 * so; and as `graft` does.
 */
export function editCells(source: Package, changes: CellEdit[]): Edited {
  const workbook = writableWorkbook(source);
  const graph = new PartGraph(source.parts);
  const draft = new PackageDraft(source.parts);
  const restores: CellEdit[] = [];
  const stylesPart = graph.from(workbook.path).find(({ kind }) => kind === 'styles')?.part;
  const styles = stylesPart === undefined ? undefined : decodeXml(source.parts.get(stylesPart)!);
  const formats = styles === undefined ? undefined : new EditFormats(styles);
  for (const [sheet, edits] of bySheet(changes)) {
    const path = sheetPart(workbook, graph, sheet);
    const open = openSheet(
      decodeXml(source.parts.get(path)!),
      edits.map(({ row }) => row),
    );
    if (isProtectedSheet(open.root)) throw new HostError('protected-sheet', sheet);
    const locked = lockedCells(open.root, path, source.parts, graph);
    const texts = sharedTexts(open, edits, source, graph, workbook.path);
    const patches = edits.map((edit): CellPatch => {
      const place = `${sheet}!${cellAddress(edit.row, edit.column)}`;
      const cell = cellOf(open, edit.row, edit.column);
      if ((cell && childOf(cell, 'f')) || locked(edit.row, edit.column))
        throw new HostError('locked-cell', place);
      const shift = dayShift(workbook, cell ? storedValue(cell, texts) : null, edit.expected);
      if (shift === undefined) throw new HostError('changed-meanwhile', place);
      restores.push({
        source: edit.source,
        expected: edit.value,
        value: edit.expected,
        original: cell ? open.source.slice(cell.start, cell.end) : '',
      });
      const { row, column, original } = edit;
      const value = typeof edit.value === 'number' ? edit.value - shift : edit.value;
      const present = styleOf(open, row, column);
      const style = original === undefined && formats ? formats.formatFor(present, edit.value) : present;
      if (original !== undefined) return { row, column, value, style, original };
      const runs =
        cell && typeof value === 'string' ? runsWithText(storedRuns(cell, texts), value) : undefined;
      return { row, column, value, style, ...(runs && { runs }) };
    });
    draft.setText(path, open.source, withCells(open, patches));
  }
  if (formats) draft.setText(stylesPart!, styles!, formats.finish());
  if (computes(source, graph, workbook.path)) {
    draft.setText(workbook.path, workbook.source, askingForCalculation(workbook));
  }
  return { package: { ...source, parts: draft.finish() }, restores };
}

function bySheet(changes: CellEdit[]): Map<string, PlacedEdit[]> {
  const sheets = new Map<string, PlacedEdit[]>();
  for (const change of changes) {
    const { sheet, address } = change.source;
    const rect = parseRect(address);
    const edits = sheets.get(sheet) ?? [];
    if (!rect || edits.some(({ row, column }) => row === rect.top && column === rect.left)) {
      throw new HostError('changed-meanwhile', `${sheet}!${address}`);
    }
    edits.push({ ...change, row: rect.top, column: rect.left });
    sheets.set(sheet, edits);
  }
  return sheets;
}

function sheetPart(workbook: WorkbookXml, graph: PartGraph, name: string): string {
  const entry = workbook.sheets.find((sheet) => sheet.name === name);
  const relationship = graph.from(workbook.path).find(({ id }) => id === entry?.relationshipId);
  if (relationship?.part === undefined || relationship.kind !== 'worksheet') {
    throw new HostError('changed-meanwhile', name);
  }
  return relationship.part;
}

function sharedTexts(
  open: OpenSheet,
  edits: PlacedEdit[],
  { parts }: Package,
  graph: PartGraph,
  workbookPart: string,
): Map<number, TextRun[]> {
  const cells = edits.map(({ row, column }) => cellOf(open, row, column));
  const wanted = new Set(cells.flatMap((cell) => (cell && sharedTextNumber(cell)) ?? []));
  const part = graph.from(workbookPart).find(({ kind }) => kind === 'sharedStrings')?.part;
  return readSharedTexts(part === undefined ? '' : decodeXml(parts.get(part)!), wanted);
}

/**
 * Days by which a number differs from the 1900 system that the rest of the program counts in: 0, or that of a
 * workbook which counts dates from 1904; undefined when the cell does not hold what is expected.
 */
function dayShift(
  { root }: WorkbookXml,
  stored: CellValue | null,
  expected: CellValue | null,
): number | undefined {
  const wanted = expected === '' ? null : expected;
  if (stored === wanted) return 0;
  const from1904 = ['1', 'true'].includes(childOf(root, 'workbookPr')?.attribute('date1904') ?? '');
  const isShifted = typeof stored === 'number' && stored + DAYS_FROM_1900_TO_1904 === wanted;
  return from1904 && isShifted ? DAYS_FROM_1900_TO_1904 : undefined;
}

function computes({ parts }: Package, graph: PartGraph, workbookPart: string): boolean {
  return graph
    .from(workbookPart)
    .some(
      ({ kind, part }) =>
        kind === 'worksheet' && part !== undefined && hasFormula(decodeXml(parts.get(part)!)),
    );
}
