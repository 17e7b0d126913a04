import type { Rect } from '../../../../src/workbook/address';
import { allWithout, overlap } from '../../workbook/rects';
import { cellsIn, emptyCell, forgetIfBlank, PLAIN } from '../../workbook/cells';
import type { ExcelCell, ExcelSheet } from '../../workbook/workbook';
import { asWord, orElse } from '../arguments';
import { contentChanged } from '../formulas/calculation';
import type { ObjectTools } from '../objectTools';
import { refuseProtected } from '../refusals';
import { tellChanged } from '../sheetEvents';
import { localAddress } from '../rangeAddress';
import { invalidOperation } from '../refusals';
import { withoutLinkLook } from './hyperlinks';
import { refuseLocked } from './writeCell';

const KINDS = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;
type Kind = (typeof KINDS)[number];

/** `Range.clear` and `RangeAreas.clear`. */
export function clearMethod(
  { book, context }: ObjectTools,
  sheet: ExcelSheet,
  rects: readonly Rect[],
): (args: readonly unknown[]) => void {
  return ([applyTo]) => {
    const kind = orElse(applyTo, (value) => asWord(value, KINDS), 'All');
    const contents = kind === 'All' || kind === 'Contents';
    if (kind !== 'Contents') refuseProtected(sheet);
    else for (const rect of rects) refuseLocked(sheet, rect);
    if (contents) for (const rect of rects) refusePartsOfMerges(sheet, rect);
    for (const rect of rects) {
      // A list, for cells are forgotten while it is gone through.
      for (const placed of [...cellsIn(sheet, rect)]) {
        clearCell(placed.cell, kind);
        forgetIfBlank(sheet, placed);
      }
    }
    if (kind === 'All' || kind === 'Formats') clearRules(sheet, rects, kind);
    if (!contents) return;
    contentChanged(book);
    for (const rect of rects) tellChanged(context, sheet.id, rect);
  };
}

function clearCell(cell: ExcelCell, kind: Kind): void {
  if (kind === 'All' || kind === 'Contents') emptyCell(cell);
  if (kind === 'RemoveHyperlinks' && cell.link) cell.style = withoutLinkLook(cell.style);
  if (kind === 'All' || kind.endsWith('Hyperlinks')) delete cell.link;
  if (kind === 'All' || kind === 'Formats') {
    cell.style = PLAIN;
    delete cell.locked;
  }
}

/**
 * ASSUMED: formats include conditional formats, and merges, which Excel takes for an alignment; all includes lists of
 * allowed values and comments too. Charts, tables, names and sizes stay.
 */
function clearRules(sheet: ExcelSheet, rects: readonly Rect[], kind: 'All' | 'Formats'): void {
  const touches = (rect: Rect): boolean => rects.some((other) => overlap(rect, other));
  sheet.merges = sheet.merges.filter((merge) => !touches(merge));
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const left = allWithout(format.rects, rects);
    return left.length > 0 ? [{ ...format, rects: left }] : [];
  });
  if (kind === 'Formats') return;
  sheet.validations = sheet.validations.flatMap((validation) =>
    allWithout([validation.rect], rects).map((rect) => ({ ...validation, rect })),
  );
  sheet.comments = sheet.comments.filter(
    ({ row, column }) => !touches({ top: row, left: column, bottom: row, right: column }),
  );
}

/** ASSUMED: as in Excel's window, « Impossible de modifier une partie d'une cellule fusionnée ». */
function refusePartsOfMerges(sheet: ExcelSheet, rect: Rect): void {
  const cut = sheet.merges.find((merge) => overlap(merge, rect) && allWithout([merge], [rect]).length > 0);
  if (cut) throw invalidOperation(`a part of the merged cells ${localAddress(cut)}`);
}
