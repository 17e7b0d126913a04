import type { Rect } from '../../../../src/workbook/address';
import { NOTHING, type Members, type ModelObject } from '../../engine/modelObject';
import { cellsIn, emptyCell, forgetIfBlank } from '../../workbook/cells';
import { covers, overlap } from '../../workbook/rects';
import type { ExcelSheet } from '../../workbook/workbook';
import { asFlag, orElse } from '../arguments';
import { contentChanged } from '../formulas/calculation';
import type { ObjectTools } from '../objectTools';
import { localAddress } from '../rangeAddress';
import type { RangePlace } from '../rangeOf';
import { invalidOperation, refuseProtected } from '../refusals';
import { rangeAreasObject } from './rangeAreasObject';

/** Excel lists no more merged blocks than that at once. */
const MOST_AREAS = 512;

export function mergeMethods(
  tools: ObjectTools,
  { sheet, rect }: RangePlace,
): NonNullable<Members['methods']> {
  return {
    /** With `across`, each row for itself. */
    Merge: ([across]) => {
      refuseProtected(sheet);
      const rows = orElse(across, asFlag, false) ? rowsOf(rect) : [rect];
      for (const row of rows) merge(sheet, row);
      contentChanged(tools.book);
    },
    Unmerge: () => {
      refuseProtected(sheet);
      sheet.merges = sheet.merges.filter((merged) => !overlap(merged, rect));
    },
    GetMergedAreasOrNullObject: () => mergedAreas(tools, sheet, rect),
  };
}

/**
 * Merges a block: only its first cell keeps its content; all keep their looks.
 * ASSUMED: merged blocks inside become one with it; one that reaches beyond it, or a table, is refused.
 */
function merge(sheet: ExcelSheet, rect: Rect): void {
  if (rect.top === rect.bottom && rect.left === rect.right) return;
  const cut = sheet.merges.find((merged) => overlap(merged, rect) && !covers(rect, merged));
  if (cut) throw invalidOperation(`a part of the merged cells ${localAddress(cut)}`);
  const table = sheet.tables.find((one) => overlap(one.rect, rect));
  if (table) throw invalidOperation(`cells of the table ${table.name} cannot be merged`);
  sheet.merges = [...sheet.merges.filter((merged) => !covers(rect, merged)), rect];
  for (const placed of [...cellsIn(sheet, rect)]) {
    if (placed.row === rect.top && placed.column === rect.left) continue;
    emptyCell(placed.cell);
    delete placed.cell.link;
    forgetIfBlank(sheet, placed);
  }
}

function rowsOf(rect: Rect): Rect[] {
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, down) => {
    return { ...rect, top: rect.top + down, bottom: rect.top + down };
  });
}

/** Excel lists the blocks whose first cell is in the range (issue 3611 of OfficeDev/office-js). */
function mergedAreas(
  tools: ObjectTools,
  sheet: ExcelSheet,
  { top, left, bottom, right }: Rect,
): ModelObject | typeof NOTHING {
  const begun = sheet.merges.filter(
    (merged) => merged.top >= top && merged.top <= bottom && merged.left >= left && merged.left <= right,
  );
  if (begun.length === 0) return NOTHING;
  // ASSUMED: the code of the refusal; the number is that of the documentation.
  if (begun.length > MOST_AREAS) throw invalidOperation(`more than ${String(MOST_AREAS)} merged areas`);
  return rangeAreasObject(tools, sheet, begun);
}
